"""How much a sentence of a summary bears on its own case: what tells an application from a rule."""

import re

from hub_datasets.case import Case
from hub_datasets.facts import facts

OF_THIS_CASE = 3  # from which a sentence is of this case and not of law at large
_SHARED, _MANY_SHARED = 4, 8  # words of a sentence that stand in the facts too

_THIS_CASE = tuple(
    re.compile(words)
    for words in (
        r"\b(?:was|were|did|had)\b",
        r"\b(?:[Hh]eld|err|erred|(?:not|no|was|is) error|properly|correctly|rightly|(?:in)?sufficient to (?:sustain|support)|excessive|failed)\b",
        r"\b(?:[Hh]ere|[Uu]nder the circumstances|(?:this|instant|present) (?:case|record|action|proceeding)|case at bar|in question)\b",
    )
)
_THESE_PARTIES = re.compile(
    r"(?<![Aa] )\b(?:[Pp]etitioner|[Rr]espondent|[Aa]ppellant|[Aa]ppellee|[Pp]laintiff|[Dd]efendant|[Rr]elator|[Cc]laimant|[Ii]nsured|[Cc]omplainant|[Tt]estator|[Dd]ecedent|[Dd]eceased)s?\b"
    r"|\b(?:trial (?:court|judge)|[Dd]istrict [Cc]ourt|[Ss]uperior [Cc]ourt|[Cc]ircuit [Cc]ourt|Court of Appeals|below|(?:the|this) (?:jury|verdict|record|evidence|indictment|complaint|decree|judgment|ordinance))\b"
)
# The commonplaces of appellate review and of construction.
_ON_REVIEW = re.compile(
    r"\b(?:appellate court|sufficiency of the evidence|(?:appellate|standard of|scope of) review|reviewing|questions? of law|abuse of discretion|(?:not )?be (?:disturbed|reversed|set aside|considered) on appeal|legislative intent|clearly erroneous"
    r"|statutory (?:construction|interpretation|language)|construing a statute|summary judgment is|genuine issue|directed verdict)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]{5,}")


def bearings(case: Case, points: list[str]) -> dict[str, int]:
    """How much each sentence speaks of this case: 2 for each sort of words that say so or a party's name, 1 for words
    that may: of parties and courts, of the facts.
    """
    told = set(_WORD.findall(facts(case, 300).lower()))
    parties = set(re.findall(r"[A-Z][a-z]{2,}", case.name)) - {"State", "People", "Commonwealth", "United", "States"}
    scores = {}
    for point in points:
        shared = len(told & set(_WORD.findall(point.lower())))
        scores[point] = (
            2 * sum(1 for words in _THIS_CASE if words.search(point))
            + 2 * bool(parties & set(re.findall(r"[A-Z][a-z]{2,}", point)))
            + bool(_THESE_PARTIES.search(point))
            + (shared >= _SHARED)
            + 2 * (shared >= _MANY_SHARED)
        )
        if on_review(point):
            scores[point] = min(1, scores[point])
    return scores


def on_review(sentence: str) -> bool:
    """Whether the sentence is a commonplace of appellate review or of construction.

    >>> on_review("The construction of a statute is a question of law."), on_review("A bank owes care.")
    (True, False)
    """
    return bool(_ON_REVIEW.search(sentence))
