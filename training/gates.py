"""Gates between stages: read from a YAML file, checked against results of the leaderboard's own code on validation rows.

`each`: every task's mean reward; `below_own_best`: no task more than this share below what its own model of the first
stage reached; `mean`: the mean over the tasks; in all three the lower end of the 95% interval must be above. `deviation`:
the standard deviation of a task's mean over the last two checkpoints, below.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import pstdev
from typing import Any

from training.recipes import read_yaml

STAGES = Path(__file__).parent / "stages.yaml"
_GATES = ("each", "below_own_best", "mean", "deviation")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a gate looked at. measured: the mean or deviation; low: the lower end of its interval, or None;
    bound: what low must exceed (a deviation: stay below)."""

    what: str
    measured: float
    low: float | None
    bound: float
    passed: bool

    def __str__(self) -> str:
        verdict = "passed" if self.passed else "FAILED"
        if self.low is None:
            return f"{self.what}: {self.measured:.3f} < {self.bound:.3f}: {verdict}"
        return f"{self.what}: {self.measured:.3f}, lower end {self.low:.3f} > {self.bound:.3f}: {verdict}"


def read_stages(path: Path = STAGES) -> dict[str, Any]:
    """The stages' file. Raises ValueError for one that is not there, and for a stage without a gate that is known."""
    try:
        plan: dict[str, Any] = read_yaml(path)
        stages = plan["stages"]
        for number, stage in enumerate(stages):
            unknown = set(stage["gate"]) - set(_GATES)
            if unknown:
                raise ValueError(f"stage {number}: unknown gate {unknown.pop()!r}; there are {', '.join(_GATES)}")
            stage.setdefault("train", [])
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}") from None
    except (KeyError, TypeError) as error:
        raise ValueError(f"{path}: not a file of stages ({error})") from None
    return plan


def check(
    gate: Mapping[str, float],
    results: Sequence[Mapping[str, Any]],
    own_best: Mapping[str, float] | None = None,
    tasks: Collection[str] = (),
) -> list[Finding]:
    """What a gate finds in the results of one model (contract: Results), the newest last.

    own_best: each task's mean reward when it was trained alone. tasks: those that must have been measured. Raises ValueError
    where a result needed is not there.

    >>> result = {"tasks": {"holding": {"reward": 0.85, "ci95": [0.78, 0.91]}}}
    >>> print(*check({"each": 0.80}, [result]))
    holding: 0.850, lower end 0.780 > 0.800: FAILED
    """
    newest, findings = results[-1], []
    if missing := set(tasks) - set(newest["tasks"]):
        raise ValueError(f"gate: the newest result has nothing on {', '.join(sorted(missing))}")
    for task, one in newest["tasks"].items():
        mean, low = one["reward"], one["ci95"][0]
        if "each" in gate:
            findings.append(Finding(task, mean, low, gate["each"], low > gate["each"]))
        if "below_own_best" in gate:
            if not own_best or task not in own_best:
                raise ValueError(f"gate: no result of a model trained on {task} alone")
            bound = own_best[task] * (1 - gate["below_own_best"])
            findings.append(Finding(f"{task}, against its own best", mean, low, bound, low > bound))
    if "mean" in gate:
        mean, low = newest["macro"]["reward"], newest["macro"]["ci95"][0]
        findings.append(Finding("mean over tasks", mean, low, gate["mean"], low > gate["mean"]))
    if "deviation" in gate:
        if len(results) < 2:
            raise ValueError("gate: deviation needs the results of two checkpoints")
        for task, one in newest["tasks"].items():
            deviation = pstdev([results[-2]["tasks"][task]["reward"], one["reward"]])
            bound = gate["deviation"]
            findings.append(Finding(f"{task}, over two checkpoints", deviation, None, bound, deviation < bound))
    return findings
