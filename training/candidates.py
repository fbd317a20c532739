"""Candidates: several sampled answers to each prompt, scored, written as a dataset.

    <out>/<task>/train-….parquet, validation-….parquet   one row an answer, answers of one prompt together
    <out>/preferences/train-….parquet, validation-….parquet   prompt, chosen, rejected: for preference training
    <out>/hard/<task>/….parquet   the contract's rows whose answers earn least: a dataset of its own, for stage 2
    <out>/statistics.json, README.md (configs: each task, `all`, `preferences`)

A row's difficulty is the mean reward of its answers and their pass rate; what else is made of it, training/rows.py says.
Work is kept in <out>/parts, a file for each so many prompts, so that a killed run goes on where it was.
"""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import fmean
from typing import Any

import pandas as pd
from datasets import Dataset
from tqdm import tqdm

from leaderboard.models import BUDGET, Generation, Model, texts
from leaderboard.rows import read_rows
from metrics import score
from training.recipes import pinned

PART = 64  # prompts a part
PASS = 0.5  # a candidate passes that earns this much
SPLITS = ("train", "validation")
_REVISIONS = {"data_revision": "dataset_revision", "model_revision": "model_revision"}  # ours, and a recipe's


def spread(num: int) -> list[Generation]:
    """So many ways to draw an answer, from temperature 0.6 and top_p 0.8 to 0.9 and 0.95, evenly; one alone from the middle.

    >>> [(round(one.temperature, 2), round(one.top_p, 2)) for one in spread(4)]
    [(0.6, 0.8), (0.7, 0.85), (0.8, 0.9), (0.9, 0.95)]
    """
    places = [i / (num - 1) for i in range(num)] if num > 1 else [0.5]
    return [Generation(1, 0.6 + 0.3 * place, 0.8 + 0.15 * place, seed=i) for i, place in enumerate(places)]


def candidates(
    open_: Callable[[Generation, str | None], Model],
    model: str,
    data: str,
    tasks: list[str],
    out: Path,
    num: int = 4,
    limit: int | None = None,
    max_tokens: int | None = None,
    hard: tuple[float, float] = (0.0, PASS),
    data_revision: str | None = None,
    model_revision: str | None = None,
) -> dict[str, Any]:
    """Draw `num` answers a prompt of the train and validation rows, score and write them; returns the statistics.

    open_: gives the model that draws in a certain way, at a commit where it is a Hub id; one is open at a time. Model and
    data are read at the commits given, or those that they had when <out> was begun; statistics and card name them.
    limit: rows of each task and split. hard: rows whose answers' mean reward lies in this range go into <out>/hard.
    Raises ValueError where <out> holds the candidates of another run.
    """
    asked = {"model": model, "data": data, "num": num, "limit": limit, "max_tokens": max_tokens}
    about = _open(out, asked, {"dataset_revision": data_revision, "model_revision": model_revision})
    at = about["data_revision"]
    rows = {(task, split): read_rows(data, task, split, limit, at) for task in tasks for split in SPLITS}
    drawn: dict[tuple[str, str], list[list[str]]] = {key: [] for key in rows}
    for number, generation in enumerate(spread(num)):
        draw = partial(open_, generation, about["model_revision"])
        for key, texts_of in _drawn(draw, rows, out / "parts", number, max_tokens):
            drawn[key].append(texts_of)
    statistics: dict[str, Any] = {"about": about, "tasks": {}}
    for (task, split), part in rows.items():
        table = _scored(part, list(zip(*drawn[task, split], strict=True)), spread(num))
        _write(table, out / task / f"{split}-00000-of-00001.parquet")
        _write(preferences(table), out / "preferences" / f"{split}-{task}.parquet")
        _write_hard(part, table, hard, out / "hard" / task / f"{split}-00000-of-00001.parquet")
        statistics["tasks"].setdefault(task, {})[split] = summary(table)
    (out / "statistics.json").write_text(json.dumps(statistics, indent=1) + "\n", encoding="utf-8")
    _write_card(out, tasks, statistics)
    return statistics


def _open(out: Path, about: dict[str, Any], given: dict[str, str | None]) -> dict[str, Any]:
    """What the run is about and the commits of its model and data; a run that goes on keeps those that it began with."""
    path = out / "parts" / "about.json"
    if path.exists():
        begun = dict.fromkeys(_REVISIONS) | json.loads(path.read_text())
        if about | {name: begun[name] for name in _REVISIONS} != begun:
            raise ValueError(f"{out}: holds the candidates of another run ({json.dumps(begun)})")
        return begun
    commits = pinned({"dataset_name": about["data"], "model_name_or_path": about["model"], **given})
    about |= {name: commits.get(key) for name, key in _REVISIONS.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(about) + "\n")
    return about


def _drawn(
    open_: Callable[[], Model],
    rows: dict[tuple[str, str], Dataset],
    folder: Path,
    number: int,
    max_tokens: int | None,
) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """Of each task and split the answers drawn in one way, in the rows' order; the model is opened if any are missing."""
    model: Model | None = None
    for (task, split), part in rows.items():
        found: list[str] = []
        starts = range(0, len(part), PART)
        for start in tqdm(starts, desc=f"{task} {split}, answer {number + 1}", unit="part", disable=None):
            path = folder / f"{task}-{split}-{number}-{start:07d}.parquet"
            if not path.exists():
                model = model or open_()
                asked = part.select(range(start, min(start + PART, len(part))))
                budget = min(BUDGET[task], max_tokens or BUDGET[task])
                answers = [text or "" for text in texts(model, list(asked), budget)]
                _write(pd.DataFrame({"candidate": answers}), path)
            found.extend(pd.read_parquet(path)["candidate"])
        yield (task, split), found


def _scored(rows: Dataset, answers: Sequence[Sequence[str]], ways: Sequence[Generation]) -> pd.DataFrame:
    lines = []
    for row, given in zip(rows, answers, strict=True):
        judged = [score(row["task"], text, row["reference"]) for text in given]
        mean, passed = fmean(one.reward for one in judged), fmean(one.reward >= PASS for one in judged)
        for number, (text, one, way) in enumerate(zip(given, judged, ways, strict=True)):
            lines.append(
                {
                    "id": row["id"],
                    "task": row["task"],
                    "kind": row["kind"],
                    "case_id": row["case_id"],
                    "prompt": row["prompt"],
                    "number": number,
                    "candidate": text,
                    "reward": one.reward,
                    "components": json.dumps(one.components),
                    "answer": one.answer,
                    "reason": one.reason,
                    "temperature": way.temperature,
                    "top_p": way.top_p,
                    "mean_reward": mean,
                    "pass_rate": passed,
                }
            )
    return pd.DataFrame(lines)


def summary(table: pd.DataFrame) -> dict[str, float]:
    """Of the candidates of one task: rows, their mean reward, mean best and mean range, and the mean pass rate."""
    if not len(table):
        return {"rows": 0}
    rows = table.groupby("id")["reward"]
    best, worst = rows.max(), rows.min()
    return {
        "rows": len(best),
        "mean_reward": float(rows.mean().mean()),
        "mean_best": float(best.mean()),
        "mean_range": float((best - worst).mean()),
        "pass_rate": float(table.groupby("id")["pass_rate"].first().mean()),
    }


def preferences(table: pd.DataFrame, margin: float = 0.1) -> pd.DataFrame:
    """Pairs for preference training: of each row the best and the worst candidate, where they are `margin` apart."""
    pairs = []
    for row_id, group in table.groupby("id", sort=False):
        best, worst = group.loc[group["reward"].idxmax()], group.loc[group["reward"].idxmin()]
        if best["reward"] - worst["reward"] >= margin:
            pairs.append(
                {
                    "id": row_id,
                    "task": best["task"],
                    "prompt": best["prompt"],
                    "chosen": [{"role": "assistant", "content": best["candidate"]}],
                    "rejected": [{"role": "assistant", "content": worst["candidate"]}],
                    "margin": best["reward"] - worst["reward"],
                }
            )
    return pd.DataFrame(pairs, columns=["id", "task", "prompt", "chosen", "rejected", "margin"])


def _write_hard(rows: Dataset, table: pd.DataFrame, hard: tuple[float, float], path: Path) -> None:
    """The contract's rows whose mean reward lies in the range."""
    means = table.groupby("id")["mean_reward"].first()
    keep = [i for i, row_id in enumerate(rows["id"]) if hard[0] <= means[row_id] <= hard[1]]
    path.parent.mkdir(parents=True, exist_ok=True)
    rows.select(keep).to_parquet(path)


def _write(table: pd.DataFrame, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    table.to_parquet(partial, index=False)
    os.replace(partial, path)


def _at(source: str, revision: str | None) -> str:
    return f"`{source}` at commit `{revision}`" if revision else f"`{source}`"


def _write_card(out: Path, tasks: list[str], statistics: dict[str, Any]) -> None:
    import yaml

    def config(name: str, folders: list[str], pattern: str = "{}-*") -> dict[str, Any]:
        files = [
            {"split": split, "path": [f"{folder}/{pattern.format(split)}" for folder in folders]} for split in SPLITS
        ]
        return {"config_name": name, "data_files": files}

    configs = [config("all", tasks), *(config(task, [task]) for task in tasks), config("preferences", ["preferences"])]
    header = yaml.safe_dump({"configs": configs}, sort_keys=False)
    lines = [
        "| task | split | rows | mean reward | mean best | mean range | pass rate |",
        "|---|---|---|---|---|---|---|",
    ]
    for task, splits in statistics["tasks"].items():
        for split, one in splits.items():
            if one["rows"]:
                cells = [f"{one[key]:.3f}" for key in ("mean_reward", "mean_best", "mean_range", "pass_rate")]
                lines.append(f"| {task} | {split} | {one['rows']} | {' | '.join(cells)} |")
    about = statistics["about"]
    by, of = (_at(about[name], about[f"{name}_revision"]) for name in ("model", "data"))
    text = f"# Candidates\n\n{about['num']} sampled answers of {by} to each row of {of}.\n\n"
    (out / "README.md").write_text(f"---\n{header}---\n\n{text}" + "\n".join(lines) + "\n", encoding="utf-8")
    hard = yaml.safe_dump({"configs": [config(task, [task]) for task in tasks]}, sort_keys=False)
    (out / "hard" / "README.md").write_text(f"---\n{hard}---\n\n# Hard rows\n", encoding="utf-8")
