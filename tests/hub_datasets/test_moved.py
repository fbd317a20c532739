"""Clusters that move between splits are listed."""

import json
import shutil
from pathlib import Path

import pytest

from hub_datasets.build import build
from hub_datasets.moved import moved
from hub_datasets.sources import SAMPLE
from hub_datasets.splits import split_of


def test_two_builds_of_the_same_cases_have_nothing_moved(dataset: Path):
    assert moved(dataset, dataset) == []


def test_without_an_earlier_build_nothing_moves(dataset: Path, tmp_path: Path):
    assert moved(tmp_path / "none", dataset) == []


@pytest.mark.slow
def test_a_case_that_joins_a_cluster_and_is_older_moves_it(tmp_path: Path):
    """The later source has one case more: the same name, court and day, under a citation that is printed first."""
    few = tmp_path / "few"
    few.mkdir()
    for path in sorted(SAMPLE.glob("us-[34]*.json")):
        shutil.copy(path, few)
    out = tmp_path / "cap-rlvr"
    assert build(str(few), out).moved == []
    roe = json.loads((SAMPLE / "us-410-113.json").read_text())
    page = next(n for n in range(1, 99) if split_of(f"{n} S. Ct. 1") != split_of("410 U.S. 113"))
    twin = roe | {"id": 1, "citations": [{"type": "official", "cite": f"{page} S. Ct. 1"}]}
    (few / "twin.json").write_text(json.dumps(twin))
    report = build(str(few), out)
    expected = [{"from": split_of("410 U.S. 113"), "to": split_of(f"{page} S. Ct. 1"), "cases": ["410 U.S. 113"]}]
    assert report.moved == json.loads((out / "moved.json").read_text()) == expected
