"""The Hub's calls on repos: create, look, commit, refs, pull requests."""

import base64
import json
from typing import Any

import anyio
import yaml
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tests.hub.repos import LFS_ENDINGS, LFS_SIZE, Commit, File, Hub, Refused, Repo, entry, tree
from tests.hub.wire import REPO, Router, here, token_of

routes = Router()
COLOURS = ("red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray")
SCOPES = ("email", "read-repos", "contribute-repos", "write-repos", "manage-repos", "inference-api", "jobs", "webhooks")
PAGE = 1000


@routes.route("GET", "/api/whoami-v2")
async def whoami(hub: Hub, request: Request) -> Response:
    token = token_of(hub, request)
    if token is None:
        raise Refused(401, "Invalid username or password.")
    orgs = [{"type": "org", "name": name} for name in token.orgs]
    role = "write" if token.write else "read"
    access = {"type": "access_token", "accessToken": {"displayName": "test", "role": role}}
    return JSONResponse(
        {"type": "user", "id": token.user, "name": token.user, "fullname": token.user, "orgs": orgs, "auth": access}
    )


@routes.route("POST", "/api/repos/create")
async def create(hub: Hub, request: Request) -> Response:
    asked = await request.json()
    token = token_of(hub, request)
    if token is None:
        raise Refused(401, "Invalid username or password.")
    type_, repo_id = asked.get("type") or "model", f"{asked.get('organization') or token.user}/{asked['name']}"
    if not token.may_write(repo_id):
        raise Refused(403, f"You don't have the rights to create a {type_} under this namespace")
    url = f"{here(request)}/{'' if type_ == 'model' else f'{type_}s/'}{repo_id}"
    if (type_, repo_id) in hub.repos:
        raise Refused(409, "You already created this repo", url=url)
    hub.create(type_, repo_id, asked.get("visibility") == "private", asked.get("sdk"))
    return JSONResponse({"url": url, "name": repo_id})


@routes.route("POST", "/api/validate-yaml")
async def validate_yaml(hub: Hub, request: Request) -> Response:
    asked = await request.json()
    errors = _card_errors(asked["content"], asked.get("repoType") or "model")
    return JSONResponse({"errors": [{"message": error} for error in errors], "warnings": []}, 400 if errors else 200)


def _card_errors(content: str, repo_type: str) -> list[str]:
    """What the Hub refuses in the YAML of a card, of what matters here."""
    if not content.startswith("---\n"):
        return []
    try:
        head = yaml.safe_load(content.split("---\n", 2)[1])
    except yaml.YAMLError as error:
        return [f"Invalid YAML: {error}"]
    if not isinstance(head, dict):
        return ["the metadata must be an object"]
    errors = []
    if not isinstance(head.get("tags", []), list):
        errors.append('"tags" must be an array')
    if "license" in head and not (isinstance(head["license"], str) and head["license"].islower()):
        errors.append('"license" must be a known identifier')
    if repo_type == "space":
        if head.get("sdk") not in ("gradio", "docker", "static"):
            errors.append('"sdk" must be one of [gradio, docker, static]')
        if head.get("sdk") == "gradio" and not isinstance(head.get("sdk_version"), str):
            errors.append('"sdk_version" must be a string')
        if len(str(head.get("short_description", ""))) > 60:
            errors.append('"short_description" length must be less than or equal to 60 characters long')
        errors += [
            f'"{key}" must be one of {COLOURS}'
            for key in ("colorFrom", "colorTo")
            if head.get(key, "red") not in COLOURS
        ]
        errors += [f"unknown scope {s}" for s in head.get("hf_oauth_scopes", []) if s not in SCOPES]
    if repo_type == "model" and "model-index" in head and not isinstance(head["model-index"], list):
        errors.append('"model-index" must be an array')
    return errors


@routes.route("GET", f"/api/{REPO}(/revision/(?P<revision>[^/]+))?")
async def info(hub: Hub, request: Request, type: str, repo: str, revision: str = "main") -> Response:
    found = hub.repo(type, repo, token_of(hub, request))
    commit = found.resolve(revision)
    return JSONResponse(_info(hub, found, commit))


def _info(hub: Hub, repo: Repo, commit: Commit) -> dict[str, Any]:
    card = {}
    if readme := commit.files.get("README.md"):
        text = hub.blob(readme.sha256).read_text()
        card = yaml.safe_load(text.split("---\n", 2)[1]) if text.startswith("---\n") else {}
    first = list(repo.history(commit.id))[-1]
    return {
        "_id": commit.id,
        "id": repo.id,
        "author": repo.id.split("/")[0],
        "sha": commit.id,
        "createdAt": first.date,
        "lastModified": commit.date,
        "private": repo.private,
        "gated": repo.gated,
        "disabled": False,
        "downloads": 0,
        "likes": 0,
        "tags": (card or {}).get("tags") or [],
        "cardData": card or {},
        "sdk": repo.sdk,
        "siblings": [{"rfilename": path, "size": f.size, "blobId": f.oid} for path, f in sorted(commit.files.items())],
    }


@routes.route("GET", f"/api/{REPO}/tree/(?P<revision>[^/]+)(/(?P<path>.*))?")
async def list_tree(hub: Hub, request: Request, type: str, repo: str, revision: str, path: str = "") -> Response:
    commit = hub.repo(type, repo, token_of(hub, request)).resolve(revision)
    recursive = request.query_params.get("recursive", "").lower() in ("true", "1")
    entries = tree(commit.files, path, recursive)
    if request.query_params.get("expand", "").lower() in ("true", "1"):
        last = {"id": commit.id, "title": commit.title, "date": commit.date}
        entries = [{**item, "lastCommit": last} for item in entries]
    start = int(request.query_params.get("cursor", "0"))
    headers = {}
    if start + PAGE < len(entries):
        following = request.url.include_query_params(cursor=start + PAGE)
        raw = request.scope["raw_path"].decode().partition("?")[0]
        headers["Link"] = f'<{here(request)}{raw}?{following.query}>; rel="next"'
    return JSONResponse(entries[start : start + PAGE], headers=headers)


@routes.route("POST", f"/api/{REPO}/paths-info/(?P<revision>[^/]+)")
async def paths_info(hub: Hub, request: Request, type: str, repo: str, revision: str) -> Response:
    commit = hub.repo(type, repo, token_of(hub, request)).resolve(revision)
    form = await request.form()
    shown = []
    for path in map(str, form.getlist("paths")):
        if path in commit.files:
            shown.append(entry(path, commit.files[path]))
        elif any(known.startswith(f"{path}/") for known in commit.files):
            shown.append({"type": "directory", "path": path, "oid": "0" * 40, "size": 0})
    return JSONResponse(shown)


@routes.route("GET", f"/api/{REPO}/commits/(?P<revision>[^/]+)")
async def commits(hub: Hub, request: Request, type: str, repo: str, revision: str) -> Response:
    history = hub.repo(type, repo, token_of(hub, request)).history(revision)
    return JSONResponse(
        [
            {"id": c.id, "title": c.title, "message": c.message, "date": c.date, "authors": [{"user": c.author}]}
            for c in history
        ]
    )


@routes.route("POST", f"/api/{REPO}/preupload/(?P<revision>[^/]+)")
async def preupload(hub: Hub, request: Request, type: str, repo: str, revision: str) -> Response:
    """How each file is to be uploaded. With create_pr readers may too."""
    proposing = request.query_params.get("create_pr") == "1"
    known = hub.repo(type, repo, token_of(hub, request), write=not proposing).resolve(revision).files
    answers = []
    for file in (await request.json())["files"]:
        path, there = file["path"], known.get(file["path"])
        binary = b"\0" in base64.b64decode(file["sample"])
        lfs = path.endswith(LFS_ENDINGS) or file["size"] > LFS_SIZE or binary
        oid = None if there is None else there.sha256 if there.lfs else there.oid
        answers.append({"path": path, "uploadMode": "lfs" if lfs else "regular", "shouldIgnore": False, "oid": oid})
    return JSONResponse({"files": answers})


@routes.route("POST", f"/api/{REPO}/commit/(?P<revision>[^/]+)")
async def commit(hub: Hub, request: Request, type: str, repo: str, revision: str) -> Response:
    token, proposing = token_of(hub, request), request.query_params.get("create_pr") == "1"
    if token is None:
        raise Refused(401, "Invalid username or password.")
    found = hub.repo(type, repo, token, write=not proposing)
    lines = [json.loads(line) for line in (await request.body()).splitlines() if line.strip()]
    head = next(line["value"] for line in lines if line["key"] == "header")
    if found.busy:
        raise Refused(409, "Another commit is in progress on this repository, try again")
    found.busy = True
    try:
        await anyio.sleep(hub.commit_seconds)
        base = found.resolve(revision, reading=False)
        parent = head.get("parentCommit")
        if parent and not base.id.startswith(parent):
            raise Refused(412, "A commit has happened since. Please refresh and try again.")
        files = _applied(hub, base.files, lines)
        branch, number = revision, None
        if proposing:
            number = len(found.discussions) + 1
            branch = f"refs/pr/{number}"
            found.branches[branch] = base.id
            found.discussions.append({"num": number, "title": head["summary"], "status": "open", "isPullRequest": True})
        made = found.append(branch, head["summary"], head.get("description") or "", token.user, files)
    finally:
        found.busy = False
    url = f"{here(request)}/{type}s/{repo}"
    body = {"success": True, "commitOid": made.id, "commitUrl": f"{url}/commit/{made.id}", "hookOutput": ""}
    if number:
        body["pullRequestUrl"] = f"{url}/discussions/{number}"
    return JSONResponse(body)


def _applied(hub: Hub, files: dict[str, File], lines: list[dict[str, Any]]) -> dict[str, File]:
    """The files after the operations of a commit."""
    files = dict(files)
    for line in lines:
        key, value = line["key"], line["value"]
        path = value.get("path", "")
        if key == "file":
            files[path] = hub.keep(base64.b64decode(value["content"]))
        elif key == "lfsFile":
            files[path] = hub.pointer(value["oid"], value.get("size") or 0)
        elif key == "deletedFile":
            if path not in files:
                raise Refused(404, "A file with this name doesn't exist", "EntryNotFound")
            del files[path]
        elif key == "deletedFolder":
            files = {known: file for known, file in files.items() if not known.startswith(f"{path.rstrip('/')}/")}
    return files


@routes.route("GET", f"/api/{REPO}/refs")
async def refs(hub: Hub, request: Request, type: str, repo: str) -> Response:
    found = hub.repo(type, repo, token_of(hub, request))
    branches = [(name, sha) for name, sha in found.branches.items() if not name.startswith("refs/pr/")]
    pulls = [(name, sha) for name, sha in found.branches.items() if name.startswith("refs/pr/")]
    return JSONResponse(
        {
            "branches": [{"name": n, "ref": f"refs/heads/{n}", "targetCommit": sha} for n, sha in branches],
            "tags": [{"name": n, "ref": f"refs/tags/{n}", "targetCommit": sha} for n, sha in found.tags.items()],
            "converts": [],
            "pullRequests": [{"name": n, "ref": n, "targetCommit": sha} for n, sha in pulls],
        }
    )


@routes.route("POST", f"/api/{REPO}/(?P<what>tag|branch)/(?P<revision>[^/]+)")
async def add_ref(hub: Hub, request: Request, type: str, repo: str, what: str, revision: str) -> Response:
    found = hub.repo(type, repo, token_of(hub, request), write=True)
    asked = json.loads(await request.body() or b"{}")
    names = found.tags if what == "tag" else found.branches
    name = asked["tag"] if what == "tag" else revision
    start = revision if what == "tag" else asked.get("startingPoint") or "main"
    if name in names:
        raise Refused(
            409, f"Tag reference exists already: {name}" if what == "tag" else f"Reference already exists: {name}"
        )
    names[name] = found.resolve(start, reading=False).id
    return JSONResponse({})


@routes.route("DELETE", f"/api/{REPO}/(?P<what>tag|branch)/(?P<name>[^/]+)")
async def delete_ref(hub: Hub, request: Request, type: str, repo: str, what: str, name: str) -> Response:
    found = hub.repo(type, repo, token_of(hub, request), write=True)
    names = found.tags if what == "tag" else found.branches
    if name not in names:
        raise Refused(404, f"no {what} {name}", "RevisionNotFound")
    del names[name]
    return JSONResponse({})


@routes.route("GET", f"/api/{REPO}/discussions")
async def discussions(hub: Hub, request: Request, type: str, repo: str) -> Response:
    found = hub.repo(type, repo, token_of(hub, request))
    listed = [
        {**d, "author": {"name": "user"}, "createdAt": "2026-01-01T00:00:00.000Z", "repo": {"name": repo, "type": type}}
        for d in found.discussions
    ]
    return JSONResponse({"discussions": listed, "count": len(listed), "start": 0})


@routes.route("POST", f"/api/{REPO}/discussions/(?P<number>[0-9]+)/merge")
async def merge(hub: Hub, request: Request, type: str, repo: str, number: str) -> Response:
    """Merge a pull request: what it changed since it branched off, on top of main."""
    token = token_of(hub, request)
    found = hub.repo(type, repo, token, write=True)
    theirs = found.resolve(f"refs/pr/{number}")
    base = found.commits[theirs.parent or theirs.id].files
    ours = dict(found.resolve("main", reading=False).files)
    ours |= {path: file for path, file in theirs.files.items() if base.get(path) != file}
    for gone in base.keys() - theirs.files.keys():
        ours.pop(gone, None)
    found.append("main", f"{theirs.title} (#{number})", theirs.message, token.user if token else "", ours)
    found.discussions[int(number) - 1]["status"] = "merged"
    return JSONResponse({})
