"""Supervised fine-tuning on the rows as they are: prompt and completion, loss on the answer only, by TRL's SFTTrainer."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from training.hardware import fit
from training.log import RunLog
from training.policy import open_policy, open_tokenizer
from training.recipes import Recipe, pinned, read_recipe
from training.rows import eval_rows, train_rows
from training.run import train


def sft(settings: dict[str, Any], stage: int | None = None) -> dict[str, float]:
    """Train by a recipe's keys (training/recipes.py), save model and tokenizer into its output_dir, return TRL's closing metrics.

    With `lengths` the run has phases, each with its max_length and in its own folder `length-<n>`, and each begins with
    the model that the one before has left; those that are done are not run again. Raises ValueError for a recipe, model
    or dataset that will not do, before anything is written.
    """
    settings = pinned(settings)
    recipe = read_recipe("sft", fit(settings))
    if recipe.rows.searches:
        raise ValueError("recipe: kinds: [search] is for GRPO, whose rollouts have the tool; SFT has none")
    if not recipe.rows.lengths:
        return _phase(recipe, stage)
    out = Path(recipe.args.output_dir)
    model = recipe.model.model_name_or_path
    metrics: dict[str, float] = {}
    for number, length in enumerate(recipe.rows.lengths):
        last = number == len(recipe.rows.lengths) - 1
        folder = out if last else out / f"length-{length}"
        phase = settings | {
            "lengths": None,
            "max_length": length,
            "output_dir": str(folder),
            "model_name_or_path": model,
        }
        if last or not _is_done(folder):
            metrics = _phase(read_recipe("sft", fit(phase)), stage)
        model = str(folder)
    return metrics


def _is_done(folder: Path) -> bool:
    return (folder / "tokenizer_config.json").exists() and bool(list(folder.glob("*.safetensors")))


def _phase(recipe: Recipe, stage: int | None) -> dict[str, float]:
    from training.actions import actions
    from training.trainers import WatchedSFT

    tokenizer = open_tokenizer(recipe)
    columns = ["prompt", "completion"]
    rows = train_rows(recipe.rows, recipe.args.seed, tokenizer).select_columns(columns)
    held_out = None
    if recipe.args.eval_strategy != "no":
        held_out = eval_rows(recipe.rows, recipe.args.seed, tokenizer).select_columns(columns)
    run_log = RunLog(Path(recipe.args.output_dir), about("sft", recipe, stage))
    actions(recipe.rows.actions, run_log)  # a wrong one is said now

    def make(args: Any) -> Any:
        return WatchedSFT(
            args=args,
            train_dataset=rows,
            eval_dataset=held_out,
            processing_class=tokenizer,
            callbacks=[run_log, *actions(recipe.rows.actions, run_log)],
            **open_policy(replace(recipe, args=args)),
        )

    trainer, metrics = train(make, recipe.args, run_log)
    trainer.save_model(recipe.args.output_dir)
    return dict(metrics)


def about(kind: str, recipe: Recipe, stage: int | None) -> dict[str, Any]:
    """What run.json says of a run."""
    return {
        "kind": kind,
        "recipe": recipe.settings,
        "model": recipe.model.model_name_or_path,
        "data": recipe.rows.dataset_name,
        "data_revision": recipe.rows.dataset_revision,
        "stage": stage,
    }
