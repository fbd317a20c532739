"""The summarise reward: honest summaries are paid in full, and nothing else is."""

import gzip
import json
import os
import random
import re
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import score
from metrics.attacks import attacks
from metrics.cap_summarise_reward.parts import PARTS, read

TRUE = [(a.prediction, a.reference) for a in attacks("summarise") if a.name == "true"]
CASES = pytest.mark.parametrize(("summary", "reference"), TRUE, ids=[r["parties"][0] for _, r in TRUE])
OTHERS = {
    "affirmed": "reversed",
    "reversed": "affirmed",
    "vacated": "affirmed",
    "mixed": "affirmed",
    "denied": "granted",
}
SAID = {"mixed": "affirmed in part and reversed in part", "other": "as it is"}


def reward(prediction: Any, reference: dict[str, Any]) -> float:
    return score("summarise", prediction, reference).reward


def parts(summary: str) -> list[str]:
    return [read(summary)[0][part] for part in PARTS]


def irac(*bodies: str) -> str:
    return "\n".join(f"{part.capitalize()}: {body}" for part, body in zip(PARTS, bodies, strict=True))


def outcome(reference: dict[str, Any]) -> str:
    """The true disposition in a sentence with the parties' names: what an attacker adds."""
    disposition = reference["disposition"]
    said = SAID.get(disposition["outcome"], disposition["outcome"])
    back = " and the case is remanded" if disposition["remanded"] else ""
    return f"In {' v. '.join(reference['parties'])} the judgment is {said}{back}."


def headed(words: list[str], reference: dict[str, Any], most: int = 170) -> str:
    quarter = max(1, min(len(words), most) // 4)
    four = [" ".join(words[i * quarter : (i + 1) * quarter]) for i in range(4)]
    return irac(*four[:3], f"{four[3]} {outcome(reference)}")


def sentences(text: str) -> list[str]:
    return [s for s in re.split(r"(?<=[a-z0-9)][a-z0-9)][.?!])\s+", text) if len(s.split()) > 3]


@CASES
def test_a_true_summary_is_paid(summary: str, reference: dict[str, Any]):
    assert reward(summary, reference) >= 0.85


@CASES
def test_the_outcome_reversed_costs_half(summary: str, reference: dict[str, Any]):
    flipped = f"The judgment is {OTHERS[reference['disposition']['outcome']]}."
    assert reward(irac(*parts(summary)[:3], flipped), reference) <= reward(summary, reference) / 2


@CASES
def test_a_remand_left_out_or_added_costs_a_little(summary: str, reference: dict[str, Any]):
    disposition = reference["disposition"]
    turned = {**reference, "disposition": {**disposition, "remanded": not disposition["remanded"]}}
    assert 0.85 <= reward(summary, turned) / reward(summary, reference) < 1


@CASES
def test_an_invented_citation_costs(summary: str, reference: dict[str, Any]):
    issue, rule, application, conclusion = parts(summary)
    for citation in ("Harlow v. Pinkney, 388 U.S. 911 (1967)", "612 F.2d 1190 (7th Cir. 1979)", "17 U.S.C. § 9142"):
        invented = irac(issue, f"{rule} See {citation}.", application, conclusion)
        assert reward(invented, reference) <= 0.85 * reward(summary, reference)


@pytest.mark.parametrize("reference", [r for _, r in TRUE if r["authorities"]], ids=lambda r: r["parties"][0])
def test_an_authority_of_the_source_or_the_case_itself_costs_nothing(reference: dict[str, Any]):
    summary = next(s for s, r in TRUE if r is reference)
    issue, rule, application, conclusion = parts(summary)
    own = f"{' v. '.join(reference['parties'])}, 321 U.S. 123 (1999)"
    for named in (reference["authorities"][0], own):
        assert reward(irac(issue, f"{rule} See {named}.", application, conclusion), reference) >= 0.85


@CASES
@pytest.mark.parametrize("start", ["first", "last", "windows", "sentences", "everything"])
def test_the_source_under_headings_is_not_paid(summary: str, reference: dict[str, Any], start: str):
    words, rng = reference["source"].split(), random.Random(5)
    match start:
        case "first":
            taken = words[:170]
        case "last":
            taken = words[-170:]
        case "windows":
            taken = [w for _ in range(17) for at in [rng.randrange(len(words) - 10)] for w in words[at : at + 10]]
        case "sentences":
            chosen = sentences(reference["source"])
            rng.shuffle(chosen)
            taken = " ".join(chosen).split()[:170]
        case _:
            taken = words
    most = len(taken) if start == "everything" else 170
    assert reward(headed(taken, reference, most), reference) <= (0.1 if start == "everything" else 0.3)


@CASES
def test_another_case_is_not_paid_even_with_the_names_and_the_outcome(summary: str, reference: dict[str, Any]):
    for other, of in TRUE:
        if of["parties"] != reference["parties"]:
            disguised = irac(*parts(other)[:3], outcome(reference))
            for theirs, ours in zip(of["parties"], reference["parties"], strict=False):
                disguised = disguised.replace(theirs.split()[0], ours.split()[0])
            assert reward(other, reference) <= 0.15
            assert reward(disguised, reference) <= 0.15


@CASES
def test_words_without_sense_are_not_paid(summary: str, reference: dict[str, Any]):
    rng = random.Random(3)
    source, own = reference["source"].split(), " ".join(parts(summary)).split()
    for words in (source, own):
        shuffled = rng.sample(words, min(160, len(words)))
        assert reward(headed(shuffled, reference), reference) <= 0.1
    keys = list(dict.fromkeys(re.findall(r"[a-z]{6,}", reference["source"].lower())))[:100]
    assert reward(headed(keys, reference), reference) <= 0.1
    assert (
        reward(headed([w.capitalize() + "." if i % 5 == 4 else w for i, w in enumerate(keys)], reference), reference)
        <= 0.1
    )
    assert reward(irac("", "", "", outcome(reference)), reference) <= 0.1


@CASES
@pytest.mark.parametrize("said", ["", " \n", "x", "I don't know.", "I cannot help with that.", None, 7, ["Issue: x"]])
def test_no_answer_earns_nothing(summary: str, reference: dict[str, Any], said: Any):
    judged = score("summarise", said, reference)
    assert (judged.reward, judged.answer) == (0.0, None)


def test_of_several_drafts_the_last_that_is_whole_counts():
    summary, reference = TRUE[0]
    poor = irac("What now?", "A rule applies.", "It was applied to the facts here.", "Reversed.")
    full = reward(summary, reference)
    assert reward(f"{poor}\n\n{summary}", reference) == full
    assert reward(f"{summary}\n\nIssue: May I", reference) == full
    assert reward(f"{summary}\n\n{poor}", reference) < 0.1
    assert reward(f"<think>{summary}</think>", reference) == 0


def test_each_part_is_needed():
    summary, reference = TRUE[0]
    bodies = parts(summary)
    for missing in range(4):
        left = irac(*(body if at != missing else "" for at, body in enumerate(bodies)))
        assert reward(left, reference) <= 0.6
    assert score("summarise", " ".join(bodies), reference).answer is None  # no headings, no parts


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("source", "", "the opinion's text"),
        ("parties", "Terry", "a list of strings"),
        ("disposition", {"outcome": "upheld", "remanded": False}, "one of affirmed, reversed"),
        ("disposition", {"outcome": "affirmed"}, "'remanded': true or false"),
        ("authorities", None, "a list of strings"),
        ("summary", None, "the court's summary"),
        ("max_words", True, "a positive whole number"),
    ],
)
def test_a_bad_reference_is_named(key: str, value: Any, expected: str):
    _, reference = TRUE[0]
    with pytest.raises(ValueError, match=re.escape(f"reference['{key}']") + ".*" + re.escape(expected)):
        score("summarise", "x", {**reference, key: value})
    with pytest.raises(ValueError, match=re.escape(f"reference['{key}']")):
        score("summarise", "x", {k: v for k, v in reference.items() if k != key})


_PIECES = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        ["Issue: ", "\nRule: ", "\nApplication: ", "\nConclusion: ", "affirmed", "12 U.S. 3", '"', "<think>", "\ud800"]
    ),
    st.sampled_from([part for summary, _ in TRUE for part in parts(summary)]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=12).map("".join), st.sampled_from([reference for _, reference in TRUE]))
def test_any_text_gives_a_number_and_the_same_twice(text: str, reference: dict[str, Any]):
    first, second = score("summarise", text, reference), score("summarise", text, reference)
    assert first == second
    assert isinstance(first.reward, float) and 0 <= first.reward <= 1
    assert all(0 <= value <= 1 for value in first.components.values())


@settings(max_examples=50, deadline=None)
@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1).filter(str.strip), st.lists(st.text(), max_size=3))
def test_any_reference_of_the_shape_will_do(source: str, summary: str, parties: list[str]):
    reference = {**TRUE[0][1], "source": source, "summary": summary, "parties": parties, "authorities": parties}
    assert 0 <= reward(TRUE[0][0], reference) <= 1


_HEAD = "Issue: Did he err?\nRule: A court follows the law.\nApplication: It did so here in full.\nConclusion: "
_WORST = [
    "a", " ", "\n", "Issue: ", "Issue:\n", "*", "I", '"', '"a b c d ', "1", "12 U.S. 34 ", "1 A. B. C. ", "A v. B ", "A b. ", "not ",
    "affirmed ", "exceptions are ", "as to ", "<think>", "</think>", "<issue>", "<", '{"issue": "', ', "', "\\n", "\u0301", "\ud800",
    "\x00", ". . . ", "the court ", "Section ", "\U0001f600", "Ｉｓｓｕｅ：",
]  # fmt: skip


@pytest.mark.parametrize("size", [100_000, 1_000_000])
@pytest.mark.parametrize("unit", _WORST)
def test_the_worst_inputs_finish(unit: str, size: int):
    for text in (unit * (size // len(unit)), _HEAD + unit * (size // len(unit))):
        assert reward(text, TRUE[0][1]) <= 0.1


def real_cases(count: int) -> Iterator[dict[str, Any]]:
    """References of real cases, where the corpus is at hand."""
    from hub_datasets.sources import read_case

    path = Path(os.environ.get("CAP_RLVR_CORPUS", "../shared/corpus")) / "us_reports_502_537.jsonl.gz"
    if not path.exists():
        pytest.skip(f"no real cases at {path}")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for number, line in enumerate(file):
            if number % 9 == 0 and count:
                case = read_case(json.loads(line), f"{path}:{number}")
                if case.syllabus and case.disposition and len(case.majority.split()) > 800:
                    count -= 1
                    told = {"outcome": case.disposition.outcome, "remanded": case.disposition.remanded}
                    yield {
                        "source": case.majority,
                        "parties": case.name.split(" v. "),
                        "disposition": told,
                        "authorities": [],
                        "summary": case.syllabus,
                        "max_words": 200,
                    }


def test_real_opinions_copied_are_not_paid():
    rng = random.Random(1)
    earned: list[float] = []
    for reference in real_cases(40):
        words, chosen = reference["source"].split(), sentences(reference["source"])
        rng.shuffle(chosen)
        windows = [w for _ in range(20) for at in [rng.randrange(len(words) - 8)] for w in words[at : at + 8]]
        for taken in (words[:170], words[-170:], windows, " ".join(chosen).split()[:170]):
            earned.append(reward(headed(taken, reference), reference))
        assert reward(headed(rng.sample(words, 160), reference), reference) <= 0.1
    assert statistics.mean(earned) <= 0.05
    assert sum(value <= 0.3 for value in earned) >= 0.98 * len(earned)
