"""The build: from a source to the dataset folder, stage by stage.

records → cases → citations' graph → clusters and splits → index → tasks → audit → card. Stages keep what they make in a
work folder beside the target (`.<name>.work`): a killed build goes on where it was, a later one does what has changed. The
target appears when all of it is there.
"""

import logging
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path
from typing import Any

from hub_datasets import composing, crossing, duplicates, embed, graph, indexing, pool, reading, splits
from hub_datasets.audit import SUBJECTS, Finding, bounded, look
from hub_datasets.audit import table as audit_table
from hub_datasets.card import write_card, write_front_matter
from hub_datasets.corpus import Corpus
from hub_datasets.describe import statistics
from hub_datasets.executors import Spread
from hub_datasets.files import link, read_json, write_json
from hub_datasets.index import ENCODER
from hub_datasets.moved import moved
from hub_datasets.parts import Made
from hub_datasets.progress import Done
from hub_datasets.sources import SourceError, nothing_in, pieces, root_of, stamps
from hub_datasets.stages import PART, Stage, Work
from metrics import TASKS

log = logging.getLogger(__name__)

_LONGEST = ("retrieval", "summarise")  # first, so that no worker waits for one alone
ALL = {"all": None}  # the one part of a stage that is a query over the corpus
_STATISTICS = "statistics"  # a part of the audit
_SHARD = f"cases/{PART}.parquet"


@dataclass
class Report:
    """What a build did: cases read, records not used (by reason), rows by task and split, rows not published (by reason),
    clusters that stand in another split than in the build before, and its stages."""

    cases: int = 0
    unusable: Counter[str] = field(default_factory=Counter)
    rows: Counter[tuple[str, str]] = field(default_factory=Counter)
    refused: Counter[tuple[str, str]] = field(default_factory=Counter)
    moved: list[dict[str, Any]] = field(default_factory=list)
    stages: list[Done] = field(default_factory=list)


def build(
    source: str,
    out: Path,
    workers: int = 1,
    since: Path | None = None,
    executor: str = "local",
    options: Mapping[str, Any] | None = None,
    max_cases: int | None = None,
    encoder: str = ENCODER,
) -> Report:
    """Build the dataset folder `out` from a source; an earlier build there is replaced once the new one is whole.

    Clusters that fall into another split than in the dataset folder `since` (the earlier build at `out` where None) are
    reported, and listed in moved.json.

    executor, workers, options: how the stages' parts are spread (executors.Spread). max_cases: how many records of the
    source are read at most. encoder: what the index embeds with, a Hub id or a folder.

    Raises sources.SourceError where the source cannot be read, parts.Failed where the build cannot go on.
    """
    spread = Spread(executor, workers, options or {})
    with _work(out, spread) as work:
        report = _stages(work, source, max_cases, encoder, since or out)
        _publish(work.folder / "dataset", out)
    return report


def read_cases(work: Work, source: str, max_cases: int | None = None) -> tuple[dict[str, None], dict[str, Any]]:
    """Stages `records` to `unique`: the shards, and what was counted in them."""
    cut = pieces(source, max_cases)
    asked = {f"{number:06d}": {"piece": piece._asdict(), "stamps": stamps(piece)} for number, piece in enumerate(cut)}
    found = work.run(Stage("records", reading.cut, asked, [], ["hub_datasets.reading"]))
    for note in found["left_out"]:
        log.warning(note)
    if not found["records"]:
        raise nothing_in(source, found["left_out"])
    shards = dict.fromkeys(found["shards"])
    records = [f"records/{PART}.parquet"]
    stage = Stage("cases", reading.read, dict.fromkeys(shards, root_of(cut)), records, ["hub_datasets.reading"])
    read = work.run(replace(stage, cases=found["records"]))
    if not read["cases"]:
        raise SourceError(f"{source}: no usable case; records not used: {read['unusable']}")
    work.run(Stage("repeats", reading.repeats, ALL, ["read/cases/"], ["hub_datasets.reading"], spread=False))
    asked = dict.fromkeys(shards) | read_json(work.folder / "repeats.json")
    tables = [f"read/{table}/{PART}.parquet" for table in reading.TABLES]
    unique = work.run(Stage("unique", reading.unique, asked, tables, ["hub_datasets.reading"], cases=read["cases"]))
    return shards, unique | {"unusable": Counter(read["unusable"]) + Counter(unique["unusable"])}


def by_case(shards: Mapping[str, None], cases: int) -> Iterator[Stage]:
    """Stages `signatures`, `facts` and `extract-<task>`: what can be said of each case by itself."""
    yield Stage("signatures", duplicates.sign, shards, [_SHARD], ["hub_datasets.duplicates"], cases=cases)
    yield Stage("facts", embed.tell, shards, [_SHARD], ["hub_datasets.facts"], cases=cases)
    for task in TASKS:
        reads = [_SHARD, f"citations/{PART}.parquet"]
        modules = ["hub_datasets.composing", f"hub_datasets.tasks.{task}"]
        yield Stage(f"extract-{task}", composing.extract, dict.fromkeys(shards, task), reads, modules, cases=cases)


def encode(work: Work, shards: Mapping[str, None], cases: int, encoder: str) -> None:
    """Stages `embed` and `vectors`, and `trained` and `filled`: the shards of the index."""
    asked = dict.fromkeys(shards, encoder)
    work.run(Stage("embed", embed.embed, asked, [f"facts/{PART}.parquet"], ["hub_datasets.index"], cases=cases))
    made = work.run(Stage("vectors", embed.join, ALL, ["embeddings/", "facts/"], ["hub_datasets.embed"], spread=False))
    vectors, modules = "embeddings.npy", ["hub_datasets.embed"]
    work.run(Stage("trained", embed.train, ALL, [vectors], modules, spread=False))
    parts = {f"{number:06d}": stretch for number, stretch in enumerate(indexing.stretches(made["rows"]))}
    work.run(Stage("filled", embed.fill, parts, [vectors, "index/trained.faiss"], modules, whole=True))


def index(encoder: str) -> Stage:
    """Stage `index`: its shards merged."""
    reads = ["index/shards/", "embeddings.npy", "embeddings.ids.parquet"]
    modules = ["hub_datasets.index", "hub_datasets.embed"]
    return Stage("index", embed.index, {"index": encoder}, reads, modules, whole=True)


def _stages(work: Work, source: str, max_cases: int | None, encoder: str, earlier: Path) -> Report:
    shards, cases = read_cases(work, source, max_cases)
    count = cases["cases"]
    graphed = ["cases/", "citations/", "note_citations/"]
    work.run(Stage("graph", _resolve, ALL, graphed, ["hub_datasets.graph"], spread=False))
    work.run(*by_case(shards, count))
    parted = ["cases/", "signatures/", "resolved.parquet"]
    work.run(Stage("splits", _split, ALL, parted, ["hub_datasets.splits"], spread=False))
    encode(work, shards, count, encoder)
    corpus = ["cases/", "citations/", "note_citations/", "resolved.parquet", "splits.parquet", "embeddings.npy"]
    modules = ["hub_datasets.composing", f"hub_datasets.tasks.{PART}", f"metrics.cap_{PART}_reward.scoring"]
    reads = [f"candidates-{PART}/", *corpus]
    rows = Stage("rows", composing.compose, dict.fromkeys((*_LONGEST, *TASKS)), reads, modules, whole=True)
    pools = pool.chunks(list(shards))
    pooled = ["cases/", "splits.parquet", "resolved.parquet"]
    cases_config = Stage("pool", pool.write_cases, pools, pooled, ["hub_datasets.pool"], whole=True)
    made = work.run(index(encoder), cases_config, rows)  # side by side: no worker waits for the longest task
    kept = _apart(work, made["written"])
    report = Report(
        cases=count,
        unusable=cases["unusable"],
        rows=Counter({(task, split): n for task in TASKS for split, n in kept["written"][task].items()}),
        refused=Counter(
            {(task, why): n for one in (made, kept) for task in TASKS for why, n in one["refused"][task].items()}
        ),
    )
    dataset = work.folder / "dataset"
    report.moved = moved(earlier, dataset)
    (dataset / "moved.json").unlink(missing_ok=True)
    if report.moved:
        write_json(dataset / "moved.json", report.moved)
    write_front_matter(dataset)
    configs = [f"dataset/{config}/" for config in (*TASKS, "cases", "index")]
    modules = ["hub_datasets.audit", "hub_datasets.describe"]
    work.run(Stage("audit", _audit, dict.fromkeys((*SUBJECTS, _STATISTICS)), configs, modules, whole=True))
    found = [Finding(*one) for subject in SUBJECTS for one in read_json(work.folder / "audit" / f"{subject}.json")]
    told = read_json(work.folder / "audit" / f"{_STATISTICS}.json")
    write_card(dataset, source, report, told, audit_table(bounded(found)))
    report.stages = work.done
    return report


def _apart(work: Work, written: dict[str, dict[str, int]]) -> dict[str, Any]:
    """Stages `golds` to `kept`: the rows without those that show another split's gold. written: by task and split."""
    modules = ["hub_datasets.crossing"]
    shown = crossing.stretches(written)
    golds = {part: place for part, place in shown.items() if place["task"] in crossing.WITH_GOLD}
    work.run(Stage("golds", crossing.golds, golds, ["rows/"], modules, whole=True))
    work.run(Stage("shown", crossing.shown, shown, ["rows/", "golds/"], modules, whole=True))
    work.run(Stage("crossing", crossing.cross, {"all": written}, ["golds/", "shown/"], modules, spread=False))
    reads = [f"rows/{PART}/", f"crossing/{PART}.parquet"]
    return work.run(Stage("kept", crossing.keep, dict.fromkeys(TASKS), reads, modules, whole=True))


def _resolve(folder: Path, _: str, __: None) -> Made:
    with Corpus(folder) as corpus:
        graph.resolve(corpus)
    return Made(["resolved.parquet"], {})


def _split(folder: Path, _: str, __: None) -> Made:
    with Corpus(folder) as corpus:
        splits.split(corpus)
    return Made(["splits.parquet"], {})


def _audit(folder: Path, subject: str, _: None) -> Made:
    data, name = str(folder / "dataset"), f"audit/{subject}.json"
    told = statistics(data) if subject == _STATISTICS else [astuple(finding) for finding in look(data, subject)]
    write_json(folder / name, told)
    return Made([name], {})


@contextmanager
def _work(out: Path, spread: Spread) -> Iterator[Work]:
    """The work folder of a target; it goes where the source could not be read and no case was, since nothing is lost then."""
    folder, old = out.with_name(f".{out.name}.work"), _old(out)
    with Work(folder, spread) as work:
        if old.exists() and not out.exists():  # killed between two names
            old.rename(out)
        try:
            yield work
        except SourceError:
            if not any((folder / "parts" / "cases").glob("*.json")):
                shutil.rmtree(folder)
            raise


def _old(out: Path) -> Path:
    return out.with_name(f".{out.name}.old")


def _publish(made: Path, out: Path) -> None:
    """Give the dataset its name. Its files are the work folder's own, linked: they take no more room."""
    new, old = out.with_name(f".{out.name}.new"), _old(out)
    for left in (new, old):
        shutil.rmtree(left, ignore_errors=True)
    shutil.copytree(made, new, copy_function=link)
    if out.exists():
        out.rename(old)
    new.rename(out)
    shutil.rmtree(old, ignore_errors=True)
