"""`cap-rlvr train …`: make and train models."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Train models on the tasks.")

_RECIPES = Path(__file__).parent / "recipes"


@app.command()
def tiny(
    data: Annotated[str, typer.Option(help="The dataset whose train rows the tokenizer is trained on.")] = "cap-rlvr",
    out: Annotated[Path, typer.Option(help="The folder for model and tokenizer.")] = Path("tiny"),
    seed: Annotated[int, typer.Option(help="Seed of the weights.")] = 0,
) -> None:
    """Make a tiny Qwen3 with random weights and a tokenizer of its own, in seconds.

    Example: cap-rlvr train tiny --data cap-rlvr --out tiny
    """
    from leaderboard.rows import read_rows
    from metrics import TASKS
    from training.tiny import save_tiny

    rows = [row for task in TASKS for row in read_rows(data, task, "train")]
    texts = (message["content"] for row in rows for message in row["prompt"] + row["completion"])
    parameters = save_tiny(texts, out, seed)
    typer.echo(f"{out}: a Qwen3 of {parameters:,} parameters, random weights")


@app.command()
def sft(
    model: Annotated[str, typer.Option(help="The model to start from: a folder or a Hub id.")],
    out: Annotated[Path, typer.Option(help="The folder for the trained model.")],
    data: Annotated[str, typer.Option(help="The dataset: a folder or a Hub id.")] = "cap-rlvr",
    config: Annotated[Path, typer.Option(help="The recipe, a YAML file in TRL's argument names.")] = _RECIPES
    / "tiny-sft.yaml",
    set_: Annotated[
        list[str] | None, typer.Option("--set", help="key=value over the recipe's; may be given often.")
    ] = None,
) -> None:
    """Fine-tune a model on the train rows, loss on the answer only.

    Example: cap-rlvr train sft --model tiny --out tiny-sft --set max_steps=50
    """
    from training.sft import read_recipe
    from training.sft import sft as run

    metrics = run(model, data, out, read_recipe(config, set_ or []))
    typer.echo(f"{out}: trained in {metrics['train_runtime']:.0f} s, mean loss {metrics['train_loss']:.3f}")
