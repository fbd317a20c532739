"""entail: the overrulings of real opinions, those that a reader listed."""

import csv
import json
import re
from pathlib import Path

import pytest

from hub_datasets.citations import find
from hub_datasets.sources import read_case, records
from hub_datasets.tasks.opinion import read_opinion, with_footnotes
from hub_datasets.tasks.relations import of_opinion

MAY_OVERRULE = re.compile("verrul|abrogat|reced|disavow|repudiat|no longer|cannot|followed")


@pytest.mark.slow
def test_the_overrulings_of_real_opinions_are_found_and_no_others(corpus_folder: Path):
    """overrulings.csv lists those that a reader found among all sentences that may overrule, one pair a line."""
    with (Path(__file__).parent / "overrulings.csv").open(encoding="utf-8") as file:
        listed = {(row["citing"], row["cited"]) for row in csv.DictReader(file)}
    found: list[set[tuple[str, str]]] = []  # of each decision overruled: its citations with the overruling one's
    for where, record in records(str(corpus_folder)):
        if not MAY_OVERRULE.search(json.dumps(record)):
            continue
        try:
            case = read_case(record, where)
        except ValueError:
            continue  # two records have no citation of their own
        for opinion in case.opinions:
            if opinion.type == "majority" and MAY_OVERRULE.search(opinion.text + " ".join(opinion.footnotes)):
                text, citations, body = with_footnotes(opinion.text, find(opinion.text), opinion.footnotes)
                overruled = of_opinion(read_opinion(text, citations, (case.name, case.full_name), body))
                cited = [relation.authority.cites for relation in overruled if relation.label == "OVERRULES"]
                found += [{(case.citation, cite) for cite in cites} for cites in dict.fromkeys(cited)]
    assert len(listed & set().union(*found)) >= 0.9 * len(listed)
    assert sum(not pairs.isdisjoint(listed) for pairs in found) >= 0.95 * len(found)
