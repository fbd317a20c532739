"""The card of a trained model: what it is, how it was made, how good it is, what it is for."""

from collections.abc import Sequence
from typing import Any

import yaml

from hub_datasets.hub import Source, is_hub_id
from leaderboard.contamination import Overlap
from leaderboard.runs import Run

_BARS = "▁▂▃▄▅▆▇█"
_WIDTH = 40  # characters of a curve


def model_card(
    repo: str,
    run: Run,
    base: Source | None,
    adapter: bool,
    licence: str,
    results: Sequence[dict[str, Any]],
    overlap: Overlap,
) -> str:
    """README.md: the Hub's YAML, then use, training, curves, results, what the newest result's rows share with training,
    intended use, limits."""
    head: dict[str, Any] = {
        "license": licence,
        "language": ["en"],
        "library_name": "peft" if adapter else "transformers",
        "pipeline_tag": "text-generation",
        "tags": ["cap-rlvr", "legal", "trl", run.kind],
    }
    if base:
        head |= {"base_model": base.path, "base_model_relation": "adapter" if adapter else "finetune"}
    if is_hub_id(run.data):
        head["datasets"] = [run.data]
    return f"""---
{yaml.safe_dump(head, sort_keys=False).strip()}
---

# {repo.split("/")[1]}

{_made(run, base, adapter)}

## Use

```python
{_use(repo, base, adapter)}
```

Prompts are the `prompt` column of the dataset, through the tokenizer's chat template. Each prompt says how its answer is to
be written.

## Training

- data: `{run.data}`, {f"commit `{run.data_revision}`" if run.data_revision else "a folder, not a commit on the Hub"}
- started {run.started}{"" if run.stage is None else f", stage {run.stage} of a pipeline"}; `run.json` and `log.jsonl` are in this repo

```yaml
{yaml.safe_dump(run.recipe, sort_keys=True).strip()}
```

## Curves

{_curves(run)}

## Results

{_results(results)}

{_overlap(overlap)}

## Intended use and limits

For research on reinforcement learning with verifiable rewards and on legal language. It is no lawyer: it invents cases and
citations, it knows US case law only, mostly old, and nothing that it writes is legal advice. Check every citation.
The licence above is that of the weights; the data are in the public domain (opinions) or CC0 (rows).
"""


def _made(run: Run, base: Source | None, adapter: bool) -> str:
    what = "An adapter for" if adapter else "Made from"
    origin = (
        f"[{base.path}](https://huggingface.co/{base.path}) at commit `{base.revision}`"
        if base
        else "a model that is not on the Hub"
    )
    return (
        f"{what} {origin}, trained with TRL ({run.kind}) on cap-rlvr: five legal tasks whose answers a program checks."
    )


def _use(repo: str, base: Source | None, adapter: bool) -> str:
    loader, package = ("AutoPeftModelForCausalLM", "peft") if adapter else ("AutoModelForCausalLM", "transformers")
    imports = [f"from {package} import {loader}"] if adapter else []
    imports.append(f"from transformers import {'AutoTokenizer' if adapter else f'{loader}, AutoTokenizer'}")
    return "\n".join(
        [
            *imports,
            "",
            f'tokenizer = AutoTokenizer.from_pretrained("{repo}")',
            f'model = {loader}.from_pretrained("{repo}")',
        ]
    )


def _curves(run: Run) -> str:
    """Each logged reward and loss as a line of bars, with its first and last value."""
    keys = [
        key for key in run.keys if key == "loss" or key == "reward" or key.startswith("rewards/") or "accuracy" in key
    ]
    lines = ["| logged | first | last | steps | curve |", "|---|---:|---:|---:|---|"]
    for key in keys:
        curve = run.curve(key)
        values = [value for _, value in curve]
        lines.append(f"| {key} | {values[0]:.4g} | {values[-1]:.4g} | {curve[-1][0]} | `{bars(values)}` |")
    return "\n".join(lines) if keys else "Nothing was logged."


def bars(values: Sequence[float]) -> str:
    """Values as a line of bars between their least and their greatest, means where there are more than fit.

    >>> bars([0, 1, 2, 3, 4, 5, 6, 7])
    '▁▂▃▄▅▆▇█'
    >>> bars([1.0, 1.0])
    '▁▁'
    """
    width = min(_WIDTH, len(values))
    parts = [values[i * len(values) // width : (i + 1) * len(values) // width] for i in range(width)]
    means = [sum(part) / len(part) for part in parts]
    low, span = min(means), max(means) - min(means)
    return "".join(_BARS[round((mean - low) / span * (len(_BARS) - 1)) if span else 0] for mean in means)


def _results(results: Sequence[dict[str, Any]]) -> str:
    if not results:
        return "Not evaluated yet."
    lines = [
        "| date | split | task | mean reward | 95% interval | n | dataset | model |",
        "|---|---|---|---:|---|---:|---|---|",
    ]
    for result in results:
        data = f"{result['dataset']}@{(result['dataset_revision'] or 'folder')[:8]}"
        for task, done in result["tasks"].items():
            low, high = done["ci95"]
            lines.append(
                f"| {result['finished'][:10]} | {result['split']} | {task} | {done['reward']:.3f} | {low:.3f} to {high:.3f}"
                f" | {done['n']} | {data} | {(result['revision'] or 'folder')[:8]} |"
            )
    return "\n".join(lines)


def _overlap(overlap: Overlap) -> str:
    """What `cap-rlvr leaderboard contamination` finds, in a sentence."""
    if not overlap:
        return "Contamination: not checked, since there is no result on a dataset of the Hub."
    shared = ", ".join(f"{task} {len(ids)} of {n}" for task, (ids, n) in overlap.items())
    return f"Contamination: prompts of these rows that share a run of 13 words with a row trained on: {shared}."
