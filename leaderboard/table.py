"""The leaderboard's table: one line a model, its latest run, best first."""

from pathlib import Path
from typing import Any

from leaderboard.store import read_results
from metrics import TASKS


def table(store: Path) -> list[dict[str, Any]]:
    """Lines with rank, model, macro, low, high, and each task's result; models that did all tasks stand first."""
    latest: dict[str, dict[str, Any]] = {}
    for result in read_results(store):
        if "broken" not in result and result["started"] >= latest.get(result["model"], result)["started"]:
            latest[result["model"]] = result
    lines = [
        {
            "model": result["model"],
            "baseline": result["model"].startswith("baseline/"),
            "complete": set(TASKS) <= result["tasks"].keys(),
            "reward": result["macro"]["reward"],
            "ci95": result["macro"]["ci95"],
            "tasks": result["tasks"],
            "date": result["finished"][:10],
            "run": result["run"],
        }
        for result in latest.values()
    ]
    return sorted(lines, key=lambda line: (not line["complete"], -line["reward"], line["model"]))


def broken(store: Path) -> list[str]:
    """What is wrong with the result files that cannot be read."""
    return [result["broken"] for result in read_results(store) if "broken" in result]
