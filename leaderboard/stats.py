"""Statistics of the leaderboard: intervals by a bootstrap over cases, tests of pairs, Holm's correction, ranks with ties.

Rows of one case are not independent, so whole cases are drawn (Cameron, Gelbach and Miller 2008, doi:10.1162/rest.90.3.414).
A draw gives each case a weight from the exponential distribution (the Bayesian bootstrap: Rubin 1981,
doi:10.1214/aos/1176345338), so that no draw leaves a task of few cases without any. Weights are shared by all models and
all tasks, so differences between models are paired by themselves.
"""

from collections.abc import Sequence

import numpy as np
from scipy import stats

RESAMPLES = 2000
LEVEL = 0.95
Interval = tuple[float, float, float]  # mean, low, high


def weights(cases: int, seed: int = 0) -> np.ndarray:
    """Weights of the cases in each draw, shape (RESAMPLES, cases), float32."""
    return np.random.default_rng(seed).standard_exponential((RESAMPLES, cases), dtype=np.float32)


def draw_means(sums: np.ndarray, counts: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """Means of models in each draw. sums: (cases, models); counts: (cases,) of rows; draws: (n, cases). Gives (n, models)."""
    return np.asarray((draws @ sums.astype(np.float32)) / (draws @ counts.astype(np.float32))[:, None], float)


def spread(draws: np.ndarray, cases: int) -> tuple[np.ndarray, np.ndarray]:
    """95% limits from the draws of a mean over so many cases, along the first axis.

    The percentile interval is too narrow for few cases; its tails are widened as Hesterberg 2015 does
    (doi:10.1080/00031305.2015.1089789): by Student's t for the normal distribution and for the draws' own bias,
    (cases + 1) / (cases - 1) in the variance.
    """
    reach = stats.t.ppf(0.5 + LEVEL / 2, cases - 1) * np.sqrt((cases + 1) / (cases - 1))
    tail = stats.norm.cdf(-reach)
    low, high = np.quantile(draws, [tail, 1 - tail], axis=0)
    return low, high


def wilson(right: int, n: int) -> tuple[float, float]:
    """Wilson's 95% interval of a share (scipy).

    >>> low, high = wilson(8, 10)
    >>> round(low, 3), round(high, 3)
    (0.49, 0.943)
    """
    low, high = stats.binomtest(right, n).proportion_ci(LEVEL, "wilson")
    return float(low), float(high)


def interval(values: Sequence[float] | np.ndarray, clusters: Sequence[str] | np.ndarray, seed: int = 0) -> Interval:
    """Mean and 95% interval of values in [0, 1] whose rows belong to clusters (cases).

    By the bootstrap over cases; by Wilson where a case has one row and the values are 0 or 1, and where all rows are 0 or all
    1 (each case then counts as one draw).

    >>> interval([1.0, 1.0, 0.5], ["a", "b", "b"])[0]
    0.8333333333333334
    >>> interval([1.0], ["a"])[1] < 0.3
    True
    """
    return macro([(values, clusters)], seed)


def macro(tasks: Sequence[tuple[Sequence[float] | np.ndarray, Sequence[str] | np.ndarray]], seed: int = 0) -> Interval:
    """Mean over tasks of the tasks' means, and its 95% interval; a case is drawn for all tasks at once.

    A task whose rows are all 0 or all 1 has no spread to draw from: the limits of its own (Wilson's) interval are added to
    those of the others in quadrature (Zou and Donner 2008, doi:10.1002/sim.3095).

    >>> macro([([1.0, 0.5], ["a", "b"]), ([0.0, 0.5], ["a", "b"])])[0]
    0.5
    """
    values = [np.asarray(v, float) for v, _ in tasks]
    clusters = [np.asarray(c, str) for _, c in tasks]
    means = [float(v.mean()) for v in values]
    mean = float(np.mean(means))
    flat = [i for i, v in enumerate(values) if np.ptp(v) == 0 and means[i] in (0, 1)]
    below, above = 0.0, 0.0
    for i in flat:
        n = len(np.unique(clusters[i]))
        low, high = wilson(round(means[i] * n), n)
        below, above = below + ((means[i] - low) / len(tasks)) ** 2, above + ((high - means[i]) / len(tasks)) ** 2
    if len(flat) < len(tasks):
        _, member = np.unique(np.concatenate(clusters), return_inverse=True)
        cases = int(member.max()) + 1
        if cases == 1:
            return mean, 0.0, 1.0
        if len(tasks) == 1 and cases == len(values[0]) and np.isin(values[0], (0, 1)).all():
            return mean, *wilson(round(mean * cases), cases)
        drawn = weights(cases, seed)
        parts = np.split(member, np.cumsum([len(v) for v in values])[:-1])
        draws = np.mean([_draws(v, m, cases, drawn) for v, m in zip(values, parts, strict=True)], axis=0)
        bottom, top = (float(limit) for limit in spread(draws, cases))
        below, above = below + (mean - bottom) ** 2, above + (top - mean) ** 2
    return mean, float(max(0.0, mean - np.sqrt(below))), float(min(1.0, mean + np.sqrt(above)))


def _draws(values: np.ndarray, member: np.ndarray, cases: int, draws: np.ndarray) -> np.ndarray:
    sums = np.bincount(member, weights=values, minlength=cases)[:, None]
    return draw_means(sums, np.bincount(member, minlength=cases), draws)[:, 0]


def p_values(means: np.ndarray, draws: np.ndarray, cases: int) -> np.ndarray:
    """Two-sided p of every pair of models, shape (models, models), paired by the shared draws.

    means: (models,); draws: (n, models). t is the difference over its bootstrap standard error, with cases - 1 degrees of
    freedom. No p is below 2^(1 - cases), the smallest that a test by flipping the cases' signs could give.
    """
    difference = np.abs(means[:, None] - means[None, :])
    cov = np.atleast_2d(np.cov(draws.T)) * (cases + 1) / (cases - 1)
    variance = np.maximum(np.diag(cov)[:, None] + np.diag(cov)[None, :] - 2 * cov, 1e-18)
    p = 2 * stats.t.sf(difference / np.sqrt(variance), cases - 1)
    return np.where(difference < 1e-9, 1.0, np.maximum(p, 2.0 ** (1 - cases)))


def mcnemar(only_a: int, only_b: int) -> float:
    """McNemar's exact two-sided p for rows that one model alone has right (McNemar 1947; the binomial test of scipy).

    >>> round(mcnemar(1, 9), 4)
    0.0215
    """
    return float(stats.binomtest(only_a, only_a + only_b).pvalue) if only_a + only_b else 1.0


def holm(p: np.ndarray) -> np.ndarray:
    """p values corrected for their number, so that no true hypothesis falls in 95 of 100 families (Holm 1979).

    >>> holm(np.array([0.01, 0.04, 0.03])).round(2).tolist()
    [0.03, 0.06, 0.06]
    """
    order = np.argsort(p)
    corrected = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    result = np.empty(len(p))
    result[order] = np.minimum(corrected, 1)
    return result


def holm_pairs(p: np.ndarray) -> np.ndarray:
    """Holm's correction over all pairs of a symmetric matrix of p values; 1 on its diagonal."""
    corrected = np.ones_like(p)
    upper = np.triu_indices(len(p), 1)
    corrected[upper] = holm(p[upper])
    return np.minimum(corrected, corrected.T)


def ranks(means: np.ndarray, p: np.ndarray) -> list[tuple[int, int]]:
    """Each model's best and worst rank: 1 + those significantly better, and all less those significantly worse.

    p: corrected, (models, models).

    >>> ranks(np.array([0.9, 0.8, 0.2]), np.array([[1, 0.3, 0.01], [0.3, 1, 0.01], [0.01, 0.01, 1]]))
    [(1, 2), (1, 2), (3, 3)]
    """
    apart = p < 1 - LEVEL
    better = (apart & (means[None, :] > means[:, None])).sum(axis=1)
    worse = (apart & (means[None, :] < means[:, None])).sum(axis=1)
    return [(1 + int(b), len(means) - int(w)) for b, w in zip(better, worse, strict=True)]


def detectable(error: float, cases: int, power: float = 0.8) -> float:
    """The smallest true difference that a two-sided 5% test finds with this power, of a standard error over so many cases.

    (t_0.975 + t_power) x error (Bloom 1995, doi:10.1177/0193841X9501900504).

    >>> round(detectable(0.02, 100), 3)
    0.057
    """
    return float((stats.t.ppf(0.5 + LEVEL / 2, cases - 1) + stats.t.ppf(power, cases - 1)) * error)


def pass_at(k: int, n: int, right: int) -> float:
    """The chance that one of k answers drawn from n, of which so many are right, is right (Chen et al. 2021, arXiv:2107.03374).

    >>> pass_at(1, 4, 1), pass_at(2, 4, 1), pass_at(4, 4, 1)
    (0.25, 0.5, 1.0)
    """
    return float(1 - stats.hypergeom.pmf(0, n, right, k))
