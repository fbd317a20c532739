"""Rows of `retrieval`: what they show, and that nothing but the law tells the positives."""

import re
from pathlib import Path
from statistics import mean
from typing import Any

import pytest
from datasets import load_dataset

from hub_datasets.case import from_cap
from hub_datasets.citations import find
from hub_datasets.corpus import Corpus
from hub_datasets.coupling import couple
from hub_datasets.duplicates import sign
from hub_datasets.graph import resolve
from hub_datasets.shards import CASES, CITATIONS, write_table
from hub_datasets.splits import split
from metrics import score
from metrics.baselines import bm25


@pytest.fixture(scope="module")
def rows(dataset: Path) -> list[dict[str, Any]]:
    parts = load_dataset(str(dataset), "retrieval")
    return [{**row, "split": part} for part in parts for row in parts[part]]


@pytest.fixture(scope="module")
def cases(dataset: Path) -> dict[str, dict[str, Any]]:
    return {row["case_id"]: row for row in load_dataset(str(dataset), "cases", split="train")}


def reranks(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for row in rows if row["kind"] == "rerank"]


def listed(row: dict[str, Any], order: Any, reverse: bool = False) -> float:
    """What the five candidates that come first in an order earn."""
    ids = [c["case_id"] for c in sorted(row["reference"]["candidates"], key=order, reverse=reverse)][:5]
    return score("retrieval", "Answer:\n" + "\n".join(f"[{i}]" for i in ids), row["reference"]).reward


def test_every_split_has_rows_of_both_kinds(rows):
    assert {(row["split"], row["kind"]) for row in rows} == {
        (part, kind) for part in ("train", "validation", "test") for kind in ("rerank", "search")
    }


def test_the_gold_earns_everything(rows):
    for row in rows:
        assert score("retrieval", row["completion"][0]["content"], row["reference"]).reward == 1.0


def test_some_positive_is_more_than_faintly_analogous(rows):
    assert all(max(row["reference"]["positives"].values()) > 1 for row in rows)


def test_a_prompt_shows_what_the_reference_holds(rows):
    for row in reranks(rows):
        prompt, reference = row["prompt"][0]["content"], row["reference"]
        assert len(reference["candidates"]) == 20
        assert 3 <= len(reference["positives"]) <= 5
        shown = [c["case_id"] for c in reference["candidates"]]
        assert len(set(shown)) == 20
        assert set(reference["positives"]) <= set(shown)
        assert row["case_id"] not in shown
        at = [
            prompt.index(f"\n[{c['case_id']}] {c['name']}, {c['citation']}: {c['text']}\n")
            for c in reference["candidates"]
        ]
        assert at == sorted(at)
        assert all(60 <= len(c["text"].split()) <= 80 for c in reference["candidates"])
        assert all(not find(c["text"]) for c in reference["candidates"])


def test_search_leaves_the_candidates_out(rows):
    for row in rows:
        if row["kind"] == "search":
            assert row["reference"]["candidates"] == []
            assert len(row["reference"]["positives"]) >= 5
            assert "Decisions:" not in row["prompt"][0]["content"]


def test_a_query_names_and_cites_nothing(rows, cases):
    for row in rows:
        query = re.search(r"Facts of the case:\n(.*)\n", row["prompt"][0]["content"])[1]
        assert not find(query)
        assert len(query.split()) <= 220
        text = " ".join(opinion["text"] for opinion in cases[row["case_id"]]["opinions"])
        for word in re.findall(r"[A-Z][a-z]{4,}", row["metadata"]["case_name"]):
            if not re.search(rf"\b{word.lower()}\b", text) and word not in _PLACES:
                assert not re.search(rf"\b{word}\b", query), (row["metadata"]["case_name"], word)


_PLACES = {"United", "States", "District", "State", "People", "Commonwealth"} | set(
    "California Carolina Columbia Connecticut Florida Georgia Illinois Louisiana Maryland Massachusetts Michigan Missouri"
    " Mississippi Nevada Jersey Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Virginia Washington Wisconsin Arizona"
    " Alabama Colorado North South Carolina Kentucky Minnesota Hampshire Nebraska Arkansas Indiana Kansas".split()
)


def test_negatives_are_not_coupled(rows, cases):
    cites = {case_id: set(row["cites"]) for case_id, row in cases.items()}
    for row in reranks(rows):
        for candidate in row["reference"]["candidates"]:
            other = candidate["case_id"]
            if other not in row["reference"]["positives"]:
                assert other not in cites[row["case_id"]]
                assert row["case_id"] not in cites[other]


def test_positives_are_coupled(rows, cases):
    """Each cites the other, or both cite a case, of the corpus or outside of it."""
    known = {case_id: set(row["cites"]) | _cited(row) for case_id, row in cases.items()}
    for row in rows:
        for other in row["reference"]["positives"]:
            assert known[row["case_id"]] & (known[other] | {other}) or row["case_id"] in known[other]


def _cited(row: dict[str, Any]) -> set[str]:
    return {c.cite for opinion in row["opinions"] for c in find(opinion["text"])}


@pytest.mark.parametrize("program", ["position", "recency", "oldest", "length", "name"])
def test_blind_programs_are_near_random(rows, cases, program: str):
    order = {
        "position": lambda c: 0,
        "recency": lambda c: cases[c["case_id"]]["decision_date"],
        "oldest": lambda c: cases[c["case_id"]]["decision_date"],
        "length": lambda c: len(c["text"]),
        "name": lambda c: len(c["name"]),
    }[program]
    earned = mean(listed(row, order, reverse=program in ("recency", "length")) for row in reranks(rows))
    chance = mean(listed(row, lambda c, row=row: hash_of(c, row)) for row in reranks(rows))
    assert earned <= chance + 0.05


def hash_of(candidate: dict[str, Any], row: dict[str, Any]) -> str:
    return re.sub(r"\D", "", candidate["case_id"])[::-1] + row["id"]


def test_word_overlap_helps_and_does_not_settle_it(rows):
    earned = mean(
        score("retrieval", bm25({**row, "task": "retrieval"}), row["reference"]).reward for row in reranks(rows)
    )
    chance = mean(listed(row, lambda c, row=row: hash_of(c, row)) for row in reranks(rows))
    assert chance + 0.1 < earned < 0.8


def corpus_of(folder: Path, texts: dict[str, str]) -> Corpus:
    """A corpus of cases 1 U.S. 1, 1 U.S. 2 … with these texts, by id, in the order of the years from 1900."""
    cases = [
        from_cap(
            {
                "id": case_id,
                "name": f"Roe v. {case_id}",
                "name_abbreviation": f"Roe v. {case_id}",
                "decision_date": str(1900 + number),
                "citations": [{"type": "official", "cite": f"{number + 1} U.S. 1"}],
                "casebody": {"opinions": [{"type": "majority", "text": text}]},
            },
            "test",
        )
        for number, (case_id, text) in enumerate(texts.items())
    ]
    cited = [
        {"citing": case.id, "opinion": 0, **{name: getattr(c, name) for name in type(c).__slots__}}
        for case in cases
        for c in find(case.opinions[0].text)
    ]
    write_table(folder / "cases" / "0.parquet", (case.to_dict() for case in cases), CASES)
    write_table(folder / "citations" / "0.parquet", cited, CITATIONS)
    sign(folder, "0", None)
    corpus = Corpus(folder)
    resolve(corpus)
    split(corpus)
    couple(corpus)
    return corpus


def test_coupling_counts_citations_and_rare_authorities_and_not_commonplaces(tmp_path):
    commonplace = "Review is as told in Doe v. Moe, 500 F.2d 1 (2d Cir. 1899)."
    rare = "See Ann v. Bea, 600 F.2d 2 (2d Cir. 1899); Cal v. Dan, 700 F.2d 3 (2d Cir. 1899)."
    texts = {
        "first": f"{rare} {commonplace}",
        "second": f"{rare} {commonplace}",
        "third": f"As in Roe v. first, 1 U.S. 1 (1900), he sued. {commonplace}",
        **{f"other{n}": f"Text number {n}. {commonplace}" for n in range(70)},
    }
    corpus = corpus_of(tmp_path, texts)
    grades = {(row["case_id"], row["other"]): row["grade"] for row in corpus.sql("SELECT * FROM coupled")}
    assert grades["first", "second"] == grades["second", "first"] >= 1
    assert grades["first", "third"] == grades["third", "first"] >= 1
    assert not any(case_id.startswith("other") or other.startswith("other") for case_id, other in grades)
