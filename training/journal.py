"""A journal of work done, from which a killed run goes on: one JSON line an event, each piece of work by its key."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from training.log import append, now


class Journal:
    """`journal.jsonl` in a folder. A line cut off by a kill counts as not written."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "journal.jsonl"
        self._done: dict[str, Any] = {}
        whole = []
        for line in self.path.read_text(encoding="utf-8").splitlines() if self.path.exists() else []:
            try:
                event = json.loads(line)
            except ValueError:
                continue
            whole.append(line)
            if "key" in event:
                self._done[event["key"]] = event["result"]
        if whole:
            self.path.write_text("\n".join(whole) + "\n", encoding="utf-8")

    def say(self, stage: int | None, event: str, detail: str = "", **more: Any) -> None:
        """Write an event."""
        append(self.path, time=now(), stage=stage, event=event, detail=detail, **more)

    def mark(self, stage: int, event: str, key: str, **more: Any) -> None:
        """Write an event, but only once, however often the pipeline comes by here."""
        if key not in self._done:
            self._done[key] = None
            self.say(stage, event, key, key=key, result=None, **more)

    def once(self, stage: int, event: str, key: str, do: Callable[[], Any]) -> Any:
        """The result of a piece of work, a JSON value: done now, or as the journal has it."""
        if key not in self._done:
            self._done[key] = do()
            self.say(stage, event, key, key=key, result=self._done[key])
        return self._done[key]

    def results(self, event: str) -> list[tuple[str, Any]]:
        """Key and result of each piece of work of this kind, in the order done."""
        lines = (json.loads(line) for line in self.path.read_text(encoding="utf-8").splitlines())
        return [(line["key"], line["result"]) for line in lines if line["event"] == event]
