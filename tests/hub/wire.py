"""How the Hub for tests answers: routes by the raw path, errors in the Hub's own shape, files with ranges."""

import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import unquote

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from tests.hub.repos import Hub, Refused, Token

Handler = Callable[..., Awaitable[Response]]
TYPES = {"models": "model", "datasets": "dataset", "spaces": "space"}
REPO = "(?P<type>models|datasets|spaces)/(?P<repo>[^/]+/[^/]+)"


class Router:
    """Handlers by method and a pattern of the raw path: a quoted slash in a revision stays one segment."""

    def __init__(self) -> None:
        self._routes: list[tuple[str, re.Pattern[str], Handler]] = []

    def route(self, method: str, pattern: str) -> Callable[[Handler], Handler]:
        def add(handler: Handler) -> Handler:
            self._routes.append((method, re.compile(pattern), handler))
            return handler

        return add

    async def __call__(self, hub: Hub, request: Request) -> Response:
        path = request.scope["raw_path"].decode().partition("?")[0]
        for method, pattern, handler in self._routes:
            if method == request.method and (found := pattern.fullmatch(path)):
                parts = {name: unquote(value) for name, value in found.groupdict().items() if value is not None}
                if parts.get("type") in TYPES:
                    parts["type"] = TYPES[parts["type"]]
                return await handler(hub, request, **parts)
        raise Refused(404, f"no such route: {request.method} {path}")


def refusal(error: Refused) -> Response:
    headers = {"X-Error-Message": str(error).splitlines()[0]}
    if error.code:
        headers["X-Error-Code"] = error.code
    return JSONResponse(error.body, error.status, headers)


def token_of(hub: Hub, request: Request) -> Token | None:
    """Whose request it is; None for nobody. A token that is not known is refused."""
    given = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
    if not given:
        return None
    if given not in hub.tokens:
        raise Refused(401, "Invalid credentials in Authorization header")
    return hub.tokens[given]


def here(request: Request, host: str | None = None) -> str:
    """The server's own address as the client wrote it, or by another name of the same machine."""
    given = request.headers["host"]
    return f"http://{host}:{given.rpartition(':')[2]}" if host else f"http://{given}"


def ranged(request: Request, path: Path, headers: dict[str, str]) -> Response:
    """A file, or the range of it that is asked for."""
    if not path.stat().st_size:
        return Response(b"", headers={**headers, "Accept-Ranges": "bytes"})
    return FileResponse(path, headers=headers, media_type="application/octet-stream")
