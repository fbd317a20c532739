"""A causal language model through vLLM, where it is installed: for GPUs, many times faster than batches by transformers."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from leaderboard.judge import Answer
from leaderboard.models.base import Batch, Generation, Row
from leaderboard.models.causal import about
from leaderboard.models.prompts import Prompts
from leaderboard.models.weights import fetch_with_base

_AT_ONCE = 512  # rows handed to the engine together; what is done is kept after each


class EngineModel:
    """Continuous batching by vLLM; arguments and prompts as for CausalModel. vLLM draws each row's samples from its own seed."""

    def __init__(
        self,
        source: str,
        generation: Generation,
        revision: str | None = None,
        base: str | None = None,
        dtype: str = "auto",
    ) -> None:
        from vllm import LLM

        own, whole, tokenizer = fetch_with_base(source, revision, base)
        self._engine = LLM(
            model=str(whole.folder),
            tokenizer=str(tokenizer),
            dtype=dtype,
            seed=generation.seed,
            load_format="safetensors",
            trust_remote_code=False,
            generation_config="vllm",
            enable_lora=bool(own.adapter),
            max_lora_rank=max(16, (own.adapter or {}).get("r", 16)),
        )
        window = self._engine.llm_engine.model_config.max_model_len
        self._prompts = Prompts(self._engine.get_tokenizer(), window, source)
        self._lora = self._adapter(str(own.folder)) if own.adapter else None
        self._generation = generation
        self.about = about(own, whole, parameters=None)
        self.settings = {**generation.settings(), "dtype": dtype, "backend": "vllm"}

    @staticmethod
    def _adapter(folder: str) -> Any:
        from vllm.lora.request import LoRARequest

        return LoRARequest("adapter", 1, folder)

    def answers(self, rows: Sequence[Row], max_tokens: int, done: Collection[str] = ()) -> Iterator[Batch]:
        from vllm import SamplingParams

        drawn = self._generation
        limit = drawn.tokens(max_tokens)
        wanted = [row for row in rows if row["id"] not in done]
        params = SamplingParams(
            n=drawn.samples, temperature=drawn.temperature, top_p=drawn.top_p, max_tokens=limit, seed=drawn.seed
        )
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            read = [self._prompts.read(row, limit) for row in part]
            outputs = self._engine.generate(
                [{"prompt_token_ids": ids} for ids, _ in read], params, lora_request=self._lora, use_tqdm=False
            )
            yield [
                (row["id"], [Answer(o.text, len(o.token_ids), cut) for o in output.outputs])
                for row, (_, cut), output in zip(part, read, outputs, strict=True)
            ]
