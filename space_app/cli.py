"""`cap-rlvr space` and `cap-rlvr demo`: serve the leaderboard and the scoring demo."""

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup


class _ServesByDefault(TyperGroup):
    """`cap-rlvr space --port 8000` is `cap-rlvr space serve --port 8000`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        named = bool(args) and (args[0] in self.commands or args[0] == "--help")
        return super().parse_args(ctx, args if named else ["serve", *args])


def add_to(app: typer.Typer) -> None:
    """Add the room's commands to the program."""
    group = typer.Typer(cls=_ServesByDefault, help="Serve the page (what it does without a command), or publish it.")
    group.command("serve")(space)
    group.command("publish")(publish)
    app.add_typer(group, name="space")
    app.command()(demo)


def space(
    results: Annotated[str, typer.Option(help="The results store: a folder or a Hub id.")] = "results",
    data: Annotated[str, typer.Option(help="The dataset: a folder or a Hub id.")] = "cap-rlvr",
    runs: Annotated[str | None, typer.Option(help="A folder of training runs.")] = None,
    requests: Annotated[
        str | None, typer.Option(help="The store that submissions go to; the results store where it is not given.")
    ] = None,
    local_submissions: Annotated[
        bool, typer.Option("--local-submissions", help="Take submissions without a login: for a page of your own.")
    ] = False,
    model: Annotated[
        str | None, typer.Option(help="A small model to ask for answers in Score it: a folder or a Hub id.")
    ] = None,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.")] = 7860,
) -> None:
    """Serve the Space: leaderboard, live scoring, data browser, submissions, training runs; and the HTTP routes.

    Example: cap-rlvr space --results demo/results --data demo/cap-rlvr
    """
    from space_app.app import serve
    from space_app.settings import Settings

    serve(Settings(results, data, runs, requests, local_submissions, model), host, port)


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


def publish(
    repo: Annotated[str, typer.Option(help="The Space, org/name; made where there is none.")],
    data: Annotated[str, typer.Option(help="The dataset that it shows, a Hub id.")],
    results: Annotated[str, typer.Option(help="The results store that it shows, a Hub dataset repo.")],
    private: Annotated[bool, typer.Option("--private", help="Make a new Space private.")] = False,
) -> None:
    """Publish the page as a Space, with the project's source; secrets are set on the Space's own page.

    Example: cap-rlvr space publish --repo org/cap-rlvr-space --data org/cap-rlvr --results org/cap-rlvr-results
    """
    from space_app.publish import publish_space

    done = publish_space(repo, data, results, private)
    typer.echo(f"{repo}: {done.told}; commit {done.sha[:8]}, all hashes verified")
    typer.echo("Set the secret HF_TOKEN in its settings (write access to the results store only) to take submissions.")
