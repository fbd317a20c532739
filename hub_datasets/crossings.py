"""Rows whose prompts show words of another split's gold: the join of all prompts with all golds, by runs of 13 words.

A map of bits says which hashes of golds there are; of the prompts, only what it knows goes into the join, which is duckdb's
and goes to disk where it is large. So memory does not grow with the rows.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from hub_datasets.leakage import gold_text, runs
from metrics.baselines import prompt_text

Place = tuple[str, str]  # split, row id
_BITS = np.uint64(30)  # of the map: 128 MB, in which the golds of a million cases fill one bit of 25
_TOGETHER = 1000  # rows in memory at a time

# A citation, the gold of bluebook, counts among bluebook rows alone: in an opinion it is how a case is named.
_CROSSINGS = """
    SELECT DISTINCT one.split, one.id, other.split, other.id
    FROM prompts JOIN golds USING (gram) JOIN places one ON one.row = prompts.row JOIN places other ON other.row = golds.row
    WHERE one.split <> other.split AND (other.task <> 'bluebook' OR one.task = 'bluebook') ORDER BY ALL
"""


def crossings(rows: Callable[[], Iterable[tuple[str, dict[str, Any]]]]) -> list[tuple[Place, Place]]:
    """Pairs of rows of different splits, the first showing 13 words of the second's gold in its prompt, of whatever task.

    rows: called twice for all rows, (split, row), in the same order.
    """
    with (
        TemporaryDirectory() as spill,
        duckdb.connect(config={"memory_limit": "512MB", "temp_directory": spill}) as base,
    ):
        base.execute("CREATE TABLE places (row INT, split VARCHAR, task VARCHAR, id VARCHAR)")
        base.execute("CREATE TABLE golds (gram UBIGINT, row INT)")
        base.execute("CREATE TABLE prompts (gram UBIGINT, row INT)")
        told = _Map()
        for first, batch in _batches(rows()):
            golds = [np.unique(grams) for grams in runs([gold_text(row) for _, row in batch])]
            told.add(np.concatenate(golds))
            _write(base, "golds", _numbered(first, golds))
            places = {name: [row[name] for _, row in batch] for name in ("task", "id")}
            numbers = range(first, first + len(batch))
            _write(base, "places", {"row": numbers, "split": [split for split, _ in batch], **places})
        for first, batch in _batches(rows()):
            shown = runs([prompt_text(row) for _, row in batch])
            _write(base, "prompts", _numbered(first, [np.unique(grams[told.knows(grams)]) for grams in shown]))
        return [((a, b), (c, d)) for a, b, c, d in base.execute(_CROSSINGS).fetchall()]


def _batches(rows: Iterable[tuple[str, dict[str, Any]]]) -> Iterator[tuple[int, list[tuple[str, dict[str, Any]]]]]:
    """The rows, many at a time, each batch with its first one's number."""
    remaining, first = iter(rows), 0
    while batch := list(islice(remaining, _TOGETHER)):
        yield first, batch
        first += len(batch)


def _numbered(first: int, grams: list[np.ndarray]) -> dict[str, Any]:
    """The grams of the rows from number `first` on, each with its row's number."""
    numbers = np.arange(first, first + len(grams))
    return {"gram": np.concatenate(grams), "row": np.repeat(numbers, [len(one) for one in grams])}


def _write(base: duckdb.DuckDBPyConnection, table: str, columns: dict[str, Any]) -> None:
    base.register("batch", pa.table(columns))
    base.execute(f"INSERT INTO {table} BY NAME FROM batch")
    base.unregister("batch")


class _Map:
    """Which hashes were added; now and then it knows one that was not."""

    def __init__(self) -> None:
        self._bytes = np.zeros(1 << int(_BITS) - 3, np.uint8)

    def add(self, hashes: np.ndarray) -> None:
        np.bitwise_or.at(self._bytes, *_bit(hashes))

    def knows(self, hashes: np.ndarray) -> np.ndarray:
        """For each hash whether it may have been added."""
        place, bit = _bit(hashes)
        return self._bytes[place] & bit > 0


def _bit(hashes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The byte of each hash, by its highest bits, and the bit in it."""
    high = hashes >> np.uint64(64) - _BITS
    return high >> np.uint64(3), np.left_shift(1, high & np.uint64(7)).astype(np.uint8)
