"""Results in the form that the Hub shows on a model's page: `.eval_results/*.yaml`."""

import os
from pathlib import Path

import yaml
from huggingface_hub import EvalResultEntry, eval_result_entries_to_yaml

from hub_datasets.store import Store
from leaderboard.store import opened, read_results
from leaderboard.table import table


def eval_results(store: str | Path | Store, model: str, dataset: str) -> list[EvalResultEntry]:
    """An entry a task, of a model's latest run. dataset: the benchmark's id on the Hub. ValueError where there is no result."""
    kept = opened(store)
    line = next((line for line in table(kept).lines if line.model == model), None)
    if line is None:
        raise ValueError(f"{model}: no results of this model here")
    result = next(r for r in read_results(kept) if r["run"] == line.run and r.get("model") == model)
    return [
        EvalResultEntry(
            dataset_id=dataset,
            task_id=task,
            value=round(entry["reward"], 4),
            dataset_revision=result["dataset_revision"],
            date=result["finished"],
            notes=(
                f"mean reward, 95% interval {entry['ci95'][0]:.3f} to {entry['ci95'][1]:.3f}, n={entry['n']}, "
                f"reward version {result['metric_versions'][task]}"
            ),
        )
        for task, entry in line.tasks.items()
    ]


def write_eval_results(store: str | Path | Store, model: str, out: Path, dataset: str) -> int:
    """Write the entries as YAML; how many there are."""
    entries = eval_results(store, model, dataset)
    out.parent.mkdir(parents=True, exist_ok=True)
    partial = out.with_name(f".{out.name}.partial")
    partial.write_text(yaml.safe_dump(eval_result_entries_to_yaml(entries), sort_keys=False), encoding="utf-8")
    os.replace(partial, out)
    return len(entries)
