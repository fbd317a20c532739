"""Files that are whole or absent: written under another name, flushed, then renamed."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PARTIAL = ".partial"  # how the names of unfinished files end


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A name to write to; the file has its final name only when the block ends without an error.

    >>> from tempfile import mkdtemp
    >>> path = Path(mkdtemp()) / "a.txt"
    >>> with whole(path) as partial: _ = partial.write_text("x")
    >>> path.read_text(), len(list(path.parent.iterdir()))
    ('x', 1)
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}{PARTIAL}")
    try:
        yield partial
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)


def link(path: Path | str, to: Path | str) -> None:
    """Give a file another name too, without taking room twice where the file system can."""
    try:
        os.link(path, to)
    except OSError:
        shutil.copy2(path, to)


def write_json(path: Path, value: Any) -> None:
    """Write a JSON file that is whole or absent."""
    with whole(path) as partial:
        partial.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def read_json(path: Path) -> Any:
    """The value of a JSON file; None where there is no such file."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
