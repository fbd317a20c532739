"""Training: runs with their curves, stages and gates; static/training.js asks the routes of api.py for them."""

from pathlib import Path
from typing import Any

from leaderboard.runs import Run, list_runs
from space_app import parts
from space_app.site import Site


def training_tab(site: Site) -> None:
    """The tab's contents."""
    parts.script("training")


def runs(folder: str | None) -> list[dict[str, Any]]:
    """The training runs under a folder, newest first, without their logs."""
    return [_head(run, place) for place, run in _found(folder).items()]


def run(folder: str | None, place: str) -> dict[str, Any]:
    """One run with its curves {key: [[step, value], …]} and its journal. Raises KeyError where there is none."""
    found = _found(folder)
    if place not in found:
        raise KeyError(f"no training run {place[:100]!r}")
    one = found[place]
    return {
        **_head(one, place),
        "recipe": one.recipe,
        "data_revision": one.data_revision,
        "curves": {key: one.curve(key) for key in one.keys},
        "journal": one.journal,
    }


def _found(folder: str | None) -> dict[str, Run]:
    """The runs by their place below the folder."""
    if folder is None:
        return {}
    return {run.folder.relative_to(folder).as_posix(): run for run in list_runs(Path(folder))}


def _head(run: Run, place: str) -> dict[str, Any]:
    steps = max((line["step"] for line in run.log if "step" in line), default=None)
    head = {name: getattr(run, name) for name in ("name", "kind", "model", "data", "started", "stage")}
    return {**head, "place": place, "steps": steps, "events": len(run.journal)}
