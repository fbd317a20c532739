"""Evaluate a model: its answers to the rows, their rewards, the result and the samples that it rests on."""

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from datasets import Dataset

from hub_datasets.hub import resolve
from hub_datasets.store import FolderStore, Store
from leaderboard.hardware import hardware, versions
from leaderboard.journal import Journal
from leaderboard.judge import judge, report
from leaderboard.models import BUDGET, Model
from leaderboard.progress import Progress
from leaderboard.robustness import hallucinated, rotated, rotation
from leaderboard.rows import by_task
from leaderboard.store import opened, write_run


def evaluate(
    model: Model,
    data: str,
    tasks: Sequence[str],
    store: str | Path | Store,
    split: str = "test",
    limit: int | None = None,
    *,
    robustness: bool = False,
    dataset_revision: str | None = None,
    run: str | None = None,
    journal: Path | None = None,
) -> dict[str, Any]:
    """Run the model over the tasks, write result and samples into the store, and return the result (contract: Results).

    robustness: ask each holding row four times more, with its choices rotated. dataset_revision: of a Hub id; main's head
    without. run: the run's id, made of time and split without. journal: the folder where answers are kept as they come;
    where the same evaluation was cut off, it goes on with those. Raises ValueError where the model answers no row.
    """
    kept, source = opened(store), resolve(data, revision=dataset_revision)
    rows = by_task(data, tasks, split, limit, source.revision)
    asked: dict[str, Sequence[Any]] = dict(rows)
    if robustness and "holding" in rows:
        asked["holding, rotated"] = [turned for row in rows["holding"] for turned in rotated(row)]
    what = {
        "about": asdict(model.about),
        "settings": model.settings,
        "data": source._asdict(),
        "rows": {task: hashlib.sha256("\n".join(_ids(part)).encode()).hexdigest()[:16] for task, part in asked.items()},
    }
    name = hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()[:20]
    header = {"started": _now(), **what}
    with Journal(journal or unfinished(kept), name, header) as answers:
        for task, part in asked.items():
            _answer(model, task, part, answers)
        samples = judge(rows, answers.answers)
        if samples.empty:
            raise ValueError(f"{model.about.name}: answers no row of {', '.join(tasks)} in {data}")
        turned = judge({"holding": asked.get("holding, rotated", [])}, answers.answers)
        started = answers.header["started"]
        result = {
            "model": model.about.name,
            **{key: value for key, value in asdict(model.about).items() if key != "name"},
            "dataset": data if source.revision else Path(data).name,
            "dataset_revision": source.revision,
            "split": split,
            "limit": limit,
            "generation": model.settings,
            "seed": model.settings.get("seed", 0),
            "hardware": hardware(),
            "versions": versions(),
            "started": started,
            "finished": _now(),
            **report(samples),
            "robustness": {
                "rotation": rotation(samples, turned),
                "readable": float(samples["answer"].notna().mean()),
                "hallucinated": hallucinated(samples, rows, data, source.revision),
                "length": None if samples["tokens"].isna().all() else float(samples["tokens"].mean()),
            },
        }
        write_run(kept, run or f"{datetime.fromisoformat(started):%Y%m%dT%H%M%S}-{split}", result, samples, turned)
        answers.remove()
    return result


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _ids(rows: Sequence[Any]) -> list[str]:
    return list(rows["id"]) if isinstance(rows, Dataset) else [row["id"] for row in rows]


def _answer(model: Model, task: str, rows: Sequence[Any], journal: Journal) -> None:
    """The model's answers to the rows that the journal lacks."""
    done = {row_id for row_id in _ids(rows) if row_id in journal.answers}
    progress = Progress(f"{model.about.name}  {task}", len(rows), len(done))
    try:
        for batch in model.answers(rows, BUDGET[task.partition(",")[0]], done):
            journal.add(batch)
            progress.add(len(batch))
    finally:
        progress.close()


def unfinished(store: Store) -> Path:
    """Where answers are kept while a run goes on: inside a folder store (hidden, no part of it), else in the user's cache."""
    if isinstance(store, FolderStore):
        return store.folder / ".unfinished"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "cap-rlvr" / "unfinished"
