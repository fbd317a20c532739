"""The lines that the project is used by, as written, in the folder that holds what was built."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from metrics import TASKS
from metrics.package import build_metrics

DATASET = """
import json
from datasets import load_dataset
counts = {}
for name in %r:
    rows = load_dataset("cap-rlvr", name)
    counts[name] = {split: len(rows[split]) for split in rows}
print(json.dumps(counts))
"""
METRICS = """
import json
import evaluate
from datasets import load_dataset
means = {}
for task in %r:
    rows = load_dataset("cap-rlvr", task, split="train").select(range(5))
    gold = [completion[-1]["content"] for completion in rows["completion"]]
    means[task] = evaluate.load(f"cap_{task}_reward").compute(predictions=gold, references=rows["reference"])
print(json.dumps(means))
"""


@pytest.fixture(scope="module")
def folder(dataset: Path) -> Path:
    build_metrics(dataset.parent)
    return dataset.parent


def run(program: str, folder: Path, cache: Path) -> dict:
    """Run a program in the folder, as a user would, in a process of its own; what it prints last is JSON."""
    env = {**os.environ, "HF_HOME": str(cache), "HF_HUB_OFFLINE": "1"}
    env.pop("PYTHONPATH", None)
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


def test_load_dataset_by_its_bare_name(folder: Path, tmp_path: Path):
    counts = run(DATASET % ([*TASKS, "cases"],), folder, tmp_path)
    for task in TASKS:
        assert set(counts[task]) == {"train", "validation", "test"}
        assert min(counts[task].values()) > 0, counts
    assert counts["cases"]["train"] >= 120


@pytest.mark.slow
def test_evaluate_load_by_its_bare_name(folder: Path, tmp_path: Path):
    means = run(METRICS % (list(TASKS),), folder, tmp_path)
    assert {task: result["reward"] >= 0.9 for task, result in means.items()} == dict.fromkeys(TASKS, True)
    assert all(len(result["rewards"]) == 5 and result["parsed"] == 1.0 for result in means.values())
