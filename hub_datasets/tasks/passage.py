"""The passage of an opinion that treats a decision: the treating sentence and enough reasons around it, masked.

A passage is whole sentences of the opinion, with at least FEWEST words outside the treating sentence.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from hub_datasets.cues import Cued
from hub_datasets.tasks.masking import MASKS, Span, choose, fill, lexicon, masked, unmasked, verbs
from hub_datasets.tasks.mentions import TOKEN, Marked
from hub_datasets.tasks.opinion import Opinion, Relation, Sentence

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


class Passages:
    """The passages of an opinion, for one relation after the other. Windows overlap: what their sentences have in them is
    kept.

    text: the opinion; remarks: its citations' parentheticals, in order.
    """

    def __init__(self, opinion: Opinion, text: str, remarks: list[Span]) -> None:
        marked, sentences = opinion.marked, opinion.sentences
        bounds = cache(lambda index: marked.place(sentences[index].start, sentences[index].end))
        self._opinion, self._text, self._bounds = opinion, text, bounds
        self._words = cache(lambda index: len(sentences[index].text.split()))
        self._closed = cache(lambda index: _names(marked, sentences[index], remarks))
        self._lexicon = cache(lambda index: lexicon(text, *bounds(index)))
        self._verbs = cache(lambda index: verbs(text, *bounds(index)))

    def of(self, relation: Relation) -> Passage | None:
        """The passage for a relation, None where none will do."""
        for low, high in _windows(self._opinion, relation, self._words):
            spans = self._masks(relation, low, high)
            if spans and (shown := self._shown(relation, low, high, spans)):
                return shown
        return None

    def _masks(self, relation: Relation, low: int, high: int) -> list[Span] | None:
        """What to mask in a window; None where it will not do."""
        window = range(low, high + 1)
        closed = [span for index in window for span in self._closed(index)]
        words = [self._opinion.marked.place(*relation.words)] if relation.words else []
        spans = choose(words, [span for index in window for span in self._lexicon(index)], closed)
        if spans is None or _OF_A_SEPARATE_OPINION.search(self._text[self._bounds(low)[0] : self._bounds(high)[1]]):
            return None
        others = [span for index in window for span in self._verbs(index)] if len(spans) < MASKS else []
        return fill(spans, others, words[0][0] if words else self._named(relation), closed)

    def _named(self, relation: Relation) -> int:
        """Where the treating sentence names the decision; where it begins if it does not."""
        sentence = self._opinion.sentences[relation.sentence]
        token = sentence.text.find(f"⟦{relation.authority.number}⟧")
        return self._opinion.marked.original(sentence.start + max(token, 0))

    def _shown(self, relation: Relation, low: int, high: int, spans: list[Span]) -> Passage | None:
        opinion, text, at = self._opinion, self._text, relation.sentence
        evidence: list[str] = []
        for index in range(low, high + 1):
            if (
                index == at
                or relation.authority.number in opinion.sentences[index].mentions
                or _bears(opinion, relation, index)
            ):
                evidence += [piece for piece in self._pieces(index, spans) if len(piece.split()) >= 5]
        own = [piece for piece in self._pieces(at, spans) if len(piece.split()) >= 6]
        quote = _quote(own or evidence, relation)
        if quote is None:
            return None
        return Passage(
            context=masked(text, self._bounds(low)[0], self._bounds(high)[1], spans),
            evidence=tuple(dict.fromkeys(evidence)),
            quote=quote,
            hidden=tuple(text[a:b] for a, b in spans),
            sentence=text[slice(*self._bounds(at))],
        )

    def _pieces(self, index: int, spans: list[Span]) -> list[str]:
        """What of a sentence is not masked."""
        return [piece.strip(" ,;:") for piece in unmasked(self._text, *self._bounds(index), spans)]


def _names(marked: Marked, sentence: Sentence, remarks: list[Span]) -> list[Span]:
    """Where a sentence mentions decisions, without the parentheticals of their citations."""
    names: list[Span] = []
    for token in TOKEN.finditer(marked.text, sentence.start, sentence.end) if sentence.mentions else ():
        start, end = marked.place(*token.span())
        for a, b in remarks[bisect_left(remarks, (start, 0)) : bisect_left(remarks, (end, 0))]:
            if start <= a and b <= end:
                names.append((start, a))
                start = b
        names.append((start, end))
    return names


def _windows(opinion: Opinion, relation: Relation, words: Callable[[int], int]) -> Iterator[tuple[int, int]]:
    """First and last sentence of the windows to try; words: how many each sentence has."""
    first, last = _core(opinion, relation)
    sentences, treating = opinion.sentences, words(relation.sentence)
    part = sentences[relation.sentence].part

    def count(index: int) -> int:
        return words(index) if sentences[index].part == part else _MOST

    tried: set[tuple[int, int]] = set()
    for wanted in _WANTED:
        for after_first in (True, False):
            low, high = first, last
            outside = sum(map(count, range(low, high + 1))) - treating
            forward = after_first == bool(relation.sentence % 2)  # the same odds for each label
            while outside < wanted:
                if (forward or low == 0) and high + 1 < len(sentences):
                    high += 1
                    outside += count(high)
                elif low > 0:
                    low -= 1
                    outside += count(low)
                else:
                    break
                forward = not forward
            if outside >= FEWEST and outside + treating <= _MOST and (low, high) not in tried:
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


_OF_A_SEPARATE_OPINION = Cued(
    r"\b[Aa]nte, at \d|\bI (?:respectfully )?(?:dissent|concur)\b|\bI would (?:\w+ )?(?:grant|reverse|affirm|hold|remand|deny|dismiss|overrule)\b",
    "nte, at |I dissent|I concur|I respectfully |I would ",
)


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
