"""A causal language model through transformers, whole or with an adapter over its base."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from leaderboard.judge import Answer
from leaderboard.models.base import About, Batch, Generation, Row
from leaderboard.models.prompts import Prompts
from leaderboard.models.weights import Weights, fetch_with_base


class CausalModel:
    """Left-padded batches by transformers' `generate`, the longest prompts first; the tokenizer's own chat template; safetensors only, no remote code.

    source: a folder or a Hub id, of a whole model or of a PEFT adapter, whose base is found by its adapter_config.json unless
    `base` names it. dtype: bfloat16, float16, float32, or auto (bfloat16 on CUDA, float32 on a CPU). Batches are made of all
    rows before those that are done are left out, so a run that goes on gives what a run without a break would.
    """

    backend = "transformers"

    def __init__(
        self,
        source: str,
        generation: Generation,
        revision: str | None = None,
        base: str | None = None,
        dtype: str = "auto",
    ) -> None:
        import torch
        from transformers import AutoTokenizer

        own, whole, reads = fetch_with_base(source, revision, base)
        device = "cuda" if torch.cuda.is_available() else "cpu"
        self._dtype = ("bfloat16" if device == "cuda" else "float32") if dtype == "auto" else dtype
        self._tokenizer = AutoTokenizer.from_pretrained(reads, padding_side="left")
        self._model = _load(own, whole, getattr(torch, self._dtype)).to(device).eval()
        config = self._model.config.get_text_config()
        self._prompts = Prompts(self._tokenizer, getattr(config, "max_position_embeddings", 10**9), source)
        self._generation = generation
        self._stops = _stops(self._tokenizer, self._model.generation_config)
        if self._tokenizer.pad_token_id is None:
            self._tokenizer.pad_token_id = self._stops[0]
        self.about = about(own, whole, parameters=self._model.num_parameters())
        self.settings = {**generation.settings(), "dtype": self._dtype, "backend": self.backend}

    @property
    def at_once(self) -> int:
        """Prompts handed over together."""
        return self._generation.batch_size

    def answers(self, rows: Sequence[Row], max_tokens: int, done: Collection[str] = ()) -> Iterator[Batch]:
        limit = self._generation.tokens(max_tokens)
        ids, read = [], []
        for row in rows:
            ids.append(row["id"])
            read.append(self._prompts.read(row, limit))
        order = sorted(range(len(ids)), key=lambda i: (-len(read[i][0]), ids[i]))
        config = self._config(limit)
        for start in range(0, len(order), self.at_once):
            batch = order[start : start + self.at_once]
            if all(ids[i] in done for i in batch):
                continue
            texts = self._generate([read[i][0] for i in batch], config, self._generation.seed * 1_000_003 + start)
            k = self._generation.samples
            yield [
                (ids[i], [Answer(text, tokens, read[i][1]) for text, tokens in texts[place * k : (place + 1) * k]])
                for place, i in enumerate(batch)
                if ids[i] not in done
            ]

    def _generate(self, prompts: list[list[int]], config: Any, seed: int) -> list[tuple[str, int]]:
        """The texts that follow the prompts, and their lengths in tokens; the samples of a prompt stand together."""
        import torch

        torch.manual_seed(seed)
        inputs = self._tokenizer.pad({"input_ids": prompts}, return_tensors="pt").to(self._model.device)
        try:
            with torch.inference_mode():
                output = self._model.generate(**inputs, generation_config=config)
        except torch.OutOfMemoryError as error:
            raise ValueError(
                f"{self.about.name}: out of memory with {len(prompts)} prompts of up to {max(map(len, prompts))} tokens at "
                "once; give a lower --batch-size"
            ) from error
        return self._told(output[:, inputs["input_ids"].shape[1] :].tolist())

    def _told(self, outputs: list[list[int]]) -> list[tuple[str, int]]:
        """Texts of generated tokens, and their lengths up to the token that ends an answer."""
        kept = [self._until_stop(tokens) for tokens in outputs]
        texts = self._tokenizer.batch_decode(kept, skip_special_tokens=True)
        return [(text, len(tokens)) for text, tokens in zip(texts, kept, strict=True)]

    def _until_stop(self, tokens: list[int]) -> list[int]:
        """The tokens up to the first that ends the answer, and that one."""
        end = next((place for place, token in enumerate(tokens) if token in self._stops), len(tokens) - 1)
        return tokens[: end + 1]

    def _config(self, limit: int) -> Any:
        """Of the model's own settings for generation only the tokens that end an answer are kept."""
        from transformers import GenerationConfig

        drawn = self._generation
        sampling = {"temperature": drawn.temperature, "top_p": drawn.top_p, "top_k": 0} if drawn.temperature else {}
        config = GenerationConfig(
            max_new_tokens=limit,
            do_sample=bool(sampling),
            num_return_sequences=drawn.samples,
            eos_token_id=self._stops,
            pad_token_id=self._tokenizer.pad_token_id,
            **sampling,
        )
        self._model.generation_config = config
        return config


def about(own: Weights, whole: Weights, parameters: int | None) -> About:
    """What results say of a model whose weights are here."""
    adapter = own is not whole
    return About(
        name=own.name,
        kind="adapter" if adapter else "model",
        revision=own.revision,
        base=whole.name if adapter else None,
        base_revision=whole.revision if adapter else None,
        parameters=parameters,
        licence=own.licence,
        verified=own.revision is not None and whole.revision is not None,
    )


def _load(own: Weights, whole: Weights, dtype: Any) -> Any:
    """The model. ValueError where its kind is none that generates text, or its weights are not all there (transformers itself
    would fill them in at random)."""
    from transformers import AutoModelForCausalLM

    kind = (whole.json("config.json") or {}).get("model_type")
    try:
        model, found = AutoModelForCausalLM.from_pretrained(
            whole.folder, dtype=dtype, use_safetensors=True, output_loading_info=True
        )
    except (ValueError, OSError, KeyError) as error:
        line = next(iter(str(error).strip().splitlines()), type(error).__name__)
        raise ValueError(
            f"{whole.name}: no causal language model that can be loaded (model_type {kind!r}): {line}"
        ) from error
    if found["missing_keys"]:
        raise ValueError(
            f"{whole.name}: its files lack {len(found['missing_keys'])} weights of a {kind} model, such as "
            f"{min(found['missing_keys'])}"
        )
    if own is whole:
        return model
    from peft import PeftModel

    return PeftModel.from_pretrained(model, str(own.folder))


def _stops(tokenizer: Any, config: Any) -> list[int]:
    """Tokens that end an answer: the tokenizer's end of text and those of the model's generation settings."""
    own = config.eos_token_id if isinstance(config.eos_token_id, list) else [config.eos_token_id]
    found = [token for token in dict.fromkeys([tokenizer.eos_token_id, *own]) if token is not None]
    if not found:
        raise ValueError("the tokenizer names no token that ends an answer")
    return found
