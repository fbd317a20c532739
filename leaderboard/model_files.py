"""A model's files on the Hub or in a folder, read without running or unpickling any of them; and ids that are plain letters."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import constants

from hub_datasets import hub

_JSON_BYTES = 2_000_000
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}", re.ASCII)
_REVISION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,99}", re.ASCII)


class Failed(ValueError):
    """Something that a model to be queued must not be; the message is the reason, for the submitter."""


@dataclass(frozen=True, slots=True)
class Files:
    """A model's files as they stand at one revision. sizes: bytes by path; folder: where they lie, None on the Hub."""

    model: str
    revision: str
    sizes: dict[str, int]
    folder: Path | None
    licence: str | None = None

    def json(self, path: str) -> dict[str, Any] | None:
        """The contents of a JSON file; None where there is no such file. Failed where it is huge or no JSON object."""
        if path not in self.sizes:
            return None
        if self.sizes[path] > _JSON_BYTES:
            raise Failed(f"{path} has {self.sizes[path]:,} bytes; {_JSON_BYTES:,} are allowed")
        try:
            found = json.loads(self._local(path).read_text(encoding="utf-8"))
        except ValueError as error:
            raise Failed(f"{path} is not JSON ({error})") from error
        if not isinstance(found, dict):
            raise Failed(f"{path} is not a JSON object")
        return found

    def _local(self, path: str) -> Path:
        if self.folder is not None:
            return self.folder / path
        return Path(hub.patiently(lambda: hub.api().hf_hub_download(self.model, path, revision=self.revision)))


def check_id(model: Any) -> str:
    """A Hub id in plain letters. Failed for all else: paths, links, markup, letters that look like others, control signs."""
    if not isinstance(model, str) or not model:
        raise Failed("no model is named; expected an id such as org/model")
    if len(model) > 96:
        raise Failed(f"the id has {len(model):,} characters; at most 96 are allowed")
    if not _ID.fullmatch(model):
        wrong = next((c for c in model if not re.match(r"[A-Za-z0-9._/-]", c, re.ASCII)), None)
        why = f"it holds {wrong!a}" if wrong else "it has not this shape"
        raise Failed(f"{model!a} is not an id such as org/model ({why})")
    if (
        ".." in model
        or "--" in model
        or model.endswith((".git", "."))
        or any(p.endswith("-") for p in model.split("/"))
    ):
        raise Failed(f"{model!a}: the Hub has no ids with '..', '--', '.git', or a '-' or '.' at the end")
    return model


def check_revision(revision: Any) -> str | None:
    """A branch, a tag, or a commit's sha. Failed for all else."""
    if revision is None:
        return None
    if not isinstance(revision, str) or not _REVISION.fullmatch(revision) or ".." in revision or "//" in revision:
        raise Failed(f"{ascii(revision)[:120]} is not a revision: a branch, a tag or a commit's sha")
    return revision


def files_of(model: Any, revision: Any, local: bool = False) -> Files:
    """The files of a public model on the Hub, or, where `local`, in a folder. Failed where there are none to be had."""
    if local and isinstance(model, str) and hub.is_folder(model):
        folder = Path(model).resolve()
        sizes = {p.name: p.stat().st_size for p in folder.iterdir() if p.is_file()}
        return Files(str(folder), folder_revision(folder), sizes, folder)
    try:
        sha = hub.resolve(check_id(model), "model", check_revision(revision)).revision
        if constants.is_offline_mode():
            raise Failed(f"{model}: the Hub cannot be asked (HF_HUB_OFFLINE is set)")
        with hub.told(model, "model", sha):
            info = hub.patiently(lambda: hub.api().model_info(model, revision=sha, files_metadata=True))
    except (ValueError, PermissionError, ConnectionError) as error:
        raise Failed(str(error)) from error
    if info.private or info.gated or getattr(info, "disabled", False):
        state = "private" if info.private else "gated" if info.gated else "disabled"
        raise Failed(f"{model} is {state}: a worker has no rights that the public has not, so it must be open to all")
    licence = info.card_data.get("license") if info.card_data else None
    sizes = {file.rfilename: file.size or 0 for file in info.siblings or []}
    return Files(model, info.sha or sha or "", sizes, None, licence if isinstance(licence, str) else None)


def folder_revision(folder: Path) -> str:
    """A name of the files in a folder: 40 hex digits that change when one does."""
    digest = hashlib.sha1(usedforsecurity=False)
    for path in sorted(p for p in folder.iterdir() if p.is_file()):
        state = path.stat()
        digest.update(f"{path.name}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
    return digest.hexdigest()
