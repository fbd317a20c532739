"""What can be evaluated: a built-in baseline, a causal language model (with or without an adapter), an endpoint."""

from importlib.util import find_spec
from pathlib import Path

from hub_datasets.hub import is_hub_id
from leaderboard.models.base import BUDGET, About, Batch, Generation, Model, answer, texts
from leaderboard.models.baseline import Baseline
from leaderboard.policies import ALL

__all__ = ["BUDGET", "About", "Batch", "Generation", "Model", "answer", "open_model", "texts"]
BACKENDS = ("auto", "transformers", "continuous", "vllm")


def open_model(
    name: str,
    revision: str | None = None,
    batch_size: int = 16,
    max_tokens: int | None = None,
    *,
    generation: Generation | None = None,
    base: str | None = None,
    dtype: str = "auto",
    backend: str = "auto",
    endpoint: str | None = None,
    key: str | None = None,
    concurrency: int = 8,
) -> Model:
    """A model by its name: a baseline's; a folder or a Hub id; `openai:<url>#<name>`, or a name at an `endpoint`.

    generation: how answers are drawn (else greedily, by batch_size and max_tokens). base: an adapter's. backend: auto is vLLM
    where it is installed and has a GPU, else transformers, on a GPU with continuous batching. key: the environment variable with the endpoint's key.
    Raises ValueError for a name that is none of these, and what the model's own class raises.
    """
    drawn = generation or Generation(batch_size=batch_size, max_tokens=max_tokens)
    if name.startswith("openai:"):
        endpoint, _, name = name.removeprefix("openai:").partition("#")
    if endpoint is not None:
        from leaderboard.models.endpoint import EndpointModel

        return EndpointModel(endpoint, name, drawn, key, concurrency)
    if name.removeprefix("baseline/") in ALL:
        return Baseline(name.removeprefix("baseline/"))
    if not name or not (Path(name).is_dir() or is_hub_id(name)):
        raise ValueError(f"{name}: no folder, no Hub id (org/name), and no baseline ({', '.join(ALL)})")
    if backend not in BACKENDS:
        raise ValueError(f"backend: expected one of {', '.join(BACKENDS)}, found {backend!r}")
    if backend == "auto":
        backend = _best_backend()
    if backend == "vllm":
        from leaderboard.models.engine import EngineModel

        return EngineModel(name, drawn, revision, base, dtype)
    if backend == "continuous":
        from leaderboard.models.continuous import ContinuousModel

        return ContinuousModel(name, drawn, revision, base, dtype)
    from leaderboard.models.causal import CausalModel

    return CausalModel(name, drawn, revision, base, dtype)


def _best_backend() -> str:
    import torch

    if not torch.cuda.is_available():
        return "transformers"
    return "vllm" if find_spec("vllm") else "continuous"
