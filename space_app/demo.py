"""`cap-rlvr demo`: the whole way on the sample corpus, by the same commands that a user types."""

import shlex
import subprocess
import sys
import time
from pathlib import Path

import typer

# Run inside the demo folder, one after the other; each prints what it did.
STEPS = (
    ("Case law in, five tasks and an index out", "data build --source sample --out cap-rlvr"),
    ("The rewards, as evaluate modules", "metrics build --out ."),
    ("Scores of the built-in baselines", "evaluate --model gold"),
    (None, "evaluate --model empty"),
    (None, "evaluate --model echo"),
    (None, "evaluate --model random"),
    (None, "evaluate --model first-choice"),
    (None, "evaluate --model longest-choice"),
    (None, "evaluate --model bm25"),
    ("A tiny language model, made and trained here", "train tiny --out models/tiny"),
    (None, "train sft --model models/tiny --out models/tiny-sft"),
    (None, "evaluate --model models/tiny --max-tokens 64"),
    (None, "evaluate --model models/tiny-sft --max-tokens 64"),
)


def demo(out: Path, serve: bool, port: int) -> None:
    """Run the steps in the folder `out`, then serve the Space over what they made."""
    out.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    for title, command in STEPS:
        if title:
            typer.secho(f"\n== {title}", bold=True)
        _run(out, command)
    typer.echo(f"\nDone in {time.monotonic() - begun:.0f} s. In the folder {out}/ these lines work as written:")
    typer.echo('  load_dataset("cap-rlvr", "holding")\n  evaluate.load("cap_bluebook_reward")')
    if serve:
        _run(out, f"space --port {port}")


def _run(folder: Path, command: str) -> None:
    typer.secho(f"$ cap-rlvr {command}", fg="cyan")
    done = subprocess.run([sys.executable, "-m", "cap_rlvr", *shlex.split(command)], cwd=folder)
    if done.returncode:
        raise RuntimeError(f"demo: `cap-rlvr {command}` failed with exit status {done.returncode}")
