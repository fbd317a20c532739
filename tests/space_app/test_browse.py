"""The dataset in pages, by search and by id."""

from pathlib import Path

import pytest
from datasets import load_dataset

from metrics import TASKS
from space_app.browse import PAGE, Browser


@pytest.fixture(scope="module")
def rows(dataset: Path) -> Browser:
    return Browser(dataset)


@pytest.mark.parametrize("task", TASKS)
def test_the_pages_hold_every_row_once(rows: Browser, dataset: Path, task: str):
    first = rows.page(task)
    pages = [rows.page(task, page=number)["rows"] for number in range(1, first["pages"] + 1)]
    ids = [row["id"] for page in pages for row in page]
    known = [row["id"] for part in load_dataset(str(dataset), task).values() for row in part]
    assert sorted(ids) == sorted(known)
    assert first["total"] == len(known)
    assert all(len(page) == PAGE for page in pages[:-1])


def test_a_search_finds_what_a_scan_finds(rows: Browser, dataset: Path):
    scan = {
        row["id"]
        for part in load_dataset(str(dataset), "entail").values()
        for row in part
        if all(word in row["prompt"][0]["content"].lower() for word in ("railroad", "negligence"))
    }
    found = rows.page("entail", text=" Railroad  NEGLIGENCE ")
    assert scan
    assert scan <= {row["id"] for row in found["rows"]}
    assert found["total"] == len(found["rows"])


def test_a_split_is_kept_to(rows: Browser):
    assert {row["split"] for row in rows.page("holding", "validation")["rows"]} == {"validation"}
    assert {row["split"] for row in rows.page("cases", "test")["rows"]} == {"test"}


def test_a_row_is_what_datasets_reads(rows: Browser, dataset: Path):
    known = load_dataset(str(dataset), "retrieval", split="test")[0]
    row = rows.row(known["id"])
    assert row.pop("split") == "test"
    assert row == known


def test_neighbours_are_those_of_the_graph(rows: Browser, dataset: Path):
    cases = {case["case_id"]: case for case in load_dataset(str(dataset), "cases", split="train")}
    most = max(cases.values(), key=lambda case: len(case["cites"]))
    shown = rows.case(most["case_id"])
    assert {case["case_id"] for case in shown["cited"]} == set(most["cites"])
    citing = {case["case_id"] for case in cases.values() if most["case_id"] in case["cites"]}
    assert {case["case_id"] for case in shown["citing"]} == citing
    assert "record" not in shown["metadata"]


@pytest.mark.parametrize("wrong", ["holding-xyz", "../../etc/passwd", "holding-0000000000000000", "x' OR '1'='1", ""])
def test_a_row_that_is_not_there_is_said(rows: Browser, wrong: str):
    with pytest.raises(KeyError, match="no row"):
        rows.row(wrong)


def test_a_wrong_config_and_a_folder_without_a_dataset_are_said(rows: Browser, tmp_path: Path):
    with pytest.raises(ValueError, match="config: expected one of holding"):
        rows.page("../holding")
    with pytest.raises(ValueError, match="split: expected one of train"):
        rows.page("holding", "tes*")
    with pytest.raises(ValueError, match="no dataset"):
        Browser(tmp_path)


def test_the_audit_is_that_of_the_card(rows: Browser, dataset: Path):
    found = rows.audit()
    card = (dataset / "README.md").read_text()
    assert {finding["about"] for finding in found} >= set(TASKS)
    for finding in found:
        assert f"| {finding['about']} | {finding['what']} | {finding['value']} |" in card
