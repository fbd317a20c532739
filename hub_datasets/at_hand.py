"""Rows of shards, to be had one at a time in any order: they lie in one file on disk, so that memory need not hold them."""

import json
import os
from collections.abc import Iterable, Sequence
from tempfile import TemporaryFile
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from hub_datasets.corpus import Corpus


class AtHand:
    """The rows of a stage that works shard by shard, numbered from 0 in the order of its shards.

    columns: what is to be had of a row. keys: those of them by which queries find it; with `line`, its number, they are the
    table `lines`.
    """

    def __init__(self, corpus: Corpus, name: str, columns: Sequence[str], keys: Sequence[str]) -> None:
        self._file = TemporaryFile(dir=corpus.temporary)  # noqa: SIM115 (open as long as this is)
        lengths, known = [np.zeros(1, np.int64)], list[pa.Table]()
        for shard in corpus.shards(name):
            rows = pq.read_table(shard, columns=[*columns])
            lines = [json.dumps(row, ensure_ascii=False).encode() for row in rows.to_pylist()]
            self._file.write(b"".join(lines))
            lengths.append(np.array([len(line) for line in lines], np.int64))
            known.append(rows.select([*keys]))
        self._file.flush()
        self._ends = np.cumsum(np.concatenate(lengths))
        places = pa.array(np.arange(len(self._ends) - 1, dtype=np.int32))
        corpus.keep("lines", pa.concat_tables(known).append_column("line", places))

    def rows(self, lines: Iterable[int]) -> list[dict[str, Any]]:
        """The rows of these numbers, in this order."""
        file, ends = self._file.fileno(), self._ends
        read = [os.pread(file, ends[line + 1] - ends[line], ends[line]) for line in lines]
        found: list[dict[str, Any]] = json.loads(b"[" + b",".join(read) + b"]")
        return found
