"""Runs of training as folders: what `cap-rlvr train` writes beside its checkpoints, and the Space reads.

A run's folder has `run.json` (what was run) and `log.jsonl` (one line a logging step: step, time, and TRL's own keys); a
pipeline's has `journal.jsonl` (one line an event: time, stage, event, detail). A line cut off by a kill is left out.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Run:
    """name: the folder's; kind: sft, grpo or pipeline; started: ISO time; stage: the pipeline's, or None;
    log and journal: the lines, in order."""

    name: str
    folder: Path
    kind: str
    model: str
    data: str
    data_revision: str | None
    started: str
    stage: int | None
    recipe: dict[str, Any]
    log: list[dict[str, Any]] = field(default_factory=list)
    journal: list[dict[str, Any]] = field(default_factory=list)

    def curve(self, key: str) -> list[tuple[int, float]]:
        """(step, value) of one logged key, at the steps that have it; a step that was run again counts as run last."""
        return sorted({line["step"]: float(line[key]) for line in self.log if key in line}.items())

    @property
    def keys(self) -> list[str]:
        """Every key with a number, in the order in which they first appear."""
        seen = dict.fromkeys(key for line in self.log for key, value in line.items() if isinstance(value, int | float))
        return [key for key in seen if key != "step"]


def read_run(folder: Path) -> Run:
    """Read a run's folder. Raises ValueError where it has no run.json, or one that cannot be read."""
    try:
        run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
        return Run(
            name=folder.name,
            folder=folder,
            kind=run["kind"],
            model=run["model"],
            data=run["data"],
            data_revision=run.get("data_revision"),
            started=run["started"],
            stage=run.get("stage"),
            recipe=run["recipe"],
            log=_lines(folder / "log.jsonl"),
            journal=_lines(folder / "journal.jsonl"),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{folder}: not a run of training ({error})") from None


def list_runs(folder: Path) -> list[Run]:
    """The runs at or below a folder, newest first; folders whose run.json cannot be read are left out."""
    runs = []
    for path in folder.rglob("run.json"):
        try:
            runs.append(read_run(path.parent))
        except ValueError:
            continue
    return sorted(runs, key=lambda run: (run.started, run.name), reverse=True)


def _lines(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            lines.append(json.loads(line))
        except ValueError:
            continue  # the last line of a run that was killed while it wrote
    return lines
