"""The tiny model's pretraining: the train rows with their names and numbers renamed, so that only copying helps.

From random weights a small model learns the rows by heart long before it learns to copy. So in most examples every token
that is not common to the rows is replaced by another one drawn at random, the same in prompt and answer and numbers by
numbers; what stays is the form and where in the prompt a thing is to be found.
"""

import random
from collections import Counter
from collections.abc import Sequence
from typing import Any

import torch
from transformers import PreTrainedTokenizerFast, Qwen3ForCausalLM

Pair = tuple[list[int], list[int]]  # the tokens of a prompt, and of the answer to it

RENAMED = 0.5  # of the examples
COMMON = 0.3  # of the rows have a token that keeps its name
RATE, MUON_RATE = 5e-3, 0.02
LONGEST = 512  # tokens of an example; longer ones are left out where there are shorter
FIRST = 3  # below are the chat tokens


def rehearse(
    model: Qwen3ForCausalLM,
    tokenizer: PreTrainedTokenizerFast,
    rows: Sequence[Any],
    steps: int,
    seed: int = 0,
    batch: int = 24,
) -> float:
    """Train on the rows (prompt and completion, as in the contract), loss on the answer only; return the last loss, in nats.

    Matrices by Muon (Jordan 2024), which here learns in half the steps of AdamW; embeddings and norms by AdamW.
    """
    rng = random.Random(seed)
    every = [encode(tokenizer, row) for row in rows]
    pairs = [pair for pair in every if sum(map(len, pair)) <= LONGEST] or every
    renamer = Renamer(tokenizer, pairs, rng)
    matrices = [w for name, w in model.named_parameters() if w.ndim == 2 and "embed" not in name]
    others = [w for name, w in model.named_parameters() if w.ndim != 2 or "embed" in name]
    optimisers = [
        torch.optim.AdamW(others, lr=RATE, betas=(0.9, 0.95), weight_decay=0.0),
        torch.optim.Muon(matrices, lr=MUON_RATE, weight_decay=0.0),
    ]
    schedules = [torch.optim.lr_scheduler.LambdaLR(one, lambda step: _rate(step, steps)) for one in optimisers]
    model.train()
    loss = torch.zeros(())
    for _ in range(steps):
        drawn = rng.choices(pairs, k=batch)
        loss = answer_loss(model, [renamer(pair) if rng.random() < RENAMED else pair for pair in drawn])
        model.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for one in (*optimisers, *schedules):
            one.step()
    return loss.item()


def _rate(step: int, steps: int) -> float:
    """Up over 20 steps, down over the second half, to a twentieth."""
    return min(1.0, (step + 1) / 20, 0.05 + 2 * (1 - step / steps))


def encode(tokenizer: PreTrainedTokenizerFast, row: Any) -> Pair:
    """A row's prompt up to where the answer begins, and its answer with the token that ends it."""
    prompt = tokenizer.apply_chat_template(row["prompt"], add_generation_prompt=True, return_dict=False)
    answer = tokenizer(row["completion"][-1]["content"])["input_ids"]
    return prompt, [*answer, tokenizer.eos_token_id]


class Renamer:
    """Replaces what is not common to the rows, each token by the same other one wherever it stands in prompt and answer."""

    def __init__(self, tokenizer: PreTrainedTokenizerFast, pairs: Sequence[Pair], rng: random.Random) -> None:
        rows = Counter(token for prompt, answer in pairs for token in {*prompt, *answer})
        self._kept = {token: token for token, n in rows.items() if n > COMMON * len(pairs) or token < FIRST}
        names = tokenizer.convert_ids_to_tokens(range(FIRST, len(tokenizer)))
        self._numbers = [token for token, name in enumerate(names, FIRST) if name.isdigit()]
        self._words = [token for token, name in enumerate(names, FIRST) if not name.isdigit()]
        self._is_number = frozenset(self._numbers)
        self._rng = rng

    def __call__(self, pair: Pair) -> Pair:
        """The pair renamed; other names each time."""
        new = dict(self._kept)
        for token in (*pair[0], *pair[1]):
            if token not in new:
                new[token] = self._rng.choice(self._numbers if token in self._is_number else self._words)
        prompt, answer = ([new[token] for token in part] for part in pair)
        return prompt, answer


def answer_loss(model: Qwen3ForCausalLM, pairs: Sequence[Pair]) -> torch.Tensor:
    """The mean cross entropy of the answers' tokens, in nats."""
    longest = max(len(prompt) + len(answer) for prompt, answer in pairs)
    ids = torch.zeros(len(pairs), longest, dtype=torch.long)
    is_answer = torch.zeros(len(pairs), longest, dtype=torch.bool)
    for row, (prompt, answer) in enumerate(pairs):
        end = len(prompt) + len(answer)
        ids[row, :end] = torch.tensor(prompt + answer)
        is_answer[row, len(prompt) : end] = True
    asked = is_answer[:, 1:]
    states = model.model(input_ids=ids).last_hidden_state[:, :-1][asked]
    return torch.nn.functional.cross_entropy(model.lm_head(states), ids[:, 1:][asked])
