"""What a run leaves beside its checkpoints: run.json and log.jsonl, read by leaderboard/runs.py."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments


def now() -> str:
    """The time, ISO, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def append(path: Path, **line: Any) -> None:
    """Add one JSON line to a file."""
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, default=str) + "\n")


class RunLog(TrainerCallback):
    """Writes run.json when training begins, and to log.jsonl each thing that is logged, saved or said."""

    def __init__(self, folder: Path, about: dict[str, Any]) -> None:
        """about: kind, recipe, model, data, data_revision, stage (the interface that leaderboard/runs.py reads).

        Of several processes only the first writes.
        """
        self.folder, self.about = folder, about
        self._writes = os.environ.get("RANK", "0") == "0"

    def say(self, step: int, **what: Any) -> None:
        """One line of the log."""
        if self._writes:
            append(self.folder / "log.jsonl", step=step, time=now(), **what)

    def begin(self, anew: bool = False) -> None:
        """Write run.json; a run that goes on keeps the one it has, and the time at which it was started.

        anew: forget what another run has left in the folder.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / "run.json"
        if self._writes and anew:
            path.unlink(missing_ok=True)
            (self.folder / "log.jsonl").unlink(missing_ok=True)
        if self._writes and not path.exists():
            path.write_text(json.dumps(self.about | {"started": now()}, indent=1, default=str) + "\n", encoding="utf-8")

    def on_log(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, logs: Any = None, **_: Any
    ) -> None:
        if logs:
            self.say(state.global_step, **logs)

    def on_save(self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any) -> None:
        if self._writes:
            name = f"checkpoint-{state.global_step}"
            size = sum(one.stat().st_size for one in (self.folder / name).rglob("*") if one.is_file())
            self.say(state.global_step, event="saved", checkpoint=name, checkpoint_bytes=size)
