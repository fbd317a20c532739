"""How a citation of a case is written (The Bluebook, rule 10): places, parenthesis, the forms that may be asked for."""

import re
from dataclasses import dataclass
from functools import cache

from reporters_db import EDITIONS, REPORTERS, STATE_ABBREVIATIONS

from hub_datasets.bluebook_courts import Court
from hub_datasets.reporters import is_neutral, parts, standard

SUPREME = ("U.S.", "S. Ct.", "L. Ed.", "L. Ed. 2d")
FEDERAL = ("F.", "F.2d", "F.3d", "F.4th", "F. Supp.", "F. Supp. 2d", "F. Supp. 3d")
REGIONAL = tuple(
    f"{name}{series}"
    for name, series_of in (
        ("A.", ("", "2d", "3d")),
        ("P.", ("", "2d", "3d")),
        ("N.E.", ("", "2d", "3d")),
        ("N.W.", ("", "2d", "3d")),
        ("S.E.", ("", "2d")),
        ("S.W.", ("", "2d", "3d")),
        ("So.", ("", " 2d", " 3d")),
    )
    for series in series_of
)
# West's reporters of one state's cases: never the official ones.
_WESTS = re.compile(r"(?:Cal\. Rptr\.|N\.Y\.S\.|Ill\. Dec\.)")
# What courts cite beside the reporters, and citations do not give.
_SECONDARY = re.compile(
    r"Adv\.|St\. Rep\.|State Rptr\.|LEXIS|WL|Slip Op|L\.R\.A\.|A\.L\.R\.|Am\. |Ann\. Cas\.|U\.S\.L\.W\."
)
# The Supreme Court's reporters before 1875, each with his volumes of the United States Reports.
_EARLY = (
    ("Dall.", 1, 4),
    ("Cranch", 5, 13),
    ("Wheat.", 14, 25),
    ("Pet.", 26, 41),
    ("How.", 42, 65),
    ("Black", 66, 67),
    ("Wall.", 68, 90),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case is printed: 410 U.S. 113."""

    volume: str
    reporter: str
    page: str

    def __str__(self) -> str:
        return standard(self.volume, self.reporter, self.page)

    @property
    def neutral(self) -> bool:
        """Whether it is a public-domain citation."""
        return is_neutral(str(self))


def place(cite: str) -> Place:
    """The parts of a citation in standard form.

    >>> place("33 Cal. App. 4th 100")
    Place(volume='33', reporter='Cal. App. 4th', page='100')
    """
    return Place(*parts(cite))


@cache
def state_of(reporter: str) -> str | None:
    """The state that a reporter's title gives, as T10 abbreviates it.

    >>> state_of("Cal. App. 2d"), state_of("N.Y.S.2d"), state_of("N.E.2d"), state_of("Me.")
    ('Cal.', 'N.Y.', None, 'Me.')
    """
    titles = [state for state in STATE_ABBREVIATIONS if re.match(re.escape(state) + r"(?![a-z])", reporter)]
    return max(titles, key=len) if titles else None


def parenthesis(court: Court, reporter: str) -> str | None:
    """What stands before the year: the court, so far as the reporter's title does not tell it; None for nothing.

    >>> parenthesis(Court("Cal.", "Ct. App."), "Cal. App. 2d"), parenthesis(Court("Cal.", "Ct. App."), "P.2d")
    ('Ct. App.', 'Cal. Ct. App.')
    >>> parenthesis(Court("Cal.", ""), "Cal. 3d"), parenthesis(Court("Cal.", ""), "P.2d")
    (None, 'Cal.')
    """
    if court.place == "U.S." or reporter in SUPREME:
        return None
    if court.place and state_of(reporter) == court.place:
        return court.level or None
    return str(court)


@dataclass(frozen=True, slots=True)
class Form:
    """One right way to cite a case. name: official, regional, parallel, public domain, federal, Supreme Court or West's;
    places: in order; court: what stands in the parenthesis."""

    name: str
    places: tuple[Place, ...]
    court: str | None
    year: str


def forms(cites: list[str], court: Court, year: int, nominatives: list[str]) -> list[Form]:
    """The forms in which a case may be cited, the public-domain one alone where there is one.

    >>> [form.name for form in forms(["206 Kan. 199", "477 P.2d 960"], Court("Kan.", ""), 1970, [])]
    ['official', 'regional', 'parallel']
    """
    places = [place(cite) for cite in cites if not _SECONDARY.search(cite)]
    regional = [one for one in places if one.reporter in REGIONAL]
    if public := [one for one in places if one.neutral and one.reporter != "Ohio"]:
        if len(public) > 1 or abs(int(public[0].volume) - year) > 1:
            return []
        return [Form("public domain", (public[0], *regional[:1]), None, public[0].volume)]
    official = [
        one
        for one in places
        if not one.neutral
        and one.reporter not in REGIONAL + FEDERAL + SUPREME
        and not _WESTS.match(one.reporter)
        and str(one) not in nominatives
    ]
    found: list[Form] = []

    def add(name: str, *cited: Place) -> None:
        found.append(Form(name, cited, parenthesis(court, cited[0].reporter), str(year)))

    if court.place == "U.S.":
        for one in places:
            if one.reporter in SUPREME:
                add("official" if one.reporter == "U.S." else "Supreme Court", one)
        return found
    if not court.place:
        for one in places:
            if one.reporter in FEDERAL:
                add("federal", one)
        if not found and official:
            add("official", official[0])
        return found
    if official and state_of(official[0].reporter) in (court.place, None):
        add("official", official[0])
    if regional:
        add("regional", regional[0])
    if official and regional and found[0].name == "official":
        add("parallel", official[0], regional[0])
    if not found and court.level:
        for one in places:
            if _WESTS.match(one.reporter) and state_of(one.reporter) == court.place:
                add("West's", one)
    return found


def nominative(at: Place, nominatives: list[str]) -> Place | None:
    """The nominative reporter of an early volume: of the United States Reports by the table, of a state's by the record.

    >>> nominative(place("5 U.S. 137"), [])
    Place(volume='1', reporter='Cranch', page='137')
    >>> nominative(place("57 Mass. 1"), ["3 Cush. 1"])
    Place(volume='3', reporter='Cush.', page='1')
    """
    if at.reporter == "U.S.":
        for reporter, first, last in _EARLY:
            if first <= int(at.volume) <= last:
                return Place(str(int(at.volume) - first + 1), reporter, at.page)
        return None
    early = [place(cite) for cite in nominatives]
    return next((one for one in early if one.page == at.page), None)


def cite(name: str, form: Form, nominatives: list[str]) -> str:
    """The citation.

    >>> kansas = forms(["206 Kan. 199", "477 P.2d 960"], Court("Kan.", ""), 1970, [])
    >>> cite("Rothwell v. Transmeier", kansas[2], [])
    'Rothwell v. Transmeier, 206 Kan. 199, 477 P.2d 960 (1970)'
    >>> cite("Marbury v. Madison", forms(["5 U.S. 137"], Court("U.S.", ""), 1803, [])[0], [])
    'Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803)'
    """
    first, *others = form.places
    early = nominative(first, nominatives)
    volume = f"{early.volume} {early.reporter}" if early else ""
    printed = f"{first.volume} {first.reporter} ({volume}) {first.page}" if early else str(first)
    whole = f"{name}, {', '.join([printed, *map(str, others)])}"
    if form.name == "public domain":
        return whole
    return f"{whole} ({f'{form.court} {form.year}' if form.court else form.year})"


_SERIES = {"2d": "Second Series", "3d": "Third Series", "4th": "Fourth Series", "5th": "Fifth Series"}
_TITLES = {
    "U.S.": "United States Reports",
    "S. Ct.": "Supreme Court Reporter",
    "L. Ed.": "United States Supreme Court Reports, Lawyers' Edition",
    "L. Ed. 2d": "United States Supreme Court Reports, Lawyers' Edition, Second Series",
    "Ariz.": "Arizona Reports",
    "Wash.": "Washington Reports",
    "Charlton": 'R. M. Charlton\'s Reports (Georgia), abbreviated "Charlton" here',
}


@cache
def title(reporter: str) -> str:
    """The full title of a reporter.

    >>> title("P.2d"), title("Cal. App. 4th")
    ('Pacific Reporter, Second Series', 'California Appellate Reports, Fourth Series')
    """
    if reporter in _TITLES:
        return _TITLES[reporter]
    entries = [entry for entry in REPORTERS[EDITIONS[reporter]] if reporter in entry["editions"]]
    name = str(min(entries, key=lambda entry: entry["cite_type"] == "neutral")["name"])
    series = next((words for ending, words in _SERIES.items() if reporter.endswith(ending)), "")
    return ", ".join(filter(None, (name, series)))
