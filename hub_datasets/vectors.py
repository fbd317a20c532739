"""Vectors in a file, written in blocks and read when they are asked for, so that memory holds no others."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import numpy as np


class Vectors:
    """The array of a .npy file, shape (n, d), in C order, of which rows are read by number: `vectors[2:5]`, `vectors[array]`.

    >>> from tempfile import mkdtemp
    >>> path = Path(mkdtemp()) / "a.npy"
    >>> np.save(path, np.arange(12, dtype=np.float32).reshape(6, 2))
    >>> vectors = Vectors(path)
    >>> len(vectors), vectors[4:].tolist(), vectors[np.array([3, 0])].tolist()
    (6, [[8.0, 9.0], [10.0, 11.0]], [[6.0, 7.0], [0.0, 1.0]])
    """

    def __init__(self, path: Path) -> None:
        self._path, self._file = path, path.open("rb")  # also when it is deleted meanwhile
        np.lib.format.read_magic(self._file)
        shape, _, self._type = np.lib.format.read_array_header_1_0(self._file)
        self.shape: tuple[int, int] = (shape[0], shape[1])
        self._begin, self._bytes = self._file.tell(), shape[1] * self._type.itemsize

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, rows: slice | np.ndarray) -> np.ndarray:
        """A copy of these rows; those that follow each other in the file are read at once.

        Raises OSError where the file is shorter than it says.
        """
        wanted = np.arange(*rows.indices(len(self))) if isinstance(rows, slice) else rows
        found = np.empty((len(wanted), self.shape[1]), self._type)
        begins = np.flatnonzero(np.diff(wanted, prepend=-2) != 1).tolist()
        for begin, end in pairwise([*begins, len(wanted)]):
            self._read(found[begin:end], int(wanted[begin]))
        return found

    def _read(self, into: np.ndarray, first: int) -> None:
        read = os.preadv(self._file.fileno(), [into.data], self._begin + first * self._bytes)
        if read < into.nbytes:
            raise OSError(f"{self._path}: shorter than it says")


@contextmanager
def writing(path: Path, rows: int, dimensions: int) -> Iterator[Callable[[np.ndarray], object]]:
    """A function that writes so many vectors, a block of them at each call."""
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(
            file, {"descr": "<f4", "fortran_order": False, "shape": (rows, dimensions)}
        )
        yield lambda block: file.write(np.ascontiguousarray(block, "<f4").data)
