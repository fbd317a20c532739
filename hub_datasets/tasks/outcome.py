"""The disposition of a case in a sentence, as the Conclusion of a summary says it."""

import re

from hub_datasets.case import Case

_ENDING = 1000  # characters at the end of an opinion in which its order stands
_ACTS = re.compile(r"\b(affirm|reverse|vacate)(?:d|ed)?\b", re.IGNORECASE)
_DONE = {"affirm": "affirmed", "reverse": "reversed", "vacate": "vacated"}
_JUDGMENT = re.compile(r"\bjudgments?\b[^.]{0,80}\b(?:is|are)\b[^.]{0,120}\.")


def _in_parts(order: str, syllabus: str, ending: str) -> str | None:
    """What was done in part and in part, from the first text that tells.

    >>> _in_parts("9 F. 2d 1, affirmed in part.", "", ""), _in_parts("", "", "We affirm No. 3; No. 4 is reversed.")
    ('affirmed in part', 'affirmed in part and reversed in part')
    """
    for told in (order, " ".join(_JUDGMENT.findall(syllabus)), ending):
        acts = list(dict.fromkeys(_DONE[act.lower()] for act in _ACTS.findall(told)))
        if len(acts) > 1 or (acts and told == order and "in part" in order):
            return " and ".join(f"{act} in part" for act in acts[:2])
    return None


_FIRST_INSTANCE = re.compile(
    r"\b(?:District Court|Chancery|Common Pleas|Probate|Orphans|Circuit Court(?! of Appeals))\b|\bSuperior Court(?! of (?:Pennsylvania|Delaware))"
)


def conclude(case: Case, order: str | None = None) -> str | None:
    """The disposition in a sentence that names the case.

    None where it is unknown, where it is said of a judgment below and the court is one of first instance, and where
    its parts are not told.
    """
    disposition = case.disposition
    if disposition is None:
        return None
    back = ", and the case was remanded" if disposition.remanded else ""
    outcome = disposition.outcome
    if outcome == "mixed":
        told = _in_parts(order or "", case.syllabus or "", case.majority[-_ENDING:])
        if told is None:
            return None
        outcome = told
    if outcome == "dismissed":
        return f"The proceeding in {case.name} was dismissed{back}."
    if outcome in ("denied", "granted"):
        return f"The application in {case.name} was {outcome}{back}."
    if outcome == "answered":
        return f"The certified question in {case.name} was answered{back}."
    if outcome == "enforced" and "enforc" not in (order or "").lower():
        return None  # elsewhere the word is said of contracts
    if outcome == "other" or _FIRST_INSTANCE.search(case.court_name or ""):
        return None
    below = "order" if outcome == "enforced" else "judgment"
    return f"In {case.name} the {below} below was {outcome}{back}."
