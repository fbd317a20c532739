"""The citation graph: what a citation means where several cases could be meant, or none."""

import json
from pathlib import Path

import pytest

from hub_datasets.build import read_cases
from hub_datasets.corpus import Corpus
from hub_datasets.graph import resolve
from hub_datasets.stages import Work


def case(number: int, name: str, day: str, cites: list[str], text: str = "Nothing is cited here.") -> dict:
    kinds = ["official", "parallel"]
    return {
        "id": number,
        "name": name,
        "name_abbreviation": name,
        "decision_date": day,
        "citations": [{"type": kind, "cite": cite} for kind, cite in zip(kinds, cites, strict=False)],
        "court": {"name": "Supreme Court of Vermont"},
        "jurisdiction": {"name_long": "Vermont"},
        "casebody": {"opinions": [{"type": "majority", "text": text}]},
    }


SHARING = [
    case(1, "Stone v. Hale", "1950-01-05", ["116 Vt. 50", "70 A.2d 1"]),
    case(2, "Wood v. Baker", "1950-01-05", ["116 Vt. 50"]),
    case(3, "Stone v. Hale", "1960-01-05", ["116 Vt. 50"]),
    case(9, "Late v. Doe", "1999-01-05", ["170 Vt. 9"]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See Wood v. Baker, 116 Vt. 50 (1950).", "2"),
        ("See Stone v. Hale, 116 Vt. 50 (1950).", "1"),
        ("See Stone v. Hale, 116 Vt. 50 (1960).", "3"),
        ("See Stone v. Hale, 70 A.2d 1 (1950).", "1"),
        ("See Stone v. Hale, 116 Vt. 50, 70 A.2d 1 (1950).", "1"),
        ("See Late v. Doe, 170 Vt. 9 (1999).", None),  # decided after the citing case
        ("See Stone v. Hale, 116 Vt. 51 (1950).", None),
    ],
)
def test_name_and_year_decide_where_cases_share_a_page(tmp_path: Path, text: str, expected: str | None):
    citing = case(5, "Marsh v. Field", "1970-01-05", ["128 Vt. 5"], text)
    source = tmp_path / "cases.jsonl"
    source.write_text("\n".join(json.dumps(one) for one in [*SHARING, citing]))
    with Work(tmp_path / "work") as work:
        read_cases(work, str(source))
    corpus = Corpus(tmp_path / "work")
    resolve(corpus)
    assert [row["cited"] for row in corpus.sql("SELECT cited FROM resolved")] == ([expected] if expected else [])
