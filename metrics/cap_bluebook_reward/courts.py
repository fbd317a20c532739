"""Whether two texts, such as "2d Cir." and "C.A.2", mean the same court."""

import re
from functools import lru_cache

from .tables import COURTS, STATES

_POINTS = str.maketrans("", "", ".'")
_NAMES = {name.lower(): short for short, name in (line.split("|") for line in STATES.splitlines())}
_STATES = {name: short.lower().translate(_POINTS).replace(" ", "") for name, short in _NAMES.items()}
_PLACES = frozenset(_STATES.values())
_DISTRICTS = frozenset({"d", "sd", "nd", "ed", "wd", "md", "cd", "bankr"})
_TWO_WORDS = re.compile("united states(?: of america)?|w va|" + "|".join(n for n in reversed(_STATES) if " " in n))
_SHORT = {
    **_STATES,
    **dict.fromkeys(("of", "for", "the", "in", "and", "at"), ""),
    **{"court": "ct", "courts": "ct", "appeals": "app", "appeal": "app", "appellate": "app", "circuit": "cir"},
    **{"district": "dist", "supreme": "sup", "superior": "super", "division": "div", "department": "dept"},
    **{"judicial": "jud", "county": "cnty", "bankruptcy": "bankr", "criminal": "crim", "civil": "civ", "term": "t"},
    **{
        "federal": "fed",
        "claims": "cl",
        "special": "spec",
        "chancery": "ch",
        "commonwealth": "commw",
        "dca": "dist ct app",
    },
    **{"southern": "s", "northern": "n", "eastern": "e", "western": "w", "middle": "m", "central": "c"},
    **{"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7"},
    **{"eighth": "8", "ninth": "9", "tenth": "10", "eleventh": "11", "calif": "cal", "penn": "pa", "wisc": "wis"},
}
_WORD = re.compile(r"[a-z0-9]+")
_ORDINAL = re.compile(r"(?<!\d)(\d{1,2}) ?(?:st|nd|rd|th|d)\b")
_INITIALS = re.compile(r"\b([a-z]) (?=[a-z]\b)")
_HALF = re.compile(r"\b([nsewmc]) dist\b")
_TRIAL = re.compile(r"^dist ct (?=dist |[nsewmc]?d )")
_CIRCUIT = re.compile(r"(?:ca|cca|ctapp|cirtapp|cirtctapp)(\d{1,2})(?:cir)?|(\d{1,2})cir(?:ctapp)?")
_SAME = {
    **dict.fromkeys(("cadc", "ctappdccir", "appdc", "dcctappcir"), "dccir"),
    **dict.fromkeys(("cafed", "cafc", "ctappfedcir"), "fedcir"),
    **dict.fromkeys(("supct", "sct", "supctus", "scotus", "ussupct"), "us"),
    **dict.fromkeys(("dc", "dcapp"), "dcctapp"),
}
# A department, district or city of a court: "2d Dep't", "1st Dist.", "-Houston [14th Dist.]".
_DETAIL = re.compile(
    r"-.*|,? ?\b\d{1,2}(?:st|nd|rd|th|d) (?:dep'?t|department|dist(?:rict)?)\b(?!\.? ?c)\.?"
    r"|\b\d{1,2}(?:st|nd|rd|th|d) (?=d(?:ca|ist(?:rict|\.)? c))",
    re.IGNORECASE,
)


def short_places(text: str) -> str:
    """A text in lower case, without points, where places of two words are one.

    >>> short_places("New York and the U.S. v. West Virginia")
    'ny and the us v wva'
    """
    text = text.lower().translate(_POINTS)
    return _TWO_WORDS.sub(lambda found: _STATES.get(found[0], "wva" if found[0] == "w va" else "us"), text)


@lru_cache(maxsize=8192)
def key(text: str) -> str:
    """What is left of a court where case, points, the order of words and ways of writing do not count.

    >>> key("2nd Cir."), key("C.A.2"), key("Court of Appeals for the Second Circuit"), key("U.S. Ct. App. 2d Cir.")
    ('2cir', '2cir', '2cir', '2cir')
    >>> key("S.D. N.Y."), key("United States District Court for the Southern District of New York")
    ('sdny', 'sdny')
    >>> key("Iowa Supreme Court"), key("Supreme Court of Iowa")
    ('iowasupct', 'iowasupct')
    """
    text = _ORDINAL.sub(r"\1", " ".join(_WORD.findall(short_places(text))))
    text = " ".join(filter(None, (_SHORT.get(word, word) for word in text.split())))
    text = _TRIAL.sub("", _HALF.sub(r"\1d", _INITIALS.sub(r"\1", text)).removeprefix("us "))
    words = re.sub("^dist (?!ct )", "d ", text).split()
    if words and words[0] not in _DISTRICTS and words[0] not in _PLACES:
        words.sort(key=lambda word: word not in _PLACES)
    joined = "".join(words)
    if found := _CIRCUIT.fullmatch(joined):
        return f"{found[1] or found[2]}cir"
    return _SAME.get(joined, joined)


def _read_table() -> dict[str, frozenset[str]]:
    named: dict[str, set[str]] = {}
    for string, name in (line.split("|") for line in COURTS.splitlines()):
        named.setdefault(key(name), set()).add(key(string))
    return {name: frozenset(strings) for name, strings in named.items()}


_NAMED = _read_table()


@lru_cache(maxsize=8192)
def _meanings(text: str, place: str) -> tuple[frozenset[str], frozenset[str]]:
    """The courts that a text can mean in a reporter of this state, and the detail it adds."""
    court = _DETAIL.sub("", text)
    keys = {key(text), key(court), key(f"{place} {court}")}
    named = [_NAMED.get(one, frozenset()) for one in keys]
    return frozenset(keys).union(*named), frozenset(key(detail) for detail in _DETAIL.findall(text))


def same_court(one: str, other: str, place: str = "") -> bool:
    """Whether two texts mean the same court; `place` is the state that the reporter's title gives.

    >>> same_court("C.A.2", "2d Cir."), same_court("3d Cir.", "2d Cir.")
    (True, False)
    >>> same_court("Ct. App.", "Cal. Ct. App.", "Cal."), same_court("Ct. App.", "Cal.", "Cal.")
    (True, False)
    >>> same_court("Tex. App.", "Tex. App.-Dallas"), same_court("Tex. App.-Austin", "Tex. App.-Dallas")
    (True, False)
    """
    (courts, detail), (other_courts, other_detail) = _meanings(one, place), _meanings(other, place)
    return bool(courts & other_courts) and (not detail or not other_detail or detail == other_detail)


def is_highest(text: str, place: str) -> bool:
    """Whether the court is the highest of the place.

    >>> is_highest("N.Y.", "N.Y."), is_highest("Sup. Ct.", "N.Y."), is_highest("Sup. Ct.", "Iowa")
    (True, False, True)
    >>> is_highest("U.S.", "U.S.")
    True
    """
    return key(place) in _meanings(text, place)[0]
