"""The page for everybody: axe finds nothing serious, in light and dark, wide and narrow; and keys are enough."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from space_app.app import create_app
from space_app.settings import Settings

pytestmark = pytest.mark.slow  # a real browser

PLACES = {
    "leaderboard": ("?tab=leaderboard", "board"),
    "model": ("?tab=leaderboard&model=org/one&vs=org/two", "board"),
    "score": ("?tab=score", "score"),
    "data": ("?tab=data&config=cases", "data"),
    "submit": ("?tab=submit", "queue"),
    "training": ("?tab=training", "training"),
    "about": ("?tab=about", "board"),
}
GRAVE = ("serious", "critical")


@pytest.fixture(scope="module")
def address(dataset: Path, results: Any, tmp_path_factory: pytest.TempPathFactory, serve: Any) -> Iterator[str]:
    store, runs = tmp_path_factory.mktemp("results"), tmp_path_factory.mktemp("runs")
    results.add(store, dataset, "org/one", results.some(5), parameters=500_000_000, kind="adapter", base="org/two")
    results.add(store, dataset, "org/two", results.some(12), parameters=7_000_000_000, verified=False)
    results.add(store, dataset, "baseline/empty", lambda row: "", kind="baseline")
    (runs / "run.json").write_text(
        '{"kind": "sft", "recipe": {}, "model": "m", "data": "d", "started": "2026-11-01T10:00", "stage": null}'
    )
    (runs / "log.jsonl").write_text("".join(f'{{"step": {n}, "loss": {2 - 0.1 * n}}}\n' for n in range(9)))
    with serve(create_app(Settings(str(store), str(dataset), str(runs), local_submissions=True))) as address:
        yield address


@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_grave_and_nothing_overflows(address: str, visit: Any, dark: bool, width: int):
    found, wide = {}, {}
    with visit(address, width, dark) as v:
        for name, (query, piece) in PLACES.items():
            v.open(query)
            if name == "about":
                expect(v.page.locator("#about h3").first).to_be_visible()
            else:
                v.wait(piece)
            if name == "score":
                v.page.locator("#attacks .chip").first.click()
                expect(v.page.locator(".reward strong")).to_be_visible()
            answer = Axe().run(v.page)
            found[name] = [
                (problem["id"], [node["html"][:160] for node in problem["nodes"]][:3])
                for problem in answer.response["violations"]
                if problem["impact"] in GRAVE
            ]
            wide[name] = v.page.evaluate("document.documentElement.scrollWidth")
    assert {name: problems for name, problems in found.items() if problems} == {}
    assert {name: size for name, size in wide.items() if size > width} == {}


def test_the_page_is_walked_by_keys(address: str, visit: Any):
    with visit(address) as v:
        v.open(ready="board")
        v.page.keyboard.press("Tab")
        expect(v.page.locator(".skip")).to_be_focused()
        v.page.locator("#nav a").first.focus()
        v.page.keyboard.press("Tab")
        v.page.keyboard.press("Enter")
        expect(v.page.locator("#nav a[aria-current]")).to_have_text("Score it")
        v.page.go_back()
        expect(v.page.locator("th.model a").first).to_be_visible()
        v.page.locator("th.model a").first.focus()
        v.page.keyboard.press("ArrowDown")
        expect(v.page.locator("th.model a").nth(1)).to_be_focused()
        v.page.keyboard.press("Enter")
        expect(v.page.get_by_role("link", name="← All models")).to_be_visible()


def test_a_table_drawn_again_keeps_the_focus(address: str, visit: Any):
    with visit(address) as v:
        v.open("?tab=leaderboard&q=org", "board")
        v.page.locator("th.model a").nth(1).focus()
        with v.page.expect_response(lambda answer: "/api/v1/leaderboard" in answer.url):
            v.page.evaluate(
                "document.querySelector('th.model a').dataset.old = '1'; dispatchEvent(new PopStateEvent('popstate'))"
            )
        expect(v.page.locator("th.model a[data-old]")).to_have_count(0)
        expect(v.page.locator("th.model a").nth(1)).to_be_focused()


def test_light_and_dark_are_remembered(address: str, visit: Any):
    with visit(address) as v:
        v.open(ready="board")
        assert not v.page.evaluate("document.body.classList.contains('dark')")
        v.page.get_by_role("button", name="Light / dark").click()
        v.open(ready="board")
        assert v.page.evaluate("document.body.classList.contains('dark')")
