"""Ranks as ranges, comparisons that are paired and corrected, and lines that are marked."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import stats as scipy_stats

from leaderboard.compare import compare
from leaderboard.judge import report
from leaderboard.stats import detectable, draw_means, p_values, pass_at, ranks, weights
from leaderboard.store import COLUMNS, write_run
from leaderboard.table import Line, table
from metrics import TASKS

ROWS = 60


def keep(store: Path, model: str, chance: float, seed: int, kind: str = "model", run: str = "run", **more: Any) -> None:
    """A run of a model that is right by chance; models of one seed are right on the same rows, as far as chance allows."""
    luck = np.random.default_rng(seed).random(ROWS * len(TASKS))
    samples = pd.DataFrame(
        {
            "id": [f"{task}-{i:016x}" for task in TASKS for i in range(ROWS)],
            "task": np.repeat(TASKS, ROWS),
            "case_id": [f"case-{i // 2}" for _ in TASKS for i in range(ROWS)],
            "sample": 0,
            "prediction": "Answer: C",
            "reward": (luck < chance).astype(float),
            "components": '{"correct": 1.0}',
            "answer": "C",
            "reason": "",
            "tokens": pd.array([3] * ROWS * len(TASKS), "Int64"),
            "cut": False,
        }
    )[list(COLUMNS)]
    result = {
        "model": model,
        "kind": kind,
        "revision": "0" * 40,
        "dataset": "org/cap-rlvr",
        "dataset_revision": "1" * 40,
        "started": "2026-01-01T00:00:00+00:00",
        "finished": "2026-01-01T01:00:00+00:00",
        "verified": True,
        **report(samples),
        **more,
    }
    write_run(store, run, result, samples)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("board")
    keep(folder, "org/best", 0.9, seed=1)
    keep(folder, "org/good", 0.6, seed=2)
    keep(folder, "org/like-good", 0.61, seed=3)
    keep(folder, "org/poor", 0.1, seed=4)
    keep(folder, "baseline/random", 0.2, seed=5, kind="baseline")
    keep(folder, "baseline/gold", 1.0, seed=6, kind="baseline")
    return folder


def lines(store: Path) -> dict[str, Line]:
    return {line.model: line for line in table(store).lines}


def test_models_that_cannot_be_told_apart_share_their_ranks(store: Path):
    found = {model: (line.rank_low, line.rank_high) for model, line in lines(store).items()}
    assert found["org/best"] == (1, 1)
    assert found["org/good"] == found["org/like-good"] == (2, 3)
    assert found["org/poor"] == (4, 4)
    assert found["baseline/gold"] == (None, None)


def test_a_model_below_the_floor_is_marked_and_baselines_are_not(store: Path):
    assert [model for model, line in lines(store).items() if line.below_floor] == ["org/poor"]


def test_the_board_is_kept_until_the_store_changes(store: Path, tmp_path: Path):
    assert table(store) is table(store)
    keep(tmp_path, "org/a", 0.5, seed=1)
    before = table(tmp_path)
    keep(tmp_path, "org/b", 0.5, seed=2)
    assert table(tmp_path) is not before
    assert len(table(tmp_path).lines) == 2


def test_predictions_sent_in_never_take_a_runs_place(tmp_path: Path):
    keep(tmp_path, "org/a", 0.5, seed=1)
    keep(tmp_path, "org/a", 1.0, seed=1, run="later", kind="predictions", started="2027-01-01T00:00:00+00:00")
    (line,) = table(tmp_path).lines
    assert (line.kind, line.run) == ("model", "run")


def test_samples_that_cannot_be_read_take_the_rank_only(tmp_path: Path):
    keep(tmp_path, "org/a", 0.5, seed=1)
    keep(tmp_path, "org/b", 0.5, seed=2)
    next(tmp_path.glob("samples/org__b/*")).write_bytes(b"not parquet")
    board = table(tmp_path)
    assert [(line.model, line.rank_low) for line in board.lines if line.rank_low] == [("org/a", 1)]
    assert "org/b" in {line.model for line in board.lines}
    assert "org/b, run run: its samples cannot be read" in board.broken[0]


def test_a_comparison_is_paired_and_corrected(store: Path):
    found = compare(store, "org/best", "org/good")
    assert (found.n, found.cases) == (ROWS * len(TASKS), ROWS // 2)
    assert found.difference == pytest.approx(found.reward_a - found.reward_b)
    assert found.ci95[0] < found.difference < found.ci95[1]
    assert found.ci95[0] > 0 and found.p <= found.p_corrected < 0.05
    assert found.mcnemar is None
    back = compare(store, "org/good", "org/best", "holding")
    assert back.difference < 0 and back.n == ROWS and back.mcnemar is not None
    close = compare(store, "org/good", "org/like-good")
    assert close.ci95[0] < 0 < close.ci95[1] and close.p_corrected > 0.05
    assert abs(close.difference) < close.detectable
    same = compare(store, "org/best", "org/best")
    assert (same.difference, same.p, same.p_corrected) == (0.0, 1.0, 1.0)
    with pytest.raises(ValueError, match="org/none: no results"):
        compare(store, "org/none", "org/good")


def test_p_is_that_of_a_paired_t_test_and_power_is_as_promised():
    rng, found = np.random.default_rng(11), 0
    cases, drawn, error = 60, weights(60), np.sqrt(2) * 0.2 / np.sqrt(60)
    counts = np.full(cases, 2)
    for _ in range(200):
        rows = rng.normal(0.5, 0.15, (cases, 1)) + rng.normal(0, 0.2, (cases, 2))
        p = p_values(rows.mean(axis=0), draw_means(rows * 2, counts, drawn), cases)[0, 1]
        assert abs(p - scipy_stats.ttest_rel(rows[:, 0], rows[:, 1]).pvalue) < 0.05
        rows[:, 0] += detectable(error, cases)
        found += p_values(rows.mean(axis=0), draw_means(rows * 2, counts, drawn), cases)[0, 1] < 0.05
    assert 0.7 <= found / 200 <= 0.9


def test_ranks_and_pass_at_k():
    assert ranks(np.array([0.5]), np.ones((1, 1))) == [(1, 1)]
    assert pass_at(2, 4, 2) == pytest.approx(1 - (2 / 4) * (1 / 3))
    assert pass_at(3, 3, 0) == 0.0
