"""The submission queue on a Hub repo under load: nothing lost, doubled or run twice."""

import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from hub_datasets.store import Store, open_store
from leaderboard.submissions import Refused, Request, Wanted, queue, submit
from tests.hub.server import HubServer
from training.tiny import save_tiny

SUBMITTERS, WORKERS = 16, 4


def work(store: Store, name: str, ran: list[str]) -> None:
    """Take requests until all are finished: each is claimed, run and finished by compare-and-swap."""
    while any(request.state != "finished" for request in queue(store)):
        for request in queue(store):
            if request.state == "pending":
                mine = replace(request, state="running", worker=name, attempts=request.attempts + 1)
                if store.replace(request.path, request.content(), mine.content()):
                    ran.append(request.key)
                    assert store.replace(mine.path, mine.content(), replace(mine, state="finished").content())


@pytest.mark.slow
def test_sixteen_submitters_and_four_workers(connected: HubServer, tmp_path: Path):
    connected.state.create("dataset", "org/requests")
    connected.state.commit_seconds = 0.01
    for kind, times in (("done then 500", 5), ("429", 3), ("503", 3), ("done then cut", 3)):
        connected.fault(kind, times=times, seconds=0)
    save_tiny(["Answer: C", "Give the citation."], tmp_path / "m0", steps=0)
    models = [shutil.copytree(tmp_path / "m0", tmp_path / f"m{n}") if n else tmp_path / "m0" for n in range(SUBMITTERS)]
    ran: list[str] = []

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
        list(pool.map(lambda n: work(open_store("org/requests"), f"worker-{n}", ran), range(WORKERS)))
    ended: list[Request] = queue("org/requests")
    assert Counter(ran) == Counter(request.key for request in requests)
    assert {(request.state, request.attempts) for request in ended} == {("finished", 1)}
    titles = Counter(c.title for c in connected.state.repos["dataset", "org/requests"].history("main"))
    assert titles == {
        "initial commit": 1,
        **{f"Create {r.path}": 1 for r in ended},
        **{f"Update {r.path}": 2 for r in ended},
    }
