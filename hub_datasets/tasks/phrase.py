"""The wording of holdings and passages: what can be read by itself, and what shares words with what."""

import re
from functools import lru_cache

from hub_datasets.cues import Cued

_LEANING = Cued(
    r"\b(?:above|foregoing|aforesaid|aforementioned|as follows|the following|herein|instant case|supra|infra|ante|id\.|footnote|remand(?:ed)?)\b"
    r"|\b(?:this|these) (?!Court|court|State|state|case|country|jurisdiction)|\b(?:first|second|third) (?:issue|question|claim)\b",
    "above|foregoing|aforesaid|aforementioned|as follows|the following|herein|instant case|supra|infra|ante|id.|footnote|remand|this |these "
    "| issue| question| claim",
    start=r"(?:it|its|they|their|he|she|his|her|him|this|these|those|such|both|so|here|under (?:this|these|such)|for (?:this|these|the same) reasons?)\b",
    fold=True,
)
# What is no sentence: the end of "Held, to be …", a condition alone, a consequence that was cut off.
_BROKEN = Cued(
    r"\b(?:was|were|is|are) so \w+\b(?!.*\b(?:that|as)\b)|[a-z]{4}\. (?-i:[a-z]{3})",
    " so |. ",
    start=r"(?:To be (?:fair|presumed|assumed|no|an?)|As against|Also|And|But|Or) |The (?:judgment|decree|order)s? (?:\w+ )?(?:should|must|is|are) (?:\w+ )?(?:affirmed|reversed)\b"
    r"|(?:Since|Because|While|Although|Whether|Whereas)\b[^,]*$",
    fold=True,
)
_CITES = re.compile(r"\d (?:U\. ?S\.(?! ?C)|[A-Z][\w.]*\.? ?(?:2d|3d)) ?\d|\((?:quoting|citing)|\[fn|\bv\. |¶")
_PAGES = re.compile(r"[\s—]*\(?\bPp?\. ?[\d\-–—, n.]+\)?\.?\s*$")
_TAIL = re.compile(
    r"(?:;|, that (?=(?:the|an?|his|her|its|their|it|they|no|such|(?:appell|respond|petition|plaint|defend)\w+)\b)|,? and (?:turn|proceed|move)\b|,? and,? (?:therefore|thus|accordingly|consequently|hence|so)\b|,? (?:and|but) that\b|,? (?:and|but) (?:we|affirm|reverse|remand|vacate)\b|, (?:and|but) (?:it|they|he|she|this|we)\b"
    r"|,? (?:and|but) (?:relying|acknowledging|reversing|noting|refusing|reasoning|requiring|remanding|affirming|explaining|observing|vacating|recognizing|rejecting|ruling|stating|concluding|finding)\b"
    r"|, we\b|[.,]\d{1,2}(?= [A-Z]|$)|(?<=[a-z])\.\d{1,2}\b|(?<=[a-z0-9])\.(?=[A-Z][a-z])).*$",
    re.S,
)
_COMMON = frozenset(
    "a an the of to in for on by with as at from is are was were be been being and or not no nor that which who whom whose this"
    " it its any all such there when where if under has have had does did do may must can could would should shall will his her"
    " he she they their than upon into between against after before over other only because than then thus both more less one"
    " two court courts trial district circuit appellate appeals superior lower judge jury case cases judgment judgments order"
    " orders err erred error errors proper properly improper improperly correct correctly motion motions plaintiff plaintiffs"
    " defendant defendants appellant appellants appellee appellees petitioner petitioners respondent respondents party parties"
    " state evidence claim claims law laws action actions abuse abused discretion deny denied denying grant granted granting"
    " affirmed reversed sufficient insufficient issue issues question merit without therefore act acts statute statutes statutory"
    " section sections provision provisions rule rules code commission board decision decisions finding findings found find ruling"
    " constitute constitutes apply applies applied applicable application require requires required requirement requirements"
    " include includes read reading interpretation language intent intended support supported supports record reasonable"
    " reasonably conclusion matter purpose purposes effect use used made make making within meaning circumstances facts"
    " fact result appeal reversible harmless prejudicial instruction instructions testimony argument opinion authority power"
    " right rights proceeding proceedings present presented failed failure failing entitled standard test procedure"
    " also legislature congress county city general constitutional unconstitutional constitution violate violates violated"
    " basis comment comments remark remarks statement statements conviction convictions sentence sentences prosecutor prosecutor's"
    " state's victim guilty guilt prejudice prejudiced counsel charge charges charged crime admission admitted erroneous clearly"
    " genuine material summary preclude precludes remain remains possibility circumstance part whole reverse affirm".split()
)
_DAMAGED = re.compile(r"[a-z]{2}(?<!Mc)(?<!Mac)[A-Z]|[a-z]{3}\d|\d[a-z]{3}")  # words run together
# A date or an amount would be looked for in the passage, as a name would.
_FACTS_OF_ONE_CASE = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\$\d|\bNo\. \d|in forma pauperis (?:is|are) denied"
)
_ON_A_RULING = re.compile(
    r"\b(?:court|judge|jury|commission(?:er)?|board|chancellor|master|referee)(?:'s)? .{0,80}\b(?:err|erred|error|abuse[ds]?|proper|properly|correct|correctly|discretion|improper|improperly)\b"
    r"|\b(?:evidence|testimony|findings?|record) (?:\w+ )?(?:was|were|is|are|supports?|to support)\b|\bwithout merit\b|\berror\b",
    re.I,
)
_SHORTEST, _LONGEST, _SPECIFIC = 7, 60, 3


def standing_alone(clause: str, sentence: bool = False) -> str | None:
    """The holding of a clause as one sentence; None where it says too little by itself, leans on what stands before it,
    cites, or names a person or place (a reader would look for the name, not for the law). In a sentence, unlike in the
    middle of one, the first word's capital does not make it a name.

    >>> standing_alone("a landlord who repairs a common stair must do so with ordinary care. Pp. 3-5.")
    'A landlord who repairs a common stair must do so with ordinary care.'
    >>> standing_alone("the trial court did not err in denying the defendant's motion") is None
    True
    >>> standing_alone("Brown was bound to show that he had paid the whole of the price in gold coin") is None
    True
    """
    text = re.sub(r"^,? ?that,? ", "", _PAGES.sub("", " ".join(clause.split())))
    text = text.translate(_QUOTES).replace("`", "'").strip(" ,.;:—")
    text = re.sub(r',(?="$)', "", _TAIL.sub("", text).strip(" ,.;:—"))
    if (
        not _SHORTEST <= len(text.split()) <= _LONGEST
        or _LEANING.search(text)
        or _BROKEN.search(text)
        or _CITES.search(text)
        or names(text, sentence)
    ):
        return None
    if _DAMAGED.search(text) or _leans_on_such(text) or _FACTS_OF_ONE_CASE.search(text):
        return None
    specific = subjects(text)
    if (
        len(specific) < (_SPECIFIC + 2 if _ON_A_RULING.search(text) else _SPECIFIC)
        or text.count("(") != text.count(")")
        or text.count('"') % 2
        or not text[0].isalpha()
    ):
        return None
    return text[0].upper() + text[1:] + ("" if text.endswith(('."', '?"')) else ".")


_POINTING = re.compile(
    r"\b(?:such (?:an? )?|(?:in|of|under|to|by|on|from|for|with|at|upon) that (?=(?:benefit|context|case|section|statute|rule|act|"
    r"provision|decision|time|date|right|claim|point|issue|respect|amount|matter|order|purpose)\b))(\w+)",
    re.I,
)


def _leans_on_such(text: str) -> bool:
    """Whether "such a claim" or "of that claim" stands in a text that names no claim before."""
    for found in _POINTING.finditer(text):
        if found[1].lower() != "as" and found[1][:5].lower() not in text[: found.start()].lower():
            return True
    return False


_QUOTES = str.maketrans("“”‘’", "\"\"''")
_OPENERS = {
    "The",
    "A",
    "An",
    "Neither",
    "Nor",
    "In",
    "Under",
    "Because",
    "If",
    "When",
    "Where",
    "While",
    "Although",
    "No",
    "Any",
    "By",
    "For",
}
_RUN = re.compile(r"(?<![\w'’.\"(-])\"?[A-Z][\w'’.&-]*(?:,? (?:(?:of|the|and|for|to|in|on|&) )*\(?[A-Z][\w'’.&-]*)*")
OF_LAW = frozenset(
    "court courts congress state states united federal constitution constitutional amendment amendments clause clauses act acts"
    " code rule rules article section sections title chapter legislature assembly government governor president secretary"
    " attorney commissioner board commission department bureau agency circuit district supreme appeals commonwealth judge"
    " justice defendant plaintiff petitioner respondent appellant appellee employer employee insurer convention treaty"
    " guidelines statute statutes restatement schedule revenue bankruptcy indian tribe tribes tribal medicaid medicare miranda"
    " terry batson brady strickland teague chevron faretta daubert apprendi bivens younger pullman brecht alford i god"
    " english american americans social internet january february march april may june july august september october"
    " november december monday sunday saturday clerk chancellor trustee insured carrier beneficiary regulations corps"
    " petitioners respondents appellants plaintiffs defendants state's winship griffith frye blakely crawford witherspoon caldwell penry miller ex".split()
)

_CODES = {
    "HRS",
    "RSA",
    "MCA",
    "SDCL",
    "NRS",
    "RCW",
    "ORS",
    "AS",
    "NDCC",
    "CPLR",
    "AAC",
    "WS",
    "BR",
    "NMSA",
    "HAR",
    "GS",
    "IC",
}
_INITIALS = frozenset(
    "ADA ADEA AEDPA AIDS ALJ APA BIA CERCLA COBRA DNA DUI DWI EAJA FAA FBI FICA FUTA GAAP IOLTA LSD QDRO VIN ATF FSLIC EEOC EPA ERISA FCC FDA FEC FELA FERC FERPA FHA FIFRA FLSA"
    " FMLA FOIA FSIA FTC FTCA HIV HMO ICC IDEA IEP INS IRA IRC IRS LHWCA LLC NEPA NLRA NLRB OSHA PLRA REA RFRA RICO RLA SEC"
    " SORNA SSA SSDI SSI UCC UCCJA UIM UM US USC U.S.C U.S U.C.C VA".split()
)


def names(text: str, sentence: bool = False) -> list[str]:
    """The names in a sentence that are no part of the law's own: not courts, constitutions, statutes or initials.

    >>> names("Because the Fourth Amendment allows it, Officer Hale of Ohio may search under the Tariff Act.", sentence=True)
    ['Officer Hale of Ohio']
    """
    found = []
    for run in _RUN.finditer(text):
        parts = [part.strip("\".,('’").removesuffix("'s").removesuffix("’s") for part in run[0].split()]
        parts = parts[parts[0] in _OPENERS and len(parts) > 1 :]
        known = any(part.lower() in OF_LAW or part in _INITIALS for part in parts)
        initials = all(part.islower() or re.fullmatch(r"[A-Z]{1,6}s?|\d.*", part) for part in parts)
        initials = initials and not _CODES & set(parts)
        opens = sentence and run.start() == 0 and len(parts) == 1 and not run[0].endswith(("'s", "s'"))
        if not known and not initials and not opens:
            found.append(run[0])
    return found


_HEADING = re.compile(
    r"^(?:By the Court, [A-Z]+, (?:[CP]\. ?)?J\.[:.,]?|(?:AND|[A-Z]{3,}(?: [A-Z]{2,})+)\b(?: [A-Z]{2,}\b)*[.,:]?(?= [A-Z][a-z])|[A-Z]{3,}, (?:J\., )?[A-Z][a-z]+ \d{1,2}, \d{4}(?= [A-Z])|\W*(?:OPINION|MEMORANDUM|ORDER|DECISION|BACKGROUND|FACTS|PER CURIAM|Per Curiam|[IVX]{1,4}|[A-Z]|\d{1,2})\b[.:]?(?= [A-Z\[¶])"
    r"|[A-Z]{3,}, (?:C\. ?)?(?:C|J|P\. ?J)\.[:,]?(?: ?— ?| (?=[A-Z]))"
    r"|(?:The |STATEMENT OF )?(?:Facts|Background|Introduction)[.:]? (?=[A-Z])"
    r"|(?:\*?[A-Z][A-Z.’' -]+,? )?(?:M[Rr]\.? )?(?:(?:Chief|CHIEF|Senior|Presiding|Associate) )?(?:Judge|Justice|JUSTICE|JUDGE|C\. ?J\.|P\. ?J\.|J\.)[.,:]?(?: [A-Z][\w’'. ]+ (?:delivered|announced)[^.]*?(?:[Cc]ourt|opinion)\b(?! of)[.:]?|(?= [A-Z\[¶]))"
    r"|(?:The )?opinion of the [Cc]ourt was delivered by [^.]*?(?:, [CPJ. ]*J\.|\.)|[A-Z][A-Z.’' -]+,? (?:C\. ?)?J\.,? delivered the opinion of the [Cc]ourt\."
    r"|\[?[¶{(]+ ?\d+[\]})]*|[.,:\s—-]+)\s*"
)
_MARKS = re.compile(
    r"\[EDITORS?['’] NOTE:[^\]]*\]|\[fn[^\]]*\]|\[\*?\d*\]|\[?[¶{]+ ?\d+[\]}]*|\s*\(?\bPp?\. \d[\d\-–—, ]*\.?\)?"
)


_MARKED = ("[", "¶", "{", "P. ", "Pp. ")


@lru_cache(maxsize=2000)  # one sentence may stand in the passages of several holdings
def readable(sentence: str) -> str | None:
    """A sentence without headings and marks; None where what is left is a fragment or a bare citation.

    >>> readable("OPINION GRAY, Judge. [¶ 2] The plaintiff fell on a wet stair.")
    'The plaintiff fell on a wet stair.'
    >>> readable("See 14 M.R.S.A. § 3.") is None
    True
    """
    text = " ".join((_MARKS.sub(" ", sentence) if any(map(sentence.__contains__, _MARKED)) else sentence).split())
    while heading := _HEADING.match(text):
        text = text[heading.end() :]
    plain = [word for word in text.split() if word.islower()]
    if len(plain) < 4 or len(plain) * 2 < len(text.split()) or not (text[0].isupper() or text[0] in "\"“§$'‘"):
        return None
    return (
        None
        if re.match(r"(?:See|Cf\.|Accord|But see|Compare|Id\.|Inc\.|Co\.|Corp\.|Ltd\.|[A-Z]\. (?:§|[a-z]))", text)
        else text
    )


@lru_cache(maxsize=2000)
def words(text: str) -> tuple[str, ...]:
    """The words and numbers of a text in lower case."""
    return tuple(re.findall(r"[a-z0-9]+", text.lower()))


def subjects(text: str) -> set[str]:
    """The stems of a text that are not every opinion's.

    >>> sorted(subjects("The trial court did not err in excluding the surgeon's notes."))
    ['excludi', 'notes', 'surgeon']
    """
    return {word[:7] for word in words(text) if word not in _COMMON and len(word) > 2 and not word.isdigit()}


def shares_words(one: str, other: str, n: int = 8) -> bool:
    """Do two texts share a run of n words?

    >>> shares_words("He sold the farm to her in May.", "that HE SOLD the farm to her in May")
    True
    """
    told = f" {' '.join(words(one))} "
    return any(run in told for run in _runs(other, n))


@lru_cache(maxsize=2000)  # many sentences are held against one holding
def _runs(text: str, n: int) -> list[str]:
    """The runs of n words, each between blanks."""
    told = words(text)
    return [f" {' '.join(told[at : at + n])} " for at in range(len(told) - n + 1)]


def alike(one: str, other: str) -> bool:
    """Do two holdings share half of their words, so that they may say the same?

    >>> alike("A donee takes no title by a mere promise.", "A mere promise gives a donee no title.")
    True
    """
    a, b = ({word[:6] for word in words(text) if len(word) > 3} for text in (one, other))
    return len(a & b) * 2 > len(a | b)
