"""Is it a true IRAC of this case, in the writer's own words?

    reward = substance x (0.40 structure + 0.30 content + 0.15 length + 0.15 language)

Substance is a product of gates, each 1 for an honest summary, so that no part pays alone: the answer has four parts and
a sensible length; it tells this case, throughout, in words of its own that follow one another as words do; and the
outcome, the authorities and the quotations are true. Structure: four parts in order, each with content of its own.
Content: the share of the court's summary that is covered, and a party by name. Length: at most `max_words`. Language:
whole sentences that do not repeat themselves, in the tone of a court.
"""

from collections.abc import Mapping
from itertools import accumulate
from math import prod
from typing import Any

from .answers import Score, Shape
from .authorities import invented, misquoted, record
from .disposition import agreement, outcomes, remands
from .evidence import Evidence, compare
from .facts import facts
from .parts import PARTS, read
from .plaintext import after_thinking, plain
from .prose import FREE, framed, language
from .text import Text, Word, in_columns, words

VERSION = "1.0.0"
WEIGHTS = {"structure": 0.40, "content": 0.30, "length": 0.15, "language": 0.15}
OUTCOMES = "affirmed reversed vacated modified mixed dismissed denied granted enforced answered other".split()


def _strings(value: Any) -> bool:
    return isinstance(value, list) and all([isinstance(item, str) for item in value])


def _says(value: Any) -> bool:
    return isinstance(value, str) and value != "" and not value.isspace()


SHAPE: Shape = {
    "source": (_says, "the opinion's text"),
    "parties": (_strings, "a list of strings"),
    "disposition": (
        lambda v: isinstance(v, Mapping) and v.get("outcome") in OUTCOMES and isinstance(v.get("remanded"), bool),
        "{'outcome': one of " + ", ".join(OUTCOMES) + "; 'remanded': true or false}",
    ),
    "authorities": (_strings, "a list of strings"),
    "summary": (_says, "the court's summary"),
    "max_words": (lambda v: isinstance(v, int) and not isinstance(v, bool) and v > 0, "a positive whole number"),
}

_HEADINGS = [f"{part.capitalize()}: " for part in PARTS]
_LONGEST = 40_000  # characters at the end of a completion in which an answer is looked for
_FEWEST = {"issue": 5, "rule": 5, "application": 6, "conclusion": 2}  # words that make a part
_LONG = 1500  # content words of a long opinion: in a long one more comes together by chance, and more is asked


def _ramp(value: float, low: float, high: float) -> float:
    """0 at low, 1 at high, straight between; low may be the greater.

    >>> _ramp(1, 0, 4), _ramp(5, 0, 4), _ramp(3, 4, 0)
    (0.25, 1.0, 0.25)
    """
    share = (value - low) / (high - low)
    return 0.0 if share <= 0 else min(share, 1.0)


def score(prediction: Any, reference: Mapping[str, Any]) -> Score:
    """Judge one answer to a `summarise` row.

    >>> reference = {"source": "s", "parties": [], "authorities": [], "summary": "s", "max_words": 200}
    >>> score("No idea.", {**reference, "disposition": {"outcome": "affirmed", "remanded": False}}).reason
    'There are no headed parts to read.'
    """
    text = plain(after_thinking(prediction)[-_LONGEST:]) if isinstance(prediction, str) else ""
    found, ordered = read(text)
    bodies = [found.get(part, "") for part in PARTS]
    if not any(bodies):
        return Score(0.0, dict.fromkeys(WEIGHTS, 0.0), None, "There are no headed parts to read.")
    answer = "\n".join([heading + body for heading, body in zip(_HEADINGS, bodies, strict=True) if body])
    between_blanks = {part: body.split() for part, body in found.items()}
    written = [between_blanks.get(part, []) for part in PARTS]
    size = sum(map(len, between_blanks.values()))
    most = reference["max_words"]
    if size > 2 * most:
        return Score(0.0, dict.fromkeys(WEIGHTS, 0.0), answer, f"It has {size} words, far more than {most}.")

    said = in_columns(*map(_words, bodies, written))
    known = facts(reference["source"], reference["summary"], tuple(reference["parties"]))
    evidence = compare(said, known)
    filled, structure = _structure(written, said, ordered)
    components = {
        "structure": structure,
        "content": 0.85 * _ramp(evidence.covered, 0, 0.35) + 0.15 * evidence.named,
        "length": _ramp(size, 15, 50) * _ramp(size, 1.3 * most, most),
        "language": language(bodies, written, said.tokens),
    }
    gates = {
        f"only {filled:.0%} of the four parts are there": _ramp(filled, 0.5, 0.95),
        "it is too short": _ramp(size, 15, 50),
        "it is too long": _ramp(size, 2 * most, 1.5 * most),
        "it is not written in sentences": _ramp(components["language"], 0.1, 0.4),
        **_honesty(evidence, known.size),
        "it fills one frame again and again": _ramp(framed(said.tokens, said.signs), 0.2, FREE),
        **_truth(" . ".join(bodies), bodies[3], reference),
    }
    reward = prod(gates.values()) * sum([weight * components[name] for name, weight in WEIGHTS.items()])
    return Score(reward, components, answer, _reason(gates, components))


def _words(body: str, chunks: list[str]) -> list[Word]:
    """The words of a part, divided at its blanks, that is taken to end a sentence."""
    if body.endswith((".", "?")):
        return words(body, chunks)
    return words(body + ".", None if body[-1:].isspace() else [*chunks[:-1], *[last + "." for last in chunks[-1:]]])


def _honesty(evidence: Evidence, size: int) -> dict[str, float]:
    """The gates that copies, other cases' summaries, and words strung together do not pass."""
    length = min(1.0, size / _LONG)
    enough, told = 0.11 + 0.29 * length, 0.5 + 0.15 * length
    return {
        "it does not tell this case": _ramp(evidence.linked, 0.4 * enough, enough),
        "too many of its sentences tell nothing of this case": _ramp(evidence.told, told / 2, told),
        "it does not touch what the court's summary holds important": _ramp(evidence.covered, 0.04, 0.17),
        "it copies the source": _ramp(evidence.copied, 0.7, 0.4),
        "it keeps the words of the source side by side": _ramp(evidence.kept, 0.62, 0.5),
        "its words do not follow one another": _ramp(evidence.joins, -0.25, -0.21),
        "it is a list of words": _ramp(evidence.closed, 0.14, 0.22),
    }


def _truth(whole: str, conclusion: str, reference: Mapping[str, Any]) -> dict[str, float]:
    """The gates of what can be checked: the disposition, the authorities, the quotations."""
    disposition = reference["disposition"]
    outcome, back = disposition["outcome"], disposition["remanded"]
    papers = (reference["source"], reference["summary"], *reference["authorities"])
    known = record(*papers, parties=tuple(reference["parties"]))
    return {
        f"its Conclusion does not say the outcome, {outcome}": agreement(outcomes(conclusion), outcome),
        "it does not say rightly whether the case goes back": 1.0 if remands(conclusion) == back else 0.95,
        "it names authorities that the source does not have": 0.8 ** min(3, invented(whole, known)),
        "its quotations are not verbatim": 0.9 ** min(3, misquoted(whole, known)),
    }


def _reason(gates: Mapping[str, float], components: Mapping[str, float]) -> str:
    why, least = min(gates.items(), key=lambda gate: gate[1])
    if least < 1:
        return f"It loses most because {why}."
    name, lowest = min(components.items(), key=lambda component: component[1])
    return "It is a true summary in four parts" + (f", weakest in {name}." if lowest < 0.9 else ".")


def _structure(written: list[list[str]], said: Text, ordered: bool) -> tuple[float, float]:
    """How far the four parts are there; and the same with order, and content of each one's own, counted in."""
    filled = [_ramp(len(part), 0, _FEWEST[name]) for name, part in zip(PARTS, written, strict=True)]
    ends = list(accumulate(said.sizes))
    contents = [set(said.tokens[end - size : end]) for size, end in zip(said.sizes, ends, strict=True)]
    own = [0.5 if any([_alike(mine, other) for other in contents[:at]]) else 1.0 for at, mine in enumerate(contents)]
    share = sum(filled) / len(PARTS)
    alone = sum(full * single for full, single in zip(filled, own, strict=True)) / len(PARTS)
    return share, alone if ordered else 0.7 * alone


def _alike(mine: set[str], other: set[str]) -> bool:
    if len(mine) <= 0.75 * len(other) or len(other) <= 0.75 * len(mine):
        return False
    both = len(mine & other)
    return both > 0.75 * (len(mine) + len(other) - both)
