"""What GRPO adds to SFT on held-out rows: the tiny model, real rows of bluebook, three seeds.

The rows are those of kinds compose and repair that ask for a reporter of the Supreme Court, with prompts of at most 130
tokens. One model is made for all seeds (copying, then SFT on all those rows); each seed has its own further SFT, then GRPO.
CAP_RLVR_DATA names a dataset folder built of real cases (cap-rlvr data build); CAP_RLVR_RUNS where runs and curves go;
CAP_RLVR_SEEDS, CAP_RLVR_ROWS (validation rows) and CAP_RLVR_SET (JSON, keys over the recipes') change what is run.
"""

import json
import os
import time
from pathlib import Path
from typing import Any

import pandas as pd

from leaderboard.evaluate import evaluate
from leaderboard.models import open_model
from leaderboard.rows import read_rows
from leaderboard.runs import read_run
from leaderboard.stats import interval
from leaderboard.store import samples
from training.curves import draw
from training.grpo import grpo
from training.recipes import Rows, read_settings
from training.rows import eval_rows, train_rows
from training.sft import sft
from training.tiny import make_tokenizer, save_tiny

DATA = os.environ.get("CAP_RLVR_DATA", "demo/cap-rlvr")
RUNS = Path(os.environ.get("CAP_RLVR_RUNS", "runs/gain"))
SEEDS = [int(seed) for seed in os.environ.get("CAP_RLVR_SEEDS", "0,1,2").split(",")]
ROWS = int(os.environ.get("CAP_RLVR_ROWS", "700"))  # validation rows before they are narrowed
REPORTERS = ("U.S.", "S. Ct.", "L. Ed. 2d")
START = {"max_steps": 400, "seed": 100}
SETTINGS: dict[str, dict[str, Any]] = {
    "sft": {"max_steps": 60, "learning_rate": 1e-3},
    "grpo": {"max_steps": 50, "per_device_train_batch_size": 32, "max_completion_length": 40},
}


def narrowed(rows: Rows, out: Path, tokenizer: Any) -> str:
    """A dataset folder of the chosen rows alone, so that the leaderboard's own code measures on them."""
    lines = ["---", "configs:"]
    chosen = {"train": train_rows(rows, 0, tokenizer), "validation": eval_rows(rows, 0, tokenizer)}
    for task in rows.names:
        lines.append(f"- config_name: {task}\n  data_files:")
        for split, part in chosen.items():
            path = out / task / f"{split}.parquet"
            path.parent.mkdir(parents=True, exist_ok=True)
            reporters = [one["reporter"] for one in part["reference"]]
            part.select([i for i, reporter in enumerate(reporters) if reporter in REPORTERS]).to_parquet(path)
            lines.append(f"  - {{split: {split}, path: {task}/{split}.parquet}}")
    (out / "README.md").write_text("\n".join([*lines, "---", ""]))
    return str(out)


def measure(model: str, data: str, tasks: list[str], store: Path) -> pd.DataFrame:
    """Greedy answers to the validation rows, scored by the leaderboard: its samples, indexed by row."""
    opened = open_model(model, batch_size=32, max_tokens=48)
    result = evaluate(opened, data, tasks, store, "validation", run="gain")
    table = samples(store, result["model"], "gain").set_index("id")
    cases = {row["id"]: row["case_id"] for task in tasks for row in read_rows(data, task, "validation")}
    return table.assign(case_id=[cases[row_id] for row_id in table.index])


def difference(before: pd.DataFrame, after: pd.DataFrame) -> str:
    """Mean before, mean after, and the paired difference with its 95% interval over cases."""
    gain = after["reward"] - before["reward"].reindex(after.index)
    halved = interval(list((gain + 1) / 2), list(after["case_id"]))  # from [-1, 1] to the [0, 1] that it is made for
    mean, low, high = (2 * value - 1 for value in halved)
    means = f"{before['reward'].mean():.3f} -> {after['reward'].mean():.3f}"
    return f"{means}  {mean:+.3f} [{low:+.3f}, {high:+.3f}]  n={len(after)}"


def start(data: str, out: Path, tokenizer_data: str) -> str:
    """The model that all seeds begin with: made, taught to copy, and tuned on the rows."""
    if not (out / "start" / "model.safetensors").exists():
        rows = [row for row in read_rows(tokenizer_data, "bluebook", "train")]
        save_tiny([m["content"] for row in rows for m in row["prompt"] + row["completion"]], out / "tiny", steps=300)
        common = {"dataset_name": data, "kinds": None, "report_to": "none", "disable_tqdm": True}
        folders = {"model_name_or_path": str(out / "tiny"), "output_dir": str(out / "start")}
        sft(read_settings(Path("tiny-sft"), []) | common | START | folders)
    return str(out / "start")


def run(seed: int, data: str, base: str, tasks: list[str], out: Path, settings: dict[str, dict[str, Any]]) -> None:
    """SFT then GRPO with one seed; prints the gain of each task and the time."""
    begun, cpu = time.monotonic(), time.process_time()
    common = {"dataset_name": data, "dataset_config": None, "kinds": None, "tasks": tasks, "seed": seed}
    common |= {"report_to": "none", "disable_tqdm": True}
    models = {"sft": str(out / f"sft-{seed}"), "grpo": str(out / f"grpo-{seed}")}
    model = base
    for kind, train in (("sft", sft), ("grpo", grpo)):
        keys = read_settings(Path(f"tiny-{kind}"), []) | common | settings[kind]
        train(keys | {"model_name_or_path": model, "output_dir": models[kind]})
        model = models[kind]
    took = f"{time.monotonic() - begun:.0f} s, of which {time.process_time() - cpu:.0f} s of CPU"
    tables = {kind: measure(models[kind], data, tasks, out / "results") for kind in models}
    for task in tasks:
        print(f"seed {seed}  {task:<10} {difference(*(t[t['task'] == task] for t in tables.values()))}")
    if len(tasks) > 1:
        print(f"seed {seed}  {'all':<10} {difference(*tables.values())}")
    print(f"seed {seed}  trained in {took}", flush=True)


def main() -> None:
    changed: dict[str, dict[str, Any]] = json.loads(os.environ.get("CAP_RLVR_SET", "{}"))
    settings = {kind: keys | changed.get(kind, {}) for kind, keys in SETTINGS.items()}
    every = read_rows(DATA, "bluebook", "train")
    tokenizer = make_tokenizer([m["content"] for row in every for m in row["prompt"] + row["completion"]])
    kinds = ["compose", "repair"]
    rows = Rows(dataset_name=DATA, dataset_config="bluebook", kinds=kinds, longest=130, eval_samples=ROWS)
    data = narrowed(rows, RUNS / "data", tokenizer)
    base = start(data, RUNS, DATA)
    for seed in SEEDS:
        run(seed, data, base, ["bluebook"], RUNS, settings)
    curves = {f"seed {seed}": read_run(RUNS / f"grpo-{seed}").curve("reward") for seed in SEEDS}
    draw(curves, RUNS / "reward.png", "GRPO after SFT, bluebook, tiny model", "mean reward, sampled", smooth=5)
