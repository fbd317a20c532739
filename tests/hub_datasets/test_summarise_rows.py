"""Rows of `summarise`: the opinion is shown, the summary is not; the gold is an honest IRAC of the summary's words."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
from datasets import load_dataset

from hub_datasets.disposition import Disposition
from hub_datasets.rights import summary_kind
from hub_datasets.sources import read_case, records
from hub_datasets.tasks.apart import entangled
from hub_datasets.tasks.excerpt import CUT, excerpt
from hub_datasets.tasks.irac import irac
from hub_datasets.tasks.outcome import conclude
from hub_datasets.tasks.points import read, stands_alone
from hub_datasets.tasks.question import as_question, question_put, question_reviewed
from hub_datasets.tasks.summarise import extract
from metrics import score
from tests.made import case


@pytest.fixture(scope="module")
def rows(dataset: Path) -> list[dict[str, Any]]:
    parts = load_dataset(str(dataset), "summarise")
    return [{**row, "split": part} for part in parts for row in parts[part]]


def test_every_split_has_rows_and_both_kinds_are_there(rows):
    assert {row["split"] for row in rows} == {"train", "validation", "test"}
    assert {row["kind"] for row in rows} == {"syllabus", "headnotes"}


def test_the_gold_is_an_irac_that_earns_its_bar(rows):
    for row in rows:
        gold = row["completion"][0]["content"]
        assert [line.partition(":")[0] for line in gold.split("\n")] == ["Issue", "Rule", "Application", "Conclusion"]
        assert len(gold.split()) <= row["reference"]["max_words"] == 200
        assert gold.startswith("Issue: Whether ")
        assert score("summarise", gold, row["reference"]).reward >= 0.9


def test_the_prompt_shows_the_opinion_and_not_the_summary(rows):
    for row in rows:
        prompt, reference = row["prompt"][0]["content"], row["reference"]
        assert reference["source"] in prompt
        assert reference["summary"] not in prompt
        rule = re.search(r"Rule: (.*)", row["completion"][0]["content"])[1]
        assert len(rule.split()) < 13 or rule not in prompt


def test_rule_application_and_conclusion_are_the_summarys_words(rows):
    for row in rows:
        said = set(re.findall(r"\w+", row["reference"]["summary"].lower()))
        parts = dict(line.split(": ", 1) for line in row["completion"][0]["content"].split("\n"))
        assert set(re.findall(r"\w+", parts["Rule"].lower())) <= said
        assert set(re.findall(r"\w+", parts["Application"].lower())) <= said


def test_footnotes_are_not_shown():
    head = "HOBACK v. BANK.\nNo. 5.\nMay 1, 1920.\n1. A bank must use due care in keeping the gold and the notes that a depositor pays in, and answers for its servants.\n2. Here the bank had failed to use care, since its teller was asleep and the plaintiff's deposit was lost."
    text = (
        "The teller slept.[fn1] "
        + "The plaintiff paid in gold and asked for it back. " * 20
        + "\nThe judgment is affirmed.\n[fn1] It was in June."
    )
    rows = list(extract(case(head, text), [[]]))
    assert rows and "in June" not in rows[0]["prompt"]


def test_a_long_opinion_is_cut_at_sentences_and_keeps_its_end():
    text = (
        "\n".join(f"This is sentence number {n} of the opinion." for n in range(2000)) + "\nThe judgment is reversed."
    )
    cut = excerpt(text, 1000)
    assert len(cut) <= 4000 + len(CUT) + 2
    assert cut.endswith("\nThe judgment is reversed.")
    for line in cut.split("\n"):
        assert line == CUT or line in text.split("\n")
    assert excerpt(text, 100_000) == text


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"court": "scotus", "syllabus": "He sued.\nHeld: He may.", "date": "1990"}, "syllabus"),
        ({"court": "kan", "jurisdiction": "Kansas", "date": "1990"}, "headnotes"),
        ({"court": "vt", "jurisdiction": "Vermont", "date": "1929"}, "headnotes"),
        ({"court": "vt", "jurisdiction": "Vermont", "date": "1931"}, None),
        ({"court": "colo", "jurisdiction": "Colorado", "date": "1975"}, None),
        ({"headnotes": (), "syllabus": None}, None),
    ],
)
def test_only_summaries_in_the_public_domain_are_used(facts: dict[str, Any], kind: str | None):
    given = replace(
        case("HOBACK v. BANK.\nMay 1, 1920.\nx"),
        headnotes=("1. A bank must use due care.",),
        syllabus=None,
        digest=False,
    )
    assert summary_kind(replace(given, **facts)) == kind


def test_points_are_read_without_numbers_topics_pages_and_counsel():
    notes = (
        "1. BANKS — Care — Tellers. A bank must use due care in keeping what it is paid. p. 12.",
        "2. Same: Evidence. The evidence was sufficient to sustain the finding. Appeal from Reno district court; A. B. Cole, judge. Affirmed. D. E. Fox, of Reno, for the appellant.",
    )
    summary = read(replace(case("x"), syllabus=None, headnotes=notes))
    assert summary.points == (
        ("A bank must use due care in keeping what it is paid.",),
        ("The evidence was sufficient to sustain the finding.",),
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "In an action brought by a landowner against a railroad, it is held.",
        "In not allowing unlimited cross-examination of the owner's expert witness.",
        "By a comment made in ruling on a matter of evidence.",
        "The prayers that were granted and refused were as follows.",
        "The court erred in refusing the prayer; (2) the judgment was right all the same.",
    ],
)
def test_parts_of_an_enumeration_do_not_stand_alone(sentence: str):
    assert not stands_alone(sentence)
    assert stands_alone("In refusing the prayer, the court erred, and the error was harmful to the owner.")


def test_a_syllabus_is_read_in_its_parts():
    syllabus = (
        "Hoback paid gold into the bank. The Court of Appeals reversed, holding that no duty was owed to him.\n"
        "Held: 1. A bank owes care to those who pay gold into it. Pp. 3-5. (a) See Roe v. Wade, 410 U. S. 113. The duty does not depend on a contract. Pp. 3-4.\n"
        "2. Here the bank failed to use it, since the teller slept. P. 6.\n"
        "12 F. 2d 34, reversed and remanded.\nStone, J., delivered the opinion for a unanimous Court."
    )
    summary = read(replace(case("x"), syllabus=syllabus, headnotes=()))
    assert summary.order == "12 F. 2d 34, reversed and remanded."
    assert summary.background[0] == "Hoback paid gold into the bank."
    assert summary.points[0][0] == "A bank owes care to those who pay gold into it."
    assert "The duty does not depend on a contract." in summary.points[0]
    assert summary.points[-1] == ("Here the bank failed to use it, since the teller slept.",)


def test_law_at_large_is_no_application():
    notes = (
        "1. A statute is construed by its words.",
        "2. A judgment is presumed to be right.",
        "3. An appeal lies from a final order of a court.",
    )
    given = replace(case("x"), headnotes=notes, disposition=Disposition("affirmed", False))
    assert irac(given, read(given), 200) is None


def test_a_question_does_not_tell_its_answer():
    assert (
        as_question("The ordinance is not a taking, but a rule of safety.", "") == "Whether the ordinance is a taking."
    )
    assert as_question("The ordinances in question aim at one creed, and they are void.", "the ordinances") == (
        "Whether the ordinances in question aim at one creed."
    )
    assert as_question("Evidence of one sale held insufficient to sustain the verdict.", "evidence") == (
        "Whether evidence of one sale is to be held insufficient to sustain the verdict."
    )
    assert (
        as_question("The claim of the bank must fail because it was not raised below in time.", "")
        == "Whether the claim of the bank must fail."
    )


def test_a_question_is_found_where_it_is_put():
    assert question_put(["Certiorari was granted to decide whether a deed without a seal is good."]) == (
        "Whether a deed without a seal is good."
    )
    assert question_put(["To determine whether a deed is good, a court must look at it."]) is None
    assert question_put(["The question is whether he did it or not at all."]) is None
    assert question_reviewed(["The court held that assessment invalid under the Constitution."]) is None


@pytest.mark.parametrize(
    ("outcome", "remanded", "order", "words"),
    [
        ("reversed", True, None, "In Hoback v. Acme Bank the judgment below was reversed, and the case was remanded."),
        (
            "mixed",
            False,
            "9 F. 2d 1, affirmed in part and vacated in part.",
            "In Hoback v. Acme Bank the judgment below was affirmed in part and vacated in part.",
        ),
        ("mixed", False, "So ordered.", None),
        ("denied", False, None, "The application in Hoback v. Acme Bank was denied."),
        ("other", False, None, None),
    ],
)
def test_the_conclusion_says_the_disposition(outcome: str, remanded: bool, order: str | None, words: str | None):
    assert conclude(replace(case("x"), disposition=Disposition(outcome, remanded)), order) == words


def test_a_court_of_first_instance_has_no_judgment_below():
    given = replace(case("x"), disposition=Disposition("vacated", False), court_name="Alaska District Court")
    assert conclude(given) is None


def test_a_headnote_that_contradicts_the_disposition_makes_no_row():
    notes = (
        "1. A bank must use due care in keeping what it is paid.",
        "2. Here the dismissal of the plaintiff's action against the bank was error and is reversed.",
    )
    given = replace(case("x"), headnotes=notes, disposition=Disposition("affirmed", False))
    assert irac(given, read(given), 200) is None


def test_real_syllabi_make_golds(corpus_folder: Path):
    made, seen = 0, 0
    for number, (where, record) in enumerate(records(str(corpus_folder / "us_reports_502_537.jsonl.gz"))):
        if number >= 120:
            break
        real = read_case(record, where)
        if not real.syllabus or not real.disposition:
            continue
        seen += 1
        made += sum(1 for _ in extract(real, [[] for _ in real.opinions]))
    assert seen >= 80
    assert made >= 0.85 * seen


def test_rows_of_two_splits_share_no_run_of_words():
    words = [" ".join(f"{stem}{n}" for n in range(15)) for stem in ("ab", "cd", "ef")]
    rows = [
        ("train", "1", "summarise", f"x {words[0]} y", "a gold"),
        ("test", "2", "summarise", "a prompt", words[0]),
        ("validation", "3", "summarise", f"z {words[1]}", "a gold"),
        ("train", "4", "summarise", "a prompt", words[1]),
        ("train", "5", "summarise", words[2], "a gold"),
        ("train", "6", "summarise", f"{words[2]} z", "a gold"),
        ("test", "7", "summarise", "a prompt", words[2]),
        ("test", "8", "summarise", f"{words[0]}", "a gold"),
    ]
    # 1 and 4 stand in train against test and validation; 7's gold is in two prompts; 8 is of the split of 2
    base = duckdb.connect()
    assert entangled(base, lambda: iter(rows)) == {"1", "4", "7"}
    assert entangled(base, lambda: iter([])) == set()


def test_lines_of_catchwords_are_not_told():
    notes = (
        "1. Parties — Resident alien — Not disqualified to sue, when — Courts to be open.",
        "2. A bank must use due care in keeping the gold that it is paid for its customers.",
        "3. Here the bank failed to use due care, since its teller slept while the gold of the plaintiff was taken away.",
    )
    given = replace(case("x"), headnotes=notes, disposition=Disposition("affirmed", False))
    gold = irac(given, read(given), 200)
    assert gold is None or "Resident alien" not in gold
    assert gold is not None and "teller slept" in gold
