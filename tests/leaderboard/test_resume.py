"""A run that is killed goes on where it was, and ends as if nothing had happened."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pytest

from leaderboard.journal import Journal
from leaderboard.judge import Answer

# Two tasks with samples, so that order, batches and seeds matter.
_OPTIONS = (
    "--tasks bluebook,entail --limit 12 --batch-size 2 --max-tokens 12 --samples 2 --temperature 1.0 --seed 5".split()
)


def command(tiny: Path, dataset: Path, store: Path) -> list[str]:
    return [
        sys.executable,
        "-m",
        "cap_rlvr",
        "evaluate",
        "--model",
        str(tiny),
        "--data",
        str(dataset),
        "--results",
        str(store),
        *_OPTIONS,
    ]


def kept(store: Path) -> pd.DataFrame:
    (path,) = store.glob("samples/*/*.parquet")
    return pd.read_parquet(path)


@pytest.mark.slow
def test_killed_at_ten_moments_the_samples_are_the_same(tiny: Path, dataset: Path, tmp_path: Path):
    begun = time.monotonic()
    subprocess.run(command(tiny, dataset, tmp_path / "whole"), check=True)
    length = time.monotonic() - begun
    rng, kills, store = random.Random(1), 0, tmp_path / "killed"
    while kills < 10:
        process = subprocess.Popen(command(tiny, dataset, store), stderr=subprocess.DEVNULL)
        journals, seen, until = store / ".unfinished", -1, rng.uniform(0.3, 1.0) * length
        lines = rng.randint(0, 3)  # once so many more answers are on the disk, or after `until` seconds
        started = time.monotonic()
        while process.poll() is None and time.monotonic() - started < until:
            size = sum(path.read_bytes().count(b"\n") for path in journals.glob("*.jsonl"))
            seen = size if seen < 0 else seen
            if size >= seen + lines and size > 1:
                break
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        if process.wait() == 0:
            shutil.rmtree(store)  # it was through before it could be killed
        kills += 1
        for path in journals.glob("*.jsonl"):  # and half a line, as a cut in power may leave
            with open(path, "ab") as file:
                file.write(b'{"id": "bluebook-0000')
    subprocess.run(command(tiny, dataset, store), check=True)
    first, second = kept(tmp_path / "whole"), kept(store)
    assert not second.duplicated(["id", "sample"]).any()
    assert len(second) == 48
    pd.testing.assert_frame_equal(first, second)
    assert not list((store / ".unfinished").glob("*.jsonl"))


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
