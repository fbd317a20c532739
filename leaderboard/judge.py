"""From predictions to a result: each is scored by the task's reward, and the scores are summed up with their intervals."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from leaderboard.stats import interval, macro, pass_at
from leaderboard.store import COLUMNS
from metrics import score
from metrics.rewards import SCORING

Row = dict[str, Any]
RIGHT = 0.9  # the reward from which an answer counts as right in pass@k


class Answer(NamedTuple):
    """One answer: its text, its length in tokens (None: not known), and whether the prompt was cut to fit the model."""

    text: str
    tokens: int | None = None
    cut: bool = False


def judge(rows: Mapping[str, Iterable[Row]], answers: Mapping[str, list[Answer]]) -> pd.DataFrame:
    """The samples: COLUMNS, in the order of the rows and then of a row's answers. Rows without answers are left out.

    rows: by task. answers: by row id.
    """
    judged = [
        _sample(row, number, answer)
        for task_rows in rows.values()
        for row in task_rows
        for number, answer in enumerate(answers.get(row["id"], ()))
    ]
    return pd.DataFrame(judged, columns=list(COLUMNS)).astype({"tokens": "Int64"})


def _sample(row: Row, number: int, answer: Answer) -> dict[str, Any]:
    result = score(row["task"], answer.text, row["reference"])
    return {
        "id": row["id"],
        "task": row["task"],
        "case_id": row["case_id"],
        "sample": number,
        "prediction": answer.text,
        "reward": result.reward,
        "components": json.dumps(result.components),
        "answer": result.answer,
        "reason": result.reason,
        "tokens": answer.tokens,
        "cut": answer.cut,
    }


def report(samples: pd.DataFrame) -> dict[str, Any]:
    """What a result says of its samples: `tasks`, `macro`, `metric_versions` and `rows` (a fingerprint of the ids, by task)."""
    parts = {str(task): part for task, part in samples.groupby("task", sort=False)}
    mean, low, high = macro([_row_means(part) for part in parts.values()])
    return {
        "metric_versions": {task: SCORING[task].VERSION for task in parts},
        "rows": {task: fingerprint(part["id"]) for task, part in parts.items()},
        "tasks": {task: _summary(part) for task, part in parts.items()},
        "macro": {"reward": mean, "ci95": [low, high]},
    }


def fingerprint(ids: Iterable[str]) -> str:
    """A name of a list of row ids, each counted once, in their order."""
    return hashlib.sha256("\n".join(dict.fromkeys(ids)).encode()).hexdigest()[:16]


def _row_means(part: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Each row's mean reward over its answers, and its case."""
    rows = part.groupby("id", sort=False).agg(reward=("reward", "mean"), case=("case_id", "first"))
    return rows["reward"].to_numpy(), rows["case"].to_numpy()


def _summary(part: pd.DataFrame) -> dict[str, Any]:
    """One task's entry. `cut` counts rows whose prompt was cut to fit; of several answers a row come `pass_at` and `majority`."""
    rewards, cases = _row_means(part)
    mean, low, high = interval(rewards, cases)
    components = pd.DataFrame([json.loads(text) for text in part["components"]])
    entry: dict[str, Any] = {
        "n": len(rewards),
        "reward": mean,
        "ci95": [low, high],
        "components": {str(name): float(value) for name, value in components.mean().items()},
        "parsed": float(part["answer"].notna().mean()),
        "output_tokens": float(part["tokens"].mean()) if part["tokens"].notna().any() else None,
        "cut": int(part.loc[part["sample"] == 0, "cut"].sum()),
    }
    return entry | _of_several(part, cases) if part["sample"].max() else entry


def _of_several(part: pd.DataFrame, cases: np.ndarray) -> dict[str, Any]:
    """pass@k for k of 1, 2, 4, … (an answer is right from a reward of RIGHT), and the reward of the commonest answer."""
    rows = [row for _, row in part.groupby("id", sort=False)]
    n = min(len(row) for row in rows)
    right = [int((row["reward"] >= RIGHT).sum()) for row in rows]
    ks = sorted({2**power for power in range(n.bit_length())} | {n})
    return {
        "samples": n,
        "pass_at": {
            str(k): _named(interval([pass_at(k, len(row), c) for row, c in zip(rows, right, strict=True)], cases))
            for k in ks
        },
        "majority": _named(interval([majority(row) for row in rows], cases)),
    }


def majority(row: pd.DataFrame) -> float:
    """The reward of the answer (as read) that most of a row's samples give; of equals the one that came first.

    >>> majority(pd.DataFrame({"answer": ["A", "C", "C", None], "reward": [1.0, 0.0, 0.0, 0.0]}))
    0.0
    """
    given = row[row["answer"].notna()]
    if given.empty:
        return 0.0
    counts = given["answer"].value_counts(sort=False)  # in the order of first appearance
    return float(given.loc[given["answer"] == counts.index[int(counts.to_numpy().argmax())], "reward"].iloc[0])


def _named(found: tuple[float, float, float]) -> dict[str, Any]:
    mean, low, high = found
    return {"value": mean, "ci95": [low, high]}
