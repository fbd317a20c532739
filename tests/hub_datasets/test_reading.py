"""The stages that read a source into shards: each case is there once, whatever the source has twice."""

import json
from pathlib import Path

from hub_datasets.build import read_cases
from hub_datasets.corpus import Corpus
from hub_datasets.sources import SAMPLE
from hub_datasets.stages import Work

PAGES = [path.read_text(encoding="utf-8") for path in sorted(SAMPLE.glob("us-[34]*.json"))[:4]]


def written(folder: Path, **files: list[str]) -> str:
    folder.mkdir()
    for name, records in files.items():
        (folder / f"{name}.jsonl").write_text("\n".join(json.dumps(json.loads(record)) for record in records))
    return str(folder)


def tables(work: Path) -> list[list[dict]]:
    with Corpus(work) as corpus:
        return [
            list(corpus.sql("SELECT * EXCLUDE record FROM cases ORDER BY id")),
            list(corpus.sql("SELECT * FROM citations ORDER BY citing, opinion, start")),
        ]


def test_of_cases_with_one_id_the_first_stays(tmp_path: Path):
    one, two, three, four = PAGES
    with Work(tmp_path / "twice") as work:
        shards, counts = read_cases(work, written(tmp_path / "a", a=[one, two, two], b=[two, three, one], c=[four]))
    assert (len(shards), counts["cases"]) == (3, 4)
    assert counts["unusable"] == {"the id of a record before it": 3}
    with Work(tmp_path / "once") as work:
        _, counts = read_cases(work, written(tmp_path / "b", a=PAGES))
    assert counts["unusable"] == {}
    assert tables(tmp_path / "twice") == tables(tmp_path / "once")
    assert all(tables(tmp_path / "once"))
