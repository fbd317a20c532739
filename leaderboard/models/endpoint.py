"""A model behind an OpenAI-compatible endpoint: vLLM, TGI, llama.cpp, `transformers serve`, Inference Providers."""

import os
import random
import re
import time
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any

import httpx2

from leaderboard.judge import Answer
from leaderboard.models.base import About, Batch, Generation, Row

PATIENCE = 300.0  # seconds after which one prompt that gets no answer ends the run
SILENCE = 120.0  # seconds without a byte after which a request is given up and made again
_BUSY = (408, 409, 425, 429, 500, 502, 503, 504, 529)
_TOO_LONG = re.compile(r"context|too long|too many tokens|maximum.{0,20}length|max_model_len|n_ctx", re.IGNORECASE)


class EndpointModel:
    """Chat completions, `concurrency` requests at a time.

    url: up to the version, as in http://127.0.0.1:8000/v1. name: what the endpoint calls the model. key: the name of the
    environment variable that holds its key; none is sent without. Requests that find the endpoint busy (429, 5xx) or get no
    answer in SILENCE seconds are made again, as late as Retry-After says, with growing pauses, for PATIENCE seconds; then, or
    on any other refusal, ConnectionError says what it answered. A prompt that it finds too long counts as cut and empty.
    """

    def __init__(
        self, url: str, name: str, generation: Generation, key: str | None = None, concurrency: int = 8
    ) -> None:
        parts = httpx2.URL(url)
        if parts.scheme not in ("http", "https") or not parts.host:
            raise ValueError(f"{url}: not an endpoint's address; expected one such as http://127.0.0.1:8000/v1")
        if not name:
            raise ValueError(f"{url}: say which model, as in openai:{url}#org/model")
        if key is not None and not os.environ.get(key):
            raise ValueError(f"the environment variable {key}, which is to hold the endpoint's key, is not set")
        self._url = str(parts.copy_with(username=None, password=None, query=None, fragment=None)).rstrip("/")
        headers = {"Authorization": f"Bearer {os.environ[key]}"} if key else {}
        self._client = httpx2.Client(headers=headers, timeout=httpx2.Timeout(SILENCE, connect=10.0))
        self._name, self._generation, self._concurrency = name, generation, concurrency
        self.about = About(name, "model")
        self.settings = {**generation.settings(), "backend": "endpoint", "endpoint": self._url}

    def answers(self, rows: Sequence[Row], max_tokens: int, done: Collection[str] = ()) -> Iterator[Batch]:
        limit = self._generation.tokens(max_tokens)
        waiting = iter(row for row in rows if row["id"] not in done)
        with ThreadPoolExecutor(self._concurrency) as pool:
            running: dict[Future[list[Answer]], str] = {}
            try:
                while True:
                    while len(running) < self._concurrency and (row := next(waiting, None)) is not None:
                        running[pool.submit(self._answer, row, limit)] = row["id"]
                    if not running:
                        return
                    ready, _ = wait(running, return_when=FIRST_COMPLETED)
                    finished = {future: running.pop(future) for future in ready}
                    sound = [future for future in finished if future.exception() is None]
                    if sound:  # what came is kept before an error is told
                        yield [(finished[future], future.result()) for future in sound]
                    for future in finished:
                        future.result()
            finally:
                pool.shutdown(wait=False, cancel_futures=True)

    def _answer(self, row: Row, limit: int) -> list[Answer]:
        return [self._ask(row, limit, number) for number in range(self._generation.samples)]

    def _ask(self, row: Row, limit: int, number: int) -> Answer:
        drawn = self._generation
        body = {
            "model": self._name,
            "messages": row["prompt"],
            "max_tokens": limit,
            "temperature": drawn.temperature,
            "top_p": drawn.top_p,
            "seed": drawn.seed + number,
        }
        reply = self._post(body)
        if reply is None:
            return Answer("", 0, cut=True)
        try:
            text = reply["choices"][0]["message"].get("content") or ""
            tokens = (reply.get("usage") or {}).get("completion_tokens")
        except (KeyError, IndexError, TypeError, AttributeError) as error:
            raise ConnectionError(f"{self._url}: its answer is no chat completion ({str(reply)[:120]})") from error
        return Answer(str(text), tokens if isinstance(tokens, int) else None)

    def _post(self, body: dict[str, Any]) -> Any:
        """The endpoint's reply; None where it finds the prompt too long."""
        begun, pause = time.monotonic(), 0.25
        while True:
            asked, said = 0.0, "no answer"
            try:
                response = self._client.post(f"{self._url}/chat/completions", json=body)
                if response.status_code == 200:
                    return response.json()
                said = f"it answers {response.status_code}: {' '.join(response.text.split())[:160]}"
                if response.status_code in (400, 413, 422) and _TOO_LONG.search(response.text):
                    return None
                if response.status_code not in _BUSY:
                    raise ConnectionError(f"{self._url}: {said}")
                after = response.headers.get("Retry-After", "")
                asked = float(after) if after.isdigit() else 0.0
            except ValueError:
                said = "its answer is not JSON"
            except httpx2.TransportError as error:
                said = f"no answer ({type(error).__name__}: {error})"
            if time.monotonic() - begun + asked > PATIENCE:
                raise ConnectionError(f"{self._url}: given up after {time.monotonic() - begun:.0f} s, {said}")
            time.sleep(asked + random.uniform(0, pause))
            pause = min(2 * pause, 20.0)
