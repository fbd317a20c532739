"""What a judgment shows adds up to its reward."""

import pytest

from metrics import TASKS, score
from metrics.attacks import attacks
from space_app.scoring import explain, formula


@pytest.mark.parametrize("task", TASKS)
def test_what_the_components_add_makes_the_reward(task: str):
    for attack in [*attacks(task), *attacks(task, "_unseen")][::3]:
        judged = score(task, attack.prediction, attack.reference)
        told = explain(task, judged)
        assert sum(part["adds"] for part in told["parts"]) * told["factor"] == pytest.approx(judged.reward, abs=1e-12)
        assert 0 <= told["factor"] <= 1 + 1e-9
        if task != "summarise":  # the one reward with gates
            assert told["factor"] == pytest.approx(1)


def test_the_formula_is_the_one_of_the_reward_itself():
    assert formula("retrieval") == "reward = relevance x (0.8 + 0.2 quantity)"
    assert formula("entail") == "reward = label x (0.60 + 0.25 evidence + 0.15 reasoning)"
    assert formula("holding") == ""
