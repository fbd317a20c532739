"""What GRPO adds to SFT on held-out rows: a tiny model, real rows, several seeds.

Two experiments: bluebook with its three kinds, and mixed (holding, bluebook, entail). In each one model is made for all
seeds (its tokenizer on the train rows of all tasks, its pretraining on those of bluebook, the shortest); each seed has its
own SFT, then GRPO. Both models answer all validation rows greedily, and the leaderboard scores them. The floor is the best of the blind baselines on the same rows.

CAP_RLVR_DATA names a dataset folder built of real cases (cap-rlvr data build); CAP_RLVR_HELD another, larger one, whose
validation rows (the first 300 of each task, of cases in no train row) are answered too; CAP_RLVR_RUNS where runs and curves go;
CAP_RLVR_WHAT (names with commas), CAP_RLVR_SEEDS and CAP_RLVR_SET (JSON, keys over the recipes') change what is run.
"""

import json
import os
import time
from pathlib import Path
from typing import Any

import pandas as pd

from leaderboard.evaluate import evaluate
from leaderboard.models import open_model
from leaderboard.policies import ALL, BLIND
from leaderboard.rows import by_task
from leaderboard.runs import read_run
from leaderboard.stats import interval
from leaderboard.store import samples
from metrics import score
from training.curves import draw
from training.grpo import grpo
from training.recipes import read_settings
from training.sft import sft
from training.tiny import save_tiny_of

DATA = os.environ.get("CAP_RLVR_DATA", "demo/cap-rlvr")
HELD = os.environ.get("CAP_RLVR_HELD")
RUNS = Path(os.environ.get("CAP_RLVR_RUNS", "runs/gain"))
WHAT = os.environ.get("CAP_RLVR_WHAT", "bluebook,mixed").split(",")
SEEDS = [int(seed) for seed in os.environ.get("CAP_RLVR_SEEDS", "0,1,2").split(",")]
CHANGED: dict[str, dict[str, Any]] = json.loads(os.environ.get("CAP_RLVR_SET", "{}"))
COMMON = {"dataset_name": DATA, "dataset_config": None, "kinds": None, "report_to": "none", "disable_tqdm": True}
EXPERIMENTS: dict[str, dict[str, Any]] = {
    "bluebook": {
        "tasks": ["bluebook"],
        "steps": 150,
        "sft": {},
        "grpo": {},
    },
    "mixed": {
        "tasks": ["holding", "bluebook", "entail"],
        "steps": 150,
        "sft": {"max_steps": 80, "learning_rate": 1e-3},
        "grpo": {"max_steps": 90, "max_completion_length": 80, "learning_rate": 5e-4},
    },
}
FOR_ALL = {
    "sft": {"longest": 600, "max_length": 768},
    "grpo": {"longest": 600},
}


def measure(model: str, data: str, tasks: list[str], store: Path) -> pd.DataFrame:
    """Greedy answers to validation rows, scored by the leaderboard: its samples, with kind, indexed by row."""
    limit = None if data == DATA else 300
    answers = open_model(model, batch_size=32, max_tokens=80)
    result = evaluate(answers, data, tasks, store, "validation", limit=limit, run="gain")
    kinds = {row["id"]: row["kind"] for part in by_task(data, tasks, "validation", limit).values() for row in part}
    seen = {case for part in by_task(DATA, tasks, "train", None).values() for case in part["case_id"]}
    table = samples(store, result["model"], "gain").set_index("id")
    return table.assign(kind=table.index.map(kinds))[~table["case_id"].isin(seen)]


def floor(rows: list[dict[str, Any]]) -> tuple[str, float]:
    """The blind baseline that earns most on these rows, and what it earns."""
    earned = {
        name: sum(score(row["task"], ALL[name](row) or "", row["reference"]).reward for row in rows) / len(rows)
        for name in sorted(BLIND)
    }
    best = max(earned, key=lambda name: earned[name])
    return best, earned[best]


def difference(before: pd.DataFrame, after: pd.DataFrame) -> str:
    """Mean before, mean after, and the paired difference with its 95% interval over cases."""
    earlier = before["reward"].reindex(after.index)
    gain = after["reward"] - earlier
    halved = interval(list((gain + 1) / 2), list(after["case_id"]))  # from [-1, 1] to the [0, 1] that it is made for
    mean, low, high = (2 * value - 1 for value in halved)
    means = f"{earlier.mean():.3f} -> {after['reward'].mean():.3f}"
    return f"{means}  {mean:+.3f} [{low:+.3f}, {high:+.3f}]  n={len(after)}, {after['case_id'].nunique()} cases"


def differences(before: pd.DataFrame, after: pd.DataFrame) -> dict[str, str]:
    """The difference by task, by kind where a task has several, and over all where there are several tasks."""
    found = {"all": difference(before, after)} if after["task"].nunique() > 1 else {}
    for task, part in after.groupby("task"):
        found[str(task)] = difference(before, part)
        if part["kind"].nunique() > 1:
            found |= {f"  {kind}": difference(before, few) for kind, few in part.groupby("kind")}
    return found


def settings(what: str, kind: str, seed: int) -> dict[str, Any]:
    """The keys of an experiment's sft or grpo recipe, but for model and folder."""
    about = EXPERIMENTS[what]
    keys = read_settings(Path(f"tiny-{kind}"), []) | COMMON | FOR_ALL[kind] | about[kind] | CHANGED.get(kind, {})
    return keys | {"tasks": about["tasks"], "seed": seed}


def run(seed: int, what: str, out: Path) -> None:
    """SFT then GRPO with one seed; prints the gain of each task and kind, the time, and some of what each writes."""
    begun, cpu = time.monotonic(), time.process_time()
    models = {"sft": str(out / f"sft-{seed}"), "grpo": str(out / f"grpo-{seed}")}
    model, tasks = str(out / "tiny"), EXPERIMENTS[what]["tasks"]
    for kind, train in (("sft", sft), ("grpo", grpo)):
        train(settings(what, kind, seed) | {"model_name_or_path": model, "output_dir": models[kind]})
        model = models[kind]
    took = f"{time.monotonic() - begun:.0f} s, of which {time.process_time() - cpu:.0f} s of CPU"
    for data in filter(None, (HELD, DATA)):
        store = out / "results" / Path(data).parent.name
        tables = {kind: measure(models[kind], data, tasks, store) for kind in models}
        for name, line in differences(*tables.values()).items():
            print(f"seed {seed}  {data}  {name:<14} {line}")
    for task in tasks:
        for kind, answers in tables.items():
            text = answers[answers["task"] == task].sort_index()["prediction"].iloc[0]
            print(f"seed {seed}  {task} after {kind}: {text!r}")
    print(f"seed {seed}  trained in {took}", flush=True)


def main() -> None:
    for name in WHAT:
        about, out = EXPERIMENTS[name], RUNS / name
        print(f"\n{name}: {about['steps']} steps of pretraining; over the recipes: {about['sft']}, {about['grpo']}")
        for task, part in by_task(DATA, about["tasks"], "validation", None).items():
            best, earned = floor(list(part))
            print(f"floor of {task}: {best} {earned:.3f}")
        if not (out / "tiny" / "model.safetensors").exists():
            cpu = time.process_time()
            save_tiny_of(DATA, about["tasks"], out / "tiny", steps=about["steps"], rehearsed=["bluebook"])
            print(f"pretrained in {time.process_time() - cpu:.0f} s of CPU", flush=True)
        for seed in SEEDS:
            run(seed, name, out)
        curves = {f"seed {seed}": read_run(out / f"grpo-{seed}").curve("reward") for seed in SEEDS}
        draw(curves, out / "reward.png", f"GRPO after SFT, {name}, tiny model", "mean reward, sampled", smooth=5)
