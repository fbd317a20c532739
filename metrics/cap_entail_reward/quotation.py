r"""Is a quotation verbatim, and does it bear on the relation?

Quotation and passage are compared by their letters and digits alone: case, punctuation, spaces, hyphens at line ends
do not count. Of a passage it is known which letters lie in a span of evidence.

>>> shown = passage("He sued. The rule of that case con-\ntrols here. Affirmed, with costs to him.", ("The rule of that case",))
>>> judge('"the rule of that case controls here"', shown)
(1.0, 'the quotation bears on it')
>>> judge('"The rule of this case controls here."', shown)
(0.0, 'the quotation is not in the passage')
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from .plaintext import plain

FEWEST, MOST = 5, 60  # words of a quotation
WHOLE = 0.75  # of the passage's letters: no quotation but a copy
BEARING = 1 / 3  # of the quotation's letters in spans of evidence: enough for the full score
OVERLAP = 12  # letters in them at least

_SMALL = bytes(range(256)).lower()
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
_GAP = re.compile(r"\[[^\]]{0,40}\]|\.(?: ?\.){2,5}|\n|\"")
# Without one of these there is no gap; to look for them is faster.
_SIGNS_OF_GAPS = ("[", "..", ". .", "\n", '"')
_BLANK_LINE = re.compile(r"\n\s*\n")
_ENDS_SENTENCE = r"(?:(?<=[a-z0-9)\]]{3}[.?!])|(?<=\s[a-z]{2}[.?!]))[\"')\]]{0,3}\s+(?=[\"'(\[]{0,3}[A-Z])|\n"
_BREAK = re.compile(rf"(\[MASK(?:ED)?\])|(?:{_ENDS_SENTENCE})")


class Passage(NamedTuple):
    """letters: of the passage; bearing: how many of them, up to each place, lie in a span of evidence; ends: how many
    stand before each end of a sentence; edges: and before and after each mask."""

    letters: str
    bearing: "array[int]"
    ends: list[int]
    edges: frozenset[int]


def unaccented(text: str) -> str:
    """The text in ASCII, letters without their accents, other signs left out."""
    return text if text.isascii() else unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def letters(text: str) -> str:
    """The letters and digits of a text, small, without accents.

    >>> letters("Señor O’Brien’s 2d  con-\\ntract")
    'senorobriens2dcontract'
    """
    return unaccented(text).encode().translate(_SMALL, _NO_LETTERS).decode()


@lru_cache(maxsize=4096)
def passage(context: str, evidence: tuple[str, ...]) -> Passage:
    """A passage and its spans of evidence, prepared for `judge`."""
    text = plain(context)
    whole = letters(text)
    parts = _BREAK.split(text)  # passage, mask or None, passage, …
    after = list(accumulate([len(letters(part or "")) for part in parts]))
    ends = [end for end, mask in zip(after[::2], [*parts[1::2], None], strict=True) if mask is None]
    bearing = bytearray(len(whole))
    for span in evidence:
        part = letters(plain(span))
        at = whole.find(part) if part else -1
        while at >= 0:
            bearing[at : at + len(part)] = b"\x01" * len(part)
            at = whole.find(part, at + len(part))
    return Passage(whole, array("I", accumulate(bearing, initial=0)), ends, frozenset((0, *after)))


def judge(text: str, shown: Passage) -> tuple[float, str]:
    """The worth of the quotation in an evidence field, in [0, 1], and why."""
    quotation, closed, _ = text.partition('"')[2].rpartition('"')
    if not closed:
        quotation = _BLANK_LINE.split(text, maxsplit=1)[0]
    if len(quotation) > 100 * MOST:
        return 0.0, "the quotation is too long"
    whole = letters(quotation)
    if not whole:
        return 0.0, "there is no quotation"
    at = shown.letters.find(whole)
    pieces = [(quotation, whole, at)]
    if at < 0:
        if not any([sign in quotation for sign in _SIGNS_OF_GAPS]):
            return 0.0, "the quotation is not in the passage"
        parts = [(piece, part) for piece in _GAP.split(quotation) if (part := letters(piece))]
        pieces = [(piece, part, shown.letters.find(part)) for piece, part in parts]
    words = overlap = 0
    enough = BEARING * len(whole)
    for piece, part, at in pieces:
        count = _size(piece)
        words += count
        if at < 0:
            return 0.0, "the quotation is not in the passage"
        if _is_cut_out(at, at + len(part), shown):
            return 0.0, "the quotation is cut out of two sentences"
        if count >= 3:
            overlap += _overlap(part, at, shown, enough)
    if not FEWEST <= words <= MOST:
        return 0.0, f"a quotation has {FEWEST} to {MOST} words, this one {words}"
    if len(whole) >= WHOLE * len(shown.letters):
        return 0.0, "the quotation is the whole passage"
    if overlap < OVERLAP:
        return 0.0, "the quotation misses what bears on the relation"
    return 1.0 if overlap >= enough else overlap / enough, "the quotation bears on it"


def _size(text: str) -> int:
    """How many words a text made plain has; where blanks stand single, to count them is faster than to split it."""
    text = text.strip()
    if text.isascii() and not ("  " in text or "\n" in text or "\t" in text or "\r" in text):
        return text.count(" ") + 1
    return len(text.split())


def _is_cut_out(start: int, end: int, shown: Passage) -> bool:
    """Whether these letters go beyond a sentence, and neither begin nor end where a sentence or a mask does."""
    if start in shown.edges or end in shown.edges:
        return False
    return bisect_right(shown.ends, start) < bisect_left(shown.ends, end)


def _overlap(part: str, at: int, shown: Passage, enough: float) -> int:
    """How many letters of a part lie in spans of evidence, where it stands best; it stands first at `at`.

    Where there are enough of them for the full score, other places are not looked at.
    """
    bearing, size = shown.bearing, len(part)
    best = bearing[at + size] - bearing[at]
    while best < size and (best < OVERLAP or best < enough) and (at := shown.letters.find(part, at + size)) >= 0:
        best = max(best, bearing[at + size] - bearing[at])
    return best
