"""What a court did with the judgment or application before it, read from the sentences that say so.

A sentence disposes when it does so now: "Judgment affirmed.", "The decree is reversed.", "We therefore remand." What
another court did ("the Court of Appeals affirmed"), or what a party asks for, is not the disposition.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from hub_datasets.cues import Cued
from hub_datasets.decretal import Words, dispositive


@dataclass(frozen=True, slots=True)
class Disposition:
    """outcome: affirmed, reversed, vacated, modified, mixed, dismissed, denied, granted, enforced, answered or other."""

    outcome: str
    remanded: bool


def read_disposition(majority: str, syllabus: str | None) -> Disposition | None:
    """The disposition, from the syllabus's line of decision, else from the opinion: its end, its opening, its middle.

    None where neither says it.

    >>> read_disposition("Facts.\\nThe judgment is reversed, and the case is remanded.\\nIt is so ordered.", None)
    Disposition(outcome='reversed', remanded=True)
    >>> read_disposition("We affirm.\\nThe facts.\\nThe trial court erred in nothing.", None)
    Disposition(outcome='affirmed', remanded=False)
    """
    for line in reversed((syllabus or "").split("\n")):
        if len(line) < _LINE and (words := dispositive(line, line=True)):
            return _together([words], questions=True)
    paragraphs = majority.split("\n")
    questions = bool(_CERTIFIED.search(majority))
    everything = list(range(len(paragraphs)))[::-1]
    close, opening = everything[:_CLOSE], everything[::-1][:_OPENING]
    for places, wanted in (
        (close, _OF_JUDGMENTS),
        (opening, _OF_JUDGMENTS),
        (close, _ANY),
        (everything, _OF_JUDGMENTS),
        (opening, _ANY),
    ):
        for number in places:
            read = _read(paragraphs[number])
            if any(wanted & set(words.outcomes) - ({"answered"} if not questions else set()) for words in read):
                found = _together([*_just_before(paragraphs, number), *read], questions)
                if found.outcome == "other" and found.remanded and (earlier := _judged(paragraphs)):
                    return Disposition(_together(earlier, questions).outcome, True)
                sent_back = (
                    places is opening
                    and found.outcome not in ("affirmed", "modified")
                    and any(words.remanded for last in close for words in _read(paragraphs[last]))
                )
                return Disposition(found.outcome, found.remanded or sent_back)
    return None


_CERTIFIED = Cued(
    r"\b(?:certif\w+|report(?:ed|s)|reserv\w+|transferred|propounded)\b[^.;]{0,80}\bquestions?\b|\bquestions?\b[^.;]{0,60}\b(?:certified|reported|reserved|transferred|propounded)\b",
    "question",
    fold=True,
)
_LINE = 300  # characters of a reporter's line of decision, and of a paragraph that does nothing but dispose
_CLOSE, _OPENING = 8, 4  # paragraphs at the end and at the head of an opinion


_SENTENCE_END = re.compile(
    r"(?:(?<=[.;:])|(?<=[.;:][\"”]))(?<![^A-Za-z][A-Z]\.)(?<!No\.)(?<!Nos\.)(?<! v\.)(?<!Mr\.)(?<!Ms\.)(?<!Mrs\.)(?<!Dr\.)(?<!St\.)(?<!Co\.)"
    r"(?:[\s,]+(?=[A-Z\"“(])|(?=[A-Z]))|\s[—–]+\s?(?=[A-Z])"
)


@lru_cache(maxsize=1024)  # an opinion's paragraphs are looked at several times
def _read(paragraph: str) -> tuple[Words, ...]:
    return tuple(words for sentence in _SENTENCE_END.split(paragraph) if (words := dispositive(sentence)))


def _judged(paragraphs: list[str]) -> list[Words] | None:
    """Where a case is sent back at the end, what was said before of the judgment."""
    for paragraph in reversed(paragraphs):
        read = [
            words
            for words in _read(paragraph)
            if not words.implied and {"reversed", "vacated", "affirmed"} & set(words.outcomes)
        ]
        if read:
            return read
    return None


def _just_before(paragraphs: list[str], number: int) -> tuple[Words, ...]:
    """A disposition may take several short paragraphs: what those right before this one do."""
    found: tuple[Words, ...] = ()
    for earlier in range(number - 1, max(-1, number - 4), -1):
        read = _read(paragraphs[earlier]) if len(paragraphs[earlier]) < _LINE else ()
        if not read:
            break
        found = read + found
    return found


_JUDGMENTS = ("affirmed", "reversed", "vacated", "modified")
_OTHERS = ("dismissed", "enforced", "denied", "granted", "other")
_OF_JUDGMENTS = {*_JUDGMENTS, "dismissed", "answered"}
_ANY = {*_OF_JUDGMENTS, *_OTHERS}


def _together(read: list[Words], questions: bool) -> Disposition:
    """One disposition of all that the sentences say. What is done with the judgment counts before what is done with a
    writ or motion on the way to it."""
    spoken = [words for words in read if not words.implied and set(_JUDGMENTS) & set(words.outcomes)]
    outcomes = {outcome for words in spoken or read for outcome in words.outcomes}
    remanded = any(words.remanded for words in read)
    in_part = any(words.in_part for words in read)
    done = [outcome for outcome in _JUDGMENTS if outcome in outcomes]
    if "answered" in outcomes and questions:
        return Disposition("answered", remanded)
    if "affirmed" in done and "modified" in done and not {"reversed", "vacated"} & set(done):
        return Disposition("modified", remanded)
    if ("affirmed" in done and len(done) > 1) or (done and in_part):
        return Disposition("mixed", remanded)
    if done:
        return Disposition("reversed" if "reversed" in done else done[0], remanded)
    rest = [outcome for outcome in _OTHERS if outcome in outcomes]
    if {"denied", "granted"} <= set(rest):
        return Disposition("mixed" if in_part else read[-1].outcomes[0], remanded)
    return Disposition(rest[0] if rest else "answered", remanded)
