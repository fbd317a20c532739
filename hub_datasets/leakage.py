"""Leakage between splits, and from a row's gold into its own prompt."""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from hub_datasets.duplicates import SIMILAR, signature
from metrics.baselines import prompt_text

Row = dict[str, Any]
GRAM = 13
OWN_GRAM = 8


def words(text: str) -> list[str]:
    """Words and numbers, lower case."""
    return re.findall(r"[a-z0-9]+", text.lower())


def grams(text: str, size: int = GRAM) -> set[int]:
    """Hashes of all runs of `size` words."""
    return set(runs(text, size).tolist())


def runs(text: str, size: int = GRAM) -> np.ndarray:
    """Hashes of all runs of `size` words, uint64, in their order."""
    found = words(text)
    hashes = np.fromiter(map(_hash, found), np.uint64, len(found))
    if len(hashes) < size:
        return np.zeros(0, np.uint64)
    mixed = np.zeros(len(hashes) - size + 1, np.uint64)
    for place in range(size):
        mixed = mixed * np.uint64(1_000_003) + hashes[place : len(hashes) - size + 1 + place]
    return mixed


@lru_cache(maxsize=200_000)
def _hash(word: str) -> int:
    return zlib.crc32(word.encode())


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
    bands: dict[bytes, list[int]] = defaultdict(list)
    places, signatures = [], []
    for number, (case_id, split, text) in enumerate(cases):
        places.append((case_id, split))
        signatures.append(minima := signature(text))
        if minima is not None:
            for band in range(0, len(minima), 4):
                bands[bytes([band]) + minima[band : band + 4].tobytes()].append(number)
    pairs = {
        (a, b)
        for group in bands.values()
        for i, a in enumerate(group)
        for b in group[i + 1 :]
        if places[a][1] != places[b][1]
    }
    alike = [(a, b) for a, b in sorted(pairs) if np.mean(signatures[a] == signatures[b]) >= SIMILAR]
    return [(places[a][0], places[b][0]) for a, b in alike]
