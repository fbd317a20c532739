"""Which choice is told by its words: its full text, letter case and punctuation aside."""

import re
from functools import lru_cache
from typing import NamedTuple

from .answers import locate
from .plaintext import plain
from .wording import negated


class Told(NamedTuple):
    """The choices as their words alone: letter, text and a word that it has, the longest first; and how each begins."""

    texts: list[tuple[str, str, str]]
    beginnings: tuple[str, ...]
    longest: int


@lru_cache(maxsize=4096)
def _in_words(choices: tuple[str, ...]) -> Told:
    words = [_words(plain(choice)).removeprefix("holding ").removeprefix("that ") for choice in choices]
    texts = sorted(zip("ABCDE", words, strict=False), key=lambda pair: -len(pair[1]))
    return Told(
        [(letter, f" {text} ", max(text.split(), key=len)) for letter, text in texts if text],
        tuple(text[:12] for text in words if text),
        2 * max(map(len, choices)) + 20,
    )


# What may stand between a letter and its choice's words.
_INTRODUCED = re.compile(r"(?:(?:that|i e|ie|namely|is|meaning|says?|states?|or|because) )*")
_BLANKED = {code: " " for code in range(128) if not chr(code).isalnum()}


def _words(text: str) -> str:
    """The words alone, in small letters, one blank between.

    >>> _words('Notice, by "mail".')
    'notice by mail'
    """
    return " ".join(text.lower().translate(_BLANKED).split())


def _without_introduction(text: str) -> str:
    words = _words(text)
    introduced = _INTRODUCED.match(words)
    return words[introduced.end() :] if introduced else words


def restated(text: str, at: int, choices: tuple[str, ...]) -> str:
    """The letter of the choice whose words stand right at this place of the text, or nothing.

    >>> restated("B. No notice was due.", 1, ("Notice was due", "No notice was due"))
    'B'
    """
    if len(text) - at < 3:
        return ""
    told = _in_words(choices)
    if not _without_introduction(text[at : at + 40]).startswith(told.beginnings):
        return ""
    words = f" {_without_introduction(text[at : at + told.longest])} "
    return next((letter for letter, choice, _ in told.texts if words.startswith(choice)), "")


def written_out(text: str, choices: tuple[str, ...]) -> str:
    """The letter of the one choice that a line gives, with its letter and all its words and no others; else nothing.

    >>> written_out("Notice?\\nB. No notice was due.\\nA fails.", ("Notice was due", "No notice was due"))
    'B'
    """
    own = {f"{letter.lower()}{choice}".strip(): letter for letter, choice, _ in _in_words(choices).texts}
    found = {own[words] for line in text.split("\n") if line[:12].strip() and (words := _words(line)) in own}
    return found.pop() if len(found) == 1 else ""


def _told_in_a_line(text: str, choice: str) -> bool:
    """Whether a line of its own tells the choice, and nothing in that line denies it."""
    lines = (f" {_words(line)} " for line in text.split("\n"))
    return any(choice in line and not negated(line.partition(choice)[0]) for line in lines)


def told(text: str, choices: tuple[str, ...]) -> str:
    """The letters of the choices whose full text the announced answer, else the whole text, tells and does not deny.

    >>> choices = ("Notice was due", "No notice was due")
    >>> told("The court held that no notice was due.", choices), told("Notice was due? No notice was due?", choices)
    ('B', 'AB')
    """
    small = text.lower()
    texts = [(letter, choice) for letter, choice, word in _in_words(choices).texts if word in small]
    if not texts:
        return ""
    announced = locate(text)
    if announced and restated(text, announced.start, choices):
        text = text[announced.start :]
    words = f" {_words(text)} "
    letters = ""
    for letter, choice in texts:
        at = words.find(choice)
        if at >= 0 and (not negated(words[max(0, at - 45) : at]) or _told_in_a_line(text, choice)):
            letters += letter
            words = words[:at] + " | " + words[at + len(choice) :]
    return "".join(sorted(letters))
