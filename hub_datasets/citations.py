"""Case citations in running text: where they stand, what they cite, in which year, court and parenthetical.

`find` reads full citations ("Roe v. Wade, 410 U.S. 113, 152 (1973) (holding that …)"). Candidates come from one bounded
pattern, and reporters-db decides which of them name a reporter, so a text is read at megabytes a second.

>>> [(c.cite, c.name, c.year) for c in find("See Roe v. Wade, 410 U. S. 113, 93 S.Ct. 705 (1973).")]
[('410 U.S. 113', 'Roe v. Wade', 1973), ('93 S. Ct. 705', 'Roe v. Wade', 1973)]
"""

import re
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from reporters_db import EDITIONS, REPORTERS, VARIATIONS_ONLY

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


@dataclass(frozen=True, slots=True)
class Citation:
    """A full case citation in a text; start and end bound "410 U.S. 113" there, in characters.

    full_start and full_end bound it with its name, year and parenthetical; `group` is the same number for parallel
    citations of one case.
    """

    start: int
    end: int
    full_start: int
    full_end: int
    group: int
    cite: str
    volume: str
    reporter: str
    page: str
    pin: str | None
    name: str | None
    year: int | None
    court: str | None
    parenthetical: str | None


# "volume reporter page": the reporter is whatever stands between, up to 32 characters; the table below decides.
# The page ends where no digit or unit follows ("5 F.2d" is no page 2).
_CORE = re.compile(
    r"(?<![\w.$§-])(\d{1,4}) {1,2}([A-Z][A-Za-z0-9.'’&()\- ]{0,31}?),? {1,2}(\d{1,5})(?![\dA-Za-z]|\.\d)"
)
_NOMINATIVE = re.compile(r" \(\d{1,2} [A-Z][A-Za-z.]{2,11}\)$")  # 5 U.S. (1 Cranch) 137
_PIN = re.compile(
    r",? (?:at )?(\d{1,5}(?:[-–—]\d{1,5})?(?:, n\. ?\d{1,3})?)(?:, \d{1,5}(?:[-–—]\d{1,5})?){0,6}(?![\d\w])"
)
_YEAR = re.compile(r" ?[(\[]([^()\[\]]{0,60}?)(1[6-9]\d\d|20\d\d)[)\]]")
_PARENTHETICAL = re.compile(r" ?\(")


@cache
def _reporters() -> dict[str, list[str]]:
    """Every spelling of every reporter, without spaces, and the editions it may stand for, the likeliest first."""
    table: dict[str, list[str]] = {}
    for edition in EDITIONS:
        table.setdefault(_key(edition), []).append(edition)
    for variation, roots in VARIATIONS_ONLY.items():
        for root in roots:
            for entry in REPORTERS.get(EDITIONS.get(root, root), []):
                edition = entry["variations"].get(variation)
                if edition and edition not in (known := table.setdefault(_key(variation), [])):
                    known.append(edition)
    return table


def _key(reporter: str) -> str:
    return reporter.replace(" ", "").replace("’", "'")


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


def canonical_reporter(spelling: str, year: int | None = None) -> str | None:
    """The edition that a spelling stands for, None where it is no reporter of cases.

    >>> canonical_reporter("U. S."), canonical_reporter("F.2d"), canonical_reporter("Main St.")
    ('U.S.', 'F.2d', None)
    """
    editions = _reporters().get(_key(spelling))
    if not editions:
        return None
    if year is not None and len(editions) > 1:
        editions = sorted(
            editions, key=lambda edition: not reporter_years(edition)[0] - 1 <= year <= reporter_years(edition)[1] + 1
        )
    return editions[0] if _is_case_reporter(editions[0]) else None


@cache
def _is_case_reporter(edition: str) -> bool:
    return any(
        entry["cite_type"] in CASE_TYPES for entry in REPORTERS[EDITIONS[edition]] if edition in entry["editions"]
    )


@dataclass(slots=True)
class _Core:
    start: int
    end: int
    volume: str
    spelling: str
    page: str


def _cores(text: str) -> list[_Core]:
    found, at = [], 0
    while match := _CORE.search(text, at):
        spelling = _NOMINATIVE.sub("", match[2])
        if _key(spelling) in _reporters():
            found.append(_Core(match.start(), match.end(), match[1], spelling, match[3]))
            at = match.end()
        else:
            at = match.start(2)
    return found


def find(text: str) -> list[Citation]:
    """All full case citations of a text, in order; parallel ones each stand for themselves, with one group number."""
    cores = _cores(text)
    citations: list[Citation] = []
    index, group, floor = 0, 0, 0
    while index < len(cores):
        last, pins, end = index, [], cores[index].end
        while True:  # a run of parallel citations: ", " or pin pages between them
            pin = _PIN.match(text, end, cores[last + 1].start if last + 1 < len(cores) else len(text))
            pins.append(pin[1] if pin else None)
            end = pin.end() if pin else end
            if last + 1 < len(cores) and text[end : cores[last + 1].start] in (", ", ",", "; ", " "):
                last += 1
                end = cores[last].end
            else:
                break
        year, court = None, None
        if dated := _YEAR.match(text, end):
            year, court, end = int(dated[2]), dated[1].strip(" ,") or None, dated.end()
        parenthetical, end = _explanation(text, end)
        name, name_start = name_before(text, cores[index].start, floor)
        for core, pin_page in zip(cores[index : last + 1], pins, strict=True):
            edition = canonical_reporter(core.spelling, year)
            if edition is not None:
                citations.append(
                    Citation(
                        start=core.start,
                        end=core.end,
                        full_start=name_start,
                        full_end=end,
                        group=group,
                        cite=f"{core.volume} {edition} {core.page}",
                        volume=core.volume,
                        reporter=edition,
                        page=core.page,
                        pin=pin_page,
                        name=name,
                        year=year,
                        court=court,
                        parenthetical=parenthetical,
                    )
                )
        index, group, floor = last + 1, group + 1, end
    return citations


def _explanation(text: str, at: int) -> tuple[str | None, int]:
    """The explanatory parenthetical that opens at `at`, its brackets balanced, at most 1,200 characters long."""
    opening = _PARENTHETICAL.match(text, at)
    if not opening:
        return None, at
    depth = 1
    for position in range(opening.end(), min(len(text), opening.end() + 1200)):
        if text[position] == "(":
            depth += 1
        elif text[position] == ")":
            depth -= 1
            if depth == 0:
                return text[opening.end() : position], position + 1
    return None, at


_LOOKBACK = 240
_SMALL = {
    "of",
    "the",
    "and",
    "&",
    "for",
    "ex",
    "rel.",
    "et",
    "al.",
    "al",
    "de",
    "la",
    "van",
    "von",
    "on",
    "to",
    "at",
    "by",
    "del",
    "der",
    "du",
    "le",
    "a",
}
_SIGNALS = {
    "see",
    "cf",
    "but",
    "also",
    "accord",
    "contra",
    "compare",
    "with",
    "e",
    "g",
    "citing",
    "quoting",
    "under",
    "in",
    "overruling",
    "following",
    "and",
    "or",
    "that",
    "because",
    "by",
    "as",
    "the",
    "of",
    "on",
    "for",
    "to",
    "from",
    "a",
    "is",
    "was",
    "however",
    "though",
    "although",
    "while",
    "when",
    "where",
    "since",
    "thus",
    "both",
    "like",
    "unlike",
    "than",
    "not",
    "are",
    "were",
    "our",
    "us",
    "this",
    "we",
    "at",
    "nor",
    "held",
    "if",
    "is,",
}
_OPENERS = re.compile(
    r"(?:\b(?:In re|Ex parte|Matter of|In the Matter of|Petition of|Estate of|Succession of) )(?=[A-Z])"
)
_VERSUS = re.compile(r" (?:v|vs|V|VS)\.? ")


def name_before(text: str, at: int, floor: int = 0) -> tuple[str | None, int]:
    """The case name that ends where a citation begins, and where it starts; (None, at) where there is none.

    >>> name_before("We rejected that in Doe v. City of Reno, 1 U.S. 1", 41)
    ('Doe v. City of Reno', 20)
    """
    low = max(floor, at - _LOOKBACK)
    window = text[low:at]
    stripped = window.rstrip(" ,")
    if not window or stripped == window or ";" in stripped[-3:]:
        return None, at
    versus = _last(_VERSUS, stripped)
    opener = _last(_OPENERS, stripped)
    if opener and (versus is None or opener.start() > versus.end()):
        begin = opener.start()
    elif versus:
        begin = _first_party(stripped, versus.start())
    else:
        return None, at
    name = re.sub(r"\s+", " ", stripped[begin:]).strip(" ,")
    if re.search(r"[;:]|\) ", name) or len(name) > 160:
        return None, at
    return name, low + begin


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(iter(deque(pattern.finditer(text), maxlen=1)), None)


def _first_party(window: str, end: int) -> int:
    """Where the first party's name begins: back over capitalised words and the small words between them."""
    begin = end
    for word in reversed(list(re.finditer(r"\S+", window[:end]))):
        bare = word[0].strip("(“\"‘'[*_—")
        if bare.rstrip(".,").lower() in _SIGNALS and not _inside_name(bare, begin, end):
            break
        if not (bare[:1].isupper() or bare[:1].isdigit() or bare.lower() in _SMALL):
            break
        if word[0].endswith((";", ":", "?", "!", "”", ")")) or (word[0].endswith(".") and _ends_sentence(bare)):
            break
        begin = word.start() + (len(word[0]) - len(word[0].lstrip("(“\"‘'[*_—")))
    while (first := re.match(r"\S+ ", window[begin:end])) and first[0].strip().rstrip(
        ".,"
    ).lower() in _SIGNALS | _SMALL:
        begin += first.end()
    return begin


def _inside_name(word: str, begin: int, end: int) -> bool:
    """Small words such as "of" and "the" stand inside names once the name has begun."""
    return begin < end and word in _SMALL


_ABBREVIATIONS = frozenset(
    "acad assn adm admin adver agric alt am assoc assur atl auth auto ave bankr bd bldg bros broad bur bus cas cath cent"
    " chem chr cir cmty cnty co coll commc comm comp condo cong const constr consult coop corp corr cos cosm ct ctr def del"
    " dep dept dev dir disc dist distrib div dr econ educ elec emp emps eng enter envt equal equip est ex exch exec exp"
    " explor fam fed fid fin fla found fund gen gend glob gov govt grp guar hosp hous imp inc indem indus info inj ins inst"
    " int intl inv invs jr lab laws liab lines litig ltd mach maint mfg mfrs mgmt mich miss mkt mktg mo mont mortg mr mrs"
    " msgr mt mun mut nat natl neb nev no nos nw off okl okla ont ord org pa pac para penn pers petrol pharm pres prob proc"
    " prod prof prop prot prov pub rd re ref reg rehab rel relig rels res rest ret rev ry sav sch sci se sec secs serv"
    " servs ship so soc sr st sta stat std ste steam sub sun supp sur surv sw sys tech tel telecomm temp tenn tex tit tr"
    " trans transcon transp tres tribe twp univ univs us util utils va vill vt warr wash wis wyo ala ariz ark cal colo conn"
    " ga ill ind kan ky la mass md me minn messrs r".split()
)


def _ends_sentence(word: str) -> bool:
    """A word with a full stop ends a sentence unless it is an abbreviation of names (Bluebook T6, T10) or an initial."""
    letters = word.rstrip(".").replace("'", "").replace("’", "")
    return len(letters) > 1 and "." not in letters and letters.lower() not in _ABBREVIATIONS
