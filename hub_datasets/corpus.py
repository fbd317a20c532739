"""The corpus between its stages: tables in a work folder, and what the task builders may ask of them."""

import os
from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from hub_datasets.case import Case
from hub_datasets.citations import Citation
from hub_datasets.shards import read_table
from hub_datasets.vectors import Vectors

_VIEWS = {
    "cases": "cases/*.parquet",  # shards.CASES
    "citations": "citations/*.parquet",  # shards.CITATIONS: every full citation of every opinion
    "note_citations": "note_citations/*.parquet",  # the same of the footnotes, groups from a million on
    "resolved": "resolved.parquet",  # citing, opinion, group, cited: groups of citations whose case is in the corpus
    "splits": "splits.parquet",  # case_id, cluster, citation (the cluster's earliest), split
}


TEMPORARY = "tmp"  # where duckdb puts what does not fit into its memory
_MEMORY = "256MB"


def cases_of(shard: Path) -> list[Case]:
    """The cases of a shard's file; those of the last one asked for are kept, for the stages that read it one after the other."""
    return _cases_of(shard, *_state(shard))


def citations_of(shard: Path) -> dict[str, list[list[Citation]]]:
    """The citations of each case of a shard, by opinion; kept likewise."""
    return _citations_of(shard, *_state(shard))


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=1)
def _cases_of(shard: Path, *_: int) -> list[Case]:
    return [Case.from_dict(row) for row in read_table(shard)]


@lru_cache(maxsize=1)
def _citations_of(shard: Path, *_: int) -> dict[str, list[list[Citation]]]:
    citations: dict[str, list[list[Citation]]] = {}
    for row in read_table(shard):
        opinions = citations.setdefault(row.pop("citing"), [])
        number = row.pop("opinion")
        opinions.extend([] for _ in range(number + 1 - len(opinions)))
        opinions[number].append(Citation(**row))
    return citations


class Corpus:
    """Read access to the stages' tables by SQL (views cases, citations, resolved, splits)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def connection(self) -> duckdb.DuckDBPyConnection:
        """One duckdb connection, memory bounded, with a view for each table that exists."""
        spill = str(self.temporary / str(os.getpid()))
        connection = duckdb.connect(config={"memory_limit": _MEMORY, "threads": 2, "temp_directory": spill})
        connection.execute("SET enable_progress_bar = false")
        for name, files in _VIEWS.items():
            if next(self.folder.glob(files), None):
                connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{self.folder / files}')")
        return connection

    @property
    def temporary(self) -> Path:
        """Where files lie that last no longer than a process."""
        folder = self.folder / TEMPORARY
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def __enter__(self) -> "Corpus":
        return self

    def __exit__(self, *_: Any) -> None:
        self.connection.close()

    def view(self, name: str, files: str) -> None:
        """Add a view over a stage's files, relative to the work folder."""
        self.connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM read_parquet('{self.folder / files}')")

    def keep(self, name: str, table: pa.Table) -> None:
        """Add a table, for queries to come."""
        self.connection.register("given", table)
        self.connection.execute(f"CREATE OR REPLACE TABLE {name} AS FROM given")  # which other cursors see
        self.connection.unregister("given")

    def sql(self, query: str, *parameters: Any) -> Iterator[dict[str, Any]]:
        """The rows of a query, streamed. Order them: nothing may depend on the order of a join."""
        cursor = self.connection.cursor().execute(query, parameters or None)
        names = [column[0] for column in cursor.description or ()]
        while rows := cursor.fetchmany(1000):
            yield from [dict(zip(names, row, strict=True)) for row in rows]

    def cases(self) -> Iterator[Case]:
        """All cases, in the order of the shards."""
        for shard in self.shards("cases"):
            for row in read_table(shard):
                yield Case.from_dict(row)

    def shards(self, name: str) -> list[Path]:
        """The files of a stage that works shard by shard, in order."""
        return sorted((self.folder / name).glob("*.parquet"))

    @cached_property
    def embedded(self) -> pa.ChunkedArray:
        """The ids of the cases that have embeddings, in the order of these."""
        return pq.read_table(self.folder / "embeddings.ids.parquet")["id"]

    def vectors(self) -> Vectors:
        """The embeddings, shape (n, 384), float32, of length 1."""
        return Vectors(self.folder / "embeddings.npy")
