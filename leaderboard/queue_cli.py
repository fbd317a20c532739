"""`cap-rlvr submit` and `cap-rlvr queue list|run|retry`."""

import getpass
from typing import Annotated

import typer

_RESULTS = Annotated[str, typer.Option(help="The results store: a folder, or a Hub dataset repo.")]

queue_app = typer.Typer(no_args_is_help=True, help="Requests to evaluate models.")


def submit(
    model: Annotated[str, typer.Option(help="A Hub id; where the store is a folder, also a folder of this machine.")],
    results: _RESULTS = "results",
    revision: Annotated[str | None, typer.Option(help="A branch, tag or commit; main without.")] = None,
    base: Annotated[str | None, typer.Option(help="An adapter's base.")] = None,
    dtype: Annotated[str, typer.Option(help="auto, bfloat16, float16 or float32.")] = "auto",
) -> None:
    """Check a model and put it into the queue.

    Example: cap-rlvr submit --model org/model --results org/results
    """
    from hub_datasets.store import FolderStore, open_store
    from leaderboard.submissions import Wanted
    from leaderboard.submissions import submit as run

    store = open_store(results)
    typer.echo(run(store, Wanted(model, revision, base, dtype, isinstance(store, FolderStore)), _user(store)))


def _user(store: object) -> str:
    """Who submits: this machine's user for a folder, the token's for the Hub."""
    from hub_datasets.hub import api
    from hub_datasets.store import FolderStore

    return getpass.getuser() if isinstance(store, FolderStore) else str(api().whoami()["id"])


@queue_app.command("list")
def list_(results: _RESULTS = "results") -> None:
    """List the requests, oldest first.

    Example: cap-rlvr queue list --results results
    """
    from leaderboard.submissions import broken, queue
    from leaderboard.terminal import request_line

    for request in queue(results):
        typer.echo(request_line(request))
    for trouble in broken(results):
        typer.echo(f"broken: {trouble}", err=True)


@queue_app.command()
def run(
    results: _RESULTS = "results",
    data: Annotated[str, typer.Option(help="The dataset: a folder or a Hub id.")] = "cap-rlvr",
    once: Annotated[bool, typer.Option(help="Stop when nothing is pending.")] = False,
    hours: Annotated[float, typer.Option(help="Time that one evaluation may take.")] = 12.0,
    memory: Annotated[float, typer.Option(help="Memory that one evaluation may take, in GB.")] = 64.0,
    max_tokens: Annotated[
        int | None, typer.Option(min=1, help="A lower bound on answers than the task's own budget.")
    ] = None,
    batch_size: Annotated[int, typer.Option(min=1, help="Prompts generated together.")] = 16,
    limit: Annotated[int | None, typer.Option(min=1, help="The first N rows of each task.")] = None,
) -> None:
    """Work: take pending requests one by one and evaluate each in a process of its own.

    Example: cap-rlvr queue run --results results --data cap-rlvr --once
    """
    from leaderboard.worker import Limits, work

    limits = Limits(hours * 3600, int(memory * 1e9), batch_size=batch_size, max_tokens=max_tokens, limit=limit)
    for request in work(results, data, limits, once):
        typer.echo(f"{request.state}  {request.model}  {request.reason or request.result}")


@queue_app.command()
def retry(
    key: Annotated[str, typer.Argument(help="The request's key, or its path.")], results: _RESULTS = "results"
) -> None:
    """Put a failed request back into the queue.

    Example: cap-rlvr queue retry 0123456789abcdef0123
    """
    from leaderboard.submissions import retry as again

    typer.echo(f"pending  {again(results, key).model}")
