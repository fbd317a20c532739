"""How far a stage is: a bar on a terminal, a line a minute elsewhere; and the table of all stages at the end."""

import json
import logging
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tqdm import tqdm

log = logging.getLogger(__name__)

_LOOK = 0.5  # seconds between looks at what is made
_LINE = 60.0  # seconds between lines where there is no terminal


@dataclass(frozen=True, slots=True)
class Done:
    """A stage that is done: its parts, those made now, seconds by the clock and of all processors together, counts, bytes of
    its files, and the most memory that a process needed for a part of it."""

    stage: str
    parts: int
    made: int
    seconds: float
    cpu: float
    counts: dict[str, Any]
    bytes: int
    peak: int

    def __str__(self) -> str:
        rows = f", {self.counts['rows']:,} rows" if "rows" in self.counts else ""
        how = f"{self.seconds:.1f} s" if self.made else "kept"
        return f"{self.stage}: {how}{rows}"


def table(stages: Iterable[Done]) -> str:
    """The stages as a table of plain text."""
    lines = [
        f"{'stage':<18}{'parts':>7}{'made':>7}{'seconds':>9}{'CPU s':>8}{'rows':>12}{'MB/s':>7}{'MB':>9}{'peak MB':>9}"
    ]
    for one in stages:
        rows = f"{one.counts['rows']:,}" if "rows" in one.counts else ""
        rate = f"{one.counts['bytes'] / 1e6 / one.seconds:.1f}" if one.counts.get("bytes") and one.made else ""
        peak = f"{one.peak / 1e6:,.0f}" if one.made else ""
        lines.append(
            f"{one.stage:<18}{one.parts:>7,}{one.made:>7,}{one.seconds:>9.1f}{one.cpu:>8.1f}{rows:>12}{rate:>7}"
            f"{one.bytes / 1e6:>9,.1f}{peak:>9}"
        )
    return "\n".join(lines)


@contextmanager
def watch(stage: str, records: Path, parts: int, cases: int | None) -> Iterator[None]:
    """Show how many parts of a stage have records while the block runs; cases: how many there are, where it is known."""
    over = threading.Event()
    thread = threading.Thread(target=_show, args=(stage, records, parts, cases, over), daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _show(stage: str, records: Path, parts: int, cases: int | None, over: threading.Event) -> None:
    seen: set[str] = set()
    read, begun, told = 0, time.monotonic(), time.monotonic()
    unit = "cases" if cases else "parts"
    with tqdm(total=cases or parts, desc=stage, unit=f" {unit}", disable=None, leave=False) as bar:
        while not over.wait(_LOOK):
            for path in [path for path in records.glob("*.json") if path.name not in seen]:
                seen.add(path.name)
                counts = json.loads(path.read_text(encoding="utf-8"))["counts"]
                read += counts.get("bytes", 0)
                bar.update(counts.get("cases", 0) if cases else 1)
            rate = read / 1e6 / (time.monotonic() - begun)
            if read:
                bar.set_postfix_str(f"{rate:.1f} MB/s")
            if not sys.stderr.isatty() and time.monotonic() - told > _LINE:
                told = time.monotonic()
                log.info("%s: %d of %d parts%s", stage, len(seen), parts, f", {rate:.1f} MB/s" if read else "")
