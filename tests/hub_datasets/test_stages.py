"""Stages: what is done is kept, what has changed is done again, and a failure is one line that loses nothing."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from hub_datasets.executors import Spread
from hub_datasets.parts import Failed, Made
from hub_datasets.sources import SourceError
from hub_datasets.stages import PART, Stage, Work

MODULES = ["hub_datasets.files"]


def write(folder: Path, part: str, asked: Any) -> Made:
    """Writes what it is asked for."""
    path = folder / "words" / f"{part}.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(asked)
    return Made([f"words/{part}.txt"], {"rows": 1, "length": {part: len(asked)}})


def double(folder: Path, part: str, _: Any) -> Made:
    path = folder / "doubled" / f"{part}.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(2 * (folder / "words" / f"{part}.txt").read_text())
    return Made([f"doubled/{part}.txt"], {"rows": 1})


def join(folder: Path, _: str, __: Any) -> Made:
    words = "".join(path.read_text() for path in sorted((folder / "doubled").iterdir()))
    (folder / "joined.txt").write_text(words)
    return Made(["joined.txt"], {})


def fail(folder: Path, part: str, asked: Any) -> Made:
    if asked == "source":
        raise SourceError("cases.jsonl:3: not JSON")
    if asked:
        raise ValueError("a line\nand another")
    return Made([], {})


def run(folder: Path, asked: Mapping[str, str], spread: Spread = Spread()) -> dict[str, int]:  # noqa: B008
    """Three stages; how many parts of each were made now."""
    with Work(folder, spread) as work:
        work.run(Stage("write", write, asked, [], MODULES))
        work.run(Stage("double", double, dict.fromkeys(asked), [f"words/{PART}.txt"], MODULES))
        work.run(Stage("join", join, {"all": None}, ["doubled/"], MODULES, spread=False))
        return {one.stage: one.made for one in work.done}


def test_what_is_done_is_kept_and_what_changed_is_done_again(tmp_path: Path):
    assert run(tmp_path, {"a": "x", "b": "y"}) == {"write": 2, "double": 2, "join": 1}
    assert run(tmp_path, {"a": "x", "b": "y"}) == {"write": 0, "double": 0, "join": 0}
    assert run(tmp_path, {"a": "x", "b": "z"}) == {"write": 1, "double": 1, "join": 1}
    assert (tmp_path / "joined.txt").read_text() == "xxzz"


def test_what_the_source_no_longer_has_goes(tmp_path: Path):
    run(tmp_path, {"a": "x", "b": "y"})
    assert run(tmp_path, {"a": "x"}) == {"write": 0, "double": 0, "join": 1}
    assert (tmp_path / "joined.txt").read_text() == "xx"
    assert not (tmp_path / "words" / "b.txt").exists()


def test_a_file_that_was_changed_or_lost_is_made_again(tmp_path: Path):
    run(tmp_path, {"a": "x", "b": "y"})
    (tmp_path / "words" / "a.txt").write_text("changed")
    (tmp_path / "doubled" / "b.txt").unlink()
    assert run(tmp_path, {"a": "x", "b": "y"}) == {"write": 1, "double": 1, "join": 0}
    assert (tmp_path / "words" / "a.txt").read_text() == "x"


def test_stages_that_run_together_are_kept_and_fail_each_by_itself(tmp_path: Path):
    def together(asked: Mapping[str, str], failing: Mapping[str, str]) -> dict[str, int]:
        with Work(tmp_path) as work:
            work.run(Stage("write", write, asked, [], MODULES), Stage("fail", fail, failing, [], MODULES))
            return {one.stage: one.made for one in work.done}

    with pytest.raises(Failed, match=r"^fail, part b: a line and another$"):
        together({"a": "x", "b": "y"}, {"a": "", "b": "yes"})
    assert together({"a": "x", "b": "y"}, {"a": "", "b": ""}) == {"write": 0, "fail": 1}
    assert together({"a": "x", "b": "z"}, {"a": "", "b": ""}) == {"write": 1, "fail": 0}


def test_another_program_makes_all_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    run(tmp_path, {"a": "x"})
    monkeypatch.setattr("hub_datasets.stages.program", lambda modules: {"code": "another"})
    assert run(tmp_path, {"a": "x"}) == {"write": 1, "double": 1, "join": 1}


def test_a_manifest_says_what_was_read_made_and_counted(tmp_path: Path):
    run(tmp_path, {"a": "x", "b": "yy"})
    manifest = json.loads((tmp_path / "manifests" / "write.json").read_text())
    assert manifest["counts"] == {"rows": 2, "length": {"a": 1, "b": 2}}
    assert set(manifest["files"]) == {"words/a.txt", "words/b.txt"}
    assert manifest["files"]["words/b.txt"]["bytes"] == 2
    assert len(manifest["program"]["hub_datasets.files"]["code"]) == 64
    assert json.loads((tmp_path / "manifests" / "join.json").read_text())["reads"].keys() == {"doubled/"}


def test_a_failure_is_one_line_and_the_other_parts_stay(tmp_path: Path):
    with Work(tmp_path) as work, pytest.raises(Failed, match=r"^fail, part b: a line and another$"):
        work.run(Stage("fail", fail, {"a": "", "b": "yes"}, [], MODULES, spread=False))
    assert (tmp_path / "parts" / "fail" / "a.json").exists()
    assert not (tmp_path / "manifests" / "fail.json").exists()
    with Work(tmp_path) as work:
        work.run(Stage("fail", fail, {"a": "", "b": ""}, [], MODULES, spread=False))
        assert work.done[0].made == 1


def test_a_source_that_cannot_be_read_says_so_in_its_own_words(tmp_path: Path):
    with Work(tmp_path) as work, pytest.raises(SourceError, match=r"^cases\.jsonl:3: not JSON$"):
        work.run(Stage("fail", fail, {"a": "source"}, [], MODULES))


def test_unfinished_files_of_a_killed_build_go(tmp_path: Path):
    left = tmp_path / "words" / ".a.txt.123.partial"
    left.parent.mkdir()
    left.write_text("half")
    with Work(tmp_path):
        assert not left.exists()


def test_two_builds_do_not_work_in_one_folder(tmp_path: Path):
    other = (
        "import sys; from pathlib import Path; from hub_datasets.stages import Work\n"
        "with Work(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", other, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout and holder.stdout.readline() == "held\n"
        with pytest.raises(Failed, match=f"another build works here .process {holder.pid}."), Work(tmp_path):
            pass
    with Work(tmp_path):
        pass


def test_executors_have_names_and_needs():
    with pytest.raises(Failed, match=r"expected one of local, ray, slurm, jobs, found 'dask'"):
        Spread("dask")
    with pytest.raises(Failed, match=r"slurm: it needs partition and time"):
        Spread("slurm")


MANY = {f"{number:03d}": chr(97 + number % 26) * number for number in range(1, 30)}


@pytest.mark.slow
@pytest.mark.parametrize("executor", ["local", "ray"])
def test_two_workers_make_what_one_makes(executor: str, tmp_path: Path):
    run(tmp_path / "one", MANY)
    made = run(tmp_path / "two", MANY, Spread(executor, 2))
    assert made == {"write": len(MANY), "double": len(MANY), "join": 1}
    assert (tmp_path / "one" / "joined.txt").read_bytes() == (tmp_path / "two" / "joined.txt").read_bytes()


@pytest.mark.slow
def test_workers_are_no_forks_of_a_process_with_threads(tmp_path: Path):
    """datatrove's manager was one, and crashed where duckdb or Arrow had been at work before."""
    forks: list[Path] = []
    os.register_at_fork(before=lambda: forks.append(tmp_path))
    run(tmp_path, {"a": "x", "b": "y"}, Spread("local", 2))
    assert forks == []


@pytest.mark.slow
@pytest.mark.parametrize("executor", ["local", "ray"])
def test_a_part_that_fails_in_another_process_is_told_here(executor: str, tmp_path: Path):
    asked = {"a": "", "b": "yes", "c": ""}
    with (
        Work(tmp_path, Spread(executor, 2)) as work,
        pytest.raises(Failed, match=r"^fail, part b: a line and another$"),
    ):
        work.run(Stage("fail", fail, asked, [], MODULES))
