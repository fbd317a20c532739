"""Requests to evaluate a model: requests/<day>/<user hash>-<key>.json in a store, one file a request.

The key is a hash of model, commit, precision and base, so a path says who asked for what and on which day: duplicates and
quotas are decided from the paths alone, in the same step that writes the request.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hub_datasets.store import Store
from leaderboard.checks import Candidate, Check, check_model
from leaderboard.store import opened

__all__ = ["Check", "Refused", "Request", "Wanted", "check_model", "queue", "submit", "user_hash"]

STATES = ("pending", "running", "finished", "failed")
QUOTA = 5  # requests of one user in a day
Wanted = Candidate


class Refused(ValueError):
    """A request that is not taken; the message says why."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it stands. user: a hash of the user's id; times are ISO, UTC.

    reason: why it failed. worker, lease: who runs it, and until when he must be heard of. result: the path of its result.
    attempts: how often a worker took it.
    """

    model: str
    revision: str
    base: str | None
    base_revision: str | None
    dtype: str
    licence: str | None
    user: str
    submitted: str
    state: str = "pending"
    reason: str | None = None
    worker: str | None = None
    lease: str | None = None
    result: str | None = None
    attempts: int = 0

    @property
    def key(self) -> str:
        """20 hex digits that are the same for the same model at the same commit, precision and base."""
        named = f"{self.model}|{self.revision}|{self.dtype}|{self.base or ''}"
        return hashlib.sha256(named.encode()).hexdigest()[:20]

    @property
    def path(self) -> str:
        """Where it lies in the store."""
        return f"requests/{self.submitted[:10]}/{self.user}-{self.key}.json"

    def content(self) -> bytes:
        """Its file."""
        return (json.dumps(asdict(self), indent=1) + "\n").encode()


def user_hash(user: str) -> str:
    """The name that a user's requests carry: 16 hex digits of a hash of the user's immutable id.

    >>> user_hash("5f0c")
    '88d12b3ba8401e4a'
    """
    if not isinstance(user, str) or not 0 < len(user) <= 200:
        raise Refused("no user is named")
    return hashlib.sha256(user.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def submit(store: str | Path | Store, wanted: Wanted, user: str, quota: int = QUOTA) -> str:
    """Check what is wanted, put it into the queue, and return the request's path.

    Refused with the reason where a check fails, the same model at the same commit is there already, or the user has used up
    the day's quota. Nothing is stored then.
    """
    who = user_hash(user)
    for check in wanted.checks():
        if not check.ok:
            raise Refused(f"{check.name}: {check.reason}")
    assert wanted.files is not None
    request = Request(
        model=wanted.files.model,
        revision=wanted.files.revision,
        base=wanted.base_files.model if wanted.base_files else None,
        base_revision=wanted.base_files.revision if wanted.base_files else None,
        dtype=wanted.dtype,
        licence=wanted.files.licence,
        user=who,
        submitted=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    kept = opened(store)
    if not kept.create(request.path, request.content(), unless=lambda paths: _against(request, paths, quota)):
        paths = kept.paths("requests/")
        raise Refused(_against(request, paths, quota) or f"{request.model} at this commit is in the queue already")
    return request.path


def _against(request: Request, paths: Sequence[str], quota: int) -> str | None:
    """What stands against a request, of what the store has; None where nothing does."""
    there = [path for path in paths if path.startswith("requests/")]
    if any(path.endswith(f"-{request.key}.json") for path in there):
        return f"{request.model} at commit {request.revision[:12]}, in this precision, is in the queue already"
    today = f"requests/{request.submitted[:10]}/{request.user}-"
    if sum(path.startswith(today) for path in there) >= quota:
        return f"{quota} requests a day are the quota of a user; come back tomorrow"
    return None


def queue(store: str | Path | Store) -> list[Request]:
    """All requests, oldest first. A file that is no request is left out: `broken` names it."""
    return [request for request, _ in entries(opened(store))]


def broken(store: str | Path | Store) -> list[str]:
    """What is wrong with files under requests/ that are no request."""
    return _read(opened(store))[1]


def entries(store: Store) -> list[tuple[Request, bytes]]:
    """All requests with their files as they are, oldest first."""
    return sorted(_read(store)[0], key=lambda entry: (entry[0].submitted, entry[0].path))


def _read(store: Store) -> tuple[list[tuple[Request, bytes]], list[str]]:
    found, wrong = [], []
    for path in store.paths("requests/"):
        try:
            content = store.read(path)
            request = read_request(content)
        except FileNotFoundError:
            continue  # deleted since it was listed
        except ValueError as error:
            wrong.append(f"{path}: {error}")
            continue
        if request.path == path:
            found.append((request, content))
        else:
            wrong.append(f"{path}: its contents belong to {request.path}")
    return found, wrong


def read_request(content: bytes) -> Request:
    """A request from its file; ValueError where it is none."""
    held: Any = json.loads(content)
    try:
        request = Request(**held)
    except TypeError as error:
        raise ValueError(f"not a request ({error})") from error
    if request.state not in STATES or not isinstance(request.model, str) or not isinstance(request.submitted, str):
        raise ValueError(f"not a request (state {request.state!r})")
    return request


def retry(store: str | Path | Store, key: str) -> Request:
    """Put a failed request back into the queue. key: its key, or its path. ValueError where it has not failed."""
    kept = opened(store)
    request, content = next(((r, c) for r, c in entries(kept) if key in (r.key, r.path)), (None, b""))
    if request is None:
        raise ValueError(f"{key}: no such request")
    if request.state != "failed":
        raise ValueError(f"{key}: it is {request.state}; only what failed can be tried again")
    again = replace(request, state="pending", reason=None, worker=None, lease=None, attempts=0)
    if not kept.replace(request.path, content, again.content()):
        raise ValueError(f"{key}: somebody else has changed it meanwhile")
    return again
