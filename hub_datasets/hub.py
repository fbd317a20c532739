"""The Hub: ids resolved to a commit once, and the one function by which everything is written to it.

A token comes from where the Hub's own client looks for it (`HF_TOKEN`, `hf auth login`); it is never printed or kept.
"""

import random
import re
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from json import JSONDecodeError
from pathlib import Path
from typing import NamedTuple, TypeVar

import httpx2
from huggingface_hub import CommitOperationAdd, CommitOperationCopy, CommitOperationDelete, HfApi, constants
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import set_client_factory
from huggingface_hub.utils._http import default_client_factory

Operation = CommitOperationAdd | CommitOperationCopy | CommitOperationDelete
T = TypeVar("T")

PATIENCE = 300.0  # seconds after which a request that fails again and again is given up
SILENCE = 60.0  # seconds without a byte after which an answer is given up; the client itself would wait for ever
_LONGEST_PAUSE = 20.0
_MARK = "cap-rlvr commit "
_HUB_ID = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")
_SHA = re.compile(r"[0-9a-f]{40}")
_TAKEN = (409, 412)  # another commit came first
_REFUSED = (*_TAKEN, 429)  # nothing was written, for certain
_BUSY = (408, 425, 429, 500, 502, 503, 504)


def _client() -> httpx2.Client:
    client = default_client_factory()
    client.timeout = httpx2.Timeout(SILENCE)
    return client


set_client_factory(_client)


class Source(NamedTuple):
    """Where something is read from: a folder's absolute path and no revision, or a Hub id and a commit's sha of 40 digits."""

    path: str
    revision: str | None


def api() -> HfApi:
    """The Hub's client, at HF_ENDPOINT and with the Hub's own token."""
    return HfApi()


def is_folder(source: str) -> bool:
    """Whether a source is a folder here, rather than a Hub id."""
    return Path(source).is_dir()


def is_hub_id(source: str) -> bool:
    """Whether a source has the shape `org/name`.

    >>> is_hub_id("org/cap-rlvr"), is_hub_id("cap-rlvr"), is_hub_id("a/b/c"), is_hub_id("../x")
    (True, False, False, False)
    """
    return bool(_HUB_ID.fullmatch(source)) and "--" not in source and ".." not in source


def resolve(source: str, repo_type: str = "dataset", revision: str | None = None) -> Source:
    """What a folder or Hub id is to be read as: resolved once, recorded in what is written, used throughout.

    repo_type: dataset, model or space. Offline (HF_HUB_OFFLINE=1) a Hub id is resolved to the commit in the cache. Raises
    ValueError for what is neither, a repo that is gone, private or gated, or a revision that is not there.

    >>> resolve(".").path == str(Path.cwd()), resolve(".").revision
    (True, None)
    """
    if is_folder(source):
        return Source(str(Path(source).resolve()), None)
    if not is_hub_id(source):
        raise ValueError(f"{source}: no such folder, and not a Hub id (org/name)")
    sha = _sha(source, repo_type, revision)
    if not constants.is_offline_mode():
        _remember(source, repo_type, revision or constants.DEFAULT_REVISION, sha)
    return Source(source, sha)


def fetched(source: Source, repo_type: str = "dataset", files: Sequence[str] | None = None) -> Path:
    """The folder of a source: its own, or that of the cache into which its files, or those of these patterns, are downloaded.

    Raises what `told` tells.

    >>> fetched(resolve(".")) == Path.cwd()
    True
    """
    if source.revision is None:
        return Path(source.path)
    with told(source.path, repo_type, source.revision):
        fetch = partial(api().snapshot_download, source.path, repo_type=repo_type, revision=source.revision)
        return Path(patiently(lambda: fetch(allow_patterns=None if files is None else list(files))))


def _sha(repo: str, repo_type: str, revision: str | None = None) -> str:
    """The commit that a revision (main where there is none) names, on the Hub or, offline, in the cache."""
    name = revision or constants.DEFAULT_REVISION
    if constants.is_offline_mode():
        return _cached(repo, repo_type, name)
    with told(repo, repo_type, revision):
        sha = patiently(lambda: api().repo_info(repo, repo_type=repo_type, revision=revision)).sha
    if sha is None:
        raise ValueError(f"{repo}: the Hub names no commit of this {repo_type}")
    return sha


def _cache(repo: str, repo_type: str) -> Path:
    """Where the Hub's client caches a repo: snapshots/<sha>/, and refs/<name> with the sha that the name had."""
    return Path(constants.HF_HUB_CACHE) / f"{repo_type}s--{repo.replace('/', '--')}"


def _remember(repo: str, repo_type: str, name: str, sha: str) -> None:
    """Note the commit of a name in the cache: the client does so where it reads by the name, and here all read by the sha."""
    ref = _cache(repo, repo_type) / "refs" / name
    ref.parent.mkdir(parents=True, exist_ok=True)
    partial = ref.with_name(f".{ref.name}.{uuid.uuid4().hex}")
    partial.write_text(sha)
    partial.replace(ref)


def _cached(repo: str, repo_type: str, name: str) -> str:
    folder = _cache(repo, repo_type)
    if _SHA.fullmatch(name) and (folder / "snapshots" / name).is_dir():
        return name
    if not (folder / "refs" / name).is_file():
        raise ValueError(f"{repo}: offline (HF_HUB_OFFLINE), and revision {name!r} of this {repo_type} is not cached")
    return (folder / "refs" / name).read_text().strip()


def create_repo(repo: str, repo_type: str, private: bool | None = None, space_sdk: str | None = None) -> None:
    """Create a repo; one that exists is left as it is. Raises PermissionError where the token may not."""
    with told(repo, repo_type):
        patiently(
            lambda: api().create_repo(repo, repo_type=repo_type, private=private, space_sdk=space_sdk, exist_ok=True)
        )


def commit(
    repo: str,
    repo_type: str,
    operations: Callable[[str], Sequence[Operation]] | Sequence[Operation],
    message: str,
    parent: str | None = None,
) -> str:
    """Write one commit to main and return its sha, or the head's where there is nothing to do.

    operations: what to add and delete, or a function that is asked anew with the head's sha at each try, so that what it
    decides holds for the commit it is made on (compare and swap). parent: commit on this sha only; ValueError where another
    commit came first. Conflicts, 429 (as long as Retry-After says), 5xx and time-outs are tried again, for PATIENCE seconds,
    with jitter. Each commit carries a mark: after an answer that leaves open whether it was written, the history is looked
    through for it first. Every try names its parent, so that a commit that arrives late cannot be written twice.
    """
    mark, unclear, begun, pause = _MARK + uuid.uuid4().hex, False, time.monotonic(), 0.25
    with told(repo, repo_type):
        while True:
            try:
                if unclear and (sha := _find(repo, repo_type, mark)):
                    return sha
                at = parent or _sha(repo, repo_type)
                todo = operations(at) if callable(operations) else [_anew(operation) for operation in operations]
                if not todo:
                    return at
                made = api().create_commit(
                    repo, todo, commit_message=message, commit_description=mark, repo_type=repo_type, parent_commit=at
                )
                return made.oid
            except Exception as error:
                status = _status(error)
                if parent and status in _TAKEN and not unclear:
                    raise ValueError(f"{repo}: another commit came after {parent}, nothing was written") from error
                unclear = unclear or status not in _REFUSED
                if status not in (*_TAKEN, *_BUSY, 0):
                    raise
                if time.monotonic() - begun > PATIENCE:
                    if unclear and (sha := _find(repo, repo_type, mark)):
                        return sha
                    raise
                time.sleep(_wait(error, pause))
                pause = min(2 * pause, _LONGEST_PAUSE)


def _anew(operation: Operation) -> Operation:
    """An addition as it was before the client noted on it what the Hub had: that may have changed by the next try."""
    if isinstance(operation, CommitOperationAdd):
        return CommitOperationAdd(operation.path_in_repo, operation.path_or_fileobj)
    return operation


def _find(repo: str, repo_type: str, mark: str) -> str | None:
    """The commit with this mark, looked for in the history of the head."""
    at = _sha(repo, repo_type)
    history = patiently(lambda: api().list_repo_commits(repo, repo_type=repo_type, revision=at))
    return next((entry.commit_id for entry in history if mark in entry.message), None)


def patiently(call: Callable[[], T]) -> T:
    """The answer to a request that may be repeated, asked again while the Hub is busy or the line is cut."""
    begun, pause = time.monotonic(), 0.25
    while True:
        try:
            return call()
        except Exception as error:
            if _status(error) not in (*_BUSY, 0) or time.monotonic() - begun > PATIENCE:
                raise
            time.sleep(_wait(error, pause))
            pause = min(2 * pause, _LONGEST_PAUSE)


def _status(error: BaseException) -> int | None:
    """The status of the Hub's answer behind an error; 0 where there was no whole answer, None where it was something else.

    (Where its check of a card's YAML fails, the client tries to read a body of JSON before it looks at the status.)
    """
    for cause in _causes(error):
        if isinstance(cause, HfHubHTTPError):
            return cause.response.status_code
        if isinstance(cause, OfflineModeIsEnabled):
            return None
        if isinstance(cause, httpx2.TransportError | ConnectionError | TimeoutError | JSONDecodeError):
            return 0
    return None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _wait(error: BaseException, pause: float) -> float:
    """Seconds to wait: what the Hub asks for and a little more, else at random up to `pause`."""
    answers = (cause.response for cause in _causes(error) if isinstance(cause, HfHubHTTPError))
    asked = next((answer.headers.get("Retry-After", "") for answer in answers), "")
    return (float(asked) if asked.isdigit() else 0.0) + random.uniform(0, pause)


@contextmanager
def told(repo: str, repo_type: str, revision: str | None = None) -> Iterator[None]:
    """Errors of the Hub's client as one clear line: ValueError, PermissionError or ConnectionError."""
    try:
        yield
    except GatedRepoError as error:
        raise ValueError(f"{repo}: gated; ask for access on its page, then use a token that has it") from error
    except RepositoryNotFoundError as error:
        raise ValueError(f"{repo}: no {repo_type} of this name on the Hub, or this token may not see it") from error
    except RevisionNotFoundError as error:
        raise ValueError(f"{repo}: no revision {revision!r} of this {repo_type}") from error
    except Exception as error:
        if type(error) in (ValueError, PermissionError, ConnectionError) and error.__cause__ is not None:
            raise  # told already, by a call within
        match _status(error):
            case 401:
                raise PermissionError(
                    f"{repo}: the Hub does not know the token; set HF_TOKEN or run `hf auth login`"
                ) from error
            case 403:
                raise PermissionError(f"{repo}: this token may not write here; it needs write access") from error
            case 0:
                raise ConnectionError(f"{repo}: no answer from {constants.ENDPOINT} ({_first_line(error)})") from error
            case None:
                raise
            case status:
                raise ConnectionError(
                    f"{repo}: the Hub at {constants.ENDPOINT} answers {status} ({_first_line(error)})"
                ) from error


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
