"""The columns beside the rewards: choices in another order, and cases that do not exist."""

from pathlib import Path

import pandas as pd
import pytest
from datasets import load_dataset

from leaderboard.judge import Answer, judge
from leaderboard.robustness import hallucinated, rotated, rotation
from leaderboard.rows import read_rows
from metrics.baselines import prompt_text


def test_only_cases_that_nobody_knows_are_hallucinated(dataset: Path):
    rows = read_rows(str(dataset), "holding", "test", 6)
    shown = "".join(prompt_text(row) for row in rows)
    cases = load_dataset(str(dataset), "cases", split="train")
    known = next(cite for cite in cases["citation"] if cite and cite not in shown)
    answers = [
        "Answer: A",
        f"As {known} says, A.",
        "Answer: A, by Invented v. Nobody, 999 U.S. 9999 (1999).",
        "999 U.S. 9999 and 998 F.2d 1 say A.",
        prompt_text(rows[4]),
        "",
    ]
    samples = pd.DataFrame({"id": rows["id"], "prediction": answers})
    assert hallucinated(samples, {"holding": rows}, str(dataset), None) == pytest.approx(2 / 6)


def test_a_choice_counts_that_is_right_in_all_five_orders(dataset: Path):
    rows = list(read_rows(str(dataset), "holding", "test", 4))
    turned = [other for row in rows for other in rotated(row)]
    assert len({other["reference"]["answer"] for other in turned[:4]} | {rows[0]["reference"]["answer"]}) == 5
    gold = {row["id"]: [Answer(row["completion"][-1]["content"], 3)] for row in [*rows, *turned]}
    always = gold | {f"{rows[0]['id']}+3": [Answer("I do not know.", 4)]}
    letter = {row_id: [Answer("Answer: B", 3)] for row_id in gold}
    shares = []
    for answers in (gold, always, letter):
        judged, other = judge({"holding": rows}, answers), judge({"holding": turned}, answers)
        shares.append(rotation(judged, other))
    assert shares == [1.0, 0.75, 0.0]
