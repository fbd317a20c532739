"""The five rewards behind one name: `score` for one prediction, `reward` for TRL.

>>> score("holding", "Answer: C", {"choices": ["v", "w", "x", "y", "z"], "answer": "C"}).reward
1.0
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from metrics.answers import Score, check

# The one place that names the tasks: each is a folder metrics/cap_<task>_reward.
TASKS = ("holding", "bluebook", "summarise", "retrieval", "entail")

SCORING: dict[str, ModuleType] = {task: import_module(f"metrics.cap_{task}_reward.scoring") for task in TASKS}
_new = tuple.__new__  # three times as fast as the class
_REQUIRED = {task: {key for key in SCORING[task].SHAPE if not key.endswith("?")} for task in TASKS}


def score(task: str, prediction: Any, reference: Mapping[str, Any]) -> Score:
    """Judge one prediction: its reward, components, the answer as read, and why.

    A prediction never raises (what is not a string scores as empty); an unknown task or a reference of
    the wrong shape is a ValueError.
    """
    if task not in SCORING:
        raise ValueError(f"task: expected one of {', '.join(TASKS)}, found {task!r}")
    scoring = SCORING[task]
    check(reference, scoring.SHAPE)
    return _new(Score, scoring.score(prediction, reference))


def task_of(reference: Any) -> str | None:
    """The task whose reference has these keys, None where there is no such task."""
    if not isinstance(reference, Mapping):
        return None
    return next((task for task in TASKS if _REQUIRED[task] <= reference.keys()), None)


def reward(
    completions: list[Any],
    reference: list[Any],
    task: list[str | None] | None = None,
    *,
    log_metric: Callable[[str, float], None] | None = None,
    log_extra: Callable[[str, list[Any]], None] | None = None,
    **_: Any,
) -> list[float | None]:
    """A TRL reward function: `trl grpo --reward_funcs metrics.reward`, or `reward_funcs=metrics.reward`.

    completions: strings, or conversations whose last message is judged. reference and task: the dataset's
    columns, one entry a completion; without `task` the reference's shape tells it. A row that has no task
    here gives None, which TRL leaves out. The means of the components are logged as `<task>/<component>`,
    the answers as read in the column `answer`. A reference of the wrong shape is a ValueError naming its row.
    """
    rewards: list[float | None] = []
    answers: list[str | None] = []
    parts: dict[str, list[float]] = {}
    for row, (completion, gold) in enumerate(zip(completions, reference, strict=True)):
        name = task_of(gold) if task is None or task[row] is None else task[row]
        if name not in SCORING:
            rewards.append(None)
            answers.append(None)
            continue
        try:
            judged = score(name, _text(completion), gold)
        except ValueError as error:
            raise ValueError(f"row {row}: {error}") from None
        rewards.append(judged.reward)
        answers.append(judged.answer)
        for component, value in judged.components.items():
            parts.setdefault(f"{name}/{component}", []).append(value)
    if log_metric is not None:
        for component, values in parts.items():
            log_metric(component, sum(values) / len(values))
    if log_extra is not None:
        log_extra("answer", answers)
    return rewards


def _text(completion: Any) -> Any:
    """What the model wrote: the completion itself, or the content of a conversation's last message."""
    if isinstance(completion, list):
        return completion[-1].get("content") if completion else None
    return completion
