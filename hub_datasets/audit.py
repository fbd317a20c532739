"""The audit of a built dataset: leakage, blind baselines, the gold itself, each beside its bound."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from datasets import load_dataset
from scipy import stats

from hub_datasets.index import Index
from hub_datasets.leakage import holds_its_gold, near_duplicates, overlaps, shared_cases
from hub_datasets.probes import dense, probes
from hub_datasets.row import SPLITS
from hub_datasets.tasks import builder
from metrics import TASKS, score
from metrics.baselines import prompt_text

BOUNDS = Path(__file__).parent / "audit.yaml"
_PROBED = 1500  # rows a task that the slower probes look at


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
    def holds(self) -> bool:
        """Within its bound, where it has one."""
        return self.bound is None or self.bound[0] <= self.value <= self.bound[1]


def audit(data: str, bounds: Path = BOUNDS) -> list[Finding]:
    """Look at a dataset (folder or Hub id) and report; see audit.yaml for what it must find."""
    asked = yaml.safe_load(bounds.read_text(encoding="utf-8"))
    source = str(Path(data).resolve()) if Path(data).is_dir() else data
    rows = {task: {split: list(part) for split, part in load_dataset(source, task).items()} for task in TASKS}
    cases = load_dataset(source, "cases", split="train")
    findings = [_mean_of(task, what, values) for task in TASKS for what, values in _probed(task, rows[task])]
    if (Path(source) / "index").is_dir() and (held := _held(rows["retrieval"])):
        findings.append(_mean_of("retrieval", "MiniLM over the index", dense(Index(source), held)))
    findings += _leakage(rows, cases)
    findings += _rows(rows)
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


def _probed(task: str, rows: dict[str, list[dict[str, Any]]]) -> list[tuple[str, list[float]]]:
    held = _held(rows)
    return list(probes(task, rows["train"], held)) if held and rows["train"] else []


def _held(rows: dict[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """The rows of test and validation that are probed."""
    return sorted(rows["test"] + rows["validation"], key=lambda row: row["id"])[:_PROBED]


def _mean_of(about: str, what: str, values: list[float]) -> Finding:
    """The mean of values with its 95% interval (Student's t over rows)."""
    mean = float(np.mean(values))
    if len(values) < 2 or np.ptp(values) == 0:
        return Finding(about, what, mean, len(values), mean, mean)
    low, high = stats.t.interval(0.95, len(values) - 1, loc=mean, scale=stats.sem(values))
    return Finding(about, what, mean, len(values), float(low), float(high))


def _leakage(rows: dict[str, dict[str, list[dict[str, Any]]]], cases: Any) -> list[Finding]:
    by_split = {split: [row for task in TASKS for row in rows[task][split]] for split in SPLITS}
    texts = [(case["case_id"], case["split"], case["opinions"][0]["text"]) for case in cases if case["opinions"]]
    return [
        Finding("split leakage", "cases in two splits", len(shared_cases(by_split)), len(cases)),
        Finding("split leakage", "near-duplicate texts in two splits", len(near_duplicates(texts)), len(texts)),
        Finding(
            "split leakage",
            "prompts with 13 words of another split's gold",
            sum(len(list(overlaps(rows[task]))) for task in TASKS),
            sum(map(len, by_split.values())),
        ),
    ]


def _rows(rows: dict[str, dict[str, list[dict[str, Any]]]]) -> list[Finding]:
    every = [row for task in TASKS for split in SPLITS for row in rows[task][split]]
    bars = {task: builder(task).GOLD_BAR for task in TASKS}
    below = sum(
        score(row["task"], row["completion"][-1]["content"], row["reference"]).reward < bars[row["task"]] - 1e-9
        for row in every
    )
    twice = sum(count - 1 for count in Counter(row["id"] for row in every).values())
    return [
        Finding("rows", "gold below its bar", below, len(every)),
        Finding("rows", "the same row twice", twice, len(every)),
        Finding("rows", "prompts that hold their gold", sum(map(holds_its_gold, every)), len(every)),
    ]


def table(findings: list[Finding]) -> str:
    """The findings as a Markdown table, as the card shows them."""
    lines = ["| about | what | value | 95% interval | n | bound | |", "|---|---|---:|---|---:|---|---|"]
    for f in findings:
        interval = "" if f.low is None or f.high is None else f"{f.low:.3f} to {f.high:.3f}"
        bound = "" if f.bound is None else f"{f.bound[0]:g} to {f.bound[1]:g}"
        value = f"{f.value:.3f}" if f.low is not None else f"{f.value:g}"
        lines.append(
            f"| {f.about} | {f.what} | {value} | {interval} | {f.n} | {bound} | {'' if f.holds else '**broken**'} |"
        )
    return "\n".join(lines)


def statistics(data: str) -> str:
    """Rows, kinds, labels and lengths of a dataset, as Markdown."""
    source = str(Path(data).resolve()) if Path(data).is_dir() else data
    lines = [
        "| task | split | rows | kinds | words of a prompt: median, 95% below | of a gold answer |",
        "|---|---|---:|---|---|---|",
    ]
    for task in TASKS:
        for split, part in load_dataset(source, task).items():
            kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(Counter(part["kind"]).items()))
            prompts = [len(prompt_text(row).split()) for row in part]
            golds = [len(row["completion"][-1]["content"].split()) for row in part]
            lines.append(f"| {task} | {split} | {len(part)} | {kinds} | {_spread(prompts)} | {_spread(golds)} |")
    return "\n".join(lines)


def _spread(values: list[int]) -> str:
    return f"{np.median(values):.0f}, {np.quantile(values, 0.95):.0f}" if values else "–"
