"""The court of a case as a Bluebook citation names it: a place (table T10) and a level (table T1).

State courts are read from the words of their names, since courts-db follows local usage there ("NY",
"Oh. Ct. App. 2nd Dist."); so are the federal ones, which sources name in several ways.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from reporters_db import STATE_ABBREVIATIONS


class Court(NamedTuple):
    """place: "Cal.", "U.S." for the Supreme Court, empty for other federal courts; level: empty for a highest court."""

    place: str
    level: str

    def __str__(self) -> str:
        return " ".join(filter(None, self))


_PLACES = {name: short for short, name in STATE_ABBREVIATIONS.items()} | {"District of Columbia": "D.C."}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split()
_CIRCUITS = {word: f"{i}{ {2: 'd', 3: 'd', 1: 'st'}.get(i, 'th') } Cir." for i, word in enumerate(_ORDINALS, start=1)}
_CIRCUITS |= {"district of columbia": "D.C. Cir.", "federal": "Fed. Cir."}

# What a court's name says and the level it stands for; the first that fits. None: not known for certain.
_LEVELS: tuple[tuple[str, str | None], ...] = (
    (
        r"appellate session|appellate division, (?:north|south|west)|common pleas|probate court|municipal court of (?!appeals)",
        None,
    ),
    (r"supreme court of appeals|supreme judicial court|court of errors and appeals", ""),
    (r"superior court\b.*appellate division", "Super. Ct. App. Div."),
    (r"superior court\b.*law division", "Super. Ct. Law Div."),
    (r"superior court\b.*chancery division", "Super. Ct. Ch. Div."),
    (r"appellate division", "App. Div."),
    (r"appellate term", "App. Term"),
    (r"criminal court of appeals|court of criminal appeals", "Crim. App."),
    (r"supreme court", ""),
    (r"court of civil appeals", "Civ. App."),
    (r"court of special appeals", "Ct. Spec. App."),
    (r"district court of appeal", "Dist. Ct. App."),
    (r"courts? of appeals?", "Ct. App."),
    (r"appeals court|appellate court", "App. Ct."),
    (r"commonwealth court", "Commw. Ct."),
    (r"tax court", "Tax Ct."),
    (r"court of chancery", "Ch."),
    (r"superior court", "Super. Ct."),
)
# Courts of this name were the highest of their place: always, or until the year.
_HIGHEST = {
    ("Md.", "Ct. App."): 9999,
    ("D.C.", "Ct. App."): 9999,
    ("N.Y.", "Ct. App."): 9999,
    ("Ky.", "Ct. App."): 1975,
}


@lru_cache(maxsize=10_000)
def read_court(name: str | None, jurisdiction: str | None, year: int) -> Court | None:
    """The court of these words, in that year; None where Bluebook's form for it is not known for certain.

    >>> str(read_court("Court of Appeals of Arizona, Division Two", "Arizona", 1980))
    'Ariz. Ct. App.'
    >>> str(read_court("Supreme Court of New Hampshire Hillsborough", "New Hampshire", 1980))
    'N.H.'
    >>> str(read_court("Court of Appeals of Kentucky", "Kentucky", 1950))
    'Ky.'
    >>> str(read_court("United States Court of Appeals for the Second Circuit", "United States", 1947))
    '2d Cir.'
    >>> str(read_court("United States District Court for the Southern District of New York", "United States", 1947))
    'S.D.N.Y.'
    """
    if not name:
        return None
    words = " ".join(name.split()).lower().removeprefix("the ")
    if words.startswith("supreme court of the united states") or words == "united states supreme court":
        return Court("U.S.", "")
    if words == "alaska district court":  # the territory's, with federal jurisdiction
        return Court("", "D. Alaska")
    if federal := _federal(words):
        return Court("", federal)
    place = _PLACES.get(jurisdiction or "") or _place_in(name)
    if place is None:
        return None
    level = next((level for pattern, level in _LEVELS if re.search(pattern, words)), None)
    if level is None or (place == "Tex." and level in ("Ct. App.", "Civ. App.")):
        return None  # Texas: the city and what became of the petition belong in the parenthesis
    if (place, level) == ("Ind.", "Ct. App.") and year < 1972:
        return None  # then the Appellate Court, whatever a later editor calls it
    if year <= _HIGHEST.get((place, level), 0):
        level = ""
    elif level == "" and words.startswith("supreme court") and (place == "N.Y." or (place == "N.J." and year < 1948)):
        level = "Sup. Ct."
    return Court(place, level)


def court_words(name: str, jurisdiction: str | None) -> str:
    """A court's name without the county, term or panel that some sources add.

    >>> court_words("Supreme Court of New Hampshire Hillsborough", "New Hampshire")
    'Supreme Court of New Hampshire'
    >>> court_words("Court of Appeals of Arizona, Division Two. Department A", "Arizona")
    'Court of Appeals of Arizona, Division Two'
    """
    name = re.split(r"\. (?!Louis)|\.$| \(|, (?:at |In Banc|In Bank|En Banc|Court en Banc)", name)[0]
    before, place, after = name.partition(jurisdiction or "\0")
    return name if not place or after.startswith(",") else before + place + ("" if before else after)


def _place_in(name: str) -> str | None:
    return next((_PLACES[long] for long in sorted(_PLACES, key=lambda long: -len(long)) if long in name), None)


_CIRCUIT = re.compile(rf"court of appeals.*?\b({'|'.join(_CIRCUITS)}) circuit")
_DISTRICT = re.compile(
    r"(district|circuit) court,? (?:for )?(?:the )?(?:united states,? )?(?:(northern|southern|eastern|western|middle|central) )?"
    r"(?:district (?:of|for) (?:the )?|d\. ?)([a-z ]+?)(?:,.*|\.)?$"
)


def _federal(words: str) -> str | None:
    """The Bluebook's abbreviation of a federal court of appeals, district or old circuit court."""
    if not re.search(r"united states|circuit|^u\. ?s\. |^district court,", words):
        return None
    if found := _CIRCUIT.search(words):
        return _CIRCUITS[found[1]]
    found = _DISTRICT.search(words)
    place = next((short for long, short in _PLACES.items() if found and long.lower() == found[3].strip()), None)
    if not found or place is None:
        return None
    district = f"{found[2][0].upper()}.D." if found[2] else "D."
    # single capitals are closed up: S.D.N.Y., but D. Mass. and S.D. W. Va.
    joined = district + place if re.fullmatch(r"(?:[A-Z]\.)+", place) else f"{district} {place}"
    return joined if found[1] == "district" else f"C.C.{joined}"
