"""A build of the real corpus: the time of each stage, its memory, whether a second build has the same bytes.

The cases are those of CAP_RLVR_CORPUS (../shared/corpus if not set); without them there is nothing to measure. The first
build encodes, unless CAP_RLVR_WORK names the work folder of an earlier one, whose embeddings are taken; the second has those
of the first. The time of the stage `embed` is the encoder's, and stands by itself.
"""

import filecmp
import logging
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from benchmarks._processes import look
from hub_datasets.build import build
from hub_datasets.progress import table

FILES = ("cap_native.jsonl.gz", "commonpile_rows.jsonl.gz", "state.jsonl.gz", "us_reports_502_537.jsonl.gz")


def main() -> None:
    corpus = Path(os.environ.get("CAP_RLVR_CORPUS", "../shared/corpus"))
    if not corpus.is_dir():
        print(f"no corpus of real cases at {corpus} (set CAP_RLVR_CORPUS): not measured")
        return
    logging.getLogger("hub_datasets").setLevel(logging.DEBUG)
    logging.getLogger("hub_datasets").addHandler(logging.StreamHandler())
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "cases"
        source.mkdir()
        for name in FILES:
            (source / name).symlink_to((corpus / name).resolve())
        workers = os.cpu_count() or 1
        first, second = Path(folder) / "first", Path(folder) / "second"
        if earlier := os.environ.get("CAP_RLVR_WORK"):
            _take_embeddings(Path(earlier), first)
        with _measured(f"first build, {workers} processes"):
            report = build(str(source), first, workers)
        print(f"{report.cases} cases, {report.rows.total()} rows\n{table(report.stages)}")
        _take_embeddings(_work(first), second)
        with _measured("second build, one process, embeddings at hand"):
            build(str(source), second)
        names = [str(path.relative_to(first)) for path in first.rglob("*") if path.is_file()]
        _, different, missing = filecmp.cmpfiles(first, second, names, shallow=False)
        print(f"{len(names)} files, of them different: {len(different) + len(missing)}")


def _work(dataset: Path) -> Path:
    return dataset.with_name(f".{dataset.name}.work")


def _take_embeddings(work: Path, dataset: Path) -> None:
    """Put what an earlier build has encoded into the work folder of one that has not begun."""
    for name in ("embeddings", "parts/embed"):
        shutil.copytree(work / name, _work(dataset) / name)


@contextmanager
def _measured(what: str) -> Iterator[None]:
    """Print the time of a block, on the clock and on the cores, and the most memory that it held at once: of this process
    and its children, what they share counted once.
    """
    peak, used, done = 0, dict[int, float](), threading.Event()
    before = sum(psutil.Process().cpu_times()[:2])

    def watch() -> None:
        nonlocal peak
        while not done.wait(0.5):
            seen = look(psutil.Process())
            used.update({process: seconds for process, (_, seconds) in seen.items()})
            peak = max(peak, sum(memory for memory, _ in seen.values()))

    watcher = threading.Thread(target=watch)
    watcher.start()
    begun = time.monotonic()
    try:
        yield
    finally:
        done.set()
        watcher.join()
    seconds, cores = time.monotonic() - begun, sum(used.values()) - before
    print(f"{what}: {seconds:.0f} s, of one core {cores:.0f} s, {peak / 2**30:.2f} GiB", flush=True)


if __name__ == "__main__":
    main()
