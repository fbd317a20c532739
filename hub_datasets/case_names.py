"""Names of cases as sources give them, freed of what careless typesetting did to them."""

import re

_FOOTNOTE = re.compile(r"\s*(?:\[(?:fn)?[\d*†‡]{1,3}\]|[*†‡]+(?=$|\s))")
# The table of cases that a name was taken from: "Union. For labor union, see name of trade. Union Bank v. Wolas".
_CROSS_REFERENCE = re.compile(r"^.*\b[Ss]ee (?:U\. S\. |also )?(?:[A-Za-z]+ ){0,4}[A-Za-z]+\. (?=[A-Z])")
_OTHERS = re.compile(
    r",?\s+(?:et\.? ?als?\b\.?|et\.? ?ux\b\.?|et\.? ?vir\b\.?|and others|and another|and al\.)(?=$|[\s,;.])", re.I
)
_ENDING = re.compile(r"(?<=[a-z]['’])([A-Z][a-z]{0,2})\b")
_PREFIXED = re.compile(r"\b([A-Z][a-z]{1,2}['’]?|[A-Z]['’])([A-Z]{2,})\b")
_INITIALS = re.compile(r"\b((?:[A-Z]\.)+[A-Z])(?=$| v\. )")
_CUT = re.compile(r"\b(Inc|Co|Corp|Ltd|Bros|Jr|Sr|Ins|Mfg)(?=$| v\. )")
_CUT_DOT = re.compile(r"['’]([a-z])(?= v\. |$)")
_UNITED_STATES = re.compile(
    r"(?:^|(?<= v\. ))(?:the )?(?:U\. ?S\.?(?: ?A\.?)?|USA?|United States(?: of America)?)(?=$| v\. )", re.I
)
_PROCEDURES = (
    (re.compile(r"\bIn Re:?(?= )", re.I), "In re"),
    (re.compile(r"^(?:In )?(?:the )?(?:Matter|Interest) of(?: the| an?)?(?= )", re.I), "In re"),
    (re.compile(r"\bEx Parte(?= )", re.I), "Ex parte"),
    (re.compile(r"\bEx[. ]{1,2}Rel\.?(?= )", re.I), "ex rel."),
    (re.compile(r"^In re (?:the |a )(?=[A-Z])"), "In re "),
    (re.compile(r"^In re ([A-Z][\w.'-]*?)(?:'s|')? (Estate|Will|Guardianship|Adoption)$"), r"In re \2 of \1"),
)
_VERSUS = re.compile(r",?\s+(?:v|vs|versus)\.?\s+")
_VERSUS_CAPITAL = re.compile(r",?\s+VS?\.?\s+")  # in a name without another; "In re V. C." has an initial
_ALONE = re.compile(r"(?:In re|Ex parte|(?:In )?(?:the )?(?:Matter|Interest) of)\b", re.I)
_SMALL = frozenset(
    "of the and for in on to at by v. vs. ex rel. et de la du del von van der upon with a an re parte".split()
)


def clean_name(name: str) -> str:
    """A short name as citations give it.

    >>> clean_name("McDOWELL v. U.S.A"), clean_name("In Re D.A"), clean_name("Larsen v. Oil Gas Conservation Com'N")
    ('McDowell v. United States', 'In re D.A.', "Larsen v. Oil Gas Conservation Com'n")
    >>> clean_name("In re V. C."), clean_name("BUSTAMANTE V. DE BACA"), clean_name("GRÆCO-RUSSIAN CHURCH v. COHEN")
    ('In re V. C.', 'Bustamante v. De Baca', 'Græco-Russian Church v. Cohen')
    >>> clean_name("SAVAGE et al. vs. PARKS et al.")
    'Savage v. Parks'
    """
    name = _FOOTNOTE.sub("", name.replace("’", "'")).strip(" ,;:")
    name = _CROSS_REFERENCE.sub("", name)
    name = _VERSUS.sub(" v. ", name)
    if " v. " not in name and not _ALONE.match(name):
        name = _VERSUS_CAPITAL.sub(" v. ", name)
    name = _OTHERS.sub("", name)
    if name.replace(" v. ", " ").isupper():
        name = title_case(name)
    for pattern, form in _PROCEDURES:
        name = pattern.sub(form, name)
    name = _PREFIXED.sub(lambda found: found[1] + found[2].capitalize(), name)
    name = _ENDING.sub(lambda found: found[1].lower(), name)
    name = _UNITED_STATES.sub("United States", name)
    name = _CUT.sub(r"\1.", _INITIALS.sub(r"\1.", name))
    return re.sub(r"\.\.(?!\.)", ".", " ".join(name.split()).strip(" ,;:"))


def title_case(text: str) -> str:
    """Words in capitals as names are written.

    >>> title_case("McDONALD'S OF ST. PAUL v. O'BRIEN-SMITH CO. OF THE U.S.")
    "McDonald's of St. Paul v. O'Brien-Smith Co. of the U.S."
    """
    words = text.split()
    return " ".join(
        _title(word, not before or before == "v.") for before, word in zip(["", *words], words, strict=False)
    )


def _title(word: str, first: bool) -> str:
    if not first and word.lower() in _SMALL:
        return word.lower()
    if (
        re.fullmatch(r"(?:[A-Z]\.)+[,;]?|[B-DF-HJ-NP-TV-XZ]{2,5}[,;]?", word)
        or re.fullmatch(r"[IVX]{2,4}[,.]?", word)
        or (
            word != word.upper()
            and word[0] == word[0].upper()
            and not re.match(r"(?:Mc|Mac|De|La|Le|Van|O['’])[A-Z]{2}", word)
        )
    ):
        return word

    def part(found: re.Match[str]) -> str:
        piece: str = found[0]
        if re.match(r"Mc", piece, re.I) and len(piece) > 3:
            return "Mc" + piece[2:].capitalize()
        return piece.capitalize()

    word = re.sub(r"[^\W\d_]+", part, word)
    return re.sub(r"(?<=[a-z])(['’])(S|T|N|L|Y|R|G|D)\b", lambda m: m[1] + m[2].lower(), word)
