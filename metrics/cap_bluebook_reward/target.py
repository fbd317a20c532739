"""A reference as the judge needs it, read once."""

import re
from functools import lru_cache
from typing import NamedTuple

from .citations import Core, find
from .plaintext import plain, unmarked
from .reporters import SUPREME, editions, key, state

_LISTED = re.compile(r"\s*([0-9]+)[\s-]+(.+?)[\s-]+([0-9]+)(?:-[A-Z]{3})?\s*")
_NOMINATIVE = re.compile(r"\(?\s*([0-9]*)\s*([A-Za-z.' &]+?)\s*[0-9]*\s*\)?")


class Target(NamedTuple):
    """What is true of a case, and how it is written."""

    names: frozenset[str]
    core: Core
    known: tuple[Core, ...]  # every place where the case is printed, `core` first
    expected: frozenset[Core]  # the places that a citation in the form asked for gives
    spellings: frozenset[str]  # how their reporters are abbreviated
    nominative: Core | None
    court: str
    year: str
    place: str  # the state, or "U.S.", that the reporter's title gives
    others: frozenset[str]  # keys of its reporters that reporters-db lacks


@lru_cache(maxsize=4096)
def read_target(
    citation: str,
    case_name: str,
    volume: str,
    reporter: str,
    page: str,
    court: str,
    year: str,
    parallel: tuple[str, ...],
    neutral: str = "",
    nominative: str = "",
) -> Target:
    """The target of a reference whose values are these.

    >>> citation = "Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803)"
    >>> target = read_target(citation, "Marbury v. Madison", "5", "U.S.", "137", "", "1803", ("2 L. Ed. 60",))
    >>> [core.reporter for core in target.known], target.place
    (['U.S.', 'L. Ed.', 'Cranch'], 'U.S.')
    """
    name = unmarked(plain(case_name)).strip()
    core = _core(volume, reporter, page)
    listed = [_core(*found.groups()) for one in parallel if (found := _LISTED.fullmatch(plain(one)))]
    public = [_core(*found.groups())] if (found := _LISTED.fullmatch(plain(neutral))) else []
    others = frozenset(key(one.reporter) for one in (core, *listed, *public) if not editions(one.reporter))
    gold = next(iter(find(unmarked(plain(citation)), others)), None)
    early = gold.nominative if gold else None
    if found := _NOMINATIVE.fullmatch(plain(nominative)):
        early = _core(found[1], found[2], page)
    given = [*(gold.cores if gold else ()), *public]
    known: list[Core] = []
    for one in (core, *listed, *given, *([early] if early else [])):
        if known_place(one, known) is None:
            known.append(one)
    return Target(
        names=frozenset({name, gold.name} - {""}) if gold else frozenset({name}),
        core=core,
        known=tuple(known),
        expected=frozenset(place for one in given if (place := known_place(one, known))),
        spellings=frozenset(one.reporter for one in (core, *listed, *given, *known)),
        nominative=early,
        court=plain(court).strip(),
        year=year,
        place=place_of((core,)),
        others=others,
    )


def _core(volume: str, reporter: str, page: str) -> Core:
    reporter = plain(reporter).strip()
    return Core(
        volume.strip().lstrip("0"), reporter, page.strip().lstrip("0"), editions(reporter) or frozenset({key(reporter)})
    )


def known_place(core: Core, known: tuple[Core, ...] | list[Core]) -> Core | None:
    """The one of the known places that a core names."""
    for place in known:
        if core.same(place):
            return place
    return None


def place_of(cores: tuple[Core, ...]) -> str:
    """The state whose courts the first reporter of these prints that prints one state's, or "U.S."; else ""."""
    for core in cores:
        if not SUPREME.isdisjoint(core.editions):
            return "U.S."
        for place in sorted(map(state, core.editions)):
            if place:
                return place
    return ""
