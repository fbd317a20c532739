"""The task `holding`: what is read as a holding, what is shown, and what no program can tell without reading."""

from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

import pytest
from datasets import load_dataset

from hub_datasets.case import Opinion
from hub_datasets.citations import find
from hub_datasets.leakage import holds_its_gold
from hub_datasets.tasks.distractors import Item, choose
from hub_datasets.tasks.held import numbered, opinion, parentheticals, syllabus
from hub_datasets.tasks.phrase import readable, shares_words, standing_alone
from metrics import score
from tests.made import case


def read(text: str) -> list[str]:
    return [holding.text for holding in parentheticals(text, find(text))]


LEAD = "The owner of a fence must keep it. A neighbour may ask for its repair in writing, and no more is due. "
CITE = "Hale v. Moss, 12 U.S. 34, 36 (1816)"


def test_a_parenthetical_gives_a_holding_with_the_passage_before_it() -> None:
    text = f"{LEAD}See {CITE} (holding that a lessee who lets a hedge die must plant another at his own cost)."
    (holding,) = parentheticals(text, find(text))
    assert holding.text == "A lessee who lets a hedge die must plant another at his own cost."
    assert holding.passage[-1] == f"See {CITE}"
    assert holding.cited[0].cite == "12 U.S. 34"


@pytest.mark.parametrize(
    "parenthetical",
    [
        "(finding that a lessee who lets a hedge die must plant another at his own cost)",
        "(would hold that a lessee who lets a hedge die must plant another at his own cost)",
        "(holding that a lessee who lets a hedge die must plant another (quoting Ash v. Oak, 3 U.S. 4 (1799)))",
        "(holding that a lessee who lets a hedge die must plant another at his own cost), rev'd, 14 U.S. 2 (1819)",
        "(holding that he need not)",
        "(holding that Tobias Marsh was bound to plant a hedge along the mill road at his own cost)",
    ],
)
def test_no_holding_is_read_from(parenthetical: str) -> None:
    assert read(f"{LEAD}See {CITE} {parenthetical}.") == []


@pytest.mark.parametrize("signal", ["Contra", "But see"])
def test_no_holding_is_read_against_the_text(signal: str) -> None:
    said = "(holding that a lessee who lets a hedge die must plant another at his own cost)"
    assert read(f"{LEAD}{signal} {CITE} {said}.") == []


def test_a_short_form_is_the_citation_given_in_full_before() -> None:
    said = "(holding that a lessee who lets a hedge die must plant another at his own cost)"
    text = f"{CITE}, is the rule for tenants of land. {LEAD}See Hale, 12 U.S., at 36 {said}."
    assert [c.cite for h in parentheticals(text, find(text)) for c in h.cited] == ["12 U.S. 34"]


def test_sentences_that_tell_the_holding_are_not_shown() -> None:
    told = "It is settled that a lessee who lets a hedge die must plant another."
    text = f"{told} {LEAD}See {CITE} (holding that a lessee who lets a hedge die must plant another at his own cost)."
    (holding,) = parentheticals(text, find(text))
    assert told not in holding.passage
    assert not shares_words(" ".join(holding.passage), holding.text)


def test_a_full_stop_inside_a_citation_ends_no_sentence() -> None:
    said = "(holding that a lessee who lets a hedge die must plant another at his own cost)"
    text = f"{LEAD}See Hale v. Moss Mfg. Co., 12 F. Supp. 34, 36 (D. Me. 1935) {said}."
    (holding,) = parentheticals(text, find(text))
    assert holding.passage[-1].startswith("See Hale v. Moss Mfg. Co., 12 F. Supp.")


@pytest.mark.parametrize(
    ("clause", "holding"),
    [
        (
            "a donee in possession takes full title, and that the deed is void",
            "A donee in possession takes full title.",
        ),
        ("a donee in possession takes good title, and therefore we reverse", "A donee in possession takes good title."),
        ("that a donee in possession takes a good title", "A donee in possession takes a good title."),
        (
            "a donee in possession takes a good title.That he gave nothing is no matter",
            "A donee in possession takes a good title.",
        ),
        ("such a donee in possession takes a good title", None),
        ("on March 4, 1931 a donee in possession took a good title", None),
        ("the donee's motion to proceed in forma pauperis is denied", None),
        ("a donee inPossession of the deed takes a good title", None),
    ],
)
def test_a_holding_stands_alone(clause: str, holding: str | None) -> None:
    assert standing_alone(clause) == holding


CASE = case("", court={"name": "Supreme Court of the United States"}, jurisdiction={"name_long": "United States"})
HELD = "Ash sued Elm for the price of a mare.\nHeld: {}\n4 F. 2d 1, affirmed."


@pytest.mark.parametrize(
    ("held", "read_as"),
    [
        ("That a mare sold on trial stays the seller's until the trial is over.", "A mare sold on trial stays"),
        ("That the claim contained a misnamed mare does not render the whole of it void in law.", None),
        (
            "The owner may sell a mare within ten days of trial, that the buyer has no right to block it.",
            "The owner may sell a mare within ten days of trial.",
        ),
        ("The judgment must be affirmed without reaching the mare's warranty of soundness.", None),
    ],
)
def test_a_part_of_a_syllabus_is_a_sentence_of_law_or_is_left(held: str, read_as: str | None) -> None:
    ruled = replace(CASE, syllabus=HELD.format(held))
    found = [holding.text for holding in syllabus(ruled)]
    assert found == [] if read_as is None else found[0].startswith(read_as)


@pytest.mark.parametrize(
    "telling",
    [
        "Our answer is that the time runs against a child as well.",
        "We deny the seller's appeal and affirm the judgment below.",
        "We further reaffirm the old rule of trial sales.",
        'We answer "yes" to both questions of law.',
    ],
)
def test_what_the_court_decides_is_not_among_the_facts(telling: str) -> None:
    facts = "Ash sold a mare to Elm on a trial of ten days, and it died on the ninth of them in a barn. "
    held = "We hold that a mare sold on trial stays the seller's property until the trial is over."
    text = f"It was a wet spring in that valley. {facts}{telling} {held}"
    ruled = replace(CASE, opinions=(Opinion("majority", None, text),))
    (holding,) = opinion(ruled)
    assert holding.passage == (facts.strip(),)


def test_parts_of_a_syllabus_are_counted_in_order() -> None:
    assert numbered("1. It is void under 5 U. S. C. 2. No. 3. He paid.") == [
        "It is void under 5 U. S. C.",
        "No.",
        "He paid.",
    ]


def test_headings_and_bare_citations_are_not_shown() -> None:
    assert readable("Justice Hale delivered the opinion of the Court. The owner asks for the hedge.") is not None
    assert (
        readable("PER CURIAM. The owner of the field asks for the hedge.")
        == "The owner of the field asks for the hedge."
    )
    assert readable("Gen. Stat. § 14, p. 2 (Supp. 1931).") is None


def items(n: int) -> list[Item]:
    things = ["fences", "wills", "ships", "mines", "mills", "roads", "bonds", "trusts", "patents", "taxes"]
    return [
        Item(
            text=f"An owner of {things[i % 10]} number {i} may sell them to whom he will, unless a covenant forbids it.",
            passage=(
                f"The seller of {things[i % 10]} owned {i} of them.",
                "He sold them in the market.",
                f"A covenant on {i} was read.",
            ),
            keys=frozenset({f"case {i // 2}"}),
            year=1900 + i,
        )
        for i in range(n)
    ]


def test_distractors_are_four_and_never_of_the_same_case() -> None:
    pool = items(40)
    for i, chosen in enumerate(choose(pool)):
        if chosen is not None:
            cases = [next(iter(pool[other].keys)) for other in (i, *chosen.others)]
            assert len(set(cases)) == 5


def test_a_block_of_four_gives_no_row() -> None:
    assert choose(items(4)) == [None] * 4
    assert choose([]) == []


def test_the_same_holdings_give_the_same_choices_in_any_process() -> None:
    assert choose(items(30)) == choose(items(30))


@pytest.fixture(scope="module")
def rows(dataset: Path) -> dict[str, list[dict]]:
    return {split: list(part) for split, part in load_dataset(str(dataset), "holding").items()}


def every(rows: dict[str, list[dict]]) -> list[dict]:
    return [row for part in rows.values() for row in part]


def test_the_sample_has_rows_in_each_split_and_of_each_kind(rows: dict[str, list[dict]]) -> None:
    assert all(rows.values())
    assert {row["kind"] for row in every(rows)} == {"parenthetical", "syllabus", "opinion"}


def test_rows_are_as_the_contract_says(rows: dict[str, list[dict]]) -> None:
    for row in every(rows):
        reference, asked = row["reference"], row["prompt"][0]["content"]
        assert len(set(reference["choices"])) == 5
        assert all(f"\n{letter}. {text}\n" in asked for letter, text in zip("ABCDE", reference["choices"], strict=True))
        assert row["completion"][0]["content"] == f"Answer: {reference['answer']}"
        assert asked.endswith("Answer: <letter>")
        assert score("holding", row["completion"][0]["content"], reference).reward == 1.0


def test_no_prompt_holds_its_gold(rows: dict[str, list[dict]]) -> None:
    assert not [row["id"] for row in every(rows) if holds_its_gold(row)]


def test_a_holding_is_in_one_split_only(rows: dict[str, list[dict]]) -> None:
    splits = defaultdict(set)
    for split, part in rows.items():
        for row in part:
            for choice in row["reference"]["choices"]:
                splits[choice].add(split)
    assert {len(found) for found in splits.values()} == {1}


def test_no_place_and_no_length_is_right(rows: dict[str, list[dict]]) -> None:
    part = every(rows)
    letters = Counter(row["reference"]["answer"] for row in part)
    assert min(letters.values()) >= 0.12 * len(part)
    longest = sum(
        max(row["reference"]["choices"], key=len)
        == row["reference"]["choices"]["ABCDE".index(row["reference"]["answer"])]
        for row in part
    )
    assert longest <= 0.27 * len(part)


def test_a_choice_is_right_once_and_wrong_four_times(rows: dict[str, list[dict]]) -> None:
    offered = Counter(choice for row in rows["train"] for choice in row["reference"]["choices"])
    assert max(offered.values()) <= 8
