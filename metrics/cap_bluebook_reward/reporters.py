"""Which reporter a text such as "F. 2nd" or "Sup.Ct." means."""

import re
from functools import lru_cache

from .tables import REPORTERS

# Three reporters print the one court; before 1875 it was cited by its reporters' names.
SUPREME = frozenset({"us", "sct", "led", "led2d"})
EARLY = frozenset({"dall", "cranch", "wheat", "pet", "how", "black", "wall"})
# Selections from the reports of all states.
_REPRINTS = frozenset({"amdec", "amrep", "amstrep", "amanncas", "lra", "lrans"})
# Bluebook's table T1 calls Caines' Reports "Cai."; reporters-db has it for his Cases alone.
_MORE = {"cai": "cair"}

_ORDINAL = re.compile(r"([23])\s?[nr]d\b")
_SPACING = re.compile(r"[^a-z0-9&]+")


def key(text: str) -> str:
    """What is left of a reporter where case, spaces and points do not count.

    >>> key("F. 2nd"), key("F.2d"), key("N. Y. S. 2d")
    ('f2d', 'f2d', 'nys2d')
    """
    return _SPACING.sub("", _ORDINAL.sub(r"\1d", text.lower()))


def _read_table() -> tuple[dict[str, str], dict[str, frozenset[str]], dict[str, tuple[str, str]]]:
    exact: dict[str, str] = {}
    spellings: dict[str, set[str]] = {}
    kinds: dict[str, tuple[str, str]] = {}
    for line in REPORTERS.splitlines():
        edition, kind, state, *others = line.split("|")
        exact[_unspaced(edition)] = key(edition)
        kinds.setdefault(key(edition), (kind, state))
        for spelling in (edition, *others):
            spellings.setdefault(key(spelling), set()).add(key(edition))
    for spelling, edition in _MORE.items():
        spellings.setdefault(spelling, set()).add(edition)
    return exact, {spelling: frozenset(meant) for spelling, meant in spellings.items()}, kinds


def _unspaced(text: str) -> str:
    return "".join(text.lower().split())


_EXACT, _SPELLINGS, _KINDS = _read_table()


@lru_cache(maxsize=8192)
def editions(text: str) -> frozenset[str]:
    """The keys of the editions that a text can mean; none where it is no reporter.

    An edition's own abbreviation means that one alone: "S.C." is South Carolina's, not an old Supreme Court Reporter.

    >>> sorted(editions("F. 2nd")), sorted(editions("Marsh.")), sorted(editions("S. C.")), sorted(editions("May"))
    (['f2d'], ['akmarsh', 'jjmarsh'], ['sc'], [])
    """
    exact = _EXACT.get(_unspaced(text))
    return frozenset({exact}) if exact else _SPELLINGS.get(key(text), frozenset())


def kind(edition: str) -> str:
    """What reporters-db calls it: federal, state, state_regional, neutral, specialty …; "" where unknown."""
    return _KINDS.get(edition, ("", ""))[0]


def state(edition: str) -> str:
    """The state whose courts alone an edition prints, as table T10 abbreviates it; "" where it prints others.

    >>> state("nys2d"), state("ne2d")
    ('N.Y.', '')
    """
    return _KINDS.get(edition, ("", ""))[1]


def may_be_parallel(one: str, other: str) -> bool:
    """Whether one case can stand in both editions.

    >>> may_be_parallel("us", "led2d"), may_be_parallel("us", "f2d"), may_be_parallel("ny", "ne")
    (True, False, True)
    >>> may_be_parallel("ny", "cal"), may_be_parallel("ny", "nys2d")
    (False, True)
    """
    if one == other:
        return False
    if (one in SUPREME and other in SUPREME | EARLY) or (other in SUPREME and one in EARLY):
        return True
    if one in _REPRINTS or other in _REPRINTS:
        return True
    kinds = {kind(one), kind(other)}
    if kinds <= {"federal", "scotus_early"} or kinds == {"state_regional"} or kinds in _NEVER:
        return False
    return not (state(one) and state(other)) or state(one) == state(other)


_NEVER = ({"federal", "state"}, {"federal", "state_regional"})
