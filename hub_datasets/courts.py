"""Courts by their names: the courts-db id of the court that a source names in its own words."""

import re
from functools import cache, lru_cache

from courts_db import courts, find_court
from reporters_db import STATE_ABBREVIATIONS

from hub_datasets.bluebook_courts import read_court

_FEWEST_WORDS = 3


@lru_cache(maxsize=10_000)
def court_id(name: str | None, jurisdiction: str | None = None, year: int = 2000) -> str | None:
    """The courts-db id of a court; what follows its name (a division, a county, a term) does not matter.

    >>> court_id("Supreme Court of the United States"), court_id("Supreme Court of Vermont. May Term, 1928", "Vermont")
    ('scotus', 'vt')
    >>> court_id("Supreme Court of Appeals of West Virginia", "West Virginia"), court_id("Court of Chancery")
    ('wva', None)
    """
    if not name:
        return None
    words = re.findall(r"[A-Za-z0-9]+", name)
    for length in range(len(words), min(_FEWEST_WORDS, len(words)) - 1, -1):
        found = _by_name().get(_key(" ".join(words[:length])), [])
        fitting = [
            (location != jurisdiction, place, court)
            for place, (court, location) in enumerate(found)
            if jurisdiction in (None, "United States", location) or location not in _states()
        ]
        if fitting:
            return min(fitting)[2]
    for court in find_court(name):
        if _locations()[court] == jurisdiction:
            return str(court)
    bluebook = str(read_court(name, jurisdiction, year) or "")
    if circuit := re.fullmatch(r"(\d+)\w+ Cir\.", bluebook):
        return f"ca{circuit[1]}"
    return _by_citation_string().get(bluebook)


def court_alone(name: str) -> str:
    """A court's name without what sources print behind it: counties of origin, sittings, who concurred.

    >>> court_alone("Supreme Court of New Hampshire FROM GRAFTON CIRCUIT COURT")
    'Supreme Court of New Hampshire'
    >>> court_alone("Supreme Court of New Hampshire Hillsborough")
    'Supreme Court of New Hampshire'
    >>> court_alone("Supreme Court of Colorado. In Department, before: MR. JUSTICE STONE")
    'Supreme Court of Colorado'
    >>> court_alone("Court of Appeals of Arkansas Division III")
    'Court of Appeals of Arkansas Division III'
    """
    name = _IN_STATE.sub(r"\1", re.split(r"(?<=[a-z]{4})\.(?= )", name)[0])
    return re.split(r"(?<=[a-z]{4}) (?=(?![IVX]+\b)[A-Z]{2}[A-Z ])", name)[0].strip(" .")


# A supreme court's name, and the county that a case came from.
_IN_STATE = re.compile(rf"^((?:The )?Supreme Court of (?:{'|'.join(STATE_ABBREVIATIONS.values())})) [A-Z].*$")


@cache
def _by_name() -> dict[str, list[tuple[str, str]]]:
    table: dict[str, list[tuple[str, str]]] = {}
    for court in courts:
        table.setdefault(_key(court["name"]), []).append((court["id"], _place(court["location"])))
    return table


@cache
def _locations() -> dict[str, str]:
    return {court["id"]: _place(court["location"]) for court in courts}


@cache
def _by_citation_string() -> dict[str, str]:
    return {court["citation_string"]: court["id"] for court in reversed(courts) if court["citation_string"]}


@cache
def _states() -> frozenset[str]:
    return frozenset(_place(court["location"]) for court in courts if court["system"] == "state")


def _place(location: str) -> str:
    return {"Washington D.C.": "District of Columbia"}.get(location, location)


def _key(name: str) -> str:
    """Words of a court's name in any order: "Arizona Court of Appeals" is "Court of Appeals of Arizona"."""
    words = re.findall(r"[a-z]+|\d+", name.lower())
    return " ".join(sorted(w for w in words if w not in ("of", "the", "for", "in", "and", "s")))
