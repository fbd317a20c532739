"""A visitor in a real browser: read the leaderboard, sort it, score an answer."""

import re
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Page, expect, sync_playwright

from leaderboard.evaluate import evaluate
from leaderboard.models import open_model
from metrics import TASKS
from space_app.app import create_app

BROWSER = next(
    (path for name in ("chromium", "google-chrome", "chromium-browser") if (path := shutil.which(name))), None
)
FLAGS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
]


@pytest.fixture(scope="module")
def address(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    store = tmp_path_factory.mktemp("results")
    for name in ("gold", "empty", "random", "bm25"):
        evaluate(open_model(name), str(dataset), list(TASKS), store)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(create_app(store, str(dataset)), port=port, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(timeout=20)


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        chosen = {"executable_path": BROWSER} if BROWSER else {}
        try:
            browser = playwright.chromium.launch(args=FLAGS, **chosen)
        except Exception as error:
            pytest.skip(f"no browser to test with: {str(error).splitlines()[0]}")
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(30_000)
        expect.set_options(timeout=30_000)
        yield page
        browser.close()


def test_a_visitor_reads_the_leaderboard_and_scores_an_answer(address: str, page: Page):
    outside: list[str] = []

    def only_here(route):
        if "127.0.0.1" in route.request.url:
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    page.route(re.compile("^https?://"), only_here)
    page.goto(address)
    rows = page.locator("#leaderboard tbody tr")
    expect(rows).to_have_count(4)
    expect(rows.first).to_contain_text("baseline/gold")
    page.get_by_role("button", name="Mean").click()
    page.get_by_role("button", name="Mean").click()
    expect(page.locator("#leaderboard th[aria-sort=ascending]")).to_have_text("Mean")
    expect(rows.first).to_contain_text("baseline/empty")

    page.get_by_role("tab", name="Score it").click()
    expect(page.locator("#prompt textarea")).to_have_value(re.compile("Answer: "))
    page.locator("#answer textarea").fill("I do not know.")
    page.get_by_role("button", name="Score it").click()
    expect(page.locator("#result .reward strong")).to_have_text("0.000")
    page.get_by_role("button", name="Show the gold answer").click()
    expect(page.locator("#answer textarea")).to_have_value(re.compile("Answer: [A-E]"))
    page.get_by_role("button", name="Score it").click()
    expect(page.locator("#result .reward strong")).to_have_text("1.000")
    expect(page.locator("#result .reason")).to_contain_text("right")

    page.get_by_label("Task").click()
    page.get_by_role("option", name="bluebook").click()
    expect(page.locator("#prompt textarea")).to_have_value(re.compile("citation"))
    page.get_by_role("button", name="Show the gold answer").click()
    expect(page.locator("#answer textarea")).to_have_value(re.compile(r"\d"))
    page.get_by_role("button", name="Score it").click()
    expect(page.locator("#result .reward strong")).to_have_text("1.000")
    assert outside == []


def test_the_health_route_answers(address: str, page: Page):
    assert page.request.get(f"{address}/healthz").json() == {"status": "ok"}
