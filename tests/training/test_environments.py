"""The environments: gymnasium's checker, vectors of them, and the same reward as everywhere."""

import asyncio
from types import SimpleNamespace

import gymnasium
import pytest
from gymnasium.utils.env_checker import check_env

import training.environments  # noqa: F401  (registers them)
from leaderboard.rows import read_rows
from metrics import score


@pytest.mark.parametrize("name", ["cap_rlvr/Holding-v0", "cap_rlvr/Bluebook-v0"])
def test_gymnasium_finds_nothing_to_complain_of(name: str, small: str, recwarn: pytest.WarningsRecorder):
    check_env(gymnasium.make(name, data=small).unwrapped)
    assert not [str(one.message) for one in recwarn if "gymnasium" in str(one.filename)]


def test_an_episode_is_one_row_and_its_reward_is_the_metrics(small: str):
    environment = gymnasium.make("cap_rlvr/Holding-v0", data=small, render_mode="ansi")
    prompt, info = environment.reset(seed=3)
    assert environment.reset(seed=3)[0] == prompt
    row = next(one for one in environment.unwrapped._rows["holding"] if one["id"] == info["id"])
    gold = row["completion"][0]["content"]
    _, reward, terminated, truncated, after = environment.step(gold)
    assert (reward, terminated, truncated) == (1.0, True, False)
    assert after["reason"] == score("holding", gold, row["reference"]).reason
    assert gold in environment.render()
    with pytest.raises(gymnasium.error.ResetNeeded):
        environment.step(gold)


def test_many_tasks_many_environments(small: str):
    tasks = ("bluebook", "holding")
    made = gymnasium.make_vec(
        "cap_rlvr/MultiTask-v0", num_envs=6, vectorization_mode="sync", data=small, tasks=tasks, subset=8
    )
    prompts, info = made.reset(seed=0)
    assert len(prompts) == 6
    assert set(info["task"]) == set(tasks)
    _, rewards, terminated, _, after = made.step(["Answer: A"] * 6)
    assert terminated.all()
    assert rewards.shape == (6,)
    assert all(isinstance(reason, str) and reason for reason in after["reason"])


def test_the_taskset_of_verifiers_has_the_same_rows_and_rewards(small: str):
    """Run where that library is installed, which wants other versions than TRL (docs/training.md says when it was)."""
    pytest.importorskip("verifiers.v1")
    from training.verifiers_environment import CapConfig, CapTaskset

    tasks = list(CapTaskset(CapConfig(data=small, tasks=("holding", "bluebook"), limit=3)))
    assert [task.data.task for task in tasks] == ["holding"] * 3 + ["bluebook"] * 3
    golds = {row["id"]: row for name in ("holding", "bluebook") for row in read_rows(small, name, "train", 3)}
    for task in tasks:
        gold = golds[task.data.id]["completion"][-1]["content"]
        for said, reward in ((gold, 1.0), ("I do not know.", 0.0)):
            assert asyncio.run(task.reward(SimpleNamespace(last_reply=said))) == reward
