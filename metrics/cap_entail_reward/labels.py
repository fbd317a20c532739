r"""Which of the six labels do the words of an answer commit to?

Labels count in any case and inflection ("Overruled"), not inside of longer words; those that are denied or only
weighed do not count; several that stand side by side are no commitment.

>>> [commitment(value) for value in ("follows, not overrules", "FOLLOWS or NONE", "AFFIRMS. No wait, NONE", "NONETHELESS")]
['FOLLOWS', None, 'NONE', None]
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

LABELS = ("OVERRULES", "DISTINGUISHES", "AFFIRMS", "FOLLOWS", "CITES_POSITIVELY", "NONE")
SHORT = 200  # characters; in a longer text only labels in capitals are labels
OFTEN = 5  # mentions; a text without headings that has more is no answer

_MENTION = re.compile(
    r"(?<![A-Za-z_])(?:(overrul(?:es?|ed|ing))|(distinguish(?:es|ed|ing)?(?! between\b))|((?:re-?)?affirm(?:s|ed|ing)?)"
    r"|(?<!as )(follow(?:s|ed|ing)?)|(cit(?:es?|ed|ing)[ _-]{0,3}positive(?:ly)?|positive(?:ly)?[ _-]cit(?:es|ed|ation))"
    r"|(none(?! of\b)))(?![A-Za-z_]|-[A-Za-z])",
    re.IGNORECASE,
)
_STEMS = ("overrul", "distinguish", "affirm", "follow", "cit", "positiv", "none")  # one is in each mention
_WORD = re.compile(r"[a-z]+|[.,;:!?\n]")
_BREAKS = frozenset([*".,;:!?\n", *"but rather however instead yet so therefore thus hence choose conclude is".split()])
_ASIDE = frozenset(
    "not n no non never neither nor cannot without reject rejected rejecting ruled than vs versus over unlike against "
    "except if whether unless could might considered considering consider weighing weighed between initially originally "
    "first t".split()  # t: of "isn't", "can't"
)
_EXCEPTING = (["but"], ["except"], ["than"])
_ALL = frozenset("anything everything nothing all any every each none other".split())
_DENIED = re.compile(
    r"[\"')\]]{0,3}\s?(?:\(?(?:no|wrong|incorrect|false|rejected)\b|\?"
    r"|(?:is|was|are|would be|seems?|looks?)(?: \w{1,12}ly)? (?:not|wrong|incorrect|ruled out|rejected|excluded|out)\b"
    r"|(?:isn't|does not|doesn't|cannot|can't|fails|would require|requires|would need|needs|means)\b)",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"[^A-Za-z]*(?:(?:and|or|also|maybe|perhaps|possibly|nor|plus|then)\b[^A-Za-z]*){0,3}", re.IGNORECASE
)
_WITHDRAWN = re.compile(
    r"\b(?:no|wait|actually|correction|scratch|strike|reflection|second thought|reconsider\w{0,5}|sorry|instead|rather"
    r"|meant?|revis\w{1,4}|chang\w{1,3}|withdraw|retract|thought)\b",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"\W{0,4}(?:(?:oh |well,? |but )?(no|wait|actually|correction|scratch|strike|on (?:second|reflection|closer|further)"
    r"|sorry|i (?:withdraw|retract|take|change|mean)|edit|hmm|hold on|update|disregard|ignore|never ?mind)\b"
    r"|(?:or|and|also|alternatively|plus)\b|(?-i:(?=[A-Z_]{4})))",
    re.IGNORECASE,
)
_RETRACTED = re.compile(
    r"withdraw|retract|scratch|strike|disregard|ignore|never ?mind|take (?:that|it) back", re.IGNORECASE
)


class _Mention(NamedTuple):
    label: str
    start: int
    end: int
    loud: bool  # in capitals


def commitment(value: str) -> str | None:
    """The one label that an announced answer commits to."""
    bare = value.strip(" .\"'()[]<>,;").upper().replace(" ", "_")
    if bare in LABELS:
        return bare
    if bare == "CITES":
        return "CITES_POSITIVELY"
    mentions = _mentions(value)
    if mentions and not any(map(str.isalpha, value[: mentions[0].start])):
        # An explanation follows: its verbs are no labels, but "FOLLOWS/affirms" is two.
        end = mentions[0].end
        kept = mentions[:1]
        for mention in mentions[1:]:
            if mention.loud or _JOINED.fullmatch(value, end, mention.start):
                kept.append(mention)
            end = mention.end
        mentions = kept
    return _last_standing(mentions, value)


def standing_alone(text: str) -> str | None:
    """The one label that a text without headings commits to: of a long one, in its last paragraph and in capitals.

    >>> standing_alone("The court distinguishes it."), standing_alone("None."), standing_alone("There is none I see here.")
    ('DISTINGUISHES', 'NONE', None)
    """
    text = text.strip()
    if len(text.split()) <= 3 and (bare := commitment(text)):
        return bare
    long = len(text) > SHORT
    if long:
        text = text.rpartition("\n\n")[2][-5 * SHORT :]
    if text.isupper():
        return None  # where all is in capitals, they say nothing
    mentions = [mention for mention in _mentions(text) if mention.loud or not (long or mention.label == "NONE")]
    return _last_standing(mentions, text) if len(mentions) <= OFTEN else None


def after_second_thoughts(label: str, lines: list[str]) -> str | None:
    """What is left of a label after the lines that follow it: "Wait, OVERRULES" replaces it, "or NONE" undoes it.

    >>> after_second_thoughts("FOLLOWS", ["On reflection, it distinguishes."]), after_second_thoughts("NONE", ["or FOLLOWS"])
    ('DISTINGUISHES', None)
    """
    standing: str | None = label
    for line in lines:
        turn = _TURN.match(line)
        if turn is None:
            continue
        mentions = _mentions(line)
        if turn[1]:
            if mentions or _RETRACTED.search(line):
                standing = _last_standing(mentions, line)
        elif any(mention.loud and mention.label != standing for mention in mentions):
            standing = None
    return standing


def _mentions(text: str) -> list[_Mention]:
    """The labels named in a text and neither denied nor only weighed."""
    found = []
    for match in _named(text):
        before = _WORD.findall(text[max(0, match.start() - 60) : match.start()].lower())
        aside = before[-1:] in _EXCEPTING and not _ALL.isdisjoint(before[-4:-1])
        for word in reversed(before[-5:]):
            if word in _BREAKS:
                break
            aside = aside or word in _ASIDE
        if not aside and not _DENIED.match(text, match.end()):
            found.append(_Mention(LABELS[(match.lastindex or 1) - 1], match.start(), match.end(), match[0].isupper()))
    return found


def _named(text: str) -> Iterator[re.Match[str]]:
    """Where the pattern of mentions matches; to look for its stems first is faster."""
    if not text.isascii():  # where small letters may be more or fewer
        yield from _MENTION.finditer(text)
        return
    small = text.lower()
    starts: list[int] = []
    for stem in _STEMS:
        at = small.find(stem)
        while at >= 0:
            starts += (at - 3, at - 2, at) if stem == "affirm" else (at,)  # "re-affirm"
            at = small.find(stem, at + 1)
    end = 0
    for start in sorted(starts):
        if start >= end and (match := _MENTION.match(text, start)):
            yield match
            end = match.end()


def _last_standing(mentions: list[_Mention], text: str) -> str | None:
    """The label that all mentions agree on, a withdrawn one left out."""
    if not mentions:
        return None
    standing = mentions[0]
    for mention in mentions[1:]:
        if mention.label != standing.label and not _WITHDRAWN.search(text, standing.end, mention.start):
            return None
        standing = mention
    return standing.label
