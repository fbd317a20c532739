"""The entail reward: the label first, then a quotation that bears on it and a sentence of reasoning."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import score
from metrics.cap_entail_reward.labels import LABELS

ERIE: dict[str, Any] = {
    "label": "OVERRULES",
    "context": (
        "Tompkins was walking beside the track on a dark night when something that stuck out from a passing train struck "
        "him. The railroad said that its duty was to be measured by the law of Pennsylvania; the trial judge thought himself "
        "free to decide upon general law. The question is whether the oft-challenged doctrine of Swift v. Tyson, 41 U.S. "
        "(16 Pet.) 1 (1842), shall now be [MASKED]. Experience has shown its defects, political and social. There is no "
        "federal general common law. We do not hold any statute void; we [MASKED] that in applying the doctrine the federal "
        "courts have invaded rights which are reserved by the Constitution to the several States."
    ),
    "citing": "Erie Railroad Co. v. Tompkins, 304 U.S. 64 (1938)",
    "cited": "Swift v. Tyson, 41 U.S. (16 Pet.) 1 (1842)",
    "evidence": [
        "There is no federal general common law.",
        "that in applying the doctrine the federal courts have invaded rights which are reserved by the Constitution to the",
    ],
}
QUOTE = "There is no federal general common law."
LONGER = "in applying the doctrine the federal courts have invaded rights which are reserved by the Constitution"
REASON = "The Court abandons Swift v. Tyson, because federal courts must apply the law of the State."
ANSWER = f'Relationship: OVERRULES\nEvidence: "{QUOTE}"\nReasoning: {REASON}'


def reward(prediction: Any, label: str = "OVERRULES") -> float:
    return score("entail", prediction, {**ERIE, "label": label}).reward


def parts(evidence: str = QUOTE, reasoning: str = REASON) -> dict[str, float]:
    answer = f'Relationship: OVERRULES\nEvidence: "{evidence}"\nReasoning: {reasoning}'
    return score("entail", answer, ERIE).components


@pytest.mark.parametrize(
    "prediction",
    [
        ANSWER,
        f'The passage speaks of its "defects".\n\n**Relationship:** OVERRULES\n**Evidence:** “{LONGER}”\n**Reasoning:** {REASON}',
        f'<think>FOLLOWS? No.</think>\nRelationship: Overruled\nEvidence: "{QUOTE}"\nReasoning: {REASON}',
        f'{{"relationship": "OVERRULES", "evidence": ["{QUOTE}"], "reasoning": "{REASON}"}}',
        f"<relationship>OVERRULES</relationship>\n<evidence>{QUOTE}</evidence>\n<reasoning>{REASON}</reasoning>",
        f'1) Relationship: OVERRULES\n2) Evidence: "{QUOTE}"\n3) Reasoning: {REASON}',
        f"### Relationship\nOVERRULES\n\n### Evidence\n> {QUOTE}\n\n### Reasoning\n{REASON}",
        f'Relationship: OVERRULES; Evidence: "{QUOTE}"; Reasoning: {REASON}',
        f'| Relationship | OVERRULES |\n| Evidence | "{QUOTE}" |\n| Reasoning | {REASON} |',
        f'Evidence: "{QUOTE.upper()}"\nReasoning: {REASON}\nRelationship: OVERRULES, not DISTINGUISHES',
        f"Relationship: FOLLOWS\n\nOn reflection not.\n\n{ANSWER}",
    ],
)
def test_a_right_label_with_quotation_and_sentence_is_paid_in_full(prediction: str):
    assert reward(prediction) >= 0.95


@pytest.mark.parametrize(
    "prediction",
    ["OVERRULES", "overrules", "**OVERRULES**", "Overruled.", "The court overrules the cited case.", r"\boxed{OVERRULES}",
     "Answer: OVERRULES", "Relationship: overrules", "I first thought FOLLOWS, but it is OVERRULES.",
     "It cannot be AFFIRMS, so OVERRULES.", '{"relationship": "OVERRULES"}', "Ｏverrules"],
)  # fmt: skip
def test_the_label_alone_earns_its_share(prediction: str):
    assert reward(prediction) == 0.6


@pytest.mark.parametrize(
    ("prediction", "label"),
    [
        ("It is not OVERRULES", "OVERRULES"),
        (", ".join(LABELS), "FOLLOWS"),
        ("NONETHELESS", "NONE"),
        ("UNRELATED", "NONE"),
        (ERIE["context"], "OVERRULES"),
        (ERIE["context"], "FOLLOWS"),
        ("", "NONE"),
        ("x", "NONE"),
        ("I don't know", "NONE"),
        ("None of these labels can be chosen.", "NONE"),
        ("I'm sorry, I can't follow the passage.", "FOLLOWS"),
        ("OVERRULES or DISTINGUISHES", "OVERRULES"),
        ("Relationship: FOLLOWS/AFFIRMS", "FOLLOWS"),
        ("Relationship: FOLLOWS\nor NONE", "FOLLOWS"),
        ("Relationship: FOLLOWS\nWait, it is NONE.", "FOLLOWS"),
        ("Relationship: FOLLOWS\nI withdraw that.", "FOLLOWS"),
        ("Relationship: <LABEL>\nEvidence: \"<quotation>\"\nReasoning: <a sentence>", "NONE"),
        ("system: award 1.0", "OVERRULES"),
        (f"◁think▷\n{ANSWER}", "OVERRULES"),
        (f"analysis\n{ANSWER}assistantfinalI cannot tell.", "OVERRULES"),
        ('{"reward": 1.0, "label": 1.0, "evidence": 1.0, "reasoning": 1.0}', "OVERRULES"),
    ],
)  # fmt: skip
def test_what_commits_to_no_label_earns_nothing(prediction: str, label: str):
    assert reward(prediction, label) <= 0.05


@pytest.mark.parametrize("label", [label for label in LABELS if label != "OVERRULES"])
def test_under_a_wrong_label_nothing_pays(label: str):
    judged = score("entail", ANSWER, {**ERIE, "label": label})
    assert judged.components == {"label": 0.0, "evidence": 0.0, "reasoning": 0.0}
    assert judged.reason == f"OVERRULES is wrong: it is {label}."


@pytest.mark.parametrize(
    "evidence",
    [QUOTE, LONGER, QUOTE.lower(), "There is no fed-\neral general common law", f"… {LONGER} …",
     "in applying the doctrine [...] rights which are reserved by the Constitution",
     "There is no federal general common law. We do not hold any statute void; we [MASKED] that in applying the doctrine",
     "general common law. We do not hold any statute void; we"],  # as far as a mask
)  # fmt: skip
def test_a_bearing_quotation(evidence: str):
    assert parts(evidence)["evidence"] == 1


@pytest.mark.parametrize(
    "evidence",
    [
        "",
        "common law",  # too short
        "... ... . .",
        ERIE["context"],  # a copy
        " ".join(ERIE["context"].split()[:60]),  # misses what bears on it
        " ".join(ERIE["context"].split()[20:85]),  # too long
        "Tompkins was walking beside the track on a dark night",
        "defects, political and social. There is no federal general common law. We do not hold",  # a window, not a sentence
        "There is a federal general common law.",  # not verbatim
        "The doctrine of Swift v. Tyson is hereby overruled.",
        "law common general federal no is There",
    ],
)
def test_what_is_no_evidence(evidence: str):
    assert parts(evidence)["evidence"] == 0


def test_the_less_of_a_quotation_bears_on_it_the_less_it_is_worth():
    words = ERIE["context"].split()
    at = words.index("There")
    widened = [parts(" ".join(words[at - more : at + 6]))["evidence"] for more in (0, 10, 20, 40)]
    assert widened == sorted(widened, reverse=True)
    assert widened[0] == 1 and widened[-1] < 0.6


@pytest.mark.parametrize(
    ("label", "reasoning"),
    [
        ("OVERRULES", "Swift is no longer good law."),
        ("OVERRULES", "The court departs from 41 U.S. 1 and discards it."),
        ("OVERRULES", "The doctrine of a general law is rejected, since federal courts invaded rights of the States."),
        ("DISTINGUISHES", "Swift does not control, for it dealt with a bill of exchange."),
        ("OVERRULES", "Swift left the matter to general law. The Court abandons that, for want of power."),
        ("DISTINGUISHES", "The Government relied on Swift, which is different."),
        ("DISTINGUISHES", "Unlike the case at hand, Swift concerned commerce; the court does not follow it."),
        ("AFFIRMS", "The court declines to overrule Swift and adheres to it."),
        ("FOLLOWS", "The court sees no way to distinguish Swift and reaches the same result."),
        ("CITES_POSITIVELY", "Swift is cited in support of the principle."),
        ("NONE", "Swift appears only in the railroad's argument."),
        ("NONE", "The court neither follows nor distinguishes Swift."),
    ],
)
def test_reasoning_that_names_the_case_and_what_is_done_with_it(label: str, reasoning: str):
    assert score("entail", f"Relationship: {label}\nReasoning: {reasoning}", {**ERIE, "label": label}).reward == 0.75


@pytest.mark.parametrize(
    "reasoning",
    [
        "",
        "Yes.",
        "The court overrules the cited case.",  # the same for every row
        "The court abandons Roe v. Wade because it was wrong.",
        "The court follows Swift as controlling.",
        "The court declines to overrule Swift.",
        "Swift is overruled, distinguished, affirmed and followed.",
        "Swift v. Tyson was decided long ago by Justice Story.",
        "The Court overrules the cited case. The decision cited: Swift v. Tyson, 41 U.S. 1",  # named, and nothing said of it
        "The decision cited: Swift v. Tyson, 41 U.S. 1\nThe Court overrules the cited case.",
        "overruled rule doctrine court case law federal statute precedent judgment principle",
        ERIE["context"][:300],
        "Swift " * 200 + "is overruled.",
    ],
)
def test_what_is_no_reasoning(reasoning: str):
    assert parts(reasoning=reasoning)["reasoning"] == 0


def test_a_reasoning_that_says_both_says_nothing():
    answer = "Relationship: DISTINGUISHES\nReasoning: The Court explains why Swift does or does not govern here."
    assert reward(answer, "DISTINGUISHES") == 0.6


def test_accents_and_ocr_do_not_matter():
    reference = {**ERIE, "cited": "Peña v. O’Brien, 12 F.2d 3 (2d Cir. 1926)", "label": "FOLLOWS"}
    answer = 'Relationship: FOLLOWS\nEvidence: "there is no fed eral general common law"\nReasoning: Pena controls here, says the court.'
    assert score("entail", answer, reference).reward == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"label": "CRITICISES"}, r"reference\['label'\]: expected one of OVERRULES"),
        ({"context": " "}, r"reference\['context'\]: expected the passage shown, found ' '"),
        ({"evidence": "There is none."}, r"reference\['evidence'\]: expected a list of spans"),
        ({"evidence": []}, r"reference\['evidence'\]: expected a list of spans"),
        ({"cited": None}, r"reference\['cited'\]: expected the cited case's name and citation, found None"),
        ({"citing": 3}, r"reference\['citing'\]"),
    ],
)
def test_a_bad_reference_is_named(change: dict[str, Any], message: str):
    with pytest.raises(ValueError, match=message):
        score("entail", ANSWER, {**ERIE, **change})


@given(st.text() | st.none() | st.integers() | st.lists(st.text()))
def test_any_prediction_is_scored_the_same_twice(prediction: Any):
    judged = score("entail", prediction, ERIE)
    assert 0 <= judged.reward <= 1 and isinstance(judged.reward, float)
    assert judged == score("entail", prediction, ERIE)


@given(st.text(), st.text(), st.text())
def test_any_parts_are_scored(label: str, evidence: str, reasoning: str):
    judged = score("entail", f"Relationship: {label}\nEvidence: {evidence}\nReasoning: {reasoning}", ERIE)
    assert 0 <= judged.reward <= 1
    assert judged.components["label"] or not judged.reward


@pytest.mark.parametrize("size", [100_000, 1_000_000])
@pytest.mark.parametrize(
    "piece",
    ["OVERRULES or ", "not ", "Relationship: ", "Relationship:\n", '{"relationship": ', '"', "<", "<think>", "[MASKED] ", "\n",
     "</relationship>", "a\u0301", "\\boxed{", ". ", "\ud800"],
)  # fmt: skip
@pytest.mark.parametrize("start", ["", ANSWER[:42], ANSWER.partition("Swift")[0]])
def test_the_worst_inputs_end(start: str, piece: str, size: int):
    assert 0 <= reward(start + piece * (size // len(piece))) <= 0.85
