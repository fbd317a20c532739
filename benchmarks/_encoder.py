"""An encoder that costs next to nothing, for builds "without encoding": random vectors of words, averaged.

A sentence-transformers model like any other (StaticEmbedding), so that nothing in the build knows the difference.
"""

from pathlib import Path


def write(folder: Path, dimensions: int = 384) -> Path:
    """Write the model, unless it is there."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.models import Normalize, StaticEmbedding

    from hub_datasets.index import encoder

    if not folder.exists():
        tokens = encoder().tokenizer
        torch.manual_seed(0)
        weights = torch.randn(tokens.vocab_size, dimensions)
        words = StaticEmbedding(tokens.backend_tokenizer, embedding_weights=weights.numpy())
        SentenceTransformer(modules=[words, Normalize()], device="cpu").save(str(folder))
    return folder
