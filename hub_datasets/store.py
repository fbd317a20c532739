"""A store of files that several processes write at once: a folder, or a Hub dataset repo of the same layout.

Nothing is half-written, and of several who create or replace the same file exactly one succeeds.
"""

import hashlib
import os
import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from filelock import FileLock
from huggingface_hub import CommitOperationAdd, CommitOperationDelete
from huggingface_hub.hf_api import RepoFile
from huggingface_hub.utils.sha import git_hash

from hub_datasets import hub
from hub_datasets.hub import Operation

Unless = Callable[[list[str]], object]
_LOCK = ".lock"
_SMALL = 1_000_000  # bytes of a file that is kept in memory


class Store(ABC):
    """Files by their path, relative and with slashes. What begins with a dot is no part of it."""

    @abstractmethod
    def paths(self, prefix: str = "") -> list[str]:
        """The paths that begin with a prefix, sorted."""

    @abstractmethod
    def read(self, path: str) -> bytes:
        """A file's contents; FileNotFoundError where there is none. On the Hub, as of the last call of paths or version."""

    @abstractmethod
    def write(self, files: Mapping[str, bytes | Path], message: str) -> None:
        """Write files, in their order, over what stands there; on the Hub in one commit."""

    @abstractmethod
    def create(self, path: str, content: bytes, unless: Unless | None = None) -> bool:
        """Write a file that must not exist; False, and nothing done, where it does.

        unless: asked with the store's paths in the same step; where its answer is true, nothing is done either.
        """

    @abstractmethod
    def replace(self, path: str, old: bytes, new: bytes) -> bool:
        """Write a file whose contents must be `old`; False, and nothing done, where they are not."""

    @abstractmethod
    def delete(self, path: str) -> None:
        """Delete a file; nothing where there is none."""

    @abstractmethod
    def version(self) -> str:
        """A name of the contents as they are: another whenever they change (on the Hub the commit's sha)."""


def open_store(source: str | Path) -> Store:
    """The store in a folder (made when it is first written to) or, for an id org/name, in a Hub dataset repo.

    `out/results` is a folder where it, or `out`, is one here; so is every Path. Raises ValueError for a repo that is not
    there.
    """
    path = Path(source)
    if isinstance(source, Path) or path.is_dir() or not hub.is_hub_id(source) or path.parent.is_dir():
        return FolderStore(path)
    return HubStore(source)


class FolderStore(Store):
    """A folder. Writers hold a lock; readers need none, since files appear whole."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def paths(self, prefix: str = "") -> list[str]:
        return sorted(path for path in self._files() if path.startswith(prefix))

    def _files(self) -> Iterator[str]:
        for parent, folders, names in os.walk(self.folder):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from ((Path(parent) / name).relative_to(self.folder).as_posix() for name in names if name[0] != ".")

    def read(self, path: str) -> bytes:
        return self._place(path).read_bytes()

    def write(self, files: Mapping[str, bytes | Path], message: str) -> None:
        with self._locked():
            for path, content in files.items():
                self._put(path, content)

    def create(self, path: str, content: bytes, unless: Unless | None = None) -> bool:
        with self._locked():
            if self._place(path).exists() or (unless and unless(self.paths())):
                return False
            self._put(path, content)
        return True

    def replace(self, path: str, old: bytes, new: bytes) -> bool:
        with self._locked():
            if not self._place(path).exists() or self.read(path) != old:
                return False
            self._put(path, new)
        return True

    def delete(self, path: str) -> None:
        with self._locked():
            self._place(path).unlink(missing_ok=True)

    def version(self) -> str:
        digest = hashlib.sha256()
        for path in self.paths():
            state = self._place(path).stat()
            digest.update(f"{path}\0{state.st_mtime_ns}\0{state.st_ino}\0{state.st_size}\n".encode())
        return digest.hexdigest()

    def _place(self, path: str) -> Path:
        return self.folder / _checked(path)

    def _locked(self) -> FileLock:
        self.folder.mkdir(parents=True, exist_ok=True)
        return FileLock(self.folder / _LOCK)

    def _put(self, path: str, content: bytes | Path) -> None:
        place = self._place(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        partial = place.with_name(
            f".{place.name}.partial"
        )  # one writer at a time: what a killed one left is written over
        if isinstance(content, bytes):
            partial.write_bytes(content)
        else:
            shutil.copyfile(content, partial)
        os.replace(partial, place)


class HubStore(Store):
    """A Hub dataset repo. Each write is one commit, decided anew on the head at each try."""

    def __init__(self, repo: str) -> None:
        self.repo = repo
        self._small: dict[str, bytes] = {}  # contents by the blob's hash
        self._seen: tuple[str, dict[str, RepoFile]] | None = None
        self._look()

    def _look(self) -> tuple[str, dict[str, RepoFile]]:
        """The head and its files."""
        sha = hub.resolve(self.repo).revision or ""
        seen = self._seen
        if seen is None or seen[0] != sha:
            seen = self._seen = sha, self._files(sha)
        return seen

    def _files(self, sha: str) -> dict[str, RepoFile]:
        """The files at a commit, by path."""
        with hub.told(self.repo, "dataset"):
            entries = hub.patiently(
                lambda: list(hub.api().list_repo_tree(self.repo, recursive=True, revision=sha, repo_type="dataset"))
            )
        return {entry.path: entry for entry in entries if isinstance(entry, RepoFile)}

    def paths(self, prefix: str = "") -> list[str]:
        shown = (path for path in self._look()[1] if path.startswith(prefix) and "/." not in f"/{path}")
        return sorted(shown)

    def read(self, path: str) -> bytes:
        sha, files = self._seen or self._look()
        if path not in files:
            raise FileNotFoundError(f"{self.repo}: no file {path}")
        file = files[path]
        if file.blob_id in self._small:
            return self._small[file.blob_id]
        with hub.told(self.repo, "dataset"):
            local = hub.patiently(lambda: hub.api().hf_hub_download(self.repo, path, repo_type="dataset", revision=sha))
        content = Path(local).read_bytes()
        if file.size <= _SMALL:
            self._small[file.blob_id] = content
        return content

    def write(self, files: Mapping[str, bytes | Path], message: str) -> None:
        hub.commit(self.repo, "dataset", [_add(path, content) for path, content in files.items()], message)
        self._seen = None

    def create(self, path: str, content: bytes, unless: Unless | None = None) -> bool:
        return self._write_if(path, None, content, f"Create {path}", unless)

    def replace(self, path: str, old: bytes, new: bytes) -> bool:
        return self._write_if(path, old, new, f"Update {path}")

    def _write_if(self, path: str, old: bytes | None, new: bytes, message: str, unless: Unless | None = None) -> bool:
        right = False

        def operations(sha: str) -> list[Operation]:
            nonlocal right
            right = self._holds(path, old, sha) and not (unless and unless(sorted(self._files(sha))))
            return [_add(path, new)] if right else []

        hub.commit(self.repo, "dataset", operations, message)
        self._seen = None
        return right

    def _holds(self, path: str, old: bytes | None, sha: str) -> bool:
        """Whether a file's contents at a commit are `old`; None: that it is not there."""
        found = hub.patiently(lambda: hub.api().get_paths_info(self.repo, [path], revision=sha, repo_type="dataset"))
        if old is None or not found:
            return old is None and not found
        file = found[0]
        assert isinstance(file, RepoFile)
        return file.lfs.sha256 == hashlib.sha256(old).hexdigest() if file.lfs else file.blob_id == git_hash(old)

    def delete(self, path: str) -> None:
        def operations(sha: str) -> list[Operation]:
            return [] if self._holds(path, None, sha) else [CommitOperationDelete(path)]

        hub.commit(self.repo, "dataset", operations, f"Delete {path}")
        self._seen = None

    def version(self) -> str:
        return self._look()[0]


def _add(path: str, content: bytes | Path) -> CommitOperationAdd:
    return CommitOperationAdd(_checked(path), content)


def _checked(path: str) -> str:
    """A path that stays inside the store; ValueError for another."""
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or "\\" in path or any(part.startswith(".") for part in parts):
        raise ValueError(f"{path}: not a path inside a store")
    return path
