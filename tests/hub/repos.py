"""What the Hub for tests keeps: repos with their commits, refs and files, and who may do what with them."""

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

LFS_ENDINGS = (".parquet", ".faiss", ".safetensors", ".bin", ".arrow", ".gz", ".png", ".whl")
LFS_SIZE = 10_000_000


class Refused(Exception):
    """An answer that is an error: status, the Hub's X-Error-Code, a message, and more of the JSON body."""

    def __init__(self, status: int, message: str, code: str = "", **body: Any) -> None:
        super().__init__(message)
        self.status, self.code, self.body = status, code, {"error": message, **body}


@dataclass(frozen=True)
class File:
    """One version of a file. oid: git's hash of the blob, or of the pointer where it is in LFS; sha256 of the contents."""

    size: int
    oid: str
    sha256: str
    lfs: bool


@dataclass(frozen=True)
class Commit:
    id: str
    parent: str | None
    title: str
    message: str
    author: str
    date: str
    files: dict[str, File]


@dataclass
class Token:
    """What a token may do: `write` whether it may write, `orgs` the namespaces beside the user's own."""

    user: str
    write: bool = True
    orgs: tuple[str, ...] = ("org",)

    def may_write(self, repo_id: str) -> bool:
        return self.write and repo_id.split("/")[0] in (self.user, *self.orgs)

    def may_read(self, repo_id: str) -> bool:
        return repo_id.split("/")[0] in (self.user, *self.orgs)


@dataclass
class Repo:
    type: str
    id: str
    private: bool = False
    gated: bool = False
    sdk: str | None = None
    commits: dict[str, Commit] = field(default_factory=dict)
    branches: dict[str, str] = field(default_factory=dict)  # main, refs/pr/1 …
    tags: dict[str, str] = field(default_factory=dict)
    discussions: list[dict[str, Any]] = field(default_factory=list)
    busy: bool = False
    stale: int = 0  # reads of main that will still answer with the commit before

    def resolve(self, revision: str, reading: bool = True) -> Commit:
        """The commit that a branch, tag, pull request or (shortened) sha names."""
        sha = self.branches.get(revision) or self.tags.get(revision)
        if sha is None and len(revision) >= 7:
            sha = next((known for known in self.commits if known.startswith(revision)), None)
        if sha is None:
            raise Refused(404, f"Invalid rev id: {revision}", "RevisionNotFound")
        commit = self.commits[sha]
        if reading and revision == "main" and self.stale and commit.parent:
            self.stale -= 1
            return self.commits[commit.parent]
        return commit

    def history(self, revision: str) -> Iterator[Commit]:
        commit: Commit | None = self.resolve(revision)
        while commit is not None:
            yield commit
            commit = self.commits[commit.parent] if commit.parent else None

    def append(self, branch: str, title: str, message: str, author: str, files: dict[str, File]) -> Commit:
        """A new commit on a branch."""
        parent = self.branches.get(branch)
        made = time.time_ns()
        sha = hashlib.sha1(f"{self.type}/{self.id} {parent} {title} {message} {made}".encode()).hexdigest()
        date = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(made // 10**9))
        commit = Commit(sha, parent, title, message, author, date, files)
        self.commits[sha] = commit
        self.branches[branch] = sha
        return commit


@dataclass
class Hub:
    """The whole of it. folder: where contents lie, by sha256. tokens: by their text."""

    folder: Path
    tokens: dict[str, Token] = field(default_factory=dict)
    repos: dict[tuple[str, str], Repo] = field(default_factory=dict)
    buckets: dict[str, dict[str, Any]] = field(default_factory=dict)
    xorbs: list[bytes] = field(default_factory=list)
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    running: set[Any] = field(default_factory=set)
    job_environment: dict[str, str] = field(default_factory=dict)  # what a job's image would have set
    commit_seconds: float = 0.0  # how long a commit holds its repo: others are answered 409 meanwhile
    part_size: int = 5_000_000  # bytes above which an LFS upload is in several parts

    def blob(self, sha256: str) -> Path:
        return self.folder / sha256

    def keep(self, content: bytes) -> File:
        """Store contents that came inline."""
        sha256 = hashlib.sha256(content).hexdigest()
        self.blob(sha256).write_bytes(content)
        return File(len(content), git_oid(content), sha256, False)

    def pointer(self, sha256: str, size: int) -> File:
        """An LFS file whose contents were uploaded before."""
        if not self.blob(sha256).exists():
            raise Refused(400, f"LFS pointer pointed to a file that does not exist: {sha256}")
        text = f"version https://git-lfs.github.com/spec/v1\noid sha256:{sha256}\nsize {size}\n"
        return File(self.blob(sha256).stat().st_size, git_oid(text.encode()), sha256, True)

    def create(self, type_: str, repo_id: str, private: bool = False, sdk: str | None = None) -> Repo:
        repo = Repo(type_, repo_id, private, sdk=sdk)
        attributes = "".join(f"*{ending} filter=lfs diff=lfs merge=lfs -text\n" for ending in LFS_ENDINGS).encode()
        repo.append("main", "initial commit", "", "system", {".gitattributes": self.keep(attributes)})
        self.repos[type_, repo_id] = repo
        return repo

    def repo(self, type_: str, repo_id: str, token: Token | None, write: bool = False, read: bool = True) -> Repo:
        """A repo that this token may see, and write to if that is asked; what it may not see is not there."""
        repo = self.repos.get((type_, repo_id))
        if repo is None or (repo.private and not (token and token.may_read(repo_id))):
            raise Refused(404 if token else 401, "Repository not found", "RepoNotFound")
        if write and token is None:
            raise Refused(401, "Invalid username or password.")
        if write and token and not token.may_write(repo_id):
            raise Refused(403, "you must use a write token to upload to a repository.")
        return repo


def git_oid(content: bytes) -> str:
    """Git's hash of a blob."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def tree(files: dict[str, File], folder: str, recursive: bool) -> list[dict[str, Any]]:
    """The entries below a folder, as the Hub lists them; folders too."""
    entries: dict[str, dict[str, Any]] = {}
    prefix = f"{folder}/" if folder else ""
    for path, file in files.items():
        if not path.startswith(prefix):
            continue
        parents = [
            str(parent)
            for parent in PurePosixPath(path).parents
            if str(parent).startswith(prefix) and str(parent) != "."
        ]
        for parent in parents:
            if recursive or "/" not in parent[len(prefix) :]:
                entries[parent] = {"type": "directory", "path": parent, "oid": git_oid(parent.encode()), "size": 0}
        if recursive or "/" not in path[len(prefix) :]:
            entries[path] = entry(path, file)
    if folder and not entries:
        raise Refused(404, f"{folder} does not exist", "EntryNotFound")
    return [entries[path] for path in sorted(entries)]


def entry(path: str, file: File) -> dict[str, Any]:
    shown: dict[str, Any] = {"type": "file", "path": path, "oid": file.oid, "size": file.size}
    if file.lfs:
        shown["lfs"] = {"oid": file.sha256, "size": file.size, "pointerSize": 130 + len(str(file.size))}
    return shown
