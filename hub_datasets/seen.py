"""Which numbers have been met: a set in little memory."""

import numpy as np


class Seen:
    """Numbers of 64 bits that have been met, in 8 bytes each: a sorted array, and a set of the latest."""

    _LATEST = 50_000

    def __init__(self) -> None:
        self._sorted, self._latest = np.zeros(0, np.uint64), set[int]()

    def add(self, number: int) -> bool:
        """Whether the number is new; from now on it is not.

        >>> seen = Seen()
        >>> seen.add(7), seen.add(2**63), seen.add(7)
        (True, True, False)
        """
        at = np.searchsorted(self._sorted, np.uint64(number))
        if number in self._latest or (at < len(self._sorted) and int(self._sorted[at]) == number):
            return False
        self._latest.add(number)
        if len(self._latest) == self._LATEST:
            self._sorted = np.union1d(self._sorted, np.fromiter(self._latest, np.uint64))
            self._latest.clear()
        return True
