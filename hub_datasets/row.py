"""One row of a task's config: its columns, its id, and writing rows to Parquet as `datasets` reads them."""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from datasets import Features, Json, Value

from hub_datasets.case import Case

SPLITS = ("train", "validation", "test")
GROUP = 500  # rows to a group of a file
_MESSAGES = [{"role": Value("string"), "content": Value("string")}]
FEATURES = Features(
    {
        "id": Value("string"),
        "task": Value("string"),
        "kind": Value("string"),
        "prompt": _MESSAGES,
        "completion": _MESSAGES,
        "reference": Json(),
        "case_id": Value("string"),
        "metadata": Json(),
    }
)


def file_of(split: str) -> str:
    """The name of the file of a config that has a split's rows."""
    return f"{split}-00000-of-00001.parquet"


def canonical(value: Any) -> str:
    """JSON with sorted keys and no blanks: the same text for the same value.

    >>> canonical({"b": 1, "a": "é"})
    '{"a":"é","b":1}'
    """
    return _JSON.encode(value)


_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(*values: Any) -> int:
    """A 64-bit hash of JSON values, the same on every machine: what shuffles choices and picks variants."""
    return _digest(canonical(values))


def digests(value: Any, numbers: Iterable[int]) -> list[int]:
    """The digest of a value with each of many whole numbers.

    >>> digests("a", [7]) == [digest("a", 7)]
    True
    """
    begun = canonical([value])[:-1]
    return [_digest(f"{begun},{number}]") for number in numbers]


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


@dataclass(frozen=True, slots=True)
class Row:
    """prompt: the user's message; completion: the gold answer; reference: what the reward needs (contract);
    split: that of the case whose text is shown."""

    task: str
    kind: str
    prompt: str
    completion: str
    reference: dict[str, Any]
    case_id: str
    split: str
    metadata: dict[str, Any]

    @property
    def id(self) -> str:
        """`<task>-<16 hex>`, a hash of the row's content."""
        return str(self.to_dict()["id"])

    def to_dict(self) -> dict[str, Any]:
        """The columns of the config, in order; reference and metadata as JSON text."""
        reference = canonical(self.reference)
        content = [*map(canonical, (self.kind, self.prompt, self.completion)), reference]
        return {
            "id": f"{self.task}-{_digest('[' + ','.join(content) + ']'):016x}",
            "task": self.task,
            "kind": self.kind,
            "prompt": [{"role": "user", "content": self.prompt}],
            "completion": [{"role": "assistant", "content": self.completion}],
            "reference": reference,
            "case_id": self.case_id,
            "metadata": canonical(self.metadata),
        }


def case_metadata(case: Case, **more: Any) -> dict[str, Any]:
    """The metadata that every row has of the case it was made from, and what else the task keeps."""
    return {
        "case_name": case.name,
        "citation": case.citation,
        "court": case.court,
        "decision_date": case.date,
        "record": case.record,
        "digest": case.digest,
        **more,
    }


class RowWriter:
    """One Parquet file of a config, written as rows come (dicts of the features' columns, Json ones as text).

    A context manager; the file has its final name only when the block ends without an error.
    """

    def __init__(self, path: Path, features: Features, batch_size: int = GROUP) -> None:
        self.path, self.count = path, 0
        self._partial = path.with_name(f".{path.name}.partial")
        self._schema = features.arrow_schema
        self._storage = pa.schema(
            [pa.field(f.name, pa.string() if isinstance(features[f.name], Json) else f.type) for f in self._schema]
        )
        self._batch: list[dict[str, Any]] = []
        self._batch_size = batch_size

    def __enter__(self) -> "RowWriter":
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._writer = pq.ParquetWriter(self._partial, self._schema)
        return self

    def write(self, row: dict[str, Any]) -> None:
        """Add a row."""
        self._batch.append(row)
        self.count += 1
        if len(self._batch) == self._batch_size:
            self._flush()

    def _flush(self) -> None:
        if self._batch:  # an empty group of rows is more than `datasets` can read
            table = pa.Table.from_pylist(self._batch, schema=self._storage)
            self._writer.write_table(table.cast(self._schema))
        self._batch = []

    def __exit__(self, error: type[BaseException] | None, *_: Any) -> None:
        if error is None:
            self._flush()
        self._writer.close()
        if error is None:
            os.replace(self._partial, self.path)
        else:
            self._partial.unlink()
