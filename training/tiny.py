"""A tiny causal LM from scratch: a Qwen3 of half a million parameters, its tokenizer, and a short pretraining.

It stands where no weights can be downloaded: in the demo, the tests and on a laptop. It speaks Qwen's chat format. Two
things make the tasks' prompts learnable for so small a model: a sentence that many prompts have in common (the
instructions) is one token, so that prompts are short, and digits are tokens of their own; and the pretraining teaches it
to copy, which from random weights takes far more steps than an SFT has.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM, set_seed

CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' }}"
    "{% if message['role'] == 'assistant' %}{% generation %}{{ message['content'] + '<|im_end|>' }}{% endgeneration %}{{ '\\n' }}"
    "{% else %}{{ message['content'] + '<|im_end|>\\n' }}{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
VOCABULARY = 1024
WINDOW = 2048
_SENTENCE = re.compile(r"[^\n]+?(?:[.:?](?= |\n|$)|(?=\n|$))")


def make_tokenizer(texts: Sequence[str], vocabulary: int = VOCABULARY) -> PreTrainedTokenizerFast:
    """A byte-level BPE tokenizer trained on the texts, each digit a token, each common sentence a token, with Qwen's chat
    tokens and template."""
    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    bpe.decoder = decoders.ByteLevel()
    common = common_sentences(texts)
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=special,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    bpe.train_from_iterator(texts, trainer)
    bpe.add_tokens([AddedToken(sentence, normalized=False) for sentence in common])
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe, eos_token="<|im_end|>", pad_token="<|endoftext|>", model_max_length=WINDOW
    )
    tokenizer.chat_template = CHAT_TEMPLATE
    return tokenizer


def common_sentences(texts: Sequence[str], share: float = 0.01) -> list[str]:
    """Sentences of 24 characters or more that stand in this share of the texts, the longest first.

    >>> common_sentences(["Give the citation of this case.\\n\\nRoe", "Give the citation of this case.\\n\\nDoe"])
    ['Give the citation of this case.']
    """
    counts = Counter(sentence for text in texts for sentence in set(_SENTENCE.findall(text)))
    least = max(2, share * len(texts))
    found = [sentence.strip() for sentence, n in counts.items() if n >= least and len(sentence.strip()) >= 24]
    return sorted(set(found), key=lambda sentence: (-len(sentence), sentence))


def make_model(tokenizer: PreTrainedTokenizerFast, seed: int = 0) -> Qwen3ForCausalLM:
    """A Qwen3 with random weights: two layers, hidden size 128, tied embeddings."""
    set_seed(seed)
    config = Qwen3Config(
        vocab_size=len(tokenizer),
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=4,
        head_dim=32,
        max_position_embeddings=WINDOW,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    return Qwen3ForCausalLM(config)


def pretrain(model: Qwen3ForCausalLM, steps: int, seed: int = 0, batch: int = 32, rate: float = 3e-3) -> float:
    """Teach the model to copy: sequences of random tokens, 6 to 20 of them, said twice. Returns the last loss, in nats.

    Random tokens, because in them nothing but copying helps (the induction heads of Olsson et al. 2022 form on them).
    """
    rng, torch_rng = random.Random(seed), torch.Generator().manual_seed(seed)
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.95), weight_decay=0.0)
    first = 3  # below are the chat tokens
    model.train()
    loss = torch.zeros(())
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 20)
        length = rng.randint(6, 20)
        said = torch.randint(first, model.config.vocab_size, (batch, length), generator=torch_rng)
        logits = model(input_ids=said.repeat(1, 2)).logits[:, length - 1 : -1]
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), said.flatten())
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
    return loss.item()


def save_tiny(
    texts: Sequence[str], out: Path, seed: int = 0, steps: int = 0, source: dict[str, Any] | None = None
) -> int:
    """Make tokenizer and model, pretrain for so many steps, save both into a folder, return the number of parameters.

    source: where the texts are from, kept beside them in tiny.json.
    """
    tokenizer = make_tokenizer(texts)
    model = make_model(tokenizer, seed)
    pretrain(model, steps, seed)
    model.save_pretrained(out)
    tokenizer.save_pretrained(out)
    (out / "tiny.json").write_text(
        json.dumps({**(source or {}), "seed": seed, "steps": steps}) + "\n", encoding="utf-8"
    )
    return model.num_parameters()
