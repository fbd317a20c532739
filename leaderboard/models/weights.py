"""A model's files on this machine: resolved to a commit, fetched without pickles or code, and small enough to load."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import constants, metadata_load

from hub_datasets import hub

# What is fetched of a repo: no pickles, no Python.
_WANTED = ("*.json", "*.safetensors", "*.jinja", "*.model", "*.txt", "README.md")


@dataclass(frozen=True, slots=True)
class Weights:
    """A folder with a model's or an adapter's files. name: as results name it; revision: the commit, None for a folder."""

    folder: Path
    name: str
    revision: str | None

    def json(self, name: str) -> dict[str, Any] | None:
        """A JSON file's contents; None where there is none."""
        path = self.folder / name
        return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None

    @property
    def adapter(self) -> dict[str, Any] | None:
        """adapter_config.json; None for a whole model."""
        return self.json("adapter_config.json")

    @property
    def licence(self) -> str | None:
        """As its card says."""
        card = self.folder / "README.md"
        found = (metadata_load(card) or {}).get("license") if card.is_file() else None
        return found if isinstance(found, str) else None


def fetch(source: str, revision: str | None = None) -> Weights:
    """A model's files: a folder as it is, a Hub id at a commit. ValueError where it is neither, gone, private, gated, has no
    safetensors, or is larger than the machine's memory."""
    found = hub.resolve(source, "model", revision)
    if found.revision is None:
        weights = Weights(Path(found.path), "/".join(Path(found.path).parts[-2:]), None)
        _check(source, {p.name: p.stat().st_size for p in weights.folder.iterdir() if p.is_file()})
        return weights
    if not constants.is_offline_mode():
        with hub.told(source, "model", found.revision):
            info = hub.patiently(lambda: hub.api().model_info(source, revision=found.revision, files_metadata=True))
        _check(source, {file.rfilename: file.size or 0 for file in info.siblings or []})
    return Weights(hub.fetched(found, "model", _WANTED), source, found.revision)


def fetch_with_base(source: str, revision: str | None, base: str | None) -> tuple[Weights, Weights, Path]:
    """A model's files; those of the whole model (an adapter's base, else the same); the folder with its tokenizer."""
    own = fetch(source, revision)
    whole = _base(own, base) if own.adapter else own
    return own, whole, own.folder if (own.folder / "tokenizer_config.json").exists() else whole.folder


def _base(adapter: Weights, base: str | None) -> Weights:
    """The base of an adapter: the one named, else the one its configuration names. ValueError where it is not to be had."""
    named = base or (adapter.adapter or {}).get("base_model_name_or_path")
    if not named:
        raise ValueError(f"{adapter.name}: the adapter does not say which base it is for; name it by --base")
    try:
        return fetch(str(named))
    except ValueError as error:
        raise ValueError(f"{adapter.name}: its base: {error}; another can be named by --base") from error


def _check(source: str, sizes: dict[str, int]) -> None:
    """Refuse what has no safetensors, and what cannot fit into memory here."""
    held = sum(size for name, size in sizes.items() if name.endswith(".safetensors") and "/" not in name)
    if not held:
        raise ValueError(f"{source}: no weights as .safetensors; other formats may hold code and are not loaded")
    memory = _memory()
    if held > memory:
        raise ValueError(
            f"{source}: {held / 1e9:.1f} GB of weights, too large for this machine's {memory / 1e9:.1f} GB"
        )


def _memory() -> int:
    """Bytes of memory where weights go: those of all CUDA devices, else the machine's."""
    import torch

    if torch.cuda.is_available():
        return sum(torch.cuda.get_device_properties(i).total_memory for i in range(torch.cuda.device_count()))
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
