"""How a right citation is made malformed: in style always, and in one or two things that it says."""

import re
from collections.abc import Callable
from functools import cache

from reporters_db import EDITIONS, REPORTERS

from hub_datasets.bluebook_form import REGIONAL, SUPREME, Form, Place, state_of
from hub_datasets.reporters import key, spellings
from hub_datasets.row import digest

_STATES_OF = {
    "A.": ("Conn.", "Del.", "D.C.", "Me.", "Md.", "N.H.", "N.J.", "Pa.", "R.I.", "Vt."),
    "N.E.": ("Ill.", "Ind.", "Mass.", "N.Y.", "Ohio"),
    "N.W.": ("Iowa", "Mich.", "Minn.", "Neb.", "N.D.", "S.D.", "Wis."),
    "P.": (
        "Alaska",
        "Ariz.",
        "Cal.",
        "Colo.",
        "Haw.",
        "Idaho",
        "Kan.",
        "Mont.",
        "Nev.",
        "N.M.",
        "Okla.",
        "Or.",
        "Utah",
        "Wash.",
        "Wyo.",
    ),
    "S.E.": ("Ga.", "N.C.", "S.C.", "Va.", "W. Va."),
    "S.W.": ("Ark.", "Ky.", "Mo.", "Tenn.", "Tex."),
    "So.": ("Ala.", "Fla.", "La.", "Miss."),
}
_CIRCUITS = (
    "1st Cir.",
    "2d Cir.",
    "3d Cir.",
    "4th Cir.",
    "5th Cir.",
    "6th Cir.",
    "7th Cir.",
    "8th Cir.",
    "9th Cir.",
    "10th Cir.",
)
_DISTRICTS = ("S.D.N.Y.", "E.D. Pa.", "N.D. Ill.", "D. Mass.", "N.D. Cal.", "D.D.C.")
_LEVELS = ("Ct. App.", "Super. Ct.", "App. Ct.")


def damage(name: str, plain: str, form: Form, seed: int) -> tuple[str, list[str]]:
    """A malformed citation, and what of its substance is wrong: year, court, volume or page of the first place.

    name and plain: the case's name, abbreviated and in full words; the same seed makes the same damage.
    """
    parts = ["volume", "page"] if form.name == "public domain" else ["year", "court", "volume", "page"]
    parts.sort(key=lambda part: digest(seed, "part", part))
    broken = sorted(parts[: 1 + digest(seed, "how many") % 2])
    first, *others = form.places
    other = _other_year if first.neutral else _other_number  # a public-domain volume is a year
    volume = other(first.volume, digest(seed, "volume")) if "volume" in broken else first.volume
    page = _other_number(first.page, digest(seed, "page")) if "page" in broken else first.page
    year = _other_year(form.year, digest(seed, "year")) if "year" in broken else form.year
    court = _other_court(form, digest(seed, "court")) if "court" in broken else form.court
    places = [Place(volume, first.reporter, page), *others]
    styles = sorted(_STYLES, key=lambda style: digest(seed, "style", style.__name__))[: 2 + digest(seed, "styles") % 2]
    draft = _Draft(_miswritten(name, plain, digest(seed, "name")), places, court, year, form.name == "public domain")
    for style in styles:
        style(draft, digest(seed, style.__name__))
    return draft.text(), broken


class _Draft:
    """A citation in its parts, each style of damage changing one of them."""

    def __init__(self, name: str, places: list[Place], court: str | None, year: str, public: bool) -> None:
        self.name, self.places, self.public = name, places, public
        self.inside = f"{court} {year}" if court else year
        self.comma, self.before_page, self.brackets, self.first_year = ", ", " ", "()", False
        self.reporters = [one.reporter for one in places]

    def text(self) -> str:
        cites = ", ".join(
            f"{one.volume} {reporter}{self.before_page}{one.page}"
            for one, reporter in zip(self.places, self.reporters, strict=True)
        )
        if self.public:
            return f"{self.name}{self.comma}{cites}"
        dated = f"[{self.inside}]" if self.brackets == "[]" else f"({self.inside})"
        if self.brackets == ",;" and not self.first_year:
            return f"{self.name}{self.comma}{cites}, {self.inside}"
        return f"{self.name} {dated} {cites}" if self.first_year else f"{self.name}{self.comma}{cites} {dated}"


def _miswritten(name: str, plain: str, seed: int) -> str:
    """The name with the "vs." of captions, in capitals, or with its words in full."""
    ways = [
        name.replace(" v. ", " vs. "),
        name.replace(" v. ", " V. ").upper(),
        plain,
        plain.replace(" v. ", " versus "),
    ]
    return ways[seed % len(ways)]


def _misspelt(draft: _Draft, seed: int) -> None:
    draft.reporters = [_misspelling(reporter, seed) for reporter in draft.reporters]


def _square(draft: _Draft, seed: int) -> None:
    draft.brackets = "[]" if seed % 2 else ",;"


def _year_first(draft: _Draft, seed: int) -> None:
    draft.first_year = not draft.public


def _no_comma(draft: _Draft, seed: int) -> None:
    draft.comma = (" ", "; ", " - ")[seed % 3]


def _page_word(draft: _Draft, seed: int) -> None:
    draft.before_page = (", p. ", ", ", " at ")[seed % 3]


_STYLES: tuple[Callable[[_Draft, int], None], ...] = (_misspelt, _square, _year_first, _no_comma, _page_word)


@cache
def _variations(reporter: str) -> tuple[str, ...]:
    """Other spellings that can mean this reporter only."""
    if reporter == "Charlton":  # the prompt itself says how it is abbreviated
        return ()
    entries = [entry for entry in REPORTERS[EDITIONS[reporter]] if reporter in entry["editions"]]
    known = {spelling for entry in entries for spelling, edition in entry["variations"].items() if edition == reporter}
    return tuple(
        sorted(
            one
            for one in known
            if spellings().get(key(one)) == [reporter]
            and len(one) < 3 * len(reporter)
            and not re.search(r"\([A-Z]", one)
        )
    )


def _misspelling(reporter: str, seed: int) -> str:
    """A spelling of the reporter that is not Bluebook's."""
    ways = [*_variations(reporter), *([reporter.replace(". ", ".")] if ". " in reporter else [])]
    return ways[seed % len(ways)] if ways else reporter.replace(".", "")


def _other_number(number: str, seed: int) -> str:
    """Two neighbouring digits in each other's place; of a number that stays the same so, another one near it.

    >>> _other_number("410", 0), _other_number("5", 0), _other_number("11", 1)
    ('140', '6', '21')
    """
    swaps = [
        number[:i] + number[i + 1] + number[i] + number[i + 2 :]
        for i in range(len(number) - 1)
        if number[i] != number[i + 1] and not (i == 0 and number[1] == "0")
    ]
    if swaps and number.isdigit():
        return swaps[seed % len(swaps)]
    return str(int(number) + (1, 10)[seed % 2]) if number.isdigit() else number + "1"


def _other_year(year: str, seed: int) -> str:
    """Another year: the last digits swapped, or one or ten years off.

    >>> [_other_year("1973", seed) for seed in range(3)]
    ['1937', '1972', '1974']
    """
    swapped = year[:2] + year[3] + year[2]
    ways = [swapped, *(str(int(year) + by) for by in (-1, 1, -10, 10))]
    ways = [way for way in ways if way != year and "1600" < way < "2026"]
    return ways[seed % len(ways)]


def _other_court(form: Form, seed: int) -> str:
    """A court that the reporter might print, and that is not the right one."""
    first = form.places[0]
    if first.reporter in SUPREME:
        ways: list[str] = list(_CIRCUITS)
    elif first.reporter in REGIONAL:
        region = next(name for name in _STATES_OF if first.reporter.startswith(name))
        level = "" if form.court in _STATES_OF[region] else " Ct. App."
        ways = [f"{state}{level}" for state in _STATES_OF[region]]
        ways += [f"{form.court} Ct. App."] if not level else []
    elif form.court and form.court.endswith("Cir."):
        ways = list(_CIRCUITS)
    elif form.court and not state_of(first.reporter):
        ways = list(_DISTRICTS)
    else:
        ways = list(_LEVELS)
    ways = [way for way in ways if way != form.court]
    return ways[seed % len(ways)]
