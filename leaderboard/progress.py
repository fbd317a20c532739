"""Progress of long work: a bar with rate and time left on a terminal, a plain line now and then elsewhere."""

import sys
import time

from tqdm import tqdm

_EVERY = 30.0  # seconds between plain lines


class Progress:
    """Rows done of a total; `done` of them before."""

    def __init__(self, what: str, total: int, done: int = 0) -> None:
        self._what, self._total, self._done, self._before = what, total, done, done
        self._begun = self._told = time.monotonic()
        self._bar = tqdm(desc=what, total=total, initial=done, unit="row", disable=not sys.stderr.isatty())

    def add(self, rows: int) -> None:
        """So many more rows are done."""
        self._done += rows
        self._bar.update(rows)
        if self._bar.disable and time.monotonic() - self._told > _EVERY:
            self._told = time.monotonic()
            rate = (self._done - self._before) / (self._told - self._begun)
            left = f", {(self._total - self._done) / rate:.0f} s left" if rate else ""
            print(
                f"{self._what}: {self._done} of {self._total} rows, {rate:.2f} a second{left}",
                file=sys.stderr,
                flush=True,
            )

    def close(self) -> None:
        """The work is over, or has failed."""
        self._bar.close()
