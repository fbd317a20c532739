"""What stands before an opinion, in its parts: caption, syllabus, headnotes, counsel.

The head matter gives the outcome away, so no task may show more of it than the part it means to.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeadMatter:
    """caption: names, court, docket, dates; syllabus: the Reporter's summary, with its "Held" (None without one);
    headnotes: numbered or not, one each; counsel; opinion: text of an opinion that stands there by mistake."""

    caption: str
    syllabus: str | None
    headnotes: tuple[str, ...]
    counsel: str | None
    opinion: str | None = None


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DATED = re.compile(rf"\b{_MONTH} \d{{1,2}}, ?(?:1[6-9]|20)\d\d|\b\d{{1,2}} {_MONTH},? (?:1[6-9]|20)\d\d", re.I)
_ABOUT = re.compile(
    rf"^\W*(?:(?:record |docket |case |file |civil |criminal |s\.? ?c\.? )?nos?\.? ?\W?[\w–-]|supreme\b|district of columbia|"
    r"(?:united states |the )?(?:\w+ ){0,3}court\b|court of|argued|decided|submitted|filed|opinion|decision|rehearing|"
    rf"released|heard|dated|reargued|as amended|en banc|in banc|division|\(?{_MONTH} (?:\d|term)|\d+ div\.|(?:on )?(?:petition|appeal|writ|"
    r"certiorari|motion|application|error|original)\b|.{0,20}\bterm\b)",
    re.I,
)
_TO_DATE = re.compile(rf"^(.{{0,1200}}?\bDecided\W{{1,3}}{_MONTH} \d{{1,2}}, \d{{4}}[*†]?)\s(?=\S)", re.S)
_HELD = re.compile(r"(?:^|(?<=[.:;”\")\]] ))(?=Held(?::|, |\b(?! (?:in|by|on|that) the)))", re.M)
_AUTHOR_LINE = re.compile(
    r"^(?!.*\bconcluding\b)(?:Chief )?(?:Justice )?[A-Z][\w’' ]+(?:, (?:C\. )?J\.,)? (?:delivered|announced|filed) |^Per Curiam\b"
)
_COUNSEL = re.compile(
    r"\bargued the cause\b|\bon the briefs?\b|\bfor (?:the )?(?:defendants?|plaintiffs?|appell\w+|petitioners?|respondents?|state|"
    r"people|commonwealth|relators?|complainants?|claimants?|creditors|marshal|libel\w+|prosecut\w+|accused|city|county|"
    r"intervenors?|government|united states)\b|^\*?Briefs? of amic|^(?:with (?:him|her|them)|attorneys? for)\b|\bpro se\b|^before\b",
    re.I,
)
_PROCEEDING = re.compile(
    r"^(?:appeals? |error |action |exceptions? |writ |case |certiorari |original |proceeding|reported |petition |bill |on "
    r"(?:appeal|petition|motion|writ)|before )",
    re.I,
)
# Where some reporters go on, after the headnotes, to tell the facts.
_FACTS = re.compile(
    r"^(?:CIVIL |THIS |A |WRIT OF |BILL OF |BILL IN )?(?:ACTION|CASE|CAUSE|INFORMATION|INDICTMENT|PETITION|BILL|ASSUMPSIT|TRESPASS|"
    r"DEBT|REPLEVIN|TROVER|COVENANT|APPEAL|MOTION|EJECTMENT|LIBEL|COMPLAINT|SUIT|RULE|EQUITY|CONTRACT|TORT|ENTRY|EXCEPTIONS?|ERROR|"
    r"WAS|PROCEEDINGS?)\b[S,.]?(?=.{20})"
)
_APPROVAL = re.compile(r" ?Headnotes? as (?:approved|revised|amended) by [^.]{1,40}(?:, [CP]?\. ?J\.|, J\.)?\.?$")
_NUMBERED = re.compile(r"^\(?\d{1,2}[.)] ")
_NEXT_NUMBER = re.compile(r"(?<=[.;)\]”\"]) (?=(\d{1,2})\. ?[A-Z(])")
_BY_THE_COURT = re.compile(
    r"^syllabus(?: by the court| by (?:the )?editorial staff|\.)?:?$|^headnotes?\W*$|^official headnotes?", re.I
)


def read_head_matter(head: str, attorneys: tuple[str, ...] = ()) -> HeadMatter:
    """The head matter (normalised, a paragraph a line) in its parts; attorneys: counsel, where the source has them.

    >>> read_head_matter("ROE v. WADE\\nNo. 70-18. Decided January 22, 1973\\nRoe sued.\\nHeld: She may.").syllabus
    'Roe sued.\\nHeld: She may.'
    >>> read_head_matter("LARS v. SMALLWOOD.\\nSupreme Court of Kansas\\nMay 1, 1963.\\n1. A rule. 2. Two.").headnotes
    ('1. A rule.', '2. Two.')
    """
    lines = _lines(head)
    first = _end_of_caption(lines)
    caption, rest = "\n".join(lines[:first]), lines[first:]
    held = next((i for i, line in enumerate(rest) if _HELD.match(line)), None)
    author = next((i for i, line in enumerate(rest) if _AUTHOR_LINE.match(line)), None)
    if held is not None and not any(_NUMBERED.match(line) for line in rest[:held]):
        end = author if author is not None and author > held else _first(rest, _COUNSEL, held + 1)
        after = rest[end:]
        counsel = [line for line in after if _COUNSEL.search(line)]
        tail = [line for line in after[1:] if line not in counsel]
        opinion = "\n".join(tail) if sum(map(len, tail)) > 4000 else None
        return HeadMatter(caption, "\n".join(rest[:end]), (), "\n".join(attorneys or counsel) or None, opinion)
    known = {" ".join(line.split()) for entry in attorneys for line in entry.split("\n")}
    counsel, notes = [], []
    for line in rest:
        if line in known or (_COUNSEL.search(line) and len(line) < 600 and not _NUMBERED.match(line)):
            counsel.append(line)
        elif _FACTS.match(line):
            break
        elif not counsel and not _PROCEEDING.match(line) and not _BY_THE_COURT.match(line):
            notes.append(line)
    counsel = counsel or [line for line in rest if _COUNSEL.search(line) and len(line) < 600]
    return HeadMatter(caption, None, _headnotes(notes), "\n".join(attorneys or counsel) or None)


def _lines(head: str) -> list[str]:
    """Paragraphs; those that a careless source ran together are set apart at the date and at "Held"."""
    if found := _TO_DATE.match(head):
        head = f"{found[1]}\n{head[found.end() :]}"
    return [line.strip() for line in _HELD.sub("\n", head).split("\n") if line.strip()]


def _end_of_caption(lines: list[str]) -> int:
    """The number of lines before the syllabus: names first, then docket, court and dates."""
    about = None
    for i, line in enumerate(lines[:16]):
        if _NUMBERED.match(line) or _BY_THE_COURT.match(line) or _HELD.match(line):
            break
        if i and len(line) < 250 and (_ABOUT.match(line) or (_DATED.search(line) and len(line) < 120)):
            about = i
        elif about is not None and (len(line) > 90 or i - about > 1):
            break
    if about is not None:
        return about + 1
    return 1 if lines and (len(lines[0]) < 300 or " v" in lines[0]) else 0


def _first(lines: list[str], pattern: re.Pattern[str], start: int) -> int:
    return next((i for i in range(start, len(lines)) if pattern.search(lines[i])), len(lines))


def _headnotes(lines: list[str]) -> tuple[str, ...]:
    """Headnotes of these paragraphs: numbered ones are set apart and joined with what follows them."""
    notes: list[str] = []
    for line in (part for paragraph in lines for part in _numbers_apart(paragraph)):
        if notes and _NUMBERED.match(notes[0]) and not _NUMBERED.match(line):
            notes[-1] += " " + line
        else:
            notes.append(line)
    return tuple(_APPROVAL.sub("", note) for note in notes if len(note) > 20 or _NUMBERED.match(note))


def _numbers_apart(line: str) -> list[str]:
    """ "1. … 2. …" in two."""
    opening = re.match(r"\(?(\d{1,2})[.)] ", line)
    if not opening:
        return [line]
    expected, at, parts = int(opening[1]) + 1, 0, []
    for found in _NEXT_NUMBER.finditer(line):
        if int(found[1]) == expected:
            parts.append(line[at : found.start()])
            at, expected = found.end(), expected + 1
    return [*parts, line[at:]]
