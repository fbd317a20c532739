"""`cap-rlvr evaluate`: run a model over the tasks."""

from pathlib import Path
from typing import Annotated

import typer

from metrics import TASKS


def add_to(app: typer.Typer) -> None:
    """Add the room's commands to the program."""
    app.command()(evaluate)


def evaluate(
    model: Annotated[
        str,
        typer.Option(
            help="A baseline (gold, empty, echo, random, first-choice, longest-choice, bm25), a folder or a Hub id."
        ),
    ],
    data: Annotated[str, typer.Option(help="The dataset: a folder or a Hub id.")] = "cap-rlvr",
    results: Annotated[Path, typer.Option(help="The results store to write into.")] = Path("results"),
    tasks: Annotated[str, typer.Option(help="Tasks, with commas between.")] = ",".join(TASKS),
    split: Annotated[str, typer.Option(help="train, validation or test.")] = "test",
    limit: Annotated[int | None, typer.Option(min=1, help="The first N rows of each task.")] = None,
    batch_size: Annotated[int, typer.Option(min=1, help="Prompts generated together.")] = 16,
    max_tokens: Annotated[
        int | None, typer.Option(min=1, help="A lower bound on answers than the task's own budget.")
    ] = None,
) -> None:
    """Evaluate a model on the tasks and keep result and samples.

    Example: cap-rlvr evaluate --model bm25 --data cap-rlvr --results results
    """
    from leaderboard.evaluate import evaluate as run
    from leaderboard.models import open_model

    result = run(
        open_model(model, batch_size=batch_size, max_tokens=max_tokens), data, tasks.split(","), results, split, limit
    )
    for task, done in result["tasks"].items():
        low, high = done["ci95"]
        typer.echo(f"{result['model']}  {task:<10} {done['reward']:.3f}  [{low:.3f}, {high:.3f}]  n={done['n']}")
    low, high = result["macro"]["ci95"]
    typer.echo(f"{result['model']}  {'macro':<10} {result['macro']['reward']:.3f}  [{low:.3f}, {high:.3f}]")
