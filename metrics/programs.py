"""Programs that answer every row in the same way: pieces of fixed text, and of the prompt they are run on."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]
Piece = tuple[str, Any, int]  # (kind, text or where, how many words)
Program = tuple[Piece, ...]

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
FORM: dict[str, Program] = {
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
KINDS = {
    "constant": ("text",),
    "sentences": ("text", "sentence", "line"),
    "windows": ("text", "sentence", "line", "window"),
}
_SENTENCE = re.compile(r"(?<=[.?!]) +(?=[A-Z“\"])|\n+")


@dataclass(frozen=True, slots=True)
class Prompt:
    """What pieces are taken from."""

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


def read(row: Row) -> Prompt:
    """A row's prompt in its parts."""
    text = "\n\n".join(message["content"] for message in row["prompt"])
    return Prompt(
        [s for s in _SENTENCE.split(text) if s.strip()], [s for s in text.split("\n") if s.strip()], text.split()
    )


def run(program: Program, prompt: Prompt) -> str:
    """What the program writes for a prompt."""
    return "".join(_piece(kind, where, length, prompt) for kind, where, length in program)


def _piece(kind: str, where: Any, length: int, prompt: Prompt) -> str:
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


def mutate(program: Program, rng: random.Random, kinds: Sequence[str], literals: Sequence[str]) -> Program:
    """The program with one piece added, taken out, changed, moved, or put anew."""
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
