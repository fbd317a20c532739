"""Policies that fooled the rewards of older systems, as baselines: a reward that pays for one of them is broken, and a model
that earns no more than they do has learnt nothing. Each is a function of a row, as in metrics.baselines.
"""

import re
from collections.abc import Callable
from typing import Any

from metrics.baselines import BASELINES, prompt_text

Row = dict[str, Any]
_LABELS = ("OVERRULES", "DISTINGUISHES", "AFFIRMS", "FOLLOWS", "CITES_POSITIVELY", "NONE")
_HEADINGS = ("Issue", "Rule", "Application", "Conclusion")
_KEY_WORDS = (
    "The issue before the court is whether, under the applicable statute and controlling precedent, the plaintiff states a "
    "claim. The rule is that the burden of proof rests on the moving party. Here, because the defendant owed a duty and "
    "breached it, causation and damages follow. Therefore the court holds that the judgment is affirmed."
)


def empty_answer(row: Row) -> str | None:
    """The form that was asked for, with nothing in it: the empty holding answer earned 1.0."""
    match row["task"]:
        case "summarise":
            return "\n".join(f"{heading}:" for heading in _HEADINGS)
        case "entail":
            return 'Relationship:\nEvidence: ""\nReasoning:'
    return "Answer:"


def stuffing(row: Row) -> str | None:
    """Legal key words stuffed with the prompt's own text, under the headings: earned 0.94."""
    said = prompt_text(row).split()[:120]
    if row["task"] != "summarise":
        return f"{_KEY_WORDS} {' '.join(said)}"
    part = -(-len(said) // 4)
    lines = zip(_HEADINGS, _KEY_WORDS.split(". "), strict=True)
    return "\n".join(
        f"{h}: {words}. {' '.join(said[i * part : (i + 1) * part])}." for i, (h, words) in enumerate(lines)
    )


def invented_cases(row: Row) -> str | None:
    """Five well-formed cases that do not exist: earned 1.0."""
    if row["task"] not in ("retrieval", "bluebook"):
        return None
    cases = [f"Smithson v. Jonesbury, {510 + i} U.S. {901 + 7 * i} ({1994 + i})" for i in range(5)]
    return "Answer:\n" + "\n".join(cases) if row["task"] == "retrieval" else f"Answer: {cases[0]}"


def citation_grid(row: Row) -> str | None:
    """Many citations side by side, one of which may be right."""
    if row["task"] != "bluebook":
        return None
    numbers = re.findall(r"\b\d{1,4}\b", prompt_text(row))[:4] or ["410"]
    return "Answer: " + "; ".join(
        f"{v} {r} {p} (1973)" for v in numbers for r in ("U.S.", "F.2d", "F.3d") for p in numbers
    )


def every_label(row: Row) -> str | None:
    """Every label, every letter, every candidate: one of them is right."""
    match row["task"]:
        case "entail":
            return "\n".join(f"Relationship: {label}" for label in _LABELS) + "\nRelationship: " + " ".join(_LABELS)
        case "holding":
            return "Answer: A, B, C, D, E"
        case "retrieval":
            return "Answer:\n" + "\n".join(f"[{c['case_id']}]" for c in row["reference"]["candidates"])
    return None


def source_under_headings(row: Row) -> str | None:
    """The first words of the opinion under the four headings."""
    if row["task"] != "summarise":
        return None
    words = row["reference"]["source"].split()[:180]
    return "\n".join(f"{h}: {' '.join(words[i * 45 : (i + 1) * 45])}" for i, h in enumerate(_HEADINGS))


def majority_label(row: Row) -> str | None:
    """The commonest relation, without a look at the passage."""
    return "Relationship: CITES_POSITIVELY" if row["task"] == "entail" else None


POLICIES: dict[str, Callable[[Row], str | None]] = {
    "empty-answer": empty_answer,
    "stuffing": stuffing,
    "invented-cases": invented_cases,
    "citation-grid": citation_grid,
    "every-label": every_label,
    "source-under-headings": source_under_headings,
    "majority-label": majority_label,
}
ALL: dict[str, Callable[[Row], str | None]] = BASELINES | POLICIES
# Those that see nothing of the law: the floor. `gold` is the ceiling, `bm25` an honest simple method.
BLIND = frozenset(ALL) - {"gold", "bm25"}
