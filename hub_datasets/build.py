"""The build: from a source to the dataset folder, stage by stage.

cases → citations → graph → clusters and splits → index → tasks → certificate → card. Each stage writes whole files into
a work folder beside the target (`.<name>.work`), so that a killed build goes on where it was; the target appears when all
of it is there.
"""

import logging
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from hub_datasets.audit import audit, table
from hub_datasets.card import write_card, write_front_matter
from hub_datasets.case import Case, UnusableRecord
from hub_datasets.citations import Citation, find
from hub_datasets.corpus import Corpus
from hub_datasets.crossing import crossing, take_out
from hub_datasets.describe import statistics
from hub_datasets.embed import embed
from hub_datasets.graph import resolve
from hub_datasets.index import write_index
from hub_datasets.moved import moved
from hub_datasets.pool import write_cases
from hub_datasets.row import FEATURES, SPLITS, Row, RowWriter
from hub_datasets.shards import CASES, CITATIONS, in_processes, read_table, write_table
from hub_datasets.sources import SourceError, read_case, records, root_of
from hub_datasets.splits import split
from hub_datasets.stages import once, open_work, write_json
from hub_datasets.tasks import builder
from metrics import TASKS, score

log = logging.getLogger(__name__)

SHARD = 500  # records to a shard


@dataclass
class Report:
    """What a build did: cases read, records not used (by reason), rows by task and split, rows not published (by reason),
    clusters that stand in another split than in the build before."""

    cases: int = 0
    unusable: Counter[str] = field(default_factory=Counter)
    rows: Counter[tuple[str, str]] = field(default_factory=Counter)
    refused: Counter[tuple[str, str]] = field(default_factory=Counter)
    moved: list[dict[str, Any]] = field(default_factory=list)


def build(source: str, out: Path, workers: int = 1, since: Path | None = None) -> Report:
    """Build the dataset folder `out` from a source; an earlier build there is replaced once the new one is whole.

    Clusters that fall into another split than in the dataset folder `since` (the earlier build at `out` where None) are
    reported, and listed in moved.json.

    Raises sources.SourceError where the source cannot be read; then nothing is left behind.
    """
    work = out.with_name(f".{out.name}.work")
    report = Report()
    try:
        open_work(work, source)
        made = work / "dataset"
        read = once(work, "cases", lambda: _cases(source, work, workers))
        report.cases, report.unusable = read["cases"], Counter(read["unusable"])
        log.info("cases: %d read, %d records not usable", report.cases, report.unusable.total())
        corpus = Corpus(work)
        once(work, "graph", lambda: resolve(corpus))
        once(work, "splits", lambda: str(split(corpus, workers)))
        once(work, "embeddings", lambda: embed(corpus, workers))
        once(work, "index", lambda: write_index(made / "index", *corpus.embeddings))
        for task in TASKS:
            done = once(work, f"task-{task}", lambda task=task: _task(task, corpus, made, workers))  # type: ignore[misc]
            report.rows += Counter({(task, part): count for part, count in done["rows"].items()})
            report.refused += Counter({(task, reason): count for reason, count in done["refused"].items()})
            log.info("%s: %s", task, ", ".join(f"{part} {count}" for part, count in done["rows"].items()))
        lost = once(work, "crossing", lambda: crossing(made))
        once(work, "taken-out", lambda: take_out(made, lost))
        for part, row in lost:
            task = row.rpartition("-")[0]
            report.rows[task, part] -= 1
            report.refused[task, "shows the gold of another split, or is shown there"] += 1
        once(work, "pool", lambda: write_cases(corpus, made / "cases"))
        report.moved = moved(since or out, made)
        if report.moved:
            write_json(made / "moved.json", report.moved)
        write_front_matter(made)
        described, findings = once(work, "audit", lambda: (statistics(str(made)), table(audit(str(made)))))
        write_card(made, source, report, described, findings)
        corpus.close()
        _replace(made, out)
    except SourceError:
        shutil.rmtree(work, ignore_errors=True)
        raise
    shutil.rmtree(work)
    return report


def _replace(made: Path, out: Path) -> None:
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    made.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def _cases(source: str, work: Path, workers: int) -> dict[str, Any]:
    """Stages cases and citations: read the records into shards of whole cases."""
    root = root_of(source)

    def calls() -> Iterator[tuple[list[tuple[str, dict[str, Any]]], str, Path, str]]:
        numbered = enumerate(records(source))
        for number, group in groupby(numbered, key=lambda entry: entry[0] // SHARD):
            yield [record for _, record in group], root, work, f"{number:06d}.parquet"

    cases, unusable = 0, Counter[str]()
    for count, reasons in in_processes(_read_shard, calls(), workers):
        cases += count
        unusable += reasons
    if not cases:
        raise SourceError(f"{source}: no usable case; records not used: {dict(unusable)}")
    return {"cases": cases, "unusable": unusable}


def _read_shard(batch: list[tuple[str, dict[str, Any]]], root: str, work: Path, name: str) -> tuple[int, Counter[str]]:
    """Write one shard's cases and citations; each case says where it stood within the source, not on this machine."""
    cases, unusable = [], Counter[str]()
    for where, record in batch:
        try:
            cases.append(replace(read_case(record, where), record=where.removeprefix(root)))
        except UnusableRecord as reason:
            unusable[str(reason)] += 1
    write_table(work / "cases" / name, (case.to_dict() for case in cases), CASES)
    write_table(work / "citations" / name, (row for case in cases for row in _citation_rows(case)), CITATIONS)
    write_table(work / "note_citations" / name, (row for case in cases for row in _note_citation_rows(case)), CITATIONS)
    return len(cases), unusable


def _citation_rows(case: Case) -> Iterator[dict[str, Any]]:
    for number, opinion in enumerate(case.opinions):
        yield from _rows(case.id, number, find(opinion.text))


def _note_citation_rows(case: Case) -> Iterator[dict[str, Any]]:
    """Citations in footnotes: their places are those in the note, their groups are numbered from a million on."""
    for number, opinion in enumerate(case.opinions):
        for note, text in enumerate(opinion.footnotes):
            for row in _rows(case.id, number, find(text)):
                yield row | {"group": row["group"] + (note + 1) * 1_000_000}


def _rows(citing: str, opinion: int, citations: list[Citation]) -> Iterator[dict[str, Any]]:
    for citation in citations:
        yield {"citing": citing, "opinion": opinion, **{name: getattr(citation, name) for name in Citation.__slots__}}


def _task(task: str, corpus: Corpus, made: Path, workers: int) -> dict[str, Any]:
    """One task: candidates of each shard, rows composed of them, each certified, a file for each split."""
    calls = [(task, shard) for shard in corpus.shards("cases")]
    for _ in in_processes(_extract_shard, calls, workers):
        pass
    corpus.view(f"candidates_{task}", f"candidates-{task}/*.parquet")
    bar, seen, refused = builder(task).GOLD_BAR, set[str](), Counter[str]()
    with ExitStack() as files:
        names = {part: made / task / f"{part}-00000-of-00001.parquet" for part in SPLITS}
        writers = {part: files.enter_context(RowWriter(names[part], FEATURES)) for part in SPLITS}
        for row in builder(task).compose(corpus):
            if reason := _refusal(row, bar, seen):
                refused[reason] += 1
            else:
                writers[row.split].write(row.to_dict())
    return {"rows": {part: writer.count for part, writer in writers.items()}, "refused": refused}


def _refusal(row: Row, bar: float, seen: set[str]) -> str | None:
    """Why a row may not be published; None where it may. Its gold must score the task's bar."""
    if row.id in seen:
        return "the same row twice"
    seen.add(row.id)
    reward = score(row.task, row.completion, row.reference).reward
    return None if reward >= bar - 1e-9 else f"gold below {bar}"


def _extract_shard(task: str, shard: Path) -> int:
    work = shard.parent.parent
    citations: dict[str, list[list[Citation]]] = {}
    for row in read_table(work / "citations" / shard.name):
        opinions = citations.setdefault(row.pop("citing"), [])
        number = row.pop("opinion")
        opinions.extend([] for _ in range(number + 1 - len(opinions)))
        opinions[number].append(Citation(**row))

    def candidates() -> Iterator[dict[str, Any]]:
        for row in read_table(shard):
            case = Case.from_dict(row)
            found = citations.get(case.id, [])
            yield from builder(task).extract(case, found + [[] for _ in range(len(case.opinions) - len(found))])

    return write_table(work / f"candidates-{task}" / shard.name, candidates(), builder(task).CANDIDATES)
