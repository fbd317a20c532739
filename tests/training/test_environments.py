"""The environments: gymnasium's checker, vectors of them, and the same reward as everywhere."""

import gymnasium
import pytest
from gymnasium.utils.env_checker import check_env

import training.environments  # noqa: F401  (registers them)
from metrics import score
from training.verifiers_environment import judge, rows_for_verifiers


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


def test_rows_and_judge_of_verifiers_are_the_same_rows_and_rewards(small: str):
    """The library itself is not installed beside TRL; this is the data and the judge that it is given."""
    rows = rows_for_verifiers(small, ["holding", "bluebook"], "train", 3)
    assert len(rows) == 6
    for row in rows:
        said = [{"role": "assistant", "content": row["answer"]}]
        assert judge(said, row["task"], row["info"]) == 1.0
        assert judge([{"role": "assistant", "content": "I do not know."}], row["task"], row["info"]) == 0.0
