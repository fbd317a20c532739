"""Candidates of a task, to be had one at a time in any order: they lie in one file on disk, so that memory need not hold them."""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from tempfile import TemporaryFile
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from hub_datasets.corpus import Corpus

# Whatever is wide stays out of queries that sort or join: they find lines, of which AtHand has the rest.
_NUMBERED = """
    CREATE OR REPLACE VIEW candidates AS
    SELECT told.* EXCLUDE (filename, file_row_number), CAST(first + file_row_number AS INT) AS line
    FROM read_parquet('{files}', filename = true, file_row_number = true) told
    JOIN shards ON shard = parse_filename(filename, true)
"""


class AtHand:
    """The candidates of a task, numbered from 0 in the order of their shards; queries have them as the view `candidates`,
    whose column `line` is the number.

    columns: what is to be had of a candidate.
    """

    def __init__(self, corpus: Corpus, task: str, columns: Sequence[str]) -> None:
        self._file = TemporaryFile(dir=corpus.temporary)  # noqa: SIM115 (open as long as this is)
        lengths, first, count = [np.zeros(1, np.int64)], dict[str, int](), 0
        for shard in corpus.shards(f"candidates-{task}"):
            first[shard.stem] = count
            rows = pq.read_table(shard, columns=[*columns]).to_pylist()
            lines = [json.dumps(row, ensure_ascii=False).encode() for row in rows]
            self._file.write(b"".join(lines))
            lengths.append(np.array([len(line) for line in lines], np.int64))
            count += len(lines)
        self._file.flush()
        self._ends = np.cumsum(np.concatenate(lengths))
        corpus.keep("shards", pa.table({"shard": [*first], "first": [*first.values()]}))
        corpus.connection.execute(_NUMBERED.format(files=corpus.folder / f"candidates-{task}" / "*.parquet"))

    def at(self, places: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """The candidates whose `line` the rows of a query tell, each with what else these tell."""
        for place in places:
            yield self.rows([place["line"]])[0] | place

    def rows(self, lines: Iterable[int]) -> list[dict[str, Any]]:
        """The candidates of these numbers, in this order."""
        file, ends = self._file.fileno(), self._ends
        read = [os.pread(file, ends[line + 1] - ends[line], ends[line]) for line in lines]
        found: list[dict[str, Any]] = json.loads(b"[" + b",".join(read) + b"]")
        return found
