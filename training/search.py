"""Kind `search` of retrieval as an environment with tools: the model asks the index, several times, then names five cases.

For TRL's `environment_factory`: its public methods are the tools, `reset` takes a row; the reward is `metrics.reward` on
the last message. The case that the row was made from is never among the hits.
"""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from datasets import Dataset, load_dataset

from hub_datasets.index import Index

SHOWN = 40  # words of a case


@cache
def open_index(data: str) -> tuple[Index, dict[str, dict[str, Any]]]:
    """The index of a dataset's folder, and its cases by id. Raises ValueError where the folder has no index."""
    if not (Path(data) / "index" / "embeddings.faiss").exists():
        raise ValueError(f"{data}: no index here (a folder with index/embeddings.faiss is needed)")
    cases = load_dataset(str(Path(data).resolve()), "cases", split="train")
    return Index(data), {case["case_id"]: case for case in cases}


def search_rows(data: str, split: str = "train") -> Dataset:
    """The rows of kind `search`. Raises ValueError where there is none."""
    rows = load_dataset(str(Path(data).resolve()) if Path(data).is_dir() else data, "retrieval", split=split)
    rows = rows.select([i for i, kind in enumerate(rows["kind"]) if kind == "search"])
    if not len(rows):
        raise ValueError(f"{data}: retrieval has no {split} row of kind 'search'")
    return rows


class SearchEnvironment:
    """One conversation about one row."""

    def __init__(self, data: str) -> None:
        self._index, self._cases = open_index(data)
        self._own = ""
        self.queries: list[str] = []

    def reset(self, case_id: str = "", **row: Any) -> None:
        """Begin with a row of the dataset."""
        self._own, self.queries = case_id, []

    def search(self, query: str) -> str:
        """Search the case law for cases that are like a description.

        Args:
            query: What the case is about, in plain words.

        Returns:
            The ten nearest cases, one a line: [id] name, citation: how its opinion begins.
        """
        self.queries.append(query)
        hits = [case_id for case_id, _ in self._index.search([query], 11)[0] if case_id != self._own]
        return "\n".join(self._line(case_id) for case_id in hits[:10])

    def _line(self, case_id: str) -> str:
        case = self._cases[case_id]
        opinions = json.loads(case["opinions"]) if isinstance(case["opinions"], str) else case["opinions"]
        begins = " ".join(opinions[0]["text"].split()[:SHOWN]) if opinions else ""
        return f"[{case_id}] {case['name']}, {case['citation']}: {begins}"


def environment_factory(data: str) -> Callable[[], SearchEnvironment]:
    """What GRPOTrainer takes as environment_factory."""
    open_index(data)

    def make() -> SearchEnvironment:
        return SearchEnvironment(data)

    return make
