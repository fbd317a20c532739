"""A judgment as the Space shows it: what each component adds to the reward."""

from collections.abc import Mapping
from typing import Any

from metrics import Score, score
from metrics.rewards import SCORING


def judge(task: str, prediction: Any, reference: Mapping[str, Any]) -> dict[str, Any]:
    """Reward, components, answer as read and reason, as `POST /api/v1/score` answers. Raises ValueError as `score` does."""
    return score(task, prediction, reference)._asdict()


def explain(task: str, judged: Score) -> dict[str, Any]:
    """What each component adds: {"parts": [{"name", "value", "weight", "of", "adds"}], "factor"}.

    reward = factor x the sum of `adds`, where adds = value x weight, x the component `of` where the formula scales one
    by another (retrieval's quantity by its relevance). factor is what the task's gates leave (1 where it has none).

    >>> judged = Score(0.72, {"relevance": 0.75, "quantity": 0.8}, "…", "…")
    >>> [round(part["adds"], 3) for part in explain("retrieval", judged)["parts"]]
    [0.6, 0.12]
    """
    scoring = SCORING[task]
    scaled_by: dict[str, str] = getattr(scoring, "SCALED_BY", {})
    parts = []
    for name, weight in scoring.WEIGHTS.items():
        value, of = judged.components[name], scaled_by.get(name)
        adds = value * weight * (judged.components[of] if of else 1.0)
        parts.append({"name": name, "value": value, "weight": weight, "of": of, "adds": adds})
    total = sum(part["adds"] for part in parts)
    return {"parts": parts, "factor": judged.reward / total if total else 1.0}


def formula(task: str) -> str:
    """The reward's formula, as its module's docstring has it.

    >>> formula("retrieval")
    'reward = relevance x (0.8 + 0.2 quantity)'
    """
    doc = SCORING[task].__doc__ or ""
    return next((line.strip() for line in doc.splitlines() if line.startswith("    reward = ")), "")
