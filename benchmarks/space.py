"""The Space under load: the first page, filters and sorts in a browser; the score route; 200 visitors at once.

Everything on loopback, in one server process beside the client, so the figures are what one small machine gives.
"""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import numpy as np
import psutil

PORT = 7871
ADDRESS = f"http://127.0.0.1:{PORT}"
MODELS, VISITORS, SECONDS = 50, 200, 20
_ANSWER = {"task": "holding", "prediction": "Answer: C", "reference": {"choices": list("vwxyz"), "answer": "C"}}
_FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
# What a visitor asks for: the page, its data, a model, rows, a score.
_PATHS = (
    "/",
    "/api/v1/leaderboard",
    "/api/v1/leaderboard?q=model-1",
    "/api/v1/samples?model=org/model-1&task=holding",
    "/api/v1/rows?config=cases&page=2",
    "/ui/board.js",
)


def main() -> None:
    """Print a Markdown table of what was measured beside what is asked."""
    print("| what | measured | asked |\n|---|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder))
        with _server(Path(folder)) as process:
            _browser()
            asyncio.run(_routes())
            asyncio.run(_visitors(process))


def _row(what: str, measured: str, asked: str) -> None:
    print(f"| {what} | {measured} | {asked} |", flush=True)


def _fill(folder: Path) -> None:
    """The sample dataset, and a store of 50 models with the real judgments of a baseline's answers."""
    from hub_datasets.build import build
    from leaderboard.evaluate import evaluate
    from leaderboard.models import open_model
    from metrics import TASKS

    build("sample", folder / "cap-rlvr")
    evaluate(open_model("gold"), str(folder / "cap-rlvr"), list(TASKS), folder / "results")
    (path,) = (folder / "results").glob("results/*/*.json")
    result = json.loads(path.read_text())
    samples = folder / "results" / "samples" / path.parent.name
    for number in range(MODELS):
        name = f"org__model-{number}"
        (path.parent.parent / name).mkdir()
        more = {"model": name.replace("__", "/"), "kind": "model", "parameters": 10**8 * (number + 1), "verified": True}
        (path.parent.parent / name / path.name).write_text(json.dumps({**result, **more}))
        shutil.copytree(samples, samples.parent / name)


@contextmanager
def _server(folder: Path) -> Iterator[psutil.Process]:
    command = [sys.executable, "-m", "cap_rlvr", "space", "--port", str(PORT)]
    process = subprocess.Popen(command, cwd=folder, env={**os.environ, "HF_HUB_OFFLINE": "1"})
    begun = time.monotonic()
    try:
        while True:
            try:
                if httpx.get(f"{ADDRESS}/healthz").status_code == 200:
                    break
            except httpx.TransportError:
                if process.poll() is not None or time.monotonic() - begun > 300:
                    raise
                time.sleep(0.2)
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait()


def _browser() -> None:
    from playwright.sync_api import sync_playwright

    path = next((p for name in ("chromium", "google-chrome") if (p := shutil.which(name))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(args=_FLAGS, **({"executable_path": path} if path else {}))
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(60_000)
        begun = time.monotonic()
        page.goto(ADDRESS)
        page.locator("#board [data-ready] table.board tbody tr").nth(MODELS - 1).wait_for()
        _row(f"first page ready, {MODELS} models, cold", f"{time.monotonic() - begun:.2f} s", "≤ 3 s")
        for what, act in (
            ("sort", "document.querySelector('th.entail button').click()"),
            (
                "filter",
                "document.querySelector('select').value = 'holding', document.querySelector('select').dispatchEvent(new Event('change'))",
            ),
        ):
            times = []
            for _ in range(5):
                page.evaluate(_TIMED, act)
                times.append(page.evaluate("window.took"))
                page.go_back()
                page.locator("#board [data-ready]").wait_for()
            _row(f"a {what}, median of 5", f"{np.median(times) / 1000:.3f} s", "≤ 0.3 s")
        page.goto(f"{ADDRESS}/?tab=score&task=holding")
        page.locator("#prompt h2").wait_for()
        page.locator("#answer textarea").fill("Answer: C")
        times = []
        for number in range(5):
            page.locator("#answer textarea").fill(f"Reason {number}. Answer: {'ABCDE'[number]}")
            page.evaluate(_SCORED)
            times.append(page.evaluate("window.took"))
        _row("a score on the page, median of 5", f"{np.median(times) / 1000:.3f} s", "≤ 0.3 s")
        browser.close()


# From an act to the board drawn anew; from a click to a new result.
_TIMED = """async (act) => {
    const piece = document.querySelector('#board [data-ready]'), begun = performance.now();
    eval(act);
    while (!piece.dataset.ready) await new Promise(requestAnimationFrame);
    window.took = performance.now() - begun;
}"""
_SCORED = """async () => {
    const begun = performance.now(), place = document.querySelector('#result .mount'), old = place.firstElementChild;
    document.querySelector('#judge').click();
    while (place.firstElementChild === old) await new Promise(requestAnimationFrame);
    window.took = performance.now() - begun;
}"""


async def _routes(seconds: float = 5) -> None:
    one, many = json.dumps(_ANSWER).encode(), json.dumps([_ANSWER] * 256).encode()
    single = await _rate(one, 16, seconds)
    batch = 256 * await _rate(many, 2, seconds)
    _row("POST /api/v1/score, one answer each", f"{single:,.0f} a second", "≥ 1,000")
    _row("POST /api/v1/score, batches of 256", f"{batch:,.0f} answers a second ({batch / single:.1f} x)", "≥ 10 x")


async def _rate(body: bytes, connections: int, seconds: float) -> float:
    """Requests a second, over so many connections kept open, by plain HTTP/1.1: the client must cost little."""
    head = f"POST /api/v1/score HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    request, done, end = head.encode() + body, 0, time.monotonic() + seconds

    async def ask() -> None:
        nonlocal done
        reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
        while time.monotonic() < end:
            writer.write(request)
            answer = await reader.readuntil(b"\r\n\r\n")
            assert b" 200 " in answer.split(b"\r\n", 1)[0], answer
            length = next(line for line in answer.lower().split(b"\r\n") if line.startswith(b"content-length:"))
            await reader.readexactly(int(length.split(b":")[1]))
            done += 1
        writer.close()

    await asyncio.gather(*(ask() for _ in range(connections)))
    return done / seconds


async def _visitors(process: psutil.Process) -> None:
    """Each visitor asks for something every second or so, and now and then scores an answer."""
    times: list[float] = []
    errors: list[str] = []
    before = process.memory_info().rss
    halfway: list[int] = []

    async def visit(client: httpx.AsyncClient, number: int) -> None:
        rng, end = np.random.default_rng(number), time.monotonic() + SECONDS
        await asyncio.sleep(float(rng.uniform(0, 2)))
        while time.monotonic() < end:
            begun = time.monotonic()
            try:
                path = str(rng.choice(_PATHS))
                scores = rng.random() < 0.2
                answer = await (client.post("/api/v1/score", json=_ANSWER) if scores else client.get(path))
                if answer.status_code != 200:
                    errors.append(f"{path}: {answer.status_code}")
            except httpx.HTTPError as error:
                errors.append(repr(error))
            times.append(time.monotonic() - begun)
            await asyncio.sleep(float(rng.uniform(1, 3)))

    async def watch() -> None:
        await asyncio.sleep(SECONDS / 2)
        halfway.append(process.memory_info().rss)

    limits = httpx.Limits(max_connections=VISITORS, max_keepalive_connections=VISITORS)
    async with httpx.AsyncClient(base_url=ADDRESS, limits=limits, timeout=30) as client:
        await asyncio.gather(watch(), *(visit(client, number) for number in range(VISITORS)))
    p50, p99 = np.quantile(times, [0.5, 0.99])
    after = process.memory_info().rss
    _row(f"{VISITORS} visitors for {SECONDS} s: errors of {len(times):,} requests", str(len(errors)), "0")
    _row("the same: median, p99", f"{p50:.3f} s, {p99:.3f} s", "p99 ≤ 1 s")
    megabytes = ", ".join(f"{value / 1e6:.0f}" for value in (before, halfway[0], after))
    _row("the same: memory before, halfway, after", f"{megabytes} MB", "level")
    for error in sorted(set(errors))[:5]:
        print(f"\nerror: {error}")
