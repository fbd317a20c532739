"""All ways to a reward give the same number: score, the TRL function, evaluate from a built folder, the command line."""

import json
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import evaluate
import pyarrow as pa
import pytest
from datasets import load_dataset

import metrics
from metrics import TASKS, reward, score
from metrics.attacks import SETS, attacks, entries
from metrics.package import build_metrics
from metrics.rewards import SCORING


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("metrics")
    build_metrics(folder)
    return folder


@pytest.mark.parametrize("task", TASKS)
def test_parity_on_the_whole_attack_corpus(task: str, built: Path):
    corpus = [attack for which in SETS for attack in attacks(task, which)]
    predictions = [attack.prediction for attack in corpus]
    references = [attack.reference for attack in corpus]
    expected = [score(task, p, r).reward for p, r in zip(predictions, references, strict=True)]
    assert all(isinstance(value, float) and 0 <= value <= 1 for value in expected)
    conversations = [[{"role": "assistant", "content": p}] for p in predictions]
    assert reward(conversations, references, [task] * len(corpus)) == expected
    assert reward(predictions, references) == expected  # the task found from the reference's shape
    texts = [p if isinstance(p, str) and p.isprintable() else "" for p in predictions]  # Arrow refuses lone surrogates
    result = evaluate.load(str(built / f"cap_{task}_reward")).compute(predictions=texts, references=references)
    assert result["rewards"] == [score(task, p, r).reward for p, r in zip(texts, references, strict=True)]
    assert result["reward"] == pytest.approx(sum(result["rewards"]) / len(result["rewards"]))
    assert set(result) == {"reward", "rewards", "parsed", *SCORING[task].WEIGHTS}


@pytest.mark.parametrize("task", TASKS)
@pytest.mark.parametrize("shared", ["answers.py", "plaintext.py", "module.py", "app.py"])
def test_shared_code_has_one_source(task: str, shared: str):
    source = Path(metrics.__file__).parent
    assert (source / f"cap_{task}_reward" / shared).samefile(source / shared)


@pytest.mark.parametrize("task", TASKS)
def test_the_attack_corpus_is_whole(task: str):
    corpus = attacks(task)
    assert len(corpus) >= 120
    assert len(attacks(task, "_unseen")) >= 60
    assert len({attack.id for attack in corpus}) == len(corpus)
    assert all(0 <= attack.low <= attack.high <= 1 for attack in corpus)


def test_the_corpus_is_yielded_as_plain_rows():
    rows = list(entries())
    keys = ["id", "task", "class", "set", "prediction", "reference", "low", "high", "note"]
    assert all(list(row) == keys and row["note"] for row in rows)
    assert len({(row["task"], row["id"]) for row in rows}) == len(rows)
    everything = sum(len(attacks(task, which)) for task in TASKS for which in SETS)
    assert everything - 10 < len(rows) < everything  # but for lone surrogates
    assert pa.Table.from_pylist([{**row, "reference": json.dumps(row["reference"])} for row in rows]).num_rows == len(
        rows
    )


@pytest.mark.parametrize(("task", "which"), [(task, which) for task in TASKS for which in SETS if attacks(task, which)])
def test_no_output_is_judged_out_of_its_range(task: str, which: str):
    wrong = {
        attack.id: (attack.name, verdict, value)
        for attack in attacks(task, which)
        for value in [score(task, attack.prediction, attack.reference).reward]
        if (verdict := attack.verdict(value)) != "ok"
    }
    assert wrong == {}


def test_the_reward_is_picklable_thread_safe_and_the_same_under_any_hash_seed():
    corpus = [attack for task in TASKS for attack in attacks(task)]
    call = ([a.prediction for a in corpus], [a.reference for a in corpus], [a.task for a in corpus])
    expected = reward(*call)
    assert pickle.loads(pickle.dumps(reward))(*call) == expected
    with ThreadPoolExecutor(4) as pool:
        assert all(result == expected for result in pool.map(lambda _: reward(*call), range(4)))
    program = (
        "from metrics import reward, TASKS\nfrom metrics.attacks import attacks\n"
        "c = [a for t in TASKS for a in attacks(t)]\n"
        "print(reward([a.prediction for a in c], [a.reference for a in c], [a.task for a in c]))"
    )
    for seed in ("0", "4242"):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        printed = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, env=env, check=True
        ).stdout
        assert printed.strip() == repr(expected)


def test_a_mixed_batch_is_routed_and_logged():
    holding = {"choices": ["u", "v", "w", "x", "y"], "answer": "C"}
    logged: dict[str, float] = {}
    extra: dict[str, list] = {}
    rewards = reward(
        ["Answer: C", "no task has this row", "Answer: A"],
        reference=[holding, {"other": 1}, holding],
        task=["holding", None, "holding"],
        prompts=["p", "q", "r"],
        trainer_state=None,
        log_metric=logged.__setitem__,
        log_extra=extra.__setitem__,
    )
    assert rewards == [1.0, None, 0.0]
    assert logged == {"holding/correct": 0.5}
    assert extra == {"answer": ["C", None, "A"]}


def test_bad_input_is_named():
    holding = {"choices": ["u", "v", "w", "x", "y"], "answer": "C"}
    with pytest.raises(ValueError, match=r"row 1: reference\['answer'\]: expected a letter A to E, found 'Q'"):
        reward(["C", "C"], [holding, {**holding, "answer": "Q"}], ["holding"] * 2)
    with pytest.raises(ValueError, match="task: expected one of holding"):
        score("torts", "C", holding)
    with pytest.raises(ValueError):
        reward(["C"], [holding, holding])


def test_a_prediction_that_is_no_text_scores_as_empty():
    holding = {"choices": ["u", "v", "w", "x", "y"], "answer": "C"}
    for prediction in (None, 3, ["C"], {"answer": "C"}):
        judged = score("holding", prediction, holding)
        assert (judged.reward, judged.answer) == (0.0, None)


def test_the_command_line_judges_many_and_refuses_what_does_not_go_together(dataset: Path, tmp_path: Path):
    from typer.testing import CliRunner

    from cap_rlvr import app

    row = next(iter(load_dataset(str(dataset), "holding", split="train")))
    lines = [
        {"id": row["id"], "prediction": "Answer: " + row["reference"]["answer"]},
        {"id": row["id"], "prediction": None},
    ]
    many = tmp_path / "many.jsonl"
    many.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    printed = CliRunner().invoke(app, ["score", "holding", "--jsonl", "--file", str(many), "--data", str(dataset)])
    assert [json.loads(line)["reward"] for line in printed.output.splitlines()] == [1.0, 0.0]
    for wrong in (["C", "--file", str(many), "--row", row["id"]], ["--jsonl", "--row", row["id"]], ["C"]):
        assert CliRunner().invoke(app, ["score", "holding", *wrong]).exit_code == 2
    bad = CliRunner().invoke(app, ["score", "holding", "--jsonl"], input='{"prediction": "C"}\n')
    assert str(bad.exception) == "standard input:1: expected an object with prediction and reference (or id)"


@pytest.mark.parametrize("task", TASKS)
def test_the_command_line_says_the_same(task: str, capsys: pytest.CaptureFixture[str]):
    from typer.testing import CliRunner

    from cap_rlvr import app

    attack = next(a for a in attacks(task) if isinstance(a.prediction, str) and a.low > 0.5)
    arguments = ["score", task, "--json", "--reference", json.dumps(attack.reference)]
    printed = CliRunner().invoke(app, arguments, input=attack.prediction)
    assert printed.exit_code == 0, printed.output
    assert json.loads(printed.output)["reward"] == score(task, attack.prediction, attack.reference).reward
