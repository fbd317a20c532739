r"""Reading the one citation that an answer commits to.

A full citation has a shape of its own, so it is found wherever it stands; the words around it tell whether it
is meant, rejected, an aside, or one of several.

>>> read("I first thought 410 U.S. 114, but it is **Roe v. Wade**, 410 U.S. 113, 152 (1973).").text
'Roe v. Wade, 410 U.S. 113, 152 (1973)'
>>> read("Roe v. Wade, 410 U.S. 113 (1973) or Roe v. Wade, 410 U.S. 114 (1973)") is None
True
"""

import re
from collections.abc import Sequence

from .answers import answer_block, locate
from .citations import Citation, Core, find
from .courts import same_court
from .names import same_name
from .plaintext import after_thinking, plain
from .reporters import may_be_parallel

# Beyond any honest answer: of a longer text only the end is read.
LONGEST = 20_000

# A blank of a form to fill in; underscores that touch a word are Markdown.
_BLANK = re.compile(r"(?<![^\s(\[,.])_{2,}(?![^\s)\],.;:'\"])|(?<=[\s(](?:1[5-9]|20))__")

_IGNORE = re.IGNORECASE
# Before a citation: it is not the one. Between such a word and the citation stand only words like these.
_BETWEEN = (
    r"(?:\s+(?:the|an?|to|be|confused|with|as|in|at|from|of|for|it|was|is|that|citation|cite|version|form|one|case|"
    r"correct|right|proper|given|above|stated|had|has|gave|says|said|reads?|would|writing))*"
)
_REJECTS = re.compile(
    r"\b(?:not|never|isn't|wasn't|neither|nor|instead of|rather than|as opposed to|unlike|avoid|reject(?:ed|ing)?"
    r"|discard(?:ed|ing)?|ruled? out|wrong(?:ly)?|incorrect(?:ly)?|malformed|mistaken(?:ly)?|erroneous(?:ly)?|garbled"
    r"|mis(?:cited|read)|original(?= ?:| citation| cite| version| text)|initially|(?:at )?first (?:thought|said|wrote)"
    rf"|(?:changed|corrected|fixed|moved) from){_BETWEEN}[\s:,\"'(-]*$",
    _IGNORE,
)
# Without one of these it rejects nothing; to look for them is faster.
_SIGNS_OF_REJECTION = (
    "not", "never", "n't", "nor", "neither", "instead", "rather", "opposed", "unlike", "avoid", "reject", "discard", "rule",
    "wrong", "incorrect", "malform", "mistak", "erron", "garbl", "mis", "origin", "initial", "first", "from",
)  # fmt: skip
# After a citation: it is not the one, or it is not where another follows.
_REJECTED = re.compile(
    r"[\s\"')\].,?!-]*(?:(?:which|that|this|it|but (?:this|that|it))\s+)?(?:(?:is|was|would be|looks|seems)\s+"
    r"(?:not (?:the |a |quite )?(?:right|correct|proper|it|valid|accurate|answer|citation)"
    r"|wrong|incorrect|mistaken|malformed|erroneous|invalid|inaccurate|misc|mis-c|the wrong|a different|another)"
    r"|isn't (?:it|right|correct|the)|\(?(?:wrong|incorrect|sic)\b|wait\b|no(?:,|!| wait\b| that's\b)"
    r"|scratch that|strike that|on second thought)",
    _IGNORE,
)
_REPLACED = re.compile(
    r"[\s\"')\].,-]*(?:(?:should|must|needs to|ought to) (?:be|read|have)\b|becomes\b|(?:is )?corrected\b|(?:in)?to\b"
    r"|->|=>|→)",
    _IGNORE,
)
# After a citation: it is one of two.
_ALSO = re.compile(
    r"\W{0,4}(?:is|are|would be|could be|might be)\b[^.\n]{0,20}\b(?:also|equally|too|as well|possible)\b", _IGNORE
)
# Before a citation: it is the one.
_COMMITS = re.compile(
    r"(?:\b(?:correct(?:ed|ly)?|proper(?:ly)?|full|complete|right|final|bluebook|official|formatted|standard|accurate)"
    r"\b[^.\n]{0,60}\b(?:citation|cite|form|format|version|reference|answer|cited as|reads?)\b[^.\n]{0,60}"
    r"|\b(?:citation|cite|answer)\s*(?:is|would be|:|=)[^.\n]{0,30}"
    r"|\b(?:should|must|ought to)\s+(?:be|read|have)\b[^.\n]{0,40}|(?:->|=>|→)"
    r"|\b(?:so|thus|therefore|hence|accordingly|instead|but|actually|corrected)\b[^.\n]{0,30})[\s:\"'(-]*$",
    _IGNORE,
)
# Before a later citation: it replaces what was said.
_CORRECTS = re.compile(
    r"\b(?:wait|actually|correction|on second thought|i mean|sorry|scratch that|strike that|rather"
    r"|should (?:be|read))\b[^.\n]{0,80}$",
    _IGNORE,
)
_HISTORY = re.compile(
    r"\b(?:aff'd|affirm(?:ed|ing)|rev'd|revers(?:ed|ing)|cert\.|certiorari|overrul|abrogat|vacat|reh'g|rehearing"
    r"|supersed|modif|remand|appeal dismissed)",
    _IGNORE,
)
_WORD = re.compile(r"[a-z']+")
_OR = frozenset("""or alternatively alternative maybe possibly perhaps might could either alternately""".split())
_NO_WORDS = _OR | frozenset("""and also plus answer option citation candidate choice no a b c d e i ii iii""".split())


def read(text: str, known: Sequence[Core] = (), others: frozenset[str] = frozenset()) -> Citation | None:
    """The citation that a completion commits to; None where there is none, or more than one.

    `known`: where the case is printed, so that its parallel citations are not taken for two answers.
    `others`: keys of reporters that reporters-db lacks.
    """
    if len(text) > LONGEST:
        text = after_thinking(text)[-LONGEST:]
    if "__" in text or "\\_" in text:
        text = _BLANK.sub("BLANK", text.replace("\\_", "_"))
    block = answer_block(text).replace("~", " ")  # a tie, in LaTeX
    citations = find(block, others)
    ends = [0, *(citation.end for citation in citations)]
    befores = [block[max(c.start - 100, end) : c.start] for c, end in zip(citations, ends, strict=False)]
    standing = [
        (citation, before)
        for citation, before in zip(citations, befores, strict=True)
        if not _rejected(block, citation, before, citation is citations[-1])
    ]
    if not standing or any(_ALSO.match(block, citation.end) for citation in citations[1:]):
        return None
    if len(standing) == 1:
        answer: Citation | None = standing[0][0]
    else:
        announced = locate(plain(after_thinking(text))) is not None
        answer = _one_of(standing, _chosen(block, standing, announced), known)
    return None if answer is None or answer.doubtful else answer


def _rejected(text: str, citation: Citation, before: str, is_last: bool) -> bool:
    small = before.lower()
    return bool(
        (any([sign in small for sign in _SIGNS_OF_REJECTION]) and _REJECTS.search(before))
        or (citation.end < len(text) and _REJECTED.match(text, citation.end))
        or (not is_last and _REPLACED.match(text, citation.end))
        or citation.name.endswith((" not", " isn't", " wasn't"))
    )


def _one_of(standing: Sequence[tuple[Citation, str]], at: int, known: Sequence[Core]) -> Citation | None:
    """The fullest of those that say the same as standing[at]; None where another answer stands beside it."""
    chosen, before = standing[at]
    if at and not _same(standing[at - 1][0], chosen, known) and _side_by_side(before):
        return None
    for citation, before in standing[at + 1 :]:
        if not _same(citation, chosen, known) and not _aside(citation, before, chosen, known):
            return None
    alike = [citation for citation, _ in standing if _same(citation, chosen, known)]
    return max(alike, key=lambda c: (bool(c.name) + bool(c.year) + bool(c.court), c is chosen))


def _chosen(text: str, standing: Sequence[tuple[Citation, str]], announced: bool) -> int:
    """Which of several is the answer: of an announced answer the first that is not taken back, else the last that
    is called the citation, or that has the last line to itself."""
    corrected = [i for i, (_, before) in enumerate(standing) if i and _CORRECTS.search(before)]
    if announced:
        return corrected[-1] if corrected else 0
    called = [i for i, (_, before) in enumerate(standing) if _COMMITS.search(before)]
    if called or corrected:
        return max(called + corrected)
    alone = [i for i, (citation, _) in enumerate(standing) if _alone(text, citation)]
    return alone[0] if len(alone) == 1 and alone[0] == len(standing) - 1 else 0


def _alone(text: str, citation: Citation) -> bool:
    line_start = text.rfind("\n", 0, citation.start) + 1
    line = text[line_start : citation.start] + text[citation.end :].partition("\n")[0]
    return not re.search(r"[A-Za-z0-9]", line)


def _same(one: Citation, other: Citation, known: Sequence[Core]) -> bool:
    """Whether two citations in an answer say nothing different."""
    return (
        (any(core.same(another) for core in one.cores for another in other.cores) or _all_known(one, other, known))
        and (not one.year or not other.year or one.year == other.year)
        and (not one.name or not other.name or same_name(one.name, other.name))
        and (not one.court or not other.court or same_court(one.court, other.court))
    )


def _all_known(one: Citation, other: Citation, known: Sequence[Core]) -> bool:
    return all(any(core.same(place) for place in known) for core in one.cores + other.cores)


def _side_by_side(between: str) -> bool:
    words = _WORD.findall(between.lower())
    return _NO_WORDS.issuperset(words) or not _OR.isdisjoint(words[:2] + words[-6:])


def _aside(citation: Citation, before: str, chosen: Citation, known: Sequence[Core]) -> bool:
    """Whether a later citation only explains: the case's later history, another case by its own name, or a
    parallel citation that is not known to be false."""
    if _side_by_side(before):
        return False
    if _HISTORY.search(before):
        return True
    if citation.name:
        return not same_name(citation.name, chosen.name)
    return all(
        any(may_be_parallel(one, other) for one in core.editions for place in chosen.cores for other in place.editions)
        and all(core.editions.isdisjoint(place.editions) for place in known)
        for core in citation.cores
    )
