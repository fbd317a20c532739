"""Rows of `bluebook`: the forms, the gold, and that a prompt settles its answer without giving it away."""

import gzip
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from hub_datasets.ampersands import lost_ampersand
from hub_datasets.bluebook_courts import read_court
from hub_datasets.bluebook_form import cite, forms
from hub_datasets.bluebook_names import bluebook_name
from hub_datasets.build import read_cases
from hub_datasets.composing import extract
from hub_datasets.corpus import Corpus
from hub_datasets.graph import resolve
from hub_datasets.row import Row
from hub_datasets.shards import write_table
from hub_datasets.splits import split_of
from hub_datasets.stages import Work
from hub_datasets.tasks.bluebook import compose
from metrics import score

SPLITS = pa.schema([(name, pa.string()) for name in ("case_id", "cluster", "citation", "split")])


def build_rows(source: str, work: Path) -> list[Row]:
    """The rows of a source; each case is a cluster by itself."""
    with Work(work) as stages:
        shards, _ = read_cases(stages, source)
    corpus = Corpus(work)
    resolve(corpus)
    firsts = corpus.sql("SELECT id, citations[1].cite AS cite FROM cases ORDER BY id")
    places = [
        {"case_id": r["id"], "cluster": r["id"], "citation": r["cite"], "split": split_of(r["cite"])} for r in firsts
    ]
    write_table(work / "splits.parquet", places, SPLITS)
    for shard in shards:
        extract(work, shard, "bluebook")
    corpus.view("splits", "splits.parquet")
    return list(compose(corpus))


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    return build_rows("sample", tmp_path_factory.mktemp("bluebook") / "work")


def malformed(row: Row) -> str:
    return row.prompt.split("\n\n")[1]


def test_nearly_every_case_has_a_row_and_every_split_each_kind(rows):
    assert len(rows) >= 200
    assert len({(row.kind, row.split) for row in rows}) == 9
    assert len({row.reference["reporter"] for row in rows}) >= 10
    assert len({row.id for row in rows}) == len(rows)


def test_the_gold_earns_everything(rows):
    for row in rows:
        assert score("bluebook", row.completion, row.reference).reward == 1.0, row.completion


def test_a_prompt_does_not_show_its_answer_and_says_how_to_give_it(rows):
    for row in rows:
        assert row.reference["citation"] not in row.prompt
        assert row.prompt.endswith("Answer: <citation>")
        assert "Cite " in row.prompt


def test_a_prompt_settles_each_part_of_the_answer(rows):
    for row in rows:
        for part in ("volume", "page", "year"):
            assert re.search(rf"(?<!\d){row.reference[part]}(?!\d)", row.prompt), (part, row.prompt)


def test_a_malformed_citation_is_wrong_in_substance(rows):
    for row in rows:
        if row.kind == "repair":
            assert row.metadata["damaged"]
            assert score("bluebook", f"Answer: {malformed(row)}", row.reference).reward <= 0.7, malformed(row)


def test_what_is_wrong_varies(rows):
    damaged = Counter(part for row in rows if row.kind == "repair" for part in row.metadata["damaged"])
    assert damaged.keys() == {"year", "court", "volume", "page"}
    blanks = Counter(part for row in rows if row.kind == "complete" for part in row.metadata["blanks"])
    assert {"name", "year", "court", "volume0", "reporter0", "page0"} <= blanks.keys()


def test_a_citation_with_blanks_is_no_answer(rows):
    for row in rows:
        if row.kind == "complete":
            assert "____" in malformed(row)
            assert score("bluebook", f"Answer: {malformed(row)}", row.reference).reward <= 0.4


def test_early_volumes_have_their_nominatives(rows):
    found = [row for row in rows if row.reference["reporter"] == "U.S." and int(row.reference["volume"]) <= 90]
    assert found
    for row in found:
        assert re.search(r" U\.S\. \(\d+ [A-Z][a-z.]+\) \d+ \(1\d{3}\)$", row.reference["citation"])
        assert row.reference["nominative"]


def test_the_same_rows_come_of_the_same_cases(rows, tmp_path: Path):
    assert [row.id for row in build_rows("sample", tmp_path / "again")] == [row.id for row in rows]


@pytest.mark.parametrize(
    ("court", "place", "year", "cites", "expected"),
    [
        ("Supreme Court of Kansas", "Kansas", 1970, ["206 Kan. 199"], "206 Kan. 199 (1970)"),
        ("Supreme Court of Kansas", "Kansas", 1970, ["477 P.2d 960"], "477 P.2d 960 (Kan. 1970)"),
        (
            "Court of Appeal of California",
            "California",
            1960,
            ["184 Cal. App. 2d 1"],
            "184 Cal. App. 2d 1 (Ct. App. 1960)",
        ),
        ("Court of Appeal of California", "California", 1960, ["7 P.2d 1"], "7 P.2d 1 (Cal. Ct. App. 1960)"),
        ("Supreme Court, Kings County", "New York", 1944, ["50 N.Y.S.2d 897"], "50 N.Y.S.2d 897 (Sup. Ct. 1944)"),
        ("Court of Appeals of New York", "New York", 1944, ["292 N.Y. 1"], "292 N.Y. 1 (1944)"),
        ("Court of Appeals of Maryland", "Maryland", 1944, ["36 A.2d 1"], "36 A.2d 1 (Md. 1944)"),
        ("Court of Appeals of Kentucky", "Kentucky", 1944, ["9 S.W.2d 1"], "9 S.W.2d 1 (Ky. 1944)"),
        ("Court of Appeals of Kentucky", "Kentucky", 1990, ["9 S.W.3d 1"], "9 S.W.3d 1 (Ky. Ct. App. 1990)"),
        ("Court of Chancery", "New Jersey", 1934, ["115 N.J. Eq. 608"], "115 N.J. Eq. 608 (Ch. 1934)"),
        ("Supreme Court of New Jersey", "New Jersey", 1930, ["9 N.J.L. 8"], "9 N.J.L. 8 (Sup. Ct. 1930)"),
        ("Court of Criminal Appeals of Texas", "Texas", 1938, ["9 S.W.2d 1"], "9 S.W.2d 1 (Tex. Crim. App. 1938)"),
        (
            "Supreme Court of Montana",
            "Montana",
            2002,
            ["2002 MT 225", "311 Mont. 385", "56 P.3d 326"],
            "2002 MT 225, 56 P.3d 326",
        ),
        (
            "Court of Appeals of New Mexico",
            "New Mexico",
            2002,
            ["2003-NMCA-028", "62 P.3d 372"],
            "2003-NMCA-028, 62 P.3d 372",
        ),
        ("Supreme Court of the United States", "United States", 1803, ["5 U.S. 137"], "5 U.S. (1 Cranch) 137 (1803)"),
        ("Supreme Court of the United States", "United States", 1973, ["93 S. Ct. 705"], "93 S. Ct. 705 (1973)"),
        (
            "United States Court of Appeals for the Second Circuit",
            "United States",
            1947,
            ["159 F.2d 169"],
            "159 F.2d 169 (2d Cir. 1947)",
        ),
        (
            "United States District Court for the District of Massachusetts",
            "United States",
            1950,
            ["9 F. Supp. 1"],
            "9 F. Supp. 1 (D. Mass. 1950)",
        ),
        ("Alaska District Court", "Alaska", 1890, ["1 Alaska 36"], "1 Alaska 36 (D. Alaska 1890)"),
    ],
)
def test_the_form_of_a_citation(court: str, place: str, year: int, cites: list[str], expected: str):
    known = read_court(court, place, year)
    assert known is not None
    assert cite("Doe v. Roe", forms(cites, known, year, [])[0], []) == f"Doe v. Roe, {expected}"


@pytest.mark.parametrize(
    "court", ["Court of Appeals of Texas, Fifth District, Dallas", "Probate Court, Cuyahoga County", "A Court", None]
)
def test_a_court_whose_form_is_not_certain_has_none(court: str | None):
    assert read_court(court, "Texas", 1990) is None


@pytest.mark.parametrize(
    ("short", "caption", "place", "expected"),
    [
        (
            "Denver Bank v. Beardsley",
            "DENVER JOINT STOCK LAND BANK v. BEARDSLEY ET AL.",
            "Colorado",
            "Denver Joint Stock Land Bank v. Beardsley",
        ),
        (
            "Manning v. Railway",
            "DANIEL P. MANNING, JR., v. MANCHESTER STREET RAILWAY.",
            "New Hampshire",
            "Manning v. Manchester St. Ry.",
        ),
        ("State v. Lane", "STATE of Arizona, Appellee, v. Jo Frank LANE, Appellant.", "Arizona", "State v. Lane"),
        ("Cherry v. Com", "AMOS LEE CHERRY v. COMMONWEALTH OF VIRGINIA", "Virginia", "Cherry v. Commonwealth"),
        ("State of Ohio v. Doe", "THE STATE OF OHIO v. DOE", "Kansas", "Ohio v. Doe"),
        ("Burlington v. Dague", "CITY OF BURLINGTON v. DAGUE et al.", "United States", "City of Burlington v. Dague"),
        ("United States v. Doe", "UNITED STATES of America v. John DOE", "United States", "United States v. Doe"),
        (
            "Ford v. Dep't",
            "JO FORD v. UNITED STATES DEPARTMENT OF ENERGY",
            "United States",
            "Ford v. U.S. Dep't of Energy",
        ),
        ("West, Inc. v. Roe", "P.F. WEST, INC., an Arizona corporation, v. ROE", "Arizona", "P.F. West, Inc. v. Roe"),
        (
            "Larsen v. Oil Gas Com'N",
            "LARSEN v. THE OIL AND GAS CONSERVATION COMMISSION OF THE STATE OF WYOMING",
            "Wyoming",
            "Larsen v. Oil & Gas Conservation Comm'n",
        ),
        (
            "Wade v. Acme Co.",
            "WADE v. ACME TOOL COMPANY, a Corporation, and JOHN DOE, Appellants.",
            "Iowa",
            "Wade v. Acme Tool Co.",
        ),
        ("State v. Peters", "STATE v. RAYMOND V. PETERS.", "Vermont", "State v. Peters"),
        ("In re Gault", "In the Matter of the Application of Paul L. GAULT", "Arizona", "In re Gault"),
        ("Smith v. Jones", "DOE v. ROE", "Iowa", None),
        ("Stone v. Hale and Wood", "STONE v. ANN HALE AND AMOS WOOD", "Vermont", "Stone v. Hale"),
        ("Stone v. Hale & Wood", "STONE v. HALE & WOOD", "Vermont", "Stone v. Hale & Wood"),
        ("D.P. and R.P. v. Hale", "D.P. and R.P., Appellants, v. JO HALE", "Alaska", "D.P. v. Hale"),
        (
            "Cass v. Mutual Life Ins. Co.",
            "CASS v. MUTUAL LIFE INSURANCE CO. OF OHIO",
            "Iowa",
            "Cass v. Mut. Life Ins. Co. of Ohio",
        ),
        ("Hale Railways v. Doe", "HALE RAILWAYS, INCORPORATED v. DOE", "Indiana", "Hale Rys., Inc. v. Doe"),
        ("In re V. C.", "In re V. C.", "Vermont", "In re V.C."),
        ("STONE v. DE BACA", "ANN STONE v. AMOS DE BACA", "New Mexico", "Stone v. De Baca"),
        ("Petition of Amos Wood", "PETITION OF AMOS WOOD", "New Hampshire", "In re Wood"),
        ("In re Stone v. Hale", "IN RE: ANN STONE v. JO HALE", "Colorado", None),
        ("Chicago, B. Q.R. Co. v. Board", "CHICAGO, BURLINGTON QUINCY RAILROAD COMPANY v. BOARD", "Iowa", None),
        ("In re Doe", "IN RE DOE. STATE OF NEBRASKA, APPELLEE, v. DOE, APPELLANT.", "Nebraska", None),
    ],
)
def test_the_name_of_a_case(short: str, caption: str, place: str, expected: str | None):
    assert bluebook_name(short, caption, place) == expected


def test_words_that_a_source_ran_together_are_not_taken_from_the_caption():
    known = frozenset("the school district of lago vista independent gebser".split())
    name = bluebook_name(
        "Gebser v. Lago Vista Independent School Dist.",
        "GEBSER v. LAGO VISTA INDEPENDENTSCHOOL DISTRICT",
        "United States",
        known,
    )
    assert name == "Gebser v. Lago Vista Indep. Sch. Dist."


def test_lost_ampersands_are_noticed():
    assert lost_ampersand("Burgess v. Boston Maine Railroad")
    assert lost_ampersand("C. A. Spencer Son Co. v. Roe")
    assert not lost_ampersand("Sons of Norway v. Roe")
    assert not lost_ampersand("First National Bank v. Oil and Gas Commission")


@pytest.mark.slow
def test_most_real_cases_have_a_row_whose_gold_earns_everything(corpus_folder: Path, tmp_path: Path):
    with gzip.open(corpus_folder / "state.jsonl.gz", "rt", encoding="utf-8") as file:
        lines = [line for number, line in enumerate(file) if number % 15 == 0]
    (tmp_path / "some.jsonl").write_text("".join(lines), encoding="utf-8")
    rows = build_rows(str(tmp_path / "some.jsonl"), tmp_path / "work")
    whole = [row for row in rows if score("bluebook", row.completion, row.reference).reward == 1.0]
    assert len(whole) >= 0.9 * len(lines)
    assert len({row.reference["reporter"] for row in whole}) >= 30


def test_the_metadata_tells_what_was_asked(rows: list[Row]):
    metadata: dict[str, Any] = rows[0].metadata
    assert {
        "case_name",
        "citation",
        "court",
        "decision_date",
        "record",
        "digest",
        "form",
        "cited_by",
    } <= metadata.keys()
