"""Other programs' forms: predictions sent in, .eval_results entries, inspect-ai, and training rows that overlap the test."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
import yaml
from huggingface_hub import parse_eval_result_entries

from leaderboard.contamination import contaminated
from leaderboard.evaluate import evaluate
from leaderboard.interchange import write_eval_results
from leaderboard.models import open_model
from leaderboard.predictions import score_predictions
from leaderboard.rescore import rescore
from leaderboard.rows import read_rows
from leaderboard.store import read_results, samples
from leaderboard.table import table
from metrics import TASKS
from metrics.rewards import SCORING


@pytest.fixture(scope="module")
def store(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("results")
    for name in ("gold", "stuffing", "every-label", "empty"):
        evaluate(open_model(name), str(dataset), list(TASKS), folder, robustness=True)
    return folder


def written(path: Path, lines: list) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def test_predictions_are_scored_as_a_run_is(store: Path, dataset: Path, tmp_path: Path):
    gold = next(r for r in read_results(store) if r["model"] == "baseline/gold")
    frame = samples(store, "baseline/gold", gold["run"])
    sent = written(tmp_path / "sent.jsonl", [{"id": s.id, "prediction": s.prediction} for s in frame.itertuples()])
    result = score_predictions(sent, "org/closed", str(dataset), tmp_path / "store")
    assert result["tasks"].keys() == set(TASKS)
    assert all(result["tasks"][t]["reward"] == gold["tasks"][t]["reward"] for t in TASKS)
    (line,) = table(tmp_path / "store").lines
    assert (line.kind, line.verified, line.complete) == ("predictions", False, True)


def test_rows_left_out_of_predictions_count_as_empty(dataset: Path, tmp_path: Path):
    rows = read_rows(str(dataset), "holding", "test")
    sent = written(
        tmp_path / "one.jsonl", [{"id": rows[0]["id"], "prediction": f"Answer: {rows[0]['reference']['answer']}"}]
    )
    result = score_predictions(sent, "org/picky", str(dataset), tmp_path / "store")
    assert result["tasks"]["holding"]["n"] == len(rows)
    assert result["tasks"]["holding"]["reward"] == pytest.approx(1 / len(rows))


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ([], "no predictions"),
        ([{"id": "holding-0", "prediction": "x"}], "1 ids that .* has no test row of, such as 'holding-0'"),
        ([{"id": "a", "prediction": "x"}, {"id": "a", "prediction": "y"}], "sent.jsonl:2: a second prediction for 'a'"),
        ([{"id": "a"}], "sent.jsonl:1: not a line of"),
        ([{"id": "a", "prediction": 7}], "sent.jsonl:1: id and prediction must be strings"),
        ([["a", "b"]], "sent.jsonl:1: not a line of"),
        ([{"id": "a", "prediction": "x" * 200_000}], "sent.jsonl:1: 200,000 characters"),
    ],
)
def test_a_file_that_holds_no_predictions_names_its_line(dataset: Path, tmp_path: Path, lines: list, says: str):
    with pytest.raises(ValueError, match=says):
        score_predictions(written(tmp_path / "sent.jsonl", lines), "org/m", str(dataset), tmp_path / "store")
    assert not (tmp_path / "store").exists()


def test_predictions_under_a_strange_name_are_refused(dataset: Path, tmp_path: Path):
    with pytest.raises(ValueError, match="is not an id"):
        score_predictions(
            written(tmp_path / "s.jsonl", [{"id": "a", "prediction": "x"}]), "../x", str(dataset), tmp_path
        )


def test_eval_results_are_read_by_the_hubs_own_reader(store: Path, tmp_path: Path):
    out = tmp_path / "model" / ".eval_results" / "cap-rlvr.yaml"
    assert write_eval_results(store, "baseline/gold", out, "org/cap-rlvr") == 5
    entries = parse_eval_result_entries(yaml.safe_load(out.read_text()))
    assert [entry.task_id for entry in entries] == list(TASKS)
    assert {entry.dataset_id for entry in entries} == {"org/cap-rlvr"}
    assert entries[0].value == 1.0 and "95% interval" in entries[0].notes
    with pytest.raises(ValueError, match="no results of this model"):
        write_eval_results(store, "org/none", out, "org/cap-rlvr")


def test_rescoring_names_both_versions(store: Path, dataset: Path, monkeypatch):
    assert list(rescore(store, str(dataset))) == []
    old = next(r for r in read_results(store) if r["model"] == "baseline/stuffing")
    monkeypatch.setattr(SCORING["holding"], "VERSION", "9.9.9")
    new = {r["model"]: r for r in rescore(store, str(dataset))}["baseline/stuffing"]
    assert new["metric_versions"]["holding"] == "9.9.9"
    assert new["rescored"]["metric_versions"] == old["metric_versions"]
    assert new["tasks"] == old["tasks"] and new["robustness"] == old["robustness"]
    line = next(line for line in table(store).lines if line.model == "baseline/stuffing")
    assert line.run == new["run"]
    pd.testing.assert_frame_equal(
        samples(store, "baseline/stuffing", old["run"]), samples(store, "baseline/stuffing", new["run"])
    )
    with pytest.raises(ValueError, match="was run on the folder"):
        list(rescore(store, None, always=True))


def test_training_rows_that_hold_test_prompts_are_found(dataset: Path, tmp_path: Path):
    seen = read_rows(str(dataset), "entail", "test")[0]
    clean = {
        "text": "The quick brown fox jumps over the lazy dog near the river bank, while seven others watch it from afar."
    }
    found = contaminated(str(written(tmp_path / "clean.jsonl", [clean])), str(dataset))
    assert all(ids == [] for ids, _ in found.values())
    dirty = {"text": "so it was said: " + seen["prompt"][-1]["content"]}
    found = contaminated(str(written(tmp_path / "dirty.jsonl", [clean, dirty])), str(dataset))
    assert seen["id"] in found["entail"][0]
    with pytest.raises(ValueError, match=r"odd.jsonl:2: neither"):
        contaminated(str(written(tmp_path / "odd.jsonl", [clean, {"x": 1}])), str(dataset))


@pytest.mark.slow
def test_inspect_gives_the_same_rewards(store: Path, dataset: Path, tmp_path: Path):
    pytest.importorskip("inspect_ai")
    ours = {}
    for name, tasks in (
        ("baseline/gold", ("bluebook", "summarise")),
        ("baseline/stuffing", ("holding", "retrieval", "entail")),
    ):
        run = next(r["run"] for r in read_results(store) if r["model"] == name)
        frame = samples(store, name, run)
        ours |= {s.id: s for s in frame[frame["task"].isin(tasks)].itertuples()}
    done = subprocess.run(
        [sys.executable, "-m", "tests.leaderboard.inspect_run", str(dataset), str(tmp_path)],
        input=json.dumps({row_id: s.prediction for row_id, s in ours.items()}),
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    theirs = json.loads(done.stdout)
    assert {row_id: s.reward for row_id, s in ours.items()} == {k: v for k, v in theirs.items() if k not in TASKS}


@pytest.mark.slow
def test_inspects_own_command_line_runs_a_local_model_offline(dataset: Path, tiny: Path, tmp_path: Path):
    pytest.importorskip("inspect_ai")
    root = Path(__file__).parents[2]
    line = [Path(sys.executable).with_name("inspect"), "eval", root / "leaderboard" / "inspect_task.py@holding"]
    line += ["-T", f"data={dataset}", "--model", "hf/tiny", "-M", f"model_path={tiny}", "-M", "do_sample=false"]
    line += ["--limit", "2", "--max-tokens", "8", "--log-dir", tmp_path, "--log-format", "json", "--display", "none"]
    env = {**os.environ, "PYTHONPATH": str(root), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(line, cwd=tmp_path, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    (log,) = (json.loads(path.read_text()) for path in tmp_path.glob("*.json"))
    assert (log["status"], log["results"]["completed_samples"]) == ("success", 2)
    assert [score["name"] for score in log["results"]["scores"]] == ["cap_reward"]
