"""Stages `records` and `cases`: from the source's files to shards of whole cases and their citations."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice
from pathlib import Path
from typing import Any

from hub_datasets.case import Case, UnusableRecord
from hub_datasets.citations import Citation, find
from hub_datasets.parts import Made
from hub_datasets.shards import CASES, CITATIONS, RECORDS, read_table, write_table
from hub_datasets.sources import Piece, SourceError, parse, read_case, read_piece, stamps

SHARD = 500  # records


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
    cases, unusable = [], Counter[str]()
    for row in read_table(folder / "records" / f"{part}.parquet"):
        where = row["where"]
        try:
            cases.append(replace(read_case(parse(row["record"], where), where), record=where.removeprefix(root)))
        except UnusableRecord as reason:
            unusable[str(reason)] += 1
    name = f"{part}.parquet"
    write_table(folder / "cases" / name, (case.to_dict() for case in cases), CASES)
    cited = write_table(folder / "citations" / name, (row for case in cases for row in _citations(case)), CITATIONS)
    write_table(folder / "note_citations" / name, (row for case in cases for row in _note_citations(case)), CITATIONS)
    counts = {
        "cases": len(cases),
        "rows": len(cases),
        "citations": cited,
        "bytes": sum(len(opinion.text) for case in cases for opinion in case.opinions),
        "unusable": dict(unusable),
    }
    return Made([f"{table}/{name}" for table in ("cases", "citations", "note_citations")], counts)


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
