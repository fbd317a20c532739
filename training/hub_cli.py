"""`cap-rlvr train publish` and `cap-rlvr jobs …`: models to the Hub, work on the Hub's machines."""

import json
from pathlib import Path
from typing import Annotated

import typer

jobs = typer.Typer(no_args_is_help=True, help="Run the scripts on the Hub's machines.")


@jobs.callback()
def _jobs() -> None:
    """Run the scripts on the Hub's machines."""


@jobs.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def submit(
    context: typer.Context,
    script: Annotated[str, typer.Argument(help="build, evaluate, sft, grpo, or a file with a PEP 723 header.")],
    flavor: Annotated[str | None, typer.Option(help="The machine, over the script's own.")] = None,
    timeout: Annotated[
        str | None, typer.Option(help="The longest it may take, such as 12h, over the script's own.")
    ] = None,
    project: Annotated[
        str | None, typer.Option(help="Where the job gets this project: a Space's id or what pip takes; else PyPI.")
    ] = None,
    namespace: Annotated[str | None, typer.Option(help="Who runs (and pays for) it; else you.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print what would be sent, and send nothing.")] = False,
) -> None:
    """Send a script to the Hub's machines, show its logs, and print its result; other options are the script's.

    Example: cap-rlvr jobs submit sft --flavor a100-large --model Qwen/Qwen3-0.6B --data org/cap-rlvr --push org/model
    """
    from training.jobs.submit import follow, prepare
    from training.jobs.submit import submit as send

    request = prepare(script, context.args, flavor, timeout, project, namespace)
    if dry_run:
        typer.echo(request.told())
        return
    job = send(request)
    typer.echo(f"{job.url}: {request.name} on {request.flavor}")
    typer.echo(f"result: {json.dumps(follow(job))}")


def publish(
    folder: Annotated[Path, typer.Argument(help="The folder that `train sft` or `train grpo` wrote.")],
    repo: Annotated[str, typer.Option(help="The model repo, org/name; made where there is none.")],
    results: Annotated[str | None, typer.Option(help="The store with its results: a folder or a Hub id.")] = None,
    licence: Annotated[str | None, typer.Option(help="Its licence, where its base's card names none.")] = None,
    base: Annotated[
        str | None, typer.Option(help="The Hub id of its base, where it was trained from a folder.")
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Make a new repo private.")] = False,
) -> None:
    """Publish a trained model or adapter with its card; once it is evaluated, run it again to add the results.

    Example: cap-rlvr train publish models/tiny-sft --repo org/tiny-sft --licence apache-2.0
    """
    from training.publish import publish_model

    done = publish_model(folder, repo, results, licence, base, private)
    typer.echo(f"{repo}: {done.told}; commit {done.sha[:8]}, all hashes verified")
