"""Whether test prompts were seen in training: runs of 13 words that both have (as in Brown et al. 2020, arXiv:2005.14165).

Words of the form, as against those of a case, do not count: a run is left out where eight words of it stand in the prompts
of three or more cases, as the question and the instructions do.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from hub_datasets.hub import resolve
from hub_datasets.leakage import GRAM, OWN_GRAM, grams, runs
from leaderboard.rows import read_rows
from metrics import TASKS
from metrics.baselines import prompt_text

_COMMON = 3  # test prompts of so many cases that have a run of OWN_GRAM words make it part of the form, not of a case

Overlap = dict[str, tuple[list[str], int]]


def contaminated(
    train: str, data: str, split: str = "test", train_revision: str | None = None, revision: str | None = None
) -> Overlap:
    """By task, the ids of rows whose prompt shares a run of 13 words with what was trained on, and how many rows there are.

    train: a dataset whose train split was used (a folder or Hub id), or a JSONL of {text} or {prompt, completion}.
    train_revision, revision: commits of Hub ids; the heads of main without.
    """
    at = resolve(data, revision=revision).revision
    asked = {task: read_rows(data, task, split, revision=at) for task in TASKS}
    form = _form((row["case_id"], prompt_text(row)) for rows in asked.values() for row in rows)
    places: dict[int, list[str]] = defaultdict(list)
    for rows in asked.values():
        for row in rows:
            for run in _own(prompt_text(row), form):
                places[run].append(row["id"])
    found: set[str] = set()
    for text in training_texts(train, train_revision):
        for run in grams(text) & places.keys():
            found.update(places[run])
    return {
        task: (sorted(row_id for row_id in found if row_id.startswith(f"{task}-")), len(rows))
        for task, rows in asked.items()
    }


def _form(prompts: Iterator[tuple[str, str]]) -> np.ndarray:
    """Hashes of the runs of OWN_GRAM words that prompts of _COMMON cases or more have. prompts: (case id, text)."""
    cases: dict[int, set[str]] = defaultdict(set)
    for case_id, text in prompts:
        for run in grams(text, OWN_GRAM):
            cases[run].add(case_id)
    return np.array([run for run, having in cases.items() if len(having) >= _COMMON], np.uint64)


def _own(text: str, form: np.ndarray) -> set[int]:
    """Hashes of the runs of GRAM words that have no words of the form in them."""
    whole, common = runs([text])[0], np.isin(runs([text], OWN_GRAM)[0], form)
    within = GRAM - OWN_GRAM + 1  # shorter runs in a longer one
    free = [not common[place : place + within].any() for place in range(len(whole))]
    return set(whole[free].tolist())


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
