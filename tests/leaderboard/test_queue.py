"""Many submit and several work at once on one store: no request is lost, doubled or run twice."""

import json
import multiprocessing
import os
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from hub_datasets.store import open_store
from leaderboard.submissions import Refused, Request, Wanted, queue, submit
from leaderboard.table import table
from leaderboard.worker import Limits, environment, take, work

# In place of an evaluation, a program as quick as an evaluation is slow; it notes that it was run.
PROGRAM = """
import json, os, sys, time
sys.path.insert(0, {root!r})
task = json.loads(sys.argv[1])
with open({log!r}, "a") as log:
    log.write(task["model"] + "\\n")
if task["model"].endswith("7"):
    sys.exit("this one fails")
time.sleep(0.05)
import pandas as pd
from leaderboard.store import COLUMNS, write_run
write_run(task["results"], "run", {{"model": "local/" + task["model"].rpartition("/")[2]}}, pd.DataFrame(columns=list(COLUMNS)))
"""


def program(log: Path) -> list[str]:
    return [sys.executable, "-c", PROGRAM.format(root=str(Path(__file__).parents[2]), log=str(log))]


def pending(store: Path, count: int) -> list[Request]:
    """Requests for models that the program above pretends to run."""
    found = [
        Request(f"org/m{i}", "0" * 40, None, None, "auto", None, "u" * 16, f"2026-01-01T00:00:{i:02}+00:00")
        for i in range(count)
    ]
    for request in found:
        open_store(store).create(request.path, request.content())
    return found


def submit_all(store: Path, models: list[str], user: str, results) -> None:
    for model in models:
        try:
            results.put(submit(store, Wanted(model, local=True), user, quota=100))
        except Refused as error:
            results.put(f"refused: {error}")


def work_all(store: Path, log: Path, results) -> None:
    for request in work(store, "no-data", Limits(seconds=60, lease=5), once=True, command=program(log)):
        results.put((request.model, request.state))


@pytest.mark.slow
def test_sixteen_submit_and_four_work(tiny: Path, tmp_path: Path):
    import shutil

    models = [str(shutil.copytree(tiny, tmp_path / f"model-{i}")) for i in range(20)]
    store, log, fork = tmp_path / "store", tmp_path / "log", multiprocessing.get_context("fork")
    said, done = fork.Queue(), fork.Queue()
    # Each submitter wants five models, each model is wanted by four of them.
    submitters = [
        fork.Process(target=submit_all, args=(store, [models[(i * 5 + j) % 20] for j in range(5)], f"user-{i}", said))
        for i in range(16)
    ]
    for process in submitters:
        process.start()
    workers = [fork.Process(target=work_all, args=(store, log, done)) for _ in range(4)]
    for process in workers:
        process.start()
    answers = [said.get(timeout=120) for _ in range(80)]
    for process in [*submitters, *workers]:
        process.join(timeout=120)
    rest = fork.Process(target=work_all, args=(store, log, done))  # what came after the workers had found nothing
    rest.start()
    rest.join(timeout=120)
    assert Counter(str(a).startswith("refused") for a in answers) == {False: 20, True: 60}
    assert all("in the queue already" in a for a in answers if a.startswith("refused"))
    ended = queue(store)
    assert sorted(r.model for r in ended) == sorted(models)
    assert Counter(log.read_text().split()) == Counter(models)  # each once
    assert {r.state for r in ended if not r.model.endswith("7")} == {"finished"}
    assert {(r.state, r.reason) for r in ended if r.model.endswith("7")} == {("failed", "this one fails")}
    assert len(list(store.glob("results/*/*.json"))) == sum(r.state == "finished" for r in ended) == 18


def test_a_dead_workers_request_comes_back(tmp_path: Path):
    (request,) = pending(tmp_path, 1)
    store = open_store(tmp_path)
    first = take(store, "worker-1", lease=0.2)
    assert first is not None and first.state == "running"
    assert take(store, "worker-2", lease=60) is None
    time.sleep(0.3)
    second = take(store, "worker-2", lease=60)
    assert second is not None and (second.worker, second.attempts) == ("worker-2", 2)
    assert not store.replace(request.path, first.content(), replace(first, state="finished").content())
    dead = replace(second, lease="2000-01-01T00:00:00.000+00:00", attempts=3)
    assert store.replace(request.path, second.content(), dead.content())
    assert take(store, "worker-3", lease=60) is None
    (failed,) = queue(store)
    assert (failed.state, failed.reason) == (
        "failed",
        "3 workers died over it; the model may be too large or never end",
    )


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import time; time.sleep(60)", "it took more than"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "it ended by signal SIGSEGV"),
        ("import sys; sys.exit('cap-rlvr: org/m0: no chat template')", "org/m0: no chat template"),
        (
            "import resource, leaderboard.confined as c; c._confine(300_000_000); x = bytearray(10**9)",
            "it needs more than",
        ),
        ("pass", "its result could not be kept"),
    ],
)
def test_what_fails_says_why(tmp_path: Path, code: str, says: str):
    pending(tmp_path, 1)
    seconds = 1.0 if "sleep" in code else 60.0
    wrapped = f"try:\n exec({code!r})\nexcept MemoryError:\n import sys; sys.exit('out of memory')"
    (request,) = work(
        tmp_path, "d", Limits(seconds=seconds, lease=30), once=True, command=[sys.executable, "-c", wrapped]
    )
    assert request.state == "failed"
    assert says in (request.reason or "")
    assert queue(tmp_path) == [request]


def test_the_evaluation_sees_no_secrets(tmp_path: Path, monkeypatch):
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, "secret")
    seen = environment(tmp_path)
    assert "secret" not in seen.values()
    assert seen["HOME"] == str(tmp_path)
    assert seen["HF_HUB_DISABLE_IMPLICIT_TOKEN"] == "1"


@pytest.mark.slow
def test_a_submitted_model_is_run_and_stands_in_the_table(tiny: Path, dataset: Path, tmp_path: Path):
    store = tmp_path / "store"
    path = submit(store, Wanted(str(tiny), local=True), os.environ.get("USER", "me"))
    limits = Limits(seconds=500, lease=60, max_tokens=8, limit=2)
    (request,) = work(store, str(dataset), limits, once=True)
    assert (request.state, request.reason, request.path) == ("finished", None, path)
    assert request.result is not None
    result = json.loads((store / request.result).read_text())
    assert set(result["tasks"]) == {"holding", "bluebook", "summarise", "retrieval", "entail"}
    assert result["robustness"]["rotation"] is not None
    (line,) = table(store).lines
    assert line.model == f"{tiny.parent.name}/tiny"
