"""The tasks as a taskset of the `verifiers` library (0.4 and later), for `vf-eval` and prime-rl.

verifiers pins other versions than TRL does, so it has an environment of its own: pip install verifiers cap-rlvr. There

    vf-eval cap-rlvr-verifiers --env.agent.harness.id null --env.taskset.data org/cap-rlvr -m org/model
"""

from collections.abc import Iterator
from typing import Any

import verifiers.v1 as vf

from hub_datasets.hub import resolve
from leaderboard.rows import read_rows
from metrics import TASKS, score

__all__ = ["CapTaskset"]


class CapConfig(vf.TasksetConfig):
    """data: a folder or a Hub id; tasks, split: which rows; limit: the first so many of each task."""

    data: str = "cap-rlvr"
    tasks: tuple[str, ...] = TASKS
    split: str = "train"
    limit: int | None = None


class CapData(vf.TaskData):
    """A row: its prompt, and what its answer is judged by."""

    task: str
    reference: dict[str, Any]


class CapTask(vf.Task[CapData]):
    """One row."""

    @vf.reward(weight=1.0)
    async def reward(self, trace: vf.Trace) -> float:
        """The task's reward of the last reply, by the one implementation."""
        return score(self.data.task, trace.last_reply, self.data.reference).reward


class CapTaskset(vf.Taskset[CapTask, CapConfig]):
    """The rows of the tasks, of a folder or of a Hub id at the commit that it has when they are loaded."""

    def load(self) -> Iterator[CapTask]:
        """The rows, task by task."""
        config, at = self.config, resolve(self.config.data).revision
        for task in config.tasks:
            for row in read_rows(config.data, task, config.split, config.limit, at):
                *before, last = row["prompt"]
                system = "\n\n".join(message["content"] for message in before) or None
                told = {"prompt": last["content"], "system_prompt": system, "reference": row["reference"]}
                yield CapTask(CapData(id=row["id"], task=task, **told), config.task)
