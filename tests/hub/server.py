"""The Hub for tests: repos, files, jobs and faults, served on a loopback port by a thread of this process.

It speaks to unmodified clients: set HF_ENDPOINT to `url`, as `environment` does for a process of its own.
"""

import os
import threading
import time
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.hub import file_routes, job_routes, repo_routes
from tests.hub.faults import Fault, Faults, Protocol
from tests.hub.repos import Hub, Refused, Token
from tests.hub.wire import refusal

ROUTERS = (repo_routes.routes, file_routes.routes, job_routes.routes)
WRITER, READER, STRANGER = "hf_writer", "hf_reader", "hf_stranger"


class HubServer:
    """A running Hub. `state` is what it keeps; `fault` plans misbehaviour; `log` has each request (method, path)."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        tokens = {
            WRITER: Token("user"),
            READER: Token("user", write=False),
            STRANGER: Token("stranger", orgs=()),
        }
        self.state = Hub(folder, tokens)
        self.log: list[tuple[str, str]] = []
        app = Starlette(routes=[Route("/{path:path}", _Endpoint(self))])
        self._faults = Faults(app)
        config = uvicorn.Config(
            self._faults, port=0, http=Protocol, log_level="critical", lifespan="off", timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> "HubServer":
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(timeout=10)

    def fault(
        self, kind: str, method: str = "POST", path: str = "/commit/", times: int = 1, seconds: float = 1.0
    ) -> Fault:
        """Plan a fault; see faults.py. `stale`: the next `times` reads of any main answer with the commit before."""
        fault = Fault(kind, method, path, times, seconds)
        if kind == "stale":
            for repo in self.state.repos.values():
                repo.stale = times
        else:
            self._faults.planned.append(fault)
        return fault

    def well(self) -> None:
        """Forget all planned faults."""
        self._faults.planned.clear()

    def environment(self, home: Path, token: str | None = WRITER, **more: str) -> dict[str, str]:
        """The environment of a process that works with this Hub, its caches in `home`."""
        env = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
        env |= {
            "HF_ENDPOINT": self.url,
            "HF_HOME": str(home),
            "HF_HUB_DISABLE_XET": "1",
            "HF_UPDATE_DOWNLOAD_COUNTS": "0",
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "HF_HUB_DISABLE_PROGRESS_BARS": "1",
            "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
            **more,
        }
        return env if token is None else {**env, "HF_TOKEN": token}


class _Endpoint:
    """The one ASGI endpoint: asks each router in turn."""

    def __init__(self, server: HubServer) -> None:
        self.server = server

    async def __call__(self, scope, receive, send) -> None:  # type: ignore[no-untyped-def]
        request = Request(scope, receive)
        self.server.log.append((request.method, request.scope["raw_path"].decode().partition("?")[0]))
        response = await self._answer(request)
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        missing: Refused | None = None
        for router in ROUTERS:
            try:
                return await router(self.server.state, request)
            except Refused as error:
                if not str(error).startswith("no such route"):
                    return refusal(error)
                missing = error
        assert missing is not None
        return refusal(missing)
