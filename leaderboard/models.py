"""What answers a prompt: a built-in baseline, or a causal language model through transformers.

Both give the same: for rows in, an iterator of answers, in order; None where the model does not answer such a row.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from leaderboard.policies import ALL as BASELINES

# Tokens a task's answer may take: enough for the answer asked for and a little reasoning.
BUDGET = {"holding": 256, "bluebook": 256, "summarise": 512, "retrieval": 256, "entail": 256}


class Model(Protocol):
    """name: as results name it; revision: the resolved sha or None; settings: how it generates."""

    name: str
    revision: str | None
    settings: dict[str, Any]

    def answers(self, rows: Sequence[dict[str, Any]], max_tokens: int) -> Iterator[tuple[str | None, int]]:
        """For each row the answer (None: not applicable) and its length in tokens."""
        ...


class Baseline:
    """A built-in baseline by its name."""

    revision: str | None = None

    def __init__(self, name: str) -> None:
        self.name = f"baseline/{name}"
        self.settings: dict[str, Any] = {}
        self._answer = BASELINES[name]

    def answers(self, rows: Sequence[dict[str, Any]], max_tokens: int) -> Iterator[tuple[str | None, int]]:
        for row in rows:
            answer = self._answer(row)
            yield answer, len((answer or "").split())


class CausalModel:
    """A causal LM through transformers: greedy, left-padded batches, the tokenizer's own chat template.

    source: a folder or a Hub id; safetensors only, no remote code. Raises ValueError where it has no chat template.
    """

    def __init__(
        self, source: str, revision: str | None = None, batch_size: int = 16, max_tokens: int | None = None
    ) -> None:
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer

        self._torch = torch
        device = "cuda" if torch.cuda.is_available() else "cpu"
        dtype = torch.bfloat16 if device == "cuda" else torch.float32
        self._tokenizer = AutoTokenizer.from_pretrained(source, revision=revision, padding_side="left")
        if self._tokenizer.chat_template is None:
            raise ValueError(f"{source}: the tokenizer has no chat template, so prompts cannot be shown to this model")
        model: Any = AutoModelForCausalLM.from_pretrained(source, revision=revision, dtype=dtype, use_safetensors=True)
        self._model = model.to(device).eval()
        self.name = "/".join(Path(source).resolve().parts[-2:]) if Path(source).is_dir() else source
        self.revision = getattr(self._model.config, "_commit_hash", None)
        self._max_tokens = max_tokens
        self._batch_size = batch_size
        self.settings = {
            "do_sample": False,
            "batch_size": batch_size,
            "max_tokens": max_tokens,
            "dtype": str(dtype).removeprefix("torch."),
        }
        if not self._tokenizer.pad_token:
            self._tokenizer.pad_token = self._tokenizer.eos_token

    def answers(self, rows: Sequence[dict[str, Any]], max_tokens: int) -> Iterator[tuple[str | None, int]]:
        limit = min(max_tokens, self._max_tokens or max_tokens)
        window = getattr(self._model.config, "max_position_embeddings", None) or self._tokenizer.model_max_length
        for start in range(0, len(rows), self._batch_size):
            prompts = [
                self._tokenizer.apply_chat_template(
                    rows[i]["prompt"], tokenize=False, add_generation_prompt=True, enable_thinking=False
                )
                for i in range(start, min(start + self._batch_size, len(rows)))
            ]
            inputs = self._tokenizer(
                prompts,
                return_tensors="pt",
                padding=True,
                truncation=True,
                max_length=window - limit,
                add_special_tokens=False,
            )
            inputs = inputs.to(self._model.device)
            with self._torch.inference_mode():
                output = self._model.generate(
                    **inputs, max_new_tokens=limit, do_sample=False, pad_token_id=self._tokenizer.pad_token_id
                )
            for completion in output[:, inputs["input_ids"].shape[1] :]:
                kept = completion[completion != self._tokenizer.pad_token_id]
                yield str(self._tokenizer.decode(kept, skip_special_tokens=True)), len(kept)


def open_model(name: str, revision: str | None = None, batch_size: int = 16, max_tokens: int | None = None) -> Model:
    """A baseline by its name, else a causal LM from a folder or the Hub."""
    if name in BASELINES:
        return Baseline(name)
    if not name or (not Path(name).is_dir() and "/" not in name):
        raise ValueError(f"{name}: no folder, no Hub id (org/name), and no baseline ({', '.join(BASELINES)})")
    return CausalModel(name, revision, batch_size, max_tokens)
