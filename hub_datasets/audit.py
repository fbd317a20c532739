"""The audit of a built dataset: leakage, blind baselines, the gold itself, each beside its bound.

A count is broken as soon as it is outside its bound. A mean over rows is an estimate: outside, it is broken where its 95%
interval lies outside as a whole, or is narrow enough (±0.05, some 400 rows) to be taken at its word; with fewer rows it
is marked "too few rows to tell", and does not fail the audit. Of a large dataset some rows of each split are looked at, as
many as n says.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from scipy import stats

from hub_datasets.case import Opinion, deciding_text
from hub_datasets.crossings import crossings
from hub_datasets.index import Index
from hub_datasets.leakage import holds_its_gold, near_duplicates, shared_cases
from hub_datasets.looking import Rows, cases, folder_of, look_at
from hub_datasets.probes import dense, probes
from hub_datasets.row import SPLITS, digest
from hub_datasets.tasks import builder
from metrics import TASKS, score
from metrics.baselines import prompt_text

SUBJECTS = (*TASKS, "leakage", "rows")
BOUNDS = Path(__file__).parent / "audit.yaml"
_TRAINED, _PROBED = 3_000, 1_500  # rows of a task that probes learn from, and that they are tried on
_NARROW = 0.05  # half of an interval that leaves no excuse of few rows


@dataclass(frozen=True, slots=True)
class Finding:
    """One number of the audit. low and high: its 95% interval where it is a mean over n rows; bound: [lowest, highest]."""

    about: str
    what: str
    value: float
    n: int
    low: float | None = None
    high: float | None = None
    bound: tuple[float, float] | None = None

    @property
    def verdict(self) -> str:
        """ "holds", "broken" or "too few rows to tell"; empty without a bound."""
        if self.bound is None:
            return ""
        lowest, highest = self.bound
        if lowest <= self.value <= highest:
            return "holds"
        if self.low is None or self.high is None or (self.high - self.low) / 2 <= _NARROW:
            return "broken"
        return "broken" if self.low > highest or self.high < lowest else "too few rows to tell"

    @property
    def holds(self) -> bool:
        """Whether its bound, where it has one, is not shown to be broken."""
        return self.verdict != "broken"


def audit(data: str, bounds: Path = BOUNDS) -> list[Finding]:
    """Look at a dataset (folder or Hub id) and report; see audit.yaml for what it must find."""
    return bounded((finding for subject in SUBJECTS for finding in look(data, subject)), bounds)


def look(data: str, subject: str) -> list[Finding]:
    """What is found of one of SUBJECTS, without bounds."""
    folder = folder_of(data)
    match subject:
        case "leakage":
            return _leakage(folder)
        case "rows":
            return _rows(folder)
    trained, held = _probed_rows(dict(look_at(folder, subject)))
    if not trained or not held:
        return []
    findings = [_mean_of(subject, what, values) for what, values in probes(subject, trained, held)]
    if subject == "retrieval" and (folder / "index").is_dir():
        findings.append(_mean_of(subject, "MiniLM over the index", dense(Index(folder), held)))
    return findings


def _probed_rows(splits: dict[str, Rows]) -> tuple[Rows | list[Any], list[dict[str, Any]]]:
    """Rows of train, evenly chosen where they are many, and those of test and validation that are probed."""
    train, parts = splits.get("train"), [splits[split] for split in ("test", "validation") if split in splits]
    if train is None or not parts:
        return [], []
    return train.evenly(_TRAINED), nsmallest(_PROBED, chain(*parts), key=itemgetter("id"))


def bounded(findings: Iterable[Finding], bounds: Path = BOUNDS) -> list[Finding]:
    """The findings with what audit.yaml, or another such file, asks of them."""
    asked = yaml.safe_load(bounds.read_text(encoding="utf-8"))
    return [_bounded(finding, asked) for finding in findings]


def _bounded(finding: Finding, asked: dict[str, Any]) -> Finding:
    bound = asked.get(finding.about, {}).get(finding.what)
    return Finding(
        finding.about,
        finding.what,
        finding.value,
        finding.n,
        finding.low,
        finding.high,
        tuple(bound) if bound else None,
    )


def _mean_of(about: str, what: str, values: list[float]) -> Finding:
    """The mean of values with its 95% interval: Wilson's where each is 0 or 1, else Student's t over rows."""
    mean = float(np.mean(values))
    if set(values) <= {0.0, 1.0}:
        interval = stats.binomtest(int(sum(values)), len(values)).proportion_ci(method="wilson")
        return Finding(about, what, mean, len(values), float(interval.low), float(interval.high))
    if len(values) < 2 or np.ptp(values) == 0:
        return Finding(about, what, mean, len(values), mean, mean)
    low, high = stats.t.interval(0.95, len(values) - 1, loc=mean, scale=stats.sem(values))
    return Finding(about, what, mean, len(values), float(low), float(high))


def _leakage(folder: Path) -> list[Finding]:
    places: dict[str, list[str]] = {split: [] for split in SPLITS}
    for task in TASKS:
        for split, part in look_at(folder, task, ["case_id"]):
            places[split] += [row["case_id"] for row in part]
    compared = 0

    def texts() -> Iterator[tuple[str, str, str]]:
        nonlocal compared
        for case in cases(folder, {case for part in places.values() for case in part}, "case_id", "split", "opinions"):
            compared += 1
            yield case["case_id"], case["split"], deciding_text(map(_opinion, json.loads(case["opinions"])))

    twice, shown = near_duplicates(texts()), crossings(lambda: _every(folder))
    return [
        Finding("split leakage", "cases in two splits", len(shared_cases(places)), compared),
        Finding("split leakage", "near-duplicate texts in two splits", len(twice), compared),
        Finding(
            "split leakage", "prompts with 13 words of another split's gold", len(shown), sum(map(len, places.values()))
        ),
    ]


def _every(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Split and row of the rows of all tasks that are looked at."""
    for task in TASKS:
        for split, part in look_at(folder, task):
            for row in part:
                yield split, row


def _opinion(entry: dict[str, Any]) -> Opinion:
    return Opinion(entry["type"], entry["author"], entry["text"])


def _rows(folder: Path) -> list[Finding]:
    below = gives_away = 0
    count, ids, prompts = 0, set[int](), set[int]()
    for _, row in _every(folder):
        reward = score(row["task"], row["completion"][-1]["content"], row["reference"]).reward
        below += reward < builder(row["task"]).GOLD_BAR - 1e-9
        gives_away += holds_its_gold(row)
        count += 1
        ids.add(digest(row["id"]))
        prompts.add(digest(prompt_text(row)))
    return [
        Finding("rows", "gold below its bar", below, count),
        Finding("rows", "the same row twice", count - len(ids), count),
        Finding("rows", "the same prompt twice", count - len(prompts), count),
        Finding("rows", "prompts that hold their gold", gives_away, count),
    ]


def table(findings: list[Finding]) -> str:
    """The findings as a Markdown table, as the card shows them."""
    lines = ["| about | what | value | 95% interval | n | bound | verdict |", "|---|---|---:|---|---:|---|---|"]
    for f in findings:
        interval = "" if f.low is None or f.high is None else f"{f.low:.3f} to {f.high:.3f}"
        bound = "" if f.bound is None else f"{f.bound[0]:g} to {f.bound[1]:g}"
        value = f"{f.value:.3f}" if f.low is not None else f"{f.value:g}"
        verdict = f.verdict if f.holds else f"**{f.verdict}**"
        lines.append(f"| {f.about} | {f.what} | {value} | {interval} | {f.n} | {bound} | {verdict} |")
    return "\n".join(lines)
