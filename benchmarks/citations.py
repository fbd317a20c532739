"""Normalising texts and finding their citations, beside eyecite in the same run: megabytes a second of CPU, and what is lost.

On opinions of the real corpus, every n-th case; eyecite reads fewer of them, since it takes longer. Lost is a full case
citation that eyecite finds and we do not, by volume, reporter and page at its place in the text.
"""

import gzip
import json
import logging
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from hub_datasets.case import normalise
from hub_datasets.citations import find
from hub_datasets.reporters import canonical_reporter

_OURS_MB, _THEIRS_MB = 12.0, 2.0
_RATE, _TIMES, _LOST = 1.0, 5.0, 0.005  # asked: megabytes a second, times eyecite's rate, share lost at most


def main() -> None:
    folder = Path(os.environ.get("CAP_RLVR_CORPUS", Path(__file__).parents[2] / "shared" / "corpus"))
    if not folder.is_dir():
        print(f"no corpus of real cases at {folder} (set CAP_RLVR_CORPUS)")
        return
    texts = list(_texts(folder))
    few = _megabytes(texts, _THEIRS_MB)
    ours, _ = _rate(_megabytes(texts, _OURS_MB), lambda text: find(normalise(text)))
    print("| | MB/s of CPU, one core | ours is |\n|---|---:|---:|")
    print(f"| normalise and find | {ours:.2f} (asked {_RATE}) | |", flush=True)
    read: list[Any] = []
    for name, tokenizer in _tokenizers():
        rate, found = _rate(few, _eyecite(tokenizer))
        read = read or found
        print(f"| eyecite, {name} | {rate:.2f} | {ours / rate:.1f} times |", flush=True)
    lost, total = _lost(few, read)
    print(
        f"\nFull case citations that eyecite finds in {sum(map(len, few)) / 1e6:.1f} MB: {total:,}; not found: "
        f"{lost.total()} ({lost.total() / total:.2%}; asked: at most {_LOST:.1%}; the 95% interval reaches to "
        f"{_upper(lost.total(), total):.2%}). Of these: {dict(lost.most_common(8))}"
    )


def _texts(folder: Path) -> Iterator[str]:
    """The opinions of every third case, states and U.S. Reports by turns."""
    names = ("us_reports_502_537.jsonl.gz", "state.jsonl.gz")
    with ExitStack() as opened:
        files = [opened.enter_context(gzip.open(folder / name, "rt", encoding="utf-8")) for name in names]
        for number, lines in enumerate(zip(*files, strict=False)):
            if number % 3 == 0:
                for line in lines:
                    yield from (opinion["text"] for opinion in json.loads(line)["casebody"]["opinions"])


def _megabytes(texts: list[str], most: float) -> list[str]:
    """Texts evenly taken, of so many megabytes together."""
    step = max(1, int(sum(map(len, texts)) / 1e6 / most))
    return texts[::step]


def _rate(texts: list[str], read: Callable[[str], Any]) -> tuple[float, list[Any]]:
    read(texts[0])  # tables are made at the first call
    begun = time.process_time()
    found = [read(text) for text in texts]
    return sum(map(len, texts)) / 1e6 / (time.process_time() - begun), found


def _tokenizers() -> Iterator[tuple[str, Any]]:
    from eyecite.tokenizers import HyperscanTokenizer, default_tokenizer

    logging.getLogger("eyecite").setLevel(logging.ERROR)
    yield "as it comes", default_tokenizer
    try:
        import hyperscan  # noqa: F401
    except ModuleNotFoundError:
        print("| eyecite, hyperscan | (not installed: pip install hyperscan) | |")
        return
    yield "hyperscan", HyperscanTokenizer(cache_dir=".hyperscan")


def _eyecite(tokenizer: Any) -> Callable[[str], Any]:
    from eyecite import get_citations

    return lambda text: get_citations(normalise(text), tokenizer=tokenizer)


def _lost(texts: list[str], read: list[Any]) -> tuple[Counter[str], int]:
    """Full case citations of eyecite's that are not ours, by reporter; and how many it has."""
    from eyecite.models import FullCaseCitation

    lost, total = Counter[str](), 0
    for text, found in zip(texts, read, strict=True):
        clean = normalise(text)
        ours = {(c.volume, c.reporter, c.page.lstrip("0")) for c in find(clean)}
        for one in found:
            if not isinstance(one, FullCaseCitation) or not (one.groups.get("page") or "").isdigit():
                continue
            edition = canonical_reporter(one.groups["reporter"], one.year)
            if edition is None:
                continue
            total += 1
            places = {
                (one.groups["volume"], name, one.groups["page"].lstrip("0"))
                for name in (edition, one.corrected_reporter())
            }
            if not places & ours:
                lost[one.corrected_reporter()] += 1
                if os.environ.get("SHOW_LOST"):
                    begin, end = one.span()
                    print(f"    lost: {clean[max(0, begin - 60) : end + 30]!r}")
    return lost, total


def _upper(lost: int, total: int) -> float:
    """The upper end of the share's 95% interval (Clopper-Pearson)."""
    from scipy.stats import beta

    return float(beta.ppf(0.975, lost + 1, total - lost))


if __name__ == "__main__":
    main()
