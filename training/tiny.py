"""A tiny causal LM from scratch: a Qwen3 of half a million parameters, its tokenizer, and a short pretraining.

It stands where no weights can be downloaded: in the demo, the tests and on a laptop. It speaks Qwen's chat format. Three
things make the tasks' prompts learnable for so small a model. A sentence that many prompts have in common (the
instructions) is one token, and so is a number below 1,000: prompts are short, and a volume or a page is copied in one
step. The weights begin where attention copies: what a head reads of a token it writes as that token (after Trockman and
Kolter 2023, Mimetic initialization of self-attention layers). And the pretraining leaves it nothing but copying
(rehearsal.py).
"""

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM, set_seed

from training.rehearsal import rehearse

CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' }}"
    "{% if message['role'] == 'assistant' %}{% generation %}{{ message['content'] + '<|im_end|>' }}{% endgeneration %}{{ '\\n' }}"
    "{% else %}{{ message['content'] + '<|im_end|>\\n' }}{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
VOCABULARY = 1024
NUMBERS = [str(number) for number in range(10, 1000)]
WINDOW = 2048
_SENTENCE = re.compile(r"[^\n]+?(?:[.:?](?= |\n|$)|(?=\n|$))")


def make_tokenizer(texts: Sequence[str], vocabulary: int = VOCABULARY) -> PreTrainedTokenizerFast:
    """A byte-level BPE tokenizer trained on the texts, each number below 1,000 and each common sentence a token, with Qwen's
    chat tokens and template. Of a longer number the first three digits are one."""
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
    bpe.add_tokens([AddedToken(text, normalized=False) for text in (*common, *NUMBERS)])
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
    """A Qwen3 with random weights: two layers, hidden size 128, tied embeddings; each layer's output matrix is the transpose
    of its value matrix, which is orthogonal."""
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
    model = Qwen3ForCausalLM(config)
    torch.nn.init.normal_(model.model.embed_tokens.weight, std=0.1)
    for layer in model.model.layers:
        torch.nn.init.orthogonal_(layer.self_attn.v_proj.weight)
        layer.self_attn.o_proj.weight.data.copy_(layer.self_attn.v_proj.weight.data.T)
    return model


def save_tiny(
    texts: Sequence[str],
    out: Path,
    seed: int = 0,
    rows: Sequence[Any] = (),
    steps: int = 0,
    source: dict[str, Any] | None = None,
) -> int:
    """Make a tokenizer of the texts and a model, pretrain it on the rows for so many steps, save both into a folder, return
    the number of parameters.

    source: where the texts are from, kept beside them in tiny.json.
    """
    tokenizer = make_tokenizer(texts)
    model = make_model(tokenizer, seed)
    if steps:
        rehearse(model, tokenizer, rows, steps, seed)
    model.save_pretrained(out)
    tokenizer.save_pretrained(out)
    (out / "tiny.json").write_text(
        json.dumps({**(source or {}), "seed": seed, "steps": steps}) + "\n", encoding="utf-8"
    )
    return model.num_parameters()


def save_tiny_of(
    data: str, tasks: Sequence[str], out: Path, seed: int = 0, steps: int = 0, rehearsed: Sequence[str] = ()
) -> int:
    """save_tiny for the train rows of a dataset's tasks, pretrained on those of the tasks `rehearsed`, on all where there are
    none; with the data and its revision in tiny.json."""
    from hub_datasets.hub import resolve
    from leaderboard.rows import by_task

    revision = resolve(data).revision
    parts = by_task(data, tasks, "train", None, revision)
    texts = [text["content"] for part in parts.values() for row in part for text in row["prompt"] + row["completion"]]
    rows = [row for task in rehearsed or tasks for row in parts[task]]
    return save_tiny(texts, out, seed, rows, steps, {"data": data, "data_revision": revision})
