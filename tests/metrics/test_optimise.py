"""The optimiser finds what there is to find, and finds little in our rewards."""

from pathlib import Path

import pytest
from datasets import load_dataset

from metrics import TASKS
from metrics.cards import card, with_figures
from metrics.optimise import Finding, attack, random_order, search


def rows_of(dataset: Path, task: str, limit: int = 60) -> list[dict]:
    rows = [row for row in load_dataset(str(dataset), task, split="train") if row["kind"] != "search"]
    return sorted(rows, key=lambda row: row["id"])[:limit]  # by hash, so that both halves are alike


def test_it_finds_a_constant_that_pays(dataset: Path):
    rows = [{**row, "reference": {**row["reference"], "answer": "D"}} for row in rows_of(dataset, "holding")]
    found = search("holding", rows[:40], rows[40:], steps=400, pieces="constant")
    assert found.reward == 1.0


def test_it_finds_an_answer_that_stands_in_the_prompt(dataset: Path):
    leaky = []
    for row in rows_of(dataset, "bluebook"):
        asked = f"{row['prompt'][0]['content']}\n{row['reference']['citation']}"
        leaky.append({**row, "prompt": [{"role": "user", "content": asked}]})
    found = search("bluebook", leaky[:40], leaky[40:], steps=1200)
    assert found.reward > 0.9


@pytest.mark.parametrize("task", TASKS)
def test_a_short_search_stays_within_the_bounds(dataset: Path, task: str):
    findings: list[Finding] = []
    attack(task, rows_of(dataset, task), steps=200, report=findings.append)
    assert findings
    assert [finding for finding in findings if not finding.holds] == []


def test_ranking_by_chance_earns_what_it_should():
    candidates = [
        {"case_id": str(i), "name": f"A v. B{i}", "citation": f"{i} U.S. 1", "text": ""} for i in range(1, 21)
    ]
    row = {"reference": {"positives": {str(i): 1 for i in range(1, 11)}, "candidates": candidates, "k": 5}}
    assert 0.4 < random_order([row] * 20) < 0.6  # half of the candidates are positives of one grade


@pytest.mark.parametrize("task", TASKS)
def test_the_figures_on_the_card_are_those_of_today(task: str):
    assert card(task).read_text(encoding="utf-8") == with_figures(task), "run: cap-rlvr metrics cards"
