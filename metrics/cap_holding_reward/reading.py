r"""Which of five lettered choices does a text commit to?

The text is read as a sequence of mentions ("A", "(B)", "C, D or E": mentions.py), each judged by the few words
around it (wording.py): announced as the answer, asserted in a sentence, rejected, or merely named. Then they are
weighed in order. Of announced answers the last counts; a different assertion after it replaces it where words of
withdrawal stand between ("no wait"), else both stand, and nothing is committed to. Where no letter says anything,
a choice may be told by its full text (telling.py).

>>> choices = ("Notice by mail was enough", "No notice was due", "u", "v", "w")
>>> [read(text, choices) for text in ("(B) - I rejected A and C", "A or B", "I first thought B, but C", "not C")]
['B', 'AB', 'C', '']
>>> read("The court held that notice by mail was enough.", choices), read("A plaintiff sued.", choices)
('A', '')
"""

import re
from collections import deque
from functools import lru_cache
from typing import NamedTuple

from .mentions import before_noun, letters_of, mentions, raised, silent
from .plaintext import after_thinking, plain, unmarked
from .telling import restated, told, written_out
from .wording import ANNOUNCED, ASSERTED, NAMED, apart, favored, stance

_LEADING = re.compile(
    r"(?!\W*\[ \])\W*(?:\d[.)]\W*)?"
    r"(?:(?:so|definitely|probably|(?:most )?likely|clearly|certainly|surely|obviously|perhaps|maybe|possibly|presumably|apparently|only)\W+)?"
    r"(?:(?:answer choice|answer|option|choice|letter|holding)\W{1,3})?",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"(?<!\bv)(?<!\b(?:vs|mr|ms|dr|st|co|ch|cl|pt|ex))(?<!\b(?:mrs|inc|sec|art|app|fig|tit|vol))[.!?]\Z", re.IGNORECASE
)
_PERHAPS = re.compile(
    r"(?:maybe|perhaps|possibly|probably|presumably|likely|definitely|surely|certainly|clearly"
    r"|(?:the )?(?:answer|option|choice|letter))\Z",
    re.IGNORECASE,
)
_OWN_SENTENCE = re.compile(r"[^\w\n:?]*(?:\n|\Z)")
_OWN_LINE = re.compile(r"[^\w\n]*(?:\n|\Z)")

_WITHDRAWAL = re.compile(
    r"""->|→|(?:^|[.;:!?\n([,-])\s*(?:(?:but|oh|hmm|ah|well|or)\b,?\ ?)?
    (?:no\b[\ ,.!;:-]|wait|actually|correction|scratch\ that|on\ (?:second|reflection|reconsider|closer|further)|sorry
    |oops|i\ mean|rather|edit\b|let\ me\ (?:re|correct)|hold\ on|strike\ that|make\ that|hmm|mistake|update|revis|apolog
    |changed\ my|it\ should\ (?:really\ )?be
    |i\ (?:misread|made|was\ wrong|now|change|retract|withdraw|take|switch|revise))""",
    re.IGNORECASE | re.VERBOSE,
)
_TURN = re.compile(
    r"\b(?:but|however|so|therefore|thus|hence|ultimately|overall|conclude|finally|balance|yet|instead|still|now)\b",
    re.IGNORECASE,
)
_RETRACTION = re.compile(
    r"scratch that|strike that|take (?:that|it) back|never ?mind|disregard (?:that|this|my)|ignore my|i was wrong"
    r"|changed my mind|i(?:'m| am)? (?:withdraw|retract)(?:ing)?|(?:cannot|can't) decide"
    r"|(?:no|wait|hmm)\W{1,3}that (?:can't|cannot|isn't|is not) (?:be )?right"
    r"|no\W{1,3}that(?:'s| is) (?:wrong|not right)"
    r"|(?:actually|wait|hmm)\W{1,4}no\W*\Z"
    r"|\A\W{0,4}(?:unless|if not|failing that|otherwise)\b[^.\n]{0,25}\b[a-e]\b(?! [a-z])"
)
_SLASHED = re.compile(r"(?<=\b[A-E])\\(?=[A-E]\b)")
# Without one of these there is none; to look for them is faster.
_SIGNS_OF_RETRACTION = (
    "ch that", "ke that", " back", " mind", "rmind", "disregard", "ignore my", "was wrong", "withdraw", "retract",
    "t decide", " right", "wrong", " no.", "unless", "if not", "failing", "otherwise",
)  # fmt: skip
# All that stands between announcements in a row.
_NOTHING = re.compile(
    r"\W*(?:\b(?:or|and|the|my|final|correct|answers?|ans|is|option|choice)\b\W*){0,8}", re.IGNORECASE
)
# Ways to announce an answer that the tables of wording.py do not hold: for each a sign that it may be there.
_ANNOUNCEMENTS = [
    ("\\", re.compile(r"\\f?box(?:ed)?(?![a-z])")),
    ("<", re.compile(r"<(?i:(?:final_?)?(?:answer|choice|option|response|letter|solution|final))>")),
    ("A:", re.compile(r"^[ >*_#]{0,4}A(?=: *[*_(]{0,3}[A-E]\b(?![^\n]{0,3}[a-z]))", re.MULTILINE)),
    ("[x]", re.compile(r"\[x\](?= \W{0,4}[A-E]\b)")),
    ("答案", re.compile(r"答案(?:是|为)?:?")),
    ("选", re.compile(r"选项?")),
]
_SMALL_ANSWER = re.compile(r"nswer(?: is| choice| option)?\W{1,5}[a-e](?=[)\]}\"'.,:;!]*(?:\s*\Z|\n))")
_SIGNS_OF_ANSWERS = ("nswer", "[x]", "\\", "<", "a:", "答", "选")
_SENTENCE_STARTS = (". ", "! ", "? ", '", ')
_SHORT, _SENTENCE = 300, 120  # the longest ends of a text that are read by themselves
_MOST_MENTIONS = 200


class Reading(NamedTuple):
    """What a text says with letters.

    letters: those that stand, None where nothing is said. level: the highest at which one was said. text[at:]:
    what follows the last of them. items: where letters end that may head a list of all choices. rejected: those denied.
    """

    letters: str | None
    level: int
    text: str
    at: int
    items: tuple[int, ...]
    rejected: frozenset[str]


def read(prediction: str, choices: tuple[str, ...]) -> str:
    """The letters that stand at the end of a prediction: none, one, or several side by side."""
    text = after_thinking(prediction).rstrip()
    reading = _ending(text) or _reading(text)
    if reading.letters is None:
        return told(reading.text, choices)
    if not reading.letters:
        own = written_out(reading.text, choices)
        return own if own not in reading.rejected else ""
    if len(reading.letters) != 1 or len(reading.text) - reading.at < 3:
        return reading.letters
    # The words after the letter may be another choice's, or the choices may be listed and not chosen from.
    after = restated(reading.text, reading.at, choices)
    listed = [(reading.text[end - 1], end) for end in reading.items]
    if listed and ord(listed[0][0]) == ord(reading.letters) + 1 and after != reading.letters:
        return ""  # headings, A. and B. and so on
    also = {letter for letter, end in listed if restated(reading.text, end, choices) == letter}
    return "".join(sorted({reading.letters, after, *also}))


def _ending(text: str) -> Reading | None:
    """The reading of the last line, sentence or announcement where it decides alone, as in most outputs; else None."""
    start = text.rfind("\n") + 1
    whole_line = len(text) - start <= _SHORT
    if not whole_line:
        start = max(text.rfind(sign, len(text) - _SENTENCE) for sign in _SENTENCE_STARTS) + 1
    if whole_line or start:
        reading = _reading_of_end(text[start:])
        if reading.letters and reading.level == ANNOUNCED:
            return reading if _nothing_announced(text, start) else None
        if whole_line and reading.letters and silent(text[:start], small=reading.letters not in text[start:]):
            return reading
    start = text.rfind("\n", 0, max(0, text.rfind("nswer"))) + 1
    if start and _nothing_announced(text, start):
        reading = (_reading_of_end if len(text) - start <= _SHORT else _reading)(text[start:])
        if reading.letters and reading.level == ANNOUNCED:
            return reading
    return None


def _nothing_announced(text: str, end: int) -> bool:
    """Whether no answer is announced right before this place, which might stand beside the one after it."""
    right_before = text[max(0, end - 60) : end].lower()
    return not any([sign in right_before for sign in _SIGNS_OF_ANSWERS])


def _reading(text: str) -> Reading:
    text = plain(text)
    for sign, announcement in _ANNOUNCEMENTS:
        if sign in text:
            text = announcement.sub(" Answer: ", text)
    if "\\" in text:
        text = _SLASHED.sub("/", text)
    text = "\n" + unmarked(text).strip()
    text = _SMALL_ANSWER.sub(lambda found: found[0][:-1] + found[0][-1].upper(), text)
    reading = _weigh(text)
    if not reading.letters and (with_capitals := raised(text)) != text:
        reading = _weigh(with_capitals)
    return reading


_reading_of_end = lru_cache(maxsize=4096)(_reading)  # short endings recur


def _weigh(text: str) -> Reading:
    """What stands when all mentions have been weighed in order."""
    standing: set[str] = set()
    announced: set[str] = set()  # by the announcements since the last other word
    rejected: set[str] = set()
    named: list[tuple[str, int, set[str]]] = []
    items: list[int] = []
    level, at, last = NAMED, 0, 0
    judged = led = outlined = listing = False
    for found in deque(mentions(text), _MOST_MENTIONS):
        start, end = found.span()
        before = _before(text, last, start)
        letters = letters_of(found)
        says = stance(before, text, end)
        if says == ANNOUNCED and before_noun(found):
            says = NAMED
        leads = says == NAMED and (not last or ("\n" in before and not outlined)) and _leads(text, start, end)
        if leads or (says == NAMED and _stands_alone(text, start, end)):
            says = ASSERTED
        last = end
        if says == NAMED:
            named.append((before, end, letters))
            outlined = outlined or "\n" in before
            if (
                listing
                and len(letters) == 1
                and "(" not in before.rstrip("(")
                and text[end : end + 1] in (".", ")", ":")
            ):
                items.append(end)
            continue
        judged = True
        if says == ANNOUNCED:
            gap = text[at:start]
            repeated = level == ANNOUNCED and _NOTHING.fullmatch(gap) is not None
            announced = announced | letters if repeated else letters
            standing = announced if repeated and ("\n" not in gap or len(announced) > 2) else letters
        elif says == ASSERTED:
            replaces = (
                standing <= letters
                or letters <= standing
                or (led and outlined)
                or (level < ANNOUNCED and _TURN.search(text, at, start))
                or _WITHDRAWAL.search(text, at, start)
            )
            standing = letters if replaces else standing | letters
        else:
            standing = standing - letters
            rejected |= letters
            continue
        level, at, led, outlined = max(level, says), end, leads, False
        listing = leads or "\n" in before[-4:]
        items.clear()
    if judged and _retracted(text[at:]):
        standing = set()
    elif not standing:
        for before, end, letters in named:
            if favored(before, text, end):
                standing = standing | (letters - rejected)
                judged = True
    return Reading("".join(sorted(standing)) if judged else None, level, text, at, tuple(items), frozenset(rejected))


def _before(text: str, last: int, start: int) -> str:
    """What of the text before a mention may bear on it: at most 80 characters of its line and sentence.

    Where it opens its line the line before is kept too, for that may be a heading.
    """
    begin = max(last, start - 80)
    line = text.rfind("\n", begin, start)
    if line >= 0 and text[line:start].strip("\n \t>*#-([\"'"):
        begin = line
    sentence = text.rfind(". ", begin, start)
    return text[sentence if sentence > 2 and text[sentence - 3 : sentence].lower() != "ans" else begin : start]


def _leads(text: str, start: int, end: int) -> bool:
    """Whether a mention opens the text, or its last line, and stands apart from what follows."""
    line = text.rfind("\n", 0, start) + 1
    return (
        (line < 2 or text.find("\n", end) < 0)
        and start - line < 60
        and _LEADING.fullmatch(text, line, start) is not None
        and apart(text, end)
        and not text.startswith('":', end)
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the mention is all of its line, or all of the text's last sentence."""
    if not _OWN_LINE.match(text, end):
        return False
    while start and text[start - 1] in " \t>*#(\"'[-":
        start -= 1
    if adverb := _PERHAPS.search(text, max(0, start - 12), start):
        start = adverb.start()
        while text[start - 1] == " ":
            start -= 1
    if text[start - 1] == "\n":
        return "[ ]" not in text[start:end]
    if adverb and len(text) == end:
        return False  # cut off, for all one can tell
    return _OWN_SENTENCE.match(text, end) is not None and _SENTENCE_END.search(text, start - 1, start) is not None


def _retracted(rest: str) -> bool:
    """Whether a commitment is taken back in the words right after it, or in the last ones."""
    if len(rest) < 8:
        return False
    if len(rest) > 500:
        rest = rest[:300] + rest[-200:]
    rest = rest.lower()
    return any(sign in rest for sign in _SIGNS_OF_RETRACTION) and _RETRACTION.search(rest) is not None
