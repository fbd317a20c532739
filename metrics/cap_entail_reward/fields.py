r"""The three parts of an answer: which label is committed to, and the text of the quotation and of the reasoning.

>>> read('Hm.\n**Relationship:** follows\n**Evidence:** "the rule of that case"\n**Reasoning:** It applies Roe.')
Fields(label='FOLLOWS', evidence='"the rule of that case"', reasoning='It applies Roe.')
>>> read('{"relationship": "NONE", "evidence": null}'), read("It is not OVERRULES.").label
(Fields(label='NONE', evidence='', reasoning=''), None)
"""

import re
from json import JSONDecoder
from typing import NamedTuple

from .answers import locate
from .labels import LABELS, after_second_thoughts, commitment, standing_alone
from .plaintext import after_thinking, may_reason, plain, unmarked

LONGEST = 20_000  # characters at the end of a completion in which an answer is looked for


class Fields(NamedTuple):
    """label: one of LABELS, None where none or several are committed to. A part that is not there is ""."""

    label: str | None
    evidence: str
    reasoning: str


_LABEL, _EVIDENCE, _REASONING = 1, 2, 3  # the groups of:
_HEADING = re.compile(
    r"[\s>#\"'{()\[|\-\d.+•]{0,12}(?:(?:the|my|final|best|correct|supporting|key|brief) ){0,3}"
    r"(?:(relation(?:ship)?|label|treatment|classification|answer)|(evidence|quot(?:e|ation))"
    r"|(reason(?:ing)?|rationale|explanation|justification))(?: label| type| quote)?"
    r"[\"')\]}]{0,3}[ \t]{0,3}(?:[:=|]|->|- |is |$)[ \t]{0,3}",
    re.IGNORECASE,
)
_INLINE = re.compile(r"(?<=[\s;,.|/)\]])(?=(?:evidence|reasoning) ?:)", re.IGNORECASE)
_TAG = re.compile(r"<(/?)(relationship|label|evidence|reasoning)>", re.IGNORECASE)
_JSON = JSONDecoder()
_new = tuple.__new__  # three times as fast as the class
_MARKS = ("*", "`", "$", "_", "~", "{", "\\", "<")


def read(prediction: str) -> Fields:
    """The last of each part that the prediction announces; without an announcement, a label that stands alone."""
    if not may_reason(prediction) and (asked := _as_asked(prediction)):
        return asked
    if "<" in prediction and "</rel" in prediction.lower():
        prediction = _without_tags(prediction)
    text = plain(after_thinking(prediction)[-LONGEST:])
    if asked := _as_asked(text):
        return asked
    if "{" in text and (found := _from_json(text)):
        return found
    boxed = locate(text) if "\\boxed" in text else None
    if boxed:
        return Fields(commitment(unmarked(text[boxed.start : boxed.end])), "", "")
    text = unmarked(text)
    if asked := _as_asked(text):
        return asked
    if "vidence:" in text and text.count("\n") < 2:
        text = _INLINE.sub("\n", text)
    return _from_headings(text)


def _as_asked(text: str) -> Fields | None:
    """The parts of a text that ends as the prompt asks, read at once; None where it does not, or has marks in it."""
    before, found, end = text.rpartition("Relationship: ")
    if not found or (before and before[-1] != "\n") or len(end) > LONGEST or not end.isascii():
        return None
    label, _, rest = end.partition("\n")
    evidence, found, reasoning = rest.partition("\nReasoning: ")
    reasoning = reasoning.rstrip()
    if not found or evidence[:10] != "Evidence: " or not (evidence.isprintable() and reasoning.isprintable()):
        return None
    bare = label.strip('"')
    is_plain = bare is label or not ("{" in text or "\\" in text)
    if bare in LABELS and is_plain and "<" not in rest and "\\" not in rest:
        return _new(Fields, (bare, evidence[10:], reasoning))
    if label[:1].isalpha() and label.isprintable() and not any([mark in text for mark in _MARKS]):
        return Fields(commitment(label), evidence[10:].strip(), reasoning)
    return None


def _from_headings(text: str) -> Fields:
    lines = text.split("\n")
    headings = [(number, found) for number, line in enumerate(lines) if (found := _HEADING.match(line))]
    if not headings:
        return Fields(standing_alone(text), "", "")
    label: str | None = None
    announced = False
    texts = {_EVIDENCE: "", _REASONING: ""}
    later: list[str] = []  # lines after the label, those of the evidence left out
    ends = [number for number, _ in headings[1:]] + [len(lines)]
    for (number, found), end in zip(headings, ends, strict=True):
        kind, part = found.lastindex or 0, [lines[number][found.end() :], *lines[number + 1 : end]]
        if kind != _LABEL:
            texts[kind] = "\n".join(part).strip()
            if kind == _REASONING:
                later += part[1:]
            continue
        at = next((at for at, line in enumerate(part) if line.strip()), None)
        if at is not None or not announced:
            label, announced = commitment(part[at]) if at is not None else None, True
            later = part[at + 1 :] if at is not None else []
    if not announced:
        label = standing_alone("\n".join(lines[: headings[0][0]]))
    elif label is not None:
        label = after_second_thoughts(label, later)
    return Fields(label, texts[_EVIDENCE], texts[_REASONING])


def _from_json(text: str) -> Fields | None:
    """The parts of the last JSON object that has a label, None where there is none."""
    key = max(text.rfind(f'"{name}"') for name in ("relationship", "Relationship", "relation", "label", "answer"))
    start = text.rfind("{", 0, key) if key >= 0 else -1
    if start < 0:
        return None
    try:
        value, _ = _JSON.raw_decode(text, start)
    except (ValueError, RecursionError):
        return None
    parts = {_LABEL: "", _EVIDENCE: "", _REASONING: ""}
    for name, part in value.items():
        found = _HEADING.fullmatch(name)
        if found and part is not None:
            parts[found.lastindex or 0] = "\n".join(map(str, part)) if isinstance(part, list) else str(part)
    return Fields(commitment(unmarked(parts[_LABEL])), unmarked(parts[_EVIDENCE]), unmarked(parts[_REASONING]))


def _without_tags(text: str) -> str:
    """XML parts as headed lines (from the label on: a <reasoning> before it is thinking, not an answer)."""
    start = text.lower().rfind("<relationship>")
    tagged = _TAG.sub(lambda tag: "\n" if tag[1] else f"\n{tag[2]}: ", text[max(start, 0) :])
    return text[: max(start, 0)] + tagged
