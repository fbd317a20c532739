"""Rows whose prompts show words of another split's gold: the join of all prompts with all golds, by runs of 13 words.

A map of bits says which hashes of golds there are; of the prompts, only what it knows goes into the join, which is duckdb's
and goes to disk where it is large. So memory does not grow with the rows.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from hub_datasets.leakage import gold_text, runs
from metrics.baselines import prompt_text

Place = tuple[str, str]  # split, row id
Text = tuple[str, str, str, str, str]  # split, row id, task, prompt, gold
_Row = tuple[str, dict[str, Any]]  # split, row
HASHES = pa.schema([("hash", pa.uint64()), ("row", pa.int32()), ("rank", pa.int8()), ("bluebook", pa.bool_())])
_RANK = {split: rank for rank, split in enumerate(("test", "validation", "train"))}
_BITS = np.uint64(30)  # of the map: 128 MB, in which the golds of a million cases fill one bit of 25
_TOGETHER = 1000  # rows in memory at a time

# A citation, the gold of bluebook, counts among bluebook rows alone: in an opinion it is how a case is named.
_SHOWING = """
    SELECT DISTINCT prompts.row FROM prompts JOIN golds USING (hash)
    WHERE prompts.rank <> golds.rank AND (prompts.bluebook OR NOT golds.bluebook) ORDER BY ALL
"""
# The least rank of the rows that have a hash stands for them all: pairs of rows would grow as the square of the corpus. One
# query a table, so that each has all of duckdb's memory.
_FIRST = """
    CREATE OR REPLACE TABLE first AS SELECT hash, bluebook, min(rank) AS rank FROM {by} WHERE rank < 2 GROUP BY ALL
"""
_LOSE = """
    INSERT INTO lost SELECT DISTINCT {of}.row FROM {of} JOIN first AS {by} USING (hash)
    WHERE {of}.rank > {by}.rank AND (prompts.bluebook OR NOT golds.bluebook)
"""


def crossings(rows: Callable[[], Iterable[_Row]]) -> list[Place]:
    """The rows whose prompts have 13 words of the gold of a row of another split, of whatever task.

    rows: called twice for all rows, (split, row), in the same order.
    """

    def texts() -> Iterator[Text]:
        for split, row in rows():
            yield split, row["id"], row["task"], prompt_text(row), gold_text(row)

    with (
        TemporaryDirectory() as spill,
        duckdb.connect(config={"memory_limit": "512MB", "temp_directory": spill}) as base,
    ):
        places = fill(base, texts)
        return [places[row] for (row,) in base.execute(_SHOWING).fetchall()]


def fill(base: duckdb.DuckDBPyConnection, texts: Callable[[], Iterable[Text]]) -> list[Place]:
    """Make the tables `golds` and `prompts` of HASHES, the latter of those alone that golds may have; where each row stands.

    texts: called twice for all rows, in the same order.
    """
    places, known = list[Place](), Map()
    base.register("none", HASHES.empty_table())
    base.execute("CREATE OR REPLACE TABLE golds AS FROM none; CREATE OR REPLACE TABLE prompts AS FROM none")
    for splits, ids, tasks, _, golds in _batched(texts()):
        batch = hashes(len(places), golds, splits, tasks)
        known.add(batch["hash"].to_numpy())
        base.register("batch", batch)
        base.execute("INSERT INTO golds FROM batch")
        places += zip(splits, ids, strict=True)
    first = 0
    for splits, _, tasks, prompts, _ in _batched(texts()):
        base.register("batch", hashes(first, prompts, splits, tasks, known))
        base.execute("INSERT INTO prompts FROM batch")
        first += len(splits)
    return places


def lost(base: duckdb.DuckDBPyConnection) -> np.ndarray:
    """The numbers of the rows to take out, in order, so that no prompt shows words of another split's gold; from tables
    `golds` and `prompts`. Of two rows that of test stays, then that of validation."""
    base.execute("CREATE OR REPLACE TABLE lost (row INT)")
    for of, by in (("prompts", "golds"), ("golds", "prompts")):
        base.execute(_FIRST.format(by=by))
        base.execute(_LOSE.format(of=of, by=by))
    found: np.ndarray = base.execute("SELECT DISTINCT row FROM lost ORDER BY row").fetchnumpy()["row"]
    return found


def hashes(
    first: int, texts: Sequence[str], splits: Sequence[str], tasks: Sequence[str], known: "Map | None" = None
) -> pa.Table:
    """The hashes of the texts of rows, one each, that are numbered from `first` on; where a map is given, those it knows."""
    of_texts = runs(texts)
    found = np.concatenate([np.zeros(0, np.uint64), *of_texts])
    owner = np.repeat(np.arange(len(texts)), [len(one) for one in of_texts])
    if known:
        may_be = known.knows(found)
        found, owner = found[may_be], owner[may_be]
    ranks = np.array([_RANK[split] for split in splits], np.int8)
    bluebook = np.array([task == "bluebook" for task in tasks], bool)
    return pa.table([found, (first + owner).astype(np.int32), ranks[owner], bluebook[owner]], schema=HASHES)


class Map:
    """Which hashes were added; now and then it knows one that was not."""

    def __init__(self) -> None:
        self._bytes = np.zeros(1 << int(_BITS) - 3, np.uint8)

    def add(self, found: np.ndarray) -> None:
        np.bitwise_or.at(self._bytes, *_bits(found))

    def knows(self, found: np.ndarray) -> np.ndarray:
        """For each hash whether it may have been added."""
        place, bit = _bits(found)
        return self._bytes[place] & bit > 0


def _bits(found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The byte of each hash, by its highest bits, and the bit in it."""
    high = found >> np.uint64(64) - _BITS
    return (high >> np.uint64(3)).astype(np.int64), np.left_shift(1, high & np.uint64(7)).astype(np.uint8)


def _batched(texts: Iterable[Text]) -> Iterator[list[tuple[str, ...]]]:
    """Texts by columns, many at a time."""
    remaining = iter(texts)
    while batch := list(islice(remaining, _TOGETHER)):
        yield list(zip(*batch, strict=True))
