"""Misbehaviour on demand: what a Hub under load, or a bad line, does to a request."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import anyio
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

KINDS = ("429", "500", "503", "cut", "done then 500", "done then cut", "done then silence", "slow body", "stale")


TRANSPORTS: dict[tuple[str, int], asyncio.Transport] = {}  # the connections, by the client's address


class Protocol(H11Protocol):
    """HTTP as uvicorn speaks it, whose connections can be cut."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        TRANSPORTS[transport.get_extra_info("peername")] = transport


@dataclass
class Fault:
    """What happens to the next `times` requests that a method and a pattern match.

    kind: 429 (with Retry-After: `seconds`), 500 or 503 instead of an answer; `cut`: the connection ends without one,
    nothing done; `done then …`: the request is carried out, but its answer is a 500, is cut off, or comes after `seconds`;
    `slow body`: the answer comes in pieces, `seconds` apart.
    """

    kind: str
    method: str = "POST"
    path: str = "/commit/"
    times: int = 1
    seconds: float = 1.0
    happened: int = 0

    def takes(self, scope: Scope) -> bool:
        return (
            self.happened < self.times
            and scope["method"] in self.method.split("|")
            and re.search(self.path, scope["raw_path"].decode()) is not None
        )


class Faults:
    """The middleware: the first fault that takes a request decides."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.planned: list[Fault] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        fault = next((f for f in self.planned if scope["type"] == "http" and f.takes(scope)), None)
        if fault is None:
            await self.app(scope, receive, send)
            return
        fault.happened += 1
        await self._misbehave(fault, scope, receive, send)

    async def _misbehave(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        done, _, then = fault.kind.rpartition(" then ")
        if done:
            await self.app(scope, receive, _nowhere)
        if then == "slow body":
            await self.app(scope, receive, _slowly(send, fault.seconds))
            return
        if not done:
            await _drain(receive)
        if then == "silence":
            await anyio.sleep(fault.seconds)
        if then == "cut":
            TRANSPORTS[scope["client"]].abort()
            return
        headers = [(b"content-length", b"0")]
        if then == "429":
            headers.append((b"retry-after", str(int(fault.seconds)).encode()))
        await send({"type": "http.response.start", "status": int(then) if then.isdigit() else 504, "headers": headers})
        await send({"type": "http.response.body"})


async def _nowhere(message: Message) -> None:
    """An answer that nobody hears."""


async def _drain(receive: Receive) -> None:
    while (await receive()).get("more_body"):
        pass


def _slowly(send: Send, seconds: float) -> Callable[[Message], Awaitable[None]]:
    async def slow(message: Message) -> None:
        body = message.get("body", b"")
        if message["type"] != "http.response.body" or len(body) < 2:
            await send(message)
            return
        half = len(body) // 2
        await send({**message, "body": body[:half], "more_body": True})
        await anyio.sleep(seconds)
        await send({**message, "body": body[half:]})

    return slow
