"""Stages of a task: candidates of each shard, and the rows composed of all of them."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from hub_datasets.corpus import Corpus, cases_of, citations_of
from hub_datasets.parts import Made
from hub_datasets.row import FEATURES, SPLITS, Row, RowWriter, file_of
from hub_datasets.seen import Seen
from hub_datasets.shards import write_table
from hub_datasets.tasks import builder
from metrics import score


def extract(folder: Path, part: str, task: str) -> Made:
    """The candidates of a task that the cases of a shard give."""
    name = f"candidates-{task}/{part}.parquet"
    cases = size = 0

    def candidates() -> Iterator[dict[str, Any]]:
        nonlocal cases, size
        citations = citations_of(folder / "citations" / f"{part}.parquet")
        for case in cases_of(folder / "cases" / f"{part}.parquet"):
            cases, size = cases + 1, size + sum(len(opinion.text) for opinion in case.opinions)
            found = citations.get(case.id, [])
            yield from builder(task).extract(case, found + [[] for _ in range(len(case.opinions) - len(found))])

    rows = write_table(folder / name, candidates(), builder(task).CANDIDATES)
    return Made([name], {"cases": cases, "rows": rows, "bytes": size})


def compose(folder: Path, task: str, _: Any) -> Made:
    """The rows of a task, each certified, a file for each split."""
    bar, seen, refused = builder(task).GOLD_BAR, Seen(), Counter[str]()
    names = {split: f"rows/{task}/{file_of(split)}" for split in SPLITS}
    with Corpus(folder) as corpus, ExitStack() as files:
        writers = {split: files.enter_context(RowWriter(folder / name, FEATURES)) for split, name in names.items()}
        for row in builder(task).compose(corpus):
            made = row.to_dict()
            if reason := _refusal(row, made["id"], bar, seen):
                refused[reason] += 1
            else:
                writers[row.split].write(made)
    written = {split: writer.count for split, writer in writers.items()}
    counts = {"rows": sum(written.values()), "written": {task: written}, "refused": {task: dict(refused)}}
    return Made(list(names.values()), counts)


def _refusal(row: Row, row_id: str, bar: float, seen: Seen) -> str | None:
    """Why a row may not be published; None where it may. Its gold must score the task's bar. seen: the hashes of rows so far."""
    if not seen.add(int(row_id.rpartition("-")[2], 16)):
        return "the same row twice"
    reward = score(row.task, row.completion, row.reference).reward
    return None if reward >= bar - 1e-9 else f"gold below {bar}"
