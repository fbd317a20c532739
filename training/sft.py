"""Supervised fine-tuning on the rows as they are: prompt and completion, loss on the answer only, by TRL's SFTTrainer."""

import sys
from pathlib import Path
from typing import Any

import yaml
from datasets import Dataset, concatenate_datasets

from leaderboard.rows import read_rows

_OURS = ("tasks", "max_samples")  # the recipe's keys that are not TRL's


def read_recipe(path: Path, overrides: list[str]) -> dict[str, Any]:
    """A YAML recipe with `key=value` overrides, the values read as YAML too.

    Raises ValueError for an override that is not key=value.
    """
    recipe = yaml.safe_load(path.read_text(encoding="utf-8"))
    for override in overrides:
        key, equals, value = override.partition("=")
        if not equals:
            raise ValueError(f"--set {override}: expected key=value")
        recipe[key] = yaml.safe_load(value)
    return recipe


def training_rows(data: str, tasks: list[str], max_samples: int | None, seed: int) -> Dataset:
    """The train rows of the tasks, the same number of each where they allow it, shuffled: columns prompt, completion."""
    share = None if max_samples is None else -(-max_samples // len(tasks))
    parts = []
    for task in tasks:
        rows = read_rows(data, task, "train").shuffle(seed=seed)
        parts.append(rows.select(range(min(len(rows), share or len(rows)))).select_columns(["prompt", "completion"]))
    return concatenate_datasets(parts).shuffle(seed=seed)


def sft(model: str, data: str, out: Path, recipe: dict[str, Any]) -> dict[str, float]:
    """Train, save model and tokenizer into `out`, and return TRL's closing metrics.

    Raises ValueError for a recipe key that TRL's SFTConfig does not know.
    """
    from trl import SFTConfig, SFTTrainer

    settings = {key: value for key, value in recipe.items() if key not in _OURS}
    unknown = sorted(set(settings) - set(SFTConfig.__dataclass_fields__))
    if unknown:
        raise ValueError(f"recipe: unknown key {unknown[0]!r}")
    rows = training_rows(data, recipe["tasks"], recipe.get("max_samples"), recipe.get("seed", 0))
    trainer = SFTTrainer(
        model=model,
        args=SFTConfig(**{"output_dir": str(out), "disable_tqdm": not sys.stderr.isatty(), **settings}),
        train_dataset=rows,
    )
    metrics = trainer.train().metrics
    trainer.save_model(str(out))
    return metrics
