"""The short names by which an opinion goes on calling a decision that it has cited."""

import re
from functools import lru_cache

_VERSUS = re.compile(r",? v\. ")
_OPENER = re.compile(
    r"^(?:In re|Ex parte|(?:In )?(?:the )?(?:Matter|Interest) of|Petition of|Estate of|Succession of)(?: the)? ?"
)
_TAIL = re.compile(
    r",? (?:et al|etc|Inc|Co|Corp|Ltd|L\. ?L\. ?C|L\. ?P|N\. ?A|Jr|Sr|S\. ?A|Company|Corporation|Ass'n|R\. ?R)\.?$"
)
# Words by which no decision is called, because hundreds share them.
_GENERIC = frozenset(
    "state states people commonwealth united us u.s city town village county board department dept commissioner commission"
    " director secretary in re ex parte matter estate bank first second third national american new north south east west"
    " southern northern western eastern insurance company railroad railway co corp school district attorney general republic"
    " federal administrator superior court workers industrial industries union local division bureau authority association"
    " society home life mutual fire public service central st saint mr mrs the a de la van von del john william james mary"
    " george robert thomas charles joseph international great little old san santa los las el fort mount minor interest doe"
    " warden sheriff texas california florida georgia virginia indiana illinois ohio pennsylvania york jersey washington"
    " oregon maryland massachusetts connecticut michigan minnesota wisconsin iowa missouri kansas nebraska oklahoma arkansas"
    " louisiana mississippi alabama tennessee kentucky carolina dakota montana wyoming idaho utah nevada colorado arizona"
    " mexico hawaii alaska maine vermont hampshire rhode delaware columbia chicago boston philadelphia ins r.r ry elec"
    " telephone trust savings justice judge congress of and for ex rel by & island west title act section amendment eleventh fourteenth tenth constitution grand".split()
)


_PREFIXES = frozenset("Dr. St. Ste. Mt. Ft. Fort San Santa Los Las El New De La Le Van Von Del".split())
_FIRM = re.compile(r"\b(?:Co|Inc|Corp|Ltd|Company|Corporation|R\. ?R|Ry)\b|&")


@lru_cache(4096)
def called(name: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """By what an opinion may go on calling a decision, its name first, and the words of each in title case."""
    return tuple((short, frozenset(re.findall(r"\w{3,}", short.title()))) for short in (name, *short_names(name)))


def short_names(name: str) -> list[str]:
    """The short names by which an opinion may go on calling a decision, the longest first.

    >>> short_names("First National Bank of Boston v. Bellotti"), short_names("In re Gault")
    (['Bellotti'], ['Gault'])
    """
    found: list[str] = []
    for side in _VERSUS.split(_OPENER.sub("", name)):
        party = side.strip(" ,.")
        while _TAIL.search(party):
            party = _TAIL.sub("", party)
        words = [word.strip(".,") for word in party.split()]
        if any(word[:1].isupper() and word.lower() not in _GENERIC for word in words) and len(words) > 1:
            found.append(party)
        if words and words[0].lower() not in _GENERIC and len(words[0]) > 2 and words[0][0].isupper():
            found.append(words[0])
        if len(words) > 2 and words[0] in _PREFIXES:
            found.append(" ".join(party.split()[:2]))
        if (
            _FIRM.search(side) or " ex rel" in party
        ):  # "Schwinn" of "Arnold, Schwinn & Co.", "Gaines" of "Missouri ex rel. Gaines"
            found += [
                word for word in words[1:] if len(word) > 4 and word[0].isupper() and word.lower() not in _GENERIC
            ]
    return sorted(dict.fromkeys(found), key=lambda short: (-len(short), short))
