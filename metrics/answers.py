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
import unicodedata
from collections.abc import Callable, Mapping
from json import JSONDecoder
from typing import Any, NamedTuple


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


# Beyond any honest answer: of a longer text (reasoning left out) only the end is read.
LONGEST = 50_000

# Each named group marks a tag that closes. A look ahead keeps it fast where there are many "<".
_REASONING = re.compile(
    r"<(?=/?[\w:]{5}|\|(?:begin|end)_)(?:(?P<tag>/)?(?:\w{1,8}:)?"
    r"(?:(?:ant)?think|thinking|thoughts?|reasoning|reflection|scratch_?pad)>|\|(?:begin|(?P<end>end))_of_thought\|>)"
    r"|\[(?P<bracket>/)?THINK\]|◁(?P<triangle>/)?think▷",
    re.IGNORECASE,
)
# Without one of these, in small letters, there is none of them; to look for it is faster.
_SIGNS_OF_REASONING = (
    "think>", "thinking>", "thought>", "thoughts>", "reasoning>", "reflection>", "pad>", "thought|>", "think]", "think▷",
)  # fmt: skip
_FINAL_CHANNEL, _ITS_BARE_TEXT = "<|channel|>final<|message|>", "assistantfinal"
_END_OF_TURN = re.compile(r"<\|(?:im_end|eot_id|endoftext|end|return|eom_id)\|>|<end_of_turn>|<｜end▁of▁sentence｜>")
_END_TOKEN = re.compile(r"</s>\s*\Z")
_CONTROL_TOKEN = re.compile(r"<\|\w{1,24}\|>")


def after_thinking(text: str) -> str:
    """The text outside of reasoning blocks; a block that was cut off takes the rest with it.

    Reasoning is `<think>` and its kin in other models' spelling, and all channels of harmony but the final one.
    What follows an end-of-turn token is dropped, and of a text longer than LONGEST the beginning.

    >>> after_thinking("<think>B?</think> C"), after_thinking("hm</think> C"), after_thinking("<think>B")
    (' C', ' C', '')
    """
    if text.startswith("analysis"):  # harmony, decoded without its control tokens
        text = text.rpartition(_ITS_BARE_TEXT)[2]
    if "<" in text or "[" in text or "◁" in text:
        text = text.rpartition(_FINAL_CHANNEL)[2]
        small = text.lower()
        for sign in _SIGNS_OF_REASONING:
            if sign in small:
                text = _without_reasoning(text)
                break
    text = text[-LONGEST:]
    if "<" not in text:
        return text
    if "<s>" not in text:  # else it ends what is struck through
        text = _END_TOKEN.sub("", text)
    return _CONTROL_TOKEN.sub("", _END_OF_TURN.split(text, maxsplit=1)[0])


def _without_reasoning(text: str) -> str:
    kept: list[str] = []
    start, inside = 0, False
    for tag in _REASONING.finditer(text):
        if tag.lastgroup:
            if not inside:
                kept.clear()  # chat templates may open the block in the prompt
            start, inside = tag.end(), False
        elif not inside:
            kept.append(text[start : tag.start()])
            inside = True
    if not inside:
        kept.append(text[start:])
    return "".join(kept)


_INVISIBLE = [
    *range(9), 11, 12, *range(14, 32), 127, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, *range(0x180B, 0x1810),
    *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0x3164, *range(0xFE00, 0xFE10), 0xFEFF,
    0xFFA0, *range(0xFFF9, 0xFFFC),
    0xFDFA, 0xFDFB,  # visible, but up to eighteen letters long when normalised
]  # fmt: skip
_PLAINER: dict[int, str | None] = {
    **dict.fromkeys(_INVISIBLE),
    **dict.fromkeys(map(ord, "‘’‚‛′´"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−﹘"), "-"),
    **dict.fromkeys(map(ord, "\u2028\u2029\x85"), "\n"),
}
_ASCII_CONTROLS = bytes(code for code in _INVISIBLE if code < 128)
_ODD = re.compile(r"[^\t\n\r -~]+")
_MARKS = re.compile(r"([^\w\s!-~]{30})[^\w\s!-~]+")


def plain(text: str) -> str:
    """The text with Unicode normalised (NFKC), quotes and dashes unified, and what is invisible removed.

    >>> plain("Ａnswer：\\u200b “C”")
    'Answer: "C"'
    """
    if not text.isascii():
        text = _ODD.sub(_plainer, text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return text.encode().translate(None, _ASCII_CONTROLS).decode() if text.isascii() else text


def _plainer(odd: re.Match[str]) -> str:
    # Normalising takes time quadratic in the length of a run of combining marks.
    run = odd[0].translate(_PLAINER)
    return run if len(run) < 30 else _MARKS.sub(r"\1", run)


_STRUCK = re.compile(r"~~[^~]{1,500}~~|<(s|del|strike)>[^<]{1,500}</\1>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:[a-z]|[A-Za-z][A-Za-z0-9_]{1,15})(?: [^<>]{0,200})?/?>")
_LATEX = re.compile(r"\\(?:[A-Za-z]+ ?|([^A-Za-z]))")
_BRACES = str.maketrans("", "", "{}")
# Begins with its character, which makes it ten times as fast.
_UNDERSCORES = re.compile(r"_(?:(?<![A-Za-z0-9]_)_*|_*(?![A-Za-z0-9_]))")


def unmarked(text: str) -> str:
    r"""The text without the marks of Markdown, LaTeX and HTML; what is struck through goes altogether.

    >>> unmarked(r"**Answer:** <b>~~B~~</b> $\boxed{\text{C}}$ `snake_case` _Roe_")
    'Answer:  C snake_case Roe'
    """
    if "~~" in text or "<" in text:
        text = _TAG.sub("", _STRUCK.sub("", text))
    if "\\" in text:
        text = _LATEX.sub(lambda found: (found[1] or "").strip("()[]"), text).translate(_BRACES)
    if "_" in text:
        text = _UNDERSCORES.sub("", text)
    return text.replace("*", "").replace("`", "").replace("$", "")


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
