"""The build from outside: the same bytes however it is done, and one clear line where it cannot be."""

import filecmp
import gzip
import json
import shutil
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest
from datasets import load_dataset

from benchmarks import _encoder
from hub_datasets.audit import audit
from hub_datasets.build import build
from hub_datasets.row import SPLITS
from hub_datasets.sources import SAMPLE
from metrics import TASKS


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cap_rlvr", "data", "build", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One that costs nothing, where embeddings are not what is looked at."""
    return str(_encoder.write(tmp_path_factory.mktemp("encoder") / "words"))


def files_of(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.slow
def test_two_builds_are_byte_equal_for_any_number_of_workers(dataset: Path, tmp_path: Path):
    build("sample", tmp_path / "cap-rlvr", workers=2)
    names = files_of(dataset)
    assert files_of(tmp_path / "cap-rlvr") == names
    _, different, failed = filecmp.cmpfiles(dataset, tmp_path / "cap-rlvr", names, shallow=False)
    assert (different, failed) == ([], [])


def test_every_row_says_that_it_is_made_from_a_digest(dataset: Path):
    for task in TASKS:
        for split in SPLITS:
            rows = load_dataset(str(dataset), task, split=split)
            assert all(metadata["digest"] for metadata in rows["metadata"])
    assert "made from digests" in (dataset / "README.md").read_text()


def test_no_row_names_a_folder_of_the_machine_that_built_it(dataset: Path):
    places = {f"{path.name}:1" for path in SAMPLE.glob("*.json")}
    cases = load_dataset(str(dataset), "cases", split="train")
    assert {metadata["record"] for metadata in cases["metadata"]} <= places
    for task in TASKS:
        for split in SPLITS:
            rows = load_dataset(str(dataset), task, split=split)
            assert {metadata["record"] for metadata in rows["metadata"]} <= places


def test_the_columns_are_those_of_the_contract(dataset: Path):
    names = ["id", "task", "kind", "prompt", "completion", "reference", "case_id", "metadata"]
    for task in TASKS:
        rows = load_dataset(str(dataset), task, split="train")
        assert rows.column_names == names
        assert all(row_id.startswith(f"{task}-") and len(row_id) == len(task) + 17 for row_id in rows["id"])


@pytest.mark.slow
def test_a_rebuilt_folder_is_not_answered_from_the_cache(dataset: Path, encoder: str, tmp_path: Path):
    """`datasets` keys its cache by the card alone: a second build with the same card gave the first one's rows."""
    pages = sorted(SAMPLE.glob("us-[34]*.json"))
    few = tmp_path / "few"
    few.mkdir()
    for path in pages:
        shutil.copy(path, few)
    other = tmp_path / "cap-rlvr"
    build(str(few), other, encoder=encoder)
    assert len(load_dataset(str(other), "cases", split="train")) == len(pages)
    assert len(load_dataset(str(dataset), "cases", split="train")) > len(pages)


def test_no_case_and_no_text_leaks_between_splits(dataset: Path):
    findings = {(finding.about, finding.what): finding for finding in audit(str(dataset))}
    leaks = [finding for finding in findings.values() if finding.about in ("split leakage", "rows")]
    assert len(leaks) == 7
    assert [finding for finding in findings.values() if not finding.holds] == []


GOOD = json.dumps(json.loads((SAMPLE / "us-410-113.json").read_text()))


def broken_gzip(path: Path) -> None:
    whole = gzip.compress(("\n".join([GOOD] * 50)).encode())
    path.write_bytes(whole[: len(whole) // 2])


@pytest.mark.parametrize(
    ("name", "write", "says"),
    [
        ("missing.jsonl", lambda path: None, "missing.jsonl: no such file"),
        ("empty.jsonl", lambda path: path.write_text(""), "empty.jsonl: empty"),
        ("words.jsonl", lambda path: path.write_text(GOOD + "\nno json here\n"), "words.jsonl:2: not JSON"),
        ("shape.jsonl", lambda path: path.write_text(GOOD + '\n{"title": "x"}\n'), "shape.jsonl:2: unknown shape"),
        ("cut.jsonl.gz", broken_gzip, "cut.jsonl.gz:"),
    ],
)
def test_a_source_that_cannot_be_read_is_one_line_and_leaves_nothing(tmp_path: Path, name: str, write, says: str):
    write(tmp_path / name)
    done = run("--source", name, "--out", "cap-rlvr", folder=tmp_path)
    assert done.returncode == 1
    lines = [line for line in done.stderr.splitlines() if not line.startswith("records: ")]  # a stage that was done
    assert len(lines) == 1 and lines[0].startswith("cap-rlvr: ") and says in lines[0], done.stderr
    assert {path.name for path in tmp_path.iterdir()} <= {name}


def test_an_earlier_build_stays_when_a_new_one_fails(tmp_path: Path):
    kept = tmp_path / "cap-rlvr" / "README.md"
    kept.parent.mkdir()
    kept.write_text("an earlier build")
    (tmp_path / "words.jsonl").write_text("no json here\n")
    assert run("--source", "words.jsonl", "--out", "cap-rlvr", folder=tmp_path).returncode == 1
    assert kept.read_text() == "an earlier build"


def test_records_that_cannot_be_used_are_counted_by_reason(encoder: str, tmp_path: Path):
    nameless = {**json.loads(GOOD), "name": "", "name_abbreviation": ""}
    source = tmp_path / "few.jsonl"
    lines = [json.dumps(json.loads(path.read_text())) for path in sorted(SAMPLE.glob("us-[34]*.json"))]
    source.write_text("\n".join([*lines, json.dumps(nameless)]))
    report = build(str(source), tmp_path / "cap-rlvr", encoder=encoder)
    assert report.cases == len(lines)
    assert report.unusable.total() == 1
    assert "no name" in (tmp_path / "cap-rlvr" / "README.md").read_text()


@pytest.mark.slow
def test_the_real_us_reports_fill_every_split_of_every_task(corpus_folder: Path, encoder: str, tmp_path: Path):
    """A part of the file, so that the test stays short."""
    part = tmp_path / "part.jsonl"
    with gzip.open(corpus_folder / "us_reports_502_537.jsonl.gz", "rt", encoding="utf-8") as file:
        part.write_text("".join(islice(file, 120)), encoding="utf-8")
    report = build(str(part), tmp_path / "cap-rlvr", encoder=encoder)
    assert report.cases == 120
    assert [(task, split) for task in TASKS for split in SPLITS if not report.rows[task, split]] == []
