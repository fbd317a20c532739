"""Rows of shards by number."""

from pathlib import Path

import pyarrow as pa

from hub_datasets.at_hand import AtHand
from hub_datasets.corpus import Corpus
from hub_datasets.shards import write_table

_SCHEMA = pa.schema([("case_id", pa.string()), ("number", pa.int32()), ("passage", pa.list_(pa.string()))])


def _row(number: int) -> dict:
    return {"case_id": f"c{number // 2}", "number": number % 2, "passage": [f"Nº {number} “said” so.", "\n"]}


def test_rows_are_had_in_any_order_and_found_by_their_keys(tmp_path: Path):
    for shard in range(3):
        write_table(
            tmp_path / "candidates-told" / f"{shard}.parquet", map(_row, range(shard * 10, shard * 10 + 10)), _SCHEMA
        )
    with Corpus(tmp_path) as corpus:
        rows = AtHand(corpus, "told", ("case_id", "number", "passage"))
        lines = [
            row["line"] for row in corpus.sql("SELECT line FROM candidates ORDER BY case_id = 'c7' DESC, number, line")
        ]
        assert lines[:2] == [14, 15] and sorted(lines) == list(range(30))
        wanted = [29, 0, 15, 15]
        assert rows.rows(wanted) == [_row(n) for n in wanted]
        assert rows.rows([]) == []
        places = corpus.sql("SELECT line, line * 2 AS twice FROM candidates WHERE line > 27 ORDER BY line")
        assert list(rows.at(places)) == [_row(n) | {"line": n, "twice": 2 * n} for n in (28, 29)]
        assert not list(corpus.temporary.iterdir()), "what is at hand lasts no longer than the process"
