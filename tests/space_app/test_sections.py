"""The sections beside the leaderboard, used by a visitor in a real browser."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from datasets import load_dataset
from playwright.sync_api import expect

from metrics import TASKS, score
from metrics.attacks import entries
from space_app.app import create_app
from space_app.settings import Settings

pytestmark = pytest.mark.slow  # a real browser


def test_an_answer_is_scored_and_explained(address: str, visit: Any, dataset: Path):
    row = load_dataset(str(dataset), "retrieval", split="test").filter(lambda r: r["kind"] == "rerank")[0]
    listed = [candidate["case_id"] for candidate in row["reference"]["candidates"]]
    best = max(row["reference"]["positives"], key=row["reference"]["positives"].get)
    answer = "Answer:\n" + "\n".join(f"[{case_id}]" for case_id in [best, *(c for c in listed if c != best)][:4])
    judged = score("retrieval", answer, row["reference"])
    with visit(address) as v:
        v.open(f"?tab=score&task=retrieval&row={row['id']}")
        expect(v.page.locator("#prompt h2")).to_have_text(row["metadata"]["case_name"])
        expect(v.page.locator("#prompt .decision")).to_have_count(20)
        expect(v.page.locator("#prompt .verbatim")).to_be_hidden()
        v.page.get_by_text("Show the gold answer").click()
        expect(v.page.locator("#prompt .verbatim")).to_have_text(row["completion"][0]["content"])
        v.page.locator("#answer textarea").fill(answer)
        v.page.get_by_role("button", name="Score it").click()
        expect(v.page.locator(".reward strong")).to_have_text(f"{judged.reward:.3f}")
        expect(v.page.locator(".reason")).to_have_text(judged.reason)
        adds = [float(text) for text in v.values(".parts tbody td:last-child")]
        assert sum(adds) == pytest.approx(judged.reward, abs=0.0011)
        command = v.page.locator("#result .command pre").inner_text()
        body = json.loads(command.partition("-d '")[2].removesuffix("'"))
        again = v.page.request.post(f"{address}/api/v1/score", data=body)
        assert again.json()["reward"] == judged.reward


def test_rows_are_found_and_drawn_and_a_models_answer_is_filled_in(
    address: str, visit: Any, dataset: Path, results: Any
):
    known = load_dataset(str(dataset), "holding", split="test")
    row = known[0]
    with visit(address) as v:
        v.open("?tab=score", "score")
        expect(v.page.locator("#prompt h2")).not_to_be_empty()
        v.page.locator("#find input, #find textarea").fill(row["id"])
        v.page.keyboard.press("Enter")
        expect(v.page.locator("#prompt a")).to_have_text(row["id"])
        expect(v.page).to_have_url(re.compile(f"row={row['id']}"))
        v.page.locator("#stored input").click()
        v.page.get_by_role("option", name="org/part").click()
        expect(v.page.locator("#answer textarea")).to_have_value(results.gold(row))
        expect(v.page.locator(".reward strong")).to_have_text("1.000")
        v.page.get_by_role("button", name="Random row").click()
        expect(v.page.locator("#prompt a")).not_to_have_text(row["id"])
        assert v.page.locator("#prompt a").inner_text() in known["id"]
        v.page.go_back()
        expect(v.page.locator("#prompt a")).to_have_text(row["id"])


def test_a_configured_model_answers_and_is_judged(dataset: Path, store: Path, model: Path, visit: Any, serve: Any):
    with serve(create_app(Settings(str(store), str(dataset), model=str(model)))) as address, visit(address) as v:
        v.open("?tab=score&task=holding", "score")
        expect(v.page.locator("#prompt h2")).not_to_be_empty()
        v.page.get_by_role("button", name=f"Ask {model}").click()
        expect(v.page.locator(".reward strong")).to_have_text(re.compile(r"[01]\.\d{3}"), timeout=60_000)
        answered = v.page.locator("#answer textarea").input_value()
        row = v.page.locator("#prompt a").inner_text()
        judged = v.page.request.post(f"{address}/api/v1/score", data={"id": row, "prediction": answered}).json()
        assert v.page.locator(".reward strong").inner_text() == f"{judged['reward']:.3f}"


@pytest.mark.parametrize("task", TASKS)
def test_an_attack_does_not_fool_it(address: str, visit: Any, task: str):
    corpus = {entry["class"]: entry for entry in reversed(list(entries())) if entry["task"] == task}
    with visit(address) as v:
        v.open(f"?tab=score&task={task}", "score")
        chip = v.page.locator("#attacks .chip").first
        name = chip.inner_text()
        chip.click()
        expect(v.page.locator("#prompt .kicker")).to_contain_text(name)
        expect(v.page.locator("#answer textarea")).not_to_have_value("")
        assert float(v.page.locator(".reward strong").inner_text()) <= corpus[name]["high"] + 0.3
        assert float(v.page.locator(".reward strong").inner_text()) <= 0.3


def test_the_data_is_browsed_and_sent_to_score_it(address: str, visit: Any, dataset: Path):
    with visit(address) as v:
        v.open("?tab=data", "data")
        v.page.get_by_role("button", name="entail").click()
        v.page.get_by_label("Split").select_option("test")
        v.wait("data")
        known = load_dataset(str(dataset), "entail", split="test")
        assert v.values("#data tr.open td:last-child") == known["id"][:25]
        v.page.get_by_role("button", name="Next").click()
        expect(v.page.locator("#data tr.open")).to_have_count(len(known) - 25)
        v.page.locator("#data tr.open th a").first.click()
        row = known[25]
        expect(v.page.locator("#data .title code")).to_have_text(row["id"])
        expect(v.page.locator("#data .verbatim").first).to_have_text(row["completion"][0]["content"])
        expect(v.page.locator("#data .graph, #data .source .quiet-line").first).to_be_visible()
        v.page.get_by_role("link", name="Send to Score it").click()
        expect(v.page.locator("#prompt h2")).to_have_text(row["metadata"]["case_name"])
        expect(v.page.locator("#nav a[aria-current]")).to_have_text("Score it")
        v.page.go_back()
        expect(v.page.locator("#data .title code")).to_have_text(row["id"])


def test_a_case_stands_in_the_citation_graph(address: str, visit: Any, dataset: Path):
    cases = load_dataset(str(dataset), "cases", split="train")
    most = max(cases, key=lambda case: len(case["cites"]))
    with visit(address) as v:
        v.open(f"?tab=data&case={most['case_id']}", "data")
        expect(v.page.locator("#data h2")).to_have_text(most["name"])
        assert v.page.locator("#data .graph .cited").count() == len(most["cites"])
        v.page.locator("#data .neighbours:not([open]) summary").first.click()
        v.page.locator("#data .neighbours[open] a").first.click()
        expect(v.page.locator("#data h2")).not_to_have_text(most["name"])
        v.page.get_by_role("link", name="← All cases").click()
        v.page.locator("#data").get_by_label("Search").fill(most["case_id"])
        expect(v.page.locator("#data tr.open")).to_have_count(1)
        v.page.locator("#data").get_by_label("Search").fill("zzz no such word")
        expect(v.page.get_by_text("Nothing found")).to_be_visible()


def test_training_runs_are_drawn_over_one_another(address: str, visit: Any):
    with visit(address) as v:
        v.open("?tab=training", "training")
        v.page.get_by_label("first").check()
        expect(v.page.locator("#training figure").first.locator("path.curve")).to_have_count(2)
        assert v.page.locator("#training figure svg").first.get_attribute("aria-label") == (
            "reward by step. second ends at 1.6; first ends at 0.4."
        )
        assert "runs=second%7Cfirst" in v.page.url
        expect(v.page.get_by_role("region", name="Journal of second")).to_contain_text("gate")
        assert v.values(".group h3")[:3] == ["Reward", "Tasks and components", "KL and entropy"]


def test_about_tells_of_every_task(address: str, visit: Any):
    with visit(address) as v:
        v.open("?tab=about")
        for task in TASKS:
            expect(v.page.locator("#about h3", has_text=task)).to_be_visible()


def test_a_page_of_a_folder_takes_no_submission(address: str, visit: Any, store: Path):
    with visit(address) as v:
        v.open("?tab=submit", "queue")
        expect(v.page.get_by_text("The queue is empty")).to_be_visible()
        expect(v.page.locator("#submit .who")).to_contain_text("on the Space only")
        v.page.locator("#model input").fill("org/model")
        v.page.get_by_role("button", name="Check it").click()
        expect(v.page.locator("#submit .trouble")).to_contain_text("--local-submissions")
        expect(v.page.get_by_role("button", name="Submit it")).to_be_disabled()
    assert not list(store.glob("requests/**/*.json"))
