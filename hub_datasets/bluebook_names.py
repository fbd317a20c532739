"""The name of a case as a Bluebook citation writes it: rule 10.2, tables T6 and T10.

The caption gives the words, the source's short name tells which of them are surnames and where a firm's name ends:

>>> bluebook_name("Denver Bank v. Beardsley", "DENVER JOINT STOCK LAND BANK v. BEARDSLEY ET AL.")
'Denver Joint Stock Land Bank v. Beardsley'
>>> bluebook_name("Larsen v. Oil Gas Conservation Com'n", "JOHN LARSEN, APPELLANT, v. THE OIL AND GAS CONSERVATION COMMISSION")
"Larsen v. Oil & Gas Conservation Comm'n"
"""

import re

from hub_datasets.bluebook_parties import (
    ABBREVIATED_STATE,
    FIRM_ENDS,
    ORGANISATION,
    is_known,
    letters,
    party_name,
    undescribed,
)
from hub_datasets.bluebook_words import abbreviate, t6
from hub_datasets.case_names import clean_name

_SOVEREIGN = re.compile(r"(?:the )?(state|commonwealth|people)(?: of (?:the (?:state|commonwealth) of )?(.+))?", re.I)


def bluebook_name(
    name: str, caption: str, jurisdiction: str | None = None, known: frozenset[str] | None = None
) -> str | None:
    """The name of a case, abbreviated; None where short name and caption disagree (arguments as for `plain_name`)."""
    plain = plain_name(name, caption, jurisdiction, known)
    return abbreviate(plain) if plain else None


def plain_name(
    name: str, caption: str, jurisdiction: str | None = None, known: frozenset[str] | None = None
) -> str | None:
    """The name of a case in full words, by its short name and its caption; None where the two disagree.

    jurisdiction: the state, in full, whose court decided. known: the words of the case's text; a long word of the caption
    that is not among them is two that were run together, and the short name is taken.
    """
    name = _hyphenated(clean_name(name), caption, known)
    caption = re.sub(r"\s+", " ", re.sub(r"\[fn[\w*]*\]", "", caption.replace("’", "'"))).strip(" ,")
    caption = re.sub(r",(?=[A-Z][a-zA-Z])", ", ", _rejoined(caption, known))
    caption = re.sub(
        r"(?<=\w)(?:,? &)? a\.(?:(?=\s*$| vs?\. )| (?=[A-Z]{2})(?:(?! vs?\. ).)*)", "", caption
    )  # New Hampshire's "& a.", and another
    if " in Interest of " in name or " in the Interest of " in name or re.match(r"(?:In re|Ex parte) .* v\. ", name):
        return None
    if " v. " not in name and re.search(r" vs?\. ", caption):
        return None  # rule 10.2.1(b): where adversaries are named, theirs is the name
    if " v. " not in name:
        name = _initials(_PETITION.sub("In re ", name), caption)
        if not ORGANISATION.search(name):  # of several persons the first
            name = re.split(r"(?:, \S+)*,? (?:and|&) ", name)[0]
        return _finished(name) if is_known(name, caption) else None
    sides = re.split(r",?\W? (?:v|vs|against|versus)\.? |\.v\. ", caption, maxsplit=2)
    if len(sides) < 2:
        sides = re.split(r",?\W? (?:V|VS|VERSUS)\.? ", caption, maxsplit=2)
    short = [_plain(party, jurisdiction) for party in name.split(" v. ")]
    if (
        len(sides) < 2
        or len(short) != 2
        or short[1].startswith("v. ")
        or any(party.endswith("ex rel.") for party in short)
    ):
        return None
    parties = [party_name(mine, whole, known) for mine, whole in zip(short, sides, strict=False)]
    if len(sides) > 2 and not parties[1]:  # "v." in a middle name
        parties[1] = party_name(short[1], " ".join(sides[1:]), known)
    if known is not None:  # a source that runs words together in captions has sound short names
        parties = [found or _attested(mine, known) for found, mine in zip(parties, short, strict=True)]
    cut = any(
        FIRM_ENDS.search(mine) and not ORGANISATION.search(found or "")
        for mine, found in zip(short, parties, strict=True)
    )
    return _finished(" v. ".join(filter(None, parties))) if all(parties) and not cut else None


def _plain(party: str, jurisdiction: str | None) -> str:
    """A short name's party without a title, a state as the courts of that state or another's name it."""
    party = re.sub(r"^the (?=[A-Z])", "", party)
    party = {"Com": "Commonwealth", "Com.": "Commonwealth", "Comm.": "Commonwealth", "Commw.": "Commonwealth"}.get(
        party, party
    )
    if found := _SOVEREIGN.fullmatch(party):
        place = (found[2] or "").strip()
        place = ABBREVIATED_STATE.get(place.rstrip(".").lower(), place)
        if place and jurisdiction and place.lower() != jurisdiction.lower():
            return place
        return found[1].capitalize()
    return party if ORGANISATION.search(party) and " ex rel. " not in party else undescribed(party)


def _rejoined(caption: str, known: frozenset[str] | None) -> str:
    """Words broken at a line's end, "SAV-INGS", whole again where the text has them whole."""
    if known is None:
        return caption
    return re.sub(
        r"\b([A-Z]{2,})- ?([A-Z]{2,})\b",
        lambda found: found[1] + found[2] if (found[1] + found[2]).lower() in known | t6().keys() else found[0],
        caption,
    )


def _hyphenated(name: str, caption: str, known: frozenset[str] | None) -> str:
    """Hyphens that a short name has lost, where the caption has them and the text has both words.

    >>> _hyphenated("Curtisswright Corp. v. Doe", "CURTISS-WRIGHT CORP. v. DOE", frozenset({"curtiss", "wright"}))
    'Curtiss-Wright Corp. v. Doe'
    """
    for first, second in re.findall(r"\b([A-Za-z]+)-([A-Za-z]+)\b", caption) if known else ():
        parts = {first.lower(), second.lower()}
        if known and parts <= known and (first + second).lower() not in known:
            name = re.sub(rf"\b{first}{second}\b", f"{first.capitalize()}-{second.capitalize()}", name, flags=re.I)
    return name


# Rule 10.2.1(b): "Petition of" is "In re", and a person has a surname only.
_PETITION = re.compile(
    r"^(?:In re )?(?:Petition|Application|Matter) of (?:the )?(?:[A-Z][a-z]+ (?:[A-Z][a-z]*\.? )?(?=[A-Z]\w+$))?"
)


def _initials(name: str, caption: str) -> str:
    """ "In re As" as "In re A.S." where that is what the caption has."""
    if found := re.fullmatch(r"(In re )([A-Z][a-z]{1,3})", name):
        for initials in re.findall(r"\b(?:[A-Z]\.){2,4}", caption):
            if initials.replace(".", "").lower() == found[2].lower():
                return found[1] + initials
    return name


def _attested(short: str, known: frozenset[str]) -> str | None:
    if re.search(r"[A-Z]\. [A-Z]\.$", short) and ORGANISATION.search(short):
        return None  # "Department of H. H. R."
    return short if all(len(word) < 4 or word in known or word in t6() for word in letters(short)) else None


def _finished(name: str) -> str:
    """Full stops that were cut off at the end of a party given back."""
    name = re.sub(r"\b([A-Z]\.) (?=[A-Z]\.)", r"\1", name)  # rule 6.1(a): single capitals are closed up
    name = re.sub(r"(?<=')(n|r|t|l|d|y|rs)\.(?=$| )", r"\1", name)
    name = re.sub(r"\b(Inc|Co|Corp|Ltd|Bros|[A-Z])(?=$| v\. )", r"\1.", name)
    return name.replace("..", ".")
