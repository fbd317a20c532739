"""A real browser and a real server for the tests of the page."""

import json
import re
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from leaderboard.judge import Answer, judge, report
from leaderboard.rows import by_task
from leaderboard.store import write_run
from metrics import TASKS
from space_app.app import create_app
from space_app.settings import Settings
from training.tiny import save_tiny

BROWSER = next((p for name in ("chromium", "google-chrome", "chromium-browser") if (p := shutil.which(name))), None)
FLAGS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
]
PATIENCE = 30_000  # milliseconds


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """The address of an app that is served by uvicorn in a thread."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.05)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        server.force_exit = True
        thread.join(timeout=20)


@pytest.fixture(scope="session")
def serve() -> Callable[[FastAPI], AbstractContextManager[str]]:
    return served


@dataclass
class Visit:
    """A page, and what went wrong on it."""

    page: Page
    address: str
    outside: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, query: str = "", ready: str = "") -> None:
        """Go to an address of the page, and wait until its section (`ready`: the elem_id of its piece) is there."""
        self.page.goto(f"{self.address}/{query}")
        if ready:
            self.wait(ready)

    def wait(self, piece: str) -> None:
        """Wait until a piece has drawn what was asked for last."""
        self.page.locator(f"#{piece} [data-ready]").first.wait_for(state="attached")

    def values(self, selector: str) -> list[str]:
        """The texts of the elements that a selector finds."""
        return self.page.locator(selector).all_inner_texts()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chosen = {"executable_path": BROWSER} if BROWSER else {}
        try:
            browser = playwright.chromium.launch(args=FLAGS, **chosen)
        except Exception as error:
            pytest.skip(f"no browser to test with: {str(error).splitlines()[0]}")
        expect.set_options(timeout=PATIENCE)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., AbstractContextManager[Visit]]]:
    """`with visit(address) as v:`: a visitor, of whom no request leaves this machine and no script of a stranger runs."""

    @contextmanager
    def visiting(address: str, width: int = 1280, dark: bool = False) -> Iterator[Visit]:
        scheme = "dark" if dark else "light"
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        visit = Visit(context.new_page(), address)
        visit.page.set_default_timeout(PATIENCE)

        def only_here(route: Route) -> None:
            if route.request.url.startswith(address):
                route.continue_()
            else:
                visit.outside.append(route.request.url)
                route.abort()

        visit.page.route(re.compile("^(https?|wss?)://"), only_here)
        visit.page.on("dialog", lambda dialog: (visit.dialogs.append(dialog.message), dialog.dismiss()))
        visit.page.on("pageerror", lambda error: visit.errors.append(str(error)))
        yield visit
        context.close()
        assert visit.outside == []
        assert visit.dialogs == []
        assert visit.errors == []

    yield visiting


Row = dict[str, Any]


class Results:
    """Results as an evaluation keeps them: real judgments of made-up answers."""

    @staticmethod
    def add(
        store: Path,
        data: Path,
        model: str,
        answer: Callable[[Row], str],
        tasks: tuple[str, ...] = TASKS,
        limit: int | None = None,
        **more: Any,
    ) -> dict[str, Any]:
        """Evaluate `answer` on the test rows under a model's name; `more` overrides keys of the result."""
        rows = by_task(str(data), tasks, "test", limit)
        answers = {row["id"]: [Answer(answer(row), 40)] for part in rows.values() for row in part}
        samples = judge(rows, answers)
        result = {
            "model": model,
            "kind": "model",
            "base": None,
            "revision": "0123456789abcdef0123456789abcdef01234567",
            "dataset": "org/cap-rlvr",
            "dataset_revision": "89abcdef0123456789abcdef0123456789abcdef",
            "split": "test",
            "generation": {"do_sample": False},
            "seed": 0,
            "hardware": "x86_64",
            "versions": {"transformers": "5.23.0"},
            "started": "2026-11-01T10:00:00+00:00",
            "finished": "2026-11-01T10:05:00+00:00",
            "verified": True,
            **report(samples),
            **more,
        }
        write_run(store, "20261101T100000-test", result, samples)
        return result

    @staticmethod
    def gold(row: Row) -> str:
        """The row's own answer."""
        return str(row["completion"][-1]["content"])

    @staticmethod
    def some(share: int) -> Callable[[Row], str]:
        """The gold answer to rows whose id falls below a share of 16, nothing to the others."""
        return lambda row: Results.gold(row) if int(row["id"][-1], 16) < share else "I do not know."


@pytest.fixture(scope="session")
def results() -> type[Results]:
    return Results


@pytest.fixture(scope="session")
def store(dataset: Path, results: type[Results], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Results of three models, one that answered two tasks only, and two baselines."""
    folder = tmp_path_factory.mktemp("results")
    results.add(folder, dataset, "org/small", results.some(5), parameters=500_000_000, licence="mit", verified=False)
    results.add(folder, dataset, "org/large", results.some(13), parameters=30_000_000_000, licence="apache-2.0")
    results.add(folder, dataset, "other/adapter", results.some(9), kind="adapter", base="org/large")
    results.add(folder, dataset, "org/part", results.gold, tasks=("holding", "entail"), parameters=1_500_000_000)
    results.add(folder, dataset, "baseline/middle", results.some(7), kind="baseline")
    results.add(folder, dataset, "baseline/empty", lambda row: "", kind="baseline")
    return folder


@pytest.fixture(scope="session")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two training runs."""
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


@pytest.fixture(scope="session")
def address(dataset: Path, store: Path, runs: Path, serve: Any) -> Iterator[str]:
    """A Space over these."""
    with serve(create_app(Settings(str(store), str(dataset), str(runs)))) as address:
        yield address


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that passes every check."""
    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_tiny(["The judgment is affirmed. Answer: C"] * 20, folder)
    return folder
