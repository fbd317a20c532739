"""Rows whose prompts show words of another split's gold: the join of all prompts with all golds, by runs of 13 words.

A map of bits says which hashes of golds there are; of the prompts, only what it knows goes into the join, which is duckdb's
and goes to disk where it is large. So memory does not grow with the rows.
"""

from collections.abc import Callable, Iterable
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from hub_datasets.leakage import gold_text, runs
from metrics.baselines import prompt_text

Place = tuple[str, str]  # split, row id
_BITS = np.uint64(28)  # of the map: 32 MB
_TOGETHER = 1000  # rows whose entries are written at a time
_PLACES = pa.schema([("row", pa.int32()), *((name, pa.string()) for name in ("split", "task", "id"))])
_GRAMS = pa.schema([("gram", pa.uint64()), ("row", pa.int32())])

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
    with TemporaryDirectory() as spill, duckdb.connect(config={"memory_limit": "1GB", "temp_directory": spill}) as base:
        told = _Map()
        with _Table(base, "places", _PLACES) as places, _Table(base, "golds", _GRAMS) as golds:
            for number, (split, row) in enumerate(rows()):
                gold = np.unique(runs(gold_text(row)))
                told.add(gold)
                golds.add(gram=gold, row=np.full(len(gold), number))
                places.add(row=[number], split=[split], task=[row["task"]], id=[row["id"]])
        with _Table(base, "prompts", _GRAMS) as prompts:
            for number, (_, row) in enumerate(rows()):
                shown = runs(prompt_text(row))
                shown = np.unique(shown[told.knows(shown)])
                prompts.add(gram=shown, row=np.full(len(shown), number))
        return [((a, b), (c, d)) for a, b, c, d in base.execute(_CROSSINGS).fetchall()]


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


class _Table:
    """A table of duckdb's, written the entries of many rows at a time; a context manager, after which all are in it."""

    def __init__(self, base: duckdb.DuckDBPyConnection, name: str, schema: pa.Schema) -> None:
        self._base, self._name, self._schema = base, name, schema
        self._waiting = [schema.empty_table()]
        base.register("waiting", self._waiting[0])
        base.execute(f"CREATE TABLE {name} AS FROM waiting")

    def add(self, **columns: Any) -> None:
        self._waiting.append(pa.table(columns, schema=self._schema))
        if len(self._waiting) > _TOGETHER:
            self._write()

    def _write(self) -> None:
        self._base.register("waiting", pa.concat_tables(self._waiting))
        self._base.execute(f"INSERT INTO {self._name} FROM waiting")
        self._base.unregister("waiting")
        self._waiting = []

    def __enter__(self) -> "_Table":
        return self

    def __exit__(self, *_: Any) -> None:
        if self._waiting:
            self._write()
