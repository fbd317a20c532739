"""What an answer owes to its source: what it tells of it, how much it copied, how its words hang together.

The measure that tells a true summary from everything else: of the content words that stand close together in the
answer, how many pairs stand close together in the source too, though not in the same words. Another case's summary has
next to none, neither have key words or shuffles; copied text has the pairs, but in the source's own words, and those do
not count. What the court's summary took over from the opinion is no copy here: it is what matters.
"""

import re
from collections import Counter
from itertools import compress, count, repeat
from operator import mul
from typing import NamedTuple

from .facts import OWN, SHARED, Facts
from .prose import FOLLOWS
from .text import Text, in_threes

_REACH = 2  # content words apart in the answer, at most
_PHRASE, _COPY = 2, 6  # words in a row that are nobody's, and that are a copy; runs between them count in part
_ALLOWED = 6  # a run is the summary's, and no copy, where it has so many threes of the summary for each that it has not
_FEWEST, _DENSITY = 40, 0.3  # content words an answer is taken to have at least: so many, and such a share
_NOT_CLOSED = bytes(code for code in range(128) if not chr(code).isupper())
_LOOSE = re.compile("[A-Z]")
_PRIOR = 30  # joins without fault that every answer is given, so that a few odd ones do not tell


class Evidence(NamedTuple):
    """linked: reworded pairs that are close in the source too, for each content word. told: share of the words of a
    part that stand in a sentence with such a pair, the mean of the parts before the Conclusion. copied: share of the
    content words in verbatim runs. kept: share of the content words that are close, in the source and not in the summary, to
    the next one or the one after it, in whatever words. covered: share of the weight that so many words of the summary can have. joins: how
    well words that are neighbours only in the answer follow one another, in nats. closed: share of words of the closed
    classes. named: whether a party is named.
    """

    linked: float
    told: float
    copied: float
    kept: float
    covered: float
    joins: float
    closed: float
    named: bool


def compare(answer: Text, known: Facts) -> Evidence:
    """Set what the parts say against what is known of the case."""
    follows = list(map(known.twos.get, zip(answer.tokens, answer.tokens[1:], strict=False)))  # faster than pairwise
    runs = _runs(answer, known)
    names, stems = known.names, answer.stems
    seen = [place for place in compress(count(), stems) if stems[place] not in names]
    roots = [stems[place] for place in seen]
    distinct = dict.fromkeys(roots)  # in their order: sums must not depend on the hash seed
    least = max(_FEWEST, int(_DENSITY * len(stems)))
    reach = known.best[min(len(known.best) - 1, max(len(distinct), least // 2))]
    links, places, kept = _links(roots, seen, follows, runs, known)
    return Evidence(
        linked=links / max(least, len(seen)),
        told=_told(answer, places),
        copied=_copied(seen, runs) / max(1, len(seen)),
        kept=kept / max(1, len(roots)),
        covered=sum(filter(None, map(known.weights.get, distinct))) / reach if reach else 1.0,
        joins=_joins(answer.kinds, follows),
        closed=len(answer.kinds.encode().translate(None, _NOT_CLOSED)) / max(1, len(stems)),
        named=not names or not names.isdisjoint(stems),
    )


def _runs(answer: Text, known: Facts) -> list[int]:
    """For each token the number of the copied run of three words or more that it stands in, else 0; [] where none does."""
    are_said = answer.are_said()
    threes = "".join(map(known.threes.get, in_threes(list(compress(answer.tokens, are_said))), repeat("-")))
    if OWN not in threes and OWN.upper() not in threes:
        return []
    places = list(compress(count(), are_said))

    def with_marks(three: re.Match[str]) -> str:
        # words with a mark between are looked up in any case: a comma makes no copy an original
        first, last = places[three.start()], places[three.start() + 2]
        return "-" if last == first + 2 else three[0].lower()

    runs = [0] * len(answer.tokens)
    gap = "--"
    threes = f"{gap}{_LOOSE.sub(with_marks, threes)}{gap}"
    at = threes.find(OWN)
    while at >= 0:
        start, end = threes.rfind(gap, 0, at), threes.find(gap, at)
        if _ALLOWED * threes.count(OWN, start, end) > threes.count(SHARED, start, end):
            for place in places[start:end]:  # two more at the end, as many as stand before all
                runs[place] = start + 1
        at = threes.find(OWN, end)
    return runs


def _copied(seen: list[int], runs: list[int]) -> float:
    """How many of the words seen are copied: each in full in a long run, in part in a short one."""
    if not runs:
        return 0.0
    lengths = Counter(runs)
    return sum([min(1.0, (lengths[run] - _PHRASE) / (_COPY - _PHRASE)) for run in map(runs.__getitem__, seen) if run])


def _links(
    roots: list[str], seen: list[int], follows: list[bool | None], runs: list[int], known: Facts
) -> tuple[int, list[int], int]:
    """How many pairs of roots, seen at those places, are close in the source and reworded here; where they are; and how
    many roots are close in the source, and not in the summary, to one of the two that follow here."""
    primes = list(map(known.stems.get, roots, repeat(0)))
    links: set[int] = set()
    places: list[int] = []
    kept: set[int] = set()
    for apart in range(1, _REACH + 1):
        products = list(map(mul, primes, primes[apart:]))
        pairs = zip(seen, seen[apart:], products, map(known.near.get, products), strict=False)
        for left, right, product, is_own in pairs:
            if is_own is None:
                continue
            if is_own:
                kept.add(left)
            if apart == 1 and follows[left] is False and right == left + 1:
                continue
            if not (runs and runs[left] and runs[left] == runs[right]):
                links.add(product)
                places.append(left)
    return len(links), places, len(kept)


def _told(answer: Text, places: list[int]) -> float:
    """For each part but the last the share of its tokens in a sentence with one of the places; their mean."""
    tells = bytearray(len(answer.kinds))
    for place in places:
        tells[place] = 1
    first = 0
    while first < len(tells):
        end = answer.kinds.find(".", first + 1)
        end = end if end > 0 else len(tells)
        if tells.find(1, first, end) >= 0:
            tells[first:end] = b"\x01" * (end - first)
        first = end
    told, start = 0.0, 0
    parts = answer.sizes[:-1]
    for size in parts:
        told += tells.count(1, start, start + size) / max(1, size)
        start += size
    return told / len(parts)


def _joins(kinds: str, follows: list[bool | None]) -> float:
    new = [FOLLOWS[kinds[at]][kinds[at + 1]] for at, found in enumerate(follows) if found is None]
    return sum(new) / (len(new) + _PRIOR)
