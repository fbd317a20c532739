"""The leaderboard's table: one line a model, its latest run, with intervals, and ranks as ranges."""

from collections import Counter, OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from hub_datasets.store import Store
from leaderboard.policies import BLIND
from leaderboard.stats import holm_pairs, p_values, ranks
from leaderboard.store import opened, read_results
from leaderboard.tallies import Tallies, read_tallies
from metrics import TASKS


@dataclass(frozen=True, slots=True)
class Line:
    """A model on the board.

    kind: model, adapter, baseline or predictions; base: an adapter's. rank_low, rank_high: best and worst rank, None for what
    is not ranked (baselines, and models that have not answered all rows of the five tasks). complete: all rows answered, on
    the rows that most models here answered. verified: anybody can run it again (weights at a commit on the Hub, or built in).
    reward, ci95: the mean over tasks. tasks: as in the result. robustness: rotation, readable, hallucinated, length; None where
    not measured. tokens: mean length of an answer. below_floor: its mean is no better than what blind policies earn.
    """

    model: str
    kind: str
    base: str | None
    rank_low: int | None
    rank_high: int | None
    complete: bool
    verified: bool
    reward: float
    ci95: tuple[float, float]
    tasks: dict[str, dict[str, Any]]
    robustness: dict[str, float | None]
    parameters: int | None
    licence: str | None
    tokens: float | None
    date: str
    run: str
    below_floor: bool


@dataclass(frozen=True, slots=True)
class Board:
    """The lines, best first with the incomplete below; what is wrong with files that cannot be read; and what lies under the
    ranks: the tallies of the ranked models and the floor's reward by task."""

    lines: list[Line]
    broken: list[str]
    ranked: Tallies | None
    floor: dict[str, float]


_boards: OrderedDict[tuple[str, str], Board] = OrderedDict()


def table(store: str | Path | Store) -> Board:
    """The board over a results store (a folder, a Hub id or a Store). Kept until the store changes."""
    kept = opened(store)
    key = (repr(vars(kept).get("folder", vars(kept).get("repo"))), kept.version())
    if key not in _boards:
        _boards[key] = _table(kept)
        while len(_boards) > 8:
            _boards.popitem(last=False)
    return _boards[key]


def _table(store: Store) -> Board:
    results, broken = [], []
    for result in read_results(store):
        if "broken" in result:
            broken.append(result["broken"])
        else:
            results.append(result)
    latest: dict[str, dict[str, Any]] = {}
    for result in results:
        if _when(result) >= _when(latest.get(result["model"], result)):
            latest[result["model"]] = result
    runs = list(latest.values())
    rows = _rows_of_most(runs)
    ranked, trouble = read_tallies(
        store, [run for run in runs if _complete(run, rows) and run["kind"] != "baseline"], TASKS
    )
    floor = _floor([run for run in runs if run["kind"] == "baseline" and _same_rows(run, rows)])
    places = _places(ranked)
    lines = [_line(run, _complete(run, rows), places.get((run["model"], run["run"])), floor) for run in runs]
    lines.sort(key=lambda line: (not line.complete, -line.reward, line.model))
    return Board(lines, broken + trouble, ranked, floor)


def _when(result: dict[str, Any]) -> tuple[bool, str, str]:
    """When it was run, and when it was last scored; predictions that somebody sent in never stand before a run."""
    return result["kind"] != "predictions", result["started"], result["finished"]


def _rows_of_most(runs: list[dict[str, Any]]) -> dict[str, str]:
    """The rows, by task, that most runs of all five tasks share; of equals the latest."""
    whole = [run for run in runs if set(TASKS) <= run["tasks"].keys() and not run.get("limit")]
    count = Counter(tuple(sorted(run["rows"].items())) for run in whole)
    newest = sorted(whole, key=lambda run: (count[tuple(sorted(run["rows"].items()))], run["started"]))
    return newest[-1]["rows"] if newest else {}


def _same_rows(run: dict[str, Any], rows: dict[str, str]) -> bool:
    return all(run["rows"].get(task) == rows.get(task) for task in run["tasks"])


def _complete(run: dict[str, Any], rows: dict[str, str]) -> bool:
    return set(TASKS) <= run["tasks"].keys() and _same_rows(run, rows) and not run.get("limit")


def _places(ranked: Tallies | None) -> dict[tuple[str, str], tuple[int, int]]:
    if ranked is None:
        return {}
    if len(ranked.runs) == 1 or ranked.cases == 1:
        places = [(1, len(ranked.runs))] * len(ranked.runs)
    else:
        means = ranked.means()
        places = ranks(means, holm_pairs(p_values(means, ranked.draws(), ranked.cases)))
    return {(run["model"], run["run"]): place for run, place in zip(ranked.runs, places, strict=True)}


def _floor(baselines: list[dict[str, Any]]) -> dict[str, float]:
    """By task, the best reward of a blind baseline."""
    blind = [run for run in baselines if run["model"].removeprefix("baseline/") in BLIND]
    floor: dict[str, float] = {}
    for run in blind:
        for task, entry in run["tasks"].items():
            floor[task] = max(floor.get(task, 0.0), entry["reward"])
    return floor


def _line(run: dict[str, Any], complete: bool, place: tuple[int, int] | None, floor: dict[str, float]) -> Line:
    low, high = place or (None, None)
    tokens = [entry["output_tokens"] for entry in run["tasks"].values() if entry.get("output_tokens") is not None]
    level = [floor[task] for task in run["tasks"] if task in floor]
    return Line(
        model=run["model"],
        kind=run["kind"],
        base=run.get("base"),
        rank_low=low,
        rank_high=high,
        complete=complete,
        verified=bool(run.get("verified")),
        reward=run["macro"]["reward"],
        ci95=(run["macro"]["ci95"][0], run["macro"]["ci95"][1]),
        tasks=run["tasks"],
        robustness=run.get("robustness", {}),
        parameters=run.get("parameters"),
        licence=run.get("licence"),
        tokens=float(np.mean(tokens)) if tokens else None,
        date=run["finished"][:10],
        run=run["run"],
        below_floor=run["kind"] != "baseline"
        and len(level) == len(run["tasks"])
        and run["macro"]["reward"] <= float(np.mean(level)),
    )
