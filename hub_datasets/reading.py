"""Stages `records` to `unique`: from the source's files to shards of whole cases, each there once, and their citations."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count, islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from hub_datasets.case import Case, UnusableRecord
from hub_datasets.citations import Citation, find
from hub_datasets.corpus import Corpus
from hub_datasets.files import link, whole, write_json
from hub_datasets.parts import Made
from hub_datasets.shards import CASES, CITATIONS, RECORDS, read_table, write_table
from hub_datasets.sources import Piece, SourceError, parse, read_case, read_piece, stamps

SHARD = 500  # records
TABLES = {"cases": CASES, "citations": CITATIONS, "note_citations": CITATIONS}
_AGAIN = "the id of a record before it"
_REPEATS = """
    SELECT part, list(id ORDER BY id) AS ids FROM (
        SELECT id, parse_filename(filename, true) AS part FROM read_parquet('{files}', filename = true)
        QUALIFY row_number() OVER (PARTITION BY id ORDER BY part) > 1
    ) GROUP BY part ORDER BY part
"""


def cut(folder: Path, part: str, asked: dict[str, Any]) -> Made:
    """Cut a piece of the source into shards of records as they stand. Counts their names under "shards"."""
    piece, left_out = Piece(**asked["piece"]), list[str]()
    names, total, size = [], 0, 0
    records = read_piece(piece, left_out)
    for number in count():
        shard = list(islice(records, SHARD))
        if not shard:
            break
        names.append(f"{part}-{number:06d}")
        rows = ({"where": where, "record": text} for where, text in shard)
        total += write_table(folder / "records" / f"{names[-1]}.parquet", rows, RECORDS)
        size += sum(len(text) for _, text in shard)
    if stamps(piece) != asked["stamps"]:
        raise SourceError(f"{piece.files[0]}: was changed while it was read")
    files = [f"records/{name}.parquet" for name in names]
    return Made(files, {"shards": names, "records": total, "bytes": size, "left_out": left_out})


def read(folder: Path, part: str, root: str) -> Made:
    """Read a shard of records: its cases, and the citations in their opinions and footnotes. root: what the places of all
    records begin with; a case says where it stood within the source, not on this machine."""
    cases, unusable = dict[str, Case](), Counter[str]()
    for row in read_table(folder / "records" / f"{part}.parquet"):
        where = row["where"]
        try:
            case = replace(read_case(parse(row["record"], where), where), record=where.removeprefix(root))
        except UnusableRecord as reason:
            unusable[str(reason)] += 1
            continue
        unusable[_AGAIN] += case.id in cases
        cases.setdefault(case.id, case)
    rows: dict[str, Iterable[dict[str, Any]]] = {
        "cases": (case.to_dict() for case in cases.values()),
        "citations": (row for case in cases.values() for row in _citations(case)),
        "note_citations": (row for case in cases.values() for row in _note_citations(case)),
    }
    names = {table: f"read/{table}/{part}.parquet" for table in TABLES}
    written = {table: write_table(folder / names[table], rows[table], TABLES[table]) for table in TABLES}
    counts = {
        "cases": len(cases),
        "rows": len(cases),
        "citations": written["citations"],
        "bytes": sum(len(opinion.text) for case in cases.values() for opinion in case.opinions),
        "unusable": dict(+unusable),
    }
    return Made(list(names.values()), counts)


def repeats(folder: Path, _: str, __: None) -> Made:
    """Write which cases of which shard have the id of a case in a shard before it."""
    with Corpus(folder) as corpus:
        again = {row["part"]: row["ids"] for row in corpus.sql(_REPEATS.format(files=folder / "read/cases/*.parquet"))}
    write_json(folder / "repeats.json", again)
    return Made(["repeats.json"], {})


def unique(folder: Path, part: str, repeated: list[str] | None) -> Made:
    """The tables of a shard without the cases whose ids are there before it; nearly always there are none, which is None."""
    names = {table: f"{table}/{part}.parquet" for table in TABLES}
    for table, name in names.items():
        with whole(folder / name) as partial:
            if repeated:
                rows = pq.read_table(folder / "read" / name)
                gone = pc.is_in(rows["id" if table == "cases" else "citing"], pa.array(repeated))
                pq.write_table(rows.filter(pc.invert(gone)), partial, compression="zstd")
            else:
                link(folder / "read" / name, partial)
    cases = pq.read_metadata(folder / names["cases"]).num_rows
    return Made(list(names.values()), {"cases": cases, "rows": cases, "unusable": {_AGAIN: len(repeated or [])}})


def _citations(case: Case) -> Iterator[dict[str, Any]]:
    for number, opinion in enumerate(case.opinions):
        yield from _rows(case.id, number, find(opinion.text))


def _note_citations(case: Case) -> Iterator[dict[str, Any]]:
    """Citations in footnotes: their places are those in the note, their groups are numbered from a million on."""
    for number, opinion in enumerate(case.opinions):
        for note, text in enumerate(opinion.footnotes):
            for row in _rows(case.id, number, find(text)):
                yield row | {"group": row["group"] + (note + 1) * 1_000_000}


def _rows(citing: str, opinion: int, citations: list[Citation]) -> Iterator[dict[str, Any]]:
    for citation in citations:
        yield {"citing": citing, "opinion": opinion, **{name: getattr(citation, name) for name in Citation.__slots__}}
