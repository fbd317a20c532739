r"""The cases that an answer names, one a place, in order; None in a place whose case is not in the pool.

>>> listed = pool((("90011", "Roe v. Wade", "410 U.S. 113"), ("90022", "In re Gault", "387 U.S. 1")))
>>> read("Both concern liberty.\nAnswer:\n1. [90022] the nearest\n   on its facts\n2. Smith v. Jones\n3. Roe v. Wade", listed)
['90022', None, '90011']
>>> read('{"answer": ["90011", "90022"]}', listed), read("Answer: [90011], [90022]", listed), read("I cannot say.", listed)
(['90011', '90022'], ['90011', '90022'], [])
"""

import json
import re
from typing import Any

from .answers import answer_block
from .cases import BRACKET, CITATION, Pool
from .cases import pool as pool

MOST = 10  # places; an answer with more is no selection
_LONGEST = 20_000  # characters of an answer that are read
_LOOKED_AT = 400  # characters of a line that tell whether it names a case
_SHORT = 4  # words of an item that takes a place whatever it says

_NUMBER = re.compile(
    r"[\s>|]{0,20}(?:\(?\d{1,2}[.):](?!\d)|#\d{1,2}\b[:.)]?|\d{1,2}\s{0,3}\||(?:rank|case|no\.?)\s?\d{1,2}[.):])",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(\s{0,20})[-+•·–>](?=[\s\[])")
_WORD = re.compile(r"[^\W_]+")
_HEADER = frozenset(
    "rank case cases id ids name names citation citations answer answers no number list top best first five most "
    "analogous similar the are here is my final ranking and why reason title below".split()
)
_CASE = re.compile(r"\b(?:v|vs|versus)\b\.? |^\W{0,3}(?:in re|ex parte|matter of|estate of)\b", re.IGNORECASE)


def read(prediction: str, listed: Pool) -> list[str | None]:
    """The cases in their places: at most one more than MOST of them."""
    block = answer_block(prediction)[:_LONGEST]
    if block.startswith("json\n"):
        block = block[5:].lstrip()  # what is left of a code fence
    if block[:1] in ("[", "{") and (items := _from_json(block)) is not None:
        return [listed.find(item) for item in items[: MOST + 1]]
    lines = _lines(block, listed)
    if len(lines) == 1:
        return _one_line(*lines[0], listed)
    return [case_id for _, named in lines for case_id in named][: MOST + 1]


def _lines(block: str, listed: Pool) -> list[tuple[str, list[str | None]]]:
    """The lines that take places, each with the cases it names; as soon as there are too many, no more of them."""
    taken: list[tuple[str, list[str | None]]] = []
    lines = block.split("\n")
    numbers = bullets = False
    outermost = 0
    for line in lines:
        number = _NUMBER.match(line)
        bullet = None if number else _BULLET.match(line)
        if taken and ((numbers and not number) or (bullets and not (bullet and len(bullet[1]) <= outermost))):
            continue  # it tells more of the case above
        start = number.end() if number else bullet.end() if bullet else 0
        named = _named(line[start:], listed, item=start > 0)
        if not named or (taken and not start and line[0].isspace() and named == taken[-1][1]):
            continue
        if not taken:
            numbers, bullets = bool(number), bool(bullet)
            outermost = min((len(found[1]) for line in lines[1:] if (found := _BULLET.match(line))), default=0)
        taken.append((line[start:], named))
        if len(taken) > MOST:
            break
    return taken


def _named(text: str, listed: Pool, item: bool = True) -> list[str | None]:
    """The case of a line, or all where it is a list of ids; [None] for one that is unknown, [] for what is no case.

    A few words pass for an unknown case where they are an item of a list; elsewhere only one word with digits in it.
    """
    if case_id := listed.ids.get(text.strip(" []")):
        return [case_id]
    if not _WORD.search(text, 0, _LOOKED_AT):
        return []
    ids = listed.by_id(text)
    if len(ids) > 1 and not _WORD.search(BRACKET.sub("", text)):
        return ids
    if case_id := next(filter(None, ids), None) or listed.by_words(text):
        return [case_id]
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    if item:
        unknown = len(words) <= _SHORT and not _HEADER.issuperset(words)
    else:
        unknown = len(words) == 1 and words[0][-1].isdigit()
    return [None] if unknown or BRACKET.search(text) or CITATION.search(text) or _CASE.search(text[:_LOOKED_AT]) else []


def _one_line(text: str, named: list[str | None], listed: Pool) -> list[str | None]:
    """The cases of an answer of one line."""
    if ";" in text:
        return [case_id for piece in text.split(";", MOST)[: MOST + 1] for case_id in _named(piece, listed)]
    several = listed.by_id(text) or list(dict.fromkeys(listed.by_citation(text)))
    return several[: MOST + 1] if len(several) > 1 else named


def _from_json(block: str) -> list[str] | None:
    """The items of a JSON list, or of the list in a JSON object, each as text; None where there is none."""
    try:
        value: Any = json.loads(block)
    except (ValueError, RecursionError):
        return None
    if isinstance(value, dict):
        value = next((part for part in value.values() if isinstance(part, list)), list(value.values()))
    if not isinstance(value, list):
        return None
    return [" ".join(map(str, item.values())) if isinstance(item, dict) else str(item) for item in value]
