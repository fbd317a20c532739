"""Candidates and the pipeline: killed and run again, gates that hold, fall back and give up, and the report."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from datasets import load_dataset

from leaderboard.judge import Answer
from leaderboard.models import Generation, open_model
from leaderboard.rows import read_rows
from training import pipeline as pipeline_module
from training.candidates import candidates, preferences, summary
from training.pipeline import GateFailed, Pipeline, plan_of
from training.recipes import Rows
from training.rows import mean, read_scores, train_rows


class Known:
    """A sampler that answers some rows right every time, some sometimes, some never; counts what it is asked."""

    def __init__(self, data: str, stop_after: int | None = None) -> None:
        self.asked, self.stop_after = 0, stop_after
        self.gold = {
            row["prompt"][0]["content"]: row["completion"][0]["content"]
            for task in ("bluebook", "holding")
            for split in ("train", "validation")
            for row in read_rows(data, task, split)
        }

    def __call__(self, way: Generation, at: str | None) -> "Known":
        self.way = way
        return self

    def answers(self, rows: Any, max_tokens: int, done: Any = ()) -> Iterator[list[tuple[str, list[Answer]]]]:
        if self.stop_after is not None and self.asked >= self.stop_after:
            raise KeyboardInterrupt
        self.asked += 1
        for i, row in enumerate(rows):
            gold = self.gold[row["prompt"][0]["content"]]
            yield [(row["id"], [Answer(gold if self.way.seed < i % 5 else "I do not know.", 1)])]


def test_candidates_are_scored_counted_and_used(small: str, tmp_path: Path):
    out = tmp_path / "candidates"
    with pytest.raises(KeyboardInterrupt):
        candidates(Known(small, stop_after=10), "known", small, ["bluebook", "holding"], out)
    again = Known(small)
    done = candidates(again, "known", small, ["bluebook", "holding"], out)
    assert again.asked == 6  # four answers to two tasks' two splits, of which ten parts were kept
    train = done["tasks"]["bluebook"]["train"]
    assert train["rows"] == 48
    assert train["mean_best"] == pytest.approx(38 / 48)  # of five rows in turn the first is never answered
    assert train["mean_range"] == pytest.approx(29 / 48)
    every = load_dataset(str(out), "all", split="train")
    assert len(every) == 2 * 48 * 4
    assert sorted({round(one, 2) for one in every["temperature"]}) == [0.6, 0.7, 0.8, 0.9]
    pairs = load_dataset(str(out), "preferences", split="validation")
    assert {"prompt", "chosen", "rejected"} <= set(pairs.column_names)
    with pytest.raises(ValueError, match="candidates of another run"):
        candidates(Known(small), "other", small, ["bluebook"], out)

    scores = read_scores(out)
    hard = read_rows(str(out / "hard"), "bluebook", "train")
    assert 0 < len(hard) < 48
    assert all(mean(scores[row_id]) <= 0.5 for row_id in hard["id"])
    easy_first = train_rows(Rows(dataset_name=small, tasks=["bluebook"], difficulty=str(out), curriculum=True), seed=0)
    means = [mean(scores[row_id]) for row_id in easy_first["id"]]
    assert means == sorted(means, reverse=True)
    kept = train_rows(Rows(dataset_name=small, tasks=["bluebook"], difficulty=str(out), rejection=0.9), seed=0)
    assert len(kept) == 38
    assert all(row["completion"][0]["content"].startswith("Answer: ") for row in kept)


def test_numbers_of_an_empty_and_of_a_level_table():
    assert summary(pd.DataFrame()) == {"rows": 0}
    level = pd.DataFrame({"id": ["a", "a"], "reward": [0.5, 0.55], "task": "x", "prompt": "p", "candidate": ["y", "z"]})
    assert preferences(level).empty


@pytest.mark.slow
def test_sampled_candidates_of_a_model(small: str, tiny: str, tmp_path: Path):
    def open_(way: Generation, at: str | None) -> Any:
        return open_model(tiny, at, generation=way)

    tables = []
    for name in ("one", "other"):
        done = candidates(open_, tiny, small, ["holding"], tmp_path / name, num=2, limit=5, max_tokens=4)
        assert done["tasks"]["holding"]["validation"]["rows"] == 5
        tables.append(load_dataset(str(tmp_path / name), "holding", split="train")["candidate"])
    assert list(tables[0]) == list(tables[1])


def plan(small: str, tiny: str, gates: list[dict[str, float]]) -> dict[str, Any]:
    def step(kind: str) -> dict[str, Any]:
        quick = {
            "max_steps": 2,
            "per_device_train_batch_size": 4,
            "kinds": None,
            "report_to": "none",
            "save_strategy": "steps",
            "save_steps": 1,
            "logging_steps": 1,
            "disable_tqdm": True,
        }
        more = {"num_generations": 4, "max_completion_length": 4} if kind == "grpo" else {"max_length": 256}
        return {"kind": kind, "recipe": f"tiny-{kind}", "set": quick | more}

    stages = [
        {"name": "alone", "alone": True, "train": [step("sft")], "gate": gates[0]},
        {"name": "together", "train": [step("grpo")], "gate": gates[1]},
    ]
    about = {"model": tiny, "data": small, "tasks": ["bluebook", "holding"]}
    return about | {"fallbacks": 2, "limit": 4, "max_tokens": 4, "stages": stages}


def journal(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "journal.jsonl").read_text().splitlines()]


@pytest.mark.slow
def test_a_killed_pipeline_goes_on_and_reports(small: str, tiny: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    out, stages = tmp_path / "runs", plan(small, tiny, [{"each": -0.1}, {"mean": -0.1, "deviation": 0.9}])
    grpo = pipeline_module.grpo

    def killed(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline_module, "grpo", killed)
    with pytest.raises(KeyboardInterrupt):
        Pipeline(stages, out).run()
    before = [line["key"] for line in journal(out) if line["event"] == "trained"]
    assert before == ["0.0 bluebook sft", "0.0 holding sft"]
    with (out / "journal.jsonl").open("a") as file:
        file.write('{"time": "2026')  # as a kill may leave it
    monkeypatch.setattr(pipeline_module, "grpo", grpo)
    monkeypatch.setattr(pipeline_module, "sft", killed)  # what is done is not done again
    Pipeline(stages, out).run()
    lines = journal(out)
    assert [line["event"] for line in lines if line["event"] in ("passed", "failed")] == ["passed", "passed"]
    assert lines[-1]["event"] == "finished"
    report = (out / "report.md").read_text()
    assert "| before all |" in report
    assert "| after 1.0 all |" in report
    assert "all-grpo/checkpoint-1 |" in report  # not checkpoint-2, which is the end
    assert len(list((out / "curves").glob("*.png"))) == 3


@pytest.mark.slow
def test_a_gate_that_fails_twice_ends_the_pipeline(small: str, tiny: str, tmp_path: Path):
    out = tmp_path / "runs"
    stages = plan(small, tiny, [{"each": -0.1}, {"mean": 1.0}])
    stages["fallbacks"] = 1
    with pytest.raises(GateFailed, match=r"stage 1: mean over tasks: .* > 1.000: FAILED"):
        Pipeline(stages, out).run()
    turns = [(line["stage"], line["event"]) for line in journal(out) if line["event"] in _TURNS]
    assert turns == [
        (0, "passed"),
        (1, "failed"),
        (1, "fell back"),
        (0, "passed"),
        (1, "failed"),
        (1, "gave up"),
    ]
    assert "FAILED" not in (out / "report.md").read_text().split("## Journal")[0]
    assert "| failed |" in (out / "report.md").read_text()


_TURNS = ("passed", "failed", "fell back", "gave up")


def test_a_dry_run_says_what_would_be_done(small: str, tiny: str):
    lines = list(plan_of(plan(small, tiny, [{"each": 0.8}, {"mean": 0.9}]), start=1))
    assert lines[0] == "stage 1, together"
    assert lines[1].startswith("  bluebook, holding: grpo by tiny-grpo, max_steps=2")
    assert lines[-1] == "  gate: mean 0.9"
