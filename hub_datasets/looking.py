"""Rows of a dataset to look at: all of a small one, of a large one some, evenly chosen.

They are read from its Parquet files as these lie, which `load_dataset` would first write anew as a whole.
"""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
from datasets import Dataset

from hub_datasets.hub import fetched, resolve
from hub_datasets.row import SPLITS

LOOKED_AT = 8_000  # rows of a split that are looked at: all, but of large datasets
_GROUPS = 100  # groups of rows, of the Parquet files, that these are taken from


class Group(NamedTuple):
    """A group of rows of a Parquet file: the file, its number there, how many rows it has."""

    file: Path
    number: int
    rows: int


def folder_of(data: str) -> Path:
    """Where a dataset's files are: a folder, or for a Hub id the cache, into which they are downloaded.

    Raises ValueError where there is no such dataset.
    """
    return fetched(resolve(data), files=["*/*.parquet", "index/*"])


class Rows:
    """Rows of a split to look at, as `load_dataset` has them: read anew at each pass, those of one group in memory at a time."""

    def __init__(self, groups: list[Group], step: int, columns: Sequence[str] | None = None) -> None:
        self._groups, self._step, self._columns = groups, step, columns

    def __len__(self) -> int:
        return math.ceil(sum(group.rows for group in self._groups) / self._step)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        files = {group.file: pq.ParquetFile(group.file) for group in self._groups}
        first = 0
        for file, number, rows in self._groups:
            here = pa.array(range(-first % self._step, rows, self._step), pa.int64())
            yield from Dataset(files[file].read_row_group(number, self._columns).take(here), fingerprint="read")
            first += rows

    def evenly(self, most: int) -> "Rows":
        """These rows, evenly chosen where they are more than so many."""
        return Rows(self._groups, self._step * _step(len(self), most), self._columns)


def look_at(folder: Path, config: str, columns: Sequence[str] | None = None) -> Iterator[tuple[str, Rows]]:
    """The splits of a config that have rows, and those of their rows that are looked at: all their columns, or these."""
    for split in SPLITS:
        if groups := list(_groups(folder, config, split)):
            if sum(group.rows for group in groups) > LOOKED_AT:
                groups = groups[:: _step(len(groups), _GROUPS)]
            yield split, Rows(groups, _step(sum(group.rows for group in groups), LOOKED_AT), columns)


def kinds(folder: Path, config: str, split: str) -> Counter[str]:
    """How many rows of each kind a split has."""
    counts = Counter[str]()
    for file in _files(folder, config, split):
        for kind in pq.read_table(file, columns=["kind"])["kind"].value_counts().to_pylist():
            counts[kind["values"]] += kind["counts"]
    return counts


def cases(folder: Path, wanted: set[str], *columns: str) -> Iterator[dict[str, Any]]:
    """These columns of the pool's cases, JSON as text; of a large pool only the cases of these ids."""
    pool = ds.dataset([str(file) for file in _files(folder, "cases", "train")])
    chosen = ds.field("case_id").isin(pa.array(sorted(wanted), pa.string())) if pool.count_rows() > LOOKED_AT else None
    for batch in pool.to_batches(
        columns=[*columns], filter=chosen, batch_size=500, batch_readahead=1, fragment_readahead=1
    ):
        yield from batch.to_pylist()


def _files(folder: Path, config: str, split: str) -> list[Path]:
    return sorted((folder / config).glob(f"{split}-*.parquet"))


def _groups(folder: Path, config: str, split: str) -> Iterator[Group]:
    for file in _files(folder, config, split):
        metadata = pq.read_metadata(file)
        for number in range(metadata.num_row_groups):
            yield Group(file, number, metadata.row_group(number).num_rows)


def _step(count: int, most: int) -> int:
    return max(1, math.ceil(count / most))
