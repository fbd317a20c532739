"""Is it prose, and a court's? Grammar of the joins, whole sentences, no repetition, no chat.

Key words prove nothing: they can be stuffed. What stuffing, shuffling and glued fragments cannot do is follow
one another as words do, so that is what is measured.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from struct import unpack_from

from .text import in_threes

# How much likelier than by chance a word of the column's class follows one of the row's (text.word), in tenths of
# nats: 1,200 opinions of 51 American courts, four million words, counted.
_KINDS = "DTPOCSWBHMNRAlgesnx.,"
_FOLLOWS = """
    D -30 -8 -30 -30 -30 -30 -30 -30 -30 -24 -30 -30 -5 -6 4 -5 6 -10 9 -22 -17
    T 6 0 -9 -25 -22 4 -5 -1 -7 -1 -30 12 -9 -7 -3 -10 8 -19 2 -17 -8
    P 13 7 -30 -30 -21 -21 10 -30 -27 -24 -24 -5 -8 -11 8 -19 -1 5 0 -30 -25
    O 8 0 -30 -30 -22 -13 7 6 5 -5 -30 -6 -19 1 -8 -22 -7 -11 5 -30 -21
    C 2 7 -5 -4 -30 2 0 -2 1 5 6 5 10 7 5 6 2 -9 1 -30 -11
    S 11 3 -9 6 -13 -10 -23 -13 -15 -8 -3 20 -2 0 2 2 -3 -11 -6 -30 -11
    W 4 -5 -20 -11 -30 -27 -30 17 20 18 -27 19 -8 4 -23 7 6 -27 -8 -30 -11
    B 0 -5 -8 -4 -26 -5 -17 -25 -16 -30 20 -14 11 17 3 20 -21 -22 -2 -21 -13
    H 3 -6 -17 -4 -22 -17 -30 19 2 -30 19 -8 5 13 -10 19 -22 -30 -5 -30 -18
    M -21 -20 -20 -30 -17 -26 -28 20 20 -14 20 -5 10 12 -18 -26 -30 -14 -1 -18 -12
    N -5 -13 -8 2 -30 -8 -17 9 13 -14 -30 -15 13 19 1 12 -23 -30 3 -14 -11
    R -23 -15 -10 -2 -8 -8 -16 20 20 20 -12 -20 6 5 -23 9 -2 -30 -5 -2 -7
    A -8 -1 -5 -4 -12 18 -10 -2 1 -1 -15 -3 -1 12 1 10 -2 -13 -3 -1 7
    l -12 -10 -2 4 0 3 -9 -3 3 1 -7 -18 -5 -6 4 18 -1 -10 -1 -6 1
    g 5 8 5 8 1 0 -4 -8 -15 -9 -27 -1 -2 -6 -10 -15 3 -16 -3 -2 -4
    e 1 7 10 13 1 5 -15 -14 -20 -15 -18 -4 -1 0 -11 -23 0 -21 -7 5 -1
    s -10 2 6 4 5 0 5 3 4 5 -13 -9 -2 -1 0 2 -8 -13 -4 8 4
    n -17 -20 -12 -13 -6 -8 -20 -14 -23 -14 -30 -10 -14 -15 -20 -24 -7 16 -10 12 16
    x -8 -2 5 5 3 0 -2 0 0 3 -17 -8 -4 -5 -4 -2 1 -4 -2 7 4
    . 4 3 -1 -16 0 10 -13 -30 -21 -22 -24 16 7 2 -6 -15 -5 10 -1 -30 -4
    , 0 -2 -1 -9 12 9 9 -5 -7 -2 -8 8 7 0 4 -6 -6 11 -2 -30 0
"""
_LEAST, _MOST = -25, 0  # a good join does not make up for a bad one, nor one odd join undo the rest
FOLLOWS = {
    first: {kind: max(_LEAST, min(_MOST, int(value))) / 10 for kind, value in zip(_KINDS, values, strict=True)}
    for first, *values in map(str.split, _FOLLOWS.strip().splitlines())
}

for _row in FOLLOWS.values():
    _row[";"] = _row["."]
FOLLOWS[";"] = FOLLOWS["."]

_MAY_END = frozenset(".?!\"')]")
_BEGINNING = re.compile(r"[\"'(\[]{0,2}[A-Z0-9§]")
_NO_CAPITALS = bytes(code for code in range(128) if not chr(code).isupper())  # beyond ASCII all may be
_CHAT = frozenset(
    "you your yours i'm i'll i've let's okay ok gonna lol hey hi yeah wow basically stuff guys isn't don't doesn't didn't can't "
    "won't wouldn't wasn't weren't hasn't ain't".split()
)
_EMOTION = re.compile("[!\u2600-\u27bf\U0001f300-\U0001faff]")


def language(parts: list[str], chunks: list[list[str]], words: Sequence[str]) -> float:
    """How far the parts are whole sentences that do not repeat, in the tone of a court.

    chunks: what stands between the blanks of each. words: their tokens.

    >>> parts = ["Whether the search was lawful.", "A warrant is required before the police enter."]
    >>> language(parts, list(map(str.split, parts)), parts[1].split()), language(["lol"], [["lol"]], ["lol"])
    (1.0, 0.0)
    """
    size = sum(map(len, chunks))
    if not size:
        return 0.0
    whole = sum(map(_whole, chunks))
    chat = 0 if _CHAT.isdisjoint(words) else sum(map(_CHAT.__contains__, words))
    chat += sum([len(_EMOTION.findall(part)) for part in parts if "!" in part or not part.replace("§", "").isascii()])
    capitals = sum([len(part.encode(errors="replace").translate(None, _NO_CAPITALS)) for part in parts])
    shouted = capitals > 0.4 * size and sum(map(str.isupper, chain(*chunks))) > 0.4 * size
    register = max(0.0, 1 - 20 * chat / size) * (0.5 if shouted else 1.0)
    return min(1.0, whole / size) * distinct(words) * register


def _whole(chunks: list[str]) -> int:
    """How many of the words of a part stand in sentences that are begun and ended, neither fragments nor endless."""
    whole = start = 0
    may_end = [end for end, chunk in enumerate(chunks, start=1) if chunk[-1] in _MAY_END or end == len(chunks)]
    for end in may_end:
        if end < len(chunks) and not _ends(chunks[end - 1], chunks[end]):
            continue
        begun = chunks[start].lstrip("\"'([")[:1]
        ended = chunks[end - 1].rstrip("\"')]")[-1:]
        if (
            3 <= end - start <= 130
            and ended
            and ended in ".?!:;"
            and (begun.isupper() or begun.isdigit() or begun == "§")
        ):
            whole += end - start
        start = end
    return whole


def _ends(chunk: str, following: str) -> bool:
    """Whether a sentence ends between them; the period of an initial or of "v." ends none."""
    bare = chunk.rstrip("\"')]")
    is_end = len(bare) > 2 and len(chunk) - len(bare) <= 3 and bare[-1] in ".?!" and bare[-3:-1].isalnum()
    return is_end and _BEGINNING.match(following) is not None


FREE = 0.1  # so many runs may come again


def framed(words: tuple[str, ...], signs: str) -> float:
    """The share of runs of six words that come again with other open words in the same frame of closed ones; 0 up to FREE.

    signs: of each word (text.Word).

    >>> words = tuple("the rule of the duty and the breach of the trust and the price of the goods and the".split())
    >>> signs = "".join(word[0] if word in ("the", "of", "and") else "*" for word in words)
    >>> framed(words, signs), framed(words[:8], signs[:8])
    (0.5714285714285714, 0.0)
    """
    runs = _sixes(signs.encode("latin-1"))
    if len(runs) - len(set(runs)) <= FREE * len(runs):
        return 0.0
    counts = Counter(runs)
    again = {run for run, count in counts.items() if count > 1 and run.count(b"*") <= 3}
    starts = [at for at, run in enumerate(runs) if run in again]
    return (len({words[at : at + 6] for at in starts}) - len(again)) / len(runs)


def _sixes(signs: bytes) -> list[bytes]:
    """Each six in a row; those that do not overlap are read at once."""
    runs = [b""] * max(0, len(signs) - 5)
    for start in range(min(6, len(runs))):
        runs[start::6] = unpack_from("6s" * ((len(signs) - start) // 6), signs, start)
    return runs


def distinct(words: Sequence[str]) -> float:
    """1 where few runs of three words come more than twice (an issue may come again as a rule), 0 where half do.

    >>> distinct("whether a search is fair : a search is fair .".split()), distinct(["the", "court", "held"] * 9)
    (1.0, 0.0)
    """
    number = len(words) - 2
    threes = Counter(in_threes(words))
    if len(threes) >= 0.95 * number:
        return 1.0
    again = sum([count - 2 for count in threes.values() if count > 2])
    return min(1.0, max(0.0, 1.15 - 3 * again / number))
