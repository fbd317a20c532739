"""Stage crossing: rows that show words of another split's gold are taken out again, across all tasks.

Each task keeps its own rows apart; that a candidate of `retrieval` tells what a summary of another split says is seen only
when all are there. Of such a pair the row of test stays, then that of validation.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hub_datasets.leakage import crossings
from hub_datasets.row import FEATURES, SPLITS, RowWriter
from hub_datasets.shards import read_table
from metrics import TASKS

_RANK = {split: rank for rank, split in enumerate(("test", "validation", "train"))}


def crossing(folder: Path) -> list[list[str]]:
    """Split and id of each row to take out of a dataset folder, in order."""
    lost = {max(pair, key=lambda place: _RANK[place[0]]) for pair in crossings(lambda: _rows(folder))}
    return [[split, row] for split, row in sorted(lost)]


def _rows(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for task in TASKS:
        for split in SPLITS:
            for path in sorted((folder / task).glob(f"{split}-*.parquet")):
                for row in read_table(path):
                    yield split, row | {"reference": _parsed(row["reference"])}


def _parsed(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def take_out(folder: Path, lost: list[list[str]]) -> None:
    """Write the folder's files again without these rows."""
    gone = {row for _, row in lost}
    for task in TASKS:
        for split in SPLITS:
            if any(where == split and row.startswith(f"{task}-") for where, row in lost):
                for path in sorted((folder / task).glob(f"{split}-*.parquet")):
                    with RowWriter(path, FEATURES) as out:
                        for row in read_table(path):
                            if row["id"] not in gone:
                                out.write(row)
