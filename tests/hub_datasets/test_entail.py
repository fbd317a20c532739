"""entail: the rows that are made of what an opinion is read to do with a decision."""

import pytest

from hub_datasets.case import Case, Opinion, from_cap
from hub_datasets.citations import find
from hub_datasets.tasks.entail import extract
from hub_datasets.tasks.masking import MASK, MASKS

HOBBS = "Hobbs v. Kline, 410 U.S. 113 (1973)"
POPE = "Pope v. Mills, 300 Kan. 45 (1965)"
AGE = "The contract of a minor is voidable at his election within a reasonable time after he comes of age."


REASONS = (
    "The plaintiff bought the horse in May and paid for it in June, and nobody showed him the mortgage. "
    "The clerk had entered the deed in the wrong book, where no buyer would look for it, and the index did not include the "
    "parties. A buyer who makes a search of the proper book with care has done all that the statute requires of him, and he "
    "is not to lose what he paid because an officer failed in his duty. "
)


def case_of(text: str, outcome_of: str = "") -> Case:
    record = {
        "id": 7, "name": "Able v. Baker", "name_abbreviation": "Able v. Baker", "decision_date": "1990-05-01",
        "citations": [{"type": "official", "cite": "500 U.S. 1"}], "court": {"name": "Supreme Court of the United States"},
        "jurisdiction": {"name": "U.S."}, "casebody": {"opinions": [{"type": "majority", "text": text}], "head_matter": outcome_of},
    }  # fmt: skip
    return from_cap(record, "test")


def rows(text: str) -> list[dict]:
    case = case_of(text)
    return list(extract(case, [find(opinion.text) for opinion in case.opinions]))


@pytest.mark.parametrize(
    "says",
    [
        f"We therefore overrule {HOBBS}, which held otherwise. ",
        f"The facts of {HOBBS}, are readily distinguishable. ",
        f"This question is controlled by {HOBBS}, and we so hold. ",
        f"We adhere to our decision in {HOBBS}, on this point. ",
        f"{AGE} {HOBBS}. ",
    ],
)
def test_the_passage_hides_the_words_of_treatment_and_shows_reasons(says):
    (row,) = rows(REASONS + says + REASONS)
    context = row["context"].lower()
    assert row["context"].count(MASK) == MASKS
    assert not any(word in context for word in ("overrul", "distinguish", "controlled", "adhere"))
    assert "Hobbs v. Kline" in row["context"]
    assert len(row["context"].split()) - len(says.split()) >= 60
    assert row["evidence"] and all(span in row["context"] for span in row["evidence"])
    assert any(row["quote"] in span for span in row["evidence"]) and 5 <= len(row["quote"].split()) <= 60


def test_a_passage_that_cannot_be_masked_gives_no_row():
    assert rows(f"We therefore overrule {HOBBS}.") == []  # no reasons beside it
    crowd = "We affirm what we affirmed and follow what we followed, and distinguish what we distinguished. "
    assert rows(crowd * 5 + f"We overrule {HOBBS}. " + crowd * 5) == []  # more such words than masks


def test_only_the_majority_is_read():
    case = case_of(REASONS + f"We overrule {HOBBS}. " + REASONS)
    dissent = Opinion("dissent", None, case.opinions[0].text, ())
    other = Case.from_dict({**case.to_dict(), "opinions": [{**case.to_dict()["opinions"][0], "type": dissent.type}]})
    assert list(extract(other, [find(case.opinions[0].text)])) == []


def test_rows_of_one_opinion_for_one_decision_come_from_places_far_apart():
    far = REASONS * 8
    text = (
        REASONS
        + f"The facts of {HOBBS}, are distinguishable. "
        + far
        + "Hobbs is inapposite for that reason. "
        + REASONS
    )
    found = rows(text)
    assert [row["label"] for row in found] == ["DISTINGUISHES", "DISTINGUISHES"]
    assert found[0]["context"] != found[1]["context"]


def test_what_follows_the_signature_of_another_is_not_the_courts():
    dissent = f"The judgment is affirmed.\nSMITH, J., dissenting.\n{REASONS}We should overrule {HOBBS}. {REASONS}"
    assert rows(dissent) == []


def test_a_dissenters_wish_shows_a_separate_opinion():
    assert (
        rows(
            REASONS
            + f"Therefore, applying the rule of {HOBBS}, we must let the juror stay. I would reverse. "
            + REASONS
        )
        == []
    )
