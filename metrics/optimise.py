"""An optimiser against the rewards: what would a policy find that learns one program for all prompts?

A program is a list of pieces, put together in the same way for every row: fixed text, a sentence of the prompt, a window
of its words, one of its lines. The search sees prompts and rewards, nothing else. It climbs by paired comparison: each
step changes one piece and keeps the change where it earns at least as much on a fresh draw of rows. What it found is
scored on rows that it did not see, beside the best constant text that the same search finds.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from metrics.rewards import score

Row = dict[str, Any]
Piece = tuple[str, Any, int]  # (kind, text or where, how many words)
Program = tuple[Piece, ...]

_BATCH = 24
_LONGEST = 16  # pieces to a program

# Text that a policy may know of: the ways of answering that prompts ask for, and words of the law.
LITERALS: dict[str, tuple[str, ...]] = {
    "holding": (
        "Answer: ",
        *(f"Answer: {letter}" for letter in "ABCDE"),
        *"ABCDE",
        "A, B, C, D or E",
        "the holding is",
        "\n",
    ),
    "bluebook": (
        "Answer: ",
        "U.S.",
        "F.2d",
        "(1990)",
        "(2d Cir. 1980)",
        "v.",
        "State v. Smith, 100 U.S. 100 (1900)",
        "\n",
        ", ",
    ),
    "summarise": (
        "Issue: ",
        "\nRule: ",
        "\nApplication: ",
        "\nConclusion: ",
        "Whether the court below erred. ",
        "The law applies to the facts. ",
        "The court held that the statute controls because its words are plain. ",
        "The judgment is affirmed. ",
        "The judgment is reversed and the case is remanded. ",
        "plaintiff defendant court judgment statute jurisdiction ",
        "The court held ",
        "because ",
    ),
    "retrieval": ("Answer:\n", "\n", "[1]", "[2]", "[3]", "Smith v. Jones", "["),
    "entail": (
        *(
            f"Relationship: {label}"
            for label in ("OVERRULES", "DISTINGUISHES", "AFFIRMS", "FOLLOWS", "CITES_POSITIVELY", "NONE")
        ),
        '\nEvidence: "',
        '"',
        "\nReasoning: The court applies the cited case to these facts.",
        "\nReasoning: The court explains why the rule of the cited case does or does not govern here.",
        "\n",
    ),
}
# Where a reward pays nothing until several parts stand together, the search is helped to its start: half of its starts begin
# with a form that is filled with whatever comes first.
_FORM: dict[str, Program] = {
    "summarise": (
        ("text", "Issue: ", 0),
        ("sentence", 4, 0),
        ("text", "\nRule: ", 0),
        ("sentence", 8, 0),
        ("text", "\nApplication: ", 0),
        ("sentence", 12, 0),
        ("sentence", 16, 0),
        ("text", "\nConclusion: ", 0),
        ("sentence", -8, 0),
        ("text", "The judgment is affirmed. ", 0),
    ),
}
_KINDS = {
    "constant": ("text",),
    "sentences": ("text", "sentence", "line"),
    "windows": ("text", "sentence", "line", "window"),
}
_SENTENCE = re.compile(r"(?<=[.?!]) +(?=[A-Z“\"])|\n+")


@dataclass(frozen=True, slots=True)
class _Prompt:
    sentences: list[str]
    lines: list[str]
    words: list[str]


def describe(program: Program) -> str:
    """A program in words, a line a piece.

    >>> describe((("text", "Answer: ", 0), ("window", -20, 12)))
    '"Answer: "\\n12 words from word -20'
    """
    said = {
        "text": lambda where, _: f'"{where}"'.replace("\n", "\\n"),
        "window": lambda where, n: f"{n} words from word {where}",
    }
    return "\n".join(said[kind](where, n) if kind in said else f"{kind} {where}" for kind, where, n in program)


def _read(row: Row) -> _Prompt:
    text = "\n\n".join(message["content"] for message in row["prompt"])
    return _Prompt(
        [s for s in _SENTENCE.split(text) if s.strip()], [s for s in text.split("\n") if s.strip()], text.split()
    )


def run(program: Program, prompt: _Prompt) -> str:
    """What the program writes for a prompt."""
    return "".join(_piece(kind, where, length, prompt) for kind, where, length in program)


def _piece(kind: str, where: Any, length: int, prompt: _Prompt) -> str:
    if kind == "text":
        return str(where)
    if kind == "window":
        words = prompt.words
        start = where if where >= 0 else max(0, len(words) + where)
        return " ".join(words[start : start + length]) + " "
    parts = prompt.sentences if kind == "sentence" else prompt.lines
    if not -len(parts) <= where < len(parts):
        return ""
    return parts[where] + (" " if kind == "sentence" else "\n")


def _fresh(rng: random.Random, kinds: Sequence[str], literals: Sequence[str]) -> Piece:
    kind = rng.choice(kinds)
    if kind == "text":
        return ("text", rng.choice(literals), 0)
    where = rng.choice((rng.randrange(12), rng.randrange(60), -1 - rng.randrange(12), rng.randrange(400)))
    return (kind, where, rng.choice((6, 12, 20, 40, 80, 150)))


def _mutate(program: Program, rng: random.Random, kinds: Sequence[str], literals: Sequence[str]) -> Program:
    pieces = list(program)
    place = rng.randrange(len(pieces) + 1)
    move = rng.randrange(5)
    if move == 0 and len(pieces) < _LONGEST:
        pieces.insert(place, _fresh(rng, kinds, literals))
    elif not pieces:
        return (_fresh(rng, kinds, literals),)
    elif move == 1:
        pieces.pop(place % len(pieces))
    elif move == 2:
        pieces[place % len(pieces)] = _fresh(rng, kinds, literals)
    elif move == 3:
        other = rng.randrange(len(pieces))
        place %= len(pieces)
        pieces[place], pieces[other] = pieces[other], pieces[place]
    else:
        kind, where, length = pieces[place % len(pieces)]
        if kind != "text":
            pieces[place % len(pieces)] = (
                kind,
                where + rng.choice((-2, -1, 1, 2)),
                max(2, length + rng.choice((-10, -3, 3, 10))),
            )
    return tuple(pieces)


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
    kinds, literals = _KINDS[pieces], LITERALS[task]
    prompts = [(_read(row), row["reference"]) for row in rows]
    starts = []
    for start in range(4):
        rng = random.Random(seed * 4 + start)
        program: Program = (("text", literals[0], 0),)
        if start % 2 and pieces != "constant":
            program = _FORM.get(task, program)
        earned: dict[int, float] = {}
        for _ in range(steps // 4):
            changed, earns = _mutate(program, rng, kinds, literals), dict[int, float]()
            draw = rng.choices(range(len(prompts)), k=_BATCH)
            if _mean(task, changed, prompts, draw, earns) >= _mean(task, program, prompts, draw, earned):
                program, earned = changed, earns
        starts.append((_mean(task, program, prompts, range(len(prompts)), earned), program))
    _, best = max(starts, key=lambda found: (found[0], repr(found[1])))
    held = [(_read(row), row["reference"]) for row in unseen]
    return Found(best, _mean(task, best, held, range(len(held)), {}))


def _mean(
    task: str,
    program: Program,
    prompts: Sequence[tuple[_Prompt, Any]],
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
            )
        )
        report(findings[-1])
    for pieces, bound in BOUNDS[task]:
        found = search(task, seen, unseen, steps, seed, pieces)
        findings.append(
            Finding(task, pieces, cut, len(unseen), steps, floor, found.reward, bound, describe(found.program))
        )
        report(findings[-1])
    return findings
