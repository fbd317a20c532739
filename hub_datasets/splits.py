"""Clusters of cases that belong together, and the split each falls into.

A cluster's split is a hash of its earliest citation, so it holds when the corpus grows; a case is in the same split in
all five tasks.
"""

import hashlib
from pathlib import Path

import pyarrow as pa

from hub_datasets.corpus import Corpus
from hub_datasets.duplicates import near_duplicates
from hub_datasets.shards import write_table

SPLITS = pa.schema(
    [("case_id", pa.string()), ("cluster", pa.string()), ("citation", pa.string()), ("split", pa.string())]
)

# Cases that belong together, as lists of ids: printed under one citation; the same name, court and day (parallel
# publications); the same docket number in one court (consolidated cases, rehearings); decided on one day by one court and
# citing each other (companions).
_TOGETHER = """
    WITH keys AS (
        SELECT id, unnest(citations).cite AS same FROM cases
        UNION ALL
        SELECT id, concat_ws('|', lower(name), court_name, jurisdiction, date) FROM cases WHERE length(date) = 10
        UNION ALL
        SELECT id, concat_ws('|', court_name, jurisdiction, unnest(regexp_extract_all(docket, '\\b\\d{2,4}[-–]\\d{2,}\\b|\\b\\d{5,}\\b')))
        FROM cases WHERE docket IS NOT NULL
    )
    SELECT list(DISTINCT id ORDER BY id) AS ids FROM keys GROUP BY same HAVING count(DISTINCT id) > 1
    UNION ALL
    SELECT [citing, cited] AS ids FROM resolved JOIN cases a ON a.id = citing JOIN cases b ON b.id = cited
    WHERE a.date = b.date AND length(a.date) = 10 AND a.court_name IS NOT DISTINCT FROM b.court_name
        AND a.jurisdiction IS NOT DISTINCT FROM b.jurisdiction
    ORDER BY ids
"""


def split_of(citation: str) -> str:
    """train, validation or test (80/10/10) for a cluster, by its earliest citation.

    >>> split_of("410 U.S. 113")
    'train'
    """
    share = int.from_bytes(hashlib.sha256(citation.encode()).digest()[:8], "big") / 2**64
    return "train" if share < 0.8 else "validation" if share < 0.9 else "test"


class Clusters:
    """Union-find over case ids; a cluster is named by its smallest member.

    >>> clusters = Clusters(["a", "b", "c"]); clusters.join("c", "b"); clusters["c"]
    'b'
    """

    def __init__(self, members: list[str]) -> None:
        self._parent = {member: member for member in members}

    def __getitem__(self, member: str) -> str:
        root = member
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[member] != root:
            self._parent[member], member = root, self._parent[member]
        return root

    def join(self, one: str, other: str) -> None:
        """Make the two clusters one."""
        low, high = sorted((self[one], self[other]))
        self._parent[high] = low


def split(corpus: Corpus, workers: int = 1) -> Path:
    """Write splits.parquet: each case's cluster, the cluster's earliest citation, and its split."""
    rows = list(corpus.sql("SELECT id, citations[1].cite AS citation FROM cases ORDER BY date, id"))
    clusters = Clusters([row["id"] for row in rows])
    for group in corpus.sql(_TOGETHER):
        for other in group["ids"][1:]:
            clusters.join(group["ids"][0], other)
    for one, other in near_duplicates(corpus, workers):
        clusters.join(one, other)
    earliest: dict[str, str] = {}
    for row in rows:
        earliest.setdefault(clusters[row["id"]], row["citation"])
    path = corpus.folder / "splits.parquet"
    places = (
        {"case_id": row["id"], "cluster": root, "citation": earliest[root], "split": split_of(earliest[root])}
        for row in rows
        for root in [clusters[row["id"]]]
    )
    write_table(path, places, SPLITS)
    corpus.view("splits", path.name)
    return path
