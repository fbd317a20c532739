"""The prompts of bluebook: facts, a malformed citation, or one with blanks, and the form that is asked for."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from hub_datasets.bluebook_form import Form, Place, nominative, title
from hub_datasets.row import digest
from hub_datasets.tasks.bluebook_damage import damage


@dataclass(frozen=True, slots=True)
class Publication:
    """What is known of how a case was published. name and plain: its name abbreviated and in full words; head: the lines
    that stand at the head of its report; form: the way of citing it that is asked for."""

    case_id: str
    name: str
    plain: str
    caption: str
    head: str
    court_name: str
    date: str
    docket: str | None
    form: Form
    nominatives: tuple[str, ...]

    def choice(self, *of: Any) -> int:
        """A number that is always the same for this case and these values: what makes every choice."""
        return digest("bluebook", self.case_id, *of)


Prompt = tuple[str, dict[str, Any]]  # the prompt, and what is worth keeping in the metadata

_RULES = (
    "Write it as The Bluebook does (rule 10): the name shortened by rule 10.2, its words abbreviated by tables T6 and T10; in the "
    "parenthesis the court, as far as the reporter's title does not tell it. So for a state's highest court in a reporter named "
    "after that state, and for the United States Supreme Court, only the year stands there; for another court of that state, its "
    "level and the year."
)
_PUBLIC_DOMAIN = (
    "Write it as The Bluebook does (rule 10.3.3): the name shortened by rule 10.2, its words abbreviated by tables T6 and T10; the "
    "public-domain citation gives court and year, so no parenthesis follows."
)
# Initials are right as well as words (rule 6.1(b)), so the prompt says which.
_AGENCY = re.compile(
    r"\b(?:National|Federal|Immigration|Environmental|Equal|Securities|Interstate|Food|Internal|Occupational|American|Civil)\b"
    r"(?: \w+){0,4} (?:Board|Commission|Agency|Service|Administration|Authority|Corporation|Union|Association)\b|"
    r"Office of \w+|, [A-Z]{2,6}\b"
)
_INITIALS = re.compile(r"(?:^| v\. )[A-Z]{2,6}(?=$| v\. )")
_NOMINATIVE = " After an early volume its nominative reporter stands in parentheses."
_END = "End with one line, the whole citation and nothing else on it:\nAnswer: <citation>"


def compose_prompt(case: Publication) -> Prompt:
    """All facts, in a list."""
    facts = _facts(case, "caption", "court", "docket", "date", *map(str, range(len(case.form.places))))
    return f"Give the full citation of this case.\n\n{facts}\n\n{_asked(case)}\n\n{_END}", {}


def repair(case: Publication) -> Prompt:
    """A malformed citation, and of the record at least what settles the damage."""
    wrong, broken = damage(case.name, case.plain, case.form, case.choice("damage"))
    settles = {"year": "date", "court": "court", "volume": "0", "page": "0"}
    shown = {settles[part] for part in broken}
    for part in ("caption", "court", "docket", "date", *map(str, range(len(case.form.places)))):
        if case.choice("show", part) % 2:
            shown.add(part)
    if len(case.form.places) > 1 or nominative(case.form.places[0], list(case.nominatives)):
        shown.add("0")
    order = [part for part in ("caption", "court", "docket", "date", "0", "1") if part in shown]
    prompt = (
        "This citation is malformed. Its style is wrong, and so is something that it says of the case; where it differs from "
        f"the record below, the record is right. Put it right.\n\n{wrong}\n\nFrom the record:\n{_facts(case, *order)}\n\n"
        f"{_asked(case)}\n\n{_END}"
    )
    return prompt, {"damaged": broken}


def complete(case: Publication) -> Prompt:
    """A citation with two or three blanks, and the head of the report, which settles them."""
    places = case.form.places
    parts = ["name", *(f"{part}{i}" for i in range(len(places)) for part in ("volume", "reporter", "page"))]
    if case.form.name != "public domain":
        parts.append("year")
        if case.form.court:
            parts.append("court")
    read = ("name", "year", "court")  # at least one of these, which the head tells in its own way
    parts.sort(key=lambda part: case.choice("blank", part))
    told = next(part for part in parts if part in read)
    parts.sort(key=lambda part: part != told)
    blanks = parts[: 2 + case.choice("blanks") % 2]
    if case.form.name == "public domain":  # the parts of the court's own number go together
        blanks = [part for part in blanks if part not in ("volume0", "reporter0", "page0")] + (
            ["volume0", "reporter0", "page0"] if {"volume0", "reporter0", "page0"} & set(blanks) else []
        )
    head = [case.head if len(case.head) < 1500 else case.caption]
    if "court" in blanks and case.court_name.split(".")[0].lower() not in head[0].lower():
        head.append(f"Court: {case.court_name}")
    if "year" in blanks and case.form.year not in head[0]:
        head.append(f"Decided: {_long(case.date)}")
    for i, one in enumerate(places):
        if {f"volume{i}", f"reporter{i}", f"page{i}"} & set(blanks):
            head.append(_printed(one))
    if (
        "court" not in blanks
        and "year" in blanks
        and not case.form.court
        and case.court_name.split(".")[0].lower() not in head[0].lower()
    ):
        head.append(f"Court: {case.court_name}")
    prompt = (
        f"Fill the blanks of this citation.\n\n{_blanked(case, set(blanks))}\n\nFrom the head of the report:\n"
        + "\n".join(head)
        + f"\n\n{_asked(case)}\n\n{_END}"
    )
    return prompt, {"blanks": sorted(blanks)}


_BLANK = "____"


def _blanked(case: Publication, blanks: set[str]) -> str:
    """The citation with these parts blank; court and year of one parenthesis share a blank."""
    places = [
        Place(*(_BLANK if f"{part}{i}" in blanks else getattr(one, part) for part in ("volume", "reporter", "page")))
        for i, one in enumerate(case.form.places)
    ]
    name = _BLANK if "name" in blanks else case.name
    court = _BLANK if "court" in blanks else case.form.court
    year = _BLANK if "year" in blanks else case.form.year
    if "year" in blanks and (court == _BLANK or court is None):
        court = None
    first = nominative(case.form.places[0], list(case.nominatives))
    printed = [f"{one.volume} {one.reporter} {one.page}" for one in places]
    if case.form.places[0].neutral and {"volume0", "reporter0", "page0"} & blanks:
        printed[0] = _BLANK
    elif case.form.places[0].neutral:
        printed[0] = str(case.form.places[0])
    if first and not {"volume0", "reporter0"} & blanks:
        printed[0] = f"{places[0].volume} {places[0].reporter} ({first.volume} {first.reporter}) {places[0].page}"
    whole = f"{name}, {', '.join(printed)}"
    return whole if case.form.name == "public domain" else f"{whole} ({f'{court} {year}' if court else year})"


def _asked(case: Publication) -> str:
    """The form that is asked for, and the rules that it follows."""
    first = case.form.places[0]
    if case.form.name == "public domain":
        more = (
            f", then the regional reporter ({title(case.form.places[1].reporter)})" if len(case.form.places) > 1 else ""
        )
        return f"Cite the public-domain number{' first' if more else ''}{more}. {_PUBLIC_DOMAIN}{_agency(case)}"
    if case.form.name == "parallel":
        other = case.form.places[1]
        asked = f"Cite both the official reporter ({title(first.reporter)}) and, after it, the regional one ({title(other.reporter)})."
    else:
        asked = f"Cite one reporter alone: {title(first.reporter)}."
    early = _NOMINATIVE if nominative(first, list(case.nominatives)) else ""
    return f"{asked} {_RULES}{_agency(case)}{early}"


def _agency(case: Publication) -> str:
    if _INITIALS.search(case.name):
        return " An agency or body known by its initials is given by them, without periods."
    return " Agencies and other bodies are named in words, not by their initials." if _AGENCY.search(case.plain) else ""


def _facts(case: Publication, *parts: str) -> str:
    lines = {
        "caption": f"Caption: {case.caption}",
        "court": f"Court: {case.court_name}",
        "docket": f"Docket: {case.docket}" if case.docket else "",
        "date": f"Decided: {_long(case.date)}",
        **{str(i): _printed(one, case) for i, one in enumerate(case.form.places)},
    }
    return "\n".join(lines[part] for part in parts if lines[part])


def _printed(one: Place, case: Publication | None = None) -> str:
    if one.neutral:
        return f"Public-domain number: {one}"
    early = nominative(one, list(case.nominatives)) if case else None
    also = f" (volume {early.volume} of {title(early.reporter)})" if early else ""
    return f"Printed in: {title(one.reporter)}, volume {one.volume}{also}, page {one.page}"


def _long(day: str) -> str:
    """A date in words, as precise as it is known.

    >>> _long("1970-12-02"), _long("1970-12"), _long("1970")
    ('December 2, 1970', 'December 1970', '1970')
    """
    year, *rest = map(int, day.split("-"))
    if not rest:
        return day
    month = date(year, rest[0], 1).strftime("%B")
    return f"{month} {rest[1]}, {year}" if len(rest) > 1 else f"{month} {year}"
