# /// script
# requires-python = ">=3.11"
# dependencies = ["cap-rlvr[train]"]
#
# [tool.hf-jobs]
# flavor = "a10g-large"
# timeout = "4h"
# secrets = ["HF_TOKEN"]
# ///
"""Evaluate a model of the Hub and keep its results in a store on the Hub.

hf jobs uv run evaluate.py --model org/model --data org/cap-rlvr --results org/results
"""

import json
from typing import Annotated

import typer

app = typer.Typer(add_completion=False)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def main(
    context: typer.Context,
    model: Annotated[str, typer.Option(help="The model, a Hub id, or a baseline's name.")],
    data: Annotated[str, typer.Option(help="The dataset, a Hub id.")],
    results: Annotated[str, typer.Option(help="The results store, a Hub dataset repo.")],
) -> None:
    """Evaluate a model and keep its results; other options are those of `cap-rlvr evaluate`."""
    from cap_rlvr import app as program
    from hub_datasets.store import open_store

    store = open_store(results)
    before = set(store.paths("results/"))
    program(["evaluate", "--model", model, "--data", data, "--results", results, *context.args], standalone_mode=False)
    (path,) = set(store.paths("results/")) - before
    print(json.dumps({"result": f"{results}/{path}", "macro": json.loads(store.read(path))["macro"]}))


if __name__ == "__main__":
    app()
