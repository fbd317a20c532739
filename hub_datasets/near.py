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
        SELECT id, date, embedded.row, line, dense_rank() OVER (ORDER BY coalesce(court, court_name, jurisdiction, '')) AS court
        FROM cases JOIN lines ON case_id = id JOIN embedded USING (id)
    )
    SELECT id, "row", line, CAST(court AS INT) AS court,
        CAST(row_number() OVER (ORDER BY court, date, id) - 1 AS INT) AS place,
        CAST(row_number() OVER (ORDER BY date, id) - 1 AS INT) AS moment
    FROM told ORDER BY place
"""


class Neighbours:
    """The pool in two orders of time, by numbers that stand for cases: `place` within courts, `moment` over all.

    The pool is of the cases in the table `lines` (at_hand.AtHand). lines: by place, the case's number there.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus, connection = corpus, corpus.connection
        self.forget()
        ids = corpus.embedded
        corpus.keep("embedded", pa.table({"id": ids, "row": np.arange(len(ids), dtype=np.int32)}))
        connection.execute(f"CREATE OR REPLACE TABLE pool AS {_PLACES}")
        columns = connection.execute("SELECT row, line, court, moment FROM pool ORDER BY place").fetchnumpy()
        self._row, self._court, self._moment = columns["row"], columns["court"], columns["moment"]
        self.lines: np.ndarray = columns["line"]
        self._at = np.argsort(self._moment)
        self._free = np.ones(len(self._row), bool)

    def forget(self) -> None:
        """Let go of the memory in which vectors were read; they lie on disk and are read again when they are needed."""
        self._vectors = np.asarray(self._corpus.vectors())  # of which rows are taken quicker than of a memmap

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
        queues = self._nearest(self._vectors[self._row[place]], [self.beside(positive) for positive in positives])
        self._free[taken] = True
        chosen: dict[int, None] = {}
        while len(chosen) < count and any(queues):
            for queue in queues:
                while queue and queue[0] in chosen:
                    queue.pop(0)
                if queue and len(chosen) < count:
                    chosen[queue.pop(0)] = None
        return list(chosen)

    def _nearest(self, query: np.ndarray, groups: Sequence[np.ndarray]) -> list[list[int]]:
        """The free places of each group, in the order in which they are to be had."""
        places, group = np.concatenate(groups), np.repeat(np.arange(len(groups)), [len(one) for one in groups])
        free = self._free[places]
        places, group = places[free], group[free]
        likeness = np.round(self._vectors[self._row[places]] @ query, _DECIMALS)
        places = places[np.lexsort((places, -likeness, group))]
        ends = np.cumsum(np.bincount(group, minlength=len(groups)))
        ordered = [one.tolist() for one in np.split(places, ends[:-1])]
        return [[place for start in range(_STEP) for place in one[start::_STEP]] for one in ordered]
