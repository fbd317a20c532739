"""Predictions of models that nobody else can run: a JSONL of {id, prediction}, scored here and marked as such."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hub_datasets.hub import resolve
from hub_datasets.store import Store
from leaderboard.hardware import versions
from leaderboard.judge import Answer, judge, report
from leaderboard.model_files import check_id
from leaderboard.robustness import hallucinated
from leaderboard.rows import by_task
from leaderboard.store import opened, write_run
from metrics import TASKS

MAX_BYTES = 500_000_000  # of a file
LONGEST = 100_000  # characters of a prediction


def read_predictions(file: Path) -> dict[str, str]:
    """Predictions by row id. ValueError that names the line of the first that is no prediction, or a second for its row."""
    if file.stat().st_size > MAX_BYTES:
        raise ValueError(f"{file}: larger than {MAX_BYTES / 1e6:.0f} MB")
    found: dict[str, str] = {}
    with open(file, "rb") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                entry = json.loads(line)
                row_id, prediction = entry["id"], entry["prediction"]
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{file}:{number}: not a line of {{id, prediction}} ({error})") from error
            if not isinstance(row_id, str) or not isinstance(prediction, str):
                raise ValueError(f"{file}:{number}: id and prediction must be strings")
            if len(prediction) > LONGEST:
                raise ValueError(f"{file}:{number}: {len(prediction):,} characters; at most {LONGEST:,} are allowed")
            if row_id in found:
                raise ValueError(f"{file}:{number}: a second prediction for {row_id!a}")
            found[row_id] = prediction
    if not found:
        raise ValueError(f"{file}: no predictions")
    return found


def score_predictions(
    file: Path, model: str, data: str, store: str | Path | Store, split: str = "test", tasks: Sequence[str] = TASKS
) -> dict[str, Any]:
    """Score a file's predictions, keep result and samples, and return the result; its kind is `predictions`.

    Of a task with any prediction all rows count: those left out as empty answers, so that nobody picks the easy ones.
    ValueError for a name that is no id, a malformed file, and ids that the dataset does not have.
    """
    check_id(model)
    found, source, started = read_predictions(file), resolve(data), datetime.now(UTC)
    rows = by_task(data, tasks, split, None, source.revision)
    ids = {task: set(part["id"]) for task, part in rows.items()}
    if unknown := found.keys() - set().union(*ids.values()):
        raise ValueError(
            f"{file}: {len(unknown)} ids that {data} has no {split} row of, such as {ascii(min(unknown))[:80]}"
        )
    rows = {task: part for task, part in rows.items() if not ids[task].isdisjoint(found)}
    answers = {row_id: [Answer(found.get(row_id, ""))] for task in rows for row_id in ids[task]}
    samples = judge(rows, answers)
    result = {
        "model": model,
        "kind": "predictions",
        "revision": None,
        "base": None,
        "parameters": None,
        "licence": None,
        "verified": False,
        "dataset": data if source.revision else Path(data).name,
        "dataset_revision": source.revision,
        "split": split,
        "limit": None,
        "generation": {"samples": 1},
        "seed": None,
        "hardware": None,
        "versions": versions(),
        "started": started.isoformat(timespec="seconds"),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        **report(samples),
        "robustness": {
            "rotation": None,
            "readable": float(samples["answer"].notna().mean()),
            "hallucinated": hallucinated(samples, rows, data, source.revision),
            "length": None,
        },
    }
    write_run(opened(store), f"{started:%Y%m%dT%H%M%S}-predictions", result, samples)
    return result
