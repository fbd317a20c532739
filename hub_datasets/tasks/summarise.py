"""The task `summarise`: an IRAC of the case in at most 200 words.

Made of cases that have a summary by another hand than the opinion's author: the Reporter's syllabus (kind `syllabus`)
or headnotes in the public domain (kind `headnotes`). The prompt is the majority opinion, cut to a budget of tokens; the gold
is that summary's own words, set in the four parts.
"""

import json
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from hub_datasets.at_hand import AtHand
from hub_datasets.case import Case
from hub_datasets.citations import Citation
from hub_datasets.corpus import Corpus
from hub_datasets.crossings import Text
from hub_datasets.rights import summary_kind
from hub_datasets.row import Row, canonical, case_metadata
from hub_datasets.tasks.apart import entangled
from hub_datasets.tasks.excerpt import excerpt
from hub_datasets.tasks.irac import irac
from hub_datasets.tasks.points import read

GOLD_BAR = 0.9
CANDIDATES = pa.schema([(name, pa.string()) for name in ("case_id", "kind", "prompt", "gold", "reference", "metadata")])
_MAX_WORDS = 200
_SOURCE_TOKENS = 4000
_SHORTEST = 120  # words of an opinion that is worth a summary

_PROMPT = """Summarise this opinion as an IRAC of at most {words} words, in your own words.

{name}, {citation} ({court}{year})

{source}

Write four headed parts in whole sentences:
Issue: the question that the court had to decide.
Rule: the law that it laid down or applied.
Application: how the law bears on the facts of this case.
Conclusion: the outcome, naming a party, with what became of the judgment below and whether the case was remanded."""


def extract(case: Case, citations: list[list[Citation]]) -> Iterator[dict[str, Any]]:
    """A candidate where the case has such a summary, a disposition, and a gold can be made of them."""
    kind = summary_kind(case)
    if kind is None or case.disposition is None or len(case.majority.split()) < _SHORTEST:
        return
    summary = read(case)
    gold = irac(case, summary, _MAX_WORDS)
    if gold is None:
        return
    source = excerpt(case.majority, _SOURCE_TOKENS)
    majority = next(i for i, opinion in enumerate(case.opinions) if opinion.text == case.majority)
    reference = {
        "source": source,
        "parties": _parties(case),
        "disposition": {"outcome": case.disposition.outcome, "remanded": case.disposition.remanded},
        "authorities": sorted({found.cite for found in citations[majority]}),
        "summary": summary.text,
        "max_words": _MAX_WORDS,
    }
    court = "" if kind == "syllabus" or not case.court_name else f"{case.court_name}, "
    yield {
        "case_id": case.id,
        "kind": kind,
        "prompt": _PROMPT.format(
            words=_MAX_WORDS, name=case.name, citation=case.citation, court=court, year=case.year, source=source
        ),
        "gold": gold,
        "reference": canonical(reference),
        "metadata": canonical(case_metadata(case, words=len(case.majority.split()), whole=source == case.majority)),
    }


def _parties(case: Case) -> list[str]:
    """The parties' names, as the source lists them, else of the case's name."""
    sides = [side for party in case.parties for side in party.split(" v. ")]
    return list(dict.fromkeys([*sides, *case.name.split(" v. ")]))


_CHOSEN = """
    SELECT line, split FROM candidates JOIN splits USING (case_id)
    QUALIFY row_number() OVER (PARTITION BY cluster ORDER BY case_id) = 1 ORDER BY case_id
"""


def compose(corpus: Corpus) -> Iterator[Row]:
    """A row for each cluster of cases that has a candidate, but for those that another split's gold stands in."""
    candidates = AtHand(corpus, "summarise", CANDIDATES.names)

    def chosen() -> Iterator[dict[str, Any]]:
        return candidates.at(corpus.sql(_CHOSEN))

    def texts() -> Iterator[Text]:
        for row in chosen():
            yield row["split"], row["case_id"], "summarise", row["prompt"], row["gold"]

    left_out = entangled(corpus.connection, texts)
    for row in chosen():
        if row["case_id"] not in left_out:
            yield Row(
                task="summarise",
                kind=row["kind"],
                prompt=row["prompt"],
                completion=row["gold"],
                reference=json.loads(row["reference"]),
                case_id=row["case_id"],
                split=row["split"],
                metadata=json.loads(row["metadata"]),
            )
