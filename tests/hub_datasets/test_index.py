"""The index: exact where it is small, compressed beyond, found again by its metadata; encoding goes on where it stopped."""

import json
from pathlib import Path

import faiss
import numpy as np
import pytest

from hub_datasets import indexing
from hub_datasets.build import by_case, encode, read_cases
from hub_datasets.corpus import Corpus
from hub_datasets.index import ENCODER, Index
from hub_datasets.indexing import RECALL, make_index
from hub_datasets.sources import SAMPLE
from hub_datasets.stages import Work


def clustered(count: int, dimensions: int = 48) -> np.ndarray:
    """Vectors of length 1 around 60 centres, as texts lie around subjects."""
    random = np.random.default_rng(4)
    centres = random.normal(size=(60, dimensions))
    vectors = centres[random.integers(60, size=count)] + 0.5 * random.normal(size=(count, dimensions))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def test_few_vectors_are_indexed_exactly():
    vectors = clustered(300)
    index, made = make_index(vectors)
    assert made == {"factory": "Flat"}
    likeness, found = index.search(vectors[:5], 3)
    best = np.argsort(-(vectors[:5] @ vectors.T), axis=1)[:, :3]
    assert (found == best).all() and np.allclose(likeness[:, 0], 1)


def test_many_vectors_are_compressed_and_found_all_the_same():
    vectors = clustered(6000)
    index, made = make_index(vectors, exact_below=5000)
    assert made["factory"] == "IVF256,SQ8" and index.ntotal == 6000
    queries = vectors[7::60]
    _, found = index.search(queries, 11)
    exact = np.argsort(-(queries @ vectors.T), axis=1)[:, :11]
    recall = np.mean([len({*a} & {*b}) / 11 for a, b in zip(found.tolist(), exact.tolist(), strict=True)])
    assert recall >= RECALL and made["recall_at_10"] >= RECALL
    assert index.nprobe == made["nprobe"] > 1  # one list alone would not do, so the number was sought


@pytest.mark.parametrize("exact_below", [5000, 10_000])
def test_an_index_made_in_shards_is_the_one_made_at_once(monkeypatch: pytest.MonkeyPatch, exact_below: int):
    vectors = clustered(6000)
    at_once = indexing.fill(indexing.train(vectors, exact_below), vectors)
    monkeypatch.setattr(indexing, "_SHARD", 700)
    assert len(indexing.stretches(6000)) == 9
    index, made = make_index(vectors, exact_below)
    if "nprobe" in made:
        at_once.nprobe = made["nprobe"]
    assert np.array_equal(faiss.serialize_index(index), faiss.serialize_index(at_once))


@pytest.mark.parametrize("exact_below", [5000, 10_000])
def test_an_index_gives_its_vectors_back_compressed_or_not(tmp_path: Path, exact_below: int):
    vectors = clustered(6000)
    (tmp_path / "index").mkdir()
    faiss.write_index(make_index(vectors, exact_below)[0], str(tmp_path / "index" / "embeddings.faiss"))
    names = [f"case-{number}" for number in range(6000)]
    (tmp_path / "index" / "embeddings.metadata.json").write_text(json.dumps({"case_ids": names}))
    again = Index(tmp_path).vectors(["case-17", "case-5998"])
    assert np.allclose(again, vectors[[17, 5998]], atol=0.01)


def test_the_metadata_says_what_the_index_is(dataset: Path):
    index = Index(dataset)
    metadata = json.loads((dataset / "index" / "embeddings.metadata.json").read_text())
    assert len(set(metadata["case_ids"])) == metadata["count"] == index.faiss.ntotal
    assert metadata["dimensions"] == index.faiss.d == 384
    assert metadata["factory"] == "Flat" and metadata["metric"].startswith("inner product")
    assert metadata["encoder"] == "sentence-transformers/all-MiniLM-L6-v2" and metadata["encoder_revision"]


def test_facts_find_their_case(dataset: Path):
    from hub_datasets.pool import names

    hits = Index(dataset).search(["a bottle of carbonated drink exploded in the hand of a waitress"], 3)[0]
    assert "Escola v. Coca Cola" in names(dataset)[hits[0][0]]
    assert [likeness for _, likeness in hits] == sorted((likeness for _, likeness in hits), reverse=True)


def test_encoding_goes_on_where_it_was_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("hub_datasets.reading.SHARD", 10)

    def encoded() -> int:
        with Work(tmp_path) as work:
            shards, _ = read_cases(work, str(SAMPLE / "us-4*.json"))
            work.run(*by_case(shards, len(shards)))
            encode(work, shards, len(shards), ENCODER)
            return next(one.made for one in work.done if one.stage == "embed")

    shards = encoded()
    ids, whole = Corpus(tmp_path).embedded, Corpus(tmp_path).vectors()[:]
    assert shards > 1 and len(ids) == len(list(SAMPLE.glob("us-4*.json")))
    first, second, *_ = sorted((tmp_path / "embeddings").glob("*.npy"))
    kept = first.stat().st_mtime_ns
    second.unlink()
    assert encoded() == 1
    assert Corpus(tmp_path).embedded == ids and np.array_equal(Corpus(tmp_path).vectors()[:], whole)
    assert first.stat().st_mtime_ns == kept and second.exists()
