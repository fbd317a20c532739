"""What a dataset holds, by task and split: rows, kinds, classes, lengths in tokens."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from hub_datasets.index import ENCODER, encoder_folder
from hub_datasets.looking import LOOKED_AT, folder_of, kinds, look_at
from metrics import TASKS
from metrics.baselines import prompt_text

_MEASURED = 500  # of them those whose tokens are counted
_LISTED = 8  # classes that are listed; of more, the commonest five


def statistics(data: str) -> str:
    """Rows, kinds, classes and lengths of a dataset (folder or Hub id), as a Markdown table."""
    lines = [
        "| task | split | rows | kinds | classes | tokens of a prompt: median, 95% below | of a gold answer |",
        "|---|---|---:|---|---|---|---|",
    ]
    folder = folder_of(data)
    for task in TASKS:
        for split, part in look_at(folder, task, ["prompt", "completion", "reference"]):
            counts, found = kinds(folder, task, split), Counter[str]()
            prompts, golds = list[str](), list[str]()
            for row in part:
                found[_class(task, row["reference"])] += 1
                if len(golds) < _MEASURED:
                    prompts.append(prompt_text(row))
                    golds.append(row["completion"][-1]["content"])
            told = ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items()))
            spread = f"{_spread(_tokens(prompts))} | {_spread(_tokens(golds))}"
            lines.append(f"| {task} | {split} | {counts.total()} | {told} | {_classes(found)} | {spread} |")
    note = f"Classes: {_CLASSES}; of {LOOKED_AT:,} rows a split at most. Tokens are those of {ENCODER}, of {_MEASURED} rows."
    return "\n".join([*lines, "", note])


_CLASSES = "of holding the answer, of bluebook the reporter, of summarise the outcome, of retrieval the number of positives, of entail the label"


def _class(task: str, reference: dict[str, Any]) -> str:
    match task:
        case "holding":
            return str(reference["answer"])
        case "bluebook":
            return str(reference["reporter"])
        case "summarise":
            return str(reference["disposition"]["outcome"])
        case "retrieval":
            return str(len(reference["positives"]))
    return str(reference["label"])


def _classes(found: Counter[str]) -> str:
    counts = sorted(found.items(), key=lambda entry: (-entry[1], entry[0]))
    listed = counts if len(counts) <= _LISTED else counts[:5]
    rest = f", {len(counts) - 5} others" if len(counts) > _LISTED else ""
    return ", ".join(f"{name} {count}" for name, count in listed) + rest


def _tokens(texts: Sequence[str]) -> list[int]:
    """The number of tokens of each text."""
    tokenizer = _tokenizer()
    return [len(tokenizer.encode(text, add_special_tokens=False)) for text in texts]


@cache
def _tokenizer() -> Any:
    from tokenizers import Tokenizer

    folder = encoder_folder(ENCODER)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json")) if folder else Tokenizer.from_pretrained(ENCODER)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _spread(values: Sequence[int]) -> str:
    return f"{np.median(values):,.0f}, {np.quantile(values, 0.95):,.0f}" if values else "–"
