"""Built-in baselines: programs that answer without a model. The audit reports what they earn, the leaderboard shows them
as its floor (and `gold` as its ceiling).

Each is a function of a row that gives the answer, or None where it does not apply to the row's task.
"""

import hashlib
import logging
import re
from collections.abc import Callable
from typing import Any

Row = dict[str, Any]


def prompt_text(row: Row) -> str:
    """The prompt's messages as one text."""
    return "\n\n".join(message["content"] for message in row["prompt"])


def _pick(*values: Any) -> int:
    """A number by a hash of the values: random, but the same for everybody."""
    return int.from_bytes(hashlib.sha256(repr(values).encode()).digest()[:8], "big")


def gold(row: Row) -> str:
    """The row's own gold: the ceiling."""
    return row["completion"][-1]["content"]


def empty(row: Row) -> str:
    """Nothing at all."""
    return ""


def echo(row: Row) -> str:
    """The prompt itself."""
    return prompt_text(row)


def random(row: Row) -> str | None:
    """A choice, a label or five candidates at random, by a hash of the row's id."""
    pick = _pick("random", row["id"])
    reference = row["reference"]
    match row["task"]:
        case "holding":
            return f"Answer: {'ABCDE'[pick % 5]}"
        case "entail":
            return f"Relationship: {_LABELS[pick % len(_LABELS)]}"
        case "retrieval":
            ids = sorted((c["case_id"] for c in reference["candidates"]), key=lambda case_id: _pick(pick, case_id))
            return _ranking(ids)
    return None


_LABELS = ("OVERRULES", "DISTINGUISHES", "AFFIRMS", "FOLLOWS", "CITES_POSITIVELY", "NONE")


def first_choice(row: Row) -> str | None:
    """The first choice, or the first five candidates as listed."""
    match row["task"]:
        case "holding":
            return "Answer: A"
        case "retrieval":
            return _ranking([c["case_id"] for c in row["reference"]["candidates"]])
    return None


def longest_choice(row: Row) -> str | None:
    """The longest choice, or the five candidates with the longest texts."""
    match row["task"]:
        case "holding":
            choices = row["reference"]["choices"]
            return f"Answer: {'ABCDE'[max(range(5), key=lambda i: (len(choices[i]), -i))]}"
        case "retrieval":
            candidates = sorted(row["reference"]["candidates"], key=lambda c: (-len(c["text"]), c["case_id"]))
            return _ranking([c["case_id"] for c in candidates])
    return None


def bm25(row: Row) -> str | None:
    """The choice or the candidates nearest to the prompt's own words, by BM25."""
    match row["task"]:
        case "holding":
            choices = row["reference"]["choices"]
            scores = _bm25(_before(prompt_text(row), choices[0]), choices)
            return f"Answer: {'ABCDE'[max(range(5), key=lambda i: (scores[i], -i))]}"
        case "retrieval":
            candidates = row["reference"]["candidates"]
            scores = _bm25(_before(prompt_text(row), candidates[0]["text"]), [c["text"] for c in candidates])
            order = sorted(range(len(candidates)), key=lambda i: (-scores[i], i))
            return _ranking([candidates[i]["case_id"] for i in order])
    return None


def _before(prompt: str, listed: str) -> str:
    """The part of a prompt before its list of choices."""
    return prompt.partition(listed)[0]


def _bm25(query: str, texts: list[str]) -> list[float]:
    """Okapi BM25 of each text for the query (k1 1.5, b 0.75)."""
    import bm25s

    logging.getLogger("bm25s").setLevel(logging.WARNING)

    words = [re.findall(r"[a-z]{3,}", text.lower()) for text in texts]
    retriever = bm25s.BM25(k1=1.5, b=0.75)
    retriever.index([w or ["none"] for w in words], show_progress=False)
    known = set().union(*words)
    tokens = [word for word in re.findall(r"[a-z]{3,}", query.lower()) if word in known]
    return [round(float(s), 6) for s in retriever.get_scores(tokens)] if tokens else [0.0] * len(texts)


def _ranking(case_ids: list[str]) -> str:
    return "Answer:\n" + "\n".join(f"[{case_id}]" for case_id in case_ids[:5])


BASELINES: dict[str, Callable[[Row], str | None]] = {
    "gold": gold,
    "empty": empty,
    "echo": echo,
    "random": random,
    "first-choice": first_choice,
    "longest-choice": longest_choice,
    "bm25": bm25,
}
