"""Near misses: cases like a given one in court, time and facts that the citation graph does not couple with it."""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa

from hub_datasets.corpus import Corpus

_WINDOW = 24  # cases before and after a positive, in the order of time of its court; where these are few, of all courts
_FEW = 16
_STEP = (
    4  # every fourth first: the nearest alone would be likelier than the positives, and likeness would tell them apart
)
_DECIMALS = 4  # similarities are rounded before anything is chosen by them, so that builds are byte-equal

_PLACES = """
    WITH told AS (
        SELECT id, date, embedded.row, dense_rank() OVER (ORDER BY coalesce(court, court_name, jurisdiction, '')) AS court
        FROM cases JOIN candidates_retrieval ON case_id = id JOIN embedded USING (id)
    )
    SELECT id, "row", CAST(court AS INT) AS court,
        CAST(row_number() OVER (ORDER BY court, date, id) - 1 AS INT) AS place,
        CAST(row_number() OVER (ORDER BY date, id) - 1 AS INT) AS moment
    FROM told ORDER BY place
"""


class Neighbours:
    """The pool in two orders of time, by numbers that stand for cases: `place` within courts, `moment` over all."""

    def __init__(self, corpus: Corpus) -> None:
        ids, vectors = corpus.embeddings
        self._vectors = np.asarray(vectors)  # still on disk, and quicker to take rows of than a memmap
        connection = corpus.connection
        connection.register("embedded_ids", pa.table({"id": ids, "row": np.arange(len(ids), dtype=np.int32)}))
        connection.execute("CREATE OR REPLACE TABLE embedded AS SELECT * FROM embedded_ids")
        connection.unregister("embedded_ids")
        connection.execute(f"CREATE OR REPLACE TABLE pool AS {_PLACES}")
        columns = connection.execute("SELECT row, court, moment FROM pool ORDER BY place").fetchnumpy()
        self._row, self._court, self._moment = columns["row"], columns["court"], columns["moment"]
        self._at = np.argsort(self._moment)
        self._free = np.ones(len(self._row), bool)

    def beside(self, place: int) -> np.ndarray:
        """The places of the cases beside this one in time: of its court, and where these are few of all."""
        low, high = max(0, place - _WINDOW), place + _WINDOW + 1
        same = np.arange(low, min(high, len(self._row)))
        same = same[self._court[same] == self._court[place]]
        if len(same) > _FEW:
            return same
        moment = self._moment[place]
        return np.unique(np.concatenate([same, self._at[max(0, moment - _WINDOW) : moment + _WINDOW + 1]]))

    def misses(self, place: int, positives: Sequence[int], coupled: Sequence[int], count: int) -> list[int]:
        """`count` places of cases beside the positives in time, near in facts, none of them coupled; an equal share for each
        positive, so that court and time tell nothing.
        """
        taken = np.array([place, *positives, *coupled])
        self._free[taken] = False
        query = self._vectors[self._row[place]]
        queues = [self._nearest(query, self.beside(positive)) for positive in positives]
        self._free[taken] = True
        chosen: dict[int, None] = {}
        while len(chosen) < count and any(queues):
            for queue in queues:
                while queue and queue[0] in chosen:
                    queue.pop(0)
                if queue and len(chosen) < count:
                    chosen[queue.pop(0)] = None
        return list(chosen)

    def _nearest(self, query: np.ndarray, places: np.ndarray) -> list[int]:
        free = places[self._free[places]]
        likeness = np.round(self._vectors[self._row[free]] @ query, _DECIMALS)
        ordered = free[np.lexsort((free, -likeness))].tolist()
        return [place for start in range(_STEP) for place in ordered[start::_STEP]]
