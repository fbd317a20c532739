"""What a court did, read from the words it did it with."""

import gzip
import json
import re
from pathlib import Path

import pytest

from hub_datasets.case import Case
from hub_datasets.disposition import Disposition, read_disposition
from hub_datasets.sources import read_case, records

FACTS = "The plaintiff sold a mare. He says that she was sound. The jury thought so too."


def read(ending: str, opening: str = FACTS) -> str | None:
    found = read_disposition(f"{opening}\nMuch is said of horses.\n{ending}", None)
    return None if found is None else found.outcome + (" remanded" if found.remanded else "")


@pytest.mark.parametrize(
    ("ending", "outcome"),
    [
        ("Affirmed.", "affirmed"),
        ("Judgment affirmed, with costs.", "affirmed"),
        ("The judgment is — Affirmed.", "affirmed"),
        (
            "For these reasons the decree is right, and it is — Affirmed.\nGREY, C.J., and HALE, JJ., concur.",
            "affirmed",
        ),
        ("Exceptions overruled.", "affirmed"),
        ("PER CURIAM. No error.\nCited: S. v. Hale, 113 N.C. 714.", "affirmed"),
        ("Judgment on the verdict.", "affirmed"),
        ("Exceptions sustained.", "reversed"),
        ("Exception sustained. New trial ordered.", "reversed remanded"),
        ("New trial.", "reversed remanded"),
        ("The judgment is reversed and the cause remanded.", "reversed remanded"),
        ("We therefore REVERSE and REMAND.", "reversed remanded"),
        ("There is error.", "reversed"),
        ("The order is quashed.", "vacated"),
        ("The award must be set aside.", "vacated"),
        ("Modified and affirmed.", "modified"),
        ("As so modified, the judgment is affirmed.", "modified"),
        ("Affirmed in part and in part reversed.", "mixed"),
        ("The conviction is affirmed. The sentence is vacated and the case remanded.", "mixed remanded"),
        ("Order in No. 81 affirmed, decree in No. 82 reversed.", "mixed"),
        ("In all other respects, we affirm.", "mixed"),
        ("Appeal dismissed.", "dismissed"),
        ("The writ is dismissed as improvidently granted.", "dismissed"),
        ("Bill dismissed. All concurred.", "dismissed"),
        ("Rule discharged.", "denied"),
        ("Petition denied.", "denied"),
        ("Accordingly, we discharge the rule to show cause.", "denied"),
        ("The motion to dismiss the appeal is denied.", "denied"),
        ("Let the peremptory writ issue.", "granted"),
        ("The rule is made absolute.", "granted"),
        ("Both writs sustained.", "granted"),
        ("The petition is granted and the order is enforced.", "enforced"),
        ("Respondent is suspended from the practice of law for a year.", "other"),
        ("Judgment for the defendant.", "other"),
        ("Remanded.", "other remanded"),
    ],
)
def test_outcomes(ending: str, outcome: str) -> None:
    assert read(ending) == outcome


def test_a_certified_question_is_answered() -> None:
    asked = "The District Court has certified a question of law to us."
    assert read("We answer the certified question in the affirmative.", asked) == "answered"
    assert read("Counsel did not answer the question. The judgment is affirmed.") == "affirmed"


@pytest.mark.parametrize(
    "told",
    [
        "The Court of Appeals affirmed.",
        "The Court of Appeals for the Ninth Circuit reversed by a divided vote.",
        "Petitioner asks that the judgment be reversed.",
        "If the stop was unlawful, the conviction must be vacated.",
        "He must show the reasons why the order should be reversed or modified.",
        "The statute cannot be modified by implication.",
        "Rehearing denied May 4, 1931.",
        'A court wrote: "The judgment is reversed and the cause remanded.',
    ],
)
def test_what_others_did_or_ask_for_is_not_read(told: str) -> None:
    assert read(told) is None


def test_what_follows_the_decision_does_not_hide_it() -> None:
    after = "The judgment is reversed.\nHALE, J., concurs.\nA petition for a rehearing was denied June 5, 1931."
    assert read(after) == "reversed"


def test_the_opening_is_read_where_the_end_says_nothing() -> None:
    assert read("Horses are as they are.", "We affirm the judgment of the trial court.\nThe facts.") == "affirmed"
    assert read("The trial court errs rarely.", "The Court of Appeals reversed. We now affirm.") == "affirmed"


def test_no_error_on_the_way_to_a_reversal_is_no_affirmance() -> None:
    assert read("We find no error in the charge.\nThe judgment is reversed.") == "reversed"
    assert read("Reversed and remanded with instructions to enter judgment on the verdict.") == "reversed remanded"


def test_what_a_reversal_restores_is_not_affirmed() -> None:
    restored = "The decision of the Court of Appeals is reversed, and the judgment of the trial court is affirmed."
    assert read(restored) == "reversed"


def test_new_trials_spoken_of_are_not_remands() -> None:
    assert read("The order denying a new trial is affirmed.") == "affirmed"
    assert read("Judgment reversed, without a new trial.") == "reversed"


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("219 F. 3d 115, reversed and remanded.", Disposition("reversed", True)),
        ("Certiorari granted; 93 F. 3d 567, reversed.", Disposition("reversed", False)),
        ("900 F. 2d 852: No. 90-913, reversed; No. 90-914, affirmed.", Disposition("mixed", False)),
        ("Judgment reversed, with direction to award a new trial.", Disposition("reversed", True)),
    ],
)
def test_the_reporters_line_is_read_first(line: str, outcome: Disposition) -> None:
    assert read_disposition("Affirmed.", f"A mare was sold.\nHeld: She was sound.\n{line}\nHALE, J., wrote.") == outcome


def test_nothing_is_read_from_nothing() -> None:
    assert read_disposition("", None) is None
    assert read_disposition("", "") is None


def test_the_sample_is_read() -> None:
    cases = [read_case(record, where) for where, record in records("sample")]
    assert sum(case.disposition is not None for case in cases) >= 0.95 * len(cases)


def _case(line: bytes) -> Case:
    return read_case(json.loads(line), "corpus")


def test_the_supreme_courts_dispositions_are_read(corpus_folder: Path) -> None:
    with gzip.open(corpus_folder / "labels_dispositions.jsonl.gz") as file:
        labels = {str(label["case_id"]): label["labels"] for label in map(json.loads, file)}
    right = done = 0
    with gzip.open(corpus_folder / "us_reports_502_537.jsonl.gz") as file:
        for case in map(_case, file):
            if case.id in labels and case.disposition:
                words = {"affirmed", "reversed", "vacated"} & set(labels[case.id])
                parts = any("in part" in label for label in labels[case.id])
                allowed = {"mixed"} if len(words) > 1 else words | ({"mixed"} if parts else set())
                done += 1
                right += case.disposition.outcome in allowed
    assert done >= 0.90 * len(labels)
    assert right >= 0.97 * done


def test_state_dispositions_are_read_as_by_hand(corpus_folder: Path) -> None:
    listed = (Path(__file__).parents[2] / "docs" / "dispositions-read.md").read_text()
    by_hand = {case: outcome.split(",")[0] for case, outcome in re.findall(r"^\| (\d+) \| ([^|]+?) \|", listed, re.M)}
    right = done = 0
    with gzip.open(corpus_folder / "state.jsonl.gz") as file:
        for case in map(_case, (line for line in file if line[6:16].decode() in by_hand)):
            if case.disposition:
                done += 1
                right += case.disposition.outcome == by_hand[case.id]
    assert len(by_hand) == 200
    assert done >= 0.85 * 200
    assert right >= 0.95 * done
