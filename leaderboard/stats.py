"""Statistics of the leaderboard: means with 95% intervals, by a bootstrap over cases."""

from collections.abc import Sequence

import numpy as np

RESAMPLES = 2000


def interval(values: Sequence[float], clusters: Sequence[str], seed: int = 0) -> tuple[float, float, float]:
    """Mean and 95% interval of values whose rows belong to clusters (cases), by the percentile bootstrap over clusters.

    Rows of one case are not independent, so whole cases are drawn (Cameron, Gelbach and Miller 2008).

    >>> interval([1.0, 1.0, 1.0], ["a", "b", "b"])
    (1.0, 1.0, 1.0)
    """
    means = bootstrap_means(values, clusters, seed)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(np.mean(values)), float(low), float(high)


def bootstrap_means(values: Sequence[float], clusters: Sequence[str], seed: int = 0) -> np.ndarray:
    """The mean of each of RESAMPLES draws of whole clusters, shape (RESAMPLES,)."""
    _, member = np.unique(np.asarray(clusters), return_inverse=True)
    sums = np.bincount(member, weights=np.asarray(values, float))
    counts = np.bincount(member)
    draws = np.random.default_rng(seed).integers(len(sums), size=(RESAMPLES, len(sums)))
    return sums[draws].sum(axis=1) / counts[draws].sum(axis=1)


def macro(tasks: Sequence[tuple[Sequence[float], Sequence[str]]], seed: int = 0) -> tuple[float, float, float]:
    """Mean over tasks and its 95% interval; tasks are drawn independently.

    >>> macro([([1.0, 1.0], ["a", "b"]), ([0.0, 0.0], ["a", "b"])])
    (0.5, 0.5, 0.5)
    """
    draws = np.mean([bootstrap_means(values, clusters, seed + i) for i, (values, clusters) in enumerate(tasks)], axis=0)
    low, high = np.quantile(draws, [0.025, 0.975])
    return float(np.mean([np.mean(values) for values, _ in tasks])), float(low), float(high)
