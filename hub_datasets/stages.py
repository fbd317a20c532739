"""Stages of a build: what each reads, does and writes, and doing again only what is not done.

A stage has parts that know nothing of each other: the shards of the corpus, or one query over it. A part is done when its
record stands in the work folder: the hashes of the files it wrote, and a key made of what it was asked, the hashes of what
it read, and the state of the program that makes it. A part whose record has the same key is kept; so a killed build goes
on where it was, and a later one does only what changed. A stage that is done has a manifest.
"""

import fcntl
import hashlib
import json
import logging
import os
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hub_datasets.corpus import TEMPORARY
from hub_datasets.executors import Spread, spread_out
from hub_datasets.files import PARTIAL, read_json, write_json
from hub_datasets.parts import Do, Failed, Parts, Together, same
from hub_datasets.program import program
from hub_datasets.progress import Done, watch

log = logging.getLogger(__name__)

PART = "{part}"


@dataclass(frozen=True)
class Stage:
    """do(work folder, part, asked) makes one part.

    parts: name -> what is asked of it beside the files it reads (JSON). reads: files relative to the work folder; one that
    ends in "/" means all files of that folder. modules: the code that makes the outputs. In both "{part}" stands for the
    part's name. spread: whether the parts go to the executor; else they are done here, one after the other. whole: a part
    reads folders, so it stays where the work folder is. cases: how many cases the parts read, where it is known.
    """

    name: str
    do: Do
    parts: Mapping[str, Any]
    reads: Sequence[str]
    modules: Sequence[str]
    spread: bool = True
    whole: bool = False
    cases: int | None = None


@dataclass(frozen=True)
class _Plan:
    """What is to do of a stage: the key of each part, and the records of those that are kept."""

    stage: Stage
    parts: Parts
    keys: Mapping[str, str]
    kept: Mapping[str, dict[str, Any]]

    @property
    def todo(self) -> list[str]:
        return [part for part in self.keys if part not in self.kept]


class Work:
    """The work folder of a build, held by one process at a time.

    A context manager. digests: the hash of each file that a stage of this build has made.
    """

    def __init__(self, folder: Path, spread: Spread = Spread()) -> None:  # noqa: B008 (frozen)
        self.folder, self.spread = folder, spread
        self.digests: dict[str, str] = {}
        self.done: list[Done] = []

    def __enter__(self) -> "Work":
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lock = (self.folder / "lock").open("a+")
        try:
            fcntl.lockf(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._lock.seek(0)
            raise Failed(f"{self.folder}: another build works here (process {self._lock.read().strip()})") from None
        self._lock.truncate(0)
        self._lock.write(str(os.getpid()))
        self._lock.flush()
        for left in self.folder.rglob(f".*{PARTIAL}"):
            left.unlink()
        shutil.rmtree(self.folder / TEMPORARY, ignore_errors=True)
        return self

    def __exit__(self, *_: Any) -> None:
        self._lock.close()

    def run(self, *stages: Stage) -> dict[str, Any]:
        """Do what is not done of a stage, write its manifest, and return its counts, added up.

        Of several stages, none of which reads what another makes, a part that they share is made for one after the other,
        so that what they read of it is read once, and parts of their own are made side by side; the counts are those of
        the last.
        """
        begun = time.monotonic()
        planned = [self._plan(stage) for stage in stages]
        todo = [plan for plan in planned if plan.todo]
        if self.spread.executor == "jobs":
            for plan in todo:
                self._make([plan])
        elif todo:
            self._make(todo)
        ended = [self._end(plan) for plan in planned]
        seconds, spent = time.monotonic() - begun, sum(done.seconds for done in ended) or 1
        for done in ended:
            self.done.append(replace(done, seconds=seconds * done.seconds / spent))
            log.info("%s", self.done[-1])
        return ended[-1].counts

    def _plan(self, stage: Stage) -> "_Plan":
        keys = {part: self._key(stage, part, asked) for part, asked in stage.parts.items()}
        parts = Parts(self.folder, stage.name, stage.do)
        plan = _Plan(stage, parts, keys, dict(self._kept(parts, keys)))
        if plan.todo:
            self._manifest(stage).unlink(missing_ok=True)
        return plan

    def _manifest(self, stage: Stage) -> Path:
        return self.folder / "manifests" / f"{stage.name}.json"

    def _end(self, plan: "_Plan") -> Done:
        """Write the manifest of a stage that is done. What is told of it has the seconds of its parts, not of the clock."""
        stage, keys, todo, manifest = plan.stage, plan.keys, plan.todo, self._manifest(plan.stage)
        records = {part: plan.kept.get(part) or read_json(plan.parts.record(part)) for part in keys}
        files = {name: made for record in records.values() for name, made in record["files"].items()}
        self._sweep(files)
        self.digests |= {name: made["sha256"] for name, made in files.items()}
        counts = _added(record["counts"] for record in records.values())
        done = Done(
            stage.name,
            parts=len(keys),
            made=len(todo),
            seconds=sum(records[part]["seconds"] for part in todo),
            cpu=sum(records[part]["cpu"] for part in todo),
            counts=counts,
            bytes=sum(made["bytes"] for made in files.values()),
            peak=max((records[part]["peak"] for part in todo), default=0),
        )
        if not manifest.exists():
            told = {
                "stage": stage.name,
                "program": {module: program((module,)) for module in stage.modules if PART not in module},
                "reads": {name: self._digest(name) for name in stage.reads if PART not in name},
                "parts": {part: {"key": keys[part], "counts": record["counts"]} for part, record in records.items()},
                "files": files,
                "counts": counts,
                "seconds": round(sum(record["seconds"] for record in records.values()), 3),
                "cpu": round(sum(record["cpu"] for record in records.values()), 3),
                "peak_memory": max((record["peak"] for record in records.values()), default=0),
            }
            write_json(manifest, told)
        return done

    def _key(self, stage: Stage, part: str, asked: Any) -> str:
        read = [self._digest(name.replace(PART, part)) for name in stage.reads]
        state = program(tuple(module.replace(PART, part) for module in stage.modules))
        return hashlib.sha256(json.dumps([asked, read, state], sort_keys=True).encode()).hexdigest()

    def _digest(self, name: str) -> str:
        """The hash of a file that a stage has made, or of all in a folder."""
        if not name.endswith("/"):
            return self.digests[name]
        if name not in self.digests:
            inside = sorted((path, digest) for path, digest in self.digests.items() if path.startswith(name))
            self.digests[name] = hashlib.sha256(json.dumps(inside).encode()).hexdigest()
        return self.digests[name]

    def _kept(self, parts: Parts, keys: Mapping[str, str]) -> Iterator[tuple[str, dict[str, Any]]]:
        """The records of parts that need not be made again; other records are removed."""
        for path in sorted(parts.records.glob("*.json")):
            record = read_json(path)
            whole = all(same(self.folder / name, made) for name, made in record["files"].items())
            if whole and record["key"] == keys.get(path.stem):
                yield path.stem, record
            else:
                path.unlink()

    def _make(self, plans: Sequence["_Plan"]) -> None:
        for plan in plans:
            self._ask(plan)
        stage, together = plans[-1].stage, Together(tuple(plan.parts for plan in plans))
        count = len({part for plan in plans for part in plan.todo})
        alone = self.spread.executor == "local" and 1 in (count, self.spread.workers)
        name = stage.name if len(plans) == 1 else f"{plans[0].stage.name} … {stage.name}"
        try:
            with watch(name, plans[-1].parts.records, len(stage.parts), stage.cases):
                if alone or not stage.spread:
                    together(None, 0, 1)
                else:
                    local = stage.whole and self.spread.executor == "jobs"
                    spread_out(together, count, Spread(workers=self.spread.workers) if local else self.spread)
        except Exception as error:
            raise together.failure() or error from error
        if failure := together.failure():
            raise failure
        for plan in plans:
            if missing := [part for part in plan.todo if not plan.parts.record(part).exists()]:
                raise Failed(f"{plan.stage.name}: {len(missing)} parts were not made, {missing[0]} the first")
            shutil.rmtree(plan.parts.run)

    def _ask(self, plan: "_Plan") -> None:
        """Write what is to do where the executor's processes find it."""
        shutil.rmtree(plan.parts.run, ignore_errors=True)
        plan.parts.run.mkdir(parents=True)
        with (plan.parts.run / "todo.jsonl").open("w", encoding="utf-8") as file:
            for part in plan.todo:
                names = [name.replace(PART, part) for name in plan.stage.reads if not name.endswith("/")]
                read = {name: self.digests[name] for name in names}
                asked = {"part": part, "key": plan.keys[part], "asked": plan.stage.parts[part], "reads": read}
                file.write(json.dumps(asked) + "\n")

    def _sweep(self, files: Mapping[str, Any]) -> None:
        """Remove what earlier states of the source left in the folders of these files."""
        for folder in {Path(name).parent for name in files} - {Path(".")}:
            for path in (self.folder / folder).iterdir():
                if path.is_file() and str(folder / path.name) not in files:
                    path.unlink()


def _added(counts: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Counts added up: numbers, lists, and counts within counts.

    >>> _added([{"rows": 1, "notes": ["a"], "by": {"x": 1}}, {"rows": 2, "notes": [], "by": {"x": 1, "y": 3}}])
    {'rows': 3, 'notes': ['a'], 'by': {'x': 2, 'y': 3}}
    """
    total: dict[str, Any] = {}
    for one in counts:
        for name, value in one.items():
            if name not in total:
                total[name] = dict(value) if isinstance(value, dict) else value
            elif isinstance(value, dict):
                total[name] = _added([total[name], value])
            else:
                total[name] = total[name] + value
    return total
