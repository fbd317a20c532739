"""What is known of a case: derived once from the reference, and kept."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, chain, compress, pairwise
from math import isqrt, sqrt
from operator import mul
from typing import NamedTuple

from .plaintext import plain
from .text import in_columns, in_threes, words

_NEAR = 4  # content words apart, at most
_APART = re.compile(b"\1\0+(?=\1(\0+)\1)")  # three words with marks between (Text.are_said)
OWN, SHARED = "o", "s"  # what the source alone has, and what the summary has too


class Facts(NamedTuple):
    """What the source and the summary say, and what stands together in them.

    twos: tokens that follow one another in source or summary, by whether the summary has them. threes: runs of three words
    of the source, OWN or SHARED; in capitals where none of them follow one another without a mark between. stems: a prime
    for each content stem. near: products of two stems that stand close together in source or summary, by whether they do so
    in the source alone. weights: how much each stem counts in the summary. best: best[n] is the most that n stems can weigh.
    names: stems of the parties. size: content words in the source.
    """

    twos: dict[tuple[str, str], bool]
    threes: dict[tuple[str, str, str], str]
    stems: dict[str, int]
    near: dict[int, bool]
    weights: dict[str, float]
    best: list[float]
    names: frozenset[str]
    size: int


@lru_cache(maxsize=256)
def facts(source: str, summary: str, parties: tuple[str, ...]) -> Facts:
    """All that comparing needs, in time linear in the texts.

    >>> known = facts("The trooper stopped a speeding car.", "Stop of a car by a trooper.", ("Maryland", "Wilson"))
    >>> sorted(known.weights), known.size, sorted(known.names)
    (['car', 'stop', 'troop'], 4, ['maryland', 'wilson'])
    """
    names = frozenset(word.stem for party in parties for word in words(plain(party)) if word.stem)
    texts = [in_columns(words(plain(text).replace("-\n", ""))) for text in (source, summary)]
    spoken, spoken_of = (list(compress(text.tokens, text.are_said())) for text in texts)
    contents = [[root for root in text.stems if root and root not in names] for text in texts]
    roots = dict.fromkeys(chain(*contents))
    stems = dict(zip(roots, _primes(len(roots).bit_length()), strict=False))
    close, close_in_summary = (_close(list(map(stems.__getitem__, content))) for content in contents)
    twos = dict.fromkeys(pairwise(texts[0].tokens), False)
    threes = dict.fromkeys(in_threes(spoken), OWN)
    near = dict.fromkeys(close, True)
    twos.update(dict.fromkeys(pairwise(texts[1].tokens), True))
    threes.update(dict.fromkeys(threes.keys() & in_threes(spoken_of), SHARED))
    near.update(dict.fromkeys(close_in_summary, False))
    for prime in stems.values():
        near.pop(prime * prime, None)
    tokens = texts[0].tokens
    for apart in _APART.finditer(texts[0].are_said()):
        three = (tokens[apart.start()], tokens[apart.end()], tokens[apart.end(1)])
        if three[:2] not in twos and three[1:] not in twos:
            threes[three] = threes[three].upper()
    weights = {root: sqrt(count) for root, count in Counter(contents[1]).items()}
    best = [0.0, *accumulate(sorted(weights.values(), reverse=True))]
    return Facts(twos, threes, stems, near, weights, best, names, len(contents[0]))


def _close(primes: list[int]) -> Iterator[int]:
    """The products of those that are at most _NEAR apart: one for two primes, whichever comes first."""
    return chain.from_iterable(map(mul, primes, primes[apart:]) for apart in range(1, _NEAR + 1))


@lru_cache
def _primes(bits: int) -> tuple[int, ...]:
    """The first primes, 2**bits of them or more (Rosser's bound on the n-th prime).

    >>> _primes(2)
    (2, 3, 5, 7, 11, 13, 17, 19, 23)
    """
    end = (bits << bits) + 16
    is_prime = bytearray([0, 0]) + bytearray([1]) * (end - 2)
    for number in range(2, isqrt(end) + 1):
        if is_prime[number]:
            is_prime[number * number :: number] = bytes(len(range(number * number, end, number)))
    return tuple(number for number in range(end) if is_prime[number])
