"""Clusters of cases that belong together, and the split each falls into.

A cluster's split is a hash of its earliest citation, so it holds when the corpus grows; a case is in the same split in
all five tasks.
"""

import hashlib
from pathlib import Path

import numpy as np
import pyarrow as pa
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from hub_datasets.corpus import Corpus
from hub_datasets.duplicates import near_duplicates
from hub_datasets.shards import write_table

SPLITS = pa.schema(
    [("case_id", pa.string()), ("cluster", pa.string()), ("citation", pa.string()), ("split", pa.string())]
)

# Cases that belong together, each with the first of those it belongs to: printed under one citation; the same name, court and
# day (parallel publications); the same docket number in one court (consolidated cases, rehearings); decided on one day by
# one court and citing each other (companions).
_TOGETHER = """
    WITH keys AS (
        SELECT id, unnest(citations).cite AS same FROM cases
        UNION ALL
        SELECT id, concat_ws('|', lower(name), court_name, jurisdiction, date) FROM cases WHERE length(date) = 10
        UNION ALL
        SELECT id, concat_ws('|', court_name, jurisdiction, unnest(regexp_extract_all(docket, '\\b\\d{2,4}[-–]\\d{2,}\\b|\\b\\d{5,}\\b')))
        FROM cases WHERE docket IS NOT NULL
    ),
    firsts AS (SELECT same, min(id) AS one FROM keys GROUP BY same HAVING min(id) < max(id))
    SELECT DISTINCT one, id AS other FROM keys JOIN firsts USING (same) WHERE id <> one
    UNION ALL
    SELECT citing, cited FROM resolved JOIN cases a ON a.id = citing JOIN cases b ON b.id = cited
    WHERE a.date = b.date AND length(a.date) = 10 AND a.court_name IS NOT DISTINCT FROM b.court_name
        AND a.jurisdiction IS NOT DISTINCT FROM b.jurisdiction
"""


_NUMBERED = """
    CREATE OR REPLACE TABLE numbered AS
    SELECT CAST(row_number() OVER (ORDER BY date, id) - 1 AS INT) AS n, id, citations[1].cite AS citation FROM cases
"""
# Those and near-duplicates, by numbers.
_EDGES = """
    WITH joined AS (FROM together UNION ALL SELECT one, other FROM read_parquet('{alike}'))
    SELECT a.n AS a, b.n AS b FROM joined JOIN numbered a ON a.id = one JOIN numbered b ON b.id = other
"""
# A cluster is named by its smallest id.
_CLUSTERS = """
    SELECT id AS case_id, min(id) OVER same AS cluster, first(citation) OVER (same ORDER BY n) AS citation
    FROM numbered JOIN clusters USING (n) WINDOW same AS (PARTITION BY component) ORDER BY n
"""


def split_of(citation: str) -> str:
    """train, validation or test (80/10/10) for a cluster, by its earliest citation.

    >>> split_of("410 U.S. 113")
    'train'
    """
    share = int.from_bytes(hashlib.sha256(citation.encode()).digest()[:8], "big") / 2**64
    return "train" if share < 0.8 else "validation" if share < 0.9 else "test"


def split(corpus: Corpus) -> Path:
    """Write splits.parquet: each case's cluster, the cluster's earliest citation, and its split.

    Cases are numbered in the order of time, and clusters are connected components of those numbers: some ten bytes a case.
    """
    connection = corpus.connection
    connection.execute(_NUMBERED)
    connection.execute(f"CREATE OR REPLACE TABLE together AS {_TOGETHER}")
    pairs = ({"one": one, "other": other} for one, other in near_duplicates(corpus))
    alike = corpus.folder / "near_duplicates.parquet"
    write_table(alike, pairs, pa.schema([("one", pa.string()), ("other", pa.string())]))
    edges = connection.execute(_EDGES.format(alike=alike)).fetchnumpy()
    count = connection.execute("SELECT count(*) FROM numbered").fetchall()[0][0]
    links = coo_array((np.ones(len(edges["a"]), np.int8), (edges["a"], edges["b"])), shape=(count, count))
    _, cluster = connected_components(links, directed=False)
    corpus.keep("clusters", pa.table({"n": np.arange(count, dtype=np.int32), "component": cluster}))
    path = corpus.folder / "splits.parquet"
    write_table(path, (row | {"split": split_of(row["citation"])} for row in corpus.sql(_CLUSTERS)), SPLITS)
    corpus.view("splits", path.name)
    return path
