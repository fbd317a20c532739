"""Each action fires in a run in which its cause is brought about, and in no other."""

from pathlib import Path
from typing import Any

import pytest

from leaderboard.runs import read_run
from training.grpo import grpo
from training.sft import sft

Keys = dict[str, Any]


def events(keys: Keys, name: str) -> list[dict[str, Any]]:
    return [line for line in read_run(Path(keys["output_dir"])).log if line.get("event") == name]


@pytest.mark.slow
def test_a_policy_that_writes_no_citation_is_stopped(grpo_keys: Keys):
    keys = grpo_keys | {"tasks": ["bluebook"], "actions": {"stop": {"citation_validity": 0.7, "after": 2}}}
    grpo(keys)  # random weights: no answer is a citation
    (stopped,) = events(keys, "stopped")
    assert stopped["step"] == 2
    assert stopped["reason"] == "citation_validity 0.000 < 0.7"
    assert (Path(keys["output_dir"]) / "checkpoint-2" / "trainer_state.json").exists()


@pytest.mark.slow
def test_the_rate_is_lowered_when_the_gradient_stays_large(sft_keys: Keys):
    keys = sft_keys | {
        "lr_scheduler_type": "constant",
        "actions": {"slow_down": {"grad_norm": 0.01, "steps": 3, "factor": 0.5}},
    }
    sft(keys)
    rates = [rate for _, rate in read_run(Path(keys["output_dir"])).curve("learning_rate")]
    assert [one["step"] for one in events(keys, "slowed down")] == [3, 6]
    assert rates == pytest.approx([2e-3, 2e-3, 2e-3, 1e-3, 1e-3, 1e-3])
    calm = keys | {"output_dir": keys["output_dir"] + "-calm", "actions": {"slow_down": {"grad_norm": 1e9, "steps": 3}}}
    sft(calm)
    assert not events(calm, "slowed down")


@pytest.mark.slow
def test_a_task_that_improves_is_kept(grpo_keys: Keys, monkeypatch: pytest.MonkeyPatch):
    from training import measures

    rising = iter([0.1, 0.1, 0.3, 0.32])

    def judged(completions: list[Any], *_: Any, log_metric: Any, **__: Any) -> list[float]:
        value = next(rising)
        log_metric("bluebook/mean", value)
        return [value * (i % 2) for i in range(len(completions))]

    monkeypatch.setattr(measures, "measured_reward", judged)
    keys = grpo_keys | {"tasks": ["bluebook"], "actions": {"keep_best": {"gain": 0.05}}}
    grpo(keys)
    (kept,) = events(keys, "kept a better one")
    assert kept["reason"] == "bluebook/mean 0.100 -> 0.300"
    assert [path.name for path in Path(keys["output_dir"]).glob("checkpoint-*")] == ["checkpoint-3"]
