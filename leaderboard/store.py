"""Results and samples in a store: results/<org>__<model>/<run>.json and samples/<org>__<model>/<run>.parquet."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from hub_datasets.store import Store, open_store

KINDS = ("model", "adapter", "baseline", "predictions")
# What a result must have for the board to show it: its keys, and the type of each.
_SHAPE: dict[str, type | tuple[type, ...]] = {
    "model": str,
    "kind": str,
    "revision": (str, type(None)),
    "dataset": str,
    "dataset_revision": (str, type(None)),
    "metric_versions": dict,
    "started": str,
    "finished": str,
    "rows": dict,
    "tasks": dict,
    "macro": dict,
}
COLUMNS = ("id", "task", "case_id", "sample", "prediction", "reward", "components", "answer", "reason", "tokens", "cut")


def opened(store: str | Path | Store) -> Store:
    """A store by its folder or Hub id, or the store itself."""
    return store if isinstance(store, Store) else open_store(store)


def folder_name(model: str) -> str:
    """`org/model` as a folder's name.

    >>> folder_name("org/model")
    'org__model'
    """
    return model.replace("/", "__")


def sample_path(model: str, run: str) -> str:
    """Where a run's samples lie.

    >>> sample_path("org/model", "20260101T000000-test")
    'samples/org__model/20260101T000000-test.parquet'
    """
    return f"samples/{folder_name(model)}/{run}.parquet"


def write_run(
    store: str | Path | Store,
    run: str,
    result: dict[str, Any],
    samples: pd.DataFrame,
    rotations: pd.DataFrame | None = None,
) -> str:
    """Keep a run: its samples and, last, the result that refers to them. Returns the result's path."""
    path = f"results/{folder_name(result['model'])}/{run}.json"
    files = {sample_path(result["model"], run): samples.to_parquet(index=False, compression="zstd")}
    if rotations is not None and not rotations.empty:
        files[sample_path(result["model"], f"{run}.rotations")] = rotations.to_parquet(index=False, compression="zstd")
    files[path] = (json.dumps(result, indent=1, ensure_ascii=False) + "\n").encode()
    opened(store).write(files, f"Results of {result['model']}, run {run}")
    return path


def read_results(store: str | Path | Store) -> Iterator[dict[str, Any]]:
    """Every result of the store, with its `run` id; one that cannot be read comes as {"run", "broken": why}."""
    kept = opened(store)
    for path in kept.paths("results/"):
        run = Path(path).stem
        try:
            yield {**_read_result(kept, path), "run": run}
        except (ValueError, KeyError, TypeError, OSError) as error:
            yield {"run": run, "broken": f"{path}: not a result ({error})"}


def _read_result(store: Store, path: str) -> dict[str, Any]:
    result = json.loads(store.read(path).decode())
    for key, kind in _SHAPE.items():
        if key not in result:
            raise ValueError(f"no {key}")
        if not isinstance(result[key], kind):
            raise ValueError(f"{key} is a {type(result[key]).__name__}")
    if result["kind"] not in KINDS:
        raise ValueError(f"kind {result['kind']!r}")
    for entry in [result["macro"], *result["tasks"].values()]:
        low, high = entry["ci95"]
        if not 0 <= float(low) <= float(entry["reward"]) <= float(high) <= 1:
            raise ValueError("a reward outside its interval")
    return result


def samples(store: str | Path | Store, model: str, run: str) -> pd.DataFrame:
    """The samples of a run: columns COLUMNS; `components` as JSON text. FileNotFoundError where there are none."""
    return pd.read_parquet(io.BytesIO(opened(store).read(sample_path(model, run))))
