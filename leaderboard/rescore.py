"""Score stored predictions again, by the rewards as they are now."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pandas as pd

from hub_datasets.hub import is_hub_id
from hub_datasets.store import Store
from leaderboard.judge import Answer, judge, report
from leaderboard.robustness import rotated, rotation
from leaderboard.rows import by_task
from leaderboard.store import opened, read_results, sample_path, samples, write_run
from metrics.rewards import SCORING


def rescore(store: str | Path | Store, data: str | None = None, always: bool = False) -> Iterator[dict[str, Any]]:
    """Score the latest run of each model anew where a reward has another version than its result names, and yield the new
    results; they name both versions (`metric_versions`, and `rescored` with those before).

    data: the dataset where a result names a folder. always: also where no version has changed. ValueError where the dataset
    lacks rows that were answered.
    """
    kept = opened(store)
    latest: dict[str, dict[str, Any]] = {}
    for result in read_results(kept):
        if "broken" not in result:
            latest[result["model"]] = max(
                result, latest.get(result["model"], result), key=lambda r: (r["started"], r["finished"])
            )
    for result in latest.values():
        present = {task: SCORING[task].VERSION for task in result["tasks"]}
        if always or present != result["metric_versions"]:
            yield _again(kept, result, data)


def _again(store: Store, result: dict[str, Any], data: str | None) -> dict[str, Any]:
    source = data or result["dataset"]
    if data is None and not is_hub_id(source):
        raise ValueError(f"{result['model']}: was run on the folder {source}; name it by --data")
    rows = by_task(source, list(result["tasks"]), result["split"], result["limit"], result["dataset_revision"])
    run = result["run"]
    old = samples(store, result["model"], run)
    fresh = judge(rows, _answers(old))
    if len(fresh) != len(old):
        raise ValueError(
            f"{result['model']}: {len(old) - len(fresh)} of its {len(old)} samples answer rows that {source} lacks"
        )
    turned = judge({}, {})
    if sample_path(result["model"], f"{run}.rotations") in store.paths("samples/"):
        stored = samples(store, result["model"], f"{run}.rotations")
        turned = judge({"holding": [t for row in rows["holding"] for t in rotated(row)]}, _answers(stored))
    now = datetime.now(UTC)
    kept = {key: value for key, value in result.items() if key != "run"}
    before = {"run": run, "metric_versions": result["metric_versions"], "reward": result["macro"]["reward"]}
    new = {
        **kept,
        **report(fresh),
        "finished": now.isoformat(timespec="seconds"),
        "rescored": before,
        "robustness": {
            **result["robustness"],
            "readable": float(fresh["answer"].notna().mean()),
            "rotation": rotation(fresh, turned),
        },
    }
    name = re.sub(r"-rescored-\w+$", "", run) + f"-rescored-{now:%Y%m%dT%H%M%S}"
    write_run(store, name, new, fresh, turned)
    return {**new, "run": name}


def _answers(stored: pd.DataFrame) -> dict[str, list[Answer]]:
    answers: dict[str, list[Answer]] = {}
    for sample in stored.itertuples():
        tokens = None if pd.isna(sample.tokens) else int(sample.tokens)
        answers.setdefault(sample.id, []).append(Answer(sample.prediction, tokens, bool(sample.cut)))
    return answers
