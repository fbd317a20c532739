"""The leaderboard's bounds: the table over 200 models, cold and warm; the harness beside bare generation; the intervals' cover."""

import json
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from leaderboard.judge import fingerprint
from leaderboard.stats import interval
from leaderboard.store import COLUMNS, write_run
from leaderboard.table import table
from metrics import TASKS

MODELS, ROWS = 200, 2000  # rows of each of the five tasks
GENERATED, TOKENS = 500, 32


def main() -> None:
    """Print each figure beside its bound."""
    _table()
    _cover()
    _overhead()


def _table() -> None:
    folder = Path(tempfile.mkdtemp(prefix="cap-rlvr-board-"))
    try:
        for number in range(MODELS):
            _fake_run(folder, number)
        size = sum(path.stat().st_size for path in folder.rglob("*.parquet")) / 1e6
        begun = time.perf_counter()
        board = table(folder)
        cold = time.perf_counter() - begun
        begun = time.perf_counter()
        assert table(folder) is board
        warm = time.perf_counter() - begun
        ranked = sum(line.rank_low is not None for line in board.lines)
        print(f"table of {ranked} ranked models x {5 * ROWS:,} samples ({size:,.0f} MB of Parquet)")
        print(f"  cold {cold:.2f} s (at most 5)\n  warm {warm:.3f} s (at most 0.2)")
    finally:
        shutil.rmtree(folder)


def _fake_run(folder: Path, number: int) -> None:
    """A run of a model whose answers are right by a chance of its own; four rows a case."""
    rng = np.random.default_rng(number)
    ids = [f"{task}-{i:016x}" for task in TASKS for i in range(ROWS)]
    cases = np.tile(np.repeat([f"case-{i}" for i in range(ROWS // 4)], 4), len(TASKS))
    rewards = rng.binomial(1, 0.2 + 0.6 * number / MODELS, len(ids)).astype(float)
    text = "The court weighed the authorities and their reasons in the light of the record below. "
    samples = pd.DataFrame(
        {
            "id": ids,
            "task": np.repeat(TASKS, ROWS),
            "case_id": cases,
            "sample": 0,
            "prediction": [f"{text * 3}{i} Answer: {'ABCDE'[i % 5]}" for i in rng.integers(0, 10**9, len(ids))],
            "reward": rewards,
            "components": '{"correct": 1.0}',
            "answer": "C",
            "reason": "right",
            "tokens": 60,
            "cut": False,
        }
    )[list(COLUMNS)]
    tasks: dict[str, Any] = {}
    for place, task in enumerate(TASKS):
        mean = float(rewards[place * ROWS : (place + 1) * ROWS].mean())
        tasks[task] = {
            "n": ROWS,
            "reward": mean,
            "ci95": [mean - 0.02, mean + 0.02],
            "components": {},
            "output_tokens": 60,
        }
    mean = float(rewards.mean())
    result = {
        "model": f"org/model-{number}",
        "kind": "model",
        "revision": "0" * 40,
        "dataset": "org/cap-rlvr",
        "dataset_revision": "1" * 40,
        "metric_versions": {},
        "started": "2026-01-01T00:00:00+00:00",
        "finished": "2026-01-01T01:00:00+00:00",
        "rows": {task: fingerprint(ids[i * ROWS : (i + 1) * ROWS]) for i, task in enumerate(TASKS)},
        "tasks": tasks,
        "macro": {"reward": mean, "ci95": [mean - 0.01, mean + 0.01]},
    }
    write_run(folder, "run", result, samples)


def _cover(trials: int = 500) -> None:
    """How often the 95% interval holds the truth: rewards of three rows a case, whose cases differ in how hard they are."""
    print(
        f"share of 95% intervals that hold the truth, {trials} trials (its own standard error {100 * (0.05 * 0.95 / trials) ** 0.5:.1f} points)"
    )
    for cases in (10, 30, 100, 300):
        rng, held = np.random.default_rng(cases), 0
        for _ in range(trials):
            values = rng.binomial(1, np.repeat(rng.beta(2, 3, cases), 3)) * rng.choice([1.0, 0.6], 3 * cases)
            _, low, high = interval(values, np.repeat(np.arange(cases), 3).astype(str))
            held += low <= 0.4 * 0.8 <= high
        print(f"  {cases:>4} cases: {held / trials:.3f}")


def _overhead() -> None:
    """A tiny model, 500 rows: all that `evaluate` does, over the same batches by bare `generate`. The two alternate."""
    import torch

    from leaderboard.evaluate import evaluate
    from leaderboard.models import Generation
    from leaderboard.models.causal import CausalModel
    from leaderboard.rows import read_rows
    from training.tiny import save_tiny

    torch.set_num_threads(1)
    folder = Path(tempfile.mkdtemp(prefix="cap-rlvr-overhead-"))
    try:
        data = _dataset(folder)
        rows = read_rows(str(data), "bluebook", "test")
        save_tiny([m["content"] for row in rows for m in row["prompt"]], folder / "tiny")
        model = CausalModel(str(folder / "tiny"), Generation(max_tokens=TOKENS))
        bare, whole = [], []
        _bare(model, rows)
        for attempt in range(3):
            bare.append(_bare(model, rows))
            begun = time.process_time()
            evaluate(model, str(data), ["bluebook"], folder / f"results-{attempt}")
            whole.append(time.process_time() - begun)
        ratio = min(whole) / min(bare) - 1
        print(
            f"overhead over bare generation, {len(rows)} rows, {TOKENS} tokens each, batches of 16: "
            f"{min(whole):.2f} s of CPU over {min(bare):.2f} s: {ratio:+.1%} (at most 10%)"
        )
    finally:
        shutil.rmtree(folder)


def _bare(model: Any, rows: Any) -> float:
    """Seconds of CPU that template, tokenizer, `generate` and decoding alone take, on the same batches."""
    import torch

    tokenizer, network = model._tokenizer, model._model
    begun = time.process_time()
    prompts = [tokenizer.apply_chat_template(row["prompt"], tokenize=False, add_generation_prompt=True) for row in rows]
    prompts.sort(key=len, reverse=True)
    for start in range(0, len(prompts), 16):
        inputs = tokenizer(prompts[start : start + 16], return_tensors="pt", padding=True, add_special_tokens=False)
        with torch.inference_mode():
            output = network.generate(**inputs, generation_config=model._config(TOKENS))
        tokenizer.batch_decode(output[:, inputs["input_ids"].shape[1] :], skip_special_tokens=True)
    return time.process_time() - begun


def _dataset(folder: Path) -> Path:
    """500 test rows of the sample corpus's bluebook rows, each told apart by its number."""
    from datasets import Dataset, Features, Json, load_dataset

    from hub_datasets.build import build

    build("sample", folder / "built")
    every = load_dataset(str(folder / "built"), "bluebook")
    rows = [dict(row) for part in every.values() for row in part]
    many = [{**rows[i % len(rows)], "id": f"bluebook-{i:016x}"} for i in range(GENERATED)]
    out = folder / "rows" / "bluebook"
    out.mkdir(parents=True)
    features = every["test"].features
    Dataset.from_list(many, features=Features(features)).to_parquet(out / "test-00000-of-00001.parquet")
    card = {"configs": [{"config_name": "bluebook", "data_files": [{"split": "test", "path": "bluebook/test-*"}]}]}
    (folder / "rows" / "README.md").write_text(f"---\n{json.dumps(card)}\n---\n")
    assert isinstance(features["reference"], Json)
    return folder / "rows"
