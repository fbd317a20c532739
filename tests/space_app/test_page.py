"""A visitor in a real browser, tab by tab."""

import json
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from datasets import load_dataset
from playwright.sync_api import expect

from metrics import TASKS, score
from metrics.attacks import entries
from space_app.app import create_app
from space_app.settings import Settings

MODELS = ("org/small", "org/large", "other/adapter", "org/part", "baseline/middle", "baseline/empty")


@pytest.fixture(scope="module")
def store(dataset: Path, results: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("results")
    results.add(folder, dataset, "org/small", results.some(5), parameters=500_000_000, licence="mit", verified=False)
    results.add(folder, dataset, "org/large", results.some(13), parameters=30_000_000_000, licence="apache-2.0")
    results.add(folder, dataset, "other/adapter", results.some(9), kind="adapter", base="org/large")
    results.add(folder, dataset, "org/part", results.gold, tasks=("holding", "entail"), parameters=1_500_000_000)
    results.add(folder, dataset, "baseline/middle", results.some(7), kind="baseline")
    results.add(folder, dataset, "baseline/empty", lambda row: "", kind="baseline")
    return folder


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs")
    for name, gain in (("first", 0.1), ("second", 0.4)):
        (folder / name).mkdir()
        run = {"kind": "grpo", "recipe": {"beta": 0.1}, "model": "tiny", "data": "cap-rlvr", "data_revision": None}
        (folder / name / "run.json").write_text(
            json.dumps({**run, "started": f"2026-11-0{len(name)}T10:00", "stage": 1})
        )
        lines = [{"step": n, "reward": gain * n, "kl": 0.01 * n, "entail/label": 0.1 * n} for n in range(5)]
        (folder / name / "log.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    event = {"time": "2026-11-01T12:00:00", "stage": 1, "event": "gate", "detail": {"holding": 0.81, "holds": True}}
    (folder / "second" / "journal.jsonl").write_text(json.dumps(event) + "\n")
    return folder


@pytest.fixture(scope="module")
def address(dataset: Path, store: Path, runs: Path, serve: Any) -> Iterator[str]:
    with serve(create_app(Settings(str(store), str(dataset), str(runs)))) as address:
        yield address


def shown(v: Any) -> list[str]:
    """The models in the table, from above."""
    return v.values("table.board tbody th.model a")


def test_the_table_is_sorted_by_click_and_by_key(address: str, visit: Any):
    with visit(address) as v:
        v.open(ready="board")
        lines = v.page.request.get(f"{address}/api/v1/leaderboard").json()["lines"]
        assert shown(v) == [line["model"] for line in lines]
        by_mean = ["org/large", "other/adapter", "baseline/middle", "org/small", "baseline/empty", "org/part"]
        assert shown(v) == by_mean  # baselines stand among the models: whoever is below one is seen to be
        header = v.page.get_by_role("columnheader", name="Entail")
        header.get_by_role("button").click()
        expect(header).to_have_attribute("aria-sort", "descending")
        v.wait("board")
        whole = [line for line in lines if line["complete"]]
        best = sorted(whole, key=lambda line: -line["tasks"]["entail"]["reward"])
        assert shown(v)[: len(whole)] == [line["model"] for line in best]
        header.get_by_role("button").focus()
        v.page.keyboard.press("Enter")
        expect(header).to_have_attribute("aria-sort", "ascending")
        v.wait("board")
        assert shown(v)[: len(whole)] == [line["model"] for line in reversed(best)]
        assert shown(v)[-1] == "org/part"  # has not answered all five: apart, however one sorts
        assert "sort=-entail" in v.page.url
        expect(header.get_by_role("button")).to_be_focused()


def test_filters_stand_in_the_address_and_back_takes_them_away(address: str, visit: Any):
    with visit(address) as v:
        v.open(ready="board")
        v.page.evaluate("window.sameDocument = true")
        v.page.get_by_label("Kind").select_option("adapter")
        expect(v.page.locator("table.board tbody tr")).to_have_count(1)
        assert shown(v) == ["other/adapter"]
        v.page.get_by_label("Kind").select_option("")
        v.page.get_by_label("Search").fill("small; PART")
        expect(v.page.locator("table.board th.model a")).to_have_count(2)
        expect(v.page.get_by_label("Search")).to_be_focused()
        assert "q=small" in v.page.url
        v.page.go_back()
        expect(v.page.locator("table.board th.model a")).to_have_count(len(MODELS))
        expect(v.page.get_by_label("Search")).to_have_value("")
        v.page.go_back()
        expect(v.page.locator("table.board th.model a")).to_have_count(1)
        expect(v.page.get_by_label("Kind")).to_have_value("adapter")
        assert v.page.evaluate("window.sameDocument")
    with visit(address) as v:  # the address alone brings it back
        v.open("?tab=leaderboard&licence=mit&sort=model&cols=licence", "board")
        assert shown(v) == ["baseline/empty", "baseline/middle", "org/small"]
        assert v.values("table.board thead th button") == ["Rank", "Model", "Mean", "Licence"]
        v.page.get_by_label("Search").fill("nothing like it")
        v.page.get_by_role("button", name="Clear the filters").click()
        expect(v.page.locator("table.board th.model a")).to_have_count(len(MODELS))


def test_the_task_filter_ranks_by_that_task(address: str, visit: Any):
    with visit(address) as v:
        v.open("?task=holding", "board")
        lines = v.page.request.get(f"{address}/api/v1/leaderboard?task=holding").json()["lines"]
        whole = sorted((x for x in lines if x["complete"]), key=lambda line: -line["tasks"]["holding"]["reward"])
        assert shown(v)[: len(whole)] == [line["model"] for line in whole]
        assert "Entail" not in v.values("table.board thead th")


def test_columns_can_be_chosen(address: str, visit: Any):
    with visit(address) as v:
        v.open(ready="board")
        v.page.get_by_text("Columns").click()
        v.page.get_by_label("Rotated").check()
        expect(v.page.get_by_role("columnheader", name="Rotated")).to_be_visible()
        assert "rotation" in v.page.url


def test_a_model_opens_with_its_samples_beside_another(address: str, visit: Any, dataset: Path, results: Any):
    row = load_dataset(str(dataset), "holding", split="test")[0]
    with visit(address) as v:
        v.open("?kind=model", "board")
        v.page.get_by_role("link", name="org/small").focus()
        v.page.keyboard.press("Enter")
        expect(v.page.get_by_role("heading", name="org/small")).to_be_visible()
        v.wait("board")
        expect(v.page.locator(".command pre")).to_contain_text(
            "cap-rlvr evaluate --model org/small --revision 0123456789"
        )
        v.page.get_by_label("Compare with").select_option("org/large")
        expect(v.page.get_by_role("region", name="Comparison").locator("tbody tr")).to_have_count(6)
        sample = v.page.locator(".samples > li").first
        sample.locator("summary").click()
        mine = results.some(5)(row)
        expect(sample.locator(".verbatim").nth(0)).to_have_text(mine)
        expect(sample.locator(".verbatim").nth(1)).to_have_text(results.some(13)(row))
        expect(sample).to_contain_text(score("holding", mine, row["reference"]).reason)
        v.page.get_by_label("Show").select_option("differ")
        v.wait("board")
        ids = v.values(".samples summary code")
        known = load_dataset(str(dataset), "holding", split="test")["id"]
        assert ids == [row_id for row_id in known if 5 <= int(row_id[-1], 16) < 13][:20]
        v.page.get_by_role("link", name="← All models").click()
        expect(v.page.locator("table.board th.model a")).to_have_count(3)  # the filter is still on


def test_a_baseline_is_the_floor_and_what_beats_nothing_is_marked(address: str, visit: Any):
    with visit(address) as v:
        v.open(ready="board")
        expect(v.page.locator("tr.baseline th.model").last).to_contain_text("baseline/empty")
        assert v.page.locator("tr.baseline td.rank").last.inner_text() == "–"
        charts = v.page.locator(".charts svg")
        expect(charts).to_have_count(2)
        expect(charts.first).to_have_attribute("aria-label", re.compile("Not beaten by a cheaper model: org/small"))


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


def test_an_empty_store_says_what_to_do(dataset: Path, visit: Any, tmp_path: Path, serve: Any):
    with serve(create_app(Settings(str(tmp_path / "none"), str(dataset)))) as address, visit(address) as v:
        v.open(ready="board")
        expect(v.page.get_by_text("No results yet")).to_be_visible()
        expect(v.page.locator("#board code")).to_contain_text("cap-rlvr evaluate")
        v.page.locator("#nav").get_by_text("Training").click()
        expect(v.page.get_by_text("No training runs here")).to_be_visible()


def test_a_broken_result_is_shown_and_a_changing_store_is_followed(
    dataset: Path, store: Path, results: Any, visit: Any, tmp_path: Path, serve: Any
):
    copy = tmp_path / "results"
    shutil.copytree(store, copy)
    (copy / "results" / "bad__one").mkdir()
    (copy / "results" / "bad__one" / "20261101T100000-test.json").write_text('{"model": "bad/one", ')
    with serve(create_app(Settings(str(copy), str(dataset)))) as address, visit(address) as v:
        v.open(ready="board")
        expect(v.page.get_by_text("1 result file cannot be read; the rest is shown")).to_be_visible()
        expect(v.page.locator("table.board th.model a")).to_have_count(len(MODELS))
        v.page.get_by_text("1 result file cannot be read").click()
        expect(v.page.locator(".trouble-panel li")).to_contain_text("bad__one")
        results.add(copy, dataset, "org/new", results.gold)
        time.sleep(1.1)  # a folder is looked at once a second
        v.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(v.page.locator("table.board th.model a")).to_have_count(len(MODELS) + 1)
        shutil.rmtree(copy / "results" / "org__new")
        time.sleep(1.1)
        v.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(v.page.locator("table.board th.model a")).to_have_count(len(MODELS))
        shutil.rmtree(copy / "samples" / "org__small")
        v.open("?tab=leaderboard&model=org/small", "board")
        expect(v.page.locator("#board .trouble").first).to_be_visible()
        expect(v.page.get_by_role("heading", name="org/small")).to_be_visible()
