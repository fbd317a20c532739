"""Was the right holding chosen? 1 for the right letter (or its choice's full text), else 0."""

from collections.abc import Mapping
from typing import Any

from .answers import Score, Shape
from .reading import read

VERSION = "1.0.0"
WEIGHTS = {"correct": 1.0}
SHAPE: Shape = {
    "choices": (
        lambda v: isinstance(v, list) and len(v) == 5 and all([isinstance(choice, str) for choice in v]),
        "a list of five strings",
    ),
    "answer": (lambda v: isinstance(v, str) and len(v) == 1 and v in "ABCDE", "a letter A to E"),
}


def score(prediction: Any, reference: Mapping[str, Any]) -> Score:
    """Judge one answer to a `holding` row: 1 if the one choice that it commits to is the right one.

    >>> reference = {"choices": ["u", "v", "w", "x", "y"], "answer": "C"}
    >>> score("Answer: (C)", reference).reward, score("C or D", reference).reason
    (1.0, 'Several choices stand side by side: C and D.')
    """
    letters = read(prediction, tuple(reference["choices"])) if isinstance(prediction, str) else ""
    if len(letters) != 1:
        several = f"Several choices stand side by side: {' and '.join(letters)}."
        return Score(0.0, {"correct": 0.0}, None, several if letters else "No choice is committed to.")
    if letters == reference["answer"]:
        return Score(1.0, {"correct": 1.0}, letters, f"The choice {letters} is right.")
    return Score(0.0, {"correct": 0.0}, letters, f"The choice {letters} is wrong: it is {reference['answer']}.")
