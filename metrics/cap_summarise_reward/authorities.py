"""Authorities named and words quoted: are they in the source?"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from .plaintext import plain

_CITATION = re.compile(
    r"(\d(?<!\w.)\d{0,3}) {1,2}((?:[A-Z][A-Za-z]{0,9}\.? ?(?:\d?[2-9](?:d|th)\.? ?)?){1,5}) {0,2}(?:§{1,2} ?)?(\d{1,6})\b"
)
_REPORTER = re.compile(r"\.|\d[a-z]|^(?:US|USC|NY|NE|NW|SE|SW|So|F|P|A)\b")
_NUMBER = re.compile(r"\d\w{0,12}")
_NUMBER_IN_ASCII = re.compile(r"[0-9]\w{0,12}")  # twice as fast
_NUMBERED = ("§", "section", "sections", "rule", "rules", "title", "article", "art.")  # what is cited by a number
_VERSUS = re.compile(r"([A-Z][\w'&.-]{1,30}),? v\.? (?:the )?([A-Z][\w'&.-]{1,30})")
_LONGEST = 32  # characters of a side, and a comma
_QUOTED = re.compile(r'"([^"]{0,1500})"')
_GAP = re.compile(r"\[[^\]]{0,40}\]|\.\s?\.\s?\.")
_WORD = re.compile(r"[^\W_]+")
_ANYONE = frozenset(
    "state states people commonwealth united city county board commissioner inc co company corp ex re in the".split()
)


class Record(NamedTuple):
    """What may be cited and quoted. text: its words in lower case, one space between. names: the parties', run together."""

    citations: frozenset[str]
    words: frozenset[str]
    text: str
    names: str


@lru_cache(maxsize=256)
def record(source: str, *papers: str, parties: tuple[str, ...] = ()) -> Record:
    """Derive it once from the source and what else the case is known by, and from the parties' names."""
    text = plain("\n".join((source, *papers)))
    words = _WORD.findall(text.lower())
    names = "".join(_WORD.findall(plain(" ".join(parties)).lower()))
    return Record(frozenset(_keys(text, _NUMBER.finditer(text))), frozenset(words), " ".join(words), names)


def _keys(text: str, numbers: Iterable[re.Match[str]]) -> dict[str, int]:
    """The citations of a text, spelled alike, and where they begin; each begins with one of its numbers."""
    keys: dict[str, int] = {}
    end = 0
    for number in numbers:
        found = _CITATION.match(text, number.start()) if number.start() >= end else None
        if found is None:
            continue
        end = found.end()
        if _REPORTER.search(found[2].strip()):
            keys[found[1] + "".join(filter(str.isalnum, found[2])).lower() + found[3]] = found.start()
    return keys


def invented(answer: str, known: Record) -> int:
    """How many authorities the answer names that the record does not have.

    >>> invented("See Roe v. Wade, 410 U.S. 113, and 18 U.S.C. § 922.", record("Roe v. Wade, 410 U. S. 113 (1973); § 922"))
    0
    >>> invented("Doe v. Moe, 12 F.3d 99, controls.", record("Roe v. Wade, 410 U. S. 113 (1973)"))
    2
    >>> invented("In Poe v. Coe, 9 F.3d 1 (1993), the court erred.", record("The court erred.", parties=("Poe", "Coe")))
    0
    """
    wrong = 0
    numbers = list((_NUMBER_IN_ASCII if answer.replace("§", "").isascii() else _NUMBER).finditer(answer))
    for key, start in _keys(answer, numbers).items():
        statute = key.partition("usc")[2]
        wrong += (
            key not in known.citations
            and statute not in known.words
            and not _own(answer[max(0, start - 80) : start], known)
        )
    for number in numbers:
        before = answer[max(0, number.start() - 10) : number.start()].rstrip().lower()
        wrong += before.endswith(_NUMBERED) and number[0].lower() not in known.words
    for sides in _captions(answer):
        wrong += not all([any([_known(name, known) for name in names]) for side in sides if (names := _names(side))])
    return wrong


def _captions(text: str) -> list[tuple[str, str]]:
    """The sides of each "Doe v. Roe"; around each "v" alone, as that is faster than to look at each capital."""
    found = []
    end, at = 0, text.find(" v")
    while at >= 0:
        is_alone = text[at + 2 : at + 3] in " ."
        sides = _VERSUS.search(text, max(end, at - _LONGEST), at + 8 + _LONGEST) if is_alone else None
        if sides and sides.start() < at:
            found.append((sides[1], sides[2]))
            end = sides.end()
        at = text.find(" v", max(at + 2, end))
    return found


@lru_cache(maxsize=1 << 14)
def _names(side: str) -> tuple[str, ...]:
    """What tells one side of a caption from others: no abbreviations, no acronyms, nobody's name."""
    if side.endswith(".") or "'" in side or side.isupper():
        return ()
    return tuple([name for name in _WORD.findall(side.lower()) if len(name) > 2 and name not in _ANYONE])


def _known(name: str, known: Record) -> bool:
    return name in known.words or name.removeprefix("mc") in known.names


def _own(before: str, known: Record) -> bool:
    """Whether a citation follows the case's own caption, which the prompt shows with its citation."""
    captions = _VERSUS.findall(before)
    return bool(captions) and all(
        name.removeprefix("mc") in known.names for side in captions[-1] for name in _names(side)
    )


def misquoted(answer: str, known: Record) -> int:
    """How many quotations of four words or more are not verbatim; one slip of the scanner is forgiven.

    >>> misquoted('He was "free as any bird [is] . . . to fly".', record("free as any bird can be, to fly"))
    0
    >>> misquoted('He was "as free as a lark in spring".', record("free as any bird can be, to fly"))
    1
    """
    wrong = 0
    for quotation in _QUOTED.findall(answer) if '"' in answer else ():
        pieces = [_WORD.findall(piece.lower()) for piece in _GAP.split(quotation)]
        if sum(map(len, pieces)) >= 4:
            wrong += not all(_said(piece, known.text) for piece in pieces)
    return wrong


def _said(words: list[str], text: str) -> bool:
    half = len(words) // 2
    return " ".join(words) in text or (half >= 3 and (" ".join(words[:half]) in text or " ".join(words[half:]) in text))
