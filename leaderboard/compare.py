"""Two models on the same rows: the difference, its interval, and whether it means anything."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from hub_datasets.store import Store
from leaderboard.stats import detectable, draw_means, holm_pairs, mcnemar, p_values, spread, weights
from leaderboard.store import opened, samples
from leaderboard.table import Board, table


@dataclass(frozen=True, slots=True)
class Comparison:
    """model_a less model_b, on the rows that both answered.

    task: None for the mean over tasks. n, cases: rows and cases. difference, ci95: by the bootstrap over cases. p: two-sided;
    p_corrected: Holm's, over all pairs of ranked models (over that many pairs by Bonferroni where one of the two is not
    ranked). mcnemar: its exact p, for holding. detectable: the smallest true difference that so many rows find with a power
    of 80%.
    """

    model_a: str
    model_b: str
    task: str | None
    n: int
    cases: int
    reward_a: float
    reward_b: float
    difference: float
    ci95: tuple[float, float]
    p: float
    p_corrected: float
    mcnemar: float | None
    detectable: float


def compare(store: str | Path | Store, model_a: str, model_b: str, task: str | None = None) -> Comparison:
    """Compare the latest runs of two models. ValueError where one is not there, or they share no rows."""
    kept = opened(store)
    board = table(kept)
    both = _paired(_rows(kept, board, model_a), _rows(kept, board, model_b))
    if task is not None:
        both = both[both["task"] == task]
    if both.empty:
        raise ValueError(f"{model_a} and {model_b} have no row{f' of {task}' if task else ''} in common")
    _, member = np.unique(both["case_id"].astype(str), return_inverse=True)
    cases = int(member.max()) + 1
    if cases < 2:
        raise ValueError(f"{model_a} and {model_b} have rows of one case only in common: nothing can be said of them")
    drawn, parts = weights(cases), []
    for name in both["task"].unique():
        rows = (both["task"] == name).to_numpy()
        sums = np.zeros((cases, 2))
        np.add.at(sums, member[rows], both.loc[rows, ["reward_a", "reward_b"]].to_numpy())
        parts.append(
            (sums.sum(axis=0) / rows.sum(), draw_means(sums, np.bincount(member[rows], minlength=cases), drawn))
        )
    means = np.mean([mean for mean, _ in parts], axis=0)
    draws = np.mean([draw for _, draw in parts], axis=0)
    p = float(p_values(means, draws, cases)[0, 1])
    low, high = spread(draws[:, 0] - draws[:, 1], cases)
    error = float(np.std(draws[:, 0] - draws[:, 1], ddof=1) * np.sqrt((cases + 1) / (cases - 1)))
    return Comparison(
        model_a=model_a,
        model_b=model_b,
        task=task,
        n=len(both),
        cases=cases,
        reward_a=float(means[0]),
        reward_b=float(means[1]),
        difference=float(means[0] - means[1]),
        ci95=(float(low), float(high)),
        p=p,
        p_corrected=_corrected(board, model_a, model_b, task, p),
        mcnemar=_mcnemar(both) if task == "holding" else None,
        detectable=detectable(error, cases),
    )


def _rows(store: Store, board: Board, model: str) -> pd.DataFrame:
    """Each row's mean reward, of the model's latest run."""
    line = next((line for line in board.lines if line.model == model), None)
    if line is None:
        raise ValueError(f"{model}: no results of this model here")
    frame = samples(store, model, line.run)
    return frame.groupby(["task", "id", "case_id"], sort=True)["reward"].mean().reset_index()


def _paired(a: pd.DataFrame, b: pd.DataFrame) -> pd.DataFrame:
    return a.merge(b, on=["task", "id", "case_id"], suffixes=("_a", "_b"))


def _mcnemar(both: pd.DataFrame) -> float:
    right_a, right_b = both["reward_a"] >= 0.5, both["reward_b"] >= 0.5
    return mcnemar(int((right_a & ~right_b).sum()), int((~right_a & right_b).sum()))


def _corrected(board: Board, model_a: str, model_b: str, task: str | None, p: float) -> float:
    if board.ranked is None:
        return p
    names = [run["model"] for run in board.ranked.runs]
    if {model_a, model_b} <= set(names):
        family = p_values(board.ranked.means(task), board.ranked.draws(task), board.ranked.size(task))
        return float(holm_pairs(family)[names.index(model_a), names.index(model_b)])
    models = len({*names, model_a, model_b})
    return min(1.0, p * models * (models - 1) / 2)
