"""Stages crossing and kept: rows that show words of another split's gold are taken out again, across all tasks.

Each task keeps its own rows apart; that a candidate of `retrieval` tells what a summary of another split says is seen only
when all are there. Of such a pair the row of test stays, then that of validation.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hub_datasets.crossings import crossings
from hub_datasets.files import read_json, write_json
from hub_datasets.leakage import GOLD_IN_REFERENCE
from hub_datasets.parts import Made
from hub_datasets.row import FEATURES, SPLITS, RowWriter
from hub_datasets.shards import read_table
from metrics import TASKS

_SHOWN = ("id", "task", "prompt", "completion")
_RANK = {split: rank for rank, split in enumerate(("test", "validation", "train"))}


def crossing(folder: Path) -> list[list[str]]:
    """Split and id of each row to take out of a dataset folder, in order."""
    lost = {max(pair, key=lambda place: _RANK[place[0]]) for pair in crossings(lambda: _rows(folder))}
    return [[split, row] for split, row in sorted(lost)]


def _rows(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for task in TASKS:
        for split in SPLITS:
            for path in sorted((folder / task).glob(f"{split}-*.parquet")):
                columns = [*_SHOWN, "reference"] if task in GOLD_IN_REFERENCE else _SHOWN
                for row in read_table(path, columns):
                    yield split, row | {"reference": _parsed(row.get("reference"))}


def _parsed(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def cross(folder: Path, _: str, __: None) -> Made:
    """Stage `crossing`: find the rows to take out of those composed."""
    write_json(folder / "crossing.json", crossing(folder / "rows"))
    return Made(["crossing.json"], {})


def keep(folder: Path, task: str, _: None) -> Made:
    """Stage `kept`: write the files of a task without the rows to take out."""
    lost = {row for _, row in read_json(folder / "crossing.json")}
    kept, out = dict.fromkeys(SPLITS, 0), Counter[str]()
    names = []
    for split in SPLITS:
        for path in sorted((folder / "rows" / task).glob(f"{split}-*.parquet")):
            names.append(f"dataset/{task}/{path.name}")
            with RowWriter(folder / names[-1], FEATURES) as written:
                for row in read_table(path):
                    if row["id"] in lost:
                        out["shows the gold of another split, or is shown there"] += 1
                    else:
                        written.write(row)
            kept[split] += written.count
    return Made(names, {"rows": sum(kept.values()), "written": {task: kept}, "refused": {task: dict(out)}})
