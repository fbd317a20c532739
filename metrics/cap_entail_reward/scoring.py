"""How does a citing case treat a cited one? The label first; then a quotation that bears on it, and a reasoning.

    reward = label x (0.60 + 0.25 evidence + 0.15 reasoning)

Label is 1 where the one label committed to is the right one. Evidence is 1 for a verbatim quotation of 5 to 60 words,
not cut out of two sentences, of which a third or more lies in spans of evidence, and less in proportion. Reasoning is 1
for a sentence that names the cited case or its rule (or points back to one that does), says what is done with it, and
does not contradict the label.
"""

from collections.abc import Mapping
from typing import Any

from .answers import Score, Shape
from .fields import read
from .labels import LABELS
from .quotation import judge as judge_quotation
from .quotation import letters, passage
from .reasoning import authority
from .reasoning import judge as judge_reasoning

VERSION = "1.0.0"
_new = tuple.__new__  # three times as fast as the class
WEIGHTS = {"label": 0.60, "evidence": 0.25, "reasoning": 0.15}
SHAPE: Shape = {
    "label": (lambda v: isinstance(v, str) and v in LABELS, "one of " + ", ".join(LABELS)),
    "context": (lambda v: isinstance(v, str) and bool(v.strip()), "the passage shown"),
    "citing": (lambda v: isinstance(v, str), "the citing case's citation"),
    "cited": (lambda v: isinstance(v, str) and bool(v.strip()), "the cited case's name and citation"),
    "evidence": (
        lambda v: isinstance(v, list) and bool(v) and all([isinstance(span, str) and span.strip() for span in v]),
        "a list of spans of the context",
    ),
}


def score(prediction: Any, reference: Mapping[str, Any]) -> Score:
    """Judge one answer to an `entail` row.

    >>> score("It DISTINGUISHES it.", {"label": "NONE", "context": "…", "citing": "", "cited": "Doe", "evidence": ["…"]})[3]
    'DISTINGUISHES is wrong: it is NONE.'
    """
    label, evidence, reasoning = read(prediction) if isinstance(prediction, str) else (None, "", "")
    shown = passage(reference["context"], tuple(reference["evidence"]))
    if label and not evidence and letters(prediction[:2000]) in shown.letters:
        label = None  # words of the passage, not an answer
    if label is None:
        return Score(0.0, dict.fromkeys(WEIGHTS, 0.0), None, "No single label is committed to.")
    if label != reference["label"]:
        return Score(0.0, dict.fromkeys(WEIGHTS, 0.0), label, f"{label} is wrong: it is {reference['label']}.")
    quotation, quoted = judge_quotation(evidence, shown)
    sentence, reasoned = judge_reasoning(reasoning, label, authority(reference["cited"]), shown.letters)
    reward = WEIGHTS["label"] + WEIGHTS["evidence"] * quotation + WEIGHTS["reasoning"] * sentence
    parts = {"label": 1.0, "evidence": quotation, "reasoning": sentence}
    return _new(Score, (reward, parts, label, f"{label} is right; {quoted}; {reasoned}."))
