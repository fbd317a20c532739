"""The words of a case name as tables T6 and T10 abbreviate them."""

import re
from functools import cache

from reporters_db import CASE_NAME_ABBREVIATIONS, STATE_ABBREVIATIONS

# Table T6 beyond what reporters-db has, and what it lets mean something else.
_MORE = {
    "&": ["and"],
    "Adver.": ["Advertising"],
    "Am.": ["America", "American"],
    "Assocs.": ["Associates"],
    "Ass'n": ["Association", "Assn", "Assn."],
    "Bd.": ["Board", "Bd"],
    "Bhd.": ["Brotherhood"],
    "Comm'n": ["Commission", "Com'n", "Comn.", "Commn.", "Comm."],
    "Comm'r": ["Commissioner", "Com'r", "Commr."],
    "Comm'rs": ["Commissioners", "Com'rs"],
    "Constr.": ["Construction", "Const."],
    "Dep't": ["Department", "Dept.", "Dept"],
    "Educ.": ["Education", "Educational", "Ed."],
    "Elec.": ["Electric", "Electrical", "Electricity", "Electronic", "Electronics"],
    "Emps.": ["Employees"],
    "Emp.": ["Employee", "Employment"],
    "Eng'rs": ["Engineers"],
    "Enters.": ["Enterprises"],
    "Equip.": ["Equipment"],
    "Fed'n": ["Federation"],
    "Guar.": ["Guaranty", "Guarantee"],
    "Indus.": ["Industry", "Industries", "Industrial"],
    "Inst.": ["Institute", "Institution"],
    "Int'l": ["International", "Intern.", "Internat'l"],
    "Invs.": ["Investments", "Investors"],
    "Labs.": ["Laboratories"],
    "Mfrs.": ["Manufacturers"],
    "Mfg.": ["Manufacturing"],
    "Mortg.": ["Mortgage"],
    "Mun.": ["Municipal"],
    "Nat'l": ["National", "Natl.", "Nat."],
    "N.": ["North", "Northern"],
    "Pac.": ["Pacific"],
    "Prods.": ["Products"],
    "Props.": ["Properties"],
    "R.R.": ["Railroad", "R.R."],
    "Ry.": ["Railway", "Rwy.", "Ry"],
    "Ref.": ["Refining"],
    "Res.": ["Resource", "Resources"],
    "Sch.": ["School", "Schools"],
    "Sec.": ["Security", "Securities"],
    "Servs.": ["Services"],
    "S.": ["South", "Southern"],
    "Sys.": ["System", "Systems"],
    "Tel.": ["Telephone", "Telegraph"],
    "Tr.": ["Trust", "Trustee"],
    "Trs.": ["Trustees"],
    "Twp.": ["Township"],
    "Univ.": ["University", "Univ"],
    "Util.": ["Utility"],
    "Utils.": ["Utilities"],
    "W.": ["West", "Western"],
    "E.": ["East", "Eastern"],
}
_NOT = frozenset(("trust", "number"))


@cache
def t6() -> dict[str, str]:
    """Words in lower case and their abbreviations."""
    table = {
        word.lower(): short for short, words in CASE_NAME_ABBREVIATIONS.items() for word in words if " " not in word
    }
    plural = {"company": "Cos.", "bank": "Banks", "hospital": "Hosps.", "center": "Ctrs.", "worker": "Workers"}
    for short, words in _MORE.items():
        table.update({word.lower(): short for word in words})
    table = {
        _plural(word): short.removesuffix(".") + "s" + "." * short.endswith(".") for word, short in table.items()
    } | table
    table.update({_plural(word): short for word, short in plural.items()})
    table.update(
        {
            "corporation": "Corp.",
            "corporations": "Corps.",
            "bros": "Bros.",
            "st": "St.",
            "county": "Cnty.",
            "cty": "Cnty.",
            "cty.": "Cnty.",
        }
    )
    return {word: short for word, short in table.items() if word not in _NOT}


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") and word[-2:-1] not in "aeo" else f"{word}s"


_STATES = {name.lower(): short for short, name in STATE_ABBREVIATIONS.items()}
PLACES = {**_STATES, "district of columbia": "D.C."}
_TWO_WORDS = re.compile(
    r"\b(?:" + "|".join(sorted((re.escape(name) for name in PLACES if " " in name), key=len, reverse=True)) + r")\b",
    re.I,
)
_BUSINESS = re.compile(
    r"\b(?:Ass'n|Bros\.|Co\.|Corp\.|Cos\.|Ins\.|R\.R\.|Ry\.|Comm'n|Bank|Indus\.|Fed'n|Hosp\.)(?=[, ]|$)"
)
FORM = re.compile(
    r",? (?:Inc\.?|Incorporated|Ltd\.?|Limited|L\. ?L\. ?C\.?|LLC|L\. ?P\.?|N\. ?A\.|F\.S\.B\.|S\.A\.|P\.C\.|P\.A\.)(?=,|$)",
    re.I,
)


def abbreviate(name: str) -> str:
    """The name with the words of T6 and T10 abbreviated; a party that is a state or the United States stays whole.

    >>> abbreviate("Brown v. Board of Education"), abbreviate("Kentucky Title Company, Inc. v. New York")
    ('Brown v. Bd. of Educ.', 'Ky. Title Co. v. New York')
    """
    head = re.match(r"(?:In re|Ex parte)(?: the)? ", name)
    opening = head[0].replace(" the ", " ") if head else ""
    name = name.replace("U. S. ex rel.", "United States ex rel.").replace("U.S. ex rel.", "United States ex rel.")
    return opening + " v. ".join(_abbreviated(party) for party in name[len(head[0]) if head else 0 :].split(" v. "))


def _abbreviated(party: str) -> str:
    if party.lower() in PLACES or party in ("United States", "State", "People", "Commonwealth", "Government"):
        return party
    if found := re.fullmatch(r"((?:United States|State|People|Commonwealth) ex rel\. )(.+)", party):
        return found[1] + _abbreviated(found[2])
    party = re.sub(r"\bUnited States\b(?: of America)?", "U.S.", party)
    party = _TWO_WORDS.sub(lambda found: PLACES[found[0].lower()].replace(" ", "\u00a0"), party)
    words = party.split(" ")
    words[-1] = re.sub(r"(?<=[a-z]{4})\.$", "", words[-1])
    short = [
        word if word.strip(",.").lower() in _DIRECTIONS and _ends_name(words[i + 1 :]) else _word(word, i, len(words))
        for i, word in enumerate(words)
    ]
    party = " ".join(short).replace("\u00a0", " ")
    party = re.sub(r"(?<=\w), (?=& )", " ", party)
    party = re.sub(r"\b([NSEW]\.) ([NSEW]\.)(?= )", r"\1 \2", party)
    return FORM.sub("", party) if _BUSINESS.search(FORM.sub("", party)) else party


_TITLES = frozenset(
    "Jr. Sr. Co. Corp. Inc. Ltd. Bros. Cos. Mt. Ft. Dr. Mr. Mrs. Ms. Rev. No. Nos. ex. rel. St. Ste.".split()
)


def run_together(name: str) -> bool:
    """Whether a word of a name in full words is two words of table T6, as a scan may run them together.

    >>> run_together("Kiowa Tribe v. Manufacturingtechnologies, Inc."), run_together("Doe v. Northwestern University")
    (True, False)
    """
    words = [word for word in re.findall(r"[a-z]{12,}", name.lower()) if word not in t6()]
    return any(word[:at] in t6() and word[at:] in t6() for word in words for at in range(5, len(word) - 4))


def all_known(name: str) -> bool:
    """Whether every word of an abbreviated name that ends in a full stop is an abbreviation of the tables, or initials.

    >>> all_known("Choctaw Lumber Co. v. W. Va. Dep't of H.H.R."), all_known("Choctaw Lbr. Co. v. Doe")
    (True, False)
    """
    words = (word.strip(",()") for word in name.split() if word != "v.")
    return all(
        word in _abbreviations() or re.fullmatch(r"(?:[A-Z]\.)+-?(?:[A-Z]\.)*", word)
        for word in words
        if word.endswith(".")
    )


@cache
def _abbreviations() -> frozenset[str]:
    places = (word for place in PLACES.values() for word in place.split())
    return frozenset({*t6().values(), *_TITLES, *places})


_DIRECTIONS = frozenset(("north", "south", "east", "west"))


def _ends_name(after: list[str]) -> bool:
    """Whether nothing but a firm's legal form follows: in "P.F. West, Inc." West is a surname."""
    return not after or bool(re.fullmatch(r"(?:Co|Corp|Inc|Ltd|Company|Corporation|Bros|LLC|L\.L\.C)\.?", after[0]))


def _word(word: str, position: int, count: int) -> str:
    bare = word.rstrip(",")
    if bare.endswith(".") and (bare[:-1].lower() in t6() or len(bare) > 6) and "." not in bare[:-1]:
        bare = bare[:-1]
    tail = "," * word.endswith(",")
    if (count == 1 and bare.lower() not in ("commissioner", "secretary", "department")) or not (
        bare[:1].isupper() or bare == "and"
    ):
        return word
    if bare.lower() in _STATES and position < count:
        return _STATES[bare.lower()] + tail
    # "South", "West" and their like open many surnames and place names of a single word after them: still in T6
    short = t6().get(bare.lower())
    return short + tail if short else word
