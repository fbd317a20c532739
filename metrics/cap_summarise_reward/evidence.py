"""What an answer owes to its source: what it tells of it, how much it copied, how its words hang together.

The measure that tells a true summary from everything else: of the content words that stand close together in the
answer, how many pairs stand close together in the source too, though not in the same words. Another case's summary has
next to none, neither have key words or shuffles; copied text has the pairs, but in the source's own words, and those do
not count. What the court's summary took over from the opinion is no copy here: it is what matters.
"""

from collections import Counter
from itertools import accumulate, pairwise, repeat
from operator import or_
from typing import NamedTuple

from .facts import Facts
from .prose import FOLLOWS
from .text import MARKS, Word

_ENDS = frozenset(".?!")
_REACH = 2  # content words apart in the answer, at most
_PHRASE, _COPY = 2, 6  # words in a row that are nobody's, and that are a copy; runs between them count in part
_ALLOWED = 6  # a run is the summary's, and no copy, where it has so many threes of the summary for each that it has not
_FEWEST, _DENSITY = 40, 0.3  # content words an answer is taken to have at least: so many, and such a share
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


def compare(parts: list[list[str]], words: list[Word], known: Facts) -> Evidence:
    """Set the parts' tokens, and what all of these are as words, against what is known of the case."""
    answer = [token for part in parts for token in part]
    ids = list(map(known.ids.get, answer, repeat(0)))
    base, pairs = len(known.ids) + 1, known.pairs
    together = [a * base + b in pairs if a and b else False for a, b in pairwise(ids)]
    runs = _runs(answer, ids, together, known)
    names = known.names
    stems, kinds = zip(*words, strict=True) if words else ((), ())
    seen = [place for place, root in enumerate(stems) if root and root not in names]
    roots = [stems[place] for place in seen]
    distinct = dict.fromkeys(roots)  # in their order: sums must not depend on the hash seed
    least = max(_FEWEST, int(_DENSITY * len(words)))
    reach = known.best[min(len(known.best) - 1, max(len(distinct), least // 2))]
    weights = known.weights
    links, places = _links(roots, seen, ids, runs, known)
    return Evidence(
        linked=len(links) / max(least, len(seen)),
        told=_told(parts[:-1], answer, places),
        copied=_copied(seen, runs) / max(1, len(seen)),
        kept=_kept(roots, known) / max(1, len(roots)),
        covered=sum(weights[root] for root in distinct if root in weights) / reach if reach else 1.0,
        joins=_joins(kinds, together),
        closed=sum(map(str.isupper, kinds)) / max(1, len(kinds)),
        named=not names or not names.isdisjoint(stems),
    )


def _runs(answer: list[str], ids: list[int], together: list[bool], known: Facts) -> list[int]:
    """For each token the number of the copied run of three words or more that it stands in, else 0.

    together: for each token but the last, whether it and the next follow one another in source or summary too.
    """
    base, threes = len(known.ids) + 1, known.threes
    places = [place for place, token in enumerate(answer) if token not in MARKS]
    runs = [0] * len(answer)
    own = [0]  # for each run, above 0 where it is the source's alone
    reached = -1
    for at, (a, b, c) in enumerate(zip(places, places[1:], places[2:], strict=False)):
        # words with a mark between are looked up in any case: a comma makes no copy an original
        if c == a + 2 and not together[a] and not together[b]:
            continue
        one, two, three = ids[a], ids[b], ids[c]
        if not (one and two and three):
            continue
        code = (one * base + two) * base + three
        if code in threes:
            if reached < at:
                own.append(0)
            reached = at + 2
            own[-1] += -1 if code in known.shared else _ALLOWED
            runs[a] = runs[b] = runs[c] = len(own) - 1
    return [run if own[run] > 0 else 0 for run in runs]


def _copied(seen: list[int], runs: list[int]) -> float:
    """How many of the words seen are copied: each in full in a long run, in part in a short one."""
    lengths = Counter(runs)
    return sum(min(1.0, (lengths[runs[place]] - _PHRASE) / (_COPY - _PHRASE)) for place in seen if runs[place])


def _links(
    roots: list[str], seen: list[int], ids: list[int], runs: list[int], known: Facts
) -> tuple[set[int], list[int]]:
    """The pairs of roots, seen at those places, that are close in the source and reworded here; and where they are."""
    base, steps, near = len(known.stems) + 1, len(known.ids) + 1, known.near
    numbers = list(map(known.stems.get, roots, repeat(0)))
    links: set[int] = set()
    places: list[int] = []
    for apart in range(1, _REACH + 1):
        for a, b, left, right in zip(numbers, numbers[apart:], seen, seen[apart:], strict=False):
            if not a or not b or a == b:
                continue
            code = a * base + b if a < b else b * base + a
            if code not in near:
                continue
            verbatim = runs[left] and runs[left] == runs[right]
            adjacent = right == left + 1 and ids[left] * steps + ids[right] in known.twos
            if not verbatim and not adjacent:
                links.add(code)
                places.append(left)
    return links, places


def _kept(roots: list[str], known: Facts) -> int:
    """How many roots are close in the source, and not in the summary, to one of the two that follow here."""
    base, own = len(known.stems) + 1, known.own
    numbers = list(map(known.stems.get, roots, repeat(0)))
    close = [
        [(a * base + b if a < b else b * base + a) in own if a and b and a != b else False for a, b in pairs]
        for pairs in (pairwise(numbers), zip(numbers, numbers[2:], strict=False))
    ]
    return sum(map(or_, close[0], [*close[1], False]))


def _told(parts: list[list[str]], answer: list[str], places: list[int]) -> float:
    """For each part the share of its tokens in a sentence with one of the places; their mean."""
    sentence = list(accumulate(map(_ENDS.__contains__, answer)))
    telling = {sentence[place] for place in places}
    told, start = 0.0, 0
    for part in parts:
        end = start + len(part)
        told += sum(map(telling.__contains__, sentence[start:end])) / max(1, len(part))
        start = end
    return told / len(parts)


def _joins(kinds: tuple[str, ...], together: list[bool]) -> float:
    pairs = zip(kinds, kinds[1:], together, strict=False)
    new = [FOLLOWS[left][right] for left, right, found in pairs if not found]
    return sum(new) / (len(new) + _PRIOR)
