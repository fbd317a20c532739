"""The shapes that a case's record comes in, and how each becomes a Case.

- per-case JSON of static.case.law, and the older API's, whose casebody lies under "data";
- flat rows of free-law/Caselaw_Access_Project: plain strings, `head_matter` and the whole `text`;
- rows of common-pile/caselaw_access_project: `id, text, source, created, added, metadata` and nothing else.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any

from reporters_db import EDITIONS, STATE_ABBREVIATIONS, VARIATIONS_ONLY

from hub_datasets.case import Case, UnusableRecord, from_cap, tidy
from hub_datasets.case_names import title_case
from hub_datasets.opinions import split_opinions
from hub_datasets.reporters import canonical_reporter, is_case_reporter

Reader = Callable[[Mapping[str, Any], str], Case]


def reader(record: Any) -> Reader | None:
    """What reads a record of this shape; None where the shape is unknown.

    >>> reader({"id": "us_410/html/0113-01.html", "text": "…", "source": "Caselaw Access Project"}).__name__
    'from_text'
    """
    if not isinstance(record, Mapping):
        return None
    if "casebody" in record:
        return from_cap
    if "text" in record and "citations" in record and ("name" in record or "name_abbreviation" in record):
        return from_flat
    if isinstance(record.get("id"), str) and "text" in record and "source" in record:
        return from_text
    return None


_CITE = re.compile(r"\d{1,4}[ -][A-Z][A-Za-z0-9.'’&() -]{0,40}?[ -]\d{1,7}(?![\w.])")


def from_flat(record: Mapping[str, Any], where: str) -> Case:
    """The case of a flat row (free-law/Caselaw_Access_Project): every field a plain string, all opinions one text."""
    head = record.get("head_matter") or ""
    text = record.get("text") or ""
    text = text[len(head) :] if head and text.startswith(head) else text
    cites = record.get("citations") or ""
    listed = cites if isinstance(cites, list) else _CITE.findall(cites)
    court, jurisdiction = record.get("court"), record.get("jurisdiction")
    return from_cap(
        {
            **{key: record.get(key) for key in ("id", "name", "name_abbreviation", "docket_number")},
            "decision_date": str(record.get("decision_date") or "")[:10],
            "citations": listed,
            "court": court,
            "jurisdiction": {"name_long": _full_name(jurisdiction)} if isinstance(jurisdiction, str) else jurisdiction,
            "casebody": {
                "head_matter": head,
                "parties": _strings(record.get("parties")),
                "attorneys": _strings(record.get("attorneys")),
                "opinions": split_opinions(text),
            },
        },
        where,
    )


def _strings(value: Any) -> list[str]:
    if isinstance(value, list):
        return [str(entry) for entry in value if entry]
    return [value] if isinstance(value, str) and value.strip(" []") else []


def _full_name(jurisdiction: str) -> str:
    """ "N.H." as "New Hampshire", "U.S." as "United States"."""
    return "United States" if jurisdiction == "U.S." else STATE_ABBREVIATIONS.get(jurisdiction, jurisdiction)


_TEXT_ID = re.compile(r"(?:.*/)?(?P<reporter>[\w.-]+?)[_/](?P<volume>\d+)/html/(?P<page>\d+)-\d+(?:\.html)?")


def from_text(record: Mapping[str, Any], where: str) -> Case:
    """The case of a text-only row (common-pile/caselaw_access_project).

    Its citation stands in the id alone; name, docket, court and date in the indented head matter; the opinions begin
    where lines stand at the left margin. Raises UnusableRecord where one of them is not there.
    """
    found = _TEXT_ID.fullmatch(record["id"])
    if not found:
        raise UnusableRecord("no citation in the id")
    lines = [line for line in str(record["text"] or "").split("\n") if line.strip()]
    first = next((i for i, line in enumerate(lines) if not line[0].isspace()), len(lines))
    head = [line.strip() for line in lines[:first]]
    decided = _decided(head)
    if not head or not decided:
        raise UnusableRecord("no name or date in the head matter")
    court = next((_court_name(line) for line in head[1:] if len(line) < 160 and re.search(r"\bCourt\b", line)), None)
    writer = head.pop() if len(head) > 1 and lines[first - 1].startswith("   ") and _opens(lines[first - 1]) else ""
    cap = {
        "id": record["id"],
        "name": head[0].rstrip("."),
        "name_abbreviation": short_name(head[0]),
        "decision_date": decided,
        "citations": [f"{found['volume']} {_reporter(found['reporter'])} {int(found['page'])}"],
        "court": court,
        "jurisdiction": _jurisdiction(court),
        "casebody": {
            "parties": [head[0]],
            "head_matter": "\n".join(head),
            "opinions": split_opinions("\n".join([writer, *map(str.strip, lines[first:])]).strip()),
        },
    }
    return from_cap(cap, where)


def _opens(line: str) -> bool:
    """Whether a line of three blanks names the writer of what follows."""
    return not line.startswith("    ") and len(line) < 120


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE = re.compile(
    rf"\b({'|'.join(_MONTHS)})[a-z]*\.?,? (?:(\d{{1,2}})(?:st|nd|rd|th)?, ?|Term,? |)((?:1[6-9]|20)\d\d)\b", re.I
)
_NOT_THE_DECISION = re.compile(
    r"^\W*(?:argued|submitted|rehearing|as (?:amended|modified)|on petition|certiorari|opinion on)", re.I
)
_DECISION = re.compile(r"^\W*(?:decided|filed|opinion (?:filed|delivered|rendered)|delivered|decision)", re.I)


def _decided(head: list[str]) -> str | None:
    """The day of the decision, as precisely as the head matter has it.

    >>> _decided(["A v. B.", "Argued Jan. 3, 1973.", "Decided Feb. 22, 1973.", "Rehearing Denied April 1, 1973."])
    '1973-02-22'
    """
    dated = [(line, found) for line in head[1:14] if len(line) < 200 and (found := _DATE.search(line))]
    chosen = next((found for line, found in dated if _DECISION.match(line)), None)
    chosen = chosen or next((found for line, found in dated if not _NOT_THE_DECISION.match(line)), None)
    if not chosen:
        return None
    month, day, year = _MONTHS.index(chosen[1][:3].lower()) + 1, chosen[2], int(chosen[3])
    try:
        return date(year, month, int(day)).isoformat() if day else f"{year}-{month:02d}"
    except ValueError:
        return str(year)


@cache
def _slugs() -> dict[str, str]:
    """Editions by static.case.law's names for them, without hyphens: "f2d", "calapp4th", "illapp3d"."""
    table: dict[str, str] = {}
    for edition in [*(e for e in EDITIONS if is_case_reporter(e)), *EDITIONS, *VARIATIONS_ONLY]:
        table.setdefault(re.sub(r"[^a-z0-9]", "", edition.lower()), canonical_reporter(edition) or edition)
    return table


def _reporter(slug: str) -> str:
    return _slugs().get(re.sub(r"[^a-z0-9]", "", slug.lower()), slug)


def _court_name(line: str) -> str:
    """ "United States Court of Appeals, Ninth Circuit." as courts-db has it, "… for the Ninth Circuit"."""
    return re.sub(r", (?=(?:\w+|District of Columbia) Circuit)", " for the ", line.rstrip("."))


def _jurisdiction(court: str | None) -> str | None:
    """The state that a court's name gives, "United States" for a federal court."""
    if court is None:
        return None
    if re.search(r"\bUnited States\b|\bCircuit Court of Appeals\b|\bU\. ?S\.", court):
        return "United States"
    named = (name for name in (*STATE_ABBREVIATIONS.values(), "District of Columbia") if name in court)
    return max(named, key=len, default=None)


_ROLE = re.compile(
    r",? (?:et al\b|et ux\b|(?:Plaintiff|Defendant|Appell(?:ant|ee)|Petitioner|Respondent|Complainant|Intervenor)s?\b|"
    r"an? [a-z ]+(?:corporation|association|company|partnership|minor|widow|bankrupt)|Individually|d/b/a|a/k/a|for the use).*$",
    re.I,
)


def short_name(caption: str) -> str:
    """A caption as a citation names it: surnames and firms, without roles.

    >>> short_name("UNITED STATES of America, Appellee, v. Daniel Dee VEON, Appellant.")
    'United States v. Veon'
    >>> short_name("YORK-SHIPLEY, INC., Plaintiff-Appellee, v. ATLANTIC MUTUAL INSURANCE COMPANY et al., Defendants.")
    'York-Shipley, Inc. v. Atlantic Mutual Insurance Company'
    """
    parties = re.split(r"\W? v(?:s|ersus)?\.? ", tidy(caption), maxsplit=1)
    return " v. ".join(filter(None, map(_party, parties)))


def _party(party: str) -> str:
    party = _ROLE.sub("", party).strip(" ,")
    if re.match(r"(?:the )?united states\b(?! \w+ (?:company|corp))", party, re.I):
        return "United States"
    party = re.split(r",? and (?=[A-Z][a-z]+ )|, (?=[A-Z][a-z])|; ", party)[0]
    words = party.split()
    capitals = [word for word in words if re.search(r"[A-Z]{2}", word)]
    if not capitals or len(capitals) == len(words):
        return " ".join(_capitalised(word) for word in words if word not in ("The", "THE"))
    start, end = words.index(capitals[0]), len(words) - words[::-1].index(capitals[-1])
    return " ".join(_capitalised(word) for word in words[start:end])


def _capitalised(word: str) -> str:

    return title_case(word) if word.isupper() else word
