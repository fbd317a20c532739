"""The parts of a stage: making them, and the records that say what was made."""

import gc
import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from hub_datasets.files import write_json
from hub_datasets.memory import peak_memory, reset_peak_memory
from hub_datasets.sources import SourceError


class Failed(Exception):
    """A build that cannot go on: what and why, in one line."""


class Made(NamedTuple):
    """What a part made: files, relative to the work folder, and counts ("cases", "rows", "bytes" of text and what else
    the stage has to say), which are added up over the parts."""

    files: list[str]
    counts: dict[str, Any]


Do = Callable[[Path, str, Any], Made]


@dataclass(frozen=True)
class Parts:
    """The parts of one stage."""

    folder: Path
    stage: str
    do: Do

    @property
    def run(self) -> Path:
        """What is kept while the stage is at work: the parts to do, why one failed, the executor's logs."""
        return self.folder / "runs" / self.stage

    def todo(self) -> list[dict[str, Any]]:
        """The parts to do: name, key, what is asked, hashes of what is read."""
        return [json.loads(line) for line in (self.run / "todo.jsonl").read_text(encoding="utf-8").splitlines()]

    @property
    def records(self) -> Path:
        """The folder of files that say which parts are made."""
        return self.folder / "parts" / self.stage

    def record(self, part: str) -> Path:
        """The file that says that a part is made, and what."""
        return self.records / f"{part}.json"

    def failure(self) -> Exception | None:
        """Why the first part that failed did."""
        for path in sorted((self.run / "failed").glob("*.json")):
            why = json.loads(path.read_text(encoding="utf-8"))
            if why["type"] == SourceError.__name__:
                return SourceError(why["message"])
            return Failed(f"{self.stage}, part {why['part']}: {why['message']}")
        return None

    def make(self, number: int, one: dict[str, Any]) -> None:
        """Make a part to do, the number-th of all; write its record, or why it failed."""
        try:
            self._make(one["part"], one["key"], one["asked"])
        except Exception as error:
            why = {"type": type(error).__name__, "message": _line(error), "part": one["part"]}
            write_json(self.run / "failed" / f"{number:08d}.json", why)
            raise

    def _make(self, part: str, key: str, asked: Any) -> None:
        reset_peak_memory()
        begun, used = time.monotonic(), time.process_time()
        made = self.do(self.folder, part, asked)
        record = {
            "key": key,
            "files": {name: state(self.folder / name) for name in made.files},
            "counts": made.counts,
            "seconds": round(time.monotonic() - begun, 3),
            "cpu": round(time.process_time() - used, 3),
            "peak": peak_memory(),
        }
        write_json(self.record(part), record)


@dataclass(frozen=True)
class Together:
    """The step that executors run: of `world` tasks, number `rank` makes every world-th part, for one stage after the other."""

    stages: tuple[Parts, ...]

    def __call__(self, _: Any, rank: int, world: int) -> None:
        # What is read stays as trees, without cycles: to look for these at every 700 objects costs 4%.
        gc.set_threshold(100_000)
        todo = [{one["part"]: one for one in parts.todo()} for parts in self.stages]
        for number, part in enumerate(dict.fromkeys(chain.from_iterable(todo))):
            if number % world == rank:
                for parts, asked in zip(self.stages, todo, strict=True):
                    if part in asked:
                        parts.make(number, asked[part])

    def failure(self) -> Exception | None:
        """Why the first part that failed did."""
        return next(filter(None, (parts.failure() for parts in self.stages)), None)


def state(path: Path) -> dict[str, Any]:
    """A file's hash, size and time."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    found = path.stat()
    return {"sha256": digest, "bytes": found.st_size, "time": found.st_mtime_ns}


def same(path: Path, made: Mapping[str, Any]) -> bool:
    """Whether a file is as it was made, by its size and time."""
    if not path.exists():
        return False
    found = path.stat()
    return (found.st_size, found.st_mtime_ns) == (made["bytes"], made["time"])


def _line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
