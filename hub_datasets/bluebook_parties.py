"""One party of a case as a citation names it: a surname, a government, an organisation in full (rule 10.2.1)."""

import re

from reporters_db import STATE_ABBREVIATIONS

from hub_datasets.ampersands import FIRMS
from hub_datasets.bluebook_words import FORM, PLACES, t6
from hub_datasets.case_names import title_case

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
    r"|(?:as )?(?:individually|in (?:his|her|its|their))\b.*|(?:also known|formerly|doing business|trading) as\b.*|[fa]/?k/?a/?\b.*|d\.?/?b\.?/?a\.?/?(?!\w).*|t/a\b.*"
    r"|by (?:and through|his|her|its|their|next)\b.*|as (?:\w+ ){0,3}?(?:trustee|executor|executrix|administrat\w+|guardian|receiver|next friend)\b.*)$"
    r"|, (?:(?:co-?)?(?:guardian|trustee|receiver|executrix|executor|ex\w*['’][rx]|administrat\w+|adm\w*[’'][rx]|conservator|personal representative|"
    r"special|next friend|assignee|commissioner|director|warden|superintendent|sheriff|judge|secretary|attorney general|att['’]?y|treasurer|auditor|"
    r"assessor|collector|mayor|governor|clerk|chief|chairman|chm|president|comptroller|county|city|state|acting|on behalf|for (?:the|and|use)|"
    r"minor|incompetent|deceased|dated|successors?|substituted|husband|wife|his|her|their|its|surviving|survg|esq|jr|sr|ii+|m\. ?d|etc|by)\b.*)$",
    re.I | re.S,
)
ORGANISATION = re.compile(
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
_STANDS_FOR_ITSELF = ("United States", "State", "People", "Commonwealth", "Government", "District of Columbia")
ABBREVIATED_STATE = {short.rstrip(".").lower(): name for short, name in STATE_ABBREVIATIONS.items()}


def is_known(name: str, caption: str) -> bool:
    """Whether each word of a short name, or what it abbreviates, stands in the caption."""
    words = [word for word in letters(re.sub(r"^(?:In re|Ex parte) ", "", name)) if len(word) > 2]
    return _shared(words, letters(caption)).issuperset(set(words) - _UNSAID)


def letters(text: str) -> list[str]:
    """The words and numbers of a name, in lower case, apostrophes left out."""
    return re.findall(r"[a-z]+|\d+", text.lower().replace("'", ""))


_UNSAID = frozenset(("the", "of", "and", "for", "in"))
_PROCEDURE = re.compile(r"(?:in re|in the|matter of|certification|application|petition|ex parte|appeal of)\b", re.I)


def party_name(short: str, whole: str, known: frozenset[str] | None) -> str | None:
    """One party: a surname, a government as the short name has it, or an organisation in full; None where its short name
    and its side of the caption, `whole`, disagree. known: the words of the case's text (bluebook_names.plain_name)."""
    if short in _STANDS_FOR_ITSELF or short.lower() in PLACES:
        return short if set(letters(short)) & set(letters(whole)) else None
    if (relator := short.partition(" ex rel. "))[1]:
        return f"{relator[0]} ex rel. {undescribed(relator[2])}" if is_known(relator[2], whole) else None
    if short.startswith(("Estate of", "In re ", "Ex parte ", "Matter of ")):
        return short if is_known(short, whole) else None
    first = _TITLE.sub("", _ROLES.sub("", re.split(r" SAME\b", whole)[0]).strip(" ,;"))
    words = letters(short)
    exact = all(word in letters(whole) for word in words)
    in_caption = exact or _shared(words, letters(whole)) >= set(words) - _UNSAID
    if _PROCEDURE.match(first):
        return short if in_caption else None
    if re.fullmatch(r"[A-Z]{2,6}", short) and not in_caption:
        return short  # NLRB, FDA
    person = first.split(",")[0]  # what follows is an office, or the next party
    firm = FORM.match(first, len(person)) or FORM.search(short)
    if not firm and not ORGANISATION.search(short.split(",")[0]) and not ORGANISATION.search(undescribed(person)):
        short = _first_named(undescribed(short).split(", ")[0], whole)
        return short if exact or (in_caption and len(words) > 2) else None
    full = _organisation(first, short)
    if not full or not (firm or ORGANISATION.search(full)):
        return short if in_caption else None
    if re.match(r"(?:State|Commonwealth) of [A-Z][a-z]+, ", full) or re.search(
        r"\bon (?:the )?relation of\b", full, re.I
    ):
        return None
    run_together = known is not None and any(
        len(word) > 3 and word not in known and word not in words and word not in t6() for word in letters(full)
    )
    if run_together or _shared(words, letters(whole)) - _shared(words, letters(full)):
        return short if len(_shared(words, letters(whole))) == len(words) or run_together else None
    if _shared(words, letters(full)) or _GENERIC.issuperset(words) or _initialism(words, letters(full)):
        return full
    return None


def _first_named(party: str, caption: str) -> str:
    """Of "Stacey and Winslow" the first, where they are two persons, "Charles Stacey and William Winslow", and no firm.

    >>> _first_named("Stacey and Winslow", "CHARLES STACEY AND WILLIAM WINSLOW"), _first_named("Ernst & Young", "ERNST & YOUNG")
    ('Stacey', 'Ernst & Young')
    """
    found = re.fullmatch(r"(.+?) (?:and|&) (.+)", party)
    if not found:
        return party
    together = re.search(rf"\b{re.escape(found[1])} (?:and|&) {re.escape(found[2])}(?!\w)", caption, re.I)
    return party if together and not found[1].endswith(".") else found[1]


def undescribed(party: str) -> str:
    """A party without what is said of it: "a corporation", "as trustee", "Jr."."""
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
    short = letters(party)
    cased = {
        word.strip(",").lower(): word.strip(",") for word in party.split() if re.search(r"[a-z][A-Z]|[A-Z]{2}", word)
    }
    described = re.sub(r"(?<=\w{3}) (?:of|for|in) (?:the )?State of [A-Z].*$", "", undescribed(first), flags=re.I)
    described = re.split(r"; |(?<=\w{7})\. (?=[A-Z]{3})", described)[0]
    for found in re.finditer(r", ", described):
        head, rest = described[: found.start()], described[found.start() :]
        # commas inside a firm's name: "Sears, Roebuck and Co.", "Chicago, Burlington and Quincy R.R."
        if not FORM.match(rest.split(", ")[1].join((", ", ""))) and (
            _WHOLE.search(head) or _PLACE.match(head) or not _shared(short, letters(rest.split(", ")[1]))
        ):
            described = head
            break
    for found in re.finditer(r",? (?:and|AND) ", described):
        before, after = described[: found.start()], described[found.end() :]
        both = bool(_shared(short, letters(before)[-1:]) and _shared(short, letters(after)[:1]))
        pair = (letters(before)[-1:] + letters(after)[:1]) or [""]
        firm = not ORGANISATION.search(before) and ORGANISATION.search(" ".join(short)) and not _BEGINS.match(after)
        second = (_WHOLE.search(before) or _BEGINS.match(before)) and ORGANISATION.search(after)
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
    "club state people commonwealth school church bishop governors visitors rector sons daughters bd college office inhabitants estate "
    "assoc assn council committee exchange league union lodge order representatives supervisors".split()
)
FIRM_ENDS = re.compile(
    r"\b(?:compan(?:y|ies)|cos?|corporation|corp|inc|ltd|mills|works|stores|railroad|railway|industries)\.?$", re.I
)


def _without_place(party: str, short: list[str]) -> str:
    """Without a closing phrase of place that the short name leaves out as well; a firm's belongs to its name."""
    for found in _AT.finditer(party):
        before, after = party[: found.start()], party[found.end() :]
        if FIRM_ENDS.search(before):
            return party
        last = (letters(before) or [""])[-1]
        if len(before.split()) >= 2 and last not in _NEEDS_MORE and not _shared(short, letters(after)):
            return before
    return party


def _shared(short: list[str], full: list[str]) -> frozenset[str]:
    """The words of a short name that meet a word of the full one: "commn" and "commission", "va" and "virginia"."""
    places = [word for name in (ABBREVIATED_STATE.get(word) for word in short) if name for word in letters(name)]
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
