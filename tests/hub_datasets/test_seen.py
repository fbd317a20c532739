"""Numbers that have been met."""

import random

import pytest

from hub_datasets.seen import Seen


def test_what_was_met_is_known_from_the_set_and_from_the_array(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Seen, "_LATEST", 10)
    chance = random.Random(5)
    few = [chance.getrandbits(64) for _ in range(300)] + [0, 2**64 - 1]
    seen, known = Seen(), set[int]()
    for _ in range(2_000):
        number = chance.choice(few)
        assert seen.add(number) == (number not in known)
        known.add(number)
    assert len(known) > 250
