"""The rows of a dataset that are looked at."""

from pathlib import Path

import pytest
from datasets import load_dataset

from hub_datasets import looking
from hub_datasets.row import FEATURES, Row, RowWriter, file_of


def _write(folder: Path, split: str, count: int) -> None:
    with RowWriter(folder / "holding" / file_of(split), FEATURES, batch_size=50) as out:
        for number in range(count):
            reference = {"choices": list("abcde"), "answer": "A"}
            kind = "syllabus" if number % 3 else "opinion"
            out.write(
                Row("holding", kind, f"Prompt {number}", "Answer: A", reference, f"c{number}", split, {}).to_dict()
            )


def test_all_rows_of_a_small_split_as_load_dataset_has_them(dataset: Path):
    for split, part in looking.look_at(dataset, "holding"):
        assert list(part) == list(load_dataset(str(dataset), "holding", split=split))
        assert looking.kinds(dataset, "holding", split).total() == len(part)


def test_some_rows_of_a_large_split_from_all_over_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(looking, "LOOKED_AT", 100)
    monkeypatch.setattr(looking, "_GROUPS", 8)
    _write(tmp_path, "train", 1_030)
    _write(tmp_path, "test", 100)
    found = dict(looking.look_at(tmp_path, "holding"))
    assert list(found) == ["train", "test"] and len(found["test"]) == 100
    numbers = [int(row["case_id"][1:]) for row in found["train"]]
    assert 60 <= len(numbers) <= 100 and numbers == sorted(set(numbers))
    assert len({number // 50 for number in numbers}) == 7 and numbers[-1] >= 900
    fewer = [int(row["case_id"][1:]) for row in found["train"].evenly(30)]
    assert fewer == numbers[:: -(-len(numbers) // 30)] and len(found["train"].evenly(30)) == len(fewer)
    assert [*next(iter(dict(looking.look_at(tmp_path, "holding", ["kind"]))["test"]))] == ["kind"]
    assert looking.kinds(tmp_path, "holding", "train") == {"syllabus": 686, "opinion": 344}


def test_cases_of_a_large_pool_by_their_ids(dataset: Path, monkeypatch: pytest.MonkeyPatch):
    every = [case["case_id"] for case in looking.cases(dataset, set(), "case_id")]
    assert every == load_dataset(str(dataset), "cases", split="train")["case_id"][:]
    monkeypatch.setattr(looking, "LOOKED_AT", 10)
    wanted = {every[3], every[-1]}
    assert {case["case_id"] for case in looking.cases(dataset, wanted, "case_id", "opinions")} == wanted


def test_no_such_dataset():
    with pytest.raises(ValueError, match="no such folder"):
        looking.folder_of("nowhere")
