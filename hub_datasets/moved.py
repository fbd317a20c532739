"""Clusters that fall into another split than in an earlier build: what a user of both must know of."""

from pathlib import Path
from typing import Any

import duckdb

# A cluster moves where a case joins it that has an earlier citation, or one that linked its cases is gone.
_MOVED = """
    SELECT a.split AS "from", b.split AS "to", list(b.citation ORDER BY b.case_id) AS cases
    FROM read_parquet('{earlier}/cases/*.parquet') a JOIN read_parquet('{later}/cases/*.parquet') b USING (case_id)
    WHERE a.split <> b.split GROUP BY b.cluster, a.split, b.split ORDER BY min(b.case_id), a.split
"""


def moved(earlier: Path, later: Path) -> list[dict[str, Any]]:
    """The cases, by cluster, that two dataset folders have in different splits: {"from", "to", "cases": citations}."""
    if not list(earlier.glob("cases/*.parquet")):
        return []
    query = _MOVED.format(earlier=str(earlier).replace("'", "''"), later=str(later).replace("'", "''"))
    return [dict(zip(("from", "to", "cases"), row, strict=True)) for row in duckdb.execute(query).fetchall()]
