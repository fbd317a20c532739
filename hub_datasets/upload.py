"""A set of files on the Hub as it is here: only what changed is uploaded, in one commit, and every hash is read back."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from huggingface_hub import CommitOperationAdd, CommitOperationDelete
from huggingface_hub.hf_api import RepoFile
from huggingface_hub.utils.sha import git_hash

from hub_datasets import hub
from hub_datasets.hub import Operation

Files = Mapping[str, bytes | Path]


class Upload(NamedTuple):
    """sha: the commit that has all the files; written and deleted: the paths that it changed, none where it was there."""

    sha: str
    written: list[str]
    deleted: list[str]

    @property
    def told(self) -> str:
        """What was done, in words."""
        if not self.written and not self.deleted:
            return "nothing to do"
        return f"{len(self.written)} files written, {len(self.deleted)} deleted"


def upload(repo: str, repo_type: str, files: Files, message: str, ours: Sequence[str] = ()) -> Upload:
    """Make a repo have these files, and no other below the folders `ours`; what else is there is left alone.

    An upload that is cut off or killed leaves the repo as it was; files that had arrived whole are not sent again the next
    time. Raises RuntimeError where the Hub afterwards has other contents than were sent.
    """
    done = Upload("", [], [])

    def operations(sha: str) -> list[Operation]:
        nonlocal done
        there = listing(repo, repo_type, sha)
        written = [path for path, content in files.items() if path not in there or not same(there[path], content)]
        deleted = [path for path in there if path not in files and path.startswith(tuple(f"{name}/" for name in ours))]
        done = Upload(sha, written, deleted)
        return [
            *(CommitOperationAdd(path, files[path]) for path in written),
            *(CommitOperationDelete(path) for path in deleted),
        ]

    sha = hub.commit(repo, repo_type, operations, message)
    if wrong := differing(repo, repo_type, sha, files):
        raise RuntimeError(f"{repo}: at {sha[:8]} the Hub does not have what was sent: {', '.join(wrong)}")
    return done._replace(sha=sha)


def listing(repo: str, repo_type: str, sha: str) -> dict[str, RepoFile]:
    """The files of a commit."""
    with hub.told(repo, repo_type, sha):
        entries = hub.patiently(
            lambda: list(hub.api().list_repo_tree(repo, recursive=True, revision=sha, repo_type=repo_type))
        )
    return {entry.path: entry for entry in entries if isinstance(entry, RepoFile)}


def differing(repo: str, repo_type: str, sha: str, files: Files) -> list[str]:
    """The paths that a commit has not, or with other contents, as the Hub's hashes tell."""
    there = listing(repo, repo_type, sha)
    return [path for path, content in files.items() if path not in there or not same(there[path], content)]


def same(file: RepoFile, content: bytes | Path) -> bool:
    """Whether a file on the Hub has these contents, by its hash: SHA-256 in LFS, git's otherwise."""
    size = len(content) if isinstance(content, bytes) else content.stat().st_size
    if size != file.size:
        return False
    if file.lfs is None:
        return file.blob_id == git_hash(content if isinstance(content, bytes) else content.read_bytes())
    return file.lfs.sha256 == sha256(content)


def sha256(content: bytes | Path) -> str:
    """The SHA-256 of contents, in hexadecimal; a file is not read into memory at once."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def tag(repo: str, repo_type: str, name: str, sha: str) -> None:
    """Name a commit; nothing where it has the name. ValueError where another commit has it."""
    tagged = tags(repo, repo_type).get(name)
    if tagged is None:
        with hub.told(repo, repo_type, sha):
            hub.patiently(
                lambda: hub.api().create_tag(repo, tag=name, revision=sha, repo_type=repo_type, exist_ok=True)
            )
        tagged = tags(repo, repo_type).get(name)
    if tagged != sha:
        raise ValueError(f"{repo}: the tag {name!r} is that of another commit ({tagged}); give this one another name")


def tags(repo: str, repo_type: str) -> dict[str, str]:
    """The tags of a repo, and their commits."""
    with hub.told(repo, repo_type):
        refs = hub.patiently(lambda: hub.api().list_repo_refs(repo, repo_type=repo_type))
    return {ref.name: ref.target_commit for ref in refs.tags}
