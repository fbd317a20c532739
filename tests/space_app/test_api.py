"""The routes beside the page."""

import csv
import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from datasets import load_dataset
from fastapi.testclient import TestClient

from metrics import score
from space_app.app import create_app
from space_app.settings import Settings

RIGHT = {
    "task": "holding",
    "prediction": "Answer: C",
    "reference": {"choices": ["v", "w", "x", "y", "z"], "answer": "C"},
}


@pytest.fixture(scope="module")
def store(dataset: Path, results: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("results")
    add = lambda name, share, **more: results.add(folder, dataset, name, results.some(share), **more)  # noqa: E731
    add("org/small", 6, parameters=500_000_000, licence="mit")
    add("org/large", 14, parameters=30_000_000_000, licence="apache-2.0", verified=False)
    add("other/adapter", 9, kind="adapter", base="org/large", parameters=7_000_000_000, licence="mit")
    add("baseline/empty", 0, kind="baseline")
    add("=cmd|' /C calc'!A0/x", 3)
    add("org/part", 16, tasks=("holding",))
    return folder


@pytest.fixture(scope="module")
def client(dataset: Path, store: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(str(store), str(dataset)))) as client:
        yield client


def names(client: TestClient, **query: Any) -> set[str]:
    return {line["model"] for line in client.get("/api/v1/leaderboard", params=query).json()["lines"]}


def test_one_answer_is_judged_as_in_python(client: TestClient):
    answer = client.post("/api/v1/score", json=RIGHT)
    judged = score(**RIGHT)
    assert answer.status_code == 200
    assert answer.json() == {
        "reward": judged.reward,
        "components": judged.components,
        "answer": judged.answer,
        "reason": judged.reason,
    }


def test_many_answers_come_in_their_order(client: TestClient, results: Any, dataset: Path):
    row = load_dataset(str(dataset), "entail", split="test")[0]
    items = [RIGHT, {**RIGHT, "prediction": "Answer: A"}, {"id": row["id"], "prediction": results.gold(row)}]
    assert [judged["reward"] for judged in client.post("/api/v1/score", json=items).json()] == [1.0, 0.0, 1.0]


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        (b"{", 422, "the body is not JSON"),
        (b"{}", 422, "the body: expected"),
        (json.dumps([RIGHT, {"task": "holding"}]).encode(), 422, "item 1: expected"),
        (json.dumps({**RIGHT, "task": "poker"}).encode(), 422, "task: expected one of holding"),
        (json.dumps({**RIGHT, "reference": {"answer": "C"}}).encode(), 422, "choices"),
        (json.dumps({"id": "holding-0000000000000000", "prediction": ""}).encode(), 422, "no row"),
        (json.dumps([RIGHT] * 1025).encode(), 422, "at most 1024 answers"),
        (b'"' + b"x" * 4_000_000 + b'"', 413, "at most 4,000,000 bytes"),
    ],
)
def test_a_wrong_question_is_answered_in_one_line(client: TestClient, body: bytes, status: int, said: str):
    answer = client.post("/api/v1/score", content=body)
    assert answer.status_code == status
    assert said in answer.json()["error"]
    assert "\n" not in answer.json()["error"]


@pytest.mark.parametrize("prediction", [None, 7, ["Answer: C"], {"a": 1}, "x" * 200_000, "\u0000", "\ud83d"])
def test_a_prediction_of_any_kind_is_judged(client: TestClient, prediction: Any):
    body = json.dumps({**RIGHT, "prediction": prediction})
    answer = client.post("/api/v1/score", content=body)
    if prediction == "\ud83d":  # half a character: no text, and so no JSON
        assert answer.status_code == 422
    else:
        assert (answer.status_code, answer.json()["reward"]) == (200, 0.0)


def test_the_leaderboard_is_filtered(client: TestClient):
    floor = {"baseline/empty"}
    assert names(client, q="SMALL; adapter") == {"org/small", "other/adapter"}
    assert names(client, q="large") == {"org/large", "other/adapter"}  # by its base too
    assert names(client, kind="adapter") == {"other/adapter"}
    assert names(client, size="under-1") == {"org/small", *floor}
    assert names(client, size="4-10") == {"other/adapter", *floor}
    assert names(client, size="unknown") == {"=cmd|' /C calc'!A0/x", "org/part", *floor}
    assert names(client, licence="mit") == {"org/small", "other/adapter", *floor}
    assert "org/large" not in names(client, verified="true")
    assert names(client, task="holding") - names(client, task="entail") == {"org/part"}
    assert names(client, q="nothing like it") == set()


def test_the_csv_holds_what_the_table_shows_and_no_formula(client: TestClient):
    lines = client.get("/api/v1/leaderboard").json()["lines"]
    answer = client.get("/leaderboard.csv")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert answer.headers["content-type"].startswith("text/csv")
    assert [float(row["reward"]) for row in rows] == [line["reward"] for line in lines]
    assert [float(row["entail"]) for row in rows if row["entail"]] == [
        line["tasks"]["entail"]["reward"] for line in lines if "entail" in line["tasks"]
    ]
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "@", "\t"))]
    assert "'=cmd|' /C calc'!A0/x" in [row["model"] for row in rows]
    assert [row["model"] for row in csv.DictReader(io.StringIO(client.get("/leaderboard.csv?kind=adapter").text))] == [
        "other/adapter"
    ]


def test_a_model_says_how_to_run_it_again(client: TestClient):
    run = client.get("/api/v1/run", params={"model": "org/small"}).json()
    assert "--model org/small --revision 0123456789abcdef" in run["command"]
    assert run["result"]["seed"] == 0
    assert client.get("/api/v1/run", params={"model": "nobody/x"}).status_code == 404


def test_samples_stand_beside_those_of_another(client: TestClient, dataset: Path):
    query = {"model": "org/small", "task": "holding", "vs": "org/large"}
    found = client.get("/api/v1/samples", params=query).json()
    known = load_dataset(str(dataset), "holding", split="test")
    assert [pair["id"] for pair in found["rows"]] == known["id"][:20]
    for pair in found["rows"]:
        assert pair["mine"]["reward"] == (int(pair["id"][-1], 16) < 6)
        assert pair["other"]["reward"] == (int(pair["id"][-1], 16) < 14)
    differ = client.get("/api/v1/samples", params={**query, "show": "differ"}).json()
    assert differ["total"] == sum(6 <= int(row_id[-1], 16) < 14 for row_id in known["id"])
    unread = client.get("/api/v1/samples", params={**query, "show": "unread"}).json()
    assert unread["total"] == sum(int(row_id[-1], 16) >= 6 for row_id in known["id"])


def test_a_model_whose_answers_are_gone_is_one_line(dataset: Path, store: Path, tmp_path: Path):
    shutil.copytree(store / "results", tmp_path / "results")
    with TestClient(create_app(Settings(str(tmp_path), str(dataset)))) as client:
        for route, query in (
            ("samples", {"model": "org/small", "task": "holding"}),
            ("compare", {"a": "org/small", "b": "org/large"}),
        ):
            answer = client.get(f"/api/v1/{route}", params=query)
            assert (answer.status_code, answer.json()) == (
                404,
                {"error": "the answers of this run are not in the store"},
            )


def test_two_models_are_compared(client: TestClient):
    rows = client.get("/api/v1/compare", params={"a": "org/large", "b": "org/small"}).json()["rows"]
    assert [row["task"] for row in rows] == [None, "holding", "bluebook", "summarise", "retrieval", "entail"]
    assert rows[0]["difference"] > 0


def test_every_answer_has_the_policy(client: TestClient):
    for path in ("/", "/healthz", "/ui/dom.js", "/leaderboard.csv"):
        policy = client.get(path).headers["content-security-policy"]
        assert "img-src 'self' data: blob:" in policy
        assert "default-src 'self'" in policy


def test_the_health_route_answers(client: TestClient):
    assert client.get("/healthz").json() == {"status": "ok"}


def test_the_same_functions_are_there_for_gradio_clients(client: TestClient):
    named = client.get("/gradio_api/info").json()["named_endpoints"]
    assert set(named) == {"/score", "/score_row", "/leaderboard", "/rows"}
    answer = client.post(
        "/gradio_api/run/score", json={"data": [RIGHT["task"], RIGHT["prediction"], RIGHT["reference"]]}
    )
    assert answer.json()["data"][0]["reward"] == 1.0
