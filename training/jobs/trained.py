"""What the scripts sft.py and grpo.py do: train from the Hub's rows, publish to the Hub, end with the job's result."""

import json
from typing import Annotated, Literal

import typer


def job(kind: Literal["sft", "grpo"], about: str | None) -> None:
    """Run a training script's command line; options that it does not name are those of `cap-rlvr train <kind>`.

    about: its help. Prints one line of JSON: the model's repo and the commit that holds it.
    """
    app = typer.Typer(add_completion=False)

    @app.command(help=about, context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
    def main(
        context: typer.Context,
        model: Annotated[str, typer.Option(help="The model to start from, a Hub id.")],
        data: Annotated[str, typer.Option(help="The dataset, a Hub id.")],
        push: Annotated[str, typer.Option(help="The model repo to publish to.")],
        licence: Annotated[
            str | None, typer.Option(help="The model's licence, where its base's card names none.")
        ] = None,
    ) -> None:
        from cap_rlvr import app as program
        from hub_datasets.hub import resolve

        line = ["train", kind, "--model", model, "--data", data, "--out", "trained", *context.args]
        program(line, standalone_mode=False)
        named = ["--licence", licence] if licence else []
        program(["train", "publish", "trained", "--repo", push, *named], standalone_mode=False)
        print(json.dumps({"model": push, "revision": resolve(push, "model").revision}))

    app()
