"""Stages of a build: each is done once, and a killed build goes on with the first that is not done.

The work folder belongs to one state of the source and of this program; with another it is begun anew.
"""

import hashlib
import json
import logging
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import metrics
from hub_datasets.sources import files_of

log = logging.getLogger(__name__)


def open_work(folder: Path, source: str) -> None:
    """Make the work folder, or keep it where it was begun for the same source by the same program."""
    state = {"source": source, "files": _files(source), "program": _program()}
    kept = folder / "state.json"
    if kept.exists() and json.loads(kept.read_text()) == state:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write_json(kept, state)


def once(folder: Path, name: str, do: Callable[[], Any]) -> Any:
    """What the stage `name` said when it was done: run now, or read from its record. JSON values only."""
    record = folder / f"{name}.done.json"
    if not record.exists():
        begun = time.monotonic()
        write_json(record, do())
        log.debug("stage %s: %.1f s", name, time.monotonic() - begun)
    return json.loads(record.read_text())


def write_json(path: Path, value: Any) -> None:
    """Write a JSON file that is whole or absent."""
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(json.dumps(value), encoding="utf-8")
    os.replace(partial, path)


def _files(source: str) -> list[list[Any]]:
    """Path, size and time of each file of the source; none for the Hub."""
    return [[str(path), path.stat().st_size, path.stat().st_mtime_ns] for path in files_of(source) or []]


def _program() -> str:
    """A hash of the code that makes the data."""
    digest = hashlib.sha256()
    for package in (Path(__file__).parent, Path(metrics.__file__).parent):
        for path in sorted(package.rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()
