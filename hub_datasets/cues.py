"""Patterns that are looked for only where plain words stand that each match has: finding a word in a text is many times
faster than trying a pattern at each character.
"""

import re
from collections.abc import Iterator


class Cued:
    """A pattern each of whose matches has one of the cues in it, or is at the text's beginning and is one of `start`.

    fold: in capitals or not; the cues are given in small letters.

    >>> held = Cued(r"\\b[Ww]e hold\\b", "e hold", start="Held")
    >>> [bool(held.search(text)) for text in ("Here we hold so.", "Held: it is.", "They withheld it.")]
    [True, True, False]
    """

    def __init__(self, pattern: str, cues: str, start: str = "(?!)", fold: bool = False) -> None:
        flags = re.IGNORECASE if fold else 0
        self._pattern, self._start, self._fold = re.compile(pattern, flags), re.compile(start, flags), fold
        self._cues = tuple(cues.split("|"))

    def search(self, text: str) -> re.Match[str] | None:
        """A match, where there is one."""
        plain = text.casefold() if self._fold else text
        found = self._pattern.search(text) if any(map(plain.__contains__, self._cues)) else None
        return found or self._start.match(text)


class Begun:
    """A pattern each of whose matches begins with one of these words; fold: in capitals or not.

    >>> [found[0] for found in Begun(r"\\bover(?:rule|turn)\\w*", "over").finditer("overruled, overdue, overturned")]
    ['overruled', 'overturned']
    """

    def __init__(self, pattern: str, words: str, fold: bool = False) -> None:
        self._pattern, self._fold = re.compile(pattern, re.IGNORECASE if fold else 0), fold
        self._words = tuple(words.split("|"))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The pattern's matches, as re finds them."""
        plain = text.lower() if self._fold else text
        if len(plain) != len(text):  # a letter that is two in lower case
            yield from self._pattern.finditer(text)
            return
        end = 0
        for at in sorted({at for word in self._words if word in plain for at in occurrences(word, plain)}):
            if at >= end and (found := self._pattern.match(text, at)):
                yield found
                end = found.end()


def occurrences(part: str, text: str) -> Iterator[int]:
    """Where a text has a part."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)
