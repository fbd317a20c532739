"""The name of a case that a citation gives, read back from where its volume stands."""

import re
from collections import deque

from hub_datasets.cues import Begun

_LOOKBACK = 240
_SMALL = {
    "ux",
    "vir",
    "others",
    "of",
    "the",
    "and",
    "&",
    "for",
    "ex",
    "rel.",
    "et",
    "al.",
    "al",
    "de",
    "la",
    "van",
    "von",
    "on",
    "to",
    "at",
    "by",
    "del",
    "der",
    "du",
    "le",
    "a",
}
_SIGNALS = {
    "see",
    "cf",
    "but",
    "also",
    "accord",
    "contra",
    "compare",
    "neither",
    "with",
    "e",
    "g",
    "citing",
    "quoting",
    "under",
    "in",
    "overruling",
    "following",
    "and",
    "or",
    "that",
    "because",
    "by",
    "as",
    "the",
    "of",
    "on",
    "for",
    "to",
    "from",
    "a",
    "is",
    "was",
    "however",
    "though",
    "although",
    "while",
    "when",
    "where",
    "since",
    "thus",
    "both",
    "like",
    "unlike",
    "than",
    "not",
    "are",
    "were",
    "our",
    "us",
    "this",
    "we",
    "at",
    "nor",
    "held",
    "if",
    "is,",
}
_OPENERS = re.compile(
    r"\b(?:In re|Ex parte|Matter of|In the Matter of|In (?:the )?Interest of|Petition of|Estate of|Succession of) ?(?=[A-Z])"
)
# Sources that lost their italics often lost the blanks beside them too: "State v.Faust", "Wilsonv. State".
_VERSUS = Begun(
    r" (?:v|vs|V|VS)\.? | v\.(?=[A-Z])"
    r"|(?<=[a-z.])(?<!Go)(?<!Re)(?<!De)(?<!No)(?<!Uni)(?<!Di)(?<!In)(?<!Ser)(?<!Pro)(?<!Ad)(?<!En)(?<!Ci)(?<!Sur)(?<!Le)"
    r"v\. (?=[A-Z])",
    " v| V|v. ",
)


_CASES = re.compile(r"(?:The )?(?:[A-Z][\w'’-]+ ){1,4}(?:Tax |Rate )?Cases?$")


def name_before(text: str, at: int, floor: int = 0) -> tuple[str | None, int]:
    """The case name that ends where a citation begins, and where it starts; (None, at) where there is none.

    >>> name_before("We rejected that in Doe v. City of Reno, 1 U.S. 1", 41)
    ('Doe v. City of Reno', 20)
    """
    low = max(floor, at - _LOOKBACK)
    window = text[low:at]
    stripped = window.rstrip(" ,")
    if not window or stripped == window or ";" in stripped[-3:]:
        return None, at
    versus = _last(_VERSUS, stripped)
    opener = _last(_OPENERS, stripped)
    if opener and (versus is None or opener.start() > versus.end()):
        begin = opener.start()
    elif versus:
        begin = _first_party(stripped, versus.start())
        if begin >= versus.start():
            return None, at
    elif cases := _CASES.search(stripped):
        begin = cases.start()
    else:
        return None, at
    name = re.sub(r"\s+", " ", stripped[begin:]).strip(" ,")
    if versus is not None and begin < versus.start():
        name = f"{stripped[begin : versus.start()]} v. {stripped[versus.end() :]}"
        name = re.sub(r"\s+", " ", name).strip(" ,")
    if re.search(r"[;:]|\) ", name) or len(name) > 160:
        return None, at
    return name, low + begin


def _last(pattern: re.Pattern[str] | Begun, text: str) -> re.Match[str] | None:
    return next(iter(deque(pattern.finditer(text), maxlen=1)), None)


# What a lost blank joins to a name: "(1972);May v. Sexton", "partial.Peters v. Shortt", "inRutherford v. …".
_GLUED = re.compile(
    r"(?:[;:!?”\")\]]|[a-z]{3}\.|^(?:see|See|in|In|also|and|also|under|of|from|cf\.|Cf\.|E\.g\.,))(?=[A-Z][a-z'’])"
)


_FIRM = re.compile(
    r"(?:Co|Corp|Inc|Ltd|R[Yy]|R\. ?R|Assn|Ass['’]n|Comm['’]n|Dist|Dept|Dep['’]t|Bd|Bros|Ins|Bank|Company)\b"
)


def _first_party(window: str, end: int) -> int:
    """Where the first party's name begins: back over capitalised words and the small words between them."""
    begin = end
    for word in reversed(list(re.finditer(r"\S+", window[:end]))):
        if glued := _last(_GLUED, word[0]):
            begin = word.start() + glued.end()
            break
        bare = word[0].strip("(“\"‘'[*_—")
        signal = bare.rstrip(".,").lower() in _SIGNALS and not re.fullmatch(r"[A-Z]\.", bare)
        if signal and not _inside_name(bare, begin, end):
            break
        if not (bare[:1].isupper() or bare[:1].isdigit() or bare.lower() in _SMALL):
            break
        closes = word[0].endswith((";", ":", "?", "!", "”", '."', ',"', ")")) or (
            word[0].endswith(".") and _ends_sentence(bare)
        )
        if closes and begin < end and not (word[0].endswith(".") and _FIRM.match(window, begin)):
            break
        begin = word.start() + (len(word[0]) - len(word[0].lstrip("(“\"‘'[*_—")))
    while (first := re.match(r"\S+ ", window[begin:end])) and (
        first[0].strip().rstrip(".,").lower() in _SIGNALS
        or first[0].strip() in _SMALL
        or re.fullmatch(r"\d+, ", first[0])
    ):
        begin += first.end()
    return begin


def _inside_name(word: str, begin: int, end: int) -> bool:
    """Small words such as "of" and "the" stand inside names once the name has begun."""
    return begin < end and word in _SMALL


_ABBREVIATIONS = frozenset(
    "acad assn adm admin adver agric alt am assoc assur atl auth auto ave bankr bd bldg bros broad bur bus cas cath cent"
    " chem chr cir cmty cnty co coll commc comm comp condo cong const constr consult coop corp corr cos cosm ct ctr def del"
    " dep dept dev dir disc dist distrib div dr econ educ elec emp emps eng enter envt equal equip est ex exch exec exp"
    " explor fam fed fid fin fla found fund gen gend glob gov govt grp guar hosp hous imp inc indem indus info inj ins inst"
    " int intl inv invs jr lab laws liab lines litig ltd mach maint mfg mfrs mgmt mich miss mkt mktg mo mont mortg mr mrs"
    " msgr mt mun mut nat natl neb nev no nos nw off okl okla ont ord org pa pac para penn pers petrol pharm pres prob proc"
    " prod prof prop prot prov pub rd re ref reg rehab rel relig rels res rest ret rev ry sav sch sci se sec secs serv"
    " servs ship so soc sr st sta stat std ste steam sub sun supp sur surv sw sys tech tel telecomm temp tenn tex tit tr"
    " trans transcon transp tres tribe twp univ univs us util utils va vill vt warr wash wis wyo ala ariz ark cal colo conn"
    " ga ill ind kan ky la mass md me minn messrs r al ux ore exrs admr admx".split()
)


def _ends_sentence(word: str) -> bool:
    """A word with a full stop ends a sentence unless it is an abbreviation of names (Bluebook T6, T10) or an initial."""
    letters = word.rstrip(".").replace("'", "").replace("’", "")
    return len(letters) > 1 and "." not in letters and letters.lower() not in _ABBREVIATIONS
