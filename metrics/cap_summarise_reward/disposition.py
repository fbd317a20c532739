"""What became of the judgment below, as a Conclusion says it."""

import re

# What each word does to the judgment below. A weak word is often said of something else (a motion, a statute, the
# court below), and counts only where no strong one is said.
_ACTS = {
    "affirmed": r"affirm(?:s|ed|ing)?|exceptions?(?: (?:are|is|were|was|be))? overruled|(?:find(?:s|ing)?|found|there (?:is|was)) no (?:prejudicial |reversible )?error|no (?:prejudicial |reversible )?error(?= *(?:\.|$| has been| was found))|judgment on the verdict",
    "reversed": r"revers(?:es|ed|ing|e)|exceptions?(?: (?:are|is|were|was|be))? sustained",
    "vacated": r"vacat(?:es|ed|ing|e)|sets? aside|setting aside|quash(?:es|ed|ing)?|annul(?:s|led|ling)?",
    "modified": r"modif(?:y|ies|ied|ying)",
    "enforced": r"enforc(?:es|ed|ing)",
    "answered": r"answer(?:s|ed|ing)?",
}
_WEAK = {
    "affirmed": r"affirmance|uph(?:olds?|eld|olding)|sustain(?:s|ed|ing)|stands|undisturbed|intact|in place|prevails below",
    "reversed": r"reversal|overturn(?:s|ed|ing)?|reinstat(?:es|ed|ing|e)|(?:orders?|ordered|awarded|for) a new trial|new trial (?:is|was) (?:granted|ordered|awarded)",
    "vacated": r"vacatur",
    "dismissed": r"dismiss(?:es|ed|ing|al)?",
    "denied": r"den(?:y|ies|ied|ying)|discharged|refus(?:es|ed|ing)",
    "granted": r"grant(?:s|ed|ing)?|allow(?:s|ed|ing)|issue[sd]?|award(?:s|ed)",
}
_ANY_ACT = re.compile(r"\b(?:" + "|".join([*_ACTS.values(), *_WEAK.values()]) + r")\b")  # finds them faster than
_ACT = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<{outcome}>{words})" for outcome, words in _ACTS.items())
    + "|"
    + "|".join(f"(?P<weak_{outcome}>{words})" for outcome, words in _WEAK.items())
    + r")\b"
)

# Said just before an act, this makes it none of the court's: denied, wished for, or part of the history.
_NOT_DONE = re.compile(
    r"(?:\b(?:not|never|cannot|nor|neither|declin\w{1,4}|refus\w{1,4}|without|instead of|rather than)(?: (?:be|been|to|therefore|have been)){0,2}"
    r"|\b(?:to|had|having|which|who|whose|should have|would have|erred (?:in|when it|by)|error (?:in|to)|wrongly|for|in|by|of|from|that)(?: (?:had|has|have|was|were|it|they|erroneously|also)){0,2}"
    r"|n't)\s*$"
)
# A text that ends with none of these, blanks left out, and has none of the stems, has nothing of the kind.
_MAY_BE_NOT_DONE = tuple(
    "not never cannot nor neither without of than be been to therefore have had having which who whose in it by wrongly for "
    "from that has was were they erroneously also n't".split()
)
_STEMS_NOT_DONE = ("declin", "refus")
_TO_BE = re.compile(r"\b(?:to|must|should|shall|will) be\s*$")
_OWN_ACT = re.compile(
    r"(?:[,;]|\b(?:and|thus|thereby|therefore|is|was)|^)\s*$"
)  # before "affirming"; else it describes a ruling
_BELOW = re.compile(
    r"\b(?:court of appeals|courts? of (?:criminal |civil )?appeal|circuit|district court|trial (?:court|judge)|lower courts?|courts? below|panel"
    r"|superior court|chancery court|circuit court|appellate division|jury|magistrate|board|commission|agency)"
    r"(?: (?:then|had|has|correctly|properly|rightly|erroneously|wrongly))?\s*$"
)
_MAY_BE_BELOW = tuple(
    "appeals appeal circuit court courts judge below panel division jury magistrate board commission agency then had has "
    "correctly properly rightly erroneously wrongly".split()
)
_IN_PART = re.compile(r"\b(?:affirm|revers|vacat)\w{0,4}\b[^.;,]{0,40}\bin part\b|\bas to\b.{0,200}\bas to\b")
_MIXED = re.compile(r"\b(?:is|was) mixed\b")
_REMANDED = re.compile(
    r"\bremand|\b(?:sent|sends|send|returned|returns) (?:\w+ ){0,4}back\b|\bremit|\bfurther proceedings|\bback (?:for|to)\b|\bnew trial|\breturned to\b"
)
_WINDOW = 60  # characters before an act that are looked at

STANDS = {"affirmed", "denied", "dismissed", "enforced"}
FALLS = {"reversed", "vacated", "granted"}


def outcomes(conclusion: str) -> set[str]:
    """The outcomes a Conclusion commits to; two that exclude one another are "mixed".

    >>> sorted(outcomes("The Court of Appeals, which had reversed, erred. Its judgment is vacated."))
    ['vacated']
    >>> sorted(outcomes("The motion to reverse was denied.")), sorted(outcomes("Affirmed in part and reversed in part."))
    (['denied'], ['mixed'])
    >>> sorted(outcomes("The order denying a stay is affirmed.")), sorted(outcomes("It is not affirmed."))
    (['affirmed'], [])
    """
    strong: set[str] = set()
    weak: set[str] = set()
    conclusion = conclusion.lower()
    for act in _ANY_ACT.finditer(conclusion):
        before = conclusion[max(0, act.start() - _WINDOW) : act.start()]
        last = before.rstrip()
        may_be_not_done = last.endswith(_MAY_BE_NOT_DONE) or any([stem in last for stem in _STEMS_NOT_DONE])
        if may_be_not_done and _NOT_DONE.search(before) and not _TO_BE.search(before):
            continue
        if act[0].endswith("ing") and not _OWN_ACT.search(before):
            continue
        named = _ACT.match(conclusion, act.start())
        outcome = (named and named.lastgroup) or ""
        if outcome.startswith("weak_") or (last.endswith(_MAY_BE_BELOW) and _BELOW.search(before)):
            weak.add(outcome.removeprefix("weak_"))
        else:
            strong.add(outcome)
    if " mixed" in conclusion and _MIXED.search(conclusion):
        return {"mixed"}
    said = strong or weak
    if (said & {"affirmed", "reversed", "vacated"} and _IN_PART.search(conclusion)) or (
        "affirmed" in strong and strong & {"reversed", "vacated"}
    ):
        return {"mixed"}
    return said


def remands(conclusion: str) -> bool:
    """Whether the case goes back.

    >>> remands("Reversed and remanded."), remands("Reversed.")
    (True, False)
    """
    return _REMANDED.search(conclusion.lower()) is not None


def agreement(said: set[str], outcome: str) -> float:
    """1 where the outcome is said, 0.4 where its contrary is, between them what is near or nothing.

    >>> agreement({"reversed"}, "reversed"), agreement({"vacated"}, "reversed"), agreement({"affirmed"}, "reversed")
    (1.0, 0.8, 0.4)
    >>> agreement(set(), "reversed"), agreement({"mixed"}, "reversed"), agreement({"affirmed"}, "mixed")
    (0.6, 0.4, 0.5)
    """
    if outcome == "other" or outcome in said:
        return 1.0
    if not said:
        return 0.6
    if outcome in ("mixed", "modified", "answered"):
        return 0.5
    same = STANDS if outcome in STANDS else FALLS
    return 0.8 if said <= same else 0.4
