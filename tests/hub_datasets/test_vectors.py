"""Vectors in a file: the rows asked for, in any order, and a file that was cut short is told."""

from pathlib import Path

import numpy as np
import pytest

from hub_datasets.vectors import Vectors, writing


@pytest.fixture
def array() -> np.ndarray:
    return np.random.default_rng(1).normal(size=(50, 7)).astype(np.float32)


@pytest.fixture
def path(tmp_path: Path, array: np.ndarray) -> Path:
    with writing(tmp_path / "a.npy", 50, 7) as write:
        for start in range(0, 50, 20):
            write(array[start : start + 20])
    return tmp_path / "a.npy"


def test_a_file_written_in_blocks_is_an_array_of_numpy(path: Path, array: np.ndarray):
    assert np.array_equal(np.load(path), array)


@pytest.mark.parametrize(
    "rows",
    [slice(None), slice(10, 20), slice(3, None, 7), slice(60, 70), [4, 5, 6, 2, 2, 49, 0, 1], [0], []],
    ids=str,
)
def test_rows_are_those_of_the_array(path: Path, array: np.ndarray, rows: slice | list[int]):
    chosen = rows if isinstance(rows, slice) else np.array(rows, np.int32)
    assert np.array_equal(Vectors(path)[chosen], array[chosen])


def test_a_file_that_was_cut_short_is_told(path: Path):
    vectors = Vectors(path)
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size - 1)
    assert len(vectors[:49]) == 49
    with pytest.raises(OSError, match=r"a\.npy: shorter than it says"):
        vectors[40:]
