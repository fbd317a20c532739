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

from hub_datasets.corpus import Corpus, cases_of
from hub_datasets.parts import Made
from hub_datasets.shards import write_table

BANDS, ROWS, SHINGLE = 16, 4, 5
MIN_WORDS = 60  # shorter texts are orders whose words are alike without being the same case
SIMILAR = 0.7  # share of equal minima from which two texts are one

SIGNATURES = pa.schema([("case_id", pa.string()), ("minima", pa.list_(pa.uint32())), ("keys", pa.list_(pa.int64()))])
# Texts that share a band; of more, each is compared with the first only, so that pairs grow no faster than the corpus.
_CROWD = 50

# Pairs of cases that share a band, and how many of their minima are equal.
_PAIRS = """
    CREATE OR REPLACE TABLE pairs AS
    WITH banded AS (SELECT case_id, unnest(keys) AS key FROM signatures),
    crowds AS (SELECT key, count(*) AS size, min(case_id) AS first FROM banded GROUP BY key HAVING count(*) > 1)
    SELECT a.case_id AS one, b.case_id AS other
    FROM crowds JOIN banded a USING (key) JOIN banded b USING (key) WHERE size <= {crowd} AND a.case_id < b.case_id
    UNION
    SELECT first, case_id FROM crowds JOIN banded USING (key) WHERE size > {crowd} AND case_id <> first
"""
_SIGNED = """
    CREATE OR REPLACE TABLE signed AS
    SELECT case_id, minima FROM signatures WHERE case_id IN (SELECT one FROM pairs UNION SELECT other FROM pairs)
"""
_ALIKE = """
    SELECT one, other FROM pairs JOIN signed a ON a.case_id = one JOIN signed b ON b.case_id = other
    WHERE len(list_filter(list_zip(a.minima, b.minima), lambda pair: pair[1] = pair[2])) >= {similar} ORDER BY one, other
"""

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
    hashes = np.fromiter(map(_hash, words), np.uint64, len(words))
    shingles = np.zeros(len(words) - SHINGLE + 1, np.uint64)
    for place in range(SHINGLE):
        shingles = shingles * np.uint64(1_000_003) + hashes[place : len(words) - SHINGLE + 1 + place]
    shingles = np.unique(shingles)
    mixed = shingles[:, None] * _COEFFICIENTS[0] + _COEFFICIENTS[1]
    return (mixed >> np.uint64(32)).min(axis=0).astype(np.uint32)


@lru_cache(maxsize=200_000)
def _hash(word: str) -> int:
    return zlib.crc32(word.encode())


def near_duplicates(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Pairs of case ids whose majority opinions are near-duplicates, in order."""
    corpus.view("signatures", "signatures/*.parquet")
    corpus.connection.execute(_PAIRS.format(crowd=_CROWD))
    corpus.connection.execute(_SIGNED)
    for pair in corpus.sql(_ALIKE.format(similar=SIMILAR * BANDS * ROWS)):
        yield pair["one"], pair["other"]


def sign(folder: Path, part: str, _: None) -> Made:
    """The signatures of the cases of a shard."""
    name = f"signatures/{part}.parquet"
    rows = write_table(folder / name, _signatures(folder / "cases" / f"{part}.parquet"), SIGNATURES)
    return Made([name], {"rows": rows})


def _signatures(shard: Path) -> Iterator[dict[str, Any]]:
    for case in cases_of(shard):
        minima = signature(case.majority)
        if minima is not None:
            parts = minima.reshape(BANDS, ROWS)
            keys = [zlib.crc32(part.tobytes()) << 8 | band for band, part in enumerate(parts)]
            yield {"case_id": case.id, "minima": minima.tolist(), "keys": keys}
