"""Kind `search` of retrieval as an environment with tools: the model asks the index, several times, then names five cases.

For TRL's `environment_factory`: its public methods are the tools, `reset` takes a row; the reward is `metrics.reward` on
the last message. The case that the row was made from is never among the hits.
"""

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from datasets import load_dataset

from hub_datasets import hub
from hub_datasets.index import Index

SHOWN = 40  # words of a case


@cache
def open_index(source: hub.Source) -> tuple[Index, dict[str, dict[str, Any]]]:
    """The index of a dataset, and its cases by id. Raises ValueError where it has no index."""
    folder = hub.fetched(source, files=["index/*"])
    if not (folder / "index" / "embeddings.faiss").exists():
        raise ValueError(f"{source.path}: no index here (index/embeddings.faiss is needed)")
    cases = load_dataset(source.path, "cases", split="train", revision=source.revision)
    return Index(folder), {case["case_id"]: case for case in cases}


class SearchEnvironment:
    """One conversation about one row. source: where the index and its cases were read, with the commit on the Hub."""

    def __init__(self, source: hub.Source) -> None:
        self.source = source
        self._index, self._cases = open_index(source)
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


def environment_factory(data: str, revision: str | None = None) -> Callable[[], SearchEnvironment]:
    """What GRPOTrainer takes as environment_factory: all its environments read a folder, or a Hub id at one commit."""
    source = hub.resolve(data, revision=revision)
    open_index(source)

    def make() -> SearchEnvironment:
        return SearchEnvironment(source)

    return make
