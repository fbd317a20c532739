"""Reporters of cases: what a spelling stands for, and citations to them in standard form (reporters-db's editions)."""

import re
from datetime import datetime
from functools import cache, lru_cache

from reporters_db import EDITIONS, REPORTERS, STATE_ABBREVIATIONS, VARIATIONS_ONLY

CASE_TYPES = {
    "federal",
    "neutral",
    "scotus_early",
    "specialty",
    "specialty_lexis",
    "specialty_west",
    "state",
    "state_regional",
}
# Where reporters-db reads a common spelling as another series.
_MEANT = {"Conn. Sup.": "Conn. Supp."}
# Spellings of one series only in the courts of one state: "St.Rep." is Montana's there, New York's elsewhere.
_CODES = (
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa "
    "ri sc sd tn tx ut vt va wa wv wi wy"
)
_STATE_CODES = {**dict(zip(sorted(STATE_ABBREVIATIONS.values()), _CODES.split(), strict=True))}
_HYPHENED = ("NMCA", "NMSC", "NMCERT", "Ohio")  # 2003-NMCA-028, 2010-Ohio-3765


@cache
def spellings() -> dict[str, list[str]]:
    """Every spelling of every reporter, without spaces, and the editions it may stand for, the likeliest first."""
    table: dict[str, list[str]] = {}
    for edition in EDITIONS:
        table.setdefault(key(edition), []).append(edition)
    for variation, roots in VARIATIONS_ONLY.items():
        for root in roots:
            for entry in REPORTERS.get(EDITIONS.get(root, root), []):
                edition = entry["variations"].get(variation)
                if edition and edition not in (known := table.setdefault(key(variation), [])):
                    known.append(edition)
    for edition in EDITIONS:  # "93 S Ct 2000", "36 L Ed 2d 900"; one capital alone may be any word
        bare = key(edition).replace(".", "")
        if len(re.findall(r"[A-Z]|\d", bare)) > 1:
            table.setdefault(bare, [edition])
    return table | {key(spelling): [edition] for spelling, edition in _MEANT.items()}


def key(reporter: str) -> str:
    """A spelling without its spaces."""
    return reporter.replace(" ", "").replace("\n", "").replace("’", "'")


@cache
def reporter_years(edition: str) -> tuple[int, int]:
    """First and last year of the edition; open ones end in 9999.

    >>> reporter_years("F.2d")
    (1924, 1993)
    """
    spans = [entry["editions"][edition] for entry in REPORTERS[EDITIONS[edition]] if edition in entry["editions"]]
    starts: list[datetime] = [span["start"] for span in spans if span["start"]]
    ends: list[datetime | None] = [span["end"] for span in spans]
    last = 9999 if None in ends else max(end.year for end in ends if end)
    return (min(start.year for start in starts) if starts else 0, last)


@lru_cache(maxsize=20_000)
def canonical_reporter(spelling: str, year: int | None = None, jurisdiction: str | None = None) -> str | None:
    """The edition that a spelling stands for, None where it is no reporter of cases.

    jurisdiction: the state, in full, whose courts' cases it is known to print.

    >>> canonical_reporter("U. S."), canonical_reporter("F.2d"), canonical_reporter("Main St.")
    ('U.S.', 'F.2d', None)
    >>> canonical_reporter("St.Rep.", jurisdiction="Montana")
    'State Rptr.'
    """
    editions = spellings().get(key(spelling))
    if not editions:
        return None
    if len(editions) > 1:
        code = _STATE_CODES.get(jurisdiction or "")
        editions = sorted(
            editions,
            key=lambda edition: (
                code is not None and not _names_state(edition, code),
                year is not None and not reporter_years(edition)[0] - 1 <= year <= reporter_years(edition)[1] + 1,
            ),
        )
    return editions[0] if is_case_reporter(editions[0]) else None


def _names_state(edition: str, code: str) -> bool:
    """Whether the edition prints this state's cases before any other's."""
    places = [place for entry in REPORTERS[EDITIONS[edition]] for place in entry["mlz_jurisdiction"]]
    return bool(places) and all(re.match(rf"us:{code}\b", place) for place in places)


@cache
def is_case_reporter(edition: str) -> bool:
    """Whether an edition prints decisions, not statutes or articles."""
    return any(
        entry["cite_type"] in CASE_TYPES for entry in REPORTERS[EDITIONS[edition]] if edition in entry["editions"]
    )


@cache
def _is_public_domain(edition: str) -> bool:
    return any(
        entry["cite_type"] == "neutral"
        for entries in REPORTERS.values()
        for entry in entries
        if edition in entry["editions"]
    )


def is_neutral(cite: str) -> bool:
    """Whether a citation in standard form is a public-domain one, which opens with the year.

    >>> is_neutral("2003-NMCA-028"), is_neutral("2005 ND 116"), is_neutral("311 Mont. 385")
    (True, True, False)
    """
    volume, reporter, _ = parts(cite)
    return len(volume) == 4 and volume > "1985" and _is_public_domain(reporter)


def is_early(cite: str) -> bool:
    """Whether a citation in standard form is to one of the Supreme Court's reporters before 1875, by his name.

    >>> is_early("1 Cranch 137"), is_early("5 U.S. 137")
    (True, False)
    """
    edition = parts(cite)[1]
    entries = [entry for entry in REPORTERS[EDITIONS[edition]] if edition in entry["editions"]]
    return any(entry["cite_type"] == "scotus_early" for entry in entries)


_PLACE = re.compile(r"(\d{1,4})( |-)(.+?)\2([A-Z]?\d{1,7})")


def parts(cite: str) -> tuple[str, str, str]:
    """Volume, reporter and page of a citation.

    >>> parts("33 Cal. App. 4th 100"), parts("2003-NMCA-028")
    (('33', 'Cal. App. 4th', '100'), ('2003', 'NMCA', '028'))
    """
    found = _PLACE.fullmatch(cite)
    if not found:
        raise ValueError(f"not volume, reporter and page: {cite}")
    return found[1], found[3], found[4]


def standard(volume: str, edition: str, page: str) -> str:
    """The citation to a volume and page of an edition, as it is printed.

    >>> standard("2003", "NMCA", "28"), standard("410", "U.S.", "113")
    ('2003-NMCA-028', '410 U.S. 113')
    """
    if edition in _HYPHENED and len(volume) == 4:
        return f"{volume}-{edition}-{page.zfill(3) if edition.startswith('NM') else page}"
    return f"{volume} {edition} {page}"


def canonical_cite(cite: str, jurisdiction: str | None = None) -> str | None:
    """A citation in standard form; None where it cites no reporter of cases.

    >>> canonical_cite("112 Wn.2d 243"), canonical_cite("2010-Ohio-3765"), canonical_cite("12 Main St. 4")
    ('112 Wash. 2d 243', '2010-Ohio-3765', None)
    """
    found = _PLACE.fullmatch(cite)
    edition = canonical_reporter(found[3], jurisdiction=jurisdiction) if found else None
    return standard(found[1], edition, found[4]) if found and edition else None
