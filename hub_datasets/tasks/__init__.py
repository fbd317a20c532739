"""The task builders. Each is a module named as its task, and two steps:

`extract(case, citations)` looks at one case alone and yields candidates, plain dicts of the module's `CANDIDATES`
schema; the build runs it over all shards, spread over processes. `citations[i]` are the full citations of
`case.opinions[i].text`.

`compose(corpus)` joins the candidates (at_hand.AtHand) with the rest of the corpus and yields Rows, in an
order that does not depend on the number of processes.

`GOLD_BAR` is what the gold of a row must score for the row to be published.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Protocol, cast

import pyarrow as pa

from hub_datasets.case import Case
from hub_datasets.citations import Citation
from hub_datasets.corpus import Corpus
from hub_datasets.row import Row
from metrics import TASKS


class Task(Protocol):
    """What a builder module offers."""

    CANDIDATES: pa.Schema
    GOLD_BAR: float

    def extract(self, case: Case, citations: list[list[Citation]]) -> Iterator[dict[str, Any]]: ...

    def compose(self, corpus: Corpus) -> Iterator[Row]: ...


def builder(task: str) -> Task:
    """The builder of a task."""
    if task not in TASKS:
        raise ValueError(f"task: expected one of {', '.join(TASKS)}, found {task!r}")
    return cast(Task, import_module(f"hub_datasets.tasks.{task}"))
