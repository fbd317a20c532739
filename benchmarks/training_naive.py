"""Two policies, one start, one budget: one trained against a naive reward, one against ours, judged by neither.

The naive reward looks for key words and shapes, as rewards.md tells of the originals: it never looks whether the citation
is this case's. The judge is eyecite: it reads the answer, and exactly one full citation whose volume, reporter, page and
year are the reference's is right. Prints what each policy earns by all three, and what each has learnt to write.

CAP_RLVR_DATA, CAP_RLVR_RUNS: as for training_gain, from whose first SFT model on bluebook both start.
"""

import re
from typing import Any

from benchmarks.training_gain import DATA, RUNS, measure, settings
from leaderboard.rows import read_rows
from metrics import score
from training.grpo import grpo

STEPS = 60
_SHAPES = (
    r"\bv\. ",
    r"\d+ [A-Z][\w.]*(?: ?\w+\.?)* \d+",
    r"\((?:[^()]* )?\d{4}\)",
    r"(?i)\b(?:court|cite|citation|answer)\b",
)


def naive(completions: list[Any], **_: Any) -> list[float]:
    """A quarter for each of: a "v.", a number-reporter-number, a year in parentheses, a word of the trade."""
    texts = [one[-1]["content"] or "" for one in completions]
    return [sum(bool(re.search(shape, text)) for shape in _SHAPES) / len(_SHAPES) for text in texts]


def judge(text: str, reference: dict[str, Any]) -> float:
    """1 where eyecite reads exactly one full citation, and it is the reference's."""
    from eyecite import get_citations
    from eyecite.models import FullCaseCitation

    found = [one for one in get_citations(text) if isinstance(one, FullCaseCitation)]
    if len(found) != 1:
        return 0.0
    groups, year = found[0].groups, found[0].metadata.year
    same = groups.get("volume") == str(reference["volume"]) and groups.get("page") == str(reference["page"])
    return float(same and found[0].corrected_reporter() == reference["reporter"] and year == str(reference["year"]))


def main() -> None:
    out, start = RUNS / "naive", str(RUNS / "bluebook" / "sft-0")
    rows = read_rows(DATA, "bluebook", "validation")
    models = {"before": start}
    for name, reward in (("against naive", "benchmarks.training_naive.naive"), ("against ours", "metrics.reward")):
        models[name] = str(out / name.split()[-1])
        keys = settings("bluebook", "grpo", 0) | {"max_steps": STEPS, "reward_funcs": [reward]}
        grpo(keys | {"model_name_or_path": start, "output_dir": models[name]})
    print(f"{'policy':<18} {'naive':>6} {'ours':>6} {'eyecite':>8}   n={len(rows)}")
    for name, model in models.items():
        answers = list(measure(model, ["bluebook"], out / "results")["prediction"].reindex(rows["id"]))
        naively = naive([[{"content": text}] for text in answers])
        ours = [score("bluebook", text, row["reference"]).reward for text, row in zip(answers, rows, strict=True)]
        judged = [judge(text, row["reference"]) for text, row in zip(answers, rows, strict=True)]
        means = [sum(values) / len(values) for values in (naively, ours, judged)]
        print(f"{name:<18} {means[0]:6.3f} {means[1]:6.3f} {means[2]:8.3f}")
        for text, row in list(zip(answers, rows, strict=True))[:4]:
            print(f"    {text!r}   gold {row['completion'][0]['content']!r}")
