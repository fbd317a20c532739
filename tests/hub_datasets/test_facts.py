"""The facts of a case: told without names, citations and outcome, at a length."""

import re

import pytest

from hub_datasets.case import Case, from_cap
from hub_datasets.citations import find
from hub_datasets.facts import facts, shorten
from hub_datasets.sources import read_case, records


def case(text: str, name: str = "Hoback v. Acme Bank", court: str = "Supreme Court of Kansas") -> Case:
    return from_cap(
        {
            "id": 1,
            "name": name,
            "name_abbreviation": name,
            "decision_date": "1960-05-01",
            "citations": [{"type": "official", "cite": "100 Kan. 1"}],
            "court": {"name": court},
            "casebody": {"opinions": [{"type": "majority", "text": text}]},
        },
        "test:1",
    )


def test_sentences_that_cite_are_left_out():
    told = facts(
        case("Hoback drove a truck. See Roe v. Wade, 410 U.S. 113 (1973). He fell from it on May 3. Id., at 5.")
    )
    assert told == "H. drove a truck. He fell from it on May 3."


@pytest.mark.parametrize(
    "decision",
    [
        "We affirm.",
        "We therefore hold that the bank is liable for it.",
        "For these reasons the judgment must be reversed.",
        "The trial court erred in refusing the instruction.",
        "Not doing so was prejudicial error which requires us to reverse the judgment.",
        "Judgment affirmed with costs to the appellee.",
        "Plaintiff is entitled to a reversal of the decree.",
        "The Supreme Court affirmed, holding that the deed was good.",
        "In our opinion the deed was void from the beginning.",
    ],
)
def test_what_the_court_decided_is_left_out(decision: str):
    told = facts(case(f"The truck was red and ran downhill. {decision} It struck a fence near the river."))
    assert told == "The truck was red and ran downhill. It struck a fence near the river."


@pytest.mark.parametrize(
    "history",
    [
        "Defendant argues that the trial court erred in refusing the instruction.",
        "The Court of Appeals affirmed the conviction of the driver.",
        "Whether the trial court erred is in dispute.",
    ],
)
def test_what_others_said_or_did_stays(history: str):
    assert history in facts(case(f"The truck was red and ran downhill. {history}"))


def test_names_of_the_parties_become_initials():
    told = facts(case("Mary Hoback opened an account at Acme Bank. Hoback's deposit was lost by the bank in Kansas."))
    assert told == "Mary H. opened an account at A. Bank. H.'s deposit was lost by the bank in Kansas."


def test_facts_begin_at_their_heading_and_end_at_the_next():
    fact = "The plaintiff slipped on ice in front of the store. "
    text = f"We are asked to set aside a verdict.\nFACTUAL BACKGROUND\n{fact * 15}\nDISCUSSION\nNegligence is a want of care."
    told = facts(case(text), 500)
    assert told.startswith("The plaintiff slipped")
    assert "Negligence" not in told


def test_reasons_end_the_facts():
    fact = "The plaintiff slipped on ice in front of the store and broke her arm. "
    text = f"{fact * 8}\nIn Roe v. Wade, 410 U.S. 113 (1973), we spoke of this. Every store owes care.\nAnother paragraph of law follows."
    assert set(re.findall(r"[^.]+\. ?", facts(case(text), 300))) == {fact, fact.rstrip()}


def test_the_question_can_be_left_out():
    text = "The question presented is whether a store owes care to a child. A child of six slipped on ice in the store."
    assert facts(case(text)) == text
    assert facts(case(text), asked=False) == "A child of six slipped on ice in the store."


@pytest.mark.parametrize("words", [1, 40, 80, 180])
def test_the_length_is_kept(words: int):
    told = facts(case("The plaintiff slipped on ice in front of the store. " * 60), words)
    assert len(told.split()) <= words
    assert shorten(told, words) == told


def test_section_numbers_authors_and_notes_are_no_facts():
    told = facts(
        case(
            "JONES, J.\nI\nHe drove a truck.1\n{2} A Magistrate Judge heard him. (App. 23.)\nB\nHe fell from it (R. 7)."
        )
    )
    assert told == "He drove a truck. A Magistrate Judge heard him. He fell from it."


def test_an_opinion_that_only_cites_has_no_facts():
    assert facts(case("See Roe v. Wade, 410 U.S. 113 (1973).\nAffirmed.")) == ""


@pytest.mark.parametrize(
    "record", [record for _, record in records("sample")], ids=lambda record: record["name_abbreviation"]
)
def test_digests_tell_facts_without_citations(record: dict):
    digest = read_case(record, "sample")
    told = facts(digest)
    assert 20 <= len(told.split()) <= 180
    assert not find(told)
    assert not re.search(r"\b[Ww]e (?:affirm|reverse|hold)\b", told)


@pytest.mark.parametrize(
    "note",
    [
        "[EDITORS' NOTE: THIS PAGE CONTAINS HEADNOTES.] [EDITORS' NOTE: THEY ARE NOT DISPLAYED.]",
        "Briefs of amici curiae urging affirmance were filed for the Farm Bureau by Ann Lee.",
        "In 1854 the first assembly of the Terri Hill; for the League of Dairy Farmers by Ann Lee and Joan Roe.",
        "The second assembly passed Bar Association et al. by Ann Lee and Joan Roe.",
        "Mary Lou Smith filed a brief for Elgin Industries as amicus curiae urging affirmance.",
    ],
)
def test_notes_of_editors_and_of_briefs_are_no_facts(note: str):
    told = facts(case(f"The truck was red and ran downhill. {note} It struck a fence near the river."))
    assert told == "The truck was red and ran downhill. It struck a fence near the river."
