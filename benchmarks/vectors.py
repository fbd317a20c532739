"""The index at a million vectors: recall beside exact search, bytes, and milliseconds a query.

The vectors are invented: a mixture of clusters of unequal size whose directions have a falling spectrum, as sentence embeddings
have; so what is measured is the index, not the encoder. VECTORS_COUNT sets how many (1,000,000), which takes 4 GB of memory.
"""

import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import faiss
import numpy as np

from hub_datasets.indexing import RECALL, make_index

_COUNT, _DIMENSIONS, _QUERIES, _K = int(os.environ.get("VECTORS_COUNT", "1000000")), 384, 1000, 10
_CLUSTERS, _SPREAD = 20_000, 0.8  # of a vector's length, how much is its own and not its cluster's
_BLOCK, _ALONE = 50_000, 100


def main() -> None:
    faiss.omp_set_num_threads(1)
    every = invented(_COUNT + _QUERIES)
    vectors, queries = every[:_COUNT], every[_COUNT:]
    begun = time.process_time()
    index, made = make_index(vectors)
    seconds = time.process_time() - begun
    exact = faiss.IndexFlatIP(_DIMENSIONS)
    exact.add(vectors)
    meant, slow = _asked(exact, queries)
    found, quick = _asked(index, queries)
    recall = np.mean([len({*a} & {*b}) / _K for a, b in zip(meant.tolist(), found.tolist(), strict=True)])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "index"
        faiss.write_index(index, str(path))
        size = path.stat().st_size
    print(f"{_COUNT:,} vectors of {_DIMENSIONS} dimensions: {made}, {seconds:,.0f} s of CPU")
    print(f"recall@{_K} of {_QUERIES:,} other queries: {recall:.4f} (asked: at least {RECALL})")
    print(f"{size / 1e6:,.0f} MB, exact {vectors.nbytes / 1e6:,.0f} MB")
    print(f"{quick:.2f} ms a query, exact {slow:.2f} ms (one thread, all queries at once)")
    alone = [_one_by_one(one, queries[:_ALONE]) for one in (index, exact)]
    print(f"{alone[0]:.2f} ms a query, exact {alone[1]:.2f} ms (one thread, one query at a time)")


def invented(count: int, seed: int = 0) -> np.ndarray:
    """Vectors of length 1, shape (count, 384), float32."""
    rng = np.random.default_rng(seed)
    rank = np.arange(1, _DIMENSIONS + 1, dtype=np.float32)
    spectrum = rank**-0.4 * np.exp(-rank / 400)
    centres = rng.standard_normal((_CLUSTERS, _DIMENSIONS), np.float32) * spectrum
    weights = rng.pareto(1.5, _CLUSTERS) + 0.1
    which = rng.choice(_CLUSTERS, count, p=weights / weights.sum())
    vectors = np.empty((count, _DIMENSIONS), np.float32)
    for start in range(0, count, _BLOCK):
        at = which[start : start + _BLOCK]
        own = rng.standard_normal((len(at), _DIMENSIONS), np.float32) * spectrum
        block = centres[at] * np.float32(np.sqrt(1 - _SPREAD**2)) + own * np.float32(_SPREAD)
        vectors[start : start + len(at)] = block / np.linalg.norm(block, axis=1, keepdims=True)
    return vectors


def _asked(index: faiss.Index, queries: np.ndarray) -> tuple[np.ndarray, float]:
    """The nearest of each query, and milliseconds of CPU a query."""
    begun = time.process_time()
    _, found = index.search(queries, _K)
    return found, (time.process_time() - begun) / len(queries) * 1000


def _one_by_one(index: faiss.Index, queries: np.ndarray) -> float:
    """Milliseconds of CPU a query where each comes by itself."""
    begun = time.process_time()
    for query in queries:
        index.search(query[None], _K)
    return (time.process_time() - begun) / len(queries) * 1000


if __name__ == "__main__":
    main()
