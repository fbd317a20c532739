"""Citations in running text, measured against eyecite's."""

import gzip
import json
import logging
from pathlib import Path

import pytest
from eyecite import get_citations
from eyecite.models import FullCaseCitation

from hub_datasets.case import normalise
from hub_datasets.citations import find
from hub_datasets.sources import records

logging.getLogger("eyecite").setLevel(logging.ERROR)


def lost(text: str) -> tuple[int, int]:
    """How many full case citations eyecite reads in a text, and how many of them `find` does not."""
    ours = [(citation.start, citation.end) for citation in find(text)]
    theirs = [one.span() for one in get_citations(text) if isinstance(one, FullCaseCitation)]
    return len(theirs), sum(not any(a < end and b > start for a, b in ours) for start, end in theirs)


def test_nothing_of_the_sample_is_lost():
    text = "\n".join(o["text"] for _, record in list(records("sample"))[:80] for o in record["casebody"]["opinions"])
    total, missing = lost(text)
    assert total > 200
    assert missing <= total * 0.005


@pytest.mark.slow
def test_at_most_one_in_two_hundred_is_lost_on_real_opinions(corpus_folder: Path):
    total = missing = 0
    for name, step in (("state.jsonl.gz", 60), ("us_reports_502_537.jsonl.gz", 70)):
        with gzip.open(corpus_folder / name, "rt", encoding="utf-8") as file:
            for number, line in enumerate(file):
                if number % step == 0:
                    for opinion in json.loads(line)["casebody"]["opinions"]:
                        found, not_found = lost(normalise(opinion["text"]))
                        total, missing = total + found, missing + not_found
    assert total > 1000
    assert missing <= total * 0.005


@pytest.mark.parametrize(
    ("text", "cites"),
    [
        ("See Roe v. Wade, 410 U. S. 113, 152-53, 93 S.Ct. 705 (1973).", ["410 U.S. 113", "93 S. Ct. 705"]),
        ("Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803)", ["5 U.S. 137"]),
        ("State v. Doe, 2003-NMCA-028, ¶ 7, 133 N.M. 281", ["2003-NMCA-028", "133 N.M. 281"]),
        ("Doe v. Roe, 517U. S. 882, and 520 U. S.821", ["517 U.S. 882", "520 U.S. 821"]),
        ("Doe v. Roe, 718 F.\nSupp. 499", ["718 F. Supp. 499"]),
        ("Oregon writes 93 S Ct 2000, 36 L Ed 2d 900", ["93 S. Ct. 2000", "36 L. Ed. 2d 900"]),
        ("33 Conn. Sup. 692", ["33 Conn. Supp. 692"]),
        ("42 U.S.C. 1983; 5 Main St. 4; 12 Stat. 500; May 3, 1999; 10 A. 5", []),
        ("a 3A. 5 is no citation, nor is 5 F.2d at 7", []),
    ],
)
def test_citations_in_many_spellings(text: str, cites: list[str]):
    assert [citation.cite for citation in find(text) if citation.reporter != "A."] == cites


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("88 (1972);May v. Sexton, 35 Ill.2d 585", "May v. Sexton"),
        ('place to be searched."State v. Tomah, 586 A.2d 126', "State v. Tomah"),
        ("but seeSimmons v. State, 264 S.C. 417", "Simmons v. State"),
        (
            "Chevron U. S. A. Inc. v. Natural Resources Council, Inc., 467 U. S. 837",
            "Chevron U. S. A. Inc. v. Natural Resources Council, Inc.",
        ),
        ("He lost. La Bree v. Dakota Tractor Co., 3 N.W. 4", "La Bree v. Dakota Tractor Co."),
        ("In Talbott et al. v. King et al., 9 Pac. 434", "Talbott et al. v. King et al."),
        (
            "Department of Revenue of Ore. v. ACF Industries, 510 U. S. 332",
            "Department of Revenue of Ore. v. ACF Industries",
        ),
        ("the Minnesota Rate Cases, 230 U.S. 352", "Minnesota Rate Cases"),
        ("See In re Gault, 387 U.S. 1", "In re Gault"),
        ("the court. v. Smith, 1 U.S. 2", None),
        ("That was long ago, 1 U.S. 2", None),
    ],
)
def test_the_name_before_a_citation(text: str, name: str | None):
    assert find(text)[0].name == name


def test_parallel_citations_are_one_group_with_pins():
    found = find("Lockett v. Ohio, 438 U.S. 586,604, 57 L.Ed.2d 973, 98 S.Ct. 2954 (1978); Doe v. Roe, 2 F.2d 3")
    assert [(citation.group, citation.pin, citation.year) for citation in found] == [
        (0, "604", 1978),
        (0, None, 1978),
        (0, None, 1978),
        (1, None, None),
    ]
    assert {citation.name for citation in found[:3]} == {"Lockett v. Ohio"}


def test_the_worst_text_is_read_in_linear_time():
    for piece in ("1 U.S. ", "1 A", "(", "1 U.S. 1, ", "A. v. B. "):
        find(piece * 20_000)
