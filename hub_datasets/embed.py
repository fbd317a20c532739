"""Stage index: embed each case's facts, shard by shard, so that a killed build loses one shard at most."""

from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
from numpy.lib.format import open_memmap
from tqdm import tqdm

from hub_datasets.case import Case
from hub_datasets.corpus import Corpus
from hub_datasets.facts import facts
from hub_datasets.index import encode
from hub_datasets.shards import in_processes, read_table


def embed(corpus: Corpus, workers: int = 1) -> int:
    """Write embeddings.ids and embeddings.npy, in the order of the shards (Corpus.embeddings); the number of cases."""
    shards = corpus.shards("cases")
    ids: list[str] = []
    done = in_processes(_embed_shard, [(shard,) for shard in shards], workers)
    for found in tqdm(done, total=len(shards), desc="encode", unit="shard", disable=None):
        ids += found
    path = corpus.folder / "embeddings.npy"
    parts = [np.load(_path(shard), mmap_mode="r") for shard in shards]
    embeddings = open_memmap(path, "w+", np.float32, (len(ids), parts[0].shape[1]))
    np.concatenate(parts, out=embeddings)
    embeddings.flush()
    (corpus.folder / "embeddings.ids").write_text("\n".join(ids))
    return len(ids)


def _embed_shard(shard: Path) -> list[str]:
    """The ids of the shard's cases; their embeddings are written, where they are not yet."""
    path = _path(shard)
    if not path.exists():
        import torch

        torch.set_num_threads(1)  # else the last bits would depend on the machine's cores
        path.parent.mkdir(exist_ok=True)
        partial = path.with_suffix(".partial.npy")
        np.save(partial, encode([facts(Case.from_dict(row)) for row in read_table(shard)]))
        partial.rename(path)
    return list(pq.read_table(shard, columns=["id"])["id"].to_pylist())


def _path(shard: Path) -> Path:
    return shard.parent.parent / "embeddings" / f"{shard.stem}.npy"
