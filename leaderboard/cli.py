"""`cap-rlvr evaluate`, `leaderboard`, `submit`, `queue`: run models over the tasks, and see where they stand."""

from pathlib import Path
from typing import Annotated

import typer

from leaderboard.queue_cli import queue_app, submit
from metrics import TASKS

_RESULTS = Annotated[str, typer.Option(help="The results store: a folder, or a Hub dataset repo.")]
_DATA = Annotated[str, typer.Option(help="The dataset: a folder or a Hub id.")]

board_app = typer.Typer(no_args_is_help=False, invoke_without_command=True, help="The leaderboard's table.")


def add_to(app: typer.Typer) -> None:
    """Add the room's commands to the program."""
    app.command()(evaluate)
    app.command()(submit)
    app.add_typer(board_app, name="leaderboard")
    app.add_typer(queue_app, name="queue")


def evaluate(
    model: Annotated[
        str,
        typer.Option(
            help="A built-in baseline (gold, bm25, random, …), a folder or Hub id of a causal LM or of a PEFT adapter, or "
            "openai:<url>#<name>."
        ),
    ],
    data: _DATA = "cap-rlvr",
    results: _RESULTS = "results",
    tasks: Annotated[str, typer.Option(help="Tasks, with commas between.")] = ",".join(TASKS),
    split: Annotated[str, typer.Option(help="train, validation or test.")] = "test",
    limit: Annotated[int | None, typer.Option(min=1, help="The first N rows of each task.")] = None,
    revision: Annotated[str | None, typer.Option(help="The model's branch, tag or commit.")] = None,
    base: Annotated[
        str | None, typer.Option(help="An adapter's base, where its own configuration is not right.")
    ] = None,
    dtype: Annotated[str, typer.Option(help="auto, bfloat16, float16 or float32.")] = "auto",
    backend: Annotated[
        str, typer.Option(help="auto, transformers, continuous (batching by transformers) or vllm.")
    ] = "auto",
    endpoint: Annotated[
        str | None, typer.Option(help="The address of an OpenAI-compatible endpoint that serves --model.")
    ] = None,
    key_env: Annotated[str | None, typer.Option(help="The environment variable that holds the endpoint's key.")] = None,
    concurrency: Annotated[int, typer.Option(min=1, help="Requests to the endpoint at a time.")] = 8,
    samples: Annotated[int, typer.Option(min=1, help="Answers a row: gives pass@k and the majority's reward.")] = 1,
    temperature: Annotated[float, typer.Option(min=0, help="0 is greedy.")] = 0.0,
    top_p: Annotated[float, typer.Option(help="Nucleus of the samples.")] = 1.0,
    seed: Annotated[int, typer.Option(help="Seed of the samples.")] = 0,
    batch_size: Annotated[int, typer.Option(min=1, help="Prompts generated together.")] = 16,
    max_tokens: Annotated[
        int | None, typer.Option(min=1, help="A lower bound on answers than the task's own budget.")
    ] = None,
    robustness: Annotated[bool, typer.Option(help="Ask holding rows again with their choices rotated.")] = False,
) -> None:
    """Evaluate a model on the tasks and keep result and samples; cut off and started again, it goes on where it was.

    Example: cap-rlvr evaluate --model bm25 --data cap-rlvr --results results
    """
    from leaderboard.evaluate import evaluate as run
    from leaderboard.models import Generation, open_model

    generation = Generation(samples, temperature, top_p, seed, max_tokens, batch_size)
    opened = open_model(
        model,
        revision,
        generation=generation,
        base=base,
        dtype=dtype,
        backend=backend,
        endpoint=endpoint,
        key=key_env,
        concurrency=concurrency,
    )
    result = run(opened, data, tasks.split(","), results, split, limit, robustness=robustness)
    for task, done in [*result["tasks"].items(), ("macro", result["macro"])]:
        low, high = done["ci95"]
        n = f"  n={done['n']}" if "n" in done else ""
        passed = "".join(f"  pass@{k} {v['value']:.3f}" for k, v in done.get("pass_at", {}).items())
        cut = f"  {done['cut']} prompts cut" if done.get("cut") else ""
        typer.echo(f"{result['model']}  {task:<10} {done['reward']:.3f}  [{low:.3f}, {high:.3f}]{n}{passed}{cut}")


@board_app.callback()
def leaderboard(context: typer.Context, results: _RESULTS = "results") -> None:
    """Print the table: rank ranges, means with 95% intervals, rewards by task.

    Example: cap-rlvr leaderboard --results results
    """
    if context.invoked_subcommand is None:
        from leaderboard.table import table
        from leaderboard.terminal import board_lines

        typer.echo("\n".join(board_lines(table(results))))


@board_app.command()
def compare(
    model_a: str,
    model_b: str,
    results: _RESULTS = "results",
    task: Annotated[str | None, typer.Option(help="One task.")] = None,
) -> None:
    """Compare two models on the rows that both answered: difference, interval, corrected p.

    Example: cap-rlvr leaderboard compare org/a org/b --task holding
    """
    from leaderboard.compare import compare as run
    from leaderboard.terminal import comparison_lines

    typer.echo("\n".join(comparison_lines(run(results, model_a, model_b, task))))


@board_app.command()
def rescore(
    results: _RESULTS = "results",
    data: Annotated[str | None, typer.Option(help="The dataset, where results were made on a folder.")] = None,
    always: Annotated[bool, typer.Option(help="Also where no reward has changed.")] = False,
) -> None:
    """Score stored predictions again by the present rewards; each new result names both versions.

    Example: cap-rlvr leaderboard rescore --results results --data cap-rlvr
    """
    from leaderboard.rescore import rescore as run

    count = 0
    for result in run(results, data, always):
        before = result["rescored"]
        typer.echo(f"{result['model']}  {before['reward']:.3f} -> {result['macro']['reward']:.3f}  {result['run']}")
        count += 1
    typer.echo(f"{count} results scored again")


@board_app.command()
def predictions(
    file: Annotated[Path, typer.Argument(help="JSON lines of {id, prediction}.")],
    model: Annotated[str, typer.Option(help="The model's name, as org/model.")],
    data: _DATA = "cap-rlvr",
    results: _RESULTS = "results",
    split: Annotated[str, typer.Option(help="train, validation or test.")] = "test",
) -> None:
    """Score predictions of a model that nobody else can run; its line is marked so.

    Example: cap-rlvr leaderboard predictions answers.jsonl --model org/closed --data cap-rlvr
    """
    from leaderboard.predictions import score_predictions

    result = score_predictions(file, model, data, results, split)
    typer.echo(
        f"{result['model']}  {result['macro']['reward']:.3f}  {sum(t['n'] for t in result['tasks'].values())} rows scored"
    )


@board_app.command()
def contamination(
    train: Annotated[
        str, typer.Option(help="The dataset whose train split was trained on: a folder, a Hub id, or a JSONL.")
    ],
    data: _DATA = "cap-rlvr",
) -> None:
    """Tell which test prompts share a run of 13 words with rows that a model was trained on; exit status 1 where one does.

    Example: cap-rlvr leaderboard contamination --train rows.jsonl --data cap-rlvr
    """
    from leaderboard.contamination import contaminated

    found = contaminated(train, data)
    for task, (ids, total) in found.items():
        typer.echo(
            f"{task:<10} {len(ids)} of {total} test prompts overlap" + "".join(f"\n  {row_id}" for row_id in ids[:20])
        )
    if any(ids for ids, _ in found.values()):
        raise typer.Exit(1)


@board_app.command()
def export(
    model: str,
    out: Annotated[Path, typer.Argument(help="The file to write.")],
    results: _RESULTS = "results",
    dataset: str = "org/cap-rlvr",
) -> None:
    """Write a model's results as .eval_results entries, for its repo on the Hub.

    Example: cap-rlvr leaderboard export org/model .eval_results/cap-rlvr.yaml --dataset org/cap-rlvr
    """
    from leaderboard.interchange import write_eval_results

    typer.echo(f"{out}: {write_eval_results(results, model, out, dataset)} entries")
