"""A vLLM server that goes away while a policy trains: TRL's own client, a real socket, a server that only speaks its protocol."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from requests.adapters import HTTPAdapter
from trl.generation import vllm_client

from leaderboard.runs import read_run
from training.grpo import grpo
from training.run import TrainingFailed
from training.trainers import WatchedGRPO


class _Answers(BaseHTTPRequestHandler):
    """The routes that the client asks, each answer three tokens long."""

    def do_GET(self) -> None:
        self._send({"data": [{"id": "tiny"}]})

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        choices = [
            {"prompt_token_ids": prompt, "token_ids": [20, 21 + i % 2, 2], "logprobs": None}
            for prompt in asked["prompt"]
            for i in range(asked["n"])
        ]
        self._send({"choices": choices})

    def _send(self, what: Any) -> None:
        body = json.dumps(what).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


class _Server:
    """A server that can be lost and come back at its port."""

    def __init__(self) -> None:
        self.port = 0
        self.start()

    def start(self) -> None:
        self._served = ThreadingHTTPServer(("127.0.0.1", self.port), _Answers)
        self.port = self._served.server_port
        threading.Thread(target=self._served.serve_forever, args=(0.01,), daemon=True).start()

    def lose(self) -> None:
        self._served.shutdown()
        self._served.server_close()


@pytest.fixture
def server() -> Iterator[_Server]:
    running = _Server()
    yield running
    running.lose()


@pytest.mark.slow
def test_a_lost_vllm_server_leaves_a_state_from_which_to_go_on(
    server: _Server, grpo_keys: dict[str, Any], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(vllm_client, "is_vllm_available", lambda **_: True)  # the client alone needs nothing of it
    client = vllm_client.VLLMClient(base_url=f"http://127.0.0.1:{server.port}")
    client.session.mount("http://", HTTPAdapter(max_retries=0))  # it would try again for a minute
    lost_at = 2

    def by_server(self: Any, prompts: Any, _images: Any, _fields: Any, n: int, **_: Any) -> tuple[Any, None]:
        if self.state.global_step == lost_at:
            server.lose()
        return client.generate(prompts[::n], n=n, max_tokens=3)["completion_ids"], None

    monkeypatch.setattr(WatchedGRPO, "_generate_single_turn", by_server)
    keys = grpo_keys | {"save_strategy": "steps", "save_steps": 1}
    with pytest.raises(TrainingFailed, match=r"step 2: .*Connection refused.*; go on from .*checkpoint-2"):
        grpo(keys)
    server.start()
    lost_at = -1
    grpo(keys | {"resume_from_checkpoint": True})
    assert len(read_run(Path(keys["output_dir"])).curve("loss")) == keys["max_steps"]
