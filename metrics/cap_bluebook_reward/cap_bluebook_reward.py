"""Reward for a full case citation in Bluebook form: 0.8 for what it says, 0.2 for how it is written."""

# evaluate copies only the helpers that this file itself imports
from .answers import check as check
from .captions import name_before as name_before
from .citations import find as find
from .courts import same_court as same_court
from .module import reward_module
from .names import same_name as same_name
from .plaintext import plain as plain
from .reading import read as read
from .reporters import editions as editions
from .scoring import SHAPE, WEIGHTS, score
from .tables import REPORTERS as REPORTERS
from .target import read_target as read_target

CapBluebookReward = reward_module("CapBluebookReward", __doc__, score, SHAPE, WEIGHTS)
