"""Group relative policy optimisation by TRL's GRPOTrainer, rewarded by `metrics.reward`."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from training.hardware import fit
from training.log import RunLog
from training.policy import open_policy, open_tokenizer
from training.recipes import pinned, read_recipe
from training.rows import eval_rows, train_rows
from training.run import train
from training.sft import about


def grpo(settings: dict[str, Any], stage: int | None = None) -> dict[str, float]:
    """Train by a recipe's keys (training/recipes.py), save model and tokenizer into its output_dir, return TRL's closing metrics.

    All rows go to one reward function, which knows each row's task. Rows of kind `search` are answered with the index as a
    tool, over several turns (training/search.py). With `curriculum` the easy rows come first; with
    `evaluate_only` nothing is trained, and TRL's evaluation metrics over the validation rows come back. Raises ValueError
    for a recipe, model or dataset that will not do, before anything is written.
    """
    from training.actions import actions
    from training.measures import load_rewards
    from training.search import environment_factory
    from training.trainers import WatchedGRPO

    recipe = read_recipe("grpo", fit(pinned(settings)))
    rewards = load_rewards(recipe.rows.reward_funcs)
    tokenizer = open_tokenizer(recipe)
    tokenizer.padding_side = "left"
    rows = train_rows(recipe.rows, recipe.args.seed, tokenizer)
    held_out = None
    if recipe.args.eval_strategy != "no" or recipe.rows.evaluate_only:
        held_out = eval_rows(recipe.rows, recipe.args.seed, tokenizer)
    if recipe.rows.curriculum:
        recipe.args.shuffle_dataset = False
    environments = None
    if recipe.rows.searches:
        environments = environment_factory(recipe.rows.dataset_name, recipe.rows.dataset_revision)
    run_log = RunLog(Path(recipe.args.output_dir), about("grpo", recipe, stage))
    actions(recipe.rows.actions, run_log)  # a wrong one is said now

    def make(args: Any) -> Any:
        return WatchedGRPO(
            reward_funcs=rewards,
            args=args,
            train_dataset=rows,
            eval_dataset=held_out,
            processing_class=tokenizer,
            environment_factory=environments,
            callbacks=[run_log, *actions(recipe.rows.actions, run_log)],
            **open_policy(replace(recipe, args=args)),
        )

    if recipe.rows.evaluate_only:
        run_log.begin()
        return dict(make(recipe.args).evaluate())
    trainer, metrics = train(make, recipe.args, run_log)
    trainer.save_model(recipe.args.output_dir)
    return dict(metrics)
