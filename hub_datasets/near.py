"""Near misses: cases like a given one in court, time and facts that the citation graph does not couple with it."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile

import numpy as np
import pyarrow as pa

from hub_datasets.corpus import Corpus
from hub_datasets.vectors import Vectors, writing

_WINDOW = 24  # cases before and after a positive, in the order of time of its court; where these are few, of all courts
_FEW = 16
_STEP = (
    4  # every fourth first: the nearest alone would be likelier than the positives, and likeness would tell them apart
)
_BLOCK = 20_000  # vectors put in order at a time
_DECIMALS = 4  # similarities are rounded before anything is chosen by them, so that builds are byte-equal

_PLACES = """
    WITH told AS (
        SELECT id, date, embedded.row, line, dense_rank() OVER (ORDER BY coalesce(court, court_name, jurisdiction, '')) AS court
        FROM cases JOIN candidates ON case_id = id JOIN embedded USING (id)
    )
    SELECT id, "row", line, CAST(court AS INT) AS court,
        CAST(row_number() OVER (ORDER BY court, date, id) - 1 AS INT) AS place,
        CAST(row_number() OVER (ORDER BY date, id) - 1 AS INT) AS moment
    FROM told ORDER BY place
"""


class Neighbours:
    """The pool in two orders of time, by numbers that stand for cases: `place` within courts, `moment` over all.

    The pool is of the cases that are candidates (at_hand.AtHand). lines: by place, the case's number there.
    """

    def __init__(self, corpus: Corpus) -> None:
        ids, connection = corpus.embedded, corpus.connection
        corpus.keep("embedded", pa.table({"id": ids, "row": np.arange(len(ids), dtype=np.int32)}))
        connection.execute(f"CREATE OR REPLACE TABLE pool AS {_PLACES}")
        columns = connection.execute("SELECT row, line, court, moment FROM pool ORDER BY place").fetchnumpy()
        self._court, self._moment = columns["court"], columns["moment"]
        self.lines: np.ndarray = columns["line"]
        self._at = np.argsort(self._moment)
        self._free = np.ones(len(self.lines), bool)
        self._vectors = _in_order(corpus, columns["row"])

    def beside(self, place: int) -> np.ndarray:
        """The places of the cases beside this one in time: of its court, and where these are few of all."""
        low, high = max(0, place - _WINDOW), place + _WINDOW + 1
        same = np.arange(low, min(high, len(self.lines)))
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
        queues = self._nearest(self._vectors[place : place + 1][0], [self.beside(positive) for positive in positives])
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
        likeness, free = np.round(self._vectors[places] @ query, _DECIMALS), self._free[places]
        places, group, likeness = places[free], group[free], likeness[free]
        places = places[np.lexsort((places, -likeness, group))]
        ends = np.cumsum(np.bincount(group, minlength=len(groups)))
        ordered = [one.tolist() for one in np.split(places, ends[:-1])]
        return [[place for start in range(_STEP) for place in one[start::_STEP]] for one in ordered]


def _in_order(corpus: Corpus, rows: np.ndarray) -> Vectors:
    """The vectors of these rows of the embeddings in a file of their own, so that those of neighbours are read at once."""
    vectors = corpus.vectors()
    with NamedTemporaryFile(dir=corpus.temporary) as file:
        with writing(Path(file.name), len(rows), vectors.shape[1]) as write:
            for start in range(0, len(rows), _BLOCK):
                write(vectors[rows[start : start + _BLOCK]])
        return Vectors(Path(file.name))
