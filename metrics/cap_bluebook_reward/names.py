"""Whether two case names are the same, written differently."""

import re
import unicodedata
from functools import lru_cache

from .courts import short_places
from .tables import ABBREVIATIONS, STATES

_WORD = re.compile(r"[^\W_]+")
_VERSUS = re.compile(r"[\s,]+(?:v|vs|versus)\b\.?", re.IGNORECASE)
_INITIALS = re.compile(r"\b([a-z]) (?=[a-z]\b)")
_PROCEDURE = re.compile(r"^(?:the )?(?:in )?(?:the )?(?:re|matter of|application of|petition of|ex parte)\b(?: the\b)?")
_UNSAID = frozenset(
    """the of and a an for in et al ux vir others inc co corp ltd llc lp llp na plaintiff plaintiffs defendant
    defendants appellant appellants appellee appellees petitioner petitioners respondent respondents see also cf thus
    therefore hence so case etc""".split()
)
# "United States" is no short form of "United States Steel": to these, nothing but their like may be added.
_SOVEREIGNS = frozenset({"state", "people", "commw", "us", "govt", "territory", "city", "cnty", "ex", "rel"})
# Not in the tables, or told apart there though case names seldom keep them apart.
_MORE = (
    "am american|bros brother|guar guarantee|st saint|ry rwy rlwy|rr r|bank bk|commw commonwealth|educ ed|son sons|"
    "comm commission commn committee commissioner commr|emp employment empt employer empr employee"
)
# How many words of a full caption a short name may lack.
_SLACK = 6


def _read_tables() -> dict[str, str]:
    """Each word and abbreviation of tables T6 and T10 to one form."""
    form: dict[str, str] = {}
    for line in (*ABBREVIATIONS.splitlines(), *STATES.splitlines()):
        short, *meant = ("".join(_WORD.findall(short_places(entry))) for entry in line.split("|"))
        form.update(dict.fromkeys((short, *meant), form.get(meant[0], short)))
    return form | {word: short for short, *meant in map(str.split, _MORE.split("|")) for word in meant}


_FORM = _read_tables()


def _form(word: str) -> str:
    if word in _FORM:
        return _FORM[word]
    return _FORM.get(word[:-1], word) if word.endswith("s") else word


def _words(party: str) -> tuple[str, ...]:
    words = [_form(word) for word in _INITIALS.sub(r"\1", " ".join(_WORD.findall(party))).split()]
    return tuple(word for word in words if word not in _UNSAID) or tuple(words)


@lru_cache(maxsize=8192)
def parties(name: str) -> tuple[tuple[str, ...], ...]:
    """The words that tell the parties of a case from others, a tuple for each party.

    >>> parties("Brown et al. vs. Board of Education")
    (('brown',), ('bd', 'educ'))
    >>> parties("In the Matter of Gault"), parties("Slaughter-House Cases")
    ((('gault',),), (('slaughter', 'house', 'cases'),))
    """
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    name = short_places(name).replace("&", " ")
    return tuple(_words(_PROCEDURE.sub("", party.strip())) for party in _VERSUS.split(name))


def same_name(one: str, other: str) -> bool:
    """Whether two names are of the same case: each party the same, in the same order.

    >>> same_name("Brown v. Bd. of Educ. of Topeka", "BROWN et al. v. BOARD OF EDUCATION")
    True
    >>> same_name("Wade v. Roe", "Roe v. Wade"), same_name("U.S. v. Nixon", "United States v. Nixon")
    (False, True)
    """
    ours, theirs = parties(one), parties(other)
    return len(ours) == len(theirs) and all(map(_same_party, ours, theirs))


def _same_party(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if one == other or "".join(one) == "".join(other):
        return True
    short, long = sorted((one, other), key=len)
    if not short or len(long) - len(short) > _SLACK:
        return False
    if not all(any(_same_word(word, candidate) for candidate in long) for word in short):
        return False
    return not _SOVEREIGNS.issuperset(short) or _SOVEREIGNS.union(_STATES).issuperset(long)


_STATES = frozenset("".join(_WORD.findall(short_places(line.split("|")[0]))) for line in STATES.splitlines())


def _same_word(one: str, other: str) -> bool:
    """Equal but for one letter (lost, added, misread or swapped with its neighbour) in a word of six or more."""
    if one == other:
        return True
    if min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or one[at + 1 :] in (other[at + 1 :], other[at:]) or one[at:] == other[at + 1 :]
