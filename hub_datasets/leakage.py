"""Leakage between splits, and from a row's gold into its own prompt."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np

from hub_datasets.duplicates import BANDS, SIMILAR, signature
from metrics.baselines import prompt_text

Row = dict[str, Any]
GRAM = 13
OWN_GRAM = 8


def words(text: str) -> list[str]:
    """Words and numbers, lower case."""
    return re.findall(r"[a-z0-9]+", text.lower())


def grams(text: str, size: int = GRAM) -> set[int]:
    """Hashes of all runs of `size` words."""
    return set(runs([text], size)[0].tolist())


def runs(texts: Sequence[str], size: int = GRAM) -> list[np.ndarray]:
    """Hashes of all runs of `size` words of each text, uint64, in their order; no run goes from one text into the next.

    >>> [len(one) for one in runs(["One, two and three.", "one TWO and"], size=3)]
    [2, 1]
    >>> one, two = runs(["One, two and three.", "one TWO and"], size=3); bool(one[0] == two[0])
    True
    """
    told, found = [_in_ascii(text).encode() for text in texts], list[np.ndarray]()
    while len(found) < len(told):
        lengths = np.cumsum([len(text) + 1 for text in told[len(found) : len(found) + _TOGETHER]])
        lengths = lengths[: max(1, int(np.searchsorted(lengths, _BYTES)))]
        values = _IN_WORDS[
            np.frombuffer(b"\n".join([b"", *told[len(found) : len(found) + len(lengths)], b""]), np.uint8)
        ]
        inside = values > 0
        edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
        starts, ends = edges[::2], edges[1::2]
        hashes = _polynomials(values, starts, ends, _BASES[0])
        first = np.arange(max(0, len(hashes) - size + 1))
        mixed = _polynomials(hashes, first, first + size, _BASES[1])
        ends = np.searchsorted(starts, lengths).tolist()
        found += [mixed[begin : max(begin, end - size + 1)] for begin, end in pairwise([0, *ends])]
    return found


_TOGETHER, _BYTES = 1000, 1 << 18  # texts, and their bytes, that are hashed in one go
_BASES = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9  # odd, so that they have inverses among numbers of 64 bits
_IN_WORDS = np.zeros(256, np.uint64)  # a number for each byte of a word, the same for both cases; 0 for those between
_IN_WORDS[list(b"abcdefghijklmnopqrstuvwxyz0123456789")] = np.random.default_rng(13).integers(1, 2**64, 36, np.uint64)
_IN_WORDS[ord("A") : ord("Z") + 1] = _IN_WORDS[ord("a") : ord("z") + 1]


def _in_ascii(text: str) -> str:
    """The text with i and k for the only two other characters whose lower case is a letter of ours."""
    return text.replace("\u0130", "i ").replace("\u212a", "k")


def _polynomials(values: np.ndarray, starts: np.ndarray, ends: np.ndarray, base: int) -> np.ndarray:
    """For each stretch v₀, v₁, … of the values v₀ + v₁·base + v₂·base² + …, modulo 2⁶⁴: differences of sums over all."""
    size = 1 << max(len(values), 1 << 12).bit_length()
    sums = np.zeros(len(values) + 1, np.uint64)
    np.cumsum(values * _powers(base, size)[: len(values)], out=sums[1:])
    return (sums[ends] - sums[starts]) * _powers(pow(base, -1, 1 << 64), size)[starts]


@cache
def _powers(base: int, count: int) -> np.ndarray:
    """base⁰, base¹, …, modulo 2⁶⁴."""
    return np.concatenate([np.ones(1, np.uint64), np.cumprod(np.full(count - 1, base, np.uint64))])


GOLD_IN_REFERENCE = ("holding", "bluebook")  # tasks whose gold's text is in the reference


def gold_text(row: Row) -> str:
    """The text that a model could learn by heart: what the row's gold says. Empty where it is a label or a list of ids."""
    reference = row["reference"]
    match row["task"]:
        case "holding":
            return reference["choices"]["ABCDE".index(reference["answer"])]
        case "summarise":
            return row["completion"][-1]["content"]
        case "bluebook":
            return reference["citation"]
    return ""


def before_choices(row: Row) -> str:
    """The prompt of a `holding` row up to its choices."""
    return prompt_text(row).rpartition(row["reference"]["choices"][0])[0]


def holds_its_gold(row: Row) -> bool:
    """Whether the prompt gives the gold away: the right choice's words before the choices, the citation as it is."""
    match row["task"]:
        case "holding":
            return not grams(gold_text(row), OWN_GRAM).isdisjoint(grams(before_choices(row), OWN_GRAM))
        case "bluebook":
            return gold_text(row) in prompt_text(row)
    return False


def shared_cases(splits: Mapping[str, Iterable[str]]) -> set[str]:
    """Cases that rows of two splits were made from; splits: the case ids of each split's rows."""
    seen, shared = set[str](), set[str]()
    for cases in map(set, splits.values()):
        shared |= cases & seen
        seen |= cases
    return shared


def near_duplicates(cases: Iterable[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Pairs of cases in two splits whose texts are near-duplicates. cases: (case id, split, text)."""
    places, signatures = [], []
    for case_id, split, text in cases:
        if (minima := signature(text)) is not None:
            places.append((case_id, split))
            signatures.append(minima)
    pairs = {
        (a, b)
        for group in _sharing_a_band(np.array(signatures))
        for i, a in enumerate(group)
        for b in group[i + 1 :]
        if places[a][1] != places[b][1]
    }
    alike = [(a, b) for a, b in sorted(pairs) if np.mean(signatures[a] == signatures[b]) >= SIMILAR]
    return [(places[a][0], places[b][0]) for a, b in alike]


def _sharing_a_band(signatures: np.ndarray) -> Iterator[list[int]]:
    """The rows that have a band of minima in common, in order."""
    for band in np.split(signatures, BANDS, axis=1) if len(signatures) else []:
        order = np.lexsort(band.T)
        first = np.flatnonzero(np.r_[True, np.any(band[order][1:] != band[order][:-1], axis=1), True])
        for start in np.flatnonzero(np.diff(first) > 1):
            yield order[first[start] : first[start + 1]].tolist()
