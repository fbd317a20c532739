"""Reading the committed answer: what all rewards share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.answers import answer_block, check, committed, locate
from metrics.plaintext import LONGEST, after_thinking, plain, unmarked

READERS = (after_thinking, plain, unmarked, locate, committed, answer_block)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<think>a</think>b", "b"),
        ("a<think>b</think>c", "ac"),
        ("a</think>b", "b"),
        ("<think>a", ""),
        ("a<think>b", "a"),
        ("<think>a<think>b</think>c</think>d", "d"),
        ("<THINKING>a</THINKING>b", "b"),
        ("<thought>a</thought><reasoning>b</reasoning>c", "c"),
        ("<|begin_of_thought|>a<|end_of_thought|>b", "b"),
        ("[THINK]a[/THINK]b", "b"),
        ("◁think▷a◁/think▷b", "b"),
        ("<seed:think>a</seed:think>b", "b"),
        ("<|channel|>analysis<|message|>a<|end|><|start|>assistant<|channel|>final<|message|>b<|return|>", "b"),
        ("analysisWe weigh it.assistantfinalb", "b"),
        ("b<|im_end|>\n<|im_start|>user\nmore", "b"),
        ("b</s>", "b"),
        ("I think <b>so</b>", "I think <b>so</b>"),
    ],
)
def test_reasoning_is_left_out(text: str, left: str):
    assert after_thinking(text) == left


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Answer: x", "x"),
        ("**Answer:** x", "x"),
        ("**Answer: x**", "x"),
        ("Some prose.\nFinal answer - no.\nFINAL ANSWER: x.", "x"),
        ("Answer:\n\n  **x**\nand why", "x"),
        ("## Answer\nx\n", "x"),
        ("Answer (in Bluebook form): x", "x"),
        ("So the answer is x", "x"),
        ("Answer: y\nAnswer: x", "x"),
        ("Answer: x\n\nThe answer is based on the text.", "x"),
        (r"The final answer is $\boxed{x}$. I hope it is correct.", "x"),
        (r"\boxed{\text{a \textit{b} c}}", "a b c"),
        (r"\boxed{x", "x"),
        ('{"reasoning": "y", "answer": "x"}', "x"),
        ('{"answer": "a \\"b\\" \\u00a7 c"}', 'a "b" § c'),
        ('```json\n{"final_answer": "x"}\n```', "x"),
        ('{"answer": "x', "x"),
        ("<answer>\nx\n</answer>", "x"),
        ("<answer>x", "x"),
        ("<final_answer>**x**</final_answer> bye", "x"),
        ("Ａｎｓｗｅｒ：ｘ", "x"),
        ("An\u200bswer: ~~y~~ x", "x"),
        ("no announcement at all", "no announcement at all"),
        ("To answer this, look at the text.", "To answer this, look at the text."),
        ("", ""),
    ],
)
def test_the_last_announced_answer_is_the_committed_one(text: str, answer: str):
    assert committed(text) == answer


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Answer:\n1. a\n2. b", "1. a\n2. b"),
        ("Answer: a\nb\nc", "a\nb\nc"),
        ("intro\n\n**Answer**\n\n- a\n- b", "- a\n- b"),
        ("<answer>\na\nb\n</answer>\nbye", "a\nb"),
        ('{"answer": ["a", "b"]} bye', "a\nb"),
        ("Answer: y\n\nAnswer:\na\nb", "a\nb"),
        ("a\nb", "a\nb"),
    ],
)
def test_an_answer_may_have_lines(text: str, block: str):
    assert answer_block(text) == block


def test_plain_text_is_the_same_however_it_was_typed():
    assert plain("“smart” ‘quotes’ – and — dashes…") == "\"smart\" 'quotes' - and - dashes..."
    assert plain("ﬁne\u00adprint\u00a0§") == "fineprint §"
    assert plain("e\u0301") == plain("é") == "é"
    assert plain("a\x00b\x7fc\r\nd\te") == "abc\r\nd\te"


def test_marks_are_taken_off_and_words_are_left():
    assert unmarked("*Roe* v. __Wade__, `410` $U.S.$ <em>113</em>") == "Roe v. Wade, 410 U.S. 113"
    assert unmarked("case_id CITES_POSITIVELY <D>") == "case_id CITES_POSITIVELY <D>"
    assert unmarked("~~struck~~<del>out</del> left") == " left"


@given(st.text())
def test_any_text_is_read_and_read_alike(text: str):
    for reader in READERS:
        assert reader(text) == reader(text)


@pytest.mark.parametrize(
    "unit", ["\u0301\u0316", "nswer", "\\boxed{", '{"answer": [', "<think>", "</s> ", "~~a", "<a ", "\\"]
)
@pytest.mark.parametrize("size", [10**5, 10**6])
def test_long_texts_are_read(unit: str, size: int):
    text = unit * (size // len(unit))
    for reader in READERS:
        reader(text)
    assert len(after_thinking(text)) <= LONGEST


def test_a_wrong_reference_is_named():
    shape = {"answer": (lambda value: value in ("A", "B"), "A or B")}
    check({"answer": "A", "more": 1}, shape)
    with pytest.raises(ValueError, match=r"reference\['answer'\]: expected A or B, found nothing"):
        check({}, shape)
    with pytest.raises(ValueError, match=r"reference\['answer'\]: expected A or B, found 'C'"):
        check({"answer": "C"}, shape)
    with pytest.raises(ValueError, match="reference: expected a mapping, found str"):
        check("A", shape)
