"""A tiny model with a tokenizer of its own, and an endpoint that answers as a program says."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from leaderboard.rows import read_rows
from training.tiny import save_tiny

Program = Callable[[int, dict[str, Any]], tuple[int, Any]]


@pytest.fixture(scope="session")
def tiny(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny Qwen3 with random weights."""
    folder = tmp_path_factory.mktemp("models") / "tiny"
    rows = read_rows(str(dataset), "bluebook", "train")
    save_tiny([message["content"] for row in rows for message in row["prompt"]], folder)
    return folder


class Endpoint:
    """An OpenAI-compatible endpoint. `program` gives status and body by the number of the request; `seen` has the bodies."""

    def __init__(self) -> None:
        self.seen: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.program: Program = lambda number, body: (200, reply("Answer: A"))
        self.busy = self.most = 0
        lock, endpoint = threading.Lock(), self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                with lock:
                    number = len(endpoint.seen)
                    endpoint.seen.append(body)
                    endpoint.keys.append(self.headers.get("Authorization"))
                    endpoint.busy += 1
                    endpoint.most = max(endpoint.most, endpoint.busy)
                status, answer = endpoint.program(number, body)
                with lock:
                    endpoint.busy -= 1
                if status == 0:  # dies: the line is cut without an answer
                    self.close_connection = True
                    self.connection.close()
                    return
                content = json.dumps(answer).encode() if not isinstance(answer, bytes) else answer
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def reply(text: str | None, tokens: int = 3) -> dict[str, Any]:
    """A chat completion."""
    return {"choices": [{"message": {"role": "assistant", "content": text}}], "usage": {"completion_tokens": tokens}}


def slowly(seconds: float, answer: tuple[int, Any]) -> tuple[int, Any]:
    time.sleep(seconds)
    return answer


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    server = Endpoint()
    yield server
    server.stop()
