"""Evaluate a model: its answers to the rows, their rewards, the result and the samples that it rests on."""

import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from tqdm import tqdm

from hub_datasets.hub import resolve
from leaderboard.judge import Answer, judge, report
from leaderboard.models import BUDGET, Model
from leaderboard.rows import by_task
from leaderboard.store import write_run

_PACKAGES = ("datasets", "transformers", "torch", "peft", "vllm", "huggingface_hub", "numpy")


def evaluate(
    model: Model, data: str, tasks: list[str], store: str | Path, split: str = "test", limit: int | None = None
) -> dict[str, Any]:
    """Run the model over the tasks, write result and samples into the store, and return the result (contract: Results)."""
    started = datetime.now(UTC)
    rows_by_task = by_task(data, tasks, split, limit)
    answers: dict[str, list[Answer]] = {}
    for task, rows in rows_by_task.items():
        found = model.answers(rows, BUDGET[task])
        for row, (answer, length) in tqdm(
            zip(rows, found, strict=True), total=len(rows), desc=task, unit="row", disable=None
        ):
            if answer is not None:
                answers[row["id"]] = [Answer(answer, length)]
    samples = judge(rows_by_task, answers)
    if samples.empty:
        raise ValueError(f"{model.name}: answers no row of {', '.join(tasks)} in {data}")
    source = resolve(data)
    result = {
        "model": model.name,
        "kind": "baseline" if model.name.startswith("baseline/") else "model",
        "revision": model.revision,
        "dataset": data,
        "dataset_revision": source.revision,
        "split": split,
        "limit": limit,
        "generation": model.settings,
        "seed": 0,
        "hardware": platform.machine(),
        "versions": versions(),
        "started": started.isoformat(timespec="seconds"),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        **report(samples),
    }
    write_run(store, f"{started:%Y%m%dT%H%M%S}-{split}", result, samples)
    return result


def versions() -> dict[str, str]:
    """Versions of the packages that a result depends on, those that are installed."""
    found = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found
