# /// script
# requires-python = ">=3.11"
# dependencies = ["cap-rlvr[train]"]
#
# [tool.hf-jobs]
# flavor = "a100-large"
# timeout = "12h"
# secrets = ["HF_TOKEN"]
# ///
"""Train a model by GRPO against the tasks' rewards, and publish what comes of it.

hf jobs uv run grpo.py --model Qwen/Qwen3-0.6B --data org/cap-rlvr --push org/model
"""

import json
from typing import Annotated

import typer

app = typer.Typer(add_completion=False)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def main(
    context: typer.Context,
    model: Annotated[str, typer.Option(help="The model to start from, a Hub id.")],
    data: Annotated[str, typer.Option(help="The dataset, a Hub id.")],
    push: Annotated[str, typer.Option(help="The model repo to publish to.")],
    licence: Annotated[str | None, typer.Option(help="The model's licence, where its base's card names none.")] = None,
) -> None:
    """Train a model by GRPO against the tasks' rewards, and publish it; other options are those of `cap-rlvr train grpo`."""
    from cap_rlvr import app as program
    from hub_datasets.hub import resolve

    program(
        ["train", "grpo", "--model", model, "--data", data, "--out", "trained", *context.args], standalone_mode=False
    )
    named = ["--licence", licence] if licence else []
    program(["train", "publish", "trained", "--repo", push, *named], standalone_mode=False)
    print(json.dumps({"model": push, "revision": resolve(push, "model").revision}))


if __name__ == "__main__":
    app()
