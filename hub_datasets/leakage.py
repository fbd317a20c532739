"""Leakage between splits, and from a row's gold into its own prompt."""

import re
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
    found = words(text)
    hashes = np.fromiter((zlib.crc32(word.encode()) for word in found), np.uint64, len(found))
    if len(hashes) < size:
        return set()
    runs = np.zeros(len(hashes) - size + 1, np.uint64)
    for place in range(size):
        runs = runs * np.uint64(1_000_003) + hashes[place : len(hashes) - size + 1 + place]
    return set(runs.tolist())


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


Place = tuple[str, str]  # split, row id


def crossings(rows: Callable[[], Iterable[tuple[str, Row]]]) -> Iterator[tuple[Place, Place]]:
    """Pairs of rows of different splits, the first showing 13 words of the second's gold in its prompt, of whatever task.

    rows: called twice for all rows, (split, row). A citation, the gold of bluebook, counts among bluebook rows alone: in
    an opinion it is how a case is named.
    """
    golds: dict[int, set[tuple[bool, str, str]]] = defaultdict(set)  # whether of bluebook, split, id
    for split, row in rows():
        for gram in grams(gold_text(row)):
            golds[gram].add((row["task"] == "bluebook", split, row["id"]))
    for split, row in rows():
        shown = {gold for gram in grams(prompt_text(row)) & golds.keys() for gold in golds[gram]}
        for citation, other, gold in sorted(shown):
            if other != split and (not citation or row["task"] == "bluebook"):
                yield (split, row["id"]), (other, gold)


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


def shared_cases(rows: Mapping[str, Sequence[Row]]) -> set[str]:
    """Cases that rows of two splits were made from."""
    splits = defaultdict(set)
    for split, part in rows.items():
        for row in part:
            splits[row["case_id"]].add(split)
    return {case_id for case_id, found in splits.items() if len(found) > 1}


def near_duplicates(cases: Sequence[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Pairs of cases in two splits whose texts are near-duplicates. cases: (case id, split, text)."""
    bands: dict[bytes, list[int]] = defaultdict(list)
    signatures = [signature(text) for _, _, text in cases]
    for number, minima in enumerate(signatures):
        if minima is not None:
            for band in range(0, len(minima), 4):
                bands[bytes([band]) + minima[band : band + 4].tobytes()].append(number)
    pairs = {
        (a, b)
        for group in bands.values()
        for i, a in enumerate(group)
        for b in group[i + 1 :]
        if cases[a][1] != cases[b][1]
    }
    alike = [(a, b) for a, b in sorted(pairs) if np.mean(signatures[a] == signatures[b]) >= SIMILAR]
    return [(cases[a][0], cases[b][0]) for a, b in alike]
