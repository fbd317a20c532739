"""What is done when a measure leaves its bounds while a model trains; each is a callback, chosen by the recipe's `actions`.

actions:
  stop: {citation_validity: 0.7, hallucinated_citations: 0.1, after: 100}
  slow_down: {grad_norm: 2.0, steps: 100, factor: 0.5}
  keep_best: {gain: 0.05}
"""

from collections.abc import Callable
from typing import Any

from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

from training.log import RunLog


class Stop(TrainerCallback):
    """Stops when fewer citations than `citation_validity` are whole, or more than `hallucinated_citations` of them name a
    place where the case is not, once `after` steps are done; a checkpoint is kept."""

    def __init__(
        self,
        run_log: RunLog,
        citation_validity: float = 0.7,
        hallucinated_citations: float = 0.1,
        after: int = 0,
    ) -> None:
        self.run_log, self.after = run_log, after
        self.floor, self.ceiling = citation_validity, hallucinated_citations

    def on_log(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, logs: Any = None, **_: Any
    ) -> None:
        if state.global_step < self.after or control.should_training_stop:
            return
        valid, invented = (logs or {}).get("citation_validity"), (logs or {}).get("hallucinated_citations")
        reason = None
        if valid is not None and valid < self.floor:
            reason = f"citation_validity {valid:.3f} < {self.floor}"
        elif invented is not None and invented > self.ceiling:
            reason = f"hallucinated_citations {invented:.3f} > {self.ceiling}"
        if reason:
            control.should_training_stop = control.should_save = True
            self.run_log.say(state.global_step, event="stopped", reason=reason)


class SlowDown(TrainerCallback):
    """Multiplies the learning rate by `factor` when the gradient's norm, before clipping, was above `grad_norm` for
    `steps` steps in a row (by the log, so logging_steps says how finely it is seen). The scheduler keeps it, and so
    does a checkpoint."""

    def __init__(self, run_log: RunLog, grad_norm: float = 2.0, steps: int = 100, factor: float = 0.5) -> None:
        self.run_log, self.bound, self.steps, self.factor = run_log, grad_norm, steps, factor
        self._since: int | None = None

    def on_log(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        logs: Any = None,
        lr_scheduler: Any = None,
        optimizer: Any = None,
        **_: Any,
    ) -> None:
        norm = (logs or {}).get("grad_norm")
        if norm is None:
            return
        if norm <= self.bound:
            self._since = None
            return
        self._since = state.global_step - args.logging_steps if self._since is None else self._since
        if state.global_step - self._since < self.steps:
            return
        self._since = None
        lr_scheduler.base_lrs = [rate * self.factor for rate in lr_scheduler.base_lrs]
        for group in optimizer.param_groups:
            group["lr"] *= self.factor
        lr_scheduler._last_lr = [group["lr"] for group in optimizer.param_groups]  # what the next line of the log says
        self.run_log.say(
            state.global_step, event="slowed down", reason=f"grad_norm > {self.bound} for {self.steps} steps"
        )


class KeepBest(TrainerCallback):
    """Saves a checkpoint when a task's mean reward is more than `gain` above what it was at the last one that this saved.

    Of the evaluation where there is one, else of the training's own answers.
    """

    def __init__(self, run_log: RunLog, gain: float = 0.05) -> None:
        self.run_log, self.gain = run_log, gain
        self._best: dict[str, float] = {}

    def on_log(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, logs: Any = None, **_: Any
    ) -> None:
        before = "eval_" if args.eval_strategy != "no" else ""
        means = {key: value for key, value in (logs or {}).items() if key.endswith("/mean") and key.count("/") == 1}
        for key, value in means.items():
            if key.startswith("eval_") != bool(before) or value is None:
                continue
            if key in self._best and value > self._best[key] + self.gain:
                control.should_save = True
                reason = f"{key} {self._best[key]:.3f} -> {value:.3f}"
                self.run_log.say(state.global_step, event="kept a better one", reason=reason)
            if key not in self._best or value > self._best[key] + self.gain:
                self._best[key] = value


_ACTIONS: dict[str, Callable[..., TrainerCallback]] = {"stop": Stop, "slow_down": SlowDown, "keep_best": KeepBest}


def actions(chosen: dict[str, dict[str, Any]] | None, run_log: RunLog) -> list[TrainerCallback]:
    """The callbacks that a recipe's `actions` name. Raises ValueError for an unknown action or threshold."""
    made = []
    for name, thresholds in (chosen or {}).items():
        if name not in _ACTIONS:
            raise ValueError(f"recipe: actions: unknown {name!r}; there are {', '.join(_ACTIONS)}")
        try:
            made.append(_ACTIONS[name](run_log, **(thresholds or {})))
        except TypeError as error:
            raise ValueError(f"recipe: actions: {name}: {error}") from None
    return made
