"""Four wrong choices for each holding of a block.

Near to the passage in words, near to one another, in era and in length; and each holding is wrong four times and right
once, so that nothing about a choice by itself tells. Where the right one would still stand out by the words that it has
in common with the passage, the passage is shown without the sentences that share most of them.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags

from hub_datasets.row import digest

CHOICES = 5
_PARAPHRASE = 0.5  # cosine of two holdings that may say the same
_RELATED = 0.028  # cosine of a holding and its passage, so that the passage tells of it
_SHOWN = 60  # words that a passage keeps when sentences are left out of it
_SLAB = 200  # passages beside all texts in memory at a time
_RIVAL = 1.1  # how much more a wrong choice has in common with the passage, for the right one not to stand out

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Item:
    """A holding and the passage that asks for it, whose last sentence always stays. Items that share a key are never
    choices of one row."""

    text: str
    passage: tuple[str, ...]
    keys: frozenset[str]
    year: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """others: the places of the distractors; shown: the places of the sentences shown; stands_out: whether the right
    choice is the one that shares most words with them."""

    others: tuple[int, ...]
    shown: tuple[int, ...]
    stands_out: bool


def choose(items: Sequence[Item]) -> list[Chosen | None]:
    """The distractors of each item of a block, None where its passage tells too little of it, or the block has not four.

    They are dealt in four rounds, so that a holding is dealt four times. One of the five choices, drawn by a hash, is the
    centre to which the others are near, and a hash draws how many are longer than the right one: else the choices would
    point to it.
    """
    told = [_features(item.text) for item in items]
    shown = [[_features(sentence) for sentence in item.passage] for item in items]
    weights = _Weights([*told, *(set[str]().union(*passage) for passage in shown)])
    texts = weights.vectors(told, unit=True)
    size = len(items)
    asked, leads = np.zeros((size, size)), np.zeros((size, size))
    related = np.zeros(size, dtype=bool)
    passages = _Passages(weights, shown, texts)
    for i, (item, shares) in enumerate(zip(items, passages.shares(), strict=True)):
        related[i] = shares[:, i].sum() >= _RELATED
        best = shares.sum(axis=0).max() or 1.0
        asked[i] = shares.sum(axis=0) / best
        leads[i] = _leads(item, shares, i) / best
    alike: Matrix = np.empty((size, size))
    for first in range(0, size, _SLAB):  # the sparse product of all is larger than the matrix itself
        alike[first : first + _SLAB] = (texts[first : first + _SLAB] @ texts.T).toarray()
    lengths = np.array([math.log(len(item.text)) for item in items])
    years = np.array([item.year for item in items], dtype=float)
    open_ = (alike <= _PARAPHRASE) & related
    for group in _holders(items).values():
        open_[np.ix_(group, group)] = False
    dealt: list[list[int]] = [[] for _ in items]
    used = np.zeros(len(items), dtype=int)
    for turn in range(CHOICES - 1):
        for i in sorted(
            np.flatnonzero(related).tolist(), key=lambda place: digest(turn, items[place].text, items[place].passage)
        ):
            others = dealt[i]
            free = np.logical_and.reduce([open_[place] for place in (i, *others)])
            fresh = free & (used <= min(turn + 1, CHOICES - 2))
            free = fresh if fresh.any() else free
            if not free.any():
                continue
            right_is_centre = digest("centre", items[i].text) % CHOICES == 0
            centre = i if right_is_centre or not others else others[0]
            worth = asked[i] - 0.3 * np.abs(lengths - lengths[centre]) - 0.003 * np.abs(years - years[i])
            longer = lengths > lengths[i]
            wanted = digest("longer", items[i].text) % CHOICES - int(longer[others].sum())
            if wanted <= 0 or wanted >= CHOICES - 1 - len(others):
                worth = worth - 0.4 * (longer == (wanted <= 0))
            if not others:
                worth = worth + np.minimum(leads[i], 0.02) * 5
            if right_is_centre or others:
                worth = worth + 0.5 * alike[centre]
            best = int(np.where(free, np.round(worth, 5), -np.inf).argmax())
            others.append(best)
            used[best] += 1
    return [
        _shown(item, others, shares[:, [i, *others]]) if len(others) == CHOICES - 1 else None
        for i, (item, others, shares) in enumerate(zip(items, dealt, passages.shares(), strict=True))
    ]


class _Passages:
    """The passages of a block's items, of unit length each, beside its texts."""

    def __init__(self, weights: "_Weights", shown: Sequence[Sequence[Counter[str]]], texts: csr_matrix) -> None:
        lengths = [len(passage) for passage in shown]
        owner = np.repeat(np.arange(len(shown)), lengths)
        sentences = weights.vectors([sentence for passage in shown for sentence in passage])
        joined = csr_matrix((np.ones(len(owner)), (owner, np.arange(len(owner)))), shape=(len(shown), len(owner)))
        wholes = joined @ sentences
        norms = np.sqrt(np.asarray(wholes.multiply(wholes).sum(axis=1)).ravel())
        self._sentences = diags(1 / np.where(norms > 0, norms, 1)[owner]) @ sentences
        self._texts, self._ends = texts, np.cumsum(lengths)

    def shares(self) -> Iterator[Matrix]:
        """For each item: what each sentence of its passage adds to its likeness to each of the texts."""
        starts = np.concatenate([[0], self._ends])[:-1]
        for first in range(0, len(starts), _SLAB):
            last = min(first + _SLAB, len(starts)) - 1
            slab = np.round((self._sentences[starts[first] : self._ends[last]] @ self._texts.T).toarray(), 6)
            for item in range(first, last + 1):
                yield slab[starts[item] - starts[first] : self._ends[item] - starts[first]]


def _leads(item: Item, shares: Matrix, right: int) -> Matrix:
    """By how much each text may come to have more in common with the passage than the right one, once sentences are
    left out."""
    lengths = np.array([len(sentence.split()) for sentence in item.passage])
    removable = max(0, int((lengths.sum() - _SHOWN) // max(1.0, lengths.mean())))
    ahead = shares[:, [right]] * _RIVAL - shares
    gains = np.sort(np.maximum(ahead[:-1], 0), axis=0)[::-1][:removable].sum(axis=0)
    return gains - ahead.sum(axis=0)


def _holders(items: Sequence[Item]) -> dict[str, list[int]]:
    """The items under each key."""
    holders: dict[str, list[int]] = {}
    for place, item in enumerate(items):
        for key in item.keys:
            holders.setdefault(key, []).append(place)
    return holders


def _shown(item: Item, others: list[int], shares: Matrix) -> Chosen:
    """Leave out the sentences that favour the right choice (column 0) until another has more in common with the rest;
    what is left still tells of the right one's subject."""
    shown = list(range(len(item.passage)))
    lengths = [len(sentence.split()) for sentence in item.passage]
    while True:
        totals = shares[shown].sum(axis=0)
        rival = 1 + int(totals[1:].argmax())
        stands_out = bool(totals[0] * _RIVAL >= totals[rival])
        left = sum(lengths[k] for k in shown)
        gains = [
            (shares[k, 0] * _RIVAL - shares[k, rival], k)
            for k in shown[:-1]
            if left - lengths[k] >= _SHOWN and totals[0] - shares[k, 0] >= _RELATED
        ]
        if not stands_out or not gains or max(gains)[0] <= 0:
            return Chosen(tuple(others), tuple(shown), stands_out)
        shown.remove(max(gains)[1])


class _Weights:
    """TF-IDF over the words of a block; documents: its texts and passages."""

    def __init__(self, documents: Sequence[Collection[str]]) -> None:
        frequency = Counter(chain.from_iterable(documents))
        stems = sorted(frequency)
        self._places = {stem: place for place, stem in enumerate(stems)}
        self._idf = np.array([1 + math.log((1 + len(documents)) / (1 + frequency[stem])) for stem in stems])

    def vectors(self, texts: Sequence[Counter[str]], unit: bool = False) -> csr_matrix:
        """One row a text, of its features; of unit length where asked."""
        indices = np.array([self._places[stem] for text in texts for stem in text], np.int32)
        data = np.array([n for text in texts for n in text.values()]) * self._idf[indices]
        starts = np.cumsum([0, *map(len, texts)])
        found = csr_matrix((data, indices, starts), shape=(len(texts), len(self._places)))
        found.sort_indices()
        if unit:
            for first, last in pairwise(starts.tolist()):
                weights = found.data[first:last]
                weights /= math.sqrt(sum(w * w for w in weights.tolist())) or 1.0
        return found


_STOP = frozenset(
    "a about above after again against all also although am among an and another any are as at be became because been before"
    " being below between both but by can cannot could did do does done down during each either else even ever every few first"
    " for from further had has have having he hence her here him his how however if in indeed into is it its itself last less"
    " made many may me might more most much must my neither never no nor not nothing now of off often on once one only or other"
    " others otherwise our out over own part per perhaps put rather same see seem seemed several she should show since so some"
    " still such than that the their them then there thereby therefore these they this those though through thus to together"
    " too toward two under until up upon us very was we were what when where whereas whether which while who whole whom whose"
    " why will with within without would yet you your".split()
)


def _features(text: str) -> Counter[str]:
    """The words of a text, and their beginnings, by which "holder" and "holding" are near."""
    found = [word for word in re.findall(r"[a-z0-9]{2,}", text.lower()) if word not in _STOP]
    return Counter([*found, *[word[:6] + "-" for word in found]])
