"""A model's run leaves a result and the samples that it rests on."""

import json
from pathlib import Path

import pandas as pd
import pytest

from leaderboard.evaluate import evaluate
from leaderboard.models import open_model
from leaderboard.rows import read_rows
from leaderboard.table import table
from metrics import TASKS, score
from metrics.baselines import BASELINES


@pytest.fixture(scope="module")
def store(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("results")
    for name in BASELINES:
        evaluate(open_model(name), str(dataset), list(TASKS), folder)
    return folder


def test_gold_is_the_ceiling_and_nothing_the_floor(store: Path):
    lines = {line.model: line for line in table(store).lines}
    assert lines["baseline/gold"].reward > 0.95
    for name in ("empty", "echo"):
        assert max(task["reward"] for task in lines[f"baseline/{name}"].tasks.values()) <= 0.05
    assert table(store).lines[0].model == "baseline/gold"
    assert not lines["baseline/bm25"].complete
    assert all(line.rank_low is None for line in lines.values())


def test_a_result_has_what_the_contract_says(store: Path, dataset: Path):
    path = next(store.glob("results/baseline__gold/*.json"))
    result = json.loads(path.read_text())
    assert {
        "model",
        "revision",
        "dataset",
        "dataset_revision",
        "metric_versions",
        "generation",
        "seed",
    } <= result.keys()
    assert {"hardware", "versions", "started", "finished", "tasks", "macro"} <= result.keys()
    for task in TASKS:
        entry = result["tasks"][task]
        assert {"n", "reward", "ci95", "components", "parsed", "output_tokens"} <= entry.keys()
        low, high = entry["ci95"]
        assert low <= entry["reward"] <= high
        assert entry["n"] == len(read_rows(str(dataset), task, "test"))


def test_samples_score_again_to_the_same_result(store: Path, dataset: Path):
    path = next(store.glob("samples/baseline__bm25/*.parquet"))
    references = {row["id"]: row["reference"] for task in TASKS for row in read_rows(str(dataset), task, "test")}
    samples = pd.read_parquet(path)
    assert len(samples)
    for sample in samples.itertuples():
        assert score(sample.task, sample.prediction, references[sample.id]).reward == sample.reward


def test_a_broken_result_is_told_and_the_rest_shown(store: Path, tmp_path: Path):
    path = tmp_path / "results" / "org__bad" / "run.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"model": "org/bad", "tas')
    board = table(tmp_path)
    assert board.lines == []
    assert "run.json: not a result" in board.broken[0]


@pytest.mark.parametrize(("name", "says"), [("no-such-model", "no folder, no Hub id"), ("", "no folder")])
def test_an_unknown_model_is_one_clear_line(name: str, says: str):
    with pytest.raises(ValueError, match=says):
        open_model(name)


def test_an_unknown_task_or_split_is_one_clear_line(dataset: Path):
    with pytest.raises(ValueError, match="task: expected one of holding"):
        read_rows(str(dataset), "torts", "test")
    with pytest.raises(ValueError, match="no config 'holding' with split 'dev'"):
        read_rows(str(dataset), "holding", "dev")
