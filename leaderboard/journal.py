"""Answers on disk as they come, so that a run that was killed goes on where it was."""

import fcntl
import json
import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from leaderboard.judge import Answer


class Journal:
    """The answers of one run, in <folder>/<name>.jsonl: its first line says what the run is, the others hold a row's answers.

    Use it in a `with`: one process at a time (BlockingIOError for a second). What a kill left half-written is cut off.
    `answers`: by row id, those that were there and those added.
    """

    def __init__(self, folder: Path, name: str, header: dict[str, Any]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{name}.jsonl"
        self._header = header
        self.answers: dict[str, list[Answer]] = {}

    def __enter__(self) -> "Journal":
        self._file = open(self.path, "a+b")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._file.close()
            raise BlockingIOError(f"{self.path}: another process is at this very evaluation") from None
        self._file.seek(0)
        content = self._file.read()
        whole = content.rfind(b"\n") + 1
        self._file.truncate(whole)
        first, *lines = content[:whole].splitlines() or [b""]
        self.header: dict[str, Any] = json.loads(first) if first else self._header
        if not first:
            self._write([self._header])
        for line in lines:
            entry = json.loads(line)
            self.answers[entry["id"]] = [Answer(*answer) for answer in entry["answers"]]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, batch: Iterable[tuple[str, list[Answer]]]) -> None:
        """Keep the answers of a batch; they are on the disk when this returns."""
        fresh = [(row_id, answers) for row_id, answers in batch if row_id not in self.answers]
        self.answers |= fresh
        self._write({"id": row_id, "answers": answers} for row_id, answers in fresh)

    def _write(self, entries: Iterable[dict[str, Any]]) -> None:
        self._file.write(b"".join(json.dumps(entry).encode() + b"\n" for entry in entries))
        self._file.flush()
        os.fdatasync(self._file.fileno())

    def remove(self) -> None:
        """Delete the file: its answers are kept elsewhere now."""
        self.path.unlink()
