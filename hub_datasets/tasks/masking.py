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
LEXICON = Begun(
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
_VERB = re.compile(
    r"\b(?:held|holds?|said|says?|states?|stated|stating|found|finds?|concluded?|concludes|recogni[sz]ed?|explained|noted|notes|observed|decided|determined?|ruled|considered|requir(?:e|es|ed|ing)"
    r"|provid(?:e|es|ed|ing)|made|makes?|gave|gives?|given|allow(?:s|ed)?|permit(?:s|ted)?|show(?:s|n|ed)?|entitle[sd]?|intended|present(?:s|ed)?|involv(?:e|es|ed)|sustain(?:s|ed)?|deny|den(?:ies|ied)|grant(?:s|ed)?|enter(?:s|ed)?"
    r"|filed|brought|bring|arose|arises?|establish(?:es|ed)?|reject(?:s|ed)?|revers(?:e|es|ed)|dismiss(?:es|ed)?|rel(?:y|ies|ied)|cit(?:e|es|ed)|assert(?:s|ed)?|urges?|appl(?:y|ies|ied)|tak(?:e|es|en)|took|exists?|constitut(?:e|es|ed)|creat(?:e|es|ed)"
    r"|refus(?:e|es|ed)|fail(?:s|ed)?|support(?:s|ed)?|becom(?:e|es)|became|prov(?:e|es|ed|en)|testified|served|issued|paid|sought|seek(?:s|ing)?|ordered|adopt(?:s|ed)?|enact(?:s|ed)?|prohibit(?:s|ed)?|includ(?:e|es|ed)|depend(?:s|ed)?|result(?:s|ed)?)\b"
)


def choose(text: str, treatment: list[Span], near: int, closed: list[Span]) -> list[Span] | None:
    """The MASKS spans of a passage to mask, in order; None where that number cannot be had.

    treatment: words of treatment, masked in any case; near: where the cited decision stands; closed: what stays as it
    is, citations and case names.
    """
    spans = list(treatment)
    for match in LEXICON.finditer(text):
        if _touches(match.span(), closed):
            return None  # a case is named with such a word
        if not _touches(match.span(), spans):
            spans.append(match.span())
    if len(spans) > MASKS:
        return None
    others = sorted((match.span() for match in _VERB.finditer(text)), key=lambda span: (abs(span[0] - near), span))
    for span in others:
        if len(spans) < MASKS and not _touches(span, spans) and not _touches(span, closed):
            spans.append(span)
    return sorted(spans) if len(spans) == MASKS else None


def _touches(span: Span, spans: list[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)


def masked(text: str, spans: list[Span]) -> str:
    """The text with MASK in place of each span.

    >>> masked("We overrule Roe.", [(3, 11)])
    'We [MASK] Roe.'
    """
    parts: list[str] = []
    at = 0
    for start, end in spans:
        parts += (text[at:start], MASK)
        at = end
    return "".join([*parts, text[at:]])


def unmasked(text: str, spans: list[Span]) -> list[str]:
    """The pieces of a text that no span masks.

    >>> unmasked("We overrule Roe.", [(3, 11)])
    ['We ', ' Roe.']
    """
    pieces, at = [], 0
    for start, end in spans:
        pieces.append(text[at:start])
        at = max(at, end)
    return [*pieces, text[at:]]
