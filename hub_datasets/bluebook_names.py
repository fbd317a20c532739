"""The name of a case as a Bluebook citation writes it: rule 10.2, tables T6 and T10.

The caption gives the words, the source's short name tells which of them are surnames and where a firm's name ends:

>>> bluebook_name("Denver Bank v. Beardsley", "DENVER JOINT STOCK LAND BANK v. BEARDSLEY ET AL.")
'Denver Joint Stock Land Bank v. Beardsley'
>>> bluebook_name("Larsen v. Oil Gas Conservation Com'n", "JOHN LARSEN, APPELLANT, v. THE OIL AND GAS CONSERVATION COMMISSION")
"Larsen v. Oil & Gas Conservation Comm'n"
"""

import re

from reporters_db import STATE_ABBREVIATIONS

from hub_datasets.ampersands import FIRMS
from hub_datasets.bluebook_words import FORM, PLACES, abbreviate, t6
from hub_datasets.case_names import clean_name, title_case

_ROLES = re.compile(
    r"[,;(]? *\(?\b(?:(?:and )?(?:cross|third[- ]party|counter|intervening|real|original|substitute)?[- /]?\(?(?:plaintiff|defendant|appell?(?:ant|ee|and)|"
    r"petitioner|respondent|complainant|claimant|libel\w+|relator|intervenor|prosecutor|contestant|employee|employer|insurer|garnishee|"
    r"objector|protestant|accused|caveator|propounder|movant|contemnor|juvenile)s?\b|(?:an)?others?$|below\b|real part(?:y|ies) in interest|in error|"
    r"et\.? ?als?\b|et ux\b|et vir\b|and others|and another|ux\.|impleaded|amicus).*$",
    re.I | re.S,
)
_DESCRIPTION = re.compile(
    r",? (?:an? (?:\w+[ -]){0,4}?(?:corporation|corp|association|company|partnership|copartnership|minor|infant|widow|person|"
    r"firm|municipality|body|bankrupt|subsidiary|agency|child|resident|incompetent|partner)\b.*"
    r"|(?:as )?(?:individually|in (?:his|her|its|their))\b.*|(?:also known|formerly|doing business|trading) as\b.*|[fa]/?k/?a/?\b.*|d/?b/?a/?\b.*|t/a\b.*"
    r"|by (?:and through|his|her|its|their|next)\b.*|as (?:\w+ ){0,3}?(?:trustee|executor|executrix|administrat\w+|guardian|receiver|next friend)\b.*)$"
    r"|, (?:(?:co-?)?(?:guardian|trustee|receiver|executrix|executor|ex\w*['’][rx]|administrat\w+|adm\w*[’'][rx]|conservator|personal representative|"
    r"special|next friend|assignee|commissioner|director|warden|superintendent|sheriff|judge|secretary|attorney general|att['’]?y|treasurer|auditor|"
    r"assessor|collector|mayor|governor|clerk|chief|chairman|chm|president|comptroller|county|city|state|acting|on behalf|for (?:the|and|use)|"
    r"minor|incompetent|deceased|successors?|substituted|husband|wife|his|her|their|its|surviving|survg|esq|jr|sr|ii+|m\. ?d|etc|by)\b.*)$",
    re.I | re.S,
)
_ORGANISATION = re.compile(
    r"\b(?:compan(?:y|ies)|co|corp(?:oration)?|inc(?:orporated)?|ltd|limited|l\.?l\.?c|l\.?p|bank|railroad|railway|r\.?r|ry|city|county|town|village|borough|"
    r"township|parish|state|commonwealth|people|board|commission|comm['’]?n|department|dep['’]?t|bureau|district|school|schools|university|college|"
    r"ass(?:ociatio|['’])?n|society|union|local|church|trust|fund|authority|agency|division|bros|brothers|sons|hospital|center|"
    r"insurance|ins|estate|club|lodge|order|league|foundation|institute|office|court|system|systems|service|services|industries|"
    r"enterprises|partnership|associates|group|products|works|mills|mines|stores?|motors?|lines?|express|exchange|"
    r"council|committee|conference|federation|brotherhood|workers|employees|republic|government|administration|hotel|theatres?|realty|"
    r"properties|investments?|mutual|fire|casualty|indemnity|assurance|national|american|international|united)\b\.?",
    re.I,
)
_SUFFIX = re.compile(r",? (?:Jr|Sr|II|III|IV|M\. ?D|D\. ?D\. ?S|Esq|Ph\. ?D)\.?(?=,|$)", re.I)
_TITLE = re.compile(
    r"^(?:The |Hon(?:orable|\.)? |Dr\. |Mrs\. |Mr\. |Miss |Ms\. |Rev\. |Judge |Sheriff |Warden |Inhabitants of (?:the )?(?=Town|City))",
    re.I,
)


# A short name that says no more than what kind of body the party is: "Burgess v. Railroad".
_GENERIC = frozenset(
    "railroad railway rr ry r company co insurance ins bank corporation corp city county town commission commissioners board society "
    "association union power light telephone telegraph lumber school district church hospital motor oil gas coal".split()
)
_SOVEREIGN = re.compile(r"(?:the )?(state|commonwealth|people)(?: of (?:the (?:state|commonwealth) of )?(.+))?", re.I)
_STANDS_FOR_ITSELF = ("United States", "State", "People", "Commonwealth", "Government", "District of Columbia")
_ABBREVIATED_STATE = {short.rstrip(".").lower(): name for short, name in STATE_ABBREVIATIONS.items()}


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
    name = clean_name(name)
    caption = re.sub(r"\s+", " ", re.sub(r"\[fn[\w*]*\]", "", caption.replace("’", "'"))).strip(" ,")
    caption = re.sub(r",(?=[A-Z][a-zA-Z])", ", ", _rejoined(caption, known))
    caption = re.sub(r"(?<=\w)(?:,? &)? a\.(?=\s*$| vs?\. )", "", caption)  # New Hampshire's "& a.", and another
    if " in Interest of " in name or " in the Interest of " in name:
        return None
    if " v. " not in name and re.search(r" vs?\. ", caption):
        return None  # rule 10.2.1(b): where adversaries are named, theirs is the name
    if " v. " not in name:
        name = _initials(name, caption)
        return _finished(name) if _is_known(name, caption) else None
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
    parties = [_party(mine, whole, known) for mine, whole in zip(short, sides, strict=False)]
    if len(sides) > 2 and not parties[1]:  # "v." in a middle name
        parties[1] = _party(short[1], " ".join(sides[1:]), known)
    if known is not None:  # a source that runs words together in captions has sound short names
        parties = [found or _attested(mine, known) for found, mine in zip(parties, short, strict=True)]
    return _finished(" v. ".join(filter(None, parties))) if all(parties) else None


def _plain(party: str, jurisdiction: str | None) -> str:
    """A short name's party without a title, a state as the courts of that state or another's name it."""
    party = re.sub(r"^the (?=[A-Z])", "", party)
    party = {"Com": "Commonwealth", "Com.": "Commonwealth", "Comm.": "Commonwealth", "Commw.": "Commonwealth"}.get(
        party, party
    )
    if found := _SOVEREIGN.fullmatch(party):
        place = (found[2] or "").strip()
        place = _ABBREVIATED_STATE.get(place.rstrip(".").lower(), place)
        if place and jurisdiction and place.lower() != jurisdiction.lower():
            return place
        return found[1].capitalize()
    return party if _ORGANISATION.search(party) and " ex rel. " not in party else _described(party)


def _rejoined(caption: str, known: frozenset[str] | None) -> str:
    """Words broken at a line's end, "SAV-INGS", whole again where the text has them whole."""
    if known is None:
        return caption
    return re.sub(
        r"\b([A-Z]{2,})- ?([A-Z]{2,})\b",
        lambda found: found[1] + found[2] if (found[1] + found[2]).lower() in known | t6().keys() else found[0],
        caption,
    )


def _initials(name: str, caption: str) -> str:
    """ "In re As" as "In re A.S." where that is what the caption has."""
    if found := re.fullmatch(r"(In re )([A-Z][a-z]{1,3})", name):
        for initials in re.findall(r"\b(?:[A-Z]\.){2,4}", caption):
            if initials.replace(".", "").lower() == found[2].lower():
                return found[1] + initials
    return name


def _attested(short: str, known: frozenset[str]) -> str | None:
    if re.search(r"[A-Z]\. [A-Z]\.$", short) and _ORGANISATION.search(short):
        return None  # "Department of H. H. R."
    return short if all(len(word) < 4 or word in known or word in t6() for word in _letters(short)) else None


def _finished(name: str) -> str:
    """Full stops that were cut off at the end of a party given back."""
    name = re.sub(r"(?<=')(n|r|t|l|d|y|rs)\.(?=$| )", r"\1", name)
    return re.sub(r"\b(Inc|Co|Corp|Ltd|Bros|[A-Z])(?=$| v\. )", r"\1.", name)


def _is_known(name: str, caption: str) -> bool:
    """Whether each word of a short name, or what it abbreviates, stands in the caption."""
    words = [word for word in _letters(re.sub(r"^(?:In re|Ex parte) ", "", name)) if len(word) > 2]
    return _shared(words, _letters(caption)).issuperset(set(words) - _UNSAID)


def _letters(text: str) -> list[str]:
    return re.findall(r"[a-z]+|\d+", text.lower().replace("'", ""))


_UNSAID = frozenset(("the", "of", "and", "for", "in"))
_PROCEDURE = re.compile(r"(?:in re|in the|matter of|certification|application|petition|ex parte|appeal of)\b", re.I)


def _party(short: str, whole: str, known: frozenset[str] | None) -> str | None:
    """One party: a surname, a government as the short name has it, or an organisation in full."""
    if short in _STANDS_FOR_ITSELF or short.lower() in PLACES:
        return short if set(_letters(short)) & set(_letters(whole)) else None
    if (relator := short.partition(" ex rel. "))[1]:
        return f"{relator[0]} ex rel. {_described(relator[2])}" if _is_known(relator[2], whole) else None
    if short.startswith(("Estate of", "In re ", "Ex parte ", "Matter of ")):
        return short if _is_known(short, whole) else None
    first = _TITLE.sub("", _ROLES.sub("", re.split(r" SAME\b", whole)[0]).strip(" ,;"))
    words = _letters(short)
    exact = all(word in _letters(whole) for word in words)
    in_caption = exact or _shared(words, _letters(whole)) >= set(words) - _UNSAID
    if _PROCEDURE.match(first):
        return short if in_caption else None
    if re.fullmatch(r"[A-Z]{2,6}", short) and not in_caption:
        return short  # NLRB, FDA
    person = first.split(",")[0]  # what follows is an office, or the next party
    firm = FORM.match(first, len(person)) or FORM.search(short)
    if not firm and not _ORGANISATION.search(short.split(",")[0]) and not _ORGANISATION.search(_described(person)):
        short = _described(short).split(", ")[0]
        return short if exact or (in_caption and len(words) > 2) else None
    full = _organisation(first, short)
    if not full or not (firm or _ORGANISATION.search(full)):
        return short if in_caption else None
    if re.match(r"(?:State|Commonwealth) of [A-Z][a-z]+, ", full) or re.search(
        r"\bon (?:the )?relation of\b", full, re.I
    ):
        return None
    run_together = known is not None and any(
        len(word) > 3 and word not in known and word not in words and word not in t6() for word in _letters(full)
    )
    if run_together or _shared(words, _letters(whole)) - _shared(words, _letters(full)):
        return short if len(_shared(words, _letters(whole))) == len(words) or run_together else None
    if _shared(words, _letters(full)) or _GENERIC.issuperset(words) or _initialism(words, _letters(full)):
        return full
    return None


def _described(party: str) -> str:
    return re.sub(r"(?:,? (?:and|&|in|of|for|the))+$", "", _SUFFIX.sub("", _DESCRIPTION.sub("", party)), flags=re.I)


_WHOLE = re.compile(
    r"\b(?:company|co|corporation|corp|commission|department|board|association|bank|railway|railroad|district|county|inc|union|"
    r"university|authority|society|church|hospital|agency|bureau|council)\.?$",
    re.I,
)


_PLACE = re.compile(r"(?:City|Town|Village|County|Borough) of ", re.I)
_BEGINS = re.compile(
    r"(?:the|city|town|village|county|state|bank|board|department|estate|commissioners?) (?:of )?", re.I
)


def _organisation(first: str, party: str) -> str:
    """The organisation that opens a side of the caption, in upper and lower case."""
    short = _letters(party)
    cased = {
        word.strip(",").lower(): word.strip(",") for word in party.split() if re.search(r"[a-z][A-Z]|[A-Z]{2}", word)
    }
    described = re.sub(r"(?<=\w{3}) (?:of|for|in) (?:the )?State of [A-Z].*$", "", _described(first), flags=re.I)
    described = re.split(r"; |(?<=\w{7})\. (?=[A-Z]{3})", described)[0]
    for found in re.finditer(r", ", described):
        head, rest = described[: found.start()], described[found.start() :]
        # commas inside a firm's name: "Sears, Roebuck and Co.", "Chicago, Burlington and Quincy R.R."
        if not FORM.match(rest.split(", ")[1].join((", ", ""))) and (
            _WHOLE.search(head) or _PLACE.match(head) or not _shared(short, _letters(rest.split(", ")[1]))
        ):
            described = head
            break
    for found in re.finditer(r",? (?:and|AND) ", described):
        before, after = described[: found.start()], described[found.end() :]
        both = bool(_shared(short, _letters(before)[-1:]) and _shared(short, _letters(after)[:1]))
        pair = (_letters(before)[-1:] + _letters(after)[:1]) or [""]
        firm = not _ORGANISATION.search(before) and _ORGANISATION.search(" ".join(short)) and not _BEGINS.match(after)
        second = (_WHOLE.search(before) or _BEGINS.match(before)) and _ORGANISATION.search(after)
        firms = tuple(pair) in FIRMS or not (_BEGINS.match(before) or _WHOLE.search(after))
        twofold = re.fullmatch(r"city", before, re.I) and re.match(r"(?:county|borough|parish)\b", after, re.I)
        if not (both and (firms or not second)) and not firm and not twofold:
            described = before
            break
    described = re.sub(r"(?:,? (?:and|&|in|of|for|the))+$", "", _without_place(described, short), flags=re.I)
    words = described.split()
    capital = [re.sub(r"[^A-Za-z]", "", word).isupper() for word in words]
    if sum(capital) * 2 > len(words) or (any(capital) and (capital[-1] or sum(capital) > 1)):
        described = title_case(described.upper() if sum(capital) * 2 <= len(words) else described)
    described = " ".join(
        cased.get(word.strip(",").lower(), word.strip(",")) + "," * word.endswith(",") for word in described.split()
    )
    return re.sub(r"^The ", "", described).strip(" ,;")


_AT = re.compile(r",? (?:of|in|for|at) (?:the )?", re.I)
_NEEDS_MORE = frozenset(
    "board department university bank commissioner commissioners city town county village borough township order bureau court trustees mayor "
    "sisters corps secretary director division society friends chapter band tribe members regents federation union brotherhood association "
    "club state people commonwealth school church bishop governors visitors rector sons daughters bd college office inhabitants estate".split()
)


def _without_place(party: str, short: list[str]) -> str:
    """Without a closing phrase of place that the short name leaves out as well."""
    for found in _AT.finditer(party):
        before, after = party[: found.start()], party[found.end() :]
        last = (_letters(before) or [""])[-1]
        if len(before.split()) >= 2 and last not in _NEEDS_MORE and not _shared(short, _letters(after)):
            return before
    return party


def _shared(short: list[str], full: list[str]) -> frozenset[str]:
    """The words of a short name that meet a word of the full one: "commn" and "commission", "va" and "virginia"."""
    places = [word for name in (_ABBREVIATED_STATE.get(word) for word in short) if name for word in _letters(name)]
    full = [word for word in full if word not in ("the", "of", "and", "for", "in")]
    return frozenset(
        word
        for word in [*short, *places]
        if word not in ("the", "of", "and", "for", "in")
        and any(word[:3] == other[:3] or (len(word) < 3 and other.startswith(word)) for other in full)
    )


def _initialism(short: list[str], full: list[str]) -> bool:
    letters = "".join(word[0] for word in full if word not in ("of", "the", "and", "for"))
    return len(short) == 1 and len(short[0]) > 1 and letters.startswith(short[0])
