"""Masking the words of treatment in a passage, the same number of masks in every row, whatever its label.

Every word of the lexicon is masked wherever it stands, in whatever sense; where a passage has fewer than MASKS of them,
other verbs are masked too, those nearest to the cited decision first. A passage with more of them is not used.
"""

import re

from hub_datasets.cues import Begun

Span = tuple[int, int]
MASK = "[MASK]"
MASKS = 3

# The words that courts treat decisions with, and those by which parties speak of them.
_LEXICON = Begun(
    r"\b(?:overrul\w*|overturn\w*|abrogat\w*|disavow\w*|repudiat\w*|disapprov\w*|superse\w*|reced(?:e|es|ed|ing) from"
    r"|(?:in)?distinguish\w*|inapposite|inapplicab\w*|unlike|misplaced|unavailing"
    r"|(?:re-?)?affirm\w*|adher(?:e|es|ed|ing|ence)\b(?: to)?|uph[eo]ld\w*"
    r"|follow(?:s|ed|ing)?|control(?:s|led|ling)?|govern(?:s|ed|ing)?|dispositive|determinative|binding|compel(?:s|led|ling)?|dictat\w*|foreclos\w*|stare decisis"
    r"|conten(?:d|ds|ded|ding|tion|tions)|argu(?:e|es|ed|ing|ment|ments))\b",
    "overrul|overturn|abrogat|disavow|repudiat|disapprov|superse|reced|distinguish|indistinguish|inapp|unlike|misplaced|unavailing"
    "|affirm|reaffirm|re-affirm|adher|uphe|upho|follow|control|govern|dispositive|determinative|binding|compel|dictat|foreclos"
    "|stare decisis|conten|argu",
    fold=True,
)
# By first letter, which leaves the others' alternatives untried.
_VERB = re.compile(
    r"\b(?:a(?:llow(?:s|ed)?|rose|rises?|ssert(?:s|ed)?|ppl(?:y|ies|ied)|dopt(?:s|ed)?)"
    r"|b(?:rought|ring|ecom(?:e|es)|ecame)"
    r"|c(?:oncluded?|oncludes|onsidered|it(?:e|es|ed)|onstitut(?:e|es|ed)|reat(?:e|es|ed))"
    r"|d(?:ecided|etermined?|eny|en(?:ies|ied)|ismiss(?:es|ed)?|epend(?:s|ed)?)"
    r"|e(?:xplained|ntitle[sd]?|nter(?:s|ed)?|stablish(?:es|ed)?|xists?|nact(?:s|ed)?)"
    r"|f(?:ound|inds?|iled|ail(?:s|ed)?)"
    r"|g(?:ave|ives?|iven|rant(?:s|ed)?)"
    r"|h(?:eld|olds?)"
    r"|i(?:ntended|nvolv(?:e|es|ed)|ssued|nclud(?:e|es|ed))"
    r"|m(?:ade|akes?)"
    r"|n(?:oted|otes)"
    r"|o(?:bserved|rdered)"
    r"|p(?:rovid(?:e|es|ed|ing)|ermit(?:s|ted)?|resent(?:s|ed)?|rov(?:e|es|ed|en)|aid|rohibit(?:s|ed)?)"
    r"|r(?:ecogni[sz]ed?|uled|equir(?:e|es|ed|ing)|eject(?:s|ed)?|evers(?:e|es|ed)|el(?:y|ies|ied)|efus(?:e|es|ed)|esult(?:s|ed)?)"
    r"|s(?:aid|ays?|tates?|tated|tating|how(?:s|n|ed)?|ustain(?:s|ed)?|upport(?:s|ed)?|erved|ought|eek(?:s|ing)?)"
    r"|t(?:ak(?:e|es|en)|ook|estified)"
    r"|urges?)\b"
)


def lexicon(text: str, start: int, stop: int) -> list[Span]:
    """Where a stretch of a text has words of the lexicon, in order."""
    return [(start + match.start(), start + match.end()) for match in _LEXICON.finditer(text[start:stop])]


def verbs(text: str, start: int, stop: int) -> list[Span]:
    """Where a stretch of a text has verbs that may be masked beside them, in order."""
    return [match.span() for match in _VERB.finditer(text, start, stop)]


def choose(treatment: list[Span], words: list[Span], closed: list[Span]) -> list[Span] | None:
    """The spans of a passage that must be masked; None where they are more than MASKS, or one is closed.

    treatment: words of treatment, masked in any case; words: those of the lexicon; closed: what stays as it is,
    citations and case names.
    """
    spans = list(treatment)
    for span in words:
        if _touches(span, closed):
            return None  # a case is named with such a word
        if not _touches(span, spans):
            spans.append(span)
    return spans if len(spans) <= MASKS else None


def fill(spans: list[Span], others: list[Span], near: int, closed: list[Span]) -> list[Span] | None:
    """MASKS spans in order: these and, of the others, those nearest to where the cited decision stands; None where
    there are too few."""
    spans = list(spans)
    for span in sorted(others, key=lambda span: (abs(span[0] - near), span)):
        if len(spans) == MASKS:
            break
        if not _touches(span, spans) and not _touches(span, closed):
            spans.append(span)
    return sorted(spans) if len(spans) == MASKS else None


def _touches(span: Span, spans: list[Span]) -> bool:
    begin, end = span
    return any(start < end and begin < stop for start, stop in spans)


def masked(text: str, start: int, stop: int, spans: list[Span]) -> str:
    """A stretch of a text with MASK in place of each span.

    >>> masked("No. We overrule Roe.", 4, 20, [(7, 15)])
    'We [MASK] Roe.'
    """
    parts: list[str] = []
    at = start
    for begin, end in spans:
        parts += (text[at:begin], MASK)
        at = end
    return "".join([*parts, text[at:stop]])


def unmasked(text: str, start: int, stop: int, spans: list[Span]) -> list[str]:
    """The pieces of a stretch of a text that no span masks.

    >>> unmasked("No. We overrule Roe.", 4, 20, [(7, 15)])
    ['We ', ' Roe.']
    """
    pieces, at = [], start
    for begin, end in spans:
        if begin < stop and end > start:
            pieces.append(text[at : max(begin, start)])
            at = max(at, min(end, stop))
    return [*pieces, text[at:stop]]
