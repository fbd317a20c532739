"""The five tasks for inspect-ai, with the same rows and the same rewards (extra `inspect`).

inspect eval leaderboard/inspect_task.py@holding -T data=cap-rlvr --model openai/…
"""

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ChatMessage, ChatMessageAssistant, ChatMessageSystem, ChatMessageUser, GenerateConfig
from inspect_ai.scorer import Score, Scorer, Target, mean, scorer, stderr
from inspect_ai.solver import TaskState, generate

from hub_datasets.hub import resolve
from leaderboard.models.base import BUDGET
from leaderboard.rows import read_rows
from metrics import score

_ROLES = {"system": ChatMessageSystem, "user": ChatMessageUser, "assistant": ChatMessageAssistant}


@scorer(metrics=[mean(), stderr(cluster="case_id")])
def cap_reward() -> Scorer:
    """The task's reward; the standard error is clustered by case."""

    async def judge(state: TaskState, target: Target) -> Score:
        found = score(state.metadata["task"], state.output.completion, state.metadata["reference"])
        return Score(value=found.reward, answer=found.answer, explanation=found.reason, metadata=found.components)

    return judge


def _task(name: str, data: str, split: str) -> Task:
    source = resolve(data)
    rows = read_rows(data, name, split, revision=source.revision)
    samples = [
        Sample(
            id=row["id"],
            input=_messages(row["prompt"]),
            target=row["completion"][-1]["content"],
            metadata={"task": name, "case_id": row["case_id"], "reference": row["reference"]},
        )
        for row in rows
    ]
    return Task(
        dataset=MemoryDataset(samples, name=f"cap-rlvr/{name}"),
        solver=generate(),
        scorer=cap_reward(),
        config=GenerateConfig(temperature=0.0, max_tokens=BUDGET[name]),
        metadata={"dataset": source.path, "dataset_revision": source.revision},
    )


def _messages(prompt: list[dict[str, str]]) -> list[ChatMessage]:
    return [_ROLES[message["role"]](content=message["content"]) for message in prompt]


@task
def holding(data: str = "cap-rlvr", split: str = "test") -> Task:
    """Choose the holding of a cited case among five."""
    return _task("holding", data, split)


@task
def bluebook(data: str = "cap-rlvr", split: str = "test") -> Task:
    """Give the full Bluebook citation."""
    return _task("bluebook", data, split)


@task
def summarise(data: str = "cap-rlvr", split: str = "test") -> Task:
    """An IRAC summary of at most 200 words."""
    return _task("summarise", data, split)


@task
def retrieval(data: str = "cap-rlvr", split: str = "test") -> Task:
    """Name five analogous cases."""
    return _task("retrieval", data, split)


@task
def entail(data: str = "cap-rlvr", split: str = "test") -> Task:
    """How a citing case treats a cited case."""
    return _task("entail", data, split)
