"""Sampled answers of a model to prompts: by vLLM where there is a GPU and vLLM is installed, else by transformers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Protocol

Conversation = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Setting:
    """How one answer is sampled."""

    temperature: float
    top_p: float


def spread(num: int) -> list[Setting]:
    """So many settings from (0.6, 0.8) to (0.9, 0.95), evenly; one alone has those of the middle.

    >>> [(round(one.temperature, 2), round(one.top_p, 2)) for one in spread(4)]
    [(0.6, 0.8), (0.7, 0.85), (0.8, 0.9), (0.9, 0.95)]
    """
    places = [i / (num - 1) for i in range(num)] if num > 1 else [0.5]
    return [Setting(0.6 + 0.3 * place, 0.8 + 0.15 * place) for place in places]


class Sampler(Protocol):
    """A model that answers."""

    def sample(
        self, prompts: Sequence[Conversation], settings: Sequence[Setting], max_tokens: int, seed: int
    ) -> list[list[str]]:
        """For each prompt one answer a setting. The same seed gives the same answers to the same prompts."""
        ...


def open_sampler(model: str, batch_size: int = 16) -> Sampler:
    """The model, a folder or a Hub id, an adapter included. Raises ValueError where it has no chat template."""
    import torch

    if torch.cuda.is_available() and find_spec("vllm") is not None:
        return _VLLM(model)
    return _Transformers(model, batch_size)


class _Transformers:
    """Left-padded batches; safetensors only, no remote code."""

    def __init__(self, model: str, batch_size: int) -> None:
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer

        on_gpu = torch.cuda.is_available()
        self.tokenizer = AutoTokenizer.from_pretrained(model, padding_side="left")
        if self.tokenizer.chat_template is None:
            raise ValueError(f"{model}: the tokenizer has no chat template, so prompts cannot be shown to this model")
        loaded: Any = AutoModelForCausalLM.from_pretrained(
            model, dtype=torch.bfloat16 if on_gpu else torch.float32, use_safetensors=True
        )
        self.model = loaded.to("cuda" if on_gpu else "cpu").eval()
        self.batch_size = batch_size
        self.tokenizer.pad_token = self.tokenizer.pad_token or self.tokenizer.eos_token

    def sample(
        self, prompts: Sequence[Conversation], settings: Sequence[Setting], max_tokens: int, seed: int
    ) -> list[list[str]]:
        import torch

        torch.manual_seed(seed)
        answers: list[list[str]] = [[] for _ in prompts]
        for setting in settings:
            for start, batch in _batches(prompts, self.batch_size):
                inputs = self.tokenizer.apply_chat_template(
                    batch, add_generation_prompt=True, return_dict=True, return_tensors="pt", padding=True
                ).to(self.model.device)
                inputs.pop("token_type_ids", None)
                with torch.inference_mode():
                    output = self.model.generate(
                        **inputs,
                        max_new_tokens=max_tokens,
                        do_sample=True,
                        temperature=setting.temperature,
                        top_p=setting.top_p,
                        top_k=0,
                        pad_token_id=self.tokenizer.pad_token_id,
                    )
                texts = self.tokenizer.batch_decode(output[:, inputs["input_ids"].shape[1] :], skip_special_tokens=True)
                for i, text in enumerate(texts):
                    answers[start + i].append(text)
        return answers


def _batches(prompts: Sequence[Conversation], size: int) -> Iterator[tuple[int, list[Conversation]]]:
    for start in range(0, len(prompts), size):
        yield start, list(prompts[start : start + size])


class _VLLM:
    """vLLM's own batching; one request a prompt and setting."""

    def __init__(self, model: str) -> None:
        from vllm import LLM

        self.llm = LLM(model=model, trust_remote_code=False)

    def sample(
        self, prompts: Sequence[Conversation], settings: Sequence[Setting], max_tokens: int, seed: int
    ) -> list[list[str]]:
        from vllm import SamplingParams

        asked = [prompt for prompt in prompts for _ in settings]
        how = [
            SamplingParams(temperature=one.temperature, top_p=one.top_p, max_tokens=max_tokens, seed=seed + i)
            for i in range(len(prompts))
            for one in settings
        ]
        texts = [output.outputs[0].text for output in self.llm.chat(asked, how, use_tqdm=False)]
        return [texts[start : start + len(settings)] for start in range(0, len(texts), len(settings))]
