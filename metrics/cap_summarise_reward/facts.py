"""What is known of a case: derived once from the reference, and kept."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from math import sqrt
from typing import NamedTuple

from .plaintext import plain
from .text import MARKS, tokens, word

_NEAR = 4  # content words apart, at most


class Facts(NamedTuple):
    """Tokens and stems by number, so that what stands together is one int.

    ids: a number for each token. pairs: tokens that follow one another in source or summary. twos: those that only
    the source has. threes: runs of three words of the source; shared: those of them that the summary has too. stems:
    a number for each content stem. near: pairs of stems that stand close together in source or summary. own: those that do
    so in the source alone. weights: how much each stem counts in the summary. best: best[n] is the most that n stems can weigh. names: stems of the parties. size: content words
    in the source.
    """

    ids: dict[str, int]
    pairs: frozenset[int]
    twos: frozenset[int]
    threes: frozenset[int]
    shared: frozenset[int]
    stems: dict[str, int]
    near: frozenset[int]
    own: frozenset[int]
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
    names = frozenset(root for party in parties for token in tokens(plain(party)) if (root := word(token).stem))
    of_source, of_summary = (tokens(plain(text).replace("-\n", "")) for text in (source, summary))
    ids = {token: number for number, token in enumerate(dict.fromkeys(of_source + of_summary), start=1)}
    contents = [
        [root for token in text if (root := word(token).stem) and root not in names] for text in (of_source, of_summary)
    ]
    stems = {root: number for number, root in enumerate(dict.fromkeys(contents[0] + contents[1]), start=1)}
    in_source, in_summary = (set(_close([stems[root] for root in content], len(stems) + 1)) for content in contents)
    twos, threes = _runs(of_source, ids)
    summary_twos, summary_threes = _runs(of_summary, ids)
    weights = {root: sqrt(count) for root, count in Counter(contents[1]).items()}
    return Facts(
        ids=ids,
        pairs=frozenset(twos | summary_twos),
        twos=frozenset(twos - summary_twos),
        threes=frozenset(threes),
        shared=frozenset(threes & summary_threes),
        stems=stems,
        near=frozenset(in_source | in_summary),
        own=frozenset(in_source - in_summary),
        weights=weights,
        best=[0.0, *accumulate(sorted(weights.values(), reverse=True))],
        names=names,
        size=len(contents[0]),
    )


def _runs(text: list[str], ids: dict[str, int]) -> tuple[set[int], set[int]]:
    """Codes of two tokens in a row, and of three words in a row."""
    base = len(ids) + 1
    all_ids = [ids[token] for token in text]
    spoken = [ids[token] for token in text if token not in MARKS]
    threes = zip(spoken, spoken[1:], spoken[2:], strict=False)
    return {a * base + b for a, b in pairwise(all_ids)}, {(a * base + b) * base + c for a, b, c in threes}


def _close(numbers: list[int], base: int) -> Iterator[int]:
    """Codes of the pairs of stems at most _NEAR apart, the smaller number first."""
    for apart in range(1, _NEAR + 1):
        for a, b in zip(numbers, numbers[apart:], strict=False):
            yield a * base + b if a < b else b * base + a
