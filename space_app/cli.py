"""`cap-rlvr space` and `cap-rlvr demo`: serve the leaderboard and the scoring demo."""

from pathlib import Path
from typing import Annotated

import typer


def add_to(app: typer.Typer) -> None:
    """Add the room's commands to the program."""
    app.command()(space)
    app.command()(demo)


def space(
    results: Annotated[Path, typer.Option(help="The results store.")] = Path("results"),
    data: Annotated[str, typer.Option(help="The dataset: a folder or a Hub id.")] = "cap-rlvr",
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.")] = 7860,
) -> None:
    """Serve the Space: the leaderboard and the live scoring demo.

    Example: cap-rlvr space --results demo/results --data demo/cap-rlvr
    """
    from space_app.app import serve

    serve(results, data, host, port)


def demo(
    out: Annotated[Path, typer.Option(help="The folder to work in.")] = Path("demo"),
    serve: Annotated[bool, typer.Option(help="End by serving the Space.")] = True,
    port: Annotated[int, typer.Option(help="The Space's port.")] = 7860,
) -> None:
    """Build, score, train and serve on the sample corpus, offline, in a few minutes.

    Example: cap-rlvr demo --no-serve
    """
    from space_app.demo import demo as run

    run(out, serve, port)
