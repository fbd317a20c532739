"""`cap-rlvr train …`: make and train models."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

app = typer.Typer(no_args_is_help=True, help="Train models on the tasks.")

Model = Annotated[str | None, typer.Option(help="The model to start from, a folder or a Hub id; over the recipe's.")]
Data = Annotated[str | None, typer.Option(help="The dataset, a folder or a Hub id; over the recipe's.")]
Set = Annotated[list[str] | None, typer.Option("--set", help="key=value over the recipe's; may be given often.")]
Out = Annotated[Path, typer.Option(help="The folder for the trained model, its checkpoints and its log.")]
Config = Annotated[
    Path, typer.Option(help="The recipe, YAML in TRL's argument names: a file, or one that comes with it.")
]


@app.command()
def tiny(
    data: Annotated[str, typer.Option(help="The dataset whose train rows the tokenizer is trained on.")] = "cap-rlvr",
    out: Annotated[Path, typer.Option(help="The folder for model and tokenizer.")] = Path("tiny"),
    tasks: Annotated[str, typer.Option(help="The tasks whose rows are read, with commas between.")] = "bluebook",
    steps: Annotated[int, typer.Option(help="Steps of pretraining, in which it learns to copy; 0 for none.")] = 150,
    seed: Annotated[int, typer.Option(help="Seed of the weights.")] = 0,
) -> None:
    """Make a tiny Qwen3 that can copy, and a tokenizer of its own, in a minute.

    Example: cap-rlvr train tiny --data cap-rlvr --out tiny
    """
    from training.tiny import save_tiny_of

    parameters = save_tiny_of(data, tasks.split(","), out, seed, steps)
    typer.echo(f"{out}: a Qwen3 of {parameters:,} parameters, {steps} steps of pretraining")


@app.command()
def sft(
    out: Out,
    config: Config = Path("tiny-sft"),
    model: Model = None,
    data: Data = None,
    set_: Set = None,
) -> None:
    """Fine-tune a model on the train rows, loss on the answer only.

    Example: cap-rlvr train sft --model tiny --out tiny-sft --set max_steps=50
    """
    from training.sft import sft as run

    metrics = run(_settings(config, model, data, out, set_))
    typer.echo(f"{out}: trained in {metrics['train_runtime']:.0f} s, mean loss {metrics['train_loss']:.3f}")


@app.command()
def grpo(
    out: Out,
    config: Config = Path("tiny-grpo"),
    model: Model = None,
    data: Data = None,
    set_: Set = None,
) -> None:
    """Train a model by GRPO against the tasks' rewards; with --set evaluate_only=true only measure it.

    Example: cap-rlvr train grpo --model tiny-sft --out tiny-grpo --set beta=0.01
    """
    from leaderboard.runs import read_run
    from training.grpo import grpo as run

    metrics = run(_settings(config, model, data, out, set_))
    if "eval_reward" in metrics:
        typer.echo(f"{out}: mean reward {metrics['eval_reward']:.3f} on validation rows, answers sampled")
        return
    curve = [value for _, value in read_run(out).curve("reward")]
    tenth = max(1, len(curve) // 10)
    first, last = sum(curve[:tenth]) / tenth, sum(curve[-tenth:]) / tenth
    typer.echo(f"{out}: trained in {metrics['train_runtime']:.0f} s, reward while training {first:.3f} -> {last:.3f}")


def _settings(
    config: Path, model: str | None, data: str | None, out: Path, overrides: list[str] | None
) -> dict[str, Any]:
    """The recipe's keys, with what the command line says over them. The name of the run is that of its folder."""
    from training.recipes import read_settings

    settings = read_settings(config, overrides or [])
    said = {"model_name_or_path": model, "dataset_name": data, "output_dir": str(out)}
    open_ = {"run_name": out.name, "disable_tqdm": not sys.stderr.isatty()}
    return open_ | settings | {key: value for key, value in said.items() if value is not None}


@app.command()
def candidates(
    model: Annotated[str, typer.Option(help="The model that answers: a folder or a Hub id.")],
    out: Annotated[Path, typer.Option(help="The dataset folder to write.")],
    data: Annotated[str, typer.Option(help="The dataset: a folder or a Hub id.")] = "cap-rlvr",
    num: Annotated[int, typer.Option(min=1, help="Answers a prompt, temperature 0.6 to 0.9, top_p 0.8 to 0.95.")] = 4,
    tasks: Annotated[str | None, typer.Option(help="Tasks, with commas between; all by default.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="The first N rows of each task and split.")] = None,
    max_tokens: Annotated[int | None, typer.Option(min=1, help="A lower bound than the task's own.")] = None,
    hard_below: Annotated[float, typer.Option(help="Rows whose mean reward is at most this go into <out>/hard.")] = 0.5,
    batch_size: Annotated[int, typer.Option(min=1, help="Prompts generated together, without vLLM.")] = 16,
) -> None:
    """Sample answers to each prompt, score them, write them as a dataset: for hard rows, preferences, rejection sampling.

    Example: cap-rlvr train candidates --model tiny-sft --out candidates --tasks bluebook --limit 100
    """
    from dataclasses import replace

    from leaderboard.models import Generation, open_model
    from leaderboard.models import Model as Answering
    from metrics import TASKS
    from training.candidates import candidates as run

    names = tasks.split(",") if tasks else list(TASKS)

    def open_(way: Generation, at: str | None) -> Answering:
        return open_model(model, at, generation=replace(way, batch_size=batch_size))

    done = run(open_, model, data, names, out, num, limit, max_tokens, (0.0, hard_below))
    for task, splits in done["tasks"].items():
        for split, one in splits.items():
            if one["rows"]:
                numbers = (
                    f"best {one['mean_best']:.3f}  range {one['mean_range']:.3f}  pass rate {one['pass_rate']:.3f}"
                )
                typer.echo(f"{task:<10} {split:<10} rows {one['rows']}  mean {one['mean_reward']:.3f}  {numbers}")


Stages = Annotated[Path | None, typer.Option(help="The file of stages; training/stages.yaml by default.")]


@app.command()
def pipeline(
    out: Annotated[Path, typer.Option(help="The folder to work in; a pipeline that was killed there goes on.")],
    stages: Stages = None,
    model: Model = None,
    data: Data = None,
    start_stage: Annotated[int, typer.Option(min=0, help="The first stage.")] = 0,
    dry_run: Annotated[bool, typer.Option(help="Only say what would be done.")] = False,
) -> None:
    """Train stage by stage, each behind a gate on validation rows; ends with a report.

    Example: cap-rlvr train pipeline --out runs --model tiny --stages training/recipes/tiny-stages.yaml --dry-run
    """
    from training.gates import STAGES, read_stages
    from training.pipeline import Pipeline, plan_of

    plan = read_stages(stages or STAGES)
    plan |= {key: value for key, value in (("model", model), ("data", data)) if value is not None}
    if dry_run:
        typer.echo("\n".join(plan_of(plan, start_stage)))
        return
    last = Pipeline(plan, out, typer.echo).run(start_stage)
    typer.echo(f"{last}: all gates passed; {out / 'report.md'}")


@app.command()
def gate(
    results: Annotated[Path, typer.Option(help="The results store.")],
    stage: Annotated[int, typer.Option(min=0, help="The stage whose gate is checked.")],
    model: Annotated[str, typer.Option(help="The model, as the results name it.")],
    stages: Stages = None,
) -> None:
    """Check one gate against a model's newest results on validation rows: exit status 1 where it is not passed.

    Example: cap-rlvr train gate --results results --stage 3 --model runs/all-grpo
    """
    from leaderboard.store import read_results
    from training.gates import STAGES, check, read_stages

    plan = read_stages(stages or STAGES)
    if stage >= len(plan["stages"]):
        raise ValueError(f"stage {stage}: there are {len(plan['stages'])}")
    checked = plan["stages"][stage]
    of_all = [one for one in read_results(results) if one.get("split") == "validation"]
    found = [one for one in of_all if one["model"] == model]
    if not found:
        known = ", ".join(sorted({one["model"] for one in of_all})) or "none at all"
        raise ValueError(f"{results}: no result of {model} on validation rows; there are {known}")
    own = {next(iter(one["tasks"])): one["tasks"] for one in of_all if len(one["tasks"]) == 1}
    best = {task: tasks[task]["reward"] for task, tasks in own.items()}
    findings = check(checked["gate"], found, best, () if checked.get("alone") else plan.get("tasks", ()))
    for finding in findings:
        typer.echo(str(finding))
    if not all(finding.passed for finding in findings):
        raise typer.Exit(1)
