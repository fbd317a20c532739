"""The rows that a run trains on and is evaluated on, chosen and ordered as its recipe says."""

from collections import defaultdict
from pathlib import Path
from typing import Any

from datasets import Dataset, concatenate_datasets

from leaderboard.rows import read_rows
from training.recipes import Rows


def train_rows(rows: Rows, seed: int, tokenizer: Any = None) -> Dataset:
    """The train rows of the tasks, the same number of each where they allow it, shuffled; or, with a curriculum, the easy
    ones first. Columns as in the contract. Raises ValueError where the recipe leaves no row."""
    return _chosen(rows, "train", rows.max_samples, seed, tokenizer)


def eval_rows(rows: Rows, seed: int, tokenizer: Any = None) -> Dataset:
    """The validation rows, the same number of each task where they allow it; difficulty plays no part in them."""
    return _chosen(rows, "validation", rows.eval_samples, seed, tokenizer)


def _chosen(rows: Rows, split: str, most: int | None, seed: int, tokenizer: Any) -> Dataset:
    share = None if most is None else -(-most // len(rows.names))
    scores = read_scores(Path(rows.difficulty)) if rows.difficulty and split == "train" else {}
    parts = []
    for task in rows.names:
        part = read_rows(rows.dataset_name, task, split, revision=rows.dataset_revision, search=rows.searches)
        keep = _kept(part, rows, scores, tokenizer)
        part = part.select(keep).shuffle(seed=seed)
        parts.append(part.select(range(min(len(part), share or len(part)))))
    chosen = concatenate_datasets(parts).shuffle(seed=seed)
    if not len(chosen):
        raise ValueError(f"{rows.dataset_name}: the recipe leaves no {split} row of {', '.join(rows.names)}")
    if scores and rows.curriculum:
        means = [mean(scores[row_id]) for row_id in chosen["id"]]
        chosen = chosen.select(sorted(range(len(chosen)), key=lambda i: -means[i]))
    if scores and rows.rejection is not None:
        best = [max(scores[row_id], key=lambda one: one[0])[1] for row_id in chosen["id"]]
        answers = [[{"role": "assistant", "content": text}] for text in best]
        chosen = chosen.remove_columns("completion").add_column("completion", answers)
    return chosen


def _kept(part: Dataset, rows: Rows, scores: dict[str, list[tuple[float, str]]], tokenizer: Any) -> list[int]:
    """The places of the rows that the recipe lets through."""
    low, high = rows.between or (0.0, 1.0)
    kept = []
    for i, (row_id, kind) in enumerate(zip(part["id"], part["kind"], strict=True)):
        if rows.kinds and kind not in rows.kinds:
            continue
        if scores and row_id not in scores:
            continue
        if scores and not low <= mean(scores[row_id]) <= high:
            continue
        if scores and rows.rejection is not None and max(scores[row_id])[0] < rows.rejection:
            continue
        kept.append(i)
    if rows.longest is None or tokenizer is None:
        return kept
    prompts = part.select(kept)["prompt"]
    lengths = tokenizer.apply_chat_template(list(prompts), add_generation_prompt=True, return_dict=False)
    return [i for i, tokens in zip(kept, lengths, strict=True) if len(tokens) <= rows.longest]


def mean(candidates: list[tuple[float, str]]) -> float:
    """The mean reward of a row's candidates: its difficulty."""
    return sum(reward for reward, _ in candidates) / len(candidates)


def read_scores(path: Path) -> dict[str, list[tuple[float, str]]]:
    """For each row id its candidates as (reward, text), from what `train candidates` wrote: its folder, or one file."""
    import pandas as pd

    files = sorted(path.glob("*/train-00000-of-00001.parquet")) if path.is_dir() else [path]
    if not files or not files[0].exists():
        raise ValueError(f"{path}: no candidates here (cap-rlvr train candidates --out {path})")
    scores: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for file in files:
        table = pd.read_parquet(file, columns=["id", "reward", "candidate"])
        for row_id, reward, text in table.drop_duplicates().itertuples(index=False):
            scores[row_id].append((float(reward), text))
    return dict(scores)
