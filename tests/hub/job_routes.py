"""The Hub's calls on jobs, and on the bucket by which a job's script gets there (uploaded by the Xet protocol).

A job is really run: its command as a process of this machine, this Python in the place of `uv run`.
"""

import asyncio
import json
import os
import sys
import time
import uuid
from collections.abc import AsyncIterator
from typing import Any

import pyarrow as pa
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from tests.hub.repos import Hub, Refused
from tests.hub.wire import Router, here, token_of

routes = Router()
BUCKET = "(?P<owner>[^/]+)/(?P<name>[^/]+)"


@routes.route("POST", f"/api/buckets/{BUCKET}")
async def create_bucket(hub: Hub, request: Request, owner: str, name: str) -> Response:
    _writer(hub, request, f"{owner}/{name}")
    url = f"{here(request)}/buckets/{owner}/{name}"
    if f"{owner}/{name}" in hub.buckets:
        raise Refused(409, "bucket exists", url=url)
    hub.buckets[f"{owner}/{name}"] = {}
    return JSONResponse({"url": url})


@routes.route("GET", f"/api/buckets/{BUCKET}/xet-write-token")
async def xet_token(hub: Hub, request: Request, owner: str, name: str) -> Response:
    _writer(hub, request, f"{owner}/{name}")
    expires = int(time.time()) + 3600
    given = {"accessToken": "xet", "exp": expires, "casUrl": f"{here(request)}/cas"}
    headers = {"X-Xet-Cas-Url": given["casUrl"], "X-Xet-Access-Token": "xet", "X-Xet-Token-Expiration": str(expires)}
    return JSONResponse(given, headers={name: str(value) for name, value in headers.items()})


@routes.route("POST", "/cas/v1/xorbs/(?P<prefix>[^/]+)/(?P<digest>[0-9a-f]+)")
async def put_xorb(hub: Hub, request: Request, prefix: str, digest: str) -> Response:
    hub.xorbs.append(_chunks(await request.body()))
    return JSONResponse({"was_inserted": True})


@routes.route("POST", "/cas(/v1)?/shards")
async def put_shard(hub: Hub, request: Request) -> Response:
    return JSONResponse({"result": 1})


def _chunks(body: bytes) -> bytes:
    """The contents of a xorb: chunks, each behind a header of 8 bytes (version, length, compression, length as it was)."""
    contents, at = b"", 0
    while at + 8 <= len(body) and body[at] == 0:
        length, how = int.from_bytes(body[at + 1 : at + 4], "little"), body[at + 4]
        size = int.from_bytes(body[at + 5 : at + 8], "little")
        chunk = body[at + 8 : at + 8 + length]
        contents += chunk if how == 0 else pa.decompress(chunk, size, codec="lz4", asbytes=True)
        at += 8 + length
    return contents


@routes.route("POST", f"/api/buckets/{BUCKET}/batch")
async def bucket_batch(hub: Hub, request: Request, owner: str, name: str) -> Response:
    """Files of a bucket. A file is what was uploaded last: enough for scripts of one chunk, sent one at a time."""
    for line in (await request.body()).splitlines():
        asked = json.loads(line)
        if asked["type"] == "addFile":
            hub.buckets[f"{owner}/{name}"][asked["path"]] = hub.xorbs[-1]
    return JSONResponse({"success": True, "processed": 1, "succeeded": 1, "failed": []})


@routes.route("POST", "/api/jobs/(?P<owner>[^/]+)")
async def run_job(hub: Hub, request: Request, owner: str) -> Response:
    token = _writer(hub, request, f"{owner}/jobs")
    asked = await request.json()
    job: dict[str, Any] = {
        "id": uuid.uuid4().hex[:24],
        "createdAt": time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime()),
        "owner": {"id": owner, "name": owner, "type": "user"},
        "initiator": {"type": "user", "id": token, "name": token},
        "status": {"stage": "RUNNING", "message": None},
        **{
            key: asked.get(key)
            for key in ("dockerImage", "command", "arguments", "environment", "flavor", "labels", "volumes")
        },
        "secrets": dict.fromkeys(asked.get("secrets", {}), ""),
    }
    hub.jobs[job["id"]] = job | {"asked": asked, "lines": []}
    hub.running.add(asyncio.create_task(_run(hub, hub.jobs[job["id"]], here(request))))
    return JSONResponse(job)


async def _run(hub: Hub, job: dict[str, Any], url: str) -> None:
    """Run a job's script where its volumes would be mounted."""
    asked, folder = job["asked"], hub.folder / f"job-{job['id']}"
    for volume in asked.get("volumes") or []:
        place = folder / volume["mountPath"].lstrip("/")
        place.mkdir(parents=True)
        for path, content in hub.buckets[volume["source"]].items():
            if path.startswith(f"{volume['path']}/"):
                (place / path.rpartition("/")[2]).write_bytes(content)
    script = next(i for i, word in enumerate(asked["command"]) if word.endswith(".py"))
    command = [
        str(folder / word.lstrip("/")) if word.startswith("/data/") else word for word in asked["command"][script:]
    ]
    env = {**os.environ, **hub.job_environment, **asked["environment"], **asked.get("secrets", {}), "HF_ENDPOINT": url}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, cwd=folder, env=env, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    assert process.stdout is not None
    async for line in process.stdout:
        job["lines"].append(line.decode(errors="replace").rstrip("\n"))
    code = await process.wait()
    message = None if code == 0 else f"Job failed with exit code: {code}"
    job["status"] = {"stage": "ERROR" if code else "COMPLETED", "message": message}


@routes.route("GET", "/api/jobs/(?P<owner>[^/]+)/(?P<id>[^/]+)")
async def inspect_job(hub: Hub, request: Request, owner: str, id: str) -> Response:
    return JSONResponse({key: value for key, value in _job(hub, id).items() if key not in ("asked", "lines")})


@routes.route("GET", "/api/jobs/(?P<owner>[^/]+)/(?P<id>[^/]+)/logs")
async def job_logs(hub: Hub, request: Request, owner: str, id: str) -> Response:
    return StreamingResponse(_events(_job(hub, id)), media_type="text/event-stream")


async def _events(job: dict[str, Any]) -> AsyncIterator[str]:
    sent = 0
    while True:
        over = job["status"]["stage"] != "RUNNING"
        for line in job["lines"][sent:]:
            sent += 1
            stamp = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
            yield f"data: {json.dumps({'data': line, 'timestamp': stamp})}\n\n"
        if over:
            return
        await asyncio.sleep(0.1)


def _job(hub: Hub, id: str) -> dict[str, Any]:
    if id not in hub.jobs:
        raise Refused(404, "no such job")
    return hub.jobs[id]


def _writer(hub: Hub, request: Request, name: str) -> str:
    token = token_of(hub, request)
    if token is None or not token.may_write(name):
        raise Refused(403 if token else 401, "you need a token with write access")
    return token.user
