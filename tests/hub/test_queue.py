"""The submission queue on a Hub repo under load: nothing lost, doubled or run twice."""

import shutil
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hub_datasets.store import open_store
from leaderboard.submissions import Refused, Wanted, queue, submit
from leaderboard.worker import Limits, work
from tests.hub.server import HubServer
from training.tiny import save_tiny

SUBMITTERS, WORKERS = 16, 4


# What stands for an evaluation: it notes that it ran, and leaves a result and its samples.
EVALUATION = """
import json, sys
from hub_datasets.store import FolderStore
task = json.loads(sys.argv[2])
with open(sys.argv[1], "a") as runs:
    runs.write(task["model"] + "\\n")
from pathlib import Path
FolderStore(Path(task["results"])).write(
    {"samples/m/r.parquet": b"samples", "results/m/r.json": json.dumps({"model": "m"}).encode()}, "a run"
)
"""


@pytest.mark.slow
def test_sixteen_submitters_and_four_workers(connected: HubServer, tmp_path: Path):
    connected.state.create("dataset", "org/requests")
    connected.state.commit_seconds = 0.01
    for kind, times in (("done then 500", 5), ("429", 3), ("503", 3), ("done then cut", 3)):
        connected.fault(kind, times=times, seconds=0)
    save_tiny(["Answer: C", "Give the citation."], tmp_path / "m0", steps=0)
    models = [shutil.copytree(tmp_path / "m0", tmp_path / f"m{n}") if n else tmp_path / "m0" for n in range(SUBMITTERS)]

    def submitter(n: int) -> int:
        """Submit a model of one's own, and one that everybody submits; the number of refusals."""
        refused = 0
        for model in (models[n], models[0]):
            try:
                submit(open_store("org/requests"), Wanted(str(model), local=True), f"user-{n}")
            except Refused as error:
                assert "in the queue already" in str(error)
                refused += 1
        return refused

    with ThreadPoolExecutor(SUBMITTERS) as pool:
        refused = sum(pool.map(submitter, range(SUBMITTERS)))
    requests = queue("org/requests")
    assert len(requests) == SUBMITTERS == len({request.key for request in requests})
    assert refused == SUBMITTERS
    for kind, times in (("done then 500", 5), ("429", 3), ("done then cut", 3)):
        connected.fault(kind, times=times, seconds=0)
    with ThreadPoolExecutor(WORKERS) as pool:
        command = (sys.executable, "-c", EVALUATION, str(tmp_path / "runs"))
        done = pool.map(
            lambda _: list(work("org/requests", "org/data", Limits(), once=True, command=command)), range(WORKERS)
        )
    assert sum(map(len, done)) == SUBMITTERS
    ended = queue("org/requests")
    assert sorted((tmp_path / "runs").read_text().split()) == sorted(str(model) for model in models)
    assert {(request.state, request.attempts, request.reason) for request in ended} == {("finished", 1, None)}
    paths = open_store("org/requests").paths("results/")
    assert sorted(paths) == sorted(str(request.result) for request in ended) and len(paths) == SUBMITTERS
    titles = Counter(c.title for c in connected.state.repos["dataset", "org/requests"].history("main"))
    assert {titles[f"Create {request.path}"] for request in ended} == {1}
    assert {titles[f"Create {path}"] for path in paths} == {1}
