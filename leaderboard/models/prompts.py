"""Prompts as a model reads them: through its tokenizer's chat template, and cut where they do not fit its window."""

from typing import Any

from leaderboard.models.base import Row

_LEAST = 64  # tokens of a prompt that must fit beside the answer


class Prompts:
    """A tokenizer with the model's window, in tokens. Raises ValueError where it has no chat template."""

    def __init__(self, tokenizer: Any, window: int, name: str) -> None:
        if tokenizer.chat_template is None:
            raise ValueError(f"{name}: the tokenizer has no chat template, so prompts cannot be shown to this model")
        self._tokenizer = tokenizer
        self._window = min(window, tokenizer.model_max_length)
        self._name = name

    def read(self, row: Row, max_tokens: int) -> tuple[list[int], bool]:
        """The prompt's token ids, and whether it was cut: its middle goes, since facts stand there and the question and the
        form of the answer at the ends."""
        room = self._window - max_tokens
        if room < _LEAST:
            raise ValueError(
                f"{self._name}: a window of {self._window} tokens leaves no room for a prompt beside an answer of "
                f"{max_tokens}; give a lower --max-tokens"
            )
        text = self._tokenizer.apply_chat_template(
            row["prompt"], tokenize=False, add_generation_prompt=True, enable_thinking=False
        )
        ids = self._tokenizer(text, add_special_tokens=False)["input_ids"]
        return (ids, False) if len(ids) <= room else (ids[: room // 2] + ids[len(ids) - (room - room // 2) :], True)
