"""Reward for saying how a citing case treats a cited case: the label, a bearing quotation, a sentence of reasoning."""

# evaluate copies only the helpers that this file itself imports
from .answers import check as check
from .fields import read as read
from .labels import LABELS as LABELS
from .module import reward_module
from .plaintext import plain as plain
from .quotation import passage as passage
from .reasoning import authority as authority
from .scoring import SHAPE, WEIGHTS, score

CapEntailReward = reward_module("CapEntailReward", __doc__, score, SHAPE, WEIGHTS)
