"""Where an opinion speaks of a decision: full citations, short forms ("Betts, supra"), bare names ("Betts").

`mark` rewrites an opinion so that each mention is one token, ⟦3⟧ for the fourth decision cited, and keeps the way back
to the text. Sentences and patterns are far easier to read off the marked text:

>>> from hub_datasets.citations import find
>>> text = "In Betts v. Brady, 316 U.S. 455, 462 (1942), we held so. Betts, 316 U.S. at 471, was wrong. Betts must go."
>>> mark(text, find(text)).text
'In ⟦0⟧, we held so. ⟦0⟧, was wrong. ⟦0⟧ must go.'
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from hub_datasets.citations import Citation
from hub_datasets.cues import occurrences
from hub_datasets.tasks.short_names import called

TOKEN = re.compile(r"⟦(\d+)⟧")


@dataclass(frozen=True, slots=True)
class Authority:
    """One decision that an opinion cites in full. cites: its citations there, parallels included, the first one first;
    start: where its first full citation begins; remarks: what stands in parentheses after its citations."""

    number: int
    name: str | None
    cites: tuple[str, ...]
    year: int | None
    court: str | None
    start: int
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """text: the opinion with tokens; authorities[n] is what ⟦n⟧ stands for."""

    text: str
    authorities: tuple[Authority, ...]
    _marked: tuple[int, ...]
    _original: tuple[int, ...]

    def original(self, at: int) -> int:
        """The place in the opinion of a place in the marked text that is not inside a token."""
        index = bisect_right(self._marked, at) - 1
        return self._original[index] + at - self._marked[index]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The bounds in the opinion of a stretch of the marked text."""
        return self.original(start), self.original(end)


class _Span(NamedTuple):
    start: int
    end: int
    number: int


def mark(text: str, citations: Iterable[Citation], own_names: Iterable[str] = ()) -> Marked:
    """Mark each mention of each decision that the text cites in full.

    own_names: names of the case itself, whose parties are no mentions of other decisions. A later page of the volume in
    which a decision of that name stands is a page of it ("Shay v. Rossi, supra, 253 Conn. 168").
    """
    groups: dict[int, list[Citation]] = {}
    for citation in citations:
        groups.setdefault(citation.group, []).append(citation)
    numbers: dict[str, int] = {}
    members: list[list[Citation]] = []
    titles: dict[int, str] = {}  # names that are no "A v. B": the Civil Rights Cases
    full: list[_Span] = []
    for group in groups.values():
        keys = [
            key
            for citation in group
            for key in (citation.cite, f"{_clean(citation.name or '')}, {citation.volume} {citation.reporter}")
        ]
        number = next((numbers[key] for key in keys if key in numbers), len(members))
        if number == len(members):
            members.append([])
        members[number] += group
        for key in keys if group[0].name else [citation.cite for citation in group]:
            numbers.setdefault(key, number)
        begin = group[0].full_start
        if group[0].name is None and (title := _TITLE.search(text, max(0, begin - 70), begin)):
            begin = title.start(1)
            titles.setdefault(number, title[1])
        full.append(_Span(begin, max(c.full_end for c in group), number))
    authorities = [_authority(number, found, titles.get(number)) for number, found in enumerate(members)]
    full = _with_history(text, list(_apart(full)), authorities)
    short = _short_forms(text, authorities, full, own_names)
    return _rewrite(text, list(_apart([*full, *short])), authorities)


_TITLE = re.compile(r"\b[Tt]he ((?:[A-Z][\w'’.-]+ ){1,4}Cases?),? $")


def _authority(number: int, found: list[Citation], title: str | None) -> Authority:
    first = found[0]
    firsts: dict[tuple[str, str], str] = {}
    for citation in found:
        firsts.setdefault((citation.volume, citation.reporter), citation.cite)
    names = [name for c in found if c.name and (name := _clean(c.name))] or ([title] if title else [])
    return Authority(
        number=number,
        name=names[0] if names else None,
        cites=tuple(dict.fromkeys(firsts[c.volume, c.reporter] for c in found)),
        year=next((c.year for c in found if c.year), None),
        court=next((c.court for c in found if c.court), None),
        start=first.full_start,
        remarks=tuple(c.parenthetical for c in found if c.parenthetical),
    )


_TRAILING = re.compile(
    r",? (?:supra|\d{4}[- ][A-Z]{2}[- ].*|(?:Ala|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont"
    r"|Neb|Nev|N\. ?[CDHJMY]|N\. ?Mex|Ohio|Okl|Okla|Or|Ore|Pa|R\. ?I|S\. ?[CD]|Tenn|Tex|Utah|Va|Vt|W\. ?Va|Wash|Wis|Wyo)\.?(?: ?App\.)?)$"
)


@lru_cache(4096)
def _clean(name: str) -> str | None:
    """A case name without what a damaged source left beside it; None where it is no name."""
    name = re.sub(r"^(?:[\d,.¶§]+ (?:and )?)+", "", name)
    name = _TRAILING.sub("", re.sub(r" \((?:1[6-9]|20)\d\d\)$", "", name)).strip(" ,")
    sides = re.split(r" v\. ", name)
    if len(sides) == 2 and not all(len(side.strip(" .,")) > 1 for side in sides):
        return None
    if len(sides) > 2 or name[:2] in ("v.", "v ") or len(name) < 4 or re.search(r"[⟦⟧;:]|\d{3}", name):
        return None
    return name


def _apart(spans: Iterable[_Span]) -> Iterator[_Span]:
    """The spans in order, without those that overlap an earlier one."""
    end = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start >= end:
            yield span
            end = span.end


# What may stand between a citation and another by which the same decision goes, or of what became of its appeal.
_GOES_ON = re.compile(
    r"[;,]? ?[(\[]?|[)\]]?[,;]? ?(?:(?:cert(?:iorari|if)?|reh(?:['’]g|earing)|review|appeal|leave to appeal|disc(?:\.|retionary) review|writ)\.? (?:den(?:ied|\.)|dismissed|dism'd|refused)"
    r"|app(?:eal)?\.? dismissed)(?: \(?\d{4}\)?)?,? ?[(\[]?"
)


def _with_history(text: str, spans: list[_Span], authorities: list[Authority]) -> list[_Span]:
    """The spans, a nameless citation that only goes on with the one before made a part of it: "(390 S.E.2d 859)",
    "cert. denied, 431 U.S. 9"."""
    joined: list[_Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last and authorities[span.number].name is None and _GOES_ON.fullmatch(text, last.end, span.start):
            opened = text[last.end : span.start][-1:] in ("(", "[") and text[span.end : span.end + 1] in (")", "]")
            joined[-1] = _Span(last.start, span.end + opened, last.number)
        else:
            joined.append(span)
    return joined


def _rewrite(text: str, spans: list[_Span], authorities: list[Authority]) -> Marked:
    parts: list[str] = []
    marked, original = [0], [0]
    length = at = 0
    for span in spans:
        token = f"⟦{span.number}⟧"
        parts.append(text[at : span.start])
        length += span.start - at
        if text[span.start - 1 : span.start].isalpha():  # "inRoe": the source lost the blank
            parts.append(" ")
            marked.append(length)
            original.append(span.start)
            length += 1
        parts.append(token)
        marked += (length, length + len(token))
        original += (span.start, span.end)
        length += len(token)
        at = span.end
    parts.append(text[at:])
    return Marked("".join(parts), tuple(authorities), tuple(marked), tuple(original))


_GLUED = "|".join(
    rf"(?<=\b{word})"
    for word in "in of to by and the that see from with under In See overrule overrules overruling follow citing".split()
)
_NO_MENTION = re.compile(
    rf"(?:(?<![\w.’'&-])|{_GLUED})(?<!Mr\. )(?<!Mrs\. )(?<!Ms\. )(?<!Dr\. )(?<!Justice )(?<!Judge )"
)
_OF_A_WORD = re.compile(r"[\w'’&-]")
_NAME_ENDS = re.compile(r"(?![\w-])(?! v\. )")
_BEFORE_NAME = re.compile(r"([A-Z][\w.'’&]*?)(?: v\. ?|v\. |(?<=re) )$")
_SUPRA = re.compile(
    r",? ?\(?(?:supra|ante|above)\)?(?:,? (?:note|n\.) \d{1,3})?(?:,? (?:at|p\.|pp\.) \d{1,4}(?:[-–—]\d{1,4})?)?"
    r"|,? ?\d{1,4} [A-Z][A-Za-z0-9.'’ ]{0,20}?,? at \d{1,4}(?:[-–—]\d{1,4})?(?:, n\. \d{1,3})?"
    r"(?:, \d{1,4} [A-Z][A-Za-z0-9.'’ ]{0,20}?,? at \d{1,4}(?:[-–—]\d{1,4})?){0,2}"
    r"|,? at \d{1,4}(?:[-–—]\d{1,4})?(?![\w.])"
)


def _short_forms(text: str, authorities: list[Authority], full: list[_Span], own_names: Iterable[str]) -> list[_Span]:
    """Mentions of cited decisions after their first full citation: by name, or by one party's name."""
    own = {word for name in own_names for word in re.findall(r"[A-Za-z][\w'’-]{2,}", name.title())}
    owners: dict[str, list[Authority]] = {}
    for authority in authorities:
        for short, words in called(authority.name) if authority.name else ():
            if not words <= own:
                owners.setdefault(short, []).append(authority)
    for short in [short for short in owners if " " not in short and _is_a_word(short.lower(), text)]:
        del owners[short]  # "Rule", "Young": a word of the language too
    if not owners:
        return []
    found: list[_Span] = []
    starts = [span.start for span in full]
    for begin, end in _named(text, owners):
        known = [authority for authority in owners[text[begin:end]] if authority.start < begin]
        index = bisect_right(starts, begin) - 1
        if len(known) != 1 or (index >= 0 and full[index].end > begin):
            continue
        if before := _BEFORE_NAME.search(text, max(0, begin - 40), begin):
            if before[1].rstrip("v.") not in (known[0].name or ""):
                continue  # another decision that shares this party's name
            begin = before.start()
        tail = _SUPRA.match(text, end)
        found.append(_Span(begin, tail.end() if tail else end, known[0].number))
    return found


def _named(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where the text has one of the names by itself, the longest where several begin."""
    places = [(begin, begin + len(name)) for name in names for begin in occurrences(name, text)]
    at = 0
    for begin, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if begin >= at and _NAME_ENDS.match(text, end) and _NO_MENTION.match(text, begin):
            at = end
            yield begin, end


def _is_a_word(word: str, text: str) -> bool:
    """Whether the text has the word, so written, by itself.

    >>> _is_a_word("young", "The young man."), _is_a_word("young", "Younger and un-young.")
    (True, False)
    """
    return any(
        not _OF_A_WORD.match(text, begin + len(word)) and not _OF_A_WORD.match(text, max(begin - 1, 0), begin)
        for begin in occurrences(word, text)
    )
