"""What is measured of the rewards while a policy trains, per task, through TRL's own `log_metric`.

`<task>/mean`, `/std`, `/min`, `/max`; `<task>/completion_rate`: answers that are read as one; of bluebook
`citation_validity`: answers that are read as one full citation, and `hallucinated_citations`: of all, those that name a
place where the case is not (volume, reporter, page or year wrong); `reward_gap`: the best less the worst answer of a
prompt, over prompts; `reward_seconds`. `ranking_accuracy`, tokens a second and memory come from trainers.py.
"""

import time
from collections import defaultdict
from collections.abc import Callable
from importlib import import_module
from statistics import fmean, pstdev
from typing import Any

from metrics import reward
from metrics.rewards import task_of

Reward = Callable[..., list[float | None]]

# What the originals held to be in order while a run trains: (key, comparison, bound).
BOUNDS = (
    ("ranking_accuracy", ">", 0.75),
    ("reward_gap", ">", 0.3),
    ("kl", "<", 5.0),
    ("citation_validity", ">", 0.9),
    ("hallucinated_citations", "<", 0.05),
    ("completions/mean_length", ">", 100),
    ("completions/mean_length", "<", 500),
    ("tokens_per_second", ">", 1000),
    ("checkpoint_bytes", "<", 2e9),
)


def load_rewards(names: list[str] | None) -> list[Reward]:
    """Reward functions by their dotted names; `metrics.reward`, measured, is the first where none is named.

    Raises ValueError for a name that cannot be imported.
    """
    return [_load(name) for name in names or ["metrics.reward"]]


def _load(name: str) -> Reward:
    if name == "metrics.reward":
        return measured_reward
    module, _, function = name.rpartition(".")
    try:
        found: Reward = getattr(import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise ValueError(f"recipe: reward_funcs: {name}: {error}") from None
    return found


def measured_reward(
    completions: list[Any],
    reference: list[Any],
    task: list[str | None] | None = None,
    *,
    prompts: list[Any],
    log_metric: Callable[[str, float], None] | None = None,
    log_extra: Callable[[str, list[Any]], None] | None = None,
    **columns: Any,
) -> list[float | None]:
    """`metrics.reward`, and what is measured of it. Its name in TRL's log is `reward`."""
    begun = time.perf_counter()
    answers: list[Any] = []

    def keep(column: str, values: list[Any]) -> None:
        answers.extend(values)
        if log_extra is not None:
            log_extra(column, values)

    rewards = reward(completions, reference, task, log_metric=log_metric, log_extra=keep, **columns)
    if log_metric is not None:
        tasks = [(task[row] if task else None) or task_of(gold) for row, gold in enumerate(reference)]
        for key, value in measure(tasks, rewards, answers).items():
            log_metric(key, value)
        if (gap := _gap(prompts, rewards)) is not None:
            log_metric("reward_gap", gap)
        log_metric("reward_seconds", time.perf_counter() - begun)
    return rewards


measured_reward.__name__ = "reward"


def measure(tasks: list[str | None], rewards: list[float | None], answers: list[Any]) -> dict[str, float]:
    """The measures of scored answers: for each its task, reward, and the answer as read.

    >>> measure(["holding", "holding"], [1.0, 0.0], ["C", None])["holding/completion_rate"]
    0.5
    """
    by_task: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for task, value, answer in zip(tasks, rewards, answers, strict=True):
        if task is not None and value is not None:
            by_task[task].append((value, answer is not None))
    found: dict[str, float] = {}
    for task, judged in by_task.items():
        values = [value for value, _ in judged]
        found |= {f"{task}/mean": fmean(values), f"{task}/std": pstdev(values)}
        found |= {f"{task}/min": min(values), f"{task}/max": max(values)}
        found[f"{task}/completion_rate"] = fmean(is_read for _, is_read in judged)
    if citations := by_task.get("bluebook"):
        found["citation_validity"] = found["bluebook/completion_rate"]
        found["hallucinated_citations"] = fmean(is_read and value <= _PLACE_WRONG for value, is_read in citations)
    return found


# What a citation earns at most whose volume, reporter, page or year is wrong (metrics/cap_bluebook_reward/scoring.py).
_PLACE_WRONG = 0.8 * 0.2 + 1e-9


def _gap(prompts: list[Any], rewards: list[float | None]) -> float | None:
    groups: dict[str, list[float]] = defaultdict(list)
    for prompt, value in zip(prompts, rewards, strict=True):
        if value is not None:
            groups[str(prompt)].append(value)
    return fmean(max(one) - min(one) for one in groups.values()) if groups else None
