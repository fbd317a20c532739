"""Every fault on every request of what this project does on the Hub, and what came of it: `python -m tests.hub.fault_table`.

An operation is run once in peace, which tells the requests it makes; then once for each fault on each of them. Survived means
that it came to its end by itself, and that the repo has exactly the commits, files and tag that it has without the fault.
"""

import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from huggingface_hub import CommitOperationAdd

from hub_datasets import hub as ours
from hub_datasets.publish import publish
from hub_datasets.store import open_store
from tests.hub.conftest import connect
from tests.hub.faults import KINDS
from tests.hub.server import HubServer
from tests.hub.small import small_dataset


def commit_a_file(folder: Path) -> None:
    ours.commit(
        "org/d", "dataset", [CommitOperationAdd("a.txt", b"1"), CommitOperationAdd("b.bin", bytes(5000))], "one"
    )


def publish_a_dataset(folder: Path) -> None:
    publish(folder, "org/d", "v1")


def create_in_a_store(folder: Path) -> None:
    assert open_store("org/d").create("requests/r.json", b"{}")


def replace_in_a_store(folder: Path) -> None:
    """As a worker does, who asks again where it is told no."""
    store = open_store("org/d")
    while not store.replace("known.json", b"old", b"new"):
        pass


def read_a_store(folder: Path) -> None:
    """As a page does, that looks for what there is and then reads it."""
    store = open_store("org/d")
    while "known.json" not in store.paths():
        pass
    assert store.read("known.json") == b"old"


OPERATIONS: dict[str, Callable[[Path], None]] = {
    "commit two files, one in LFS": commit_a_file,
    "publish a dataset": publish_a_dataset,
    "create a file of a store": create_in_a_store,
    "replace a file of a store": replace_in_a_store,
    "read a file of a store": read_a_store,
}

_SECONDS = {"done then silence": 4, "slow body": 1}


@dataclass(frozen=True)
class Outcome:
    """requests: on how many the fault was tried; survived: how often all was right after; slowest: seconds, of one run."""

    operation: str
    fault: str
    requests: int
    survived: int
    slowest: float
    wrong: tuple[str, ...]


def outcomes(folder: Path, patch: pytest.MonkeyPatch, kinds: tuple[str, ...] = KINDS) -> Iterator[Outcome]:
    """Try each fault on each request of each operation."""
    patch.setattr(ours, "SILENCE", 3.0)
    data = small_dataset(folder / "data")
    with HubServer(folder / "hub") as hub:
        for name, operation in OPERATIONS.items():
            _fresh(hub, folder, patch)
            operation(data)
            right = _state(hub)
            requests = list(dict.fromkeys((method, _pattern(path)) for method, path in hub.log))
            for kind in kinds:
                wrong, slowest = [], 0.0
                tried = [("", "")] if kind == "stale" else requests
                for method, pattern in tried:
                    _fresh(hub, folder, patch)
                    hub.fault(kind, method, pattern, times=2 if kind == "stale" else 1, seconds=_SECONDS.get(kind, 0))
                    begun = time.monotonic()
                    try:
                        operation(data)
                        state = _state(hub)
                    except Exception as error:
                        state = repr(error)
                    slowest = max(slowest, time.monotonic() - begun)
                    if state != right:
                        wrong.append(f"{method} {pattern}: {state}")
                yield Outcome(name, kind, len(tried), len(tried) - len(wrong), slowest, tuple(wrong))


def _fresh(hub: HubServer, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """The Hub as it is before an operation."""
    hub.well()
    hub.state.repos.clear()
    for blob in hub.state.folder.iterdir():
        blob.unlink()
    repo = hub.state.create("dataset", "org/d")
    files = {**repo.resolve("main").files, "known.json": hub.state.keep(b"old")}
    repo.append("main", "begin", "", "user", files)
    connect(hub, Path(tempfile.mkdtemp(dir=folder)), patch)
    hub.log.clear()


def _state(hub: HubServer) -> object:
    """Commits, contents and tags: what must not depend on faults."""
    repo = hub.state.repos["dataset", "org/d"]
    titles = [commit.title for commit in repo.history("main")]
    files = {path: file.sha256 for path, file in repo.resolve("main", reading=False).files.items()}
    tags = {name: sha == repo.branches["main"] for name, sha in repo.tags.items()}
    return titles, files, tags


def _pattern(path: str) -> str:
    """A request's path, whatever the commit or object in it."""
    return re.sub(r"[0-9a-f]{40,64}", "[0-9a-f]+", re.escape(path).replace(r"\-", "-")) + r"$"


def table(found: list[Outcome]) -> str:
    """The outcomes in Markdown."""
    lines = ["| operation | fault | on n requests | survived | slowest, s |", "|---|---|---:|---:|---:|"]
    lines += [f"| {o.operation} | {o.fault} | {o.requests} | {o.survived} | {o.slowest:.1f} |" for o in found]
    return "\n".join(lines)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place, pytest.MonkeyPatch.context() as monkeypatch:
        found = list(outcomes(Path(place), monkeypatch, tuple(sys.argv[1:]) or KINDS))
    print(table(found))
    for outcome in found:
        for line in outcome.wrong:
            print(f"{outcome.operation}, {outcome.fault}: {line}", file=sys.stderr)
    sys.exit(any(outcome.wrong for outcome in found))
