"""Near-duplicates by MinHash: the same opinion scanned twice, or printed again with small changes.

Each text gets a signature of 64 minima over its five-word shingles (Broder 1997), cut into 16 bands of 4. Texts that
share a band are compared by their signatures; the join of bands is duckdb's, on disk.
"""

import re
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from hub_datasets.case import Case
from hub_datasets.corpus import Corpus
from hub_datasets.shards import in_processes, read_table, write_table

BANDS, ROWS, SHINGLE = 16, 4, 5
MIN_WORDS = 60  # shorter texts are orders whose words are alike without being the same case
SIMILAR = 0.7  # share of equal minima from which two texts are one

SIGNATURES = pa.schema(
    [("case_id", pa.string()), ("band", pa.int32()), ("key", pa.int64()), ("minima", pa.list_(pa.uint32()))]
)

_COEFFICIENTS = np.random.default_rng(20).integers(1, 2**32, size=(2, BANDS * ROWS), dtype=np.uint64) | np.uint64(1)


def signature(text: str) -> np.ndarray | None:
    """64 minima, uint32; None where the text is too short to tell.

    >>> a = signature("the court " * 40 + "held"); b = signature("the court " * 41 + "held")
    >>> bool((a == b).mean() > 0.9), signature("Affirmed.")
    (True, None)
    """
    words = re.findall(r"[a-z]+", text.lower())
    if len(words) < MIN_WORDS:
        return None
    hashes = np.fromiter((_hash(word) for word in words), np.uint64, len(words))
    shingles = np.zeros(len(words) - SHINGLE + 1, np.uint64)
    for place in range(SHINGLE):
        shingles = shingles * np.uint64(1_000_003) + hashes[place : len(words) - SHINGLE + 1 + place]
    shingles = np.unique(shingles)
    mixed = shingles[:, None] * _COEFFICIENTS[0] + _COEFFICIENTS[1]
    return (mixed >> np.uint64(32)).min(axis=0).astype(np.uint32)


@lru_cache(maxsize=200_000)
def _hash(word: str) -> int:
    return zlib.crc32(word.encode())


def near_duplicates(corpus: Corpus, workers: int = 1) -> Iterator[tuple[str, str]]:
    """Pairs of case ids whose majority opinions are near-duplicates, in order."""
    for _ in in_processes(_sign_shard, [(shard,) for shard in corpus.shards("cases")], workers):
        pass
    corpus.view("signatures", "signatures/*.parquet")
    pairs = """
        SELECT DISTINCT a.case_id AS one, b.case_id AS other, a.minima AS these, b.minima AS those
        FROM signatures a JOIN signatures b USING (band, key) WHERE a.case_id < b.case_id ORDER BY one, other
    """
    for pair in corpus.sql(pairs):
        if np.mean(np.asarray(pair["these"]) == np.asarray(pair["those"])) >= SIMILAR:
            yield pair["one"], pair["other"]


def _sign_shard(shard: Path) -> int:
    return write_table(shard.parent.parent / "signatures" / shard.name, _bands(shard), SIGNATURES)


def _bands(shard: Path) -> Iterator[dict[str, Any]]:
    for row in read_table(shard):
        minima = signature(Case.from_dict(row).majority)
        if minima is not None:
            for band, part in enumerate(minima.reshape(BANDS, ROWS)):
                key = zlib.crc32(part.tobytes()) << 8 | band
                yield {"case_id": row["id"], "band": band, "key": key, "minima": minima.tolist()}
