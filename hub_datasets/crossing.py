"""Stages golds, shown, crossing and kept: rows that show words of another split's gold are taken out again, across all tasks.

Each task keeps its own rows apart; that a candidate of `retrieval` tells what a summary of another split says is seen only
when all are there. The words of golds are hashed, then those of prompts, a stretch of rows at a time; `crossing` is the
join of the two.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from hub_datasets.corpus import Corpus
from hub_datasets.crossings import HASHES, Map, hashes, lost
from hub_datasets.files import whole
from hub_datasets.leakage import GOLD_IN_REFERENCE, gold_text
from hub_datasets.parts import Made
from hub_datasets.row import FEATURES, GROUP, SPLITS, file_of
from metrics import TASKS

WITH_GOLD = (*GOLD_IN_REFERENCE, "summarise")  # tasks whose gold is a text
_GROUPS = 400  # groups of rows to a stretch
_LOST = pa.schema([("split", pa.string()), ("row", pa.int32())])
_REFUSED = "shows the gold of another split, or is shown there"


def stretches(written: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, Any]]:
    """The rows of all tasks in stretches: how each is named; its file, its first group of rows, and the number that its first
    row has among all. written: rows by task and split.

    >>> found = stretches({task: {"train": 200_001, "validation": 1, "test": 0} for task in TASKS})
    >>> list(found)[:4]
    ['holding-train-000000', 'holding-train-000400', 'holding-validation-000000', 'holding-test-000000']
    >>> found["holding-validation-000000"]
    {'task': 'holding', 'split': 'validation', 'group': 0, 'first': 200001}
    """
    found, first = dict[str, dict[str, Any]](), 0
    for task in TASKS:
        for split in SPLITS:
            for group in range(0, max(1, -(-written[task][split] // GROUP)), _GROUPS):
                place = {"task": task, "split": split, "group": group, "first": first + group * GROUP}
                found[f"{task}-{split}-{group:06d}"] = place
            first += written[task][split]
    return found


def golds(folder: Path, part: str, place: dict[str, Any]) -> Made:
    """Stage `golds`: the hashes of the words of a stretch's golds."""
    columns = ["task", "reference" if place["task"] in GOLD_IN_REFERENCE else "completion"]

    def told() -> Iterator[pa.Table]:
        for first, batch in _batches(folder, place, columns):
            rows = [row | {"reference": json.loads(row.get("reference") or "null")} for row in batch.to_pylist()]
            yield _hashes(place, first, [gold_text(row) for row in rows])

    return _write(folder, f"golds/{part}.parquet", told())


def shown(folder: Path, part: str, place: dict[str, Any]) -> Made:
    """Stage `shown`: the hashes of the words of a stretch's prompts, of those that may be words of golds."""
    known = Map()
    for path in sorted((folder / "golds").glob("*.parquet")):
        for batch in pq.ParquetFile(path).iter_batches(columns=["hash"]):
            known.add(batch["hash"].to_numpy())
    batches = _batches(folder, place, ["prompt"])
    found = (_hashes(place, first, _prompts(batch["prompt"]), known) for first, batch in batches)
    return _write(folder, f"shown/{part}.parquet", found)


def _batches(folder: Path, place: dict[str, Any], columns: list[str]) -> Iterator[tuple[int, pa.Table]]:
    """A stretch's rows, a group at a time, each with its first one's number."""
    file = pq.ParquetFile(folder / "rows" / place["task"] / file_of(place["split"]))
    first = place["first"]
    for group in range(place["group"], min(place["group"] + _GROUPS, file.num_row_groups)):
        # not iter_batches, which holds what it has read until it is at the end
        batch = file.read_row_group(group, columns=columns)
        yield first, batch
        first += len(batch)


def _prompts(column: pa.ChunkedArray) -> list[str]:
    """metrics.baselines.prompt_text of many rows."""
    messages = column.combine_chunks()
    contents = pa.ListArray.from_arrays(messages.offsets, messages.values.field("content"))
    texts: list[str] = pc.binary_join(contents, "\n\n").to_pylist()
    return texts


def _hashes(place: dict[str, Any], first: int, texts: list[str], known: Map | None = None) -> pa.Table:
    return hashes(first, texts, [place["split"]] * len(texts), [place["task"]] * len(texts), known)


def _write(folder: Path, name: str, tables: Iterator[pa.Table]) -> Made:
    with whole(folder / name) as partial, pq.ParquetWriter(partial, HASHES, compression="zstd") as out:
        for table in tables:
            out.write_table(table)
    return Made([name], {})


def cross(folder: Path, _: str, written: Mapping[str, Mapping[str, int]]) -> Made:
    """Stage `crossing`: find the rows to take out of those composed, by their places in their files."""
    with Corpus(folder) as corpus:
        corpus.view("golds", "golds/*.parquet")
        corpus.view("prompts", "shown/*.parquet")
        numbers = lost(corpus.connection)
    first, names = 0, []
    for task in TASKS:
        names.append(f"crossing/{task}.parquet")
        tables = [_LOST.empty_table()]
        for split in SPLITS:
            low, high = np.searchsorted(numbers, [first, first := first + written[task][split]])
            rows = numbers[low:high] - (first - written[task][split])
            tables.append(pa.table([[split] * len(rows), rows], schema=_LOST))
        with whole(folder / names[-1]) as partial:
            pq.write_table(pa.concat_tables(tables), partial)
    return Made(names, {})


def keep(folder: Path, task: str, _: None) -> Made:
    """Stage `kept`: write the files of a task without the rows to take out."""
    taken = pq.read_table(folder / "crossing" / f"{task}.parquet")
    kept, names = dict.fromkeys(SPLITS, 0), []
    for split in SPLITS:
        names.append(f"dataset/{task}/{file_of(split)}")
        rows = taken.filter(pc.field("split") == split)["row"].to_numpy()
        kept[split] = _keep(folder / "rows" / task / file_of(split), folder / names[-1], rows)
    refused = {_REFUSED: len(taken)} if len(taken) else {}
    return Made(names, {"rows": sum(kept.values()), "written": {task: kept}, "refused": {task: refused}})


def _keep(path: Path, to: Path, rows: np.ndarray) -> int:
    """Write a file of rows again without some, in the groups that RowWriter makes; how many are left."""
    file, schema = pq.ParquetFile(path), FEATURES.arrow_schema
    stays = np.ones(file.metadata.num_rows, bool)
    stays[rows] = False
    first, waiting = 0, schema.empty_table()
    with whole(to) as partial, pq.ParquetWriter(partial, schema) as out:
        for group in range(file.num_row_groups):
            read = file.read_row_group(group)
            found = read.filter(pa.array(stays[first : first + len(read)]))
            first, waiting = first + len(read), pa.concat_tables([waiting, found.cast(schema)])
            while len(waiting) >= GROUP:
                out.write_table(waiting[:GROUP].combine_chunks())
                waiting = waiting[GROUP:]
        if len(waiting):
            out.write_table(waiting.combine_chunks())
    return int(stays.sum())
