"""The tasks as an environment of the `verifiers` library: `vf-eval` and prime-rl find it by `load_environment`.

verifiers pins other versions than TRL does, so it has an environment of its own: pip install verifiers cap-rlvr.
"""

from typing import Any

from hub_datasets.hub import resolve
from leaderboard.rows import read_rows
from metrics import TASKS, score


def rows_for_verifiers(data: str, tasks: list[str], split: str, limit: int | None, revision: str | None = None) -> Any:
    """The rows, of a folder or a Hub id at a commit, with the columns that verifiers knows: prompt, answer (the gold's text), task, info (id, reference)."""
    from datasets import Dataset

    made = []
    for task in tasks:
        for row in read_rows(data, task, split, limit, revision):
            info = {"id": row["id"], "reference": row["reference"]}
            answer = row["completion"][-1]["content"]
            made.append({"prompt": row["prompt"], "answer": answer, "task": task, "info": info})
    return Dataset.from_list(made)


def judge(completion: Any, task: str, info: dict[str, Any], **_: Any) -> float:
    """The reward of the completion's last message, by the one implementation."""
    last = completion[-1]["content"] if isinstance(completion, list) and completion else completion
    return score(task, last, info["reference"]).reward


def load_environment(
    data: str = "cap-rlvr", tasks: list[str] | None = None, limit: int | None = None, **options: Any
) -> Any:
    """A verifiers SingleTurnEnv over the train rows, with the validation rows for evaluation."""
    import verifiers as vf

    names, at = tasks or list(TASKS), resolve(data).revision
    return vf.SingleTurnEnv(
        dataset=rows_for_verifiers(data, names, "train", limit, at),
        eval_dataset=rows_for_verifiers(data, names, "validation", limit, at),
        rubric=vf.Rubric(funcs=[judge]),
        **options,
    )
