"""The task `retrieval`: name five analogous cases.

The query is the facts of a case, without names and citations. What is right comes from the citation graph alone
(`coupling`): the cases it cites, those that cite it, those that share authorities with it, rare ones counting more.
`rerank` shows twenty decisions, the positives among near misses (`near`); `search` shows none, and is for an environment with
a search tool.
"""

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pyarrow as pa

from hub_datasets.at_hand import AtHand
from hub_datasets.case import Case
from hub_datasets.citations import Citation
from hub_datasets.corpus import Corpus
from hub_datasets.coupling import couple
from hub_datasets.facts import facts
from hub_datasets.near import Neighbours
from hub_datasets.row import Row, canonical, case_metadata, digests

GOLD_BAR = 1.0
CANDIDATES = pa.schema([(name, pa.string()) for name in ("case_id", "name", "citation", "query", "text", "metadata")])
_K = 5
_QUERY_WORDS, _TEXT_WORDS = 220, 80
_FEWEST_WORDS = 60  # fewer are no facts
_LISTED, _FEWEST, _SHOWN, _MOST = 20, 3, 5, 30  # decisions listed; positives a row must, may show, may have in all

_ANALOGOUS = (
    "the decisions that a court deciding this case would rest on or set beside it, or that rest on the same authorities"
)
_ANSWER = """End with the line "Answer:" and below it five lines, one decision each, best first, each by its [id], citation or name."""
_RERANK = """Here are the facts of a case, the names of its parties shortened. Below are {listed} other decisions: the id, \
name and citation of each, and part of its facts. Which five are most closely analogous, that is, {analogous}?

Facts of the case:
{query}

Decisions:
{decisions}

{answer}"""
_SEARCH = """Here are the facts of a case, the names of its parties shortened. Search for the five most closely analogous \
decisions, that is, {analogous}.

Facts of the case:
{query}

{answer}"""


def extract(case: Case, citations: list[list[Citation]]) -> Iterator[dict[str, Any]]:
    """What the case asks with, and what is shown of it to others, where it tells enough facts."""
    text = facts(case, _TEXT_WORDS, asked=False, without=case.syllabus or " ".join(case.headnotes))
    if len(text.split()) >= _FEWEST_WORDS:
        yield {
            "case_id": case.id,
            "name": case.name,
            "citation": case.citation,
            "query": facts(case, _QUERY_WORDS),
            "text": text,
            "metadata": canonical(case_metadata(case)),
        }


# Each case with its graded positives, best first, and the places of all cases that it is coupled with: those from one id
# up to another, since duckdb keeps lists in memory until it has them all.
_AT_ONCE = 20_000
_BOUNDS = """
    SELECT case_id FROM (SELECT case_id, row_number() OVER (ORDER BY case_id) - 1 AS n FROM candidates)
    WHERE n % {at_once} = 0 ORDER BY case_id
"""
_QUERIES = f"""
    SELECT q.case_id, q.query, q.metadata, split, own.place, p.positives, p.coupled
    FROM candidates q JOIN splits USING (case_id) JOIN pool own ON own.id = q.case_id
    JOIN (
        SELECT case_id, list({{'id': other, 'place': place, 'grade': grade}} ORDER BY strength DESC, other) FILTER (grade > 0) AS positives,
            list(place ORDER BY place) AS coupled
        FROM coupled JOIN pool ON pool.id = other WHERE case_id >= $1 AND case_id < $2 GROUP BY case_id HAVING count(*) FILTER (grade > 0) >= {_FEWEST} AND max(grade) > 1
    ) p USING (case_id)
    WHERE q.case_id >= $1 AND q.case_id < $2 ORDER BY q.case_id
"""
_DECISION = ("case_id", "name", "citation", "text")  # what is shown of each


def compose(corpus: Corpus) -> Iterator[Row]:
    """A `rerank` row for each case with three positives or more, and a `search` row for each with five or more."""
    couple(corpus)
    decisions = AtHand(corpus, "retrieval", _DECISION)
    neighbours = Neighbours(corpus)
    bounds = [row["case_id"] for row in corpus.sql(_BOUNDS.format(at_once=_AT_ONCE))]
    for low, high in pairwise([*bounds, chr(0x10FFFF)]):
        for row in corpus.sql(_QUERIES, low, high):
            listed = _listed(row, neighbours)
            if len(listed) == _LISTED:
                yield _rerank(row, decisions.rows(neighbours.lines[listed].tolist()))
            if len(row["positives"]) >= _K:
                yield _search(row)


def _listed(row: dict[str, Any], neighbours: Neighbours) -> list[int]:
    """The places of the decisions shown, in an order that tells nothing."""
    positives = [positive["place"] for positive in row["positives"][:_SHOWN]]
    places = positives + neighbours.misses(row["place"], positives, row["coupled"], _LISTED - len(positives))
    return [place for _, place in sorted(zip(digests(row["case_id"], places), places, strict=True))]


def _rerank(row: dict[str, Any], candidates: list[dict[str, Any]]) -> Row:
    grades = {positive["id"]: positive["grade"] for positive in row["positives"][:_SHOWN]}
    decisions = "\n".join(f"[{c['case_id']}] {c['name']}, {c['citation']}: {c['text']}" for c in candidates)
    others = [candidate["case_id"] for candidate in candidates if candidate["case_id"] not in grades]
    prompt = _RERANK.format(
        listed=_LISTED, analogous=_ANALOGOUS, query=row["query"], decisions=decisions, answer=_ANSWER
    )
    return _row("rerank", row, prompt, [*_best_first(grades), *others], grades, candidates)


def _search(row: dict[str, Any]) -> Row:
    grades = {positive["id"]: positive["grade"] for positive in row["positives"][:_MOST]}
    prompt = _SEARCH.format(analogous=_ANALOGOUS, query=row["query"], answer=_ANSWER)
    return _row("search", row, prompt, _best_first(grades), grades, [])


def _best_first(grades: dict[str, int]) -> list[str]:
    return sorted(grades, key=lambda case_id: -grades[case_id])


def _row(
    kind: str,
    row: dict[str, Any],
    prompt: str,
    gold: list[str],
    grades: dict[str, int],
    candidates: list[dict[str, Any]],
) -> Row:
    return Row(
        task="retrieval",
        kind=kind,
        prompt=prompt,
        completion="Answer:\n" + "\n".join(f"[{case_id}]" for case_id in gold[:_K]),
        reference={"positives": grades, "candidates": candidates, "k": _K},
        case_id=row["case_id"],
        split=row["split"],
        metadata={**json.loads(row["metadata"]), "positives": len(row["positives"])},
    )
