"""The attack corpus: outputs of every kind, each with its reference and the range that its reward must fall in.

`<task>.jsonl` was there while the reward was written. The others were written after it, one after another: each was run
once (`first_run.json` keeps what it gave), and then used to mend the reward. `classes.json` says of each class what its
outputs are.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from metrics.rewards import TASKS, score

_FOLDER = Path(__file__).parent
_LATER = ("unseen", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
# What the end of a file's name says, and the set's name.
SETS: dict[str, str] = {"": "seen", **{f"_{name}": name for name in _LATER}}


@dataclass(frozen=True, slots=True)
class Attack:
    """One output; `name` is the corpus's column `class`, low and high bound its reward."""

    id: str
    task: str
    name: str
    prediction: Any
    reference: dict[str, Any]
    low: float
    high: float

    def verdict(self, reward: float) -> str:
        """ok, false accept (too much) or false reject (too little)."""
        return "false accept" if reward > self.high + 1e-9 else "false reject" if reward < self.low - 1e-9 else "ok"


def attacks(task: str, which: str = "") -> list[Attack]:
    """The attacks on one task; which: a key of SETS. Not every set has outputs for every task.

    >>> attacks("holding")[0].id
    'holding-001'
    """
    path = _FOLDER / f"{task}{which}.jsonl"
    if not path.exists():
        return []
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [Attack(r["id"], r["task"], r["class"], r["prediction"], r["reference"], r["low"], r["high"]) for r in rows]


def entries() -> Iterator[dict[str, Any]]:
    """The whole corpus for those who publish or show it, a plain dict an output.

    Keys: id, task, class, set (a value of SETS), prediction (None where an output is no text), reference, low and high
    (the range its reward must fall in), note (what such outputs are, in words). An output that UTF-8 cannot hold, and so
    no table, is left out.

    >>> first = next(entries())
    >>> first["id"], first["set"], first["prediction"], first["note"]
    ('holding-001', 'seen', 'C', 'the right letter alone, in any dress')
    """
    notes = json.loads((_FOLDER / "classes.json").read_text(encoding="utf-8"))
    for task in TASKS:
        for which in SETS:
            for a in attacks(task, which):
                if isinstance(a.prediction, str) and not _is_utf8(a.prediction):
                    continue
                said = {"prediction": a.prediction, "reference": a.reference, "low": a.low, "high": a.high}
                yield {"id": a.id, "task": task, "class": a.name, "set": SETS[which], **said, "note": notes[a.name]}


def _is_utf8(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def error_rates(task: str, *sets: str) -> dict[str, Counter[str]]:
    """How many verdicts of each kind the reward earns on these sets (keys of SETS), by class."""
    verdicts: dict[str, Counter[str]] = {}
    for attack in (attack for which in sets for attack in attacks(task, which)):
        reward = score(task, attack.prediction, attack.reference).reward
        verdicts.setdefault(attack.name, Counter())[attack.verdict(reward)] += 1
    return verdicts


def report(tasks: tuple[str, ...] = TASKS) -> str:
    """False accepts and false rejects per task and class, as a Markdown table: of the seen set, and of all later ones."""
    lines = ["| task | set | class | outputs | false accepts | false rejects |", "|---|---|---|---:|---:|---:|"]
    first, *later = SETS
    for task in tasks:
        for name, sets in (("seen", [first]), ("unseen", later)):
            rates = error_rates(task, *sets)
            for row, counts in [*sorted(rates.items()), ("**all**", sum(rates.values(), Counter[str]()))]:
                accepts, rejects = counts["false accept"], counts["false reject"]
                lines.append(f"| {task} | {name} | {row} | {counts.total()} | {accepts} | {rejects} |")
    return "\n".join(lines)
