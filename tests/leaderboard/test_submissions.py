"""Requests: what is taken, what is refused and why, and that a store holds each once."""

from dataclasses import replace
from pathlib import Path

import pytest

from leaderboard.submissions import Refused, Wanted, queue, retry, submit
from training.tiny import save_tiny


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_tiny(["the court held that", "Answer: C"], folder)
    return str(folder)


def test_a_request_is_stored_once(model: str, tmp_path: Path):
    path = submit(tmp_path, Wanted(model, local=True), "user-1")
    (request,) = queue(tmp_path)
    assert request.path == path
    assert (request.state, request.model, len(request.revision)) == ("pending", model, 40)
    for user in ("user-1", "user-2"):
        with pytest.raises(Refused, match="in the queue already"):
            submit(tmp_path, Wanted(model, local=True), user)
    assert len(queue(tmp_path)) == 1
    submit(tmp_path, Wanted(model, dtype="float32", local=True), "user-2")
    assert len(queue(tmp_path)) == 2


def test_the_quota_is_the_users(model: str, tmp_path: Path):
    for dtype in ("auto", "float16"):
        submit(tmp_path, Wanted(model, dtype=dtype, local=True), "user-1", quota=2)
    with pytest.raises(Refused, match="2 requests a day"):
        submit(tmp_path, Wanted(model, dtype="float32", local=True), "user-1", quota=2)
    submit(tmp_path, Wanted(model, dtype="float32", local=True), "user-2", quota=2)


def test_only_what_failed_is_tried_again(model: str, tmp_path: Path):
    submit(tmp_path, Wanted(model, local=True), "user-1")
    (request,) = queue(tmp_path)
    with pytest.raises(ValueError, match="it is pending"):
        retry(tmp_path, request.key)
    failed = replace(request, state="failed", reason="too slow", attempts=3)
    (tmp_path / request.path).write_bytes(failed.content())
    assert retry(tmp_path, request.key) == request
    assert queue(tmp_path) == [request]
