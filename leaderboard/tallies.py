"""What the comparison of models rests on: each model's reward in each task, summed by case, for models on the same rows."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from hub_datasets.store import Store
from leaderboard.stats import draw_means, weights
from leaderboard.store import sample_path


@dataclass(frozen=True, slots=True)
class Tally:
    """One task. cases: (c,) places in the list of all cases; counts: (c,) rows; sums: (c, models) of rewards."""

    cases: np.ndarray
    counts: np.ndarray
    sums: np.ndarray

    def means(self) -> np.ndarray:
        """(models,)"""
        return self.sums.sum(axis=0) / self.counts.sum()


@dataclass(frozen=True, slots=True)
class Tallies:
    """Models on the same rows; cases: how many there are."""

    runs: list[dict[str, Any]]
    cases: int
    tasks: dict[str, Tally]

    def means(self, task: str | None = None) -> np.ndarray:
        """Each model's mean reward of a task, or the mean over tasks. (models,)"""
        return np.mean([tally.means() for tally in self._chosen(task)], axis=0)

    def draws(self, task: str | None = None) -> np.ndarray:
        """Bootstrap draws of `means`, the same draws for all models. (draws, models)"""
        drawn = weights(self.cases)
        return np.mean([draw_means(t.sums, t.counts, drawn[:, t.cases]) for t in self._chosen(task)], axis=0)

    def size(self, task: str | None = None) -> int:
        """How many cases the rows come from."""
        return self.cases if task is None else len(self.tasks[task].cases)

    def _chosen(self, task: str | None) -> list[Tally]:
        return list(self.tasks.values()) if task is None else [self.tasks[task]]


def read_tallies(
    store: Store, runs: Sequence[dict[str, Any]], tasks: Sequence[str]
) -> tuple[Tallies | None, list[str]]:
    """Tallies of the runs, which all did these tasks on the same rows, and a line for each whose samples cannot be read."""
    sound, rewards, trouble = [], [], []
    for run in runs:
        try:
            rewards.append(row_rewards(store, run, tasks))
            sound.append(run)
        except (ValueError, KeyError, OSError) as error:
            trouble.append(f"{run['model']}, run {run['run']}: its samples cannot be read ({error}), so it has no rank")
    if not sound:
        return None, trouble
    first = pq.read_table(_open(store, sound[0]), columns=["task", "case_id", "sample"])
    first = first.filter(pc.and_(pc.equal(first["sample"], 0), pc.is_in(first["task"], pa.array(tasks))))
    task_of = first["task"].to_numpy()
    names, member = np.unique(first["case_id"].to_numpy().astype(str), return_inverse=True)
    by_run = np.stack(rewards, axis=1)
    tallies = {}
    for task in tasks:
        rows = task_of == task
        cases, place = np.unique(member[rows], return_inverse=True)
        order = np.argsort(place, kind="stable")
        starts = np.searchsorted(place[order], np.arange(len(cases)))
        sums = np.add.reduceat(by_run[rows][order], starts, axis=0)
        tallies[task] = Tally(cases, np.bincount(place), sums)
    return Tallies(sound, len(names), tallies), trouble


def row_rewards(store: Store, run: dict[str, Any], tasks: Sequence[str]) -> np.ndarray:
    """The mean reward of each row (of its k answers, where there are several) of the tasks, in the rows' order."""
    table = pq.read_table(_open(store, run), columns=["task", "reward"])
    if len(run["tasks"]) > len(tasks):
        table = table.filter(pc.is_in(table["task"], pa.array(tasks)))
    rewards = table["reward"].to_numpy()
    n = sum(run["tasks"][task]["n"] for task in tasks)
    if len(rewards) % n or not len(rewards):
        raise ValueError(f"{run['model']}, run {run['run']}: {len(rewards)} samples of {n} rows")
    return np.asarray(rewards.reshape(n, -1).mean(axis=1))


def _open(store: Store, run: dict[str, Any]) -> io.BytesIO:
    return io.BytesIO(store.read(sample_path(run["model"], run["run"])))
