"""Speed of the rewards on one core, in CPU time: distinct outputs a second, and huge ones beside their size.

Outputs are right ones of the attack corpus, each made distinct by reasoning before it, 50 to 300 tokens in all (words and
marks); those to one row stand together, as a trainer has a group of completions scored. "As asked": those that end as the
prompt asks, which is how a trained model writes (in summarise, summaries of real opinions, eight of each). "In any form":
all of them, in Markdown, LaTeX, JSON, prose and so on. The best of several passes counts, for other programs share the machine. In the same
run stand `math-verify` and `eyecite`, for scale: what other programs take to read one answer, and a plain loop, to compare
machines by.
"""

import gzip
import json
import logging
import os
import random
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from metrics import TASKS, score
from metrics.attacks import SETS, attacks

# Answers a second that the project asks of itself, and seconds for a megabyte of anything.
BOUND = {"holding": 100_000, "entail": 50_000, "bluebook": 20_000, "retrieval": 20_000, "summarise": 3_000}
HUGE = 0.1

# How outputs end that are written as the prompt asks.
AS_ASKED = {
    "holding": r"Answer: [A-E]",
    "bluebook": r"Answer: .+",
    "summarise": r"Issue: .+\nRule: .+\nApplication: .+\nConclusion: .+",
    "retrieval": r"Answer:(?:\n.+){5}",
    "entail": r"Relationship: .+\nEvidence: .+\nReasoning: .+",
}
_TOKEN = re.compile(r"\w+|[^\w\s]")
_PASSES = 5
_GROUP = 8  # completions to a prompt, which a trainer has scored in a row

_WORDS = (
    "the court below found that plaintiff may recover where a duty of care was owed and the breach was shown".split()
)


def main() -> None:
    print("| task | as asked, a second | asked for | ratio | in any form, a second |\n|---|---:|---:|---:|---:|")
    for task in TASKS:
        rate = _rate(task)
        print(
            f"| {task} | {rate:,.0f} | {BOUND[task]:,} | {rate / BOUND[task]:.2f} | {_rate(task, ''):,.0f} |",
            flush=True,
        )
    for name, rate in _for_scale():
        print(f"| {name} (for scale) | {rate:,.0f} | | | |", flush=True)
    print("\n| task | worst input | 0.1 MB, s | 1 MB, s | 10 MB, s | 10 MB / 1 MB |\n|---|---|---:|---:|---:|---:|")
    for task in TASKS:
        name, times = _worst(task)
        print(
            f"| {task} | {name} | "
            + " | ".join(f"{t:.3f}" for t in times)
            + f" | {times[2] / max(times[1], 1e-9):.1f} |",
            flush=True,
        )
    print(f"\n(1 MB is asked to take at most {HUGE} s.)")


def _outputs(texts: list[str], count: int, seed: int = 0) -> Iterator[str]:
    """Distinct outputs: reasoning of words at random, then one of the texts, 50 to 300 tokens in all."""
    rng = random.Random(seed)
    sizes = [len(_TOKEN.findall(text)) for text in texts]
    for number in range(count):
        at = number % len(texts)
        words = rng.choices(_WORDS, k=max(0, rng.randint(50, 300) - sizes[at] - 5))
        yield f"Point {seed}.{number}. {' '.join(words)}.\n{texts[at]}"


def _calls(task: str, count: int, form: str = "") -> list[tuple[str, dict[str, Any]]]:
    """Outputs and their references; form: how the outputs end, as a pattern, "" for any."""
    opinions = _opinions() if task == "summarise" and form else []
    if opinions:
        return [call for number in range(count // _GROUP) for call in _group(opinions, number)]
    right = [
        a
        for which in SETS
        for a in attacks(task, which)
        if isinstance(a.prediction, str) and a.low > 0.5 and len(_TOKEN.findall(a.prediction)) <= 290
    ]
    if form:
        right = [a for a in right if re.fullmatch(rf"(?:[^\0]*\n)?{form}", a.prediction.strip())]
    right.sort(key=lambda a: json.dumps(a.reference))
    outputs = list(_outputs([a.prediction for a in right], count))
    return [(output, right[i % len(right)].reference) for i, output in enumerate(outputs)]


def _group(opinions: list[tuple[str, dict[str, Any]]], number: int) -> list[tuple[str, dict[str, Any]]]:
    """Summaries of one opinion after another, a group of completions of each: shortened at random, so that all differ."""
    summary, reference = opinions[number % len(opinions)]
    rng = random.Random(number)
    parts = [re.split(r"(?<=[.?]) (?=[A-Z])", line) for line in summary.split("\n")]
    texts = ["\n".join(" ".join(part[: rng.randint(1, len(part))]) for part in parts) for _ in range(_GROUP)]
    return [(output, reference) for output in _outputs(texts, _GROUP, number)]


def _opinions(count: int = 50) -> list[tuple[str, dict[str, Any]]]:
    """Summaries and references of real opinions, where the corpus of real cases is at hand; else none, and digests serve."""
    path = Path(os.environ.get("CAP_RLVR_CORPUS", "../shared/corpus")) / "us_reports_502_537.jsonl.gz"
    if not path.exists():
        return []
    from hub_datasets.citations import find
    from hub_datasets.sources import read_case
    from hub_datasets.tasks.summarise import extract

    found = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            case = read_case(json.loads(line), f"{path}:{number}")
            for candidate in extract(case, [find(opinion.text) for opinion in case.opinions]):
                found.append((candidate["gold"], json.loads(candidate["reference"])))
            if len(found) == count:
                break
    return found


def _rate(task: str, form: str | None = None, count: int = 20_000) -> float:
    calls = _calls(task, count, AS_ASKED[task] if form is None else form)
    for prediction, reference in calls[:200]:
        score(task, prediction, reference)  # what is derived from a reference is derived once
    part = len(calls) // _PASSES
    passes = [calls[at : at + part] for at in range(0, part * _PASSES, part)]
    return max(_per_second(lambda call: score(task, *call), some) for some in passes)


def _for_scale() -> Iterator[tuple[str, float]]:
    from eyecite import get_citations
    from math_verify import parse, verify

    logging.getLogger("eyecite").setLevel(logging.ERROR)
    logging.getLogger("math_verify").setLevel(logging.ERROR)
    citations = [f"Roe v. Wade, {volume} U.S. {volume + 7} (1973)" for volume in range(300, 500)]
    yield "eyecite, one short citation", _per_second(lambda text: get_citations(text), citations)
    gold = parse("$\\frac{1}{2}$")
    fractions = [f"so the answer is $\\frac{{{n}}}{{{2 * n}}}$" for n in range(1, 200)]
    yield "math-verify, one fraction", _per_second(lambda text: verify(gold, parse(text)), fractions)
    yield "a loop of 1,000 additions", max(_per_second(lambda _: sum(range(1000)), citations) for _ in range(_PASSES))


def _per_second(call: Callable[[Any], object], inputs: list[Any]) -> float:
    call(inputs[0])
    begun = time.process_time()
    for one in inputs:
        call(one)
    return len(inputs) / (time.process_time() - begun)


# Texts that are hard on patterns: openings without an end, runs of one sign, many half answers. A tag at the end has each
# read for tags of reasoning first.
_HARD: dict[str, str] = {
    "letters": "a",
    "blanks": " ",
    "newlines": "\n",
    "open brackets": "(",
    "braces": "\\boxed{",
    "think tags": "<think>",
    "closing tags": "</think>",
    "half tags before a tag": "</",
    "bare tags before a tag": "<",
    "named tags before a tag": "<aaaaa",
    "articles": "A ",
    "small letters": "a)",
    "small citations": "1 A ",
    "places": "C\n",
    "answer lines": "Answer: ",
    "answer tags": "<answer>",
    "quotes": '"answer": "',
    "asterisks": "**",
    "headings": "Issue: Rule: Application: Conclusion: ",
    "citations": "Roe v. Wade, 410 U.S. 113 (1973); ",
    "half citations": "1 U.S. ",
    "numbers": "1 2 3 ",
    "capital words": "Aa Bb v. ",
    "ids": "[123]\n",
    "evidence": 'Evidence: "the court" ',
    "sentences": "The court affirmed the judgment. ",
    "negations": "not ",
    "full width": "Ａｎｓｗｅｒ：",
    "combining": "e\u0301\u200b",
}


def _worst(task: str) -> tuple[str, list[float]]:
    """The hardest of the texts at 1 MB, and its times at 0.1, 1 and 10 MB, each the best of three."""
    reference = _calls(task, 1)[0][1]
    score(task, "warm up", reference)

    def seconds(unit: str, size: int) -> float:
        text = unit * (size // len(unit)) + "<think>"
        begun = time.process_time()
        score(task, text, reference)
        return time.process_time() - begun

    name = max(_HARD, key=lambda kind: seconds(_HARD[kind], 1_000_000))
    sizes = (100_000, 1_000_000, 10_000_000)
    return name, [min(seconds(_HARD[name], size) for _ in range(3)) for size in sizes]
