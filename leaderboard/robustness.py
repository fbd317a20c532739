"""Columns beside the rewards: does a choice survive another order of the choices, and are the cases cited real?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd
from datasets import load_dataset

from hub_datasets.citations import find
from hub_datasets.hub import resolve
from leaderboard.judge import RIGHT
from metrics.baselines import prompt_text

Row = dict[str, Any]
_LETTERS = "ABCDE"


def rotated(row: Row) -> Iterator[Row]:
    """A holding row with its choices moved on by one to four places; ids end in +1 to +4.

    Raises ValueError where the prompt does not list the choices as the reference has them.
    """
    choices, answer = row["reference"]["choices"], row["reference"]["answer"]
    *before, last = row["prompt"]
    listed = _listed(choices)
    if last["content"].count(listed) != 1:
        raise ValueError(f"{row['id']}: the prompt does not list its choices in the reference's order")
    for shift in range(1, 5):
        turned = choices[shift:] + choices[:shift]
        letter = _LETTERS[(_LETTERS.index(answer) - shift) % 5]
        yield {
            **row,
            "id": f"{row['id']}+{shift}",
            "prompt": [*before, {**last, "content": last["content"].replace(listed, _listed(turned))}],
            "completion": [{"role": "assistant", "content": f"Answer: {letter}"}],
            "reference": {"choices": turned, "answer": letter},
        }


def _listed(choices: Sequence[str]) -> str:
    return "\n".join(f"{letter}. {choice}" for letter, choice in zip(_LETTERS, choices, strict=True))


def rotation(samples: pd.DataFrame, turned: pd.DataFrame) -> float | None:
    """The share of holding rows whose first answer is right in all five orders of the choices; None where not asked."""
    if turned.empty:
        return None
    first = pd.concat([samples[samples["task"] == "holding"], turned])
    first = first[first["sample"] == 0]
    right = (first["reward"] >= RIGHT).groupby(first["id"].str.partition("+")[0]).agg(["all", "size"])
    return float((right["all"] & (right["size"] == 5)).mean())


def hallucinated(samples: pd.DataFrame, rows: Mapping[str, Any], data: str, revision: str | None) -> float | None:
    """The share of answers that cite a case which is neither in the prompt, nor in the reference, nor in the dataset's cases.

    None where the dataset has no config `cases`.
    """
    by_id = {row["id"]: row for part in rows.values() for row in part}
    foreign = [_foreign(text, by_id[row_id]) for text, row_id in zip(samples["prediction"], samples["id"], strict=True)]
    wanted = set[str]().union(*foreign)
    known = _among_cases(wanted, data, revision)
    return None if known is None else sum(bool(cites - known) for cites in foreign) / len(foreign)


def _foreign(answer: str, row: Row) -> set[str]:
    """Cases that an answer cites and its row does not know."""
    cited = _cited(answer)
    return cited and cited - _cited(prompt_text(row)) - _cited("\n".join(_texts(row["reference"])))


def _cited(text: str) -> set[str]:
    return {_key(citation.cite) for citation in find(text)}


def _key(cite: str) -> str:
    return re.sub(r"\W", "", cite).lower()


def _texts(value: Any) -> Iterator[str]:
    """All strings in a value."""
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from _texts(part)
        case list():
            for part in value:
                yield from _texts(part)


def _among_cases(wanted: set[str], data: str, revision: str | None) -> set[str] | None:
    """Those of the citations that a case of the dataset has; the pool is read through once, not held."""
    source = resolve(data, revision=revision)
    try:
        cases = load_dataset(source.path, "cases", revision=source.revision)
    except (ValueError, OSError):
        return None
    found: set[str] = set()
    for part in cases.values() if wanted else ():
        for batch in part.select_columns(["citation", "citations"]).iter(10_000):
            for first, others in zip(batch["citation"], batch["citations"], strict=True):
                found |= wanted & {_key(first or ""), *(_key(other["cite"]) for other in others or [])}
    return found
