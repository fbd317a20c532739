"""The tasks as gymnasium environments: text in, text out, one step an episode.

>>> import gymnasium
>>> import training.environments
>>> sorted(name for name in gymnasium.registry if name.startswith("cap_rlvr/"))  # doctest: +ELLIPSIS
['cap_rlvr/Bluebook-v0', 'cap_rlvr/Entail-v0', ..., 'cap_rlvr/Summarise-v0']
>>> environment = gymnasium.make("cap_rlvr/Holding-v0", data="cap-rlvr")  # doctest: +SKIP
>>> prompt, info = environment.reset(seed=0)  # doctest: +SKIP
>>> _, reward, terminated, truncated, info = environment.step("Answer: C")  # doctest: +SKIP
"""

from functools import cache
from typing import Any

import gymnasium
from datasets import Dataset

from hub_datasets.hub import resolve
from leaderboard.rows import read_rows
from metrics import TASKS, score
from metrics.baselines import prompt_text

LONGEST = 1_000_000  # characters


class AnyText(gymnasium.spaces.Text):
    """Any string up to a length; samples are printable ASCII."""

    def __init__(self, longest: int = LONGEST) -> None:
        super().__init__(max_length=longest, min_length=0, charset="".join(map(chr, range(32, 127))))

    def contains(self, x: Any) -> bool:
        return isinstance(x, str) and len(x) <= self.max_length

    def sample(self, mask: Any = None, probability: Any = None) -> str:
        """A short string: a long one would say no more to an environment."""
        return "".join(self.np_random.choice(self.character_list, size=self.np_random.integers(0, 64)))


class TaskEnvironment(gymnasium.Env[str, str]):
    """One task: `reset` gives the prompt of a row, `step` takes an answer and gives its reward; the episode is over then.

    data: a folder or a Hub id; subset: only the first so many rows. `info` has the row's id, task and kind; after the
    step also components, the answer as read, and the reason. The observation after the step is empty.
    """

    def __init__(
        self,
        task: str,
        data: str = "cap-rlvr",
        split: str = "train",
        subset: int | None = None,
        render_mode: str | None = None,
    ) -> None:
        self.render_mode = render_mode
        self.observation_space = AnyText()
        self.action_space = AnyText()
        self._rows = {name: _rows(data, _commit(data), name, split, subset) for name in self._names(task)}
        self._row: dict[str, Any] | None = None
        self._last = ""

    metadata = {"render_modes": ["ansi"], "render_fps": 1}  # noqa: RUF012  (gymnasium's own way of saying it)

    @staticmethod
    def _names(task: str) -> tuple[str, ...]:
        return (task,)

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[str, dict[str, Any]]:
        """A row by the environment's random numbers, or `options={"row": number}`, of `options={"task": name}`."""
        super().reset(seed=seed)
        options = options or {}
        names = list(self._rows)
        task = options.get("task") or names[int(self.np_random.integers(len(names)))]
        rows = self._rows[task]
        number = options.get("row", None)
        self._row = rows[int(self.np_random.integers(len(rows))) if number is None else number]
        self._last = prompt_text(self._row)
        return self._last, self._info()

    def _info(self) -> dict[str, Any]:
        assert self._row is not None
        return {key: self._row[key] for key in ("id", "task", "kind")}

    def step(self, action: str) -> tuple[str, float, bool, bool, dict[str, Any]]:
        """Score the answer. Raises gymnasium's ResetNeeded before a reset, and after the end of an episode."""
        if self._row is None:
            raise gymnasium.error.ResetNeeded("reset the environment before a step")
        judged = score(self._row["task"], action, self._row["reference"])
        more = {"components": judged.components, "answer": judged.answer, "reason": judged.reason}
        info = self._info() | more
        self._last = f"{self._last}\n\n{action}\n\n[{judged.reward:.3f}] {judged.reason}"
        self._row = None
        return "", float(judged.reward), True, False, info

    def render(self) -> str | None:
        """What was shown, answered and judged, as text."""
        return self._last if self.render_mode == "ansi" else None


class MultiTask(TaskEnvironment):
    """All tasks, one of them at each reset."""

    def __init__(self, data: str = "cap-rlvr", tasks: tuple[str, ...] = TASKS, **options: Any) -> None:
        super().__init__(",".join(tasks), data, **options)

    @staticmethod
    def _names(task: str) -> tuple[str, ...]:
        return tuple(task.split(","))


@cache
def _commit(data: str) -> str | None:
    """The commit of a Hub id that all environments of a process read."""
    return resolve(data).revision


@cache
def _rows(data: str, revision: str | None, task: str, split: str, subset: int | None) -> Dataset:
    """The rows, read once for all environments of a process."""
    return read_rows(data, task, split, subset, revision)


def register() -> None:
    """Make the environments known to gymnasium, once."""
    for task in TASKS:
        name = f"cap_rlvr/{task.title()}-v0"
        if name not in gymnasium.registry:
            gymnasium.register(name, entry_point="training.environments:TaskEnvironment", kwargs={"task": task})
    if "cap_rlvr/MultiTask-v0" not in gymnasium.registry:
        gymnasium.register("cap_rlvr/MultiTask-v0", entry_point="training.environments:MultiTask")


register()
