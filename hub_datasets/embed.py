"""Stage index: embed each case's facts, shard by shard, so that a killed build loses one shard at most."""

import numpy as np
from tqdm import tqdm

from hub_datasets.case import Case
from hub_datasets.corpus import Corpus
from hub_datasets.facts import facts
from hub_datasets.index import encode
from hub_datasets.shards import read_table


def embed(corpus: Corpus) -> tuple[list[str], np.ndarray]:
    """Case ids and their embeddings, shape (n, 384), in the order of the shards; kept in the work folder for the tasks."""
    ids: list[str] = []
    parts: list[np.ndarray] = []
    for shard in tqdm(corpus.shards("cases"), desc="encode", unit="shard", disable=None):
        rows = [Case.from_dict(row) for row in read_table(shard)]
        ids.extend(case.id for case in rows)
        path = corpus.folder / "embeddings" / f"{shard.stem}.npy"
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            partial = path.with_suffix(".partial.npy")
            np.save(partial, encode([facts(case) for case in rows]))
            partial.rename(path)
        parts.append(np.load(path))
    embeddings = np.concatenate(parts)
    (corpus.folder / "embeddings.ids").write_text("\n".join(ids))
    np.save(corpus.folder / "embeddings.npy", embeddings)
    return ids, embeddings
