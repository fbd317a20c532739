r"""Two ways to write one case's name: abbreviated or not, with and without what follows, with a slip of the pen.

>>> same(parties("Brown v. Bd. of Educ., 347 U.S. 483"), parties("Brown v. Board of Education of Topeka"))
True
>>> same(parties("Brown v. Louisiana"), parties("Brown v. Board of Education")), same(parties("Wade v. Roe"), parties("Roe v. Wade"))
(False, False)
"""

import re
import unicodedata
from functools import lru_cache

Parties = tuple[tuple[str, ...], ...]  # the words of each side; one side for "In re Gault"

_VERSUS = re.compile(r",? (?:v|vs|versus)\b\.?,? ", re.IGNORECASE)
# A name ends before its citation, its year, an explanation.
_END = re.compile(r",? \d{1,4} [A-Z]|,? ?[\[({;|]|: | - |, ?(?:No\b|Nos\b|\d)|(?<=[a-z]{3})\. (?=[A-Z][a-z]* [a-z])")
_WORD = re.compile(r"[a-z0-9]+")
_LONGEST = 300  # characters of a side

# Abbreviations of The Bluebook's tables T6 and T10 that are no beginnings of their words, or of less than four letters.
_SPELLED = dict(
    pair.split("=")
    for pair in (
        "assn=association bd=board bhd=brotherhood bldg=building bros=brothers cnty=county cty=county co=company cos=companies "
        "commn=commission commr=commissioner commw=commonwealth ctr=center dept=department engg=engineering engr=engineer "
        "envtl=environmental exch=exchange fed=federal fedn=federation fin=financial fla=florida gen=general govt=government "
        "grp=group hosp=hospital hous=housing ins=insurance intl=international inv=investment ky=kentucky la=louisiana "
        "ltd=limited mach=machine mfg=manufacturing mfr=manufacturer mgmt=management mkt=market mktg=marketing mo=missouri "
        "mut=mutual natl=national ny=newyork nc=northcarolina nj=newjersey org=organization pa=pennsylvania prof=professional "
        "pub=public publg=publishing publn=publication ref=refining rr=railroad ry=railway rehab=rehabilitation sav=savings "
        "sch=school sec=security secy=secretary sol=solution socy=society sys=systems tel=telephone tenn=tennessee tex=texas "
        "tr=trust univ=university us=unitedstates usa=unitedstates util=utility va=virginia"
    ).split()
)
_JOINED = re.compile(
    r"\b(united|new|north|south|west|rhode) (states|york|jersey|hampshire|mexico|carolina|dakota|virginia|island)\b"
)
_LEFT_OUT = frozenset(
    "the of and for a an in et al ex rel parte re matter on behalf at by to aka dba jr sr iii ii".split()
)
# What many parties are called: by these alone no party is known, but they must not differ.
_GENERIC = frozenset(
    "unitedstates state states people commonwealth city county town village township borough board bank trust company "
    "companies corporation corp incorporated inc limited railroad railway insurance association department commission "
    "commissioner secretary district school national american general first federal estate school government republic "
    "warden director attorney superintendent administrator society university hospital group international co llc lp".split()
)


def parties(text: str) -> Parties:
    """The words of both sides of the name that a text begins with, or contains around its "v."."""
    return _parties_of_few_words(text) if len(text) < 200 else _parties(text)


def _parties(text: str) -> Parties:
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    found = _VERSUS.search(text)
    before = [text[max(0, found.start() - _LONGEST) : found.start()]] if found else []
    last = text[found.end() if found else 0 :][:_LONGEST]
    end = _END.search(last)
    return tuple(_words(side) for side in [*before, last[: end.start()] if end else last])


_parties_of_few_words = lru_cache(maxsize=8192)(_parties)  # answers name the same cases again and again


def _words(side: str) -> tuple[str, ...]:
    text = side.lower().replace(".", "").replace("'", "")
    words = (_SPELLED.get(word, word) for word in _WORD.findall(_JOINED.sub(r"\1\2", text)))
    return tuple(word for word in words if word not in _LEFT_OUT)


def same(written: Parties, known: Parties) -> bool:
    """Whether a name as written is the known one.

    A name without "v." is the known one where each of its words is, and the first is what a case is called by: the
    first word that tells parties apart.

    >>> same(parties("Carroll Towing"), parties("United States v. Carroll Towing Co.")), same(parties("Towing"), parties("U.S. v. Carroll Towing"))
    (True, False)
    """
    if len(written) == len(known) == 2:
        return all(map(_same_party, written, known))
    words = [word for side in known for word in side]
    called = next((word for word in words if word not in _GENERIC), None)
    given = [word for word in written[0] if word not in _GENERIC]
    if len(written) == 2 or not given or called is None or not _alike(given[0], called):
        return False
    return all(any(_alike(word, other) for other in words) for word in given)


def _same_party(written: tuple[str, ...], known: tuple[str, ...]) -> bool:
    mine, theirs = ([word for word in side if word not in _GENERIC] for side in (written, known))
    if not mine or not theirs:
        return bool(set(written) & set(known))
    shared = sum(any(_alike(word, other) for other in theirs) for word in mine)
    return 2 * shared >= min(len(mine), len(theirs))


def _alike(one: str, other: str) -> bool:
    """Equal, or an abbreviation of four letters or more, or a letter wrong in a long word.

    >>> _alike("educ", "education"), _alike("palsgraff", "palsgraf"), _alike("miranda", "mirenda"), _alike("roe", "doe")
    (True, True, True, False)
    """
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= 4 and long.startswith(short):
        return True
    if len(short) < 6 or len(long) - len(short) > 1 or short[0] != long[0]:
        return False
    at = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + 1 :] == long[at + 1 :] if len(short) == len(long) else short[at:] == long[at + 1 :]
