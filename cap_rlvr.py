"""The command line `cap-rlvr`: the rooms' own command groups put together."""

import os
import sys

import typer

from hub_datasets import cli as data
from leaderboard import cli as leaderboard
from metrics import cli as metrics
from space_app import cli as space
from training import cli as training
from training import hub_cli as hub

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Legal reinforcement learning with verifiable rewards: data, rewards, models, leaderboard.",
)
app.add_typer(data.app, name="data")
app.add_typer(metrics.app, name="metrics")
app.add_typer(training.app, name="train")
metrics.app.command("publish")(data.publish_metrics)
training.app.command("publish")(hub.publish)
app.add_typer(hub.jobs, name="jobs")
metrics.add_to(app)
leaderboard.add_to(app)
space.add_to(app)


@app.callback()
def options(verbose: bool = typer.Option(False, help="Show the traceback of an error.")) -> None:
    """Legal reinforcement learning with verifiable rewards: data, rewards, models, leaderboard."""


def main() -> None:
    """Run a command: exit status 0 done, 1 failed (one line on stderr, a traceback under --verbose), 2 wrong usage."""
    if not sys.stderr.isatty():  # plain lines where nobody watches a bar; read by the libraries when they are imported
        os.environ.setdefault("HF_DATASETS_DISABLE_PROGRESS_BARS", "1")
        os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    try:
        app()
    except Exception as error:
        if "--verbose" in sys.argv:
            raise
        line = " ".join(str(error).split()) or type(error).__name__
        print(f"cap-rlvr: {line}", file=sys.stderr)
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()
