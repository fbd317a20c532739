"""What a dataset holds, by task and split: rows, kinds, classes, lengths in tokens."""

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from datasets import Dataset, get_dataset_config_names, load_dataset

from hub_datasets.index import ENCODER, encoder_folder
from metrics import TASKS
from metrics.baselines import prompt_text

LOOKED_AT = 8_000  # rows of a split that are looked at: all, but of large datasets
_MEASURED = 500  # of them those whose tokens are counted
_LISTED = 8  # classes that are listed; of more, the commonest five


def load(data: str, config: str) -> dict[str, Dataset]:
    """The splits of a config of a dataset (folder or Hub id) that have rows."""
    source = str(Path(data).resolve()) if Path(data).is_dir() else data
    return dict(load_dataset(source, config)) if config in get_dataset_config_names(source) else {}


def evenly(part: Dataset, most: int = LOOKED_AT) -> Dataset:
    """A dataset's rows, evenly chosen where they are more than so many."""
    return part.select(range(0, len(part), max(1, math.ceil(len(part) / most))))


def statistics(data: str) -> str:
    """Rows, kinds, classes and lengths of a dataset (folder or Hub id), as a Markdown table."""
    lines = [
        "| task | split | rows | kinds | classes | tokens of a prompt: median, 95% below | of a gold answer |",
        "|---|---|---:|---|---|---|---|",
    ]
    for task in TASKS:
        for split, part in load(data, task).items():
            kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(Counter(part["kind"]).items()))
            rows = list(part.select(range(min(_MEASURED, len(part)))))
            prompts = _tokens([prompt_text(row) for row in rows])
            golds = _tokens([row["completion"][-1]["content"] for row in rows])
            classes = _classes([_class(task, reference) for reference in evenly(part)["reference"]])
            lines.append(
                f"| {task} | {split} | {len(part)} | {kinds} | {classes} | {_spread(prompts)} | {_spread(golds)} |"
            )
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


def _classes(found: Sequence[str]) -> str:
    counts = sorted(Counter(found).items(), key=lambda entry: (-entry[1], entry[0]))
    listed = counts if len(counts) <= _LISTED else counts[:5]
    rest = f", {len(counts) - 5} others" if len(counts) > _LISTED else ""
    return ", ".join(f"{name} {count}" for name, count in listed) + rest


def _tokens(texts: Sequence[str]) -> list[int]:
    """The number of tokens of each text."""
    return [len(encoded) for encoded in _tokenizer().encode_batch(list(texts), add_special_tokens=False)]


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
