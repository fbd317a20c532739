"""A run that is killed goes on where it was, and ends as if nothing had happened."""

import multiprocessing
import random
import signal
import time
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from leaderboard.cli import evaluate
from leaderboard.journal import Journal
from leaderboard.judge import Answer

# Two tasks with samples, so that order, batches and seeds matter.
_OPTIONS: dict[str, Any] = {
    "tasks": "bluebook,entail",
    "limit": 12,
    "batch_size": 2,
    "max_tokens": 12,
    "samples": 2,
    "temperature": 1.0,
    "seed": 5,
}


def run(tiny: Path, dataset: Path, store: Path) -> multiprocessing.process.BaseProcess:
    """The command in a process of its own, from a server that has the libraries loaded."""
    fork = multiprocessing.get_context("forkserver")
    fork.set_forkserver_preload(
        ["leaderboard.evaluate", "leaderboard.models", "transformers.models.qwen3.modeling_qwen3"]
    )
    process = fork.Process(target=evaluate, args=(str(tiny), str(dataset), str(store)), kwargs=_OPTIONS)
    process.start()
    return process


def kept(store: Path) -> pd.DataFrame:
    (path,) = store.glob("samples/*/*.parquet")
    return pd.read_parquet(path)


@pytest.mark.slow
def test_killed_at_ten_moments_the_samples_are_the_same(tiny: Path, dataset: Path, tmp_path: Path):
    begun = time.monotonic()
    whole = run(tiny, dataset, tmp_path / "whole")
    whole.join()
    assert whole.exitcode == 0
    length = time.monotonic() - begun
    rng, store = random.Random(1), tmp_path / "killed"
    journals = store / ".unfinished"
    for _ in range(10):
        process = run(tiny, dataset, store)
        begun, before = time.monotonic(), _answers(journals)
        wanted, until = before + rng.randint(1, 3), rng.uniform(0.5, 2.0) * length
        while process.is_alive() and time.monotonic() - begun < until and _answers(journals) < wanted:
            time.sleep(0.002)  # killed once so many more answers are on the disk, or when the time is over
        process.kill()
        process.join()
        assert process.exitcode == -signal.SIGKILL
        for path in journals.glob("*.jsonl"):  # and half a line, as a cut in power may leave
            with open(path, "ab") as file:
                file.write(b'{"id": "bluebook-0000')
    last = run(tiny, dataset, store)
    last.join()
    assert last.exitcode == 0
    first, second = kept(tmp_path / "whole"), kept(store)
    assert not second.duplicated(["id", "sample"]).any()
    assert len(second) == 48
    pd.testing.assert_frame_equal(first, second)
    assert not list((store / ".unfinished").glob("*.jsonl"))


def _answers(journals: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in journals.glob("*.jsonl"))


def test_a_journal_keeps_whole_lines_and_one_process(tmp_path: Path):
    with Journal(tmp_path, "run", {"model": "m"}) as journal:
        journal.add([("a", [Answer("one\u2028two", 2)]), ("b", [])])
        with pytest.raises(BlockingIOError, match="another process"), Journal(tmp_path, "run", {}):
            pass
    with open(journal.path, "ab") as file:
        file.write(b'{"id": "c", "ans')
    with Journal(tmp_path, "run", {"model": "other"}) as journal:
        assert journal.answers == {"a": [Answer("one\u2028two", 2)], "b": []}
        assert journal.header == {"model": "m"}
        journal.add([("a", [Answer("again")]), ("c", [Answer("x", None, True)])])
    with Journal(tmp_path, "run", {}) as journal:
        assert journal.answers["c"] == [Answer("x", None, True)]
        assert journal.answers["a"] == [Answer("one\u2028two", 2)]
