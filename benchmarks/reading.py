"""How much of what stands in the real corpus is read: citations whose case is in it, found and resolved.

The count to compare with is made in another way: every "number words number" of an opinion or footnote whose words, in any
spelling of reporters-db, and numbers are those of a case of the corpus that is not later than the citing one.
"""

import os
import re
import tempfile
from collections import defaultdict
from pathlib import Path

from reporters_db import EDITIONS, VARIATIONS_ONLY

from benchmarks.build import FILES
from hub_datasets.build import read_cases
from hub_datasets.case import Case
from hub_datasets.corpus import Corpus
from hub_datasets.executors import Spread
from hub_datasets.graph import resolve
from hub_datasets.reporters import parts
from hub_datasets.stages import Work

_LOOSE = re.compile(r"(?<![\w.])(?=(\d{1,4})\s+([A-Z][\w.'’]*(?:\s[\w.'’]+){0,4}?),?\s+(\d{1,5})(?![\w]|\.\d))")


def main() -> None:
    corpus_folder = Path(os.environ.get("CAP_RLVR_CORPUS", "../shared/corpus"))
    if not corpus_folder.is_dir():
        print(f"no corpus of real cases at {corpus_folder} (set CAP_RLVR_CORPUS): not measured")
        return
    with tempfile.TemporaryDirectory() as folder:
        source, work = Path(folder) / "cases", Path(folder) / "work"
        source.mkdir()
        for name in FILES:
            (source / name).symlink_to((corpus_folder / name).resolve())
        with Work(work, Spread(workers=os.cpu_count() or 1)) as stages:
            read_cases(stages, str(source))
        corpus = Corpus(work)
        resolve(corpus)
        expected, found = _expected(corpus), {(row["citing"], row["cited"]) for row in _resolved(corpus)}
    share = len(expected & found) / len(expected)
    print(f"pairs of citing and cited case, both in the corpus: {len(expected):,}; of them resolved: {share:.4f}")
    print(f"resolved and not among them (short forms, other pages): {len(found - expected):,}")


def _resolved(corpus: Corpus) -> list[dict[str, str]]:
    return list(corpus.sql("SELECT DISTINCT citing, cited FROM resolved ORDER BY ALL"))


def _expected(corpus: Corpus) -> set[tuple[str, str]]:
    """Pairs of a case and one that it cites by volume, reporter and page."""
    standing: dict[tuple[str, str, str], list[Case]] = defaultdict(list)
    cases = list(corpus.cases())
    for case in cases:
        for citation in case.citations:
            volume, reporter, page = parts(citation.cite)
            standing[volume, _bare(reporter), page.lstrip("0")].append(case)
    editions = defaultdict(set)
    for spelling, meant in [*((edition, [edition]) for edition in EDITIONS), *VARIATIONS_ONLY.items()]:
        editions[_bare(spelling)].update(map(_bare, meant))
    pairs = set()
    for citing in cases:
        for text in (text for opinion in citing.opinions for text in (opinion.text, *opinion.footnotes)):
            for volume, words, page in _LOOSE.findall(text):
                for reporter in {_bare(words)} | editions[_bare(words)]:
                    for cited in standing.get((volume, reporter, page), ()):
                        if cited.id != citing.id and cited.year <= citing.year:
                            pairs.add((citing.id, cited.id))
    return pairs


def _bare(reporter: str) -> str:
    return re.sub(r"[\s.'’]", "", reporter).lower()


if __name__ == "__main__":
    main()
