"""The tiny model: made here, trained here by TRL, and evaluated like any other."""

from pathlib import Path

import pytest

from leaderboard.evaluate import evaluate
from leaderboard.models import open_model
from leaderboard.rows import read_rows
from training.sft import read_recipe, sft, training_rows
from training.tiny import save_tiny

RECIPE = Path(__file__).parents[2] / "training" / "recipes" / "tiny-sft.yaml"


@pytest.fixture(scope="module")
def tiny(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    texts = [
        m["content"] for row in read_rows(str(dataset), "bluebook", "train") for m in row["prompt"] + row["completion"]
    ]
    assert save_tiny(texts, folder) < 1_500_000
    return folder


@pytest.mark.slow
def test_sft_lowers_the_loss_and_the_model_is_evaluated(tiny: Path, dataset: Path, tmp_path: Path):
    recipe = read_recipe(RECIPE, ["max_steps=20", "max_samples=64", "tasks=[bluebook]", "max_length=512"])
    trained = tmp_path / "trained"
    metrics = sft(str(tiny), str(dataset), trained, recipe)
    assert metrics["train_loss"] < 7.0  # random weights start at ln(2048) = 7.6
    model = open_model(str(trained), max_tokens=16)
    result = evaluate(model, str(dataset), ["bluebook"], tmp_path / "results", limit=4)
    assert result["tasks"]["bluebook"]["n"] == 4
    assert 0 < result["tasks"]["bluebook"]["output_tokens"] <= 16


def test_tasks_are_mixed_in_equal_parts(dataset: Path):
    rows = training_rows(str(dataset), ["holding", "bluebook"], max_samples=20, seed=0)
    assert len(rows) == 20
    assert rows.column_names == ["prompt", "completion"]


def test_an_unknown_key_of_a_recipe_is_one_clear_line(tiny: Path, dataset: Path, tmp_path: Path):
    with pytest.raises(ValueError, match="recipe: unknown key 'learning_rats'"):
        sft(str(tiny), str(dataset), tmp_path / "out", read_recipe(RECIPE, ["learning_rats=1"]))
    assert not (tmp_path / "out").exists()
    with pytest.raises(ValueError, match="expected key=value"):
        read_recipe(RECIPE, ["max_steps"])
