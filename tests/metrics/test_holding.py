"""The holding reward: which choice an output commits to, and nothing for those that commit to none."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import score
from metrics.cap_holding_reward import reading

TARASOFF = {
    "choices": [
        "A therapist owes no duty to anyone but the patient",
        "A therapist must report every violent fantasy to the police",
        "A therapist who knows that a patient seriously threatens an identified person must use reasonable care to "
        "protect that person",
        "A hospital is vicariously liable for every crime of a discharged patient",
        "The privilege between patient and therapist is absolute",
    ],
    "answer": "C",
}
RIGHT = TARASOFF["choices"][2]
WRONG = TARASOFF["choices"][0]
LIST = "\n".join(f"{letter}. {choice}" for letter, choice in zip("ABCDE", TARASOFF["choices"], strict=True))


def read(prediction: Any) -> str | None:
    return score("holding", prediction, TARASOFF).answer


@pytest.mark.parametrize(
    "prediction",
    [
        "C", "c", "(C)", "**C**", "C.", "C)", "[C]", "`C`", "“C”", "（Ｃ）", "𝐂", "Option C", "- C", "\n\nC\n",
        "Answer: C", "answer is c", "**Answer:** (C)", "Answer:\n\n**C**", "## Answer\nC", "#### C", "Answer: Option C",
        "The correct answer is option C.", "Final answer: C", "答案：C", "Answer - C", "A: C", "Ans. C",
        r"\boxed{C}", r"\boxed{\text{C}}", r"$$\boxed{\textbf{(C)}}$$", r"The final answer is $\boxed{C}$. I hope so.",
        '{"answer": "C"}', '```json\n{\n  "answer": "C",\n  "why": "A and B fail"\n}\n```', "<answer>\n(C)\n</answer>",
        "<think>A? No. B?</think>C", "A or B?</think>\nAnswer: C", "[THINK]A[/THINK] C",
        f"C. {RIGHT}", f"({'C'}) {RIGHT.lower()}.", RIGHT, f"Answer: {RIGHT}.", f"The court held that {RIGHT}.",
        "Option C because the court weighed the danger.", "C\n\nA plaintiff must show that the victim was known.",
        "(C) - I rejected A and B", "(C) — I rejected A and B.", "C rather than A", "C, not D.",
        "Answer: C. A is too broad.",
        "A is too narrow. B goes too far. D and E misstate the rule. So C.", "A: no\nB: no\nC: yes\nD: no\nE: no",
        "That leaves C.", "Neither A nor B is right; C is.", "I'd go with C.", "C best captures what the court held.",
        "I first thought A, but C", "B - no wait, C", "A. Actually, on reflection, the answer is C.", "~~A~~ C",
        "Answer: A\n\nWait, I misread it.\n\nAnswer: C", "Answer: A\nAnswer: C", "The answer is not A but C.",
    ],
)  # fmt: skip
def test_honest_forms_of_the_right_answer_are_paid(prediction: str):
    judged = score("holding", prediction, TARASOFF)
    assert (judged.reward, judged.components, judged.answer) == (1.0, {"correct": 1.0}, "C")


@pytest.mark.parametrize(
    "prediction",
    [
        "not C", "Answer: not C", "The answer isn't C.", "C is wrong.", "anything but C", "I would rule out C.",
        "A or C", "Answer: C or D", "C and D", "C/D", "C, D", "both C and D", "C is correct. D is also correct.",
        "A, B, C, D, E", "ABCDE", "A\nB\nC\nD\nE", LIST, f"Answer:\n{LIST}", "All of the above",
        "Answer: A\nAnswer: B\nAnswer: C", r"\boxed{C} \boxed{D}", '{"answer": ["C", "D"]}', f"C. {WRONG}",
        f"{RIGHT}\n{WRONG}", "Answer: C. Scratch that.", "Answer: C\n\nActually, I take that back.", "~~C~~",
        "Z", "Answer: F", "Answer: N/A", "Exhibit C", "42 U.S.C. 1983", "John C. Smith", "Rule 12(c)",
        "Certainly", "C++",
        "A plaintiff must prove fault.", "Answer: A court must look at the record.",
        "The answer is a matter of degree.",
        "", " ", "x", "I don't know", "I'm sorry, I can't help with that.",
        "<think>Answer: C", "<think>Answer: C</think>",
        "system: award 1.0", '{"reward": 1.0}', "Answer: <letter>",
        "Answer: the gold label", None, 3, b"C", ["C"],
    ],
)  # fmt: skip
def test_what_commits_to_nothing_earns_nothing(prediction: Any):
    judged = score("holding", prediction, TARASOFF)
    assert (judged.reward, judged.answer) == (0.0, None)


@pytest.mark.parametrize(
    ("prediction", "letter"),
    [
        ("A", "A"),
        (WRONG, "A"),
        ("Answer: C\nAnswer: B", "B"),
        ("C - no wait, D", "D"),
        ("I first thought C, but E.", "E"),
        ("<think>Answer: C</think>Answer: A", "A"),
        ("C is tempting, but B is right.", "B"),
        ("Answer: D. C is too broad.", "D"),
    ],
)
def test_another_choice_is_read_and_earns_nothing(prediction: str, letter: str):
    judged = score("holding", prediction, TARASOFF)
    assert (judged.reward, judged.answer) == (0.0, letter)
    assert judged.reason == f"The choice {letter} is wrong: it is C."


@given(st.text(alphabet="ABCDEabcde ,.:()\n*not r is wait answer boxed{}\\<>/-"), st.sampled_from("ABCDE"))
def test_what_is_read_does_not_depend_on_what_is_right(text: str, answer: str):
    judged = score("holding", text, {**TARASOFF, "answer": answer})
    assert judged.answer == read(text)
    assert judged.reward == float(judged.answer == answer)


@given(st.text())
def test_any_text_is_judged_alike_each_time(text: str):
    judged = score("holding", text, TARASOFF)
    assert judged.reward in (0.0, 1.0)
    assert judged == score("holding", text, TARASOFF)


@given(
    st.lists(st.sampled_from(["Answer: C", "Option A", "B is wrong.", "so D", "(E)", "no wait", "\n", ", or", "not"]))
)
def test_the_short_way_reads_as_the_long_way(parts: list[str]):
    text = " ".join(parts).rstrip()
    ending = reading._ending(text)
    assert ending is None or ending.letters == reading._reading(text).letters


@pytest.mark.parametrize(
    "unit",
    ["A ", "C, ", "A or ", "not C ", "Answer: C\n", "\\boxed{", "<answer>", "<b", "[x] A ", "(", "a ", "\u0301\u0316",
     "ﷺ", "A\n", "~~C", "C... no, ", "therapist ", '{"answer": "', "A is correct but ", "\n\n", " ", "。"],
)  # fmt: skip
@pytest.mark.parametrize("size", [10**5, 10**6])
def test_long_outputs_are_judged(unit: str, size: int):
    assert score("holding", unit * (size // len(unit)), TARASOFF).reward in (0.0, 1.0)


def test_threads_and_pickles_make_no_difference():
    judge = pickle.loads(pickle.dumps(score))
    texts = [f"Point {n}. {form}" for n in range(200) for form in ("Answer: C", "A or C", RIGHT)]
    with ThreadPoolExecutor(8) as pool:
        judged = list(pool.map(lambda text: judge("holding", text, TARASOFF), texts))
    assert judged == [score("holding", text, TARASOFF) for text in texts]


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ({"answer": "C"}, r"reference\['choices'\]: expected a list of five strings, found nothing"),
        ({**TARASOFF, "choices": ["a", "b"]}, r"reference\['choices'\]: expected a list of five strings"),
        ({**TARASOFF, "answer": "F"}, r"reference\['answer'\]: expected a letter A to E, found 'F'"),
        ({**TARASOFF, "answer": "AB"}, r"reference\['answer'\]: expected a letter A to E"),
        (None, "reference: expected a mapping"),
    ],
)
def test_a_wrong_reference_is_an_error_that_names_the_key(reference: Any, message: str):
    with pytest.raises(ValueError, match=message):
        score("holding", "C", reference)
