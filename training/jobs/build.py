# /// script
# requires-python = ">=3.11"
# dependencies = ["cap-rlvr[retrieval]"]
#
# [tool.hf-jobs]
# flavor = "cpu-upgrade"
# timeout = "12h"
# secrets = ["HF_TOKEN"]
# ///
"""Build the dataset and publish it.

hf jobs uv run build.py --source free-law/Caselaw_Access_Project --push org/cap-rlvr --workers 8
"""

import json
from typing import Annotated

import typer


def main(
    push: Annotated[str, typer.Option(help="The dataset repo to publish to.")],
    source: Annotated[str, typer.Option(help="What `cap-rlvr data build --source` takes.")],
    workers: Annotated[int, typer.Option(help="Processes to build with.")] = 1,
    digests: Annotated[bool, typer.Option("--digests", help="Publish rows made from digests too.")] = False,
) -> None:
    """Build the dataset from a source, check it, publish it."""
    from cap_rlvr import app
    from hub_datasets.hub import resolve

    app(["data", "build", "--source", source, "--out", "cap-rlvr", "--workers", str(workers)], standalone_mode=False)
    if code := app(
        ["data", "publish", "cap-rlvr", "--repo", push, *(["--digests"] if digests else [])], standalone_mode=False
    ):
        raise SystemExit(code)
    print(json.dumps({"dataset": push, "revision": resolve(push).revision}))


if __name__ == "__main__":
    typer.run(main)
