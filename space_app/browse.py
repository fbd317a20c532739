"""The dataset as the Space shows it: pages of rows, one row, one case and its neighbours in the citation graph.

DuckDB reads the Parquet files where they lie, a page at a time.
"""

import json
import random
import re
from pathlib import Path
from typing import Any

import duckdb

from metrics import TASKS

CONFIGS = (*TASKS, "cases")
SPLITS = ("train", "validation", "test")
PAGE = 25
_LONGEST_QUERY = 200  # characters of a search
_NEIGHBOURS = 60  # of each side that are shown

_ROWS = (
    "id, kind, case_id, json_extract_string(metadata, '$.case_name') AS name,"
    " json_extract_string(metadata, '$.citation') AS citation,"
    " json_extract_string(metadata, '$.court') AS court, json_extract_string(metadata, '$.decision_date') AS date"
)
_CASES = "case_id AS id, court_name AS kind, case_id, name, citation, court, decision_date AS date, split"
_NEIGHBOUR = "case_id, name, citation, decision_date AS date, len(cites) AS cites"


class Browser:
    """A built dataset in a folder. Raises ValueError where there is none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._database = duckdb.connect()
        missing = [config for config in CONFIGS if not any(self.folder.glob(f"{config}/*.parquet"))]
        if missing:
            raise ValueError(f"{folder}: no dataset (no Parquet files of {', '.join(missing)})")

    def _fetch(self, sql: str, parameters: list[Any]) -> list[dict[str, Any]]:
        cursor = self._database.cursor()  # a connection of its own: routes run in threads
        cursor.execute(sql, parameters)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]

    def _files(self, config: str, split: str = "") -> str:
        if config not in CONFIGS:
            raise ValueError(f"config: expected one of {', '.join(CONFIGS)}, found {config!r}")
        if split and config != "cases" and split not in SPLITS:
            raise ValueError(f"split: expected one of {', '.join(SPLITS)}, found {split!r}")
        pattern = f"{split}-*.parquet" if split and config != "cases" else "*.parquet"
        return str(self.folder / config / pattern)

    def page(self, config: str, split: str = "", text: str = "", page: int = 1) -> dict[str, Any]:
        """A page of rows: {"rows", "total", "page", "pages"}. text: words that a row's prompt, name, citation or id has."""
        files, text = self._files(config, split), " ".join(text.split())[:_LONGEST_QUERY].lower()
        where, parameters = _where(config, text)
        if config == "cases" and split:
            where, parameters = f"({where}) AND split = ?", [*parameters, split]
        columns = _CASES if config == "cases" else f"{_ROWS}, {_SPLIT_OF}"
        source = f"read_parquet(?, filename = true) WHERE {where}"
        total = self._fetch(f"SELECT count(*) AS n FROM {source}", [files, *parameters])[0]["n"]
        pages = max(1, -(-total // PAGE))
        page = min(max(1, page), pages)
        rows = self._fetch(
            f"SELECT {columns} FROM {source} LIMIT {PAGE} OFFSET ?", [files, *parameters, (page - 1) * PAGE]
        )
        return {"rows": rows, "total": total, "page": page, "pages": pages}

    def row(self, row_id: str) -> dict[str, Any]:
        """One row of a task, all its columns and its split; reference and metadata as mappings. Raises KeyError."""
        task = row_id.partition("-")[0]
        if task not in TASKS or not re.fullmatch(r"[a-z]+-[0-9a-f]{16}", row_id):
            raise KeyError(f"no row {row_id[:60]!r}")
        found = self._fetch(
            f"SELECT * EXCLUDE filename, {_SPLIT_OF} FROM read_parquet(?, filename = true) WHERE id = ?",
            [self._files(task), row_id],
        )
        if not found:
            raise KeyError(f"no row {row_id!r}")
        row = found[0]
        return {**row, "reference": json.loads(row["reference"]), "metadata": json.loads(row["metadata"])}

    def random_id(self, task: str, split: str = "validation") -> str:
        """The id of some row that the leaderboard could ask. Raises KeyError where the split is empty."""
        source = f"read_parquet(?) WHERE {_ASKED}"
        files = self._files(task, split)
        total = self._fetch(f"SELECT count(*) AS n FROM {source}", [files])[0]["n"]
        if not total:
            raise KeyError(f"{task} has no row in {split}")
        place = random.randrange(total)
        return self._fetch(f"SELECT id FROM {source} LIMIT 1 OFFSET ?", [files, place])[0]["id"]

    def case(self, case_id: str) -> dict[str, Any]:
        """One case, the cases of the pool that it cites and that cite it, and the rows made from it. Raises KeyError."""
        files = self._files("cases")
        found = self._fetch("SELECT * FROM read_parquet(?) WHERE case_id = ?", [files, case_id])
        if not found:
            raise KeyError(f"no case {case_id[:60]!r}")
        case = found[0]
        for name in ("citations", "disposition", "opinions", "metadata"):
            case[name] = json.loads(case[name]) if case[name] else None
        case["metadata"].pop("record", None)  # a place in the source, which the reader has not
        pool = f"SELECT {_NEIGHBOUR} FROM read_parquet(?) WHERE {{}} ORDER BY date, case_id LIMIT {_NEIGHBOURS}"
        return {
            **case,
            "cited": self._fetch(pool.format("case_id IN (SELECT unnest(?))"), [files, case["cites"]]),
            "citing": self._fetch(pool.format("list_contains(cites, ?)"), [files, case_id]),
            "rows": [row for task in TASKS for row in self._rows_of(task, case_id)],
        }

    def _rows_of(self, task: str, case_id: str) -> list[dict[str, Any]]:
        return self._fetch(
            f"SELECT id, task, kind, {_SPLIT_OF} FROM read_parquet(?, filename = true) WHERE case_id = ? LIMIT 50",
            [self._files(task), case_id],
        )

    def audit(self) -> list[dict[str, str]]:
        """What the audit found when the dataset was built, from its card: about, what, value, interval, n, bound, broken."""
        card = (self.folder / "README.md").read_text(encoding="utf-8")
        section = card.partition("\n## Audit\n")[2].partition("\n## ")[0]
        rows = [
            [cell.strip() for cell in line.strip("|").split("|")]
            for line in section.splitlines()
            if line.startswith("|")
        ]
        names = ("about", "what", "value", "interval", "n", "bound", "broken")
        return [dict(zip(names, row, strict=True)) for row in rows[2:] if len(row) == len(names)]


_SPLIT_OF = "regexp_extract(filename, '([a-z]+)-[^/]*$', 1) AS split"
_ASKED = "kind <> 'search'"  # rows of this kind are scored in the environments only


def _where(config: str, text: str) -> tuple[str, list[Any]]:
    """The condition of a search, and its parameters: every word somewhere in the row."""
    if not text:
        return "true", []
    if config == "cases":
        row = "lower(concat_ws(' ', case_id, name, citation, citations::VARCHAR, syllabus, opinions::VARCHAR))"
    else:
        row = "lower(concat_ws(' ', id, case_id, prompt[1].content, metadata::VARCHAR))"
    words = text.split()
    return " AND ".join([f"contains({row}, ?)"] * len(words)), words
