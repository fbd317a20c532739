"""The passage of an opinion that treats a decision: the treating sentence and enough reasons around it, masked.

A passage is whole sentences of the opinion, with at least FEWEST words outside the treating sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hub_datasets.cues import Cued
from hub_datasets.tasks.masking import choose, masked, unmasked
from hub_datasets.tasks.mentions import TOKEN
from hub_datasets.tasks.opinion import Opinion, Relation

FEWEST = 60
_WANTED = (100, 80, 64, 130)  # words outside the treating sentence, in the order in which they are tried
_MOST = 330  # words of a passage


@dataclass(frozen=True, slots=True)
class Passage:
    """context: the passage, masked; evidence: its spans that bear on the relation; quote: words of one of them;
    hidden: the words behind the masks, in order; sentence: the treating sentence as it stands in the opinion."""

    context: str
    evidence: tuple[str, ...]
    quote: str
    hidden: tuple[str, ...]
    sentence: str


def passage(opinion: Opinion, relation: Relation, text: str, remarks: list[tuple[int, int]]) -> Passage | None:
    """The passage for a relation, None where none will do. text: the opinion; remarks: its citations' parentheticals."""
    for low, high in _windows(opinion, relation):
        if found := _masked(opinion, relation, text, remarks, low, high):
            return found
    return None


def _windows(opinion: Opinion, relation: Relation) -> Iterator[tuple[int, int]]:
    """First and last sentence of the windows to try."""
    first, last = _core(opinion, relation)
    part = opinion.sentences[relation.sentence].part
    count = [len(sentence.text.split()) if sentence.part == part else _MOST for sentence in opinion.sentences]
    tried: set[tuple[int, int]] = set()
    for wanted in _WANTED:
        for after_first in (True, False):
            low, high = first, last
            outside = sum(count[low : high + 1]) - count[relation.sentence]
            forward = after_first == bool(relation.sentence % 2)  # the same odds for each label
            while outside < wanted:
                if (forward or low == 0) and high + 1 < len(count):
                    high += 1
                    outside += count[high]
                elif low > 0:
                    low -= 1
                    outside += count[low]
                else:
                    break
                forward = not forward
            if outside >= FEWEST and outside + count[relation.sentence] <= _MOST and (low, high) not in tried:
                tried.add((low, high))
                yield low, high


def _core(opinion: Opinion, relation: Relation) -> tuple[int, int]:
    """The sentences that a passage cannot be without: the treating one; where it says "that case", the one that names
    the decision; for a quotation, all of it from where it opens; for a citation, the proposition."""
    at, sentences = relation.sentence, opinion.sentences
    first = at
    if relation.how == "quotation":
        while first > 0 and sentences[first - 1].paragraph == sentences[at].paragraph and _runs_on(opinion, first):
            first -= 1
    elif relation.how == "citation":
        first = at - 1
    elif relation.how == "treatment" and relation.authority.number not in sentences[at].mentions:
        named = [index for index in opinion.mentions[relation.authority.number] if index < at]
        first = max(named, default=at)
        first = first if at - first <= 4 else at
    return first, at


def _runs_on(opinion: Opinion, index: int) -> bool:
    """Whether a sentence begins inside a quotation that opened before it."""
    sentence = opinion.sentences[index]
    return bool(sentence.quoted) and sentence.quoted[0][0] == 0 and sentence.text[:1] not in "“\"'‘`(["


def _masked(
    opinion: Opinion, relation: Relation, text: str, remarks: list[tuple[int, int]], low: int, high: int
) -> Passage | None:
    marked = opinion.marked
    begin, end = opinion.sentences[low].start, opinion.sentences[high].end
    start, stop = marked.original(begin), marked.original(end)
    context = text[start:stop]
    if _OF_A_SEPARATE_OPINION.search(context):
        return None
    names = [
        (marked.original(m.start()) - start, marked.original(m.end()) - start)
        for m in TOKEN.finditer(marked.text, begin, end)
    ]
    closed = [piece for name in names for piece in _without(name, [(a - start, b - start) for a, b in remarks])]
    words = (
        [(marked.original(relation.words[0]) - start, marked.original(relation.words[1]) - start)]
        if relation.words
        else []
    )
    number = f"⟦{relation.authority.number}⟧"
    treating = opinion.sentences[relation.sentence]
    token = treating.text.find(number)
    near = words[0][0] if words else marked.original(treating.start + max(token, 0)) - start
    spans = choose(context, words, near, closed)
    if spans is None or (words and words[0] not in spans):
        return None
    evidence: list[str] = []
    at = marked.original(treating.start) - start, marked.original(treating.end) - start
    for index in range(low, high + 1):
        sentence = opinion.sentences[index]
        if (
            index == relation.sentence
            or relation.authority.number in sentence.mentions
            or _bears(opinion, relation, index)
        ):
            a, b = marked.original(sentence.start) - start, marked.original(sentence.end) - start
            inside = [(max(x, a) - a, min(y, b) - a) for x, y in spans if x < b and y > a]
            pieces = [piece.strip(" ,;:") for piece in unmasked(context[a:b], inside)]
            evidence += [piece for piece in pieces if len(piece.split()) >= 5]
    own = [
        piece.strip(" ,;:")
        for piece in unmasked(
            context[at[0] : at[1]],
            [(max(x, at[0]) - at[0], min(y, at[1]) - at[0]) for x, y in spans if x < at[1] and y > at[0]],
        )
    ]
    quote = _quote([piece for piece in own if len(piece.split()) >= 6] or evidence, relation)
    if quote is None:
        return None
    return Passage(
        context=masked(context, spans),
        evidence=tuple(dict.fromkeys(evidence)),
        quote=quote,
        hidden=tuple(context[a:b] for a, b in spans),
        sentence=context[at[0] : at[1]],
    )


_OF_A_SEPARATE_OPINION = Cued(
    r"\b[Aa]nte, at \d|\bI (?:respectfully )?(?:dissent|concur)\b|\bI would (?:\w+ )?(?:grant|reverse|affirm|hold|remand|deny|dismiss|overrule)\b",
    "nte, at |I dissent|I concur|I respectfully |I would ",
)


def _without(span: tuple[int, int], holes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What of a span lies outside the holes."""
    start, end = span
    pieces = []
    for a, b in holes:
        if start <= a and b <= end:
            pieces.append((start, a))
            start = b
    return [*pieces, (start, end)]


_BEARING = re.compile(
    r"\b(?:[Tt]here|[Hh]ere|[Bb]ecause|[Tt]hat (?:case|decision|court|opinion)|[Tt]hose (?:cases|decisions)|(?:this|the present|the instant) case|[Hh]owever|[Uu]nlike|[Tt]herefore|[Aa]ccordingly)\b"
)


def _bears(opinion: Opinion, relation: Relation, index: int) -> bool:
    """Whether a sentence beside the treating one gives its reasons, or states what the decision is cited for."""
    if relation.how == "citation":
        return index == relation.sentence - 1
    if relation.how == "treatment":
        return abs(index - relation.sentence) == 1 and bool(_BEARING.search(opinion.sentences[index].text))
    return relation.how == "history" and relation.label == "AFFIRMS" and abs(index - relation.sentence) == 1


def _quote(pieces: list[str], relation: Relation) -> str | None:
    """Up to 60 words of the piece that quotes best: one with words enough, a sentence's beginning before its end."""
    whole = [piece for piece in pieces if 6 <= len(piece.split()) <= 60]
    piece = max(whole, key=lambda p: len(p.split()), default=None) or max(
        pieces, key=lambda p: len(p.split()), default=None
    )
    return " ".join(piece.split()[:60]) if piece and len(piece.split()) >= 5 else None
