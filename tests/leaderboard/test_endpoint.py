"""Endpoints that are well, busy, slow, wrong, or die half way."""

from pathlib import Path

import pytest

from leaderboard.evaluate import evaluate
from leaderboard.models import Generation, open_model
from leaderboard.models import endpoint as endpoints
from leaderboard.rows import read_rows
from tests.leaderboard.conftest import Endpoint, reply, slowly


def opened(endpoint: Endpoint, **more):
    return open_model(f"openai:{endpoint.url}#org/served", concurrency=4, **more)


def test_answers_are_kept_in_the_rows_order(endpoint: Endpoint, dataset: Path, tmp_path: Path):
    letters = {
        row["prompt"][-1]["content"]: row["reference"]["answer"] for row in read_rows(str(dataset), "holding", "test")
    }
    endpoint.program = lambda n, body: slowly(
        0.01 * (n % 3), (200, reply(f"Answer: {letters[body['messages'][-1]['content']]}"))
    )
    result = evaluate(opened(endpoint), str(dataset), ["holding"], tmp_path)
    assert result["tasks"]["holding"]["reward"] == 1.0
    assert result["tasks"]["holding"]["output_tokens"] == 3
    assert (result["kind"], result["verified"], result["model"]) == ("model", False, "org/served")
    assert len(endpoint.seen) == len(letters)
    assert 1 < endpoint.most <= 4
    assert endpoint.seen[0]["model"] == "org/served"
    assert endpoint.seen[0]["temperature"] == 0


def test_busy_and_cut_lines_are_tried_again(endpoint: Endpoint, dataset: Path, tmp_path: Path):
    trouble = {0: 429, 1: 503, 3: 0, 5: 500}
    endpoint.program = lambda n, body: (trouble[n], {}) if n in trouble else (200, reply("Answer: A"))
    result = evaluate(opened(endpoint), str(dataset), ["holding"], tmp_path, limit=8)
    assert result["tasks"]["holding"]["n"] == 8
    assert len(endpoint.seen) == 8 + len(trouble)


def test_a_silent_endpoint_is_asked_again(endpoint: Endpoint, dataset: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(endpoints, "SILENCE", 0.3)
    endpoint.program = lambda n, body: slowly(1.0 if n == 0 else 0.0, (200, reply("Answer: A")))
    assert evaluate(opened(endpoint), str(dataset), ["holding"], tmp_path, limit=4)["tasks"]["holding"]["n"] == 4
    assert len(endpoint.seen) == 5


def test_one_that_dies_half_way_leaves_what_was_done(endpoint: Endpoint, dataset: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(endpoints, "PATIENCE", 0.3)
    endpoint.program = lambda n, body: (200, reply("Answer: A")) if n < 6 else (502, {"error": "upstream is gone"})
    with pytest.raises(ConnectionError, match=r"given up after .* it answers 502: .*upstream is gone"):
        evaluate(opened(endpoint), str(dataset), ["holding"], tmp_path, limit=12)
    assert not list(tmp_path.glob("results/*/*"))
    before = len(endpoint.seen)
    endpoint.program = lambda n, body: (200, reply("Answer: A"))
    assert evaluate(opened(endpoint), str(dataset), ["holding"], tmp_path, limit=12)["tasks"]["holding"]["n"] == 12
    assert len(endpoint.seen) - before <= 6


def test_what_a_wrong_request_or_answer_says(endpoint: Endpoint, dataset: Path, tmp_path: Path, monkeypatch):
    for answer, says in (
        ((404, {"error": "model not found"}), "it answers 404: .*model not found"),
        ((401, {"error": "bad key"}), "it answers 401"),
        ((200, {"choices": []}), "no chat completion"),
    ):
        endpoint.program = lambda n, body, answer=answer: answer
        with pytest.raises(ConnectionError, match=says):
            evaluate(opened(endpoint), str(dataset), ["holding"], tmp_path, limit=2)


def test_a_prompt_too_long_for_it_counts_as_cut_and_empty(endpoint: Endpoint, dataset: Path, tmp_path: Path):
    too_long = (400, {"error": {"message": "This model's maximum context length is 512 tokens"}})
    endpoint.program = lambda n, body: too_long if n == 0 else (200, reply(None))
    result = evaluate(opened(endpoint), str(dataset), ["holding"], tmp_path, limit=3)
    assert result["tasks"]["holding"]["cut"] == 1
    assert result["tasks"]["holding"]["parsed"] == 0


def test_samples_have_seeds_of_their_own(endpoint: Endpoint, dataset: Path, tmp_path: Path):
    endpoint.program = lambda n, body: (200, reply(f"Answer: {'ABCDE'[body['seed'] % 5]}"))
    drawn = Generation(samples=5, temperature=0.7, top_p=0.9, seed=10)
    result = evaluate(opened(endpoint, generation=drawn), str(dataset), ["holding"], tmp_path, limit=4)
    entry = result["tasks"]["holding"]
    assert entry["samples"] == 5
    assert entry["pass_at"]["1"]["value"] == pytest.approx(0.2)  # each letter once a row
    assert entry["pass_at"]["5"]["value"] == 1.0
    assert entry["reward"] == pytest.approx(0.2)
    assert {body["top_p"] for body in endpoint.seen} == {0.9}


def test_the_key_goes_by_the_name_of_its_variable(endpoint: Endpoint, dataset: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("MY_ENDPOINT_KEY", "secret-7")
    evaluate(opened(endpoint, key="MY_ENDPOINT_KEY"), str(dataset), ["holding"], tmp_path, limit=1)
    assert endpoint.keys == ["Bearer secret-7"]
    assert not any(b"secret-7" in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    with pytest.raises(ValueError, match=r"NO_SUCH_KEY.*not set"):
        opened(endpoint, key="NO_SUCH_KEY")
    with pytest.raises(ValueError, match="say which model"):
        open_model(f"openai:{endpoint.url}")
    with pytest.raises(ValueError, match="not an endpoint's address"):
        open_model("openai:nowhere#m")
