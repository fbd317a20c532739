"""Keeping splits apart: rows whose prompt has a run of words of another row's gold, in another split.

Both may be quoting the same statute or case; still a model could learn a test row's gold from a prompt of train.
"""

from collections import Counter
from collections.abc import Callable, Iterator

import numpy as np

from hub_datasets.leakage import runs
from hub_datasets.row import SPLITS

# id, split, prompt, gold
Text = tuple[str, str, str, str]


def entangled(texts: Callable[[], Iterator[Text]]) -> set[str]:
    """The ids to leave out, so that no prompt has 13 words in a row of a gold of another split.

    A gold that stands in several prompts is a commonplace, and its row goes; of any other two the row of train goes, else
    that of validation. texts: gives the rows anew at each call, in the same order.

    >>> long = " ".join(map(str, range(20)))
    >>> sorted(entangled(lambda: iter([("a", "train", long, "x"), ("b", "test", "y", long), ("c", "train", "z", "w")])))
    ['a']
    """
    ids: list[str] = []
    splits: list[str] = []
    golds: list[np.ndarray] = []
    for row_id, split, _, gold in texts():
        ids.append(row_id)
        splits.append(split)
        golds.append(np.unique(runs([gold])[0]))
    if not ids:
        return set()
    owners = np.repeat(np.arange(len(ids)), [len(one) for one in golds])
    every = np.concatenate(golds)
    order = np.argsort(every, kind="stable")
    every, owners = every[order], owners[order]
    pairs: set[tuple[int, int]] = set()  # whose prompt, whose gold
    for at, (_, split, prompt, _) in enumerate(texts()):
        here = np.unique(runs([prompt])[0])
        low, high = np.searchsorted(every, here), np.searchsorted(every, here, side="right")
        for found in np.flatnonzero(low < high):
            pairs.update((at, int(owner)) for owner in owners[low[found] : high[found]] if splits[owner] != split)
    times = Counter(owner for _, owner in pairs)
    out = {owner for owner, count in times.items() if count > 1}
    for at, owner in sorted(pairs):
        if at not in out and owner not in out:
            out.add(min(at, owner, key=lambda row: SPLITS.index(splits[row])))
    return {ids[row] for row in out}
