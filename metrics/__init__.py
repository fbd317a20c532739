"""The five rewards of cap-rlvr: `from metrics import score, reward`."""

from metrics.answers import Score
from metrics.rewards import TASKS, reward, score

__all__ = ["TASKS", "Score", "reward", "score"]
