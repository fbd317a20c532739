"""What happens to a build on its way: killed, no room left, a broken or changed source, another build beside it.

Of invented cases and with an encoder that costs nothing, so that a build takes seconds.
"""

import filecmp
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from benchmarks import _corpus, _encoder
from hub_datasets.build import build
from hub_datasets.parts import Failed
from hub_datasets.sources import SourceError

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(_encoder.write(tmp_path_factory.mktemp("encoder") / "words"))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three files of cases."""
    folder = tmp_path_factory.mktemp("source")
    for seed in range(3):
        _corpus.write(folder / str(seed), 25, seed)
    return folder


@pytest.fixture(scope="module")
def undisturbed(source: Path, encoder: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("built") / "cap-rlvr"
    build(str(source), out, encoder=encoder)
    return out


def assert_same(one: Path, other: Path) -> None:
    names = sorted(str(path.relative_to(one)) for path in one.rglob("*") if path.is_file())
    assert sorted(str(path.relative_to(other)) for path in other.rglob("*") if path.is_file()) == names
    assert filecmp.cmpfiles(one, other, names, shallow=False)[1:] == ([], [])


# One process imports all there is to import; each build is a fork of it, killed after the seconds given on a line.
_BUILDS = """
import os, signal, sys, time
from pathlib import Path
from hub_datasets.build import build
source, out, encoder = sys.argv[1:]
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        build(source, Path(out), encoder=encoder)
        os._exit(0)
    ends = time.monotonic() + float(line)
    while time.monotonic() < ends and not (ended := os.waitpid(child, os.WNOHANG))[0]:
        time.sleep(0.01)
    if not ended[0]:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    print("whole" if ended[0] else "killed", Path(out).exists(), flush=True)
"""


def test_a_killed_build_leaves_no_process_behind(source: Path, encoder: str, tmp_path: Path):
    command = [sys.executable, "-m", "cap_rlvr", "data", "build", "--source", str(source), "--workers", "2"]
    command += ["--out", str(tmp_path / "cap-rlvr"), "--encoder", encoder]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as builds:
        build_itself = psutil.Process(builds.pid)
        while len(left := build_itself.children(recursive=True)) < 4:  # a server, datatrove's manager, two workers
            assert builds.poll() is None, "it ended before it had two workers"
            time.sleep(0.02)
        builds.kill()
    _, alive = psutil.wait_procs(left, timeout=20)
    for process in alive:
        process.kill()
    assert not alive


def test_killed_at_twenty_random_moments_it_comes_to_the_same_bytes(
    source: Path, encoder: str, undisturbed: Path, tmp_path: Path
):
    out = tmp_path / "cap-rlvr"
    command = [sys.executable, "-c", _BUILDS, str(source), str(out), encoder]
    moments = random.Random(20)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as builds:
        assert builds.stdin and builds.stdout
        killed = 0
        while killed < 20:
            builds.stdin.write(f"{moments.uniform(0.05, 1.5)}\n")
            builds.stdin.flush()
            how, published = builds.stdout.readline().split()
            if how == "whole":  # begin again, to be killed as often as asked
                assert_same(undisturbed, out)
                remove(tmp_path)
            else:
                killed += 1
                assert published == "False" or not (tmp_path / ".cap-rlvr.new").exists()
        builds.stdin.write("600\n")
        builds.stdin.close()
        assert builds.stdout.readline().split() == ["whole", "True"]
    assert_same(undisturbed, out)


def remove(folder: Path) -> None:
    subprocess.run(["rm", "-rf", *map(str, folder.iterdir())], check=True)


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """As on a disk that has no more room: writing beyond `size` bytes of a file fails."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_told_in_one_line_and_the_build_goes_on_when_there_is_room(
    source: Path, encoder: str, undisturbed: Path, tmp_path: Path
):
    out, work = tmp_path / "cap-rlvr", tmp_path / ".cap-rlvr.work"
    with files_of_at_most(100_000), pytest.raises(Failed) as caught:
        build(str(source), out, encoder=encoder)
    assert "File too large" in str(caught.value) and "\n" not in str(caught.value)
    assert not out.exists() and not list(work.rglob("*.partial"))
    records = (work / "manifests" / "records.json").stat().st_mtime_ns
    build(str(source), out, encoder=encoder)
    assert (work / "manifests" / "records.json").stat().st_mtime_ns == records
    assert_same(undisturbed, out)


def test_a_broken_file_in_the_middle_is_named_and_loses_nothing_else(
    source: Path, encoder: str, undisturbed: Path, tmp_path: Path
):
    mine, out = tmp_path / "source", tmp_path / "cap-rlvr"
    subprocess.run(["cp", "-r", str(source), str(mine)], check=True)
    broken = mine / "1" / "cases-0000.jsonl.zst"
    whole = broken.read_bytes()
    build(str(mine), out, encoder=encoder)
    first = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    broken.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(SourceError, match=r"cases-0000\.jsonl\.zst:\d+: the zstd file is cut off or damaged here"):
        build(str(mine), out, encoder=encoder)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == first
    broken.write_bytes(whole)
    report = build(str(mine), out, encoder=encoder)
    assert {one.stage: one.made for one in report.stages if one.stage in ("records", "embed", "rows")} == {
        "records": 1,  # its time is another
        "embed": 0,  # but what it says is the same
        "rows": 0,
    }


def test_a_file_replaced_between_runs_is_read_anew(source: Path, encoder: str, tmp_path: Path):
    mine, out = tmp_path / "source", tmp_path / "cap-rlvr"
    subprocess.run(["cp", "-r", str(source), str(mine)], check=True)
    build(str(mine), out, encoder=encoder)
    _corpus.write(mine / "2", 20, seed=7)
    report = build(str(mine), out, encoder=encoder)
    made = {one.stage: (one.made, one.parts) for one in report.stages}
    assert made["records"] == (1, 3) and made["cases"] == (1, 3) and made["embed"] == (1, 3)
    build(str(mine), tmp_path / "fresh" / "cap-rlvr", encoder=encoder)
    assert_same(tmp_path / "fresh" / "cap-rlvr", out)


def test_nothing_of_a_build_stays_at_work_when_it_is_killed(source: Path, encoder: str, tmp_path: Path):
    """Killed with two workers, it leaves no process behind that could still write."""
    command = [
        "from hub_datasets.build import build; from pathlib import Path",
        f"if __name__ == '__main__': build({str(source)!r}, Path('cap-rlvr'), workers=2, encoder={encoder!r})",
    ]
    (tmp_path / "go.py").write_text("\n".join(command))
    building = subprocess.Popen([sys.executable, "go.py"], cwd=tmp_path, start_new_session=True, env=os.environ)
    while not (tmp_path / ".cap-rlvr.work" / "manifests" / "cases.json").exists():
        assert building.poll() is None
    building.kill()
    building.wait()
    deadline = 50
    while (left := _of_session(building.pid)) and deadline:
        deadline -= 1
        subprocess.run(["sleep", "0.2"], check=True)
    assert left == []


def _of_session(leader: int) -> list[str]:
    found = subprocess.run(["ps", "-o", "pid=,stat=,args=", "-s", str(leader)], capture_output=True, text=True)
    return [line for line in found.stdout.splitlines() if " Z" not in line]
