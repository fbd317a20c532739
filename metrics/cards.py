"""The figures on each metric's card: error rates on the attack corpus, and what an optimiser found.

They are written by `cap-rlvr metrics cards`, between two marks of the card; a test checks that they are up to date.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from metrics.attacks import report
from metrics.optimise import Finding
from metrics.rewards import TASKS

_FOLDER = Path(__file__).parent
_BEGIN, _END = "<!-- figures: written by `cap-rlvr metrics cards` -->", "<!-- end of figures -->"
OPTIMISED = _FOLDER / "attacks" / "optimised.json"
FIRST_RUN = _FOLDER / "attacks" / "first_run.json"


def card(task: str) -> Path:
    """The card of a metric."""
    return _FOLDER / f"cap_{task}_reward" / "README.md"


def with_figures(task: str) -> str:
    """The card's text with its figures as they are now; they stand at its end where it has none yet."""
    text = card(task).read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    after = rest.partition(_END)[2]
    return f"{before.rstrip()}\n\n{_BEGIN}\n{figures(task)}\n{_END}{after.rstrip()}\n"


def write_cards() -> list[Path]:
    """Write the figures into all five cards."""
    for task in TASKS:
        card(task).write_text(with_figures(task), encoding="utf-8")
    return [card(task) for task in TASKS]


def figures(task: str) -> str:
    """Both tables, in Markdown."""
    return f"""## Error rates on the attack corpus

False accept: more than the output may earn. False reject: less than an honest output must earn. The set *seen* was there
while the reward was written. The others were written after it, one after another; each was run once and then used to mend
the reward, so that only its first run tells how the reward fares on outputs that it has not met:

{_first_runs(task)}

Today, the later sets together as *unseen*:

{report((task,))}

## What an optimiser found

A search for one program that answers all prompts (fixed text, sentences, lines or windows of the prompt), by rewards
alone; scored on rows that it did not see. The floor is the best fixed text the same search finds; in retrieval it is the
order of chance.

{_optimised(task)}"""


def _first_runs(task: str) -> str:
    lines = ["| set, on its first run | outputs | false accepts | false rejects | right |", "|---|---:|---:|---:|---:|"]
    for first in json.loads(FIRST_RUN.read_text(encoding="utf-8"))[task]:
        outputs, accepts, rejects = first["outputs"], first["false accepts"], first["false rejects"]
        share = 1 - (accepts + rejects) / outputs
        lines.append(f"| {first['set']} | {outputs} | {accepts} | {rejects} | {share:.1%} |")
    return "\n".join(lines)


def save_findings(data: str, findings: list[Finding]) -> None:
    """Keep what the optimiser found on a dataset, in place of what it had found for these tasks before."""
    known: dict[str, Any] = json.loads(OPTIMISED.read_text(encoding="utf-8")) if OPTIMISED.exists() else {}
    for task in {finding.task for finding in findings}:
        known[task] = {"data": data, "findings": [asdict(f) for f in findings if f.task == task]}
    OPTIMISED.write_text(json.dumps(dict(sorted(known.items())), indent=1) + "\n", encoding="utf-8")


def _optimised(task: str) -> str:
    kept = json.loads(OPTIMISED.read_text(encoding="utf-8"))[task]
    findings = [Finding(**entry) for entry in kept["findings"]]
    lines = [
        f"Rows of {kept['data']}.",
        "",
        "| made of | seed | steps | rows | unseen rows | floor | found | bound | |",
    ]
    lines.append("|---|---:|---:|---:|---:|---:|---:|---|---|")
    for f in findings:
        above = "" if f.task == "summarise" else "floor + "
        verdict = "holds" if f.holds else "**broken**"
        lines.append(
            f"| {f.pieces} | {f.seed} | {f.steps} | {f.rows} | {f.unseen} | {f.floor:.3f} | {f.reward:.3f} | {above}{f.bound:g} | {verdict} |"
        )
    best = max(findings, key=lambda f: f.reward)
    told = [
        "",
        "The best of them writes, for every row (sentences, lines and words of the prompt count from 0, from its end below 0):",
    ]
    return "\n".join([*lines, *told, "", "```text", best.program, "```"])
