"""What a summary by another hand says of a case: its background, and the points it makes, sentence by sentence."""

import re
from dataclasses import dataclass

from hub_datasets.case import Case
from hub_datasets.citations import find
from hub_datasets.sentences import sentences


@dataclass(frozen=True, slots=True)
class Summary:
    """text: the summary whole; background: facts and proceedings before "Held"; points: the sentences of each point
    that stand by themselves; order: the line that tells the disposition, where there is one.
    """

    text: str
    background: tuple[str, ...]
    points: tuple[tuple[str, ...], ...]
    order: str | None


_HELD = re.compile(r"(?:^|(?<=\s))Held(?: ?[:.,;—]| that\b)(?: that\b)?[ \n]*")
_WRITER = re.compile(
    r"\b(?:delivered|announced|filed|took no part|joined)\b|^(?:Mr\. )?Justice |^PER CURIAM|\bJ{1,2}\., ", re.I
)
_ORDER = re.compile(
    r"\b(?:affirmed|reversed|vacated|remanded|dismissed|denied|granted|modified|quashed|discharged|sustained|answered|enforced|restored)\b",
    re.I,
)
# Where the Reporter's account of the proceedings, the names of counsel and their briefs begin.
_PROCEEDINGS = re.compile(
    r"(?:^|(?<=[.;:)] ))(?:APPEAL|ERROR|ACTION|SUIT|PROCEEDING|ORIGINAL|CERTIORARI|EXCEPTIONS|Appeals? (?:from|by|and|to|filed)|Error (?:from|to)|Action (?:by|in|for|upon|to|against|on)|"
    r"Suit (?:by|in|for|to)|Bill (?:in|by|for|of)|Proceedings? (?:by|in|for|to|against)|Original (?:proceeding|action|jurisdiction)|Petition (?:by|for|in|of)|"
    r"Application (?:by|for|under)|Prosecution (?:by|for)|Certiorari to|Exceptions (?:from|by|to)|On (?:exceptions|report|appeal|motion|rehearing)|ON REHEARING|"
    r"Motion (?:to|for|by)|Libel (?:by|for|in)|From (?:\w+ ){1,4}(?:Court|Board)|Mandamus|Habeas [Cc]orpus|Indictment|Information|Assumpsit|Trespass|Opinion filed|"
    r"Heard (?:before|in)|Argued|Submitted|[A-Z][\w.' ]{2,40}(?: and [A-Z][\w.' ]{2,40})? (?:was|were) (?:convicted|indicted|charged)|Headnote \d|Syllabus approved|\(?Syllabus)\b"
)
# A sentence of that account: the points end before it.
_ACCOUNT = re.compile(
    r"^(?:Two|Three|Four|This|The|These|An?) (?:\w+ ){0,2}(?:actions?|suits?|proceedings?|causes?|bills?|petitions?|writs?|declaration|libel) (?:is|was|are|were|in|by|for|to|from|brought|alleged)\b"
    r"|\b(?:appeal(?:s|ed) (?:from|to)|(?:brings?|brought) error|appealed\.$|was commenced|was tried before|single justice|transferred (?:from|by))|^From (?:an?|the) |^In the matter of|^Heard on"
    r"|, C?\. ?J\.|\bDist\. Ct\.|^Trial (?:by|in|before)|^(?:In|On) (?:\w+ \d{1,2}, )?1[789]\d\d,|^[A-Z]{4,}[,:;]? (?:for|by|in|under|to|upon|with|at|brought|against|and|on)\b"
    r"|^Plaintiffs? (?:is|was|are|brought|sued|appeal)|^(?:Judgment|Verdict|Decree|Order) (?:for|below|affirmed|reversed)|^The (?:opinion|facts) (?:states?|are|appear)\b"
    r"|^The (?:court|jury|master|referee|auditor|plaintiffs?|defendants?|respondents?) (?:also )?(?:found|moved|excepted|ruled|had|claimed|offered|requested|demurred|pleaded|filed)\b"
)
_NUMBER = re.compile(r"(?:^|(?<=[.;:)\"”\s]) ?)\(?(\d{1,2})[.)]? (?=[—–-]? ?[A-Z_\"“(§])")
_PAGES = re.compile(
    r"(?:[.,;]? ?\(?\bPp?\.? ?\d[\d–—, n.-]*\)?\.?)$|[. ] ?\bPp?\. \d[\d–—,\- n]*\.?(?= |$)|,? ?\bp\. ?\d+\.?$"
)
_LEAD = re.compile(r"^(?:[—–-]+ ?|\d (?=[A-Z])|that (?=the|an?|where|when|if|it)\b)+")
_CLAUSE = re.compile(
    r"^(?:the|an?|where|when|if|in|evidence|plaintiffs?|defendants?|petitioners?|respondents?|appellants?)\b"
)
_LETTER = re.compile(r"^(?:\(?[a-z]\)|\([ivx]{1,4}\)|\(?\d{1,2}[.)]) ?")
_JUNK = re.compile(
    r"\bIbid\b|\b[Ss]upra\b|\b[Ii]nfra\b|\b(?:ante|post), (?:at|p)|\b[Ii]d\.| v\.? [A-Z]|\b[Cc]f\.|^See\b|\bsee,? (?:also,? )?[A-Z\d§]|\*|\[|_{2}|■|[<>~^|]"
    r"|\bC\.J\. p\.|\$[A-Za-z]|[áíéóúàèìòù•°»«]|\bami\b|\btbe\b"
)


def read(case: Case) -> Summary:
    """The case's syllabus, or its headnotes, read."""
    text = case.syllabus or "\n".join(case.headnotes)
    flat = " ".join(text.split())
    order = None
    before, stated = "", [text]
    if case.syllabus and (held := _HELD.search(case.syllabus)):
        before = case.syllabus[: held.start()]
        lines = case.syllabus[held.end() :].split("\n")
        lines = _of_the_court(lines)
        while len(lines) > 1 and len(lines[-1]) < 400 and (_WRITER.search(lines[-1]) or _ORDER.search(lines[-1][-80:])):
            if not _WRITER.search(lines[-1]) and _ORDER.search(lines[-1]):
                order = order or lines[-1]
            lines.pop()
        stated = ["\n".join(lines)]
    elif case.headnotes:
        stated = list(case.headnotes)
    points: list[tuple[str, ...]] = []
    account = None if before else _ACCOUNT
    for part in stated:
        flat_part = " ".join(part.split())
        if not order and (proceedings := _PROCEEDINGS.search(flat_part)):
            flat_part = flat_part[: proceedings.start()]
        for piece in map(_untitled, _apart(flat_part)):
            if kept := _sentences(piece, account):
                points.append(tuple(kept))
        if account and any(account.search(raw) for raw in sentences(flat_part)):
            break
    return Summary(flat, tuple(_sentences(" ".join(before.split()))), tuple(points), order)


_JUSTICE = re.compile(r"^(?:The )?(?:Chief )?Justice [A-Z]|^[A-Z]\w+, (?:C\. )?J\., ", re.IGNORECASE)
_FOR_THE_COURT = re.compile(r"^.*?\bdelivered the opinion .*?\bconcluding(?: that)?\b:? ?", re.IGNORECASE)


def _of_the_court(lines: list[str]) -> list[str]:
    """What follows "Held" without the views of single Justices; what one concluded for the Court is the Court's."""
    kept: list[str] = []
    for line in lines:
        if (court := _FOR_THE_COURT.match(line)) and _JUSTICE.match(line):
            line = line[court.end() :]
            line = line[:1].upper() + line[1:]
        elif kept and _JUSTICE.match(line) and "conclud" in line:
            break
        if line:
            kept.append(line)
    return kept or lines


def _apart(text: str) -> list[str]:
    """ "1. … 2. … 3. …" in its parts, as far as the numbers count up."""
    cuts, expected = [0], None
    for found in _NUMBER.finditer(text):
        number = int(found[1])
        if number == (expected or 1) or (expected is None and found.start() == 0):
            cuts.append(found.start())
            expected = number + 1
    return [text[a:b].strip() for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True) if text[a:b].strip()]


_NUMBERED = re.compile(r"^\(?\d{1,2}[.)]? ?[.—–-]* ?")
_TOPIC_END = re.compile(r"(?:(?<=[\w)_][\w)_])[.:]| ?[—–]| -) ?[—–-]* ?(?=[A-Z\"“(_])")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|may|might|must|shall|will|would|can|cannot|could|does|do|did|should|held|provides?|requires?|\w+ed|\w{3,}s not"
    r"|paid|took|gave|made|sold|left|went|came|wrote|saw|told|kept|lost|struck|brought|bought|fell|drove|knew|met|sent|stood|ran|began|got|put|lies|became|found|sought|rests?|lent|led)\b"
)
_SMALL = frozenset(
    "a an and as at by for from in into is it its not of on or over the to under upon when where who with without held".split()
)


def _untitled(point: str) -> str:
    """A point without its number and its topic: what stands before the first sentence.

    >>> _untitled("2. Divorce: Custody. The welfare of the child controls.")
    'The welfare of the child controls.'
    >>> _untitled("3. ANIMALS — Restraining Stock — Notice. Notice need not be in writing.")
    'Notice need not be in writing.'
    >>> _untitled("The welfare of the child controls. It is first.")
    'The welfare of the child controls. It is first.'
    """
    point = _NUMBERED.sub("", point)
    at = 0
    for found in _TOPIC_END.finditer(point, 0, 400):
        piece = point[at : found.start()]
        if not _is_topic(piece) or len(point) - found.end() < 25:
            break
        at = found.end()
    return point[at:].lstrip("—–- ")


def _is_topic(piece: str) -> bool:
    """Whether a piece of text is a heading: in capitals, in title case, or a few words without a verb.

    >>> _is_topic("Vendor and purchaser"), _is_topic("Right to Confront Witness Not Violated"), _is_topic("The child was ill")
    (True, True, False)
    """
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", piece) if word.lower() not in _SMALL]
    if not words or piece.isupper():
        return True
    if sum(word[0].isupper() for word in words) >= 0.7 * len(words) and len(words) > 1:
        return True
    return len(words) <= 9 and not _VERB.search(piece) and not piece.startswith(("The ", "A ", "An "))


def _sentences(text: str, end: re.Pattern[str] | None = None) -> list[str]:
    """The sentences that stand alone, up to one that matches `end`."""
    kept = []
    for raw in sentences(text):
        if end and end.search(raw.strip()):
            break
        sentence = _LEAD.sub("", _LETTER.sub("", _PAGES.sub("", raw.strip()).strip())).strip()
        if _CLAUSE.match(sentence):
            sentence = sentence[0].upper() + sentence[1:]
        if sentence and sentence.rstrip("\"”)’'")[-1:] not in (".", "?", "!"):
            sentence = sentence.rstrip(",;:—- ") + "."
        if stands_alone(sentence):
            kept.append(sentence)
    return kept


def stands_alone(sentence: str) -> bool:
    """Whether a sentence can be quoted in a summary: whole, readable, naming no other case."""
    words = sentence.split()
    return (
        5 <= len(words) <= 90
        and sentence[0].isupper()
        and not _is_heading(sentence)
        and not _FRAGMENT.search(sentence)
        and not _ORDERED.search(sentence)
        and not _JUNK.search(sentence)
        and not find(sentence)
        and sum(w.isupper() and len(w) > 3 for w in words) < 3
        and sentence.count("(") == sentence.count(")")
        and sentence.count('"') % 2 == 0
        and sentence.count("“") == sentence.count("”")
    )


_DASHED = re.compile(r"(?: [—–-]{1,2} |[—–])")
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|may|might|must|shall|will|would|can|cannot|could|does|do|did|should|held)\b"
)


def _is_heading(sentence: str) -> bool:
    """
    >>> _is_heading("Adverse possession — land separately assessed — payment."), _is_heading("INSURANCE — when it was void.")
    (True, True)
    """
    first = _DASHED.split(sentence, maxsplit=1)
    divided = len(first) > 1 or ";" in sentence or ":" in sentence
    return _is_topic(sentence) or (divided and (first[0].isupper() or not _AUXILIARY.search(sentence)))


_ORDERED = re.compile(
    r"^(?:The|Its|That) (?:judgments?|case|cause|causes|decree|order|writ|petition|appeal|motion)\b.{0,80}\b(?:is|are|was|were) (?:therefore |accordingly )?(?:affirmed|reversed|vacated|remanded|dismissed|denied)"
    r"|^The (?:case|facts) (?:is|are) (?:sufficiently |fully )?stated\b"
)

# What OCR and abbreviations leave of sentences that were cut in the wrong place; a number of the margin among words.
_FRAGMENT = re.compile(
    r"^(?:St|Stat|Supp|Rev|Ann|Code|Sec|Art|Ch|No|Nos|Vol|Inc|Co|Corp|Ct|App|Cir|Civ|Crim|Jr|Sr|[A-Z])\. |\b(?:of|the|a|an|to|in|and|or|by|with|for|under|meaning|No|Art|St)\.$"
    r"|^[A-Z]\. |[a-z] [1-9] (?:held|statute|one|the|a|is|testimony)\b|^Tbe\b"
    # the head of an enumeration, "it is held: 1. …", or one of its numbers, "2. In refusing a new trial."
    r"|\b(?:held|as follows|the following)\.?$|^(?:In|By|For|On) (?:not )?\w+ing\b[^,]*$|^By an? [^,]*$|^(?!.*\(1\)).*; (?:and )?\(2\)"
)
