"""Reward for choosing the holding of a cited case among five."""

# evaluate copies only the helpers that this file itself imports
from .answers import check as check
from .mentions import mentions as mentions
from .module import reward_module
from .plaintext import plain as plain
from .reading import read as read
from .scoring import SHAPE, WEIGHTS, score
from .telling import told as told
from .wording import stance as stance

CapHoldingReward = reward_module("CapHoldingReward", __doc__, score, SHAPE, WEIGHTS)
