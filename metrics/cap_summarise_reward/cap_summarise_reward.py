"""Reward for summarising a case as an IRAC of at most 200 words."""

# evaluate copies only the helpers that this file itself imports
from .answers import check as check
from .authorities import invented as invented
from .disposition import agreement as agreement
from .evidence import compare as compare
from .facts import facts as facts
from .module import reward_module
from .parts import PARTS as PARTS
from .plaintext import plain as plain
from .prose import language as language
from .scoring import SHAPE, WEIGHTS, score
from .text import words as words

CapSummariseReward = reward_module("CapSummariseReward", __doc__, score, SHAPE, WEIGHTS)
