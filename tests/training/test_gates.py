"""Gates look at the lower end of the interval."""

from pathlib import Path

import pytest

from training.gates import check, read_stages


def result(mean: float, low: float, task: str = "holding") -> dict:
    one = {"reward": mean, "ci95": [low, mean + 0.05], "n": 100}
    return {"tasks": {task: one}, "macro": {"reward": mean, "ci95": [low, mean + 0.05]}}


def passed(gate: dict, *results: dict, own: dict | None = None) -> bool:
    return all(finding.passed for finding in check(gate, results, own))


def test_a_mean_above_the_threshold_is_not_enough():
    assert not passed({"each": 0.8}, result(0.85, 0.79))
    assert passed({"each": 0.8}, result(0.85, 0.81))
    assert not passed({"mean": 0.9}, result(0.95, 0.9))


def test_no_task_may_lose_more_than_five_percent_of_its_own_best():
    assert passed({"below_own_best": 0.05}, result(0.9, 0.86), own={"holding": 0.9})
    assert not passed({"below_own_best": 0.05}, result(0.9, 0.85), own={"holding": 0.9})
    with pytest.raises(ValueError, match="no result of a model trained on holding alone"):
        check({"below_own_best": 0.05}, [result(0.9, 0.85)])


def test_a_task_that_was_not_measured_passes_no_gate():
    with pytest.raises(ValueError, match="the newest result has nothing on bluebook"):
        check({"each": 0.5}, [result(0.9, 0.8)], tasks=["holding", "bluebook"])


def test_a_deviation_is_over_two_checkpoints():
    assert passed({"deviation": 0.2}, result(0.5, 0.4), result(0.8, 0.7))
    assert not passed({"deviation": 0.2}, result(0.3, 0.2), result(0.8, 0.7))
    with pytest.raises(ValueError, match="two checkpoints"):
        check({"deviation": 0.2}, [result(0.9, 0.8)])


def test_the_stages_are_those_of_the_original():
    plan = read_stages()
    assert plan["fallbacks"] == 2
    assert [stage["gate"] for stage in plan["stages"]] == [
        {"each": 0.80},
        {"each": 0.75, "below_own_best": 0.05},
        {"mean": 0.85, "deviation": 0.2},
        {"mean": 0.90},
    ]
    assert plan["stages"][1]["train"][1]["set"] == {"learning_rate": 5e-6, "beta": 0.1}
    assert plan["stages"][2]["train"][0]["set"] == {"learning_rate": 3e-6, "beta": 0.15}


def test_a_wrong_file_of_stages_is_one_clear_line(tmp_path: Path):
    path = tmp_path / "stages.yaml"
    with pytest.raises(ValueError, match="No such file"):
        read_stages(path)
    path.write_text("stages: [{name: a, gate: {eech: 1}}]")
    with pytest.raises(ValueError, match="stage 0: unknown gate 'eech'"):
        read_stages(path)
    path.write_text("stages: 3")
    with pytest.raises(ValueError, match="not a file of stages"):
        read_stages(path)
