"""An optimiser against the rewards: what would a policy find that learns one program for all prompts?

A program is a list of pieces, put together in the same way for every row: fixed text, a sentence of the prompt, a window
of its words, one of its lines. The search sees prompts and rewards, nothing else. It climbs by paired comparison: each
step changes one piece and keeps the change where it earns at least as much on a fresh draw of rows. What it found is
scored on rows that it did not see, beside the best constant text that the same search finds.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from metrics.programs import FORM, KINDS, LITERALS, Program, Prompt, Row, describe, mutate, read, run
from metrics.rewards import score

_BATCH = 24


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: its program, and that program's mean reward on unseen rows."""

    program: Program
    reward: float


def search(
    task: str, rows: Sequence[Row], unseen: Sequence[Row], steps: int, seed: int = 0, pieces: str = "windows"
) -> Found:
    """Climb for `steps` steps on `rows`, then score on `unseen`.

    pieces: "constant" (fixed text alone), "sentences" (and whole sentences or lines of the prompt), "windows" (and any run
    of its words). Starts anew from nothing four times, a quarter of the steps each, and keeps the best.
    """
    kinds, literals = KINDS[pieces], LITERALS[task]
    prompts = [(read(row), row["reference"]) for row in rows]
    starts = []
    for start in range(4):
        rng = random.Random(seed * 4 + start)
        program: Program = (("text", literals[0], 0),)
        if start % 2 and pieces != "constant":
            program = FORM.get(task, program)
        earned: dict[int, float] = {}
        for _ in range(steps // 4):
            changed, earns = mutate(program, rng, kinds, literals), dict[int, float]()
            draw = rng.choices(range(len(prompts)), k=_BATCH)
            if _mean(task, changed, prompts, draw, earns) >= _mean(task, program, prompts, draw, earned):
                program, earned = changed, earns
        starts.append((_mean(task, program, prompts, range(len(prompts)), earned), program))
    _, best = max(starts, key=lambda found: (found[0], repr(found[1])))
    held = [(read(row), row["reference"]) for row in unseen]
    return Found(best, _mean(task, best, held, range(len(held)), {}))


def _mean(
    task: str,
    program: Program,
    prompts: Sequence[tuple[Prompt, Any]],
    draw: Sequence[int],
    earned: dict[int, float],
) -> float:
    """What the program earns on the rows drawn, the mean; earned: what it earned on rows so far, kept by their number."""
    for row in draw:
        if row not in earned:
            prompt, reference = prompts[row]
            earned[row] = score(task, run(program, prompt), reference).reward
    return sum(earned[row] for row in draw) / len(draw)


def random_order(rows: Sequence[Row], seed: int = 0) -> float:
    """The mean reward of five candidates drawn at random: what ranking by chance earns in `retrieval`."""
    rng = random.Random(seed)
    rewards = []
    for row in rows:
        ids = [candidate["case_id"] for candidate in row["reference"]["candidates"]]
        for _ in range(20):
            answer = "Answer:\n" + "\n".join(f"[{case_id}]" for case_id in rng.sample(ids, 5))
            rewards.append(score("retrieval", answer, row["reference"]).reward)
    return sum(rewards) / len(rewards)


# By task: the kinds of pieces searched with, and what is found may earn: a number above the floor or in itself.
BOUNDS: dict[str, tuple[tuple[str, float], ...]] = {
    "holding": (("windows", 0.10),),
    "bluebook": (("windows", 0.15),),
    "summarise": (("sentences", 0.30), ("windows", 0.50)),
    "retrieval": (("windows", 0.15),),
    "entail": (("windows", 0.10),),
}
CONSTANT_BOUND = {"summarise": 0.15}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report: floor is the best constant's reward (retrieval: that of random order); program, in words."""

    task: str
    pieces: str
    rows: int
    unseen: int
    steps: int
    floor: float
    reward: float
    bound: float
    program: str
    seed: int = 0

    @property
    def holds(self) -> bool:
        """Whether what was found stays within the bound; in summarise the bound is on the reward itself."""
        return self.reward <= self.bound + (0.0 if self.task == "summarise" else self.floor)


def attack(
    task: str, rows: Sequence[Row], steps: int, report: Callable[[Finding], None], seed: int = 0
) -> list[Finding]:
    """Search on the first two thirds of the rows, score on the rest; each finding is reported as it comes."""
    cut = 2 * len(rows) // 3
    seen, unseen = rows[:cut], rows[cut:]
    constant = search(task, seen, unseen, steps, seed, "constant")
    floor = random_order(unseen, seed) if task == "retrieval" else constant.reward
    findings = []
    if task in CONSTANT_BOUND:
        bound = CONSTANT_BOUND[task]
        findings.append(
            Finding(
                task,
                "constant",
                cut,
                len(unseen),
                steps,
                constant.reward,
                constant.reward,
                bound,
                describe(constant.program),
                seed,
            )
        )
        report(findings[-1])
    for pieces, bound in BOUNDS[task]:
        found = search(task, seen, unseen, steps, seed, pieces)
        findings.append(
            Finding(task, pieces, cut, len(unseen), steps, floor, found.reward, bound, describe(found.program), seed)
        )
        report(findings[-1])
    return findings
