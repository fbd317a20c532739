"""An opinion read sentence by sentence: which decisions each sentence mentions, and what it says of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

from hub_datasets.citations import Citation, find
from hub_datasets.sentences import spans
from hub_datasets.tasks.mentions import TOKEN, Authority, Marked, mark
from hub_datasets.tasks.readings import Reading
from hub_datasets.tasks.treatment import read_sentence


class Sentence(NamedTuple):
    """A sentence of the marked text: its bounds there, its paragraph, the decisions it mentions, and which of its
    characters stand inside quotation marks; sure where the paragraph's marks are in pairs."""

    start: int
    end: int
    paragraph: int
    mentions: tuple[int, ...]
    quoted: tuple[tuple[int, int], ...]
    sure: bool
    text: str
    part: int  # 0 for the body of the opinion, another number for each footnote

    def in_quotes(self, at: int) -> bool:
        return any(a <= at < b for a, b in self.quoted)


@dataclass(frozen=True, slots=True)
class Relation:
    """label: of the contract; how: treatment, history, citation, argument or quotation; sentence: which one says so;
    words: the words of treatment, as places of the marked text, None where there are none."""

    label: str
    how: str
    authority: Authority
    sentence: int
    words: tuple[int, int] | None


@dataclass(slots=True)
class Opinion:
    """An opinion read sentence by sentence."""

    marked: Marked
    sentences: list[Sentence]
    mentions: dict[int, list[int]] = field(default_factory=dict)  # authority -> sentences
    readings: dict[int, list[tuple[int, Reading]]] = field(default_factory=dict)  # authority -> (sentence, reading)


_SIGNED = re.compile(
    r"\b(?:(?:concur|dissent)(?:s|ring|ing)?|CONCUR(?:S|RING)?|DISSENT(?:S|ING)?|Concur(?:ring)?|Dissent(?:ing)?)\b"
)
_SIGNER = re.compile(
    r"\bJJ?\b|\bJustices?\b|\bJUSTICES?\b|\bJudges?\b|\b(?:[Aa]ll|ALL|WE|We|I)\b|[A-Z]{4}|^\W*(?:CONCUR|DISSENT)"
)


_BACK = 2  # sentences before it in which a decision is looked for that a sentence does not name


def own_text(text: str) -> str:
    """The opinion up to its signatures: what follows "Smith, J., dissents" is another's opinion.

    >>> own_text("We affirm.\\nSMITH, C.J., and DOE, J., concur.\\nROE, J. (dissenting)\\nI would reverse.")
    'We affirm.'
    """
    at = 0
    for paragraph in text.split("\n"):
        if (
            len(paragraph) < 160
            and _SIGNED.search(paragraph)
            and _SIGNER.search(paragraph)
            and not re.search(r"\d [A-Z][\w.]{1,9} ?(?:2d|3d)? \d", paragraph)
        ):
            return text[:at].rstrip("\n")
        at += len(paragraph) + 1
    return text


def read_opinion(
    text: str, citations: Iterable[Citation], own_names: Iterable[str] = (), body: int | None = None
) -> Opinion:
    """Mark the opinion and read each sentence of it; `body` is where its footnotes begin, a paragraph each."""
    marked = mark(text, citations, own_names)
    opinion = Opinion(marked, list(_sentences(marked, len(text) if body is None else body)))
    named = -_BACK - 1  # the last sentence that names a decision
    for index, sentence in enumerate(opinion.sentences):
        for number in sentence.mentions:
            opinion.mentions.setdefault(number, []).append(index)
            named = index
        if index - named > _BACK:
            continue
        for reading in read_sentence(sentence.text, partial(_antecedents, opinion.sentences, index)):
            if not sentence.in_quotes(reading.start):
                opinion.readings.setdefault(reading.authority, []).append((index, reading))
    return opinion


def _sentences(marked: Marked, body: int) -> Iterator[Sentence]:
    at = 0
    for number, paragraph in enumerate(marked.text.split("\n")):
        part = 0 if marked.original(at) < body else number
        quoted, sure = _quotations(paragraph)
        for a, b in spans(paragraph):
            inside = tuple((max(q, a) - a, min(r, b) - a) for q, r in quoted if q < b and r > a) if quoted else ()
            text = paragraph[a:b]
            yield Sentence(at + a, at + b, number, _named(text), inside, sure, text, part)
        at += len(paragraph) + 1


def _named(text: str) -> tuple[int, ...]:
    """The decisions that a sentence names."""
    return tuple(dict.fromkeys(map(int, TOKEN.findall(text)))) if "⟦" in text else ()


_QUOTE = re.compile(r"[“”\"]")


def _quotations(paragraph: str) -> tuple[list[tuple[int, int]], bool]:
    """The stretches of a paragraph inside double quotation marks, one left open running to its end, and whether all
    marks open and close in turn.

    >>> _quotations('He said "no" and left.'), _quotations('5" of "snow')
    (([(8, 12)], True), ([(1, 7)], False))
    """
    found, opened, sure = [], -1, True
    for match in _QUOTE.finditer(paragraph):
        at = match.start()
        before, after = paragraph[max(0, at - 2) : at].lstrip("\n"), paragraph[at + 1 : at + 2]
        if before[-1:] in "`'‘":  # a quotation within a quotation: the mark before the single one decides
            before = before[:-1]
        opens = match[0] == "“" or (match[0] == '"' and (not before or before[-1] in " ([—-") and after.strip() != "")
        sure = sure and opens == (opened < 0)
        if opened < 0:
            opened = at
        else:
            found.append((opened, match.end()))
            opened = -1
    if opened >= 0:
        found.append((opened, len(paragraph)))
        sure = sure and opened < 3  # a quotation of several paragraphs opens each of them anew
    return found, sure


def with_footnotes(text: str, citations: list[Citation], footnotes: Iterable[str]) -> tuple[str, list[Citation], int]:
    """The opinion up to its signatures with its footnotes after it, a paragraph each; the citations of all; where the
    footnotes begin."""
    text = own_text(text)
    found = [citation for citation in citations if citation.full_end <= len(text)]
    body = len(text) + 1
    groups = max((citation.group for citation in found), default=0) + 1
    for footnote in footnotes:
        note = " ".join(footnote.split())
        shift, last = len(text) + 1, groups
        for citation in find(note):
            places = {name: getattr(citation, name) + shift for name in ("start", "end", "full_start", "full_end")}
            found.append(replace(citation, **places, group=citation.group + groups))
            last = citation.group + groups + 1
        text, groups = f"{text}\n{note}", last
    return text, found, body


def _antecedents(sentences: list[Sentence], index: int, plural: bool, at: int) -> list[int]:
    """What "that case" (or, plural, "those cases") means: decisions named before it in its sentence, else in one of the
    two sentences before; none where it may mean several."""
    here = [int(m[1]) for m in TOKEN.finditer(sentences[index].text, 0, at)]
    if here:
        return list(dict.fromkeys(here)) if plural else here if len(set(here)) == 1 else []
    for back in range(index - 1, max(-1, index - 1 - _BACK), -1):
        if numbers := sentences[back].mentions:
            if plural or len(numbers) == 1:
                return list(numbers)
            subject = re.match(r"(?:(?:In|The case of|But|And|However,|Thus,) )?⟦(\d+)⟧", sentences[back].text)
            return [int(subject[1])] if subject else []
    return []
