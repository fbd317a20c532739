"""The Hub's calls on files: resolve with ranges, and uploads by git-lfs (in one part or several)."""

import hashlib
import json
import os
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from tests.hub.repos import Hub, Refused
from tests.hub.wire import Router, here, ranged, token_of

routes = Router()
PREFIX = "(?:(?P<prefix>datasets|spaces)/)?(?P<repo>[^/]+/[^/]+)"


async def resolve(hub: Hub, request: Request, repo: str, revision: str, path: str, prefix: str = "models") -> Response:
    """A file: itself where it is small, else a redirect to the storage, which is another host that asks for no token."""
    token = token_of(hub, request)
    found = hub.repo(prefix[:-1], repo, token)
    if found.gated and not (token and token.may_read(repo)):
        raise Refused(403, f"Access to {repo} is restricted", "GatedRepo")
    commit = found.resolve(revision)
    file = commit.files.get(path)
    if file is None:
        raise Refused(404, f"{path} does not exist on {revision}", "EntryNotFound")
    headers = {"X-Repo-Commit": commit.id, "Accept-Ranges": "bytes"}
    if file.lfs:
        headers |= {"X-Linked-Etag": f'"{file.sha256}"', "X-Linked-Size": str(file.size)}
        return RedirectResponse(f"{here(request, 'localhost')}/storage/{file.sha256}", 302, headers)
    return ranged(request, hub.blob(file.sha256), {**headers, "ETag": f'"{file.oid}"'})


for method in ("GET", "HEAD"):
    routes.route(method, f"/{PREFIX}/resolve/(?P<revision>[^/]+)/(?P<path>.+)")(resolve)


async def storage(hub: Hub, request: Request, oid: str) -> Response:
    if "authorization" in request.headers:
        raise Refused(400, "a token was sent to the storage, where it does not belong")
    if not hub.blob(oid).exists():
        raise Refused(404, "no such object")
    return ranged(request, hub.blob(oid), {"ETag": f'"{oid}"'})


for method in ("GET", "HEAD"):
    routes.route(method, "/storage/(?P<oid>[0-9a-f]{64})")(storage)


@routes.route("POST", f"/{PREFIX}\\.git/info/lfs/objects/batch")
async def batch(hub: Hub, request: Request, repo: str, prefix: str = "models") -> Response:
    """What is to be uploaded, and where to. What is there already needs no action."""
    hub.repo(prefix[:-1], repo, token_of(hub, request), write=True)
    objects = []
    for asked in (await request.json())["objects"]:
        oid, size = asked["oid"], asked["size"]
        answer: dict[str, object] = {"oid": oid, "size": size}
        if not hub.blob(oid).exists():
            url = f"{here(request, 'localhost')}/upload/{oid}"
            upload: dict[str, object] = {"href": url}
            if size > hub.part_size:
                parts = range(1, -(-size // hub.part_size) + 1)
                upload = {
                    "href": f"{here(request)}/complete/{oid}",
                    "header": {"chunk_size": str(hub.part_size), **{str(n): f"{url}/{n}" for n in parts}},
                }
            verify = {"href": f"{here(request)}/{'' if prefix == 'models' else prefix + '/'}{repo}.git/info/lfs/verify"}
            answer["actions"] = {"upload": upload, "verify": verify}
        objects.append(answer)
    return JSONResponse({"transfer": "basic", "objects": objects})


@routes.route("PUT", "/upload/(?P<oid>[0-9a-f]{64})")
async def upload(hub: Hub, request: Request, oid: str) -> Response:
    partial = hub.folder / f"{oid}.{os.urandom(4).hex()}"
    await _receive(request, partial)
    _accept(hub, partial, oid)
    return Response()


@routes.route("PUT", "/upload/(?P<oid>[0-9a-f]{64})/(?P<number>[0-9]+)")
async def upload_part(hub: Hub, request: Request, oid: str, number: str) -> Response:
    part = hub.folder / f"{oid}.part{number}"
    await _receive(request, part)
    return Response(headers={"ETag": hashlib.md5(part.read_bytes()).hexdigest()})


@routes.route("POST", "/complete/(?P<oid>[0-9a-f]{64})")
async def complete(hub: Hub, request: Request, oid: str) -> Response:
    whole = hub.folder / f"{oid}.whole"
    with whole.open("wb") as file:
        for part in json.loads(await request.body())["parts"]:
            content = (hub.folder / f"{oid}.part{part['partNumber']}").read_bytes()
            if hashlib.md5(content).hexdigest() != part["etag"]:
                raise Refused(400, f"part {part['partNumber']}: wrong etag")
            file.write(content)
    _accept(hub, whole, oid)
    return JSONResponse({})


@routes.route("POST", f"/{PREFIX}\\.git/info/lfs/verify")
async def verify(hub: Hub, request: Request, repo: str, prefix: str = "models") -> Response:
    asked = await request.json()
    if not hub.blob(asked["oid"]).exists() or hub.blob(asked["oid"]).stat().st_size != asked["size"]:
        raise Refused(404, f"{asked['oid']} was not uploaded whole")
    return JSONResponse({})


async def _receive(request: Request, path: Path) -> None:
    with path.open("wb") as file:
        async for chunk in request.stream():
            file.write(chunk)


def _accept(hub: Hub, path: Path, oid: str) -> None:
    """Give an upload its name, if its contents are what was announced."""
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != oid:
            raise Refused(400, "the contents do not have the hash that was announced")
    os.replace(path, hub.blob(oid))
