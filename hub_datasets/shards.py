"""Tables on disk: what a stage reads and writes, one shard at a time, each file whole or absent."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from hub_datasets.files import whole

RECORDS = pa.schema([("where", pa.string()), ("record", pa.string())])  # file and line; its JSON
_OPINIONS = pa.list_(
    pa.struct(
        [("type", pa.string()), ("author", pa.string()), ("text", pa.string()), ("footnotes", pa.list_(pa.string()))]
    )
)
CASES = pa.schema(
    [
        ("id", pa.string()),
        ("name", pa.string()),
        ("full_name", pa.string()),
        ("citations", pa.list_(pa.struct([("cite", pa.string()), ("kind", pa.string())]))),
        ("court", pa.string()),
        ("court_name", pa.string()),
        ("jurisdiction", pa.string()),
        ("date", pa.string()),
        ("docket", pa.string()),
        ("parties", pa.list_(pa.string())),
        ("caption", pa.string()),
        ("syllabus", pa.string()),
        ("headnotes", pa.list_(pa.string())),
        ("counsel", pa.string()),
        ("opinions", _OPINIONS),
        ("disposition", pa.struct([("outcome", pa.string()), ("remanded", pa.bool_())])),
        ("record", pa.string()),
        ("digest", pa.bool_()),
    ]
)
CITATIONS = pa.schema(
    [
        ("citing", pa.string()),
        ("opinion", pa.int32()),
        *((name, pa.int32()) for name in ("start", "end", "full_start", "full_end", "group")),
        *((name, pa.string()) for name in ("cite", "volume", "reporter", "page", "pin", "name")),
        ("year", pa.int32()),
        ("court", pa.string()),
        ("parenthetical", pa.string()),
    ]
)


def write_table(path: Path, rows: Iterable[dict[str, Any]], schema: pa.Schema, batch_size: int = 1000) -> int:
    """Write rows as one Parquet file and return their number; the file has its name only when it is whole."""
    count, batch = 0, []
    with whole(path) as partial, pq.ParquetWriter(partial, schema, compression="zstd") as writer:
        for row in rows:
            batch.append(row)
            if len(batch) == batch_size:
                writer.write_table(pa.Table.from_pylist(batch, schema=schema))
                count, batch = count + len(batch), []
        writer.write_table(pa.Table.from_pylist(batch, schema=schema))
    return count + len(batch)


def read_table(path: Path, columns: Sequence[str] | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a Parquet file, or these columns of them, a batch in memory at a time."""
    for batch in pq.ParquetFile(path).iter_batches(batch_size=256, columns=columns):
        yield from batch.to_pylist()
