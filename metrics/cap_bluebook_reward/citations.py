"""Finding full citations in a text, and their parts.

>>> [roe] = find("See Roe v. Wade, 410 U. S. 113, 152-53, 93 S.Ct. 705 (1973).")
>>> roe.name, [(core.volume, core.reporter, core.page) for core in roe.cores], roe.year
('Roe v. Wade', [('410', 'U. S.', '113'), ('93', 'S.Ct.', '705')], '1973')
>>> [early] = find("Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803)")
>>> early.nominative.volume, early.nominative.reporter
('1', 'Cranch')
"""

import re
from typing import NamedTuple

from .captions import name_before
from .reporters import SUPREME, editions, key


class Core(NamedTuple):
    """Where a case is printed: 410 U.S. 113."""

    volume: str
    reporter: str  # as written
    page: str
    editions: frozenset[str]  # what `reporter` can mean

    def same(self, other: "Core") -> bool:
        return self.page == other.page and self.volume == other.volume and not self.editions.isdisjoint(other.editions)


class Citation(NamedTuple):
    """A citation as it stands at text[start:end]; parts that it lacks are empty."""

    start: int
    end: int
    text: str
    name: str
    cores: tuple[Core, ...]  # the first, then its parallels
    nominative: Core | None  # 1 Cranch 137 of 5 U.S. (1 Cranch) 137
    court: str
    year: str
    tidy: bool  # name, comma, core and round parenthesis stand where Bluebook puts them
    doubtful: bool  # a part is blank, or there are two of it: "410 U.S. 113 or 114"


class _Place(NamedTuple):
    """A core at text[start:end]."""

    start: int
    end: int
    core: Core
    nominative: Core | None


class _Date(NamedTuple):
    """What a parenthesis that ends at `end` says."""

    court: str
    year: str
    end: int
    tidy: bool
    doubtful: bool


# Volume, reporter, page; or volume-reporter-page. Only the volume is consumed, so that a number which begins no
# citation hides none.
_CORE = re.compile(
    r"(?P<volume>[0-9](?<![\w$.].)(?<![0-9][-/].)[0-9]{0,3})(?="
    r"(?:(?:\s|(?=[A-Z]))(?P<reporter>[A-Za-z]"
    r"(?:[A-Za-z.,'& -]|[0-9] ?(?:d|D|nd|rd|th)\b|[(\[][A-Za-z0-9.& -]{1,30}[)\]]){0,44}?)"
    r"|-(?P<neutral>[A-Za-z. ]{2,12})-)"
    r"(?<!,)(?<!,\s)\s?(?P<page>[0-9]{1,7})(?![0-9A-Za-z]|\s(?:d|nd|rd|th)\b))"
)
_NOMINATIVE = re.compile(r"(?P<outer>[^(]+?)\s*\((?P<volume>[0-9]{0,3}) ?(?P<reporter>[A-Za-z.& ]+)\)")
# What may stand between the parts of one citation: pin cites, notes, paragraphs, "(A)" after a page.
_PINS = re.compile(
    r"(?:-[0-9]++|-[A-Z]{3}\b)?(?:\s?\([A-Z]\))?"
    r"(?:[\s,;=&]|and\b|at\b|nn?\.|note\b|pp?\.|¶|§|\*|[0-9]++(?:-[0-9]++)?(?![0-9A-Za-z]))*+"
)
_PARENTHESIS = re.compile(
    r"[\s,]{0,2}(?:\((?P<round>(?:[^()\[\]\n]|\[[^()\[\]\n]{0,30}\]){0,120})(?:\)|\Z)"
    r"|\[(?P<square>[^()\[\]\n]{0,80})\])"
)
_EARLIER_DATE = re.compile(r"[,\s]\(([^()]{0,60}[0-9]{4})\)[\s,]*$")
_YEAR = re.compile(r"(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(
    r"\b(?:[0-9]{1,2} )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s?[0-9]{0,2}$",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(r"\b(?:holding|citing|quoting|overrul|revers|affirm|explain|stating|noting|see)", re.IGNORECASE)
_BLANK = re.compile(
    r"BLANK|\?|\.\.\.|\b[Xx]{2,}\b|<"
    r"|\[ ?(?:(?:case )?name|volume|reporter|page|court|year|party|plaintiff|defendant|missing)? ?\]|^\W*$"
)
# Without one of these, in a name that begins with a letter, nothing is blank; to look for them is faster.
_SIGNS_OF_BLANKS = ("?", "<", "[", "BLANK", "...", "xx", "XX", "xX", "Xx")
_DIGIT = re.compile("[0-9]")
# A part given twice, so that one of the two may be right.
_SECOND_VOLUME = re.compile(
    r"(?:(?:^|[,(;]\s|/\s?|\bor\s|\band\s)[0-9]{1,4}\s*(?:[,/|]|\bor\b|\band\b)\s*|(?<![0-9.])[0-9]{1,4}\s+)$"
)
_SECOND_PAGE = re.compile(r"\s?[(\[]?(?:/|or\b|\|)\s?[0-9]")
_SECOND_YEAR = re.compile(r"\s*(?:-|/|or\b|and\b)\s*'?[0-9]")
_SECOND_DATE = re.compile(r"\s?[\[(]?\s?(?:or\b|/|\|)\s?[\[(]?(?:1[5-9]|20)[0-9]{2}\b")
_SECOND_COURT = re.compile(r"/|\bor\b")

_BEFORE = 300


def find(text: str, others: frozenset[str] = frozenset()) -> list[Citation]:
    """All citations of a text, in order. `others`: keys of reporters that reporters-db lacks.

    >>> find("410 U.S. ___ (1973), 42 U.S.C. 1983, Roe, 410 U.S. at 152, and 5 May 1973"), find("No. 70-18")
    ([], [])
    """
    groups: list[list[_Place]] = []
    for found in _CORE.finditer(text):
        place = _place(found, others)
        if place is None:
            continue
        end = groups[-1][-1].end if groups else 0
        if groups and _PINS.fullmatch(text, end, place.start):
            groups[-1].append(place)
        elif place.start >= end:
            groups.append([place])
    citations: list[Citation] = []
    for group in groups:
        citations.append(_citation(text, group, citations[-1].end if citations else 0))
    return citations


def _place(found: re.Match[str], others: frozenset[str]) -> _Place | None:
    volume, reporter, neutral, page = found.groups()
    start, end, page = found.start(), found.end("page"), page.lstrip("0")
    core = _core(volume, neutral or reporter, page, others)
    if core is not None:
        return _Place(start, end, core, None)
    if neutral or "(" not in reporter or not (both := _NOMINATIVE.fullmatch(reporter.rstrip())):
        return None
    core, inner = _core(volume, both["outer"], page, others), _core(both["volume"], both["reporter"], page, others)
    if core is None or inner is None:
        return None
    if not inner.editions.isdisjoint(SUPREME):  # 1 Cranch (5 U.S.) 137
        core, inner = inner, core
    return _Place(start, end, core, inner)


def _core(volume: str, reporter: str, page: str, others: frozenset[str]) -> Core | None:
    reporter = reporter.strip()
    meant = editions(reporter) or (others and others & {key(reporter)})
    return Core(volume.lstrip("0"), reporter, page, meant) if meant else None


def _citation(text: str, group: list[_Place], after: int) -> Citation:
    first, last = group[0].start, group[-1].end
    offset = max(after, first - _BEFORE)
    before = text[offset:first]
    date = _date_after(text, last)
    if not date.year and (earlier := _EARLIER_DATE.search(before)):  # as in California: Roe v. Wade (1973) 410 U.S. 113
        date = (_dated(earlier[1], date.end) or date)._replace(tidy=False)
        before = before[: earlier.start()]
    begin, name = name_before(before)
    start = offset + begin if name else first
    cores = tuple([place.core for place in group])
    # A public-domain citation has the year for its volume.
    dated = date.tidy if date.year else any(len(core.volume) == 4 for core in cores)
    return Citation(
        start,
        date.end,
        " ".join(text[start : date.end].split()),
        name,
        cores,
        next((place.nominative for place in group if place.nominative), None),
        date.court,
        date.year,
        tidy=dated and name != "" and text[start:first] == f"{name}, " and text[last : last + 1] != "-",
        doubtful=date.doubtful
        or _is_blank(name)
        or _second_volume(text, max(after, first - 20), first)
        or _SECOND_DATE.match(text, date.end) is not None
        or any([_SECOND_PAGE.match(text, place.end) for place in group]),
    )


def _is_blank(name: str) -> bool:
    if name[:1].isalpha() and not any([sign in name for sign in _SIGNS_OF_BLANKS]):
        return False
    return _BLANK.search(name or "-name") is not None


def _second_volume(text: str, start: int, end: int) -> bool:
    return _DIGIT.search(text, start, end) is not None and _SECOND_VOLUME.search(text, start, end) is not None


def _date_after(text: str, end: int) -> _Date:
    """Court and year from the parentheses after a page and its pin cites; those without a year are passed over."""
    date = _Date("", "", end, True, False)
    at = pins.end() if (pins := _PINS.match(text, end)) else end
    for _ in range(3):
        found = _PARENTHESIS.match(text, at)
        if found is None:
            break
        inside, at = found["round"], found.end()
        read = _dated(found["square"] if inside is None else inside, at)
        if read is not None:
            doubtful = read.doubtful or date.doubtful or date.year not in ("", read.year)
            date = _Date(read.court, read.year, at, text[at - 1] == ")", doubtful)
    return date


def _dated(inside: str, end: int) -> _Date | None:
    """Court and year of the inside of a parenthesis; None where it dates nothing."""
    if _YEAR.fullmatch(inside):
        return _Date("", inside, end, True, False)
    if _BLANK.search(inside):
        return _Date("", "", end, False, True)
    year = _YEAR.search(inside)
    if year is None or ((inside[0].islower() or len(inside) > 60) and _EXPLAINS.search(inside)):
        return None
    court = inside[: year.start()].strip(" ,")
    last = court.rpartition(" ")[2]
    if last[:1].isdigit() or last[:3].lower() in _MONTHS:
        court = _DAY.sub("", court).rstrip(" ,")
    later = _YEAR.search(inside, year.end())
    doubtful = (later is not None and later[0] != year[0]) or _SECOND_YEAR.match(inside, year.end()) is not None
    return _Date(court, year[0], end, True, doubtful or _SECOND_COURT.search(court) is not None)
