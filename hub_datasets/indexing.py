"""Making the FAISS index: trained without vectors, filled in shards that know nothing of each other, and merged."""

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np

from hub_datasets.vectors import Vectors

EXACT_BELOW = 100_000  # vectors; beyond, the index is compressed
RECALL, PROBES = 0.95, 1000
_TRAINED_ON = 40  # vectors to a list, for the centres of the lists
_SHARD = 50_000  # vectors to a shard, and in memory at a time


def make_index(vectors: np.ndarray | Vectors, exact_below: int = EXACT_BELOW) -> tuple[Any, dict[str, Any]]:
    """The index of vectors, shape (n, d), of length 1, and how it was made: all that follows, one after the other."""
    trained = train(vectors, exact_below)
    index = merge(fill(trained, vectors[first:end]) for first, end in stretches(len(vectors)))
    return index, tune(index, vectors)


def stretches(count: int) -> list[tuple[int, int]]:
    """The shards of so many vectors: where each begins and ends.

    >>> stretches(70_000)
    [(0, 50000), (50000, 70000)]
    """
    return list(pairwise([*range(0, count, _SHARD), count]))


def train(vectors: np.ndarray | Vectors, exact_below: int = EXACT_BELOW) -> Any:
    """An index for vectors, shape (n, d), of length 1, that has none yet.

    Exact below `exact_below` vectors. From there on compressed: inverted lists (some 4√n), whose centres are learned from
    a part of the vectors, of one byte a dimension.
    """
    import faiss

    count, dimensions = vectors.shape
    if count < exact_below:
        return faiss.IndexFlatIP(dimensions)
    lists = 2 ** round(math.log2(4 * math.sqrt(count)))
    index = faiss.index_factory(dimensions, f"IVF{lists},SQ8", faiss.METRIC_INNER_PRODUCT)
    index.train(np.ascontiguousarray(vectors[:: max(1, count // (_TRAINED_ON * lists))]))
    return index


def fill(trained: Any, vectors: np.ndarray) -> Any:
    """A shard: an index as it was trained, with these vectors."""
    import faiss

    index = faiss.clone_index(trained)
    index.add(np.ascontiguousarray(vectors))
    return index


def merge(shards: Iterator[Any]) -> Any:
    """One index of the vectors of all shards, in their order; a shard in memory at a time, beside what is merged."""
    index = next(shards)
    for shard in shards:
        index.merge_from(shard, _first_id(index))
    return index


def _first_id(index: Any) -> int:
    """What is added to the ids of a shard; an exact index has none and counts by itself."""
    import faiss

    return index.ntotal if faiss.try_extract_index_ivf(index) else 0


def tune(index: Any, vectors: np.ndarray | Vectors) -> dict[str, Any]:
    """Set how much of a full index is searched, and return how it was made, for its metadata.

    Of a compressed one so many lists are probed that recall@10 reaches RECALL of exact search on PROBES of the vectors
    themselves, each left out of its own neighbours.
    """
    import faiss

    if not (lists := faiss.try_extract_index_ivf(index)):
        return {"factory": "Flat"}
    places = np.arange(0, len(vectors), max(1, len(vectors) // PROBES))[:PROBES]
    nearest = _exact_neighbours(vectors, places)
    queries = vectors[places]
    while (recall := _recall(index, queries, places, nearest)) < RECALL and index.nprobe < lists.nlist:
        index.nprobe *= 2
    return {"factory": f"IVF{lists.nlist},SQ8", "nprobe": index.nprobe, "recall_at_10": round(recall, 4)}


def _exact_neighbours(vectors: np.ndarray | Vectors, places: np.ndarray) -> np.ndarray:
    """The eleven nearest of the vectors at these places, themselves among them; a block in memory at a time."""
    import faiss

    queries = vectors[places]
    likeness, nearest = np.zeros((len(places), 0), np.float32), np.zeros((len(places), 0), np.int64)
    for start in range(0, len(vectors), _SHARD):
        block = np.ascontiguousarray(vectors[start : start + _SHARD])
        near, at = faiss.knn(queries, block, min(11, len(block)), metric=faiss.METRIC_INNER_PRODUCT)
        likeness, nearest = np.hstack([likeness, near]), np.hstack([nearest, at + start])
        order = np.argsort(-likeness, axis=1, kind="stable")[:, :11]
        likeness, nearest = np.take_along_axis(likeness, order, 1), np.take_along_axis(nearest, order, 1)
    return nearest


def _recall(index: Any, queries: np.ndarray, places: np.ndarray, nearest: np.ndarray) -> float:
    """The share of the ten nearest others that the index finds among its ten."""
    _, found = index.search(queries, 11)
    hits = [
        len({*near.tolist()} - {place} & {*got.tolist()}) / 10
        for place, near, got in zip(places.tolist(), nearest, found, strict=True)
    ]
    return float(np.mean(hits))
