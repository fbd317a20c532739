"""The intervals hold what they promise."""

import numpy as np

from leaderboard.stats import interval, macro


def test_a_95_percent_interval_covers_the_truth_95_times_in_100():
    rng = np.random.default_rng(7)
    covered = 0
    for _ in range(400):
        chance = rng.beta(3, 3, size=80)  # cases differ in how hard they are; three rows each
        values = rng.binomial(1, np.repeat(chance, 3)).astype(float)
        _, low, high = interval(list(values), [f"case-{i // 3}" for i in range(240)])
        covered += low <= 0.5 <= high
    assert 0.92 <= covered / 400 <= 0.98


def test_rows_of_one_case_count_as_one_draw():
    values = [0.0, 1.0] * 50
    _, low, high = interval(values, [str(i) for i in range(100)])
    _, low_cases, high_cases = interval(
        [v for v in values for _ in range(4)], [str(i) for i in range(100) for _ in range(4)]
    )
    assert abs((high - low) - (high_cases - low_cases)) < 0.02


def test_the_macro_mean_weighs_tasks_alike():
    mean, low, high = macro([([1.0] * 90, [str(i) for i in range(90)]), ([0.0, 1.0] * 5, [str(i) for i in range(10)])])
    assert mean == 0.75
    assert 0.5 < low < mean < high <= 1.0
