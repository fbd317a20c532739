"""Evaluate a model: its answers to the rows, their rewards, the result and the samples that it rests on."""

import json
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from tqdm import tqdm

from leaderboard.models import BUDGET, Model
from leaderboard.rows import by_task
from leaderboard.stats import interval, macro
from leaderboard.store import write_run
from metrics import Score, score
from metrics.rewards import SCORING

_PACKAGES = ("datasets", "transformers", "torch")


def evaluate(
    model: Model, data: str, tasks: list[str], store: Path, split: str = "test", limit: int | None = None
) -> dict[str, Any]:
    """Run the model over the tasks, write result and samples into the store, and return the result (contract: Results)."""
    started = datetime.now(UTC)
    rows_by_task = by_task(data, tasks, split, limit)
    scored: dict[str, list[tuple[Score, str]]] = {}
    samples: list[dict[str, Any]] = []
    report: dict[str, Any] = {}
    for task, rows in rows_by_task.items():
        judged = []
        tokens = []
        answers = model.answers(rows, BUDGET[task])
        for row, (answer, length) in tqdm(
            zip(rows, answers, strict=True), total=len(rows), desc=task, unit="row", disable=None
        ):
            if answer is None:
                continue
            result = score(task, answer, row["reference"])
            judged.append((result, row["case_id"]))
            tokens.append(length)
            samples.append(_sample(row["id"], task, answer, result))
        if judged:
            scored[task] = judged
            report[task] = _summary(task, judged, tokens)
    if not report:
        raise ValueError(f"{model.name}: answers no row of {', '.join(tasks)} in {data}")
    mean, low, high = macro(
        [([s.reward for s, _ in judged], [case for _, case in judged]) for judged in scored.values()]
    )
    finished = datetime.now(UTC)
    result_file = {
        "model": model.name,
        "revision": model.revision,
        "dataset": data,
        "dataset_revision": None,
        "split": split,
        "metric_versions": {task: SCORING[task].VERSION for task in report},
        "generation": model.settings,
        "seed": 0,
        "hardware": platform.machine(),
        "versions": {package: version(package) for package in _PACKAGES if _installed(package)},
        "started": started.isoformat(timespec="seconds"),
        "finished": finished.isoformat(timespec="seconds"),
        "tasks": report,
        "macro": {"reward": mean, "ci95": [low, high]},
    }
    write_run(store, f"{started:%Y%m%dT%H%M%S}-{split}", result_file, pd.DataFrame(samples))
    return result_file


def _installed(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None


def _sample(row_id: str, task: str, answer: str, result: Score) -> dict[str, Any]:
    return {
        "id": row_id,
        "task": task,
        "prediction": answer,
        "reward": result.reward,
        "components": json.dumps(result.components),
        "answer": result.answer,
        "reason": result.reason,
    }


def _summary(task: str, judged: list[tuple[Score, str]], tokens: list[int]) -> dict[str, Any]:
    mean, low, high = interval([s.reward for s, _ in judged], [case for _, case in judged])
    return {
        "n": len(judged),
        "reward": mean,
        "ci95": [low, high],
        "components": {name: float(np.mean([s.components[name] for s, _ in judged])) for name in SCORING[task].WEIGHTS},
        "parsed": float(np.mean([s.answer is not None for s, _ in judged])),
        "output_tokens": float(np.mean(tokens)),
    }
