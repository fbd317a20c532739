"""The report of a pipeline: every model measured, before and after each stage, what the gates found, and the curves."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from leaderboard.runs import list_runs
from training.curves import draw_run


def write_report(folder: Path) -> Path:
    """Write report.md and the pictures into a pipeline's folder, from its journal and runs alone; returns the path."""
    lines = (folder / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    events = [json.loads(line) for line in lines]
    text = "\n".join([*_models(events), *_gates(events), *_curves(folder), *_journal(events)])
    path = folder / "report.md"
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _models(events: list[dict[str, Any]]) -> Iterator[str]:
    measured = [event for event in events if event["event"] == "measured"]
    tasks = list(dict.fromkeys(task for event in measured for task in event["result"]["tasks"]))
    yield "# Report\n\n## Models\n\nMean reward on validation rows, 95% interval, rows. One line a model measured.\n"
    yield f"| when | model | {' | '.join(tasks)} | mean |"
    yield "|---" * (len(tasks) + 3) + "|"
    for event in measured:
        result = event["result"]
        cells = [_cell(result["tasks"].get(task)) for task in tasks]
        low, high = result["macro"]["ci95"]
        mean = f"{result['macro']['reward']:.3f} [{low:.3f}, {high:.3f}]"
        yield f"| {event['key']} | {result['model']} | {' | '.join(cells)} | {mean} |"


def _cell(one: dict[str, Any] | None) -> str:
    if one is None:
        return ""
    low, high = one["ci95"]
    return f"{one['reward']:.3f} [{low:.3f}, {high:.3f}] n={one['n']}"


def _gates(events: list[dict[str, Any]]) -> Iterator[str]:
    yield "\n## Gates\n\n| stage | attempt | what | measured | lower end | bound | |\n|---|---|---|---|---|---|---|"
    for event in events:
        for one in event.get("findings", []):
            low = "" if one["low"] is None else f"{one['low']:.3f}"
            verdict = "passed" if one["passed"] else "failed"
            numbers = f"{one['measured']:.3f} | {low} | {one['bound']:.3f}"
            yield f"| {event['stage']} | {event['detail'].split()[-1]} | {one['what']} | {numbers} | {verdict} |"


def _curves(folder: Path) -> Iterator[str]:
    yield "\n## Curves\n"
    for run in reversed(list_runs(folder)):
        if run.kind == "pipeline":
            continue
        name = "-".join(run.folder.relative_to(folder).parts)
        if key := draw_run(run, folder / "curves" / f"{name}.png"):
            yield f"![{key} of {name}](curves/{name}.png)\n"


def _journal(events: list[dict[str, Any]]) -> Iterator[str]:
    yield "## Journal\n\n| time | stage | event | |\n|---|---|---|---|"
    for event in events:
        stage = "" if event["stage"] is None else event["stage"]
        yield f"| {event['time']} | {stage} | {event['event']} | {event['detail']} |"
