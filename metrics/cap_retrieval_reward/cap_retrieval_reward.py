"""Reward for naming the five cases most like a given one: nDCG of their grades, and that they exist."""

# evaluate copies only the helpers that this file itself imports
from .answers import check as check
from .cases import pool as pool
from .module import reward_module
from .names import same as same
from .plaintext import plain as plain
from .reading import read as read
from .scoring import SHAPE, WEIGHTS, score

CapRetrievalReward = reward_module("CapRetrievalReward", __doc__, score, SHAPE, WEIGHTS)
