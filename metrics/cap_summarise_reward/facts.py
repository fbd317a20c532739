"""What is known of a case: derived once from the reference, and kept."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, chain, repeat
from math import isqrt, sqrt
from operator import add, mul
from typing import NamedTuple

from .plaintext import plain
from .text import words

_NEAR = 4  # content words apart, at most


class Facts(NamedTuple):
    """Tokens and stems by number, so that what stands together is one int.

    ids: a number for each token; base: more than any of them. twos: tokens that follow one another in source or summary,
    by whether the summary has them. threes: runs of three words of the source, by whether the summary has them too.
    stems: a prime for each content stem. near: products of stems that stand close together in source or summary, by
    whether they do so in the source alone. weights: how much each stem counts in the summary. best: best[n] is the most
    that n stems can weigh. names: stems of the parties. size: content words in the source.
    """

    ids: dict[str, int]
    base: int
    twos: dict[int, bool]
    threes: dict[int, bool]
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
    texts = [words(plain(text).replace("-\n", "")) for text in (source, summary)]
    tokens = [[word.token for word in text] for text in texts]
    ids = {token: number for number, token in enumerate(dict.fromkeys(chain(*tokens)), start=1)}
    base = len(ids) + 1
    contents = [[word.stem for word in text if word.stem and word.stem not in names] for text in texts]
    roots = dict.fromkeys(chain(*contents))
    stems = dict(zip(roots, _primes(len(roots).bit_length()), strict=False))
    in_source, in_summary = (list(map(ids.__getitem__, some)) for some in tokens)
    spoken, spoken_of = ([ids[word.token] for word in text if word.is_said] for text in texts)
    close, close_in_summary = (_close(list(map(stems.__getitem__, content))) for content in contents)
    twos = dict.fromkeys(in_twos(in_source, base), False)
    threes = dict.fromkeys(in_threes(spoken, base), False)
    near = dict.fromkeys(close, True)
    twos.update(dict.fromkeys(in_twos(in_summary, base), True))
    threes.update(dict.fromkeys(threes.keys() & in_threes(spoken_of, base), True))
    near.update(dict.fromkeys(close_in_summary, False))
    weights = {root: sqrt(count) for root, count in Counter(contents[1]).items()}
    best = [0.0, *accumulate(sorted(weights.values(), reverse=True))]
    return Facts(ids, base, twos, threes, stems, near, weights, best, names, len(contents[0]))


def in_twos(numbers: list[int], base: int) -> Iterator[int]:
    """A code for each two numbers in a row, all of them above 0 and below the base; with a 0 in it it is none of theirs."""
    return map(add, map(mul, numbers, repeat(base)), numbers[1:])


def in_threes(numbers: list[int], base: int) -> Iterator[int]:
    """The same for each three in a row."""
    return map(add, map(mul, in_twos(numbers, base), repeat(base)), numbers[2:])


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
