"""The config `cases`: one normalised case a row, the pool that retrieval searches and the browser shows."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from datasets import Features, Json, Value

from hub_datasets.corpus import Corpus
from hub_datasets.parts import Made
from hub_datasets.row import RowWriter, canonical
from hub_datasets.shards import read_table

FEATURES = Features(
    {
        "case_id": Value("string"),
        "name": Value("string"),
        "full_name": Value("string"),
        "citation": Value("string"),
        "citations": Json(),
        "court": Value("string"),
        "court_name": Value("string"),
        "jurisdiction": Value("string"),
        "decision_date": Value("string"),
        "docket": Value("string"),
        "disposition": Json(),
        "syllabus": Value("string"),
        "headnotes": [Value("string")],
        "opinions": Json(),
        "cites": [Value("string")],
        "split": Value("string"),
        "cluster": Value("string"),
        "metadata": Json(),
    }
)

_CHUNK = 100  # shards to a file

_CITES = """
    WITH here AS (SELECT id FROM read_parquet($1))
    SELECT splits.*, coalesce(cites, []) AS cites FROM splits SEMI JOIN here ON id = case_id
    LEFT JOIN (
        SELECT citing, list(DISTINCT cited ORDER BY cited) AS cites FROM resolved SEMI JOIN here ON id = citing GROUP BY citing
    ) ON citing = case_id
"""


def chunks(shards: Sequence[str]) -> dict[str, list[str]]:
    """The files of the config: how each is named, and the shards that go into it.

    >>> chunks(["a", "b"])
    {'train-00000-of-00001': ['a', 'b']}
    """
    starts = range(0, len(shards), _CHUNK)
    return {
        f"train-{number:05d}-of-{len(starts):05d}": list(shards[at : at + _CHUNK]) for number, at in enumerate(starts)
    }


def write_cases(folder: Path, part: str, shards: list[str]) -> Made:
    """Write a file of the config's one split, `train` (the pool is not split: each case says which split its rows are in)."""
    name = f"dataset/cases/{part}.parquet"
    paths = [folder / "cases" / f"{shard}.parquet" for shard in shards]
    with Corpus(folder) as corpus, RowWriter(folder / name, FEATURES) as out:
        places = {row["case_id"]: row for row in corpus.sql(_CITES, [str(path) for path in paths])}
        for path in paths:
            for case in read_table(path):
                out.write(_row(case, places[case["id"]]))
    return Made([name], {"rows": out.count})


_AS_THEY_ARE = ("name", "full_name", "court", "court_name", "jurisdiction", "docket", "syllabus", "headnotes")


def _row(case: dict[str, Any], place: dict[str, Any]) -> dict[str, Any]:
    """case: a row of shards.CASES."""
    return {
        **{name: case[name] for name in _AS_THEY_ARE},
        "case_id": case["id"],
        "citation": case["citations"][0]["cite"],
        "citations": canonical(case["citations"]),
        "decision_date": case["date"],
        "disposition": canonical(case["disposition"]),
        "opinions": canonical([{key: one[key] for key in ("type", "author", "text")} for one in case["opinions"]]),
        "cites": place["cites"],
        "split": place["split"],
        "cluster": place["cluster"],
        "metadata": canonical({key: case[key] for key in ("record", "digest", "caption")}),
    }


def names(folder: Path) -> dict[str, str]:
    """case id -> "Name, citation (year)" of a built dataset."""
    import duckdb

    files = folder / "cases" / "*.parquet"
    rows = duckdb.execute(f"SELECT case_id, name, citation, decision_date[1:4] FROM read_parquet('{files}')").fetchall()
    return {case_id: f"{name}, {citation} ({year})" for case_id, name, citation, year in rows}
