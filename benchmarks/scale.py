"""How the build grows: ten times the cases, two workers beside one, and the seconds and memory of each stage.

Cases are invented (_corpus.py), the encoder costs next to nothing (_encoder.py), so what is measured is the build without
encoding. SCALE_CASES sets the larger of the two sizes (10,000); SCALE_WORDS the words of an opinion (170, some 1 KB). Memory
is that of all the build's processes together, looked at twice a second.

SCALE_ALONE names a folder in which that size alone is built, with two workers; it stays, so that another run goes on where
this one was stopped, and its file `log` tells how far the build is. A million cases need some 60 GB of disk there.
"""

import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import psutil

from benchmarks import _corpus, _encoder
from benchmarks._processes import look
from hub_datasets.files import read_json

_CASES, _WORDS = int(os.environ.get("SCALE_CASES", "10000")), int(os.environ.get("SCALE_WORDS", "170"))
_TIME, _MEMORY, _TWO = 11.0, 1.15, 1.7  # asked


class Run(NamedTuple):
    """seconds, CPU seconds and bytes at the most of a build; the manifests of its stages, in order."""

    seconds: float
    cpu: float
    peak: int
    stages: list[dict]

    def __str__(self) -> str:
        return f"{self.seconds:,.0f} s by the clock, {self.cpu:,.0f} s of CPU, {self.peak / 1e6:,.0f} MB"


def main() -> None:
    if folder := os.environ.get("SCALE_ALONE"):
        _alone(Path(folder))
        return
    with TemporaryDirectory() as name:
        folder = Path(name)
        encoder = _encoder.write(folder / "encoder")
        runs = {}
        for cases, workers in ((_CASES // 10, 2), (_CASES, 1), (_CASES, 2)):
            source = _written(folder / f"cases-{cases}", cases)
            runs[cases, workers] = _build(source, folder / f"{cases}-{workers}" / "cap-rlvr", workers, encoder)
            print(f"{cases:,} cases, {workers} workers: {runs[cases, workers]}", flush=True)
    small, large, alone = runs[_CASES // 10, 2], runs[_CASES, 2], runs[_CASES, 1]
    print(
        "\n| stage | CPU s | ten times the cases, CPU s | times | peak MB of a process | then |\n|---|---:|---:|---:|---:|---:|"
    )
    for few, many in zip(small.stages, large.stages, strict=True):
        print(
            f"| {few['stage']} | {few['cpu']:.1f} | {many['cpu']:.1f} | {many['cpu'] / max(few['cpu'], 0.05):.1f} | "
            f"{few['peak_memory'] / 1e6:,.0f} | {many['peak_memory'] / 1e6:,.0f} |"
        )
    print(
        f"\nTen times the cases: {large.cpu / small.cpu:.1f} times the CPU, {large.seconds / small.seconds:.1f} times the seconds (asked: at most {_TIME}); {large.peak / small.peak:.2f} times the memory (asked: at most {_MEMORY})"
    )
    print(f"Two workers: {alone.seconds / large.seconds:.2f} times as fast as one (asked: {_TWO})")


def _alone(folder: Path) -> None:
    source = _written(folder / "cases", _CASES)
    run = _build(source, folder / "built" / "cap-rlvr", 2, _encoder.write(folder / "encoder"))
    print(f"{_CASES:,} cases, 2 workers: {run}\n")
    print("| stage | CPU s | ms of CPU a case | peak MB of a process |\n|---|---:|---:|---:|")
    for stage in run.stages:
        each = stage["cpu"] / _CASES * 1000
        print(f"| {stage['stage']} | {stage['cpu']:.1f} | {each:.2f} | {stage['peak_memory'] / 1e6:,.0f} |")


def _written(folder: Path, cases: int) -> Path:
    """A folder with so many cases, written if need be."""
    if not folder.exists():
        partial = folder.with_name(f"{folder.name}.partial")
        size = _corpus.write(partial, cases, words=_WORDS)
        partial.rename(folder)
        print(f"{cases:,} cases, {size / 1e6:,.1f} MB of JSON", flush=True)
    return folder


def _build(source: Path, out: Path, workers: int, encoder: Path) -> Run:
    out.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "cap_rlvr", "data", "build", "--source", str(source), "--out", str(out)]
    command += ["--workers", str(workers), "--encoder", str(encoder)]
    before, begun = os.times(), time.monotonic()
    with (out.parent / "log").open("a") as log, subprocess.Popen(command, stdout=log, stderr=log) as building:
        peak = [0]
        watcher = threading.Thread(target=_watch, args=(building, peak))
        watcher.start()
        building.wait()
        watcher.join()
    if building.returncode:
        raise SystemExit((out.parent / "log").read_text()[-2000:])
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    manifests = sorted(
        (out.parent / f".{out.name}.work" / "manifests").glob("*.json"), key=lambda path: path.stat().st_mtime_ns
    )
    stages = [read_json(path) for path in manifests]
    return Run(time.monotonic() - begun, max(cpu, sum(stage["cpu"] for stage in stages)), peak[0], stages)


def _watch(building: subprocess.Popen, peak: list[int]) -> None:
    while building.poll() is None:
        with suppress(psutil.Error):  # it has ended
            peak[0] = max(peak[0], sum(memory for memory, _ in look(psutil.Process(building.pid)).values()))
        time.sleep(0.5)  # to look takes time itself


if __name__ == "__main__":
    main()
