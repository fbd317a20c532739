"""Runs of training are read back as they were written, cut-off lines and repeated steps included."""

import json
from pathlib import Path

import pytest

from leaderboard.runs import list_runs, read_run

RUN = {"kind": "grpo", "recipe": {"beta": 0.1}, "model": "tiny", "data": "cap-rlvr", "data_revision": None, "stage": 1}


def write(folder: Path, started: str, log: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "run.json").write_text(json.dumps(RUN | {"started": started}))
    (folder / "log.jsonl").write_text(log)
    return folder


def test_a_killed_and_resumed_run_has_one_curve(tmp_path: Path):
    lines = [{"step": 1, "reward": 0.1}, {"step": 2, "reward": 0.2}, {"step": 2, "reward": 0.25, "loss": 1.0}]
    folder = write(tmp_path / "a", "2026-01-01T00:00:00", "\n".join(map(json.dumps, lines)) + '\n{"step": 3, "rew')
    run = read_run(folder)
    assert run.curve("reward") == [(1, 0.1), (2, 0.25)]
    assert run.keys == ["reward", "loss"]
    assert (run.kind, run.stage, run.recipe) == ("grpo", 1, {"beta": 0.1})


def test_runs_are_listed_newest_first_and_strangers_left_out(tmp_path: Path):
    write(tmp_path / "a", "2026-01-01T00:00:00", "")
    write(tmp_path / "deep" / "b", "2026-01-02T00:00:00", "")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "run.json").write_text("{")
    assert [run.name for run in list_runs(tmp_path)] == ["b", "a"]
    with pytest.raises(ValueError, match="not a run of training"):
        read_run(tmp_path / "c")
