"""Stages `facts` to `index`: the facts of each case, their embeddings, and the index over them, made in shards.

The facts have a stage of their own, so that cases are encoded anew only where their facts have changed.
"""

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from hub_datasets import indexing
from hub_datasets.corpus import Corpus, cases_of
from hub_datasets.facts import facts
from hub_datasets.files import whole
from hub_datasets.index import encode, write_index
from hub_datasets.parts import Made
from hub_datasets.shards import read_table, write_table
from hub_datasets.vectors import Vectors, writing

_TRAINED, _SHARDS = "index/trained.faiss", "index/shards"
FACTS = pa.schema([("id", pa.string()), ("text", pa.string())])


def tell(folder: Path, part: str, _: None) -> Made:
    """The facts of the cases of a shard."""
    cases = cases_of(folder / "cases" / f"{part}.parquet")
    rows = ({"id": case.id, "text": facts(case)} for case in cases)
    count = write_table(folder / "facts" / f"{part}.parquet", rows, FACTS)
    return Made([f"facts/{part}.parquet"], {"cases": count, "rows": count})


def embed(folder: Path, part: str, encoder: str) -> Made:
    """The embeddings of a shard's facts, shape (cases, dimensions), float32, of length 1."""
    import torch

    torch.set_num_threads(1)  # so that sums are the same on every machine; shards are what is spread
    texts = [row["text"] for row in read_table(folder / "facts" / f"{part}.parquet")]
    vectors = encode(texts, encoder)
    with whole(folder / "embeddings" / f"{part}.npy") as partial, partial.open("wb") as file:
        np.save(file, vectors)
    return Made([f"embeddings/{part}.npy"], {"cases": len(texts), "rows": len(texts)})


def join(folder: Path, _: str, __: None) -> Made:
    """One array of all embeddings, and their case ids in its order."""
    shards = sorted((folder / "embeddings").glob("*.npy"))
    ids = pa.concat_tables(
        pq.read_table(folder / "facts" / f"{shard.stem}.parquet", columns=["id"]) for shard in shards
    )
    dimensions = Vectors(shards[0]).shape[1]
    with whole(folder / "embeddings.npy") as partial, writing(partial, len(ids), dimensions) as write:
        for shard in shards:
            write(np.load(shard))
    with whole(folder / "embeddings.ids.parquet") as partial:
        pq.write_table(ids, partial)
    return Made(["embeddings.npy", "embeddings.ids.parquet"], {"rows": len(ids)})


def train(folder: Path, _: str, __: None) -> Made:
    """The index without vectors."""
    return _write_faiss(folder, _TRAINED, indexing.train(Corpus(folder).vectors()))


def fill(folder: Path, part: str, stretch: list[int]) -> Made:
    """A shard of the index: the vectors from one place up to another."""
    first, end = stretch
    shard = indexing.fill(_read_faiss(folder / _TRAINED), Corpus(folder).vectors()[first:end])
    return _write_faiss(folder, f"{_SHARDS}/{part}.faiss", shard)


def index(folder: Path, _: str, encoder: str) -> Made:
    """The index over all embeddings, merged of its shards."""
    made, ids = folder / "dataset" / "index", pq.read_table(folder / "embeddings.ids.parquet")["id"].to_pylist()
    merged = indexing.merge(map(_read_faiss, sorted((folder / _SHARDS).glob("*.faiss"))))
    write_index(made, merged, ids, indexing.tune(merged, Corpus(folder).vectors()), encoder)
    return Made([f"dataset/index/{path.name}" for path in made.iterdir()], {"rows": len(ids)})


def _read_faiss(path: Path) -> Any:
    import faiss

    return faiss.read_index(str(path))


def _write_faiss(folder: Path, name: str, made: Any) -> Made:
    import faiss

    with whole(folder / name) as partial:
        faiss.write_index(made, str(partial))
    return Made([name], {"rows": made.ntotal})
