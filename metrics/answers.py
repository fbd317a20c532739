r"""What all five rewards share: the Score, the check of a reference, and reading the committed answer.

A completion is free to reason; only what it commits to at the end is judged. `committed` finds that part,
`answer_block` the same with all the lines that follow it:

>>> committed("<think>A or B?</think>Surely not A.\n**Answer:** B")
'B'
>>> committed(r"I weigh A and C. So \boxed{\text{C}}.")
'C'
>>> answer_block("Answer:\n1. [9001]\n2. [9002]")
'1. [9001]\n2. [9002]'

This file is the one source; each metric folder links to it, so that the folder can be served alone.
Everything here runs in time linear in the text, and never raises on a string.
"""

import re
from collections.abc import Callable, Mapping
from json import JSONDecoder
from typing import Any, NamedTuple

from .plaintext import after_thinking, plain, unmarked


class Score(NamedTuple):
    """One judged prediction.

    reward: in [0, 1]. components: each in [0, 1], by name. answer: the committed answer as read, None
    where there is none to read. reason: one sentence a person can read.
    """

    reward: float
    components: dict[str, float]
    answer: str | None
    reason: str


# For each key of a reference: a test of its value, and in words what is expected. A key "name?" may be missing.
Shape = Mapping[str, tuple[Callable[[Any], bool], str]]


def check(reference: Any, shape: Shape) -> None:
    """Raise ValueError, naming the key and what was expected, where the reference is not of this shape.

    >>> check({"answer": "Q"}, {"answer": (lambda v: v in "ABCDE", "a letter A to E")})
    Traceback (most recent call last):
    ValueError: reference['answer']: expected a letter A to E, found 'Q'
    >>> check({}, {"hint?": (lambda v: isinstance(v, str), "a string")})
    """
    if type(reference) is not dict and not isinstance(reference, Mapping):
        raise ValueError(f"reference: expected a mapping, found {type(reference).__name__}")
    for name, (holds, expected) in shape.items():
        if name in reference and holds(reference[name]):
            continue
        key = name.removesuffix("?")
        if key not in reference:
            if key != name:
                continue
            raise ValueError(f"reference['{key}']: expected {expected}, found nothing")
        if key == name or not holds(reference[key]):
            raise ValueError(f"reference['{key}']: expected {expected}, found {repr(reference[key])[:60]}")


_JSON = JSONDecoder()
_KEY = re.compile(r'"\s*:\s*')
_HEADING = re.compile(
    r"(?: (?:choice|option|letter|is)){0,2}(?: ?\([^()\n]{1,40}\))?[ *_`]{0,6}(?::|=>?|->)[ \t*_`]{0,6}", re.IGNORECASE
)
_ALONE = re.compile(r"[ *_`]{0,6}(?=\n)")
_SENTENCE = re.compile(r" (?:choice |option )?(?:is|would be) ", re.IGNORECASE)
_BOX = re.compile(r"\\f?boxe?d? ?\{?")
_TRIES = 100


class Span(NamedTuple):
    """Where an answer stands in a text: text[start:end], at `mark` what announces it.

    closed: whether a tag, a brace or a quotation mark tells where it ends; else it is taken to the end of its line.
    """

    mark: int
    start: int
    end: int
    closed: bool


def locate(text: str) -> Span | None:
    r"""Where the last announced answer of a text stands, None where none is announced.

    Announced by `Answer: …` (the line, or where nothing is left of it the next line with words),
    `\boxed{…}`, `<answer>…</answer>`, `"answer": …` in JSON; where there is none of these, "the answer is …".

    >>> text = 'The answer is near. {"answer": "B"} hm'
    >>> span = locate(text)
    >>> text[span.start : span.end]
    '"B"'
    """
    span = sentence = None
    at = len(text)
    for _ in range(_TRIES):
        at = max(text.rfind("nswer", 0, at), text.rfind("NSWER", 0, at))
        if at < 1:
            break
        span = _announced(text, at)
        if span is not None:
            break
        if sentence is None and (found := _SENTENCE.match(text, at + 5)):
            sentence = Span(at - 1, found.end(), _end_of_line(text, found.end()), False)
    box = max(text.rfind("\\boxed"), text.rfind("\\fbox"))
    if box >= 0 and (span is None or box > span.end):
        return _boxed(text, box)
    return span or sentence


def _announced(text: str, at: int) -> Span | None:
    """The answer announced by the word "answer", whose n stands at `at`."""
    mark, after = at - 1, at + 5
    if text.startswith(">", after):
        if text.rfind("</", max(0, mark - 12), mark) >= 0:
            return None  # a closing tag
        end = text.find("</", after)
        return Span(mark, after + 1, len(text) if end < 0 else end, True)
    if found := _KEY.match(text, after):
        try:
            _, length = _JSON.raw_decode(text[found.end() : found.end() + 20_000])
        except (ValueError, RecursionError):
            return Span(mark, found.end(), _end_of_line(text, found.end()), False)
        return Span(mark, found.end(), found.end() + length, True)
    found = _HEADING.match(text, after)
    if found is None:
        line = text[text.rfind("\n", 0, mark) + 1 : mark].strip("*_#>-` \t").lower()
        if line not in ("", "the", "final", "my", "my final", "the final", "correct", "the correct"):
            return None
        found = _ALONE.match(text, after)
        if found is None:
            return None
    start = found.end()
    while start < len(text) and text[start] in " \n\t*_`":
        start += 1
    return Span(mark, start, _end_of_line(text, start), False)


def _boxed(text: str, at: int) -> Span:
    found = _BOX.match(text, at)
    start = found.end() if found else at
    depth = 1
    for end in range(start, min(len(text), start + 2000)):
        depth += (text[end] == "{") - (text[end] == "}")
        if not depth:
            return Span(at, start, end, True)
    return Span(at, start, _end_of_line(text, start), False)


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def committed(text: str) -> str:
    r"""The last answer that the text announces, on one line; else the whole text outside of reasoning.

    Reasoning is left out (`after_thinking`), Unicode is made plain (`plain`), Markdown, LaTeX and HTML marks
    are taken off (`unmarked`). What counts as announced is told at `locate`; of several the last counts.

    >>> committed('{"answer": "Roe v. Wade, 410 U.S. 113 (1973)"}')
    'Roe v. Wade, 410 U.S. 113 (1973)'
    >>> committed("## Answer\n\n*Roe v. Wade*, 410 U.S. 113 (1973).\n\nThis is the official cite.")
    'Roe v. Wade, 410 U.S. 113 (1973)'
    >>> committed("The court affirmed. ")
    'The court affirmed.'
    """
    text = plain(after_thinking(text))
    span = locate(text)
    if span is None:
        return unmarked(text).strip()
    return _content(text[span.start : span.end]).strip(" \n\t*_.\"'")


def answer_block(text: str) -> str:
    r"""All lines from the last announced answer to the end of the text or of its tag; else the whole text.

    For answers of several lines. A JSON list of strings comes as lines. Otherwise like `committed`.

    >>> answer_block('{"answer": ["9001", "9002"]}')
    '9001\n9002'
    >>> answer_block("Answer: none yet.\n**Answer:**\n- *Roe v. Wade*\n- [9001]")
    '- Roe v. Wade\n- [9001]'
    >>> answer_block('Answer:\n"9001"\n"9002"')
    '"9001"\n"9002"'
    """
    text = plain(after_thinking(text))
    span = locate(text)
    if span is None:
        return unmarked(text).strip()
    return _content(text[span.start : span.end if span.closed else len(text)]).strip()


def _content(answer: str) -> str:
    """The words of an announced answer: JSON values unescaped, nested announcements opened, marks taken off."""
    if answer[:1] in '"[':
        try:
            value, end = _JSON.raw_decode(answer)
        except (ValueError, RecursionError):
            value, end = None, 0
        if isinstance(value, str) and "\n" not in answer[end:].rstrip():
            answer = value
        elif isinstance(value, list) and all(isinstance(item, str) for item in value):
            answer = "\n".join(value)
    return unmarked(answer)
