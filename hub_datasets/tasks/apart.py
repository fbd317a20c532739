"""Keeping splits apart: rows whose prompt has a run of words of another row's gold, in another split.

Both may be quoting the same statute or case; still a model could learn a test row's gold from a prompt of train.
"""

from collections.abc import Callable, Iterable

import duckdb

from hub_datasets.crossings import Text, fill
from hub_datasets.row import SPLITS

# Whose prompt has words of whose gold; a gold that stands in several prompts of other splits is a commonplace.
_PAIRS = """
    CREATE OR REPLACE TABLE pairs AS
    SELECT DISTINCT prompts.row AS prompt, golds.row AS gold FROM prompts JOIN golds USING (hash) WHERE prompts.rank <> golds.rank
"""
_COMMONPLACES = "SELECT gold FROM pairs GROUP BY gold HAVING count(*) > 1"
_OTHERS = f"SELECT prompt, gold FROM pairs WHERE gold NOT IN ({_COMMONPLACES}) ORDER BY prompt, gold"


def entangled(base: duckdb.DuckDBPyConnection, texts: Callable[[], Iterable[Text]]) -> set[str]:
    """The ids to leave out, so that no prompt has 13 words in a row of a gold of another split.

    A gold that stands in several prompts is a commonplace, and its row goes; of any other two the row of train goes, else
    that of validation. texts: gives the rows anew at each call, in the same order. base: where the hashes of their words lie.

    >>> long = " ".join(map(str, range(20)))
    >>> rows = [("train", "a", "", long, "x"), ("test", "b", "", "y", long), ("train", "c", "", "z", "w")]
    >>> sorted(entangled(duckdb.connect(), lambda: rows))
    ['a']
    """
    places = fill(base, texts)
    base.execute(_PAIRS)
    out = {gold for (gold,) in base.execute(_COMMONPLACES).fetchall()}
    for prompt, gold in base.execute(_OTHERS).fetchall():
        if prompt not in out and gold not in out:
            out.add(min(prompt, gold, key=lambda row: SPLITS.index(places[row][0])))
    return {places[row][1] for row in out}
