"""Case citations in running text: where they stand, what they cite, in which year, court and parenthetical.

`find` reads full citations ("Roe v. Wade, 410 U.S. 113, 152 (1973) (holding that …)"). Candidates come from one bounded
pattern, and reporters-db decides which of them name a reporter, so a text is read at megabytes a second.

>>> [(c.cite, c.name, c.year) for c in find("See Roe v. Wade, 410 U. S. 113, 93 S.Ct. 705 (1973).")]
[('410 U.S. 113', 'Roe v. Wade', 1973), ('93 S. Ct. 705', 'Roe v. Wade', 1973)]
"""

import re
from dataclasses import dataclass

from hub_datasets.cited_names import name_before
from hub_datasets.reporters import canonical_reporter, key, spellings, standard


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


# "volume reporter page": the reporter is whatever stands between, up to 32 characters; the table of spellings decides.
# The page ends where no digit or unit follows ("5 F.2d" is no page 2). Some public-domain citations have hyphens.
_CORE = re.compile(
    r"(?<![\w$§-])(?<![^A-Za-z]\.)(?:"
    r"(\d{1,4})[ \n]{0,2}([A-Z][A-Za-z0-9.'’&()\- \n]{0,31}?)(?:,?(?: {1,2}|\n(?=\d\d))|(?<=\.))(\d{1,7})(?![\dA-Za-z]|\.\d)"
    r"|((?:199|20[012])\d)-(NMCA|NMSC|NMCERT|Ohio)-(\d{1,5})(?!\d))"
)
_NOMINATIVE = re.compile(r" \(\d{1,2} [A-Z][A-Za-z.]{2,11}\)$")  # 5 U.S. (1 Cranch) 137
_PIN = re.compile(
    r"(?:, ?| )(?:at )?(\d{1,5}(?:[-–—]\d{1,5})?(?:, n\. ?\d{1,3})?)(?:, ?\d{1,5}(?:[-–—]\d{1,5})?){0,6}(?![\d\w])"
    r"|,? ¶{1,2} ?(\d{1,4}(?:[-–—]\d{1,4})?)(?:, (?:¶{1,2} ?)?\d{1,4}(?:[-–—]\d{1,4})?){0,6}(?![\d\w])"
    r"|,? (f?nn?\. ?\d{1,3})(?![\d\w])"
)
_YEAR = re.compile(r" ?[(\[]([^()\[\]]{0,60}?)(1[6-9]\d\d|20\d\d)[)\]]")
_YEAR_BEFORE = re.compile(r"\((1[6-9]\d\d|20\d\d)\),? ?$")  # Roe v. Wade (1973) 410 U.S. 113
_BRACKET = re.compile(r",? ?([\[(])")  # parallel citations in brackets: 52 Cal.3d 1142 [278 Cal.Rptr. 614]
_PARENTHETICAL = re.compile(r" ?\(")


@dataclass(slots=True)
class _Core:
    start: int
    end: int
    volume: str
    spelling: str
    page: str


def _cores(text: str) -> list[_Core]:
    found, at, known = [], 0, spellings()
    while match := _CORE.search(text, at):
        if match[5]:
            found.append(_Core(match.start(), match.end(), match[4], match[5], match[6]))
            at = match.end()
            continue
        spelling = _NOMINATIVE.sub("", match[2])
        apart = match.end(1) < match.start(2) or len(spelling) > 2  # "517U. S. 882" cites, "3A. 5" need not
        if apart and key(spelling) in known:
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
        last, pins, end, bracket = index, [], cores[index].end, ""
        while True:  # a run of parallel citations: ", ", brackets or pin pages between them
            pin = _PIN.match(text, end, cores[last + 1].start if last + 1 < len(cores) else len(text))
            pins.append(pin[1] or pin[2] or pin[3] if pin else None)
            end = pin.end() if pin else end
            if bracket and text[end : end + 1] == bracket:
                end, bracket = end + 1, ""
            if last + 1 == len(cores):
                break
            between = text[end : cores[last + 1].start]
            if not bracket and (opening := _BRACKET.fullmatch(between)):
                bracket = "]" if opening[1] == "[" else ")"
            elif between not in (", ", ",", "; ", " "):
                break
            last += 1
            end = cores[last].end
        year, court, begin = None, None, cores[index].start
        if dated := _YEAR_BEFORE.search(text, max(floor, begin - 9), begin):
            year, begin = int(dated[1]), dated.start()
        elif dated := _YEAR.match(text, end):
            year, court, end = int(dated[2]), dated[1].strip(" ,") or None, dated.end()
        name, name_start = name_before(text, begin, floor)
        floor = end  # names of citations inside the parenthetical begin there
        parenthetical, end = _explanation(text, end)
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
                        cite=standard(core.volume, edition, core.page),
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
        index, group = last + 1, group + 1
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
