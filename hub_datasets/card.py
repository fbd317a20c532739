"""The dataset card: README.md with the YAML by which `load_dataset` finds the configs, and what a reader must know."""

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow.parquet as pq
import yaml

from hub_datasets.files import whole
from hub_datasets.row import SPLITS
from metrics import TASKS

if TYPE_CHECKING:
    from hub_datasets.build import Report

SUBJECT = {
    "holding": "choose the holding of a cited case among five",
    "bluebook": "give the full Bluebook citation",
    "summarise": "an IRAC summary of at most 200 words",
    "retrieval": "name five analogous cases",
    "entail": "how a citing case treats a cited case",
}
_HEAD = {
    "license": "cc0-1.0",
    "language": ["en"],
    "pretty_name": "cap-rlvr: legal tasks with verifiable rewards",
    "tags": ["legal", "case-law", "rlvr", "reinforcement-learning"],
    "task_categories": ["question-answering", "summarization", "text-generation"],
}
_SHOWN = 1500  # characters of a shown prompt


def write_front_matter(folder: Path) -> None:
    """Write a README.md of the YAML alone: enough for load_dataset, before the audit has read the rows."""
    _write(folder, _front_matter(folder))


def _write(folder: Path, text: str) -> None:
    with whole(folder / "README.md") as partial:  # a published file may be a link to this one
        partial.write_text(text, encoding="utf-8")


def _front_matter(folder: Path) -> str:
    configs = [_config(folder, name) for name in (*TASKS, "cases") if _with_rows(folder, name)]
    return f"---\n{yaml.safe_dump({**_HEAD, 'configs': configs}, sort_keys=False, width=200).strip()}\n---\n"


def _with_rows(folder: Path, name: str) -> list[str]:
    """The splits of a config that have rows: `datasets` cannot load one without."""
    return [
        split
        for split in SPLITS
        if any(pq.ParquetFile(path).metadata.num_rows for path in (folder / name).glob(f"{split}-*.parquet"))
    ]


def _config(folder: Path, name: str) -> dict[str, Any]:
    """One config. Its description has the hash of its files: `datasets` caches a folder's rows under the card's YAML
    alone, and would answer with those of an earlier build, or of another folder, if it were the same."""
    digest = hashlib.sha256()
    for path in sorted((folder / name).glob("*.parquet")):
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    files = [{"split": split, "path": f"{name}/{split}-*.parquet"} for split in _with_rows(folder, name)]
    return {"config_name": name, "description": f"files {digest.hexdigest()[:16]}", "data_files": files}


def write_card(folder: Path, source: str, report: "Report", statistics: str, audit: str) -> None:
    """Write README.md into the dataset folder; statistics and audit are Markdown tables."""
    sample = source == "sample"
    name = "the sample corpus of the project" if sample else Path(source).name
    digests = (
        "\n**These rows are made from digests.** The facts of the cases (names, citations, courts, dates, dispositions, who"
        " treats whom) are true; the texts are the project's own words, for trying things out offline. Every row says so in"
        " `metadata.digest`.\n"
        if sample
        else ""
    )
    text = f"""{_front_matter(folder)}
# cap-rlvr

Five legal tasks whose answers a program can check, made from {report.cases:,} US court decisions of {name}. Each has a
reward of the same name, `cap_<task>_reward`.
{digests}
```python
from datasets import load_dataset
rows = load_dataset("cap-rlvr", "holding", split="train")   # or org/cap-rlvr from the Hub
```

A row has `prompt` and `completion` (conversations, as TRL's trainers take them), `reference` (what the reward needs),
`kind`, `case_id`, `metadata`. Splits are by cluster of cases (duplicates, companions, parallel publications), the same in
all five tasks. The config `cases` is the pool of cases; `index/` a FAISS index over it.

## Rows

{_subjects()}

{statistics}

Not published, because the gold answer does not earn its full reward or the row came twice:

{_counts({f"{task}: {reason}": n for (task, reason), n in report.refused.items()})}

Records of the source that could not be used:

{_counts(dict(report.unusable))}

Clusters in another split than in the build before: {len(report.moved) or "none"}{" (moved.json)" if report.moved else ""}.

## Audit

Means are over validation and test, with 95% intervals. Blind baselines see no prompt or do not read it, so they should earn
little; BM25, TF-IDF and bag-of-words classifiers are honest simple methods, for reference. A mean outside its bound is
**broken** where its interval lies outside as a whole or is narrower than ±0.05; with fewer rows it is "too few rows to tell".

{audit}

## One row of each task

{_examples(folder)}
## Sources and rights

The opinions of US courts are in the public domain (17 U.S.C. § 105 for federal ones; *Banks v. Manchester*, 128 U.S. 244
(1888)). The texts come from the Caselaw Access Project of the Harvard Law School Library, or sources in its format. The
rows, prompts and references are dedicated to the public domain (CC0); the code is Apache-2.0.

## Known limits

- A syllabus is the Reporter's summary, not the Court's: `holding` rows of kind `syllabus` and the summaries of `summarise`
  carry the Reporter's words.
- Old volumes are scanned: spelling mistakes of the OCR stand in prompts, and lost ampersands in names.
- Courts and eras are as uneven as the source; look at `metadata.court` and `metadata.decision_date` before a comparison.
- A treatment (`entail`) is what the citing opinion says in the passage shown, not the present state of the law.
- Nothing here is legal advice.

## Build it again

```sh
cap-rlvr data build --source {"sample" if sample else "<this source>"} --out cap-rlvr
cap-rlvr data audit cap-rlvr
```

## Cite

```bibtex
@misc{{cap_rlvr, title = {{cap-rlvr: legal reinforcement learning with verifiable rewards}}, year = {{2026}}}}
@misc{{cap, author = {{{{Caselaw Access Project}}}}, title = {{Caselaw Access Project}}, publisher = {{Harvard Law School Library Innovation Lab}}, year = {{2024}}}}
```
"""
    _write(folder, text)


def _subjects() -> str:
    return "\n".join(f"- `{task}`: {SUBJECT[task]}" for task in TASKS)


def _counts(counts: dict[str, int]) -> str:
    return "\n".join(f"- {what}: {n}" for what, n in sorted(counts.items())) or "- none"


def _examples(folder: Path) -> str:
    parts = []
    for task in TASKS:
        row = _first_row(folder / task)
        if row is not None:
            prompt = row["prompt"][0]["content"]
            shown = prompt if len(prompt) <= _SHOWN else f"{prompt[: _SHOWN // 2]}\n[…]\n{prompt[-_SHOWN // 2 :]}"
            kind = json.dumps(row["kind"])
            parts.append(
                f"### {task}, kind {kind}\n\n````text\n{shown}\n````\n\nGold:\n\n````text\n{row['completion'][0]['content']}\n````\n"
            )
    return "\n".join(parts)


def _first_row(folder: Path) -> dict[str, Any] | None:
    """The first row of the first split that has one: as little of the test split as can be is shown to anybody."""
    for split in SPLITS:
        for path in sorted(folder.glob(f"{split}-*.parquet")):
            if (
                rows := pq.ParquetFile(path).read_row_group(0).slice(0, 1).to_pylist()
                if pq.ParquetFile(path).num_row_groups
                else []
            ):
                return rows[0]
    return None
