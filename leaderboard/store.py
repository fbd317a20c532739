"""The results store: a folder with results/<org>__<model>/<run>.json and samples/<org>__<model>/<run>.parquet."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd


def folder_name(model: str) -> str:
    """`org/model` as a folder's name.

    >>> folder_name("org/model")
    'org__model'
    """
    return model.replace("/", "__")


def write_run(store: Path, run_id: str, result: dict[str, Any], samples: pd.DataFrame) -> Path:
    """Keep a run: its samples first, then the result that refers to them. Returns the result's path."""
    name = folder_name(result["model"])
    parquet = store / "samples" / name / f"{run_id}.parquet"
    parquet.parent.mkdir(parents=True, exist_ok=True)
    partial = parquet.with_suffix(".partial")
    samples.to_parquet(partial, index=False)
    os.replace(partial, parquet)
    path = store / "results" / name / f"{run_id}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    os.replace(partial, path)
    return path


def read_results(store: Path) -> Iterator[dict[str, Any]]:
    """Every result of the store, with its `run` id; one that cannot be read comes as {"run", "broken": why}."""
    for path in sorted(store.glob("results/*/*.json")):
        try:
            result = json.loads(path.read_text(encoding="utf-8"))
            yield {"run": path.stem, "model": result["model"], **result}
        except (ValueError, KeyError, TypeError) as error:
            yield {"run": path.stem, "broken": f"{path}: not a result ({error})"}
