"""Which cases are most like this one? How well the first k named are chosen and ranked.

    reward = relevance x (0.8 + 0.2 quantity)

Relevance is nDCG@k with linear gains: the sum of grade / log2(place + 1) over the first k places, as a share of what
the k best grades in order would make (Järvelin and Kekäläinen 2002). Quantity is the share of k distinct cases that
exist. A case named again, or one that does not exist, takes a place and earns nothing.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain, repeat
from math import log2
from operator import itemgetter
from typing import Any

from .answers import Score, Shape
from .cases import pool
from .reading import MOST, read

VERSION = "1.0.0"
WEIGHTS = {"relevance": 0.8, "quantity": 0.2}
SCALED_BY = {"quantity": "relevance"}  # what quantity adds is in proportion to relevance


_CASE = itemgetter("case_id", "name", "citation")


def _are_candidates(value: Any) -> bool:
    if not isinstance(value, list) or not all(map(isinstance, value, repeat(dict))):
        return False
    try:
        "".join(chain.from_iterable(map(_CASE, value)))
    except (KeyError, TypeError):
        return False
    return True


SHAPE: Shape = {
    "positives": (
        lambda v: (
            isinstance(v, Mapping)
            and bool(v)
            and all(
                [isinstance(case_id, str) and type(grade) is int and 1 <= grade <= 3 for case_id, grade in v.items()]
            )
        ),
        "a mapping of case ids to grades 1 to 3",
    ),
    "candidates?": (
        lambda v: v is None or _are_candidates(v),
        "a list of cases, each with case_id, name and citation",
    ),
    "k": (lambda v: type(v) is int and v > 0, "a positive whole number"),
}


def score(prediction: Any, reference: Mapping[str, Any]) -> Score:
    """Judge one answer to a `retrieval` row.

    >>> listed = [{"case_id": "90011", "name": "Roe v. Wade", "citation": "410 U.S. 113"}]
    >>> score("Answer:\\n[90011]", {"positives": {"90011": 2}, "candidates": listed, "k": 5}).components
    {'relevance': 1.0, 'quantity': 0.2}
    """
    positives, k = reference["positives"], reference["k"]
    candidates = reference.get("candidates") or ()
    known = pool(tuple(map(_CASE, candidates)), tuple(positives))
    places = read(prediction, known) if isinstance(prediction, str) else []
    if not places:
        return Score(0.0, {"relevance": 0.0, "quantity": 0.0}, None, "No case is named.")
    answer = "\n".join(case_id or "(unknown)" for case_id in places[:k])
    if len(places) > MOST:
        return Score(0.0, {"relevance": 0.0, "quantity": 0.0}, answer, f"More than {MOST} cases are no selection.")
    distinct = dict.fromkeys(filter(None, places[:k]))
    gains = [0] * min(k, len(places))
    for case_id in distinct:
        gains[places.index(case_id)] = positives.get(case_id, 0)
    relevance = _dcg(gains) / _ideal(tuple(positives.values()), k)
    quantity = len(distinct) / k
    found = len(positives.keys() & distinct.keys())
    return Score(
        relevance * (0.8 + 0.2 * quantity),
        {"relevance": relevance, "quantity": quantity},
        answer,
        f"Of the first {k} places, {found} hold analogous cases and {len(distinct)} cases that exist.",
    )


def _dcg(gains: Iterable[int]) -> float:
    """Discounted cumulative gain.

    >>> _dcg([3, 0, 2])
    4.0
    """
    return sum([gain / log2(place + 2) for place, gain in enumerate(gains) if gain])


@lru_cache(maxsize=4096)
def _ideal(grades: tuple[int, ...], k: int) -> float:
    return _dcg(sorted(grades, reverse=True)[:k])
