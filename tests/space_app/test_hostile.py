"""Hostile text in every surface: no script runs, nothing is loaded from elsewhere, no layout breaks."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from playwright.sync_api import expect

from hub_datasets.pool import FEATURES as CASES
from hub_datasets.row import FEATURES, SPLITS, RowWriter, canonical
from leaderboard.submissions import Request
from metrics import TASKS
from space_app.app import create_app
from space_app.settings import Settings

PAYLOADS = (Path(__file__).parent / "payloads.txt").read_text(encoding="utf-8").splitlines()
ALL = "\n".join(PAYLOADS)
SEVERAL = [" · ".join(PAYLOADS[start : start + 6]) for start in range(0, len(PAYLOADS), 6)]  # one page has 25 rows

# What no piece of the page may ever hold, whoever wrote its text.
FORBIDDEN = "script, iframe, object, embed, img, image, video, audio, form, base, meta, style, link, math, marquee, foreignObject"
FOUND = f"""() => [...document.querySelectorAll('.piece')].flatMap(piece => [...piece.querySelectorAll({FORBIDDEN!r})])
    .concat([...document.querySelectorAll('.piece *')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))))
    .concat([...document.querySelectorAll('a')].filter(a => !/^(https?:|#)/.test(a.href) || /evil/.test(new URL(a.href).host)))
    .map(e => e.outerHTML.slice(0, 200))"""


def several(number: int) -> str:
    return SEVERAL[number % len(SEVERAL)]


@pytest.fixture(scope="module")
def data(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dataset with strangers' text wherever a row has text, but for ids."""
    folder = tmp_path_factory.mktemp("hostile") / "cap-rlvr"
    folder.mkdir()
    card = (dataset / "README.md").read_text()  # `datasets` caches rows under the card's text: it must be another
    (folder / "README.md").write_text(card.replace("description: files", "description: hostile"))
    for task in TASKS:
        for split in SPLITS:
            name = f"{task}/{split}-00000-of-00001.parquet"
            with RowWriter(folder / name, FEATURES) as out:
                for number, row in enumerate(pq.read_table(dataset / name).to_pylist()):
                    names = {
                        "case_name": several(number),
                        "citation": several(number + 1),
                        "court": several(number + 2),
                    }
                    prompt = [{"role": "user", "content": f"{ALL}\n\nEnd: {ALL}"}]
                    completion = [{"role": "assistant", "content": ALL}]
                    metadata = canonical({**json.loads(row["metadata"]), **names, ALL[:300]: ALL})
                    out.write(
                        {
                            **row,
                            "kind": several(number),
                            "prompt": prompt,
                            "completion": completion,
                            "metadata": metadata,
                        }
                    )
    name = "cases/train-00000-of-00001.parquet"
    with RowWriter(folder / name, CASES) as out:
        for number, case in enumerate(pq.read_table(dataset / name).to_pylist()):
            words = {key: several(number) for key in ("name", "full_name", "citation", "court_name", "docket")}
            opinions = canonical([{"type": several(number), "author": several(number), "text": ALL}])
            out.write({**case, **words, "syllabus": ALL, "headnotes": PAYLOADS, "opinions": opinions})
    return folder


@pytest.fixture(scope="module")
def address(data: Path, results: Any, tmp_path_factory: pytest.TempPathFactory, serve: Any) -> Iterator[str]:
    store, runs = tmp_path_factory.mktemp("results"), tmp_path_factory.mktemp("runs")
    result = results.add(store, data, "org/one", lambda row: ALL, limit=4)
    more = {"licence": ALL, "base": PAYLOADS[3], "hardware": ALL, "generation": {ALL: ALL}, "versions": {"x": ALL}}
    results.add(store, data, "org/two", lambda row: ALL[::-1], limit=4, **more, revision=ALL, dataset=ALL)
    for number, payload in enumerate(PAYLOADS):
        path = store / "results" / f"hostile__{number}" / "20261101T100000-test.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps({**result, "model": payload, "licence": payload, "kind": "predictions"}))
    (store / "results" / "org__one" / "<img src=x onerror=alert(1)>.json").write_text(ALL)
    for payload in PAYLOADS:
        words = dict.fromkeys(("model", "revision", "base", "base_revision", "dtype", "licence", "reason"), payload)
        request = Request(**words, user="0123456789abcdef", submitted="2026-11-01T10:00:00+00:00", state="failed")
        path = store / request.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(request.content())
    for number, payload in enumerate(SEVERAL):
        (runs / f"run{number} <svg onload=alert(1)>").mkdir()
        run = dict.fromkeys(("kind", "model", "data", "started"), payload)
        folder = runs / f"run{number} <svg onload=alert(1)>"
        (folder / "run.json").write_text(json.dumps({**run, "stage": payload, "recipe": {payload: ALL}}))
        (folder / "log.jsonl").write_text("".join(json.dumps({"step": n, payload: n}) + "\n" for n in range(3)))
        (folder / "journal.jsonl").write_text(
            json.dumps(dict.fromkeys(("time", "stage", "event", "detail"), ALL)) + "\n"
        )
    with serve(create_app(Settings(str(store), str(data), str(runs), local_submissions=True))) as address:
        yield address


def check(v: Any, width: int) -> None:
    """Nothing ran, nothing was made, nothing overflows."""
    assert v.page.evaluate("window.pwned") is None
    assert v.page.evaluate(FOUND) == []
    assert v.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_of_a_strangers_text_runs(address: str, visit: Any, width: int):
    with visit(address, width) as v:
        v.open(ready="board")
        assert set(v.page.evaluate("[...document.querySelectorAll('th.model a')].map(a => a.textContent)")) >= set(
            PAYLOADS
        )
        check(v, width)
        rows = v.page.request.get(f"{address}/api/v1/rows?config=entail&split=test").json()["rows"]
        for query in (
            "?model=org/one&vs=org/two",
            "?model=org/two&of=entail",
            *(f"?tab=data&config={config}" for config in ("holding", "cases")),
            f"?tab=data&row={rows[0]['id']}",
            f"?tab=data&case={rows[0]['case_id']}",
            "?tab=training",
        ):
            v.open(query, "data" if "tab=data" in query else "training" if "training" in query else "board")
            for details in v.page.locator(".piece details:not([open]) > summary").all():
                if details.is_visible():
                    details.click()
            check(v, width)
        v.open("?tab=submit", "queue")
        expect(v.page.locator("#queue tbody tr")).to_have_count(len(PAYLOADS))
        check(v, width)
        v.open(f"?tab=score&task=entail&row={rows[0]['id']}", "score")
        expect(v.page.locator("#prompt .reading")).to_contain_text(PAYLOADS[0])
        v.page.get_by_text("Show the gold answer").click()
        v.page.locator("#answer textarea").fill(ALL)
        v.page.get_by_role("button", name="Score it").click()
        expect(v.page.locator(".reward strong")).to_be_visible()
        v.page.locator("#stored input").click()
        v.page.keyboard.type("org/one")  # the list draws 100 names, and the others when keys narrow it
        expect(v.page.get_by_role("option")).to_have_count(1)
        v.page.get_by_role("option", name="org/one").click()
        expect(v.page.locator("#answer textarea")).to_have_value(ALL)
        check(v, width)


@pytest.mark.slow
@pytest.mark.parametrize(
    "tab, piece, names",
    [
        ("leaderboard", "board", ("q", "model", "sort")),
        ("data", "data", ("q", "row", "case", "config")),
        ("training", "training", ("runs",)),
    ],
)
def test_no_query_string_runs(address: str, visit: Any, tab: str, piece: str, names: tuple[str, ...]):
    """Each payload in all keys of a section, and some in each key alone, by way of the address; without a reload, as Back would
    bring it."""
    with visit(address) as v:
        v.open(f"?tab={tab}", piece)
        addresses = [dict.fromkeys(names, payload) for payload in PAYLOADS]
        addresses += [{name: payload} for name in names for payload in PAYLOADS[::15]]
        for query in addresses:
            v.page.evaluate(
                """(query) => {
                    history.pushState({}, "", `?${new URLSearchParams(query)}`);
                    dispatchEvent(new PopStateEvent("popstate"));
                }""",
                {"tab": tab, **query},
            )
            v.wait(piece)
        check(v, 1280)


@pytest.mark.slow
def test_no_address_runs(address: str, visit: Any):
    """The page loaded by addresses that hold payloads."""
    with visit(address) as v:
        for payload in PAYLOADS[::10]:
            v.page.goto(f"{address}/?{'&'.join((f'tab={payload}', f'__theme={payload}', f'row={payload}'))}")
        v.wait("board")
        check(v, 1280)
