"""Our `train grpo` against bare TRL with the same recipe and seed: seconds a step, the same losses, the reward's share.

Both run one after the other in one process, several turns in alternation, and the faster turn of each counts. Set
CAP_RLVR_DATA to a dataset folder; a tiny model is made for it.
"""

import os
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from leaderboard.rows import read_rows
from leaderboard.runs import read_run
from training.grpo import grpo
from training.tiny import save_tiny_of

DATA = os.environ.get("CAP_RLVR_DATA", "demo/cap-rlvr")
TURNS = 2
STEPS = 6
# A step of Qwen3-14B on two H100s takes tens of seconds (64 answers of some hundred tokens, LoRA): the guess used here.
STEP_OF_14B = 30.0


def bare(keys: dict[str, Any]) -> list[float]:
    """GRPOTrainer as `trl grpo` builds it; returns the losses."""
    from trl import GRPOConfig, GRPOTrainer

    from metrics import reward

    settings = {key: value for key, value in keys.items() if key not in ("dataset_name", "dataset_config", "model")}
    args = GRPOConfig(**settings, model_init_kwargs={"dtype": "float32"})
    rows = read_rows(keys["dataset_name"], keys["dataset_config"], "train").shuffle(seed=keys["seed"])
    trainer = GRPOTrainer(
        model=keys["model"], reward_funcs=reward, args=args, train_dataset=rows.shuffle(seed=keys["seed"])
    )
    trainer.train()
    return [line["loss"] for line in trainer.state.log_history if "loss" in line]


def wrapped(keys: dict[str, Any]) -> list[float]:
    """The same by training.grpo; returns the losses."""
    keys = dict(keys)
    grpo(keys | {"model_name_or_path": keys.pop("model")})
    return [value for _, value in read_run(Path(keys["output_dir"])).curve("loss")]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        tiny = Path(folder) / "tiny"
        save_tiny_of(DATA, ["bluebook"], tiny, steps=30)
        keys: dict[str, Any] = {
            "model": str(tiny),
            "dataset_name": DATA,
            "dataset_config": "bluebook",
            "max_steps": STEPS,
            "per_device_train_batch_size": 16,
            "num_generations": 8,
            "max_completion_length": 32,
            "beta": 0.01,
            "learning_rate": 1e-4,
            "logging_steps": 1,
            "save_strategy": "no",
            "report_to": "none",
            "use_cpu": True,
            "bf16": False,
            "gradient_checkpointing": False,
            "disable_tqdm": True,
            "seed": 0,
        }
        seconds: dict[str, list[float]] = {"bare": [], "wrapped": []}
        losses: dict[str, list[float]] = {}
        for turn in range(TURNS):
            for name, train in (("bare", bare), ("wrapped", wrapped)):
                begun = time.process_time()
                losses[name] = train(keys | {"output_dir": f"{folder}/{name}-{turn}"})
                seconds[name].append(time.process_time() - begun)
        run = read_run(Path(f"{folder}/wrapped-{TURNS - 1}"))
        reward_time = median(value for _, value in run.curve("reward_seconds"))
        step_time = median(value for _, value in run.curve("step_time"))
    fastest = {name: min(values) for name, values in seconds.items()}
    apart = max(abs(a - b) for a, b in zip(losses["bare"], losses["wrapped"], strict=True))
    print(f"{STEPS} steps, CPU seconds: bare TRL {fastest['bare']:.2f}, wrapped {fastest['wrapped']:.2f},")
    print(f"ratio {fastest['wrapped'] / fastest['bare']:.3f}; losses apart by at most {apart:.2e}")
    print(f"reward: {1000 * reward_time:.1f} ms of {step_time:.2f} s a step, {reward_time / step_time:.2%}")
    share = reward_time * 4 / STEP_OF_14B  # 64 answers for 16
    print(f"projected for 14B, 64 answers in a step of {STEP_OF_14B:.0f} s: {share:.3%}")
