"""The leaderboard, used by a visitor in a real browser."""

import re
import shutil
import time
from pathlib import Path
from typing import Any

import pytest
from datasets import load_dataset
from playwright.sync_api import expect

from metrics import score
from space_app.app import create_app
from space_app.settings import Settings

pytestmark = pytest.mark.slow  # a real browser

MODELS = ("org/small", "org/large", "other/adapter", "org/part", "baseline/middle", "baseline/empty")


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
