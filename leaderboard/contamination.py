"""Whether test prompts were seen in training: runs of 13 words that both have (as in Brown et al. 2020, arXiv:2005.14165)."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from hub_datasets.hub import resolve
from hub_datasets.leakage import grams
from leaderboard.rows import read_rows
from metrics import TASKS
from metrics.baselines import prompt_text

_COMMON = 3  # test prompts of so many cases that have a run make it part of the form, not of a case


Overlap = dict[str, tuple[list[str], int]]


def contaminated(
    train: str, data: str, split: str = "test", train_revision: str | None = None, revision: str | None = None
) -> Overlap:
    """By task, the ids of rows whose prompt shares a run of 13 words with what was trained on, and how many rows there are.

    train: a dataset whose train split was used (a folder or Hub id), or a JSONL of {text} or {prompt, completion}.
    train_revision, revision: commits of Hub ids; the heads of main without.
    """
    places: dict[int, list[str]] = defaultdict(list)
    cases: dict[int, set[str]] = defaultdict(set)
    totals: dict[str, int] = {}
    at = resolve(data, revision=revision).revision
    for task in TASKS:
        rows = read_rows(data, task, split, revision=at)
        totals[task] = len(rows)
        for row in rows:
            for gram in grams(prompt_text(row)):
                places[gram].append(row["id"])
                cases[gram].add(row["case_id"])
    own = {gram: ids for gram, ids in places.items() if len(cases[gram]) < _COMMON}
    found: set[str] = set()
    for text in training_texts(train, train_revision):
        for gram in grams(text) & own.keys():
            found.update(own[gram])
    return {
        task: (sorted(row_id for row_id in found if row_id.startswith(f"{task}-")), n) for task, n in totals.items()
    }


def training_texts(train: str, revision: str | None = None) -> Iterator[str]:
    """The texts that a model was trained on. ValueError that names the line of a JSONL that holds none."""
    if not Path(train).is_file():
        at = resolve(train, revision=revision).revision
        for task in TASKS:
            for row in read_rows(train, task, "train", revision=at):
                yield "\n".join([prompt_text(row), *(message["content"] for message in row["completion"])])
        return
    with open(train, encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                row = json.loads(line)
                yield (
                    row["text"] if "text" in row else "\n".join(m["content"] for m in row["prompt"] + row["completion"])
                )
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{train}:{number}: neither {{text}} nor {{prompt, completion}} ({error})") from error
