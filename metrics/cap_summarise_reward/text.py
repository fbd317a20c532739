"""Words of judicial prose: tokens, stems, and the grammatical class of each.

Everything that is compared (answer with source, answer with summary) goes through here, so that OCR noise,
typography and inflection do not count as differences.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from sys import intern
from typing import NamedTuple

# Closed classes. A word that is in none of them is open: a noun, verb, adjective or adverb.
_CLOSED = {
    "D": "the a an every each his her its their our my your whose no",
    "T": "this that these those such any all some both another other many few several same own",
    "P": "of in on at by with from into upon under over between among against within without through during before "
    "after about per via toward towards concerning regarding despite until unlike beyond",
    "O": "to",
    "C": "and or nor but",
    "S": "if than because since although though unless whether while where when whereas whereby as",
    "W": "who whom which what how why",
    "B": "is are was were be been being am",
    "H": "has have had having",
    "M": "will would shall should can could may might must cannot did does do",
    "N": "not never",
    "R": "he she it they i we you him them us me himself herself itself themselves there",
    "A": "also thus therefore however so then only even still here too very more most less least just yet once again ever above below",
}
_CLASS_OF = {word: name for name, words in _CLOSED.items() for word in words.split()}

# One character of Latin-1 for each, none of them "*".
SIGNS: dict[str, str] = {word: chr(ord("*") + number) for number, word in enumerate(_CLASS_OF, start=1)}

_SUFFIXES = (
    "ization isation ational fulness ousness iveness ements ations ement ation ments ances ences ities ness ment ance ence "
    "able ible ions ings edly ally ants ents ity ion ing ies ied ial ant ent ive ous ors ers ed es ly al or er ic s y e"
).split()


def _token(letter: str) -> re.Pattern[str]:
    return re.compile(
        rf"[{letter}][{letter}']*|[,()\"]"
        rf"|[.?!;:](?<=[{letter}][{letter}].)$"
    )


_TOKEN, _TOKEN_OF_ASCII = _token(r"\w"), _token("A-Za-z0-9")  # the second is twice as fast

_ABBREVIATED = re.compile(r"\.\.*(?=\s+[a-z])")

MARKS = frozenset('.?!;:,()"')


class Word(NamedTuple):
    """A token as it is compared.

    token: in lower case. stem: "" where it carries no content. kind: its class; of a mark "." where it ends a sentence, else
    ";" or ",". sign: a character of its own where its class is closed, else "*".
    """

    token: str
    stem: str
    kind: str
    sign: str


class _Words(dict[str, Word]):
    """Each token, in whatever case, as a Word; kept, but for very long ones, as all texts share most of their words."""

    def __missing__(self, token: str) -> Word:
        if len(self) >= 1 << 16:
            self.clear()
        small = intern(token.lower())
        kind = _kind(small)
        root = stem(small) if kind.islower() and len(small) > 2 else ""
        word = Word(small, "" if root in _COMMON else root, kind, SIGNS.get(small, "*"))
        if len(token) < 50:
            self[token] = word
        return word


_WORDS = _Words()


class _Chunks(dict[str, tuple[Word, ...]]):
    """What stands between two blanks, as Words; kept like them."""

    def __missing__(self, chunk: str) -> tuple[Word, ...]:
        if len(self) >= 1 << 16:
            self.clear()
        bare = chunk.replace("§", "-")
        said = tuple(map(_WORDS.__getitem__, (_TOKEN_OF_ASCII if bare.isascii() else _TOKEN).findall(bare)))
        if len(chunk) < 50:
            self[chunk] = said
        return said


_CHUNKS = _Chunks()


def words(text: str, chunks: list[str] | None = None) -> list[Word]:
    """Words, and the marks between them; the period of an abbreviation is none.

    chunks: what stands between the blanks of the text, where that is known.

    >>> [word.token for word in words('The U. S. Court in Doe Inc. was, "at last", agreed.')]
    ['the', 'u', 's', 'court', 'in', 'doe', 'inc', 'was', ',', '"', 'at', 'last', '"', ',', 'agreed', '.']
    >>> [(word.stem, word.kind) for word in words("searches searching whether petitioner's")]
    [('search', 's'), ('search', 'g'), ('', 'S'), ('', 's')]
    """
    if chunks is None or "_" in text or _ABBREVIATED.search(text):
        chunks = _ABBREVIATED.sub("", text.replace("_", " ")).split()
    return list(chain.from_iterable(map(_CHUNKS.__getitem__, chunks)))


_IS_SAID = bytes(code not in b".;," for code in range(256))


class Text(NamedTuple):
    """The words of a text in columns, a place in each for each Word; sizes: how many of them each part of it has."""

    tokens: tuple[str, ...]
    stems: tuple[str, ...]
    kinds: str
    signs: str
    sizes: list[int]

    def are_said(self) -> bytes:
        """For each word 1, for each mark 0."""
        return self.kinds.encode().translate(_IS_SAID)


def in_columns(*parts: list[Word]) -> Text:
    """The text that has these parts."""
    said, sizes = list(chain(*parts)), list(map(len, parts))
    if not said:
        return Text((), (), "", "", sizes)
    tokens, stems, kinds, signs = zip(*said, strict=True)
    return Text(tokens, stems, "".join(kinds), "".join(signs), sizes)


def in_threes(tokens: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each three in a row."""
    return zip(tokens, tokens[1:], tokens[2:], strict=False)


def _kind(token: str) -> str:
    closed = _CLASS_OF.get(token)
    if closed:
        return closed
    if token in MARKS:
        return "." if token in ".?!" else ";" if token in ";:" else ","
    if token[0].isdigit():
        return "n"
    if len(token) > 4:
        for ending, kind in (("ly", "l"), ("ing", "g"), ("ed", "e")):
            if token.endswith(ending):
                return kind
    return "s" if len(token) > 3 and token[-1] == "s" and token[-2] not in "su" else "x"


def stem(token: str) -> str:
    """What inflections of one word share; crude, for comparison only.

    >>> stem("negligence"), stem("negligent"), stem("discriminated"), stem("discrimination")
    ('neglig', 'neglig', 'discrimi', 'discrimi')
    """
    if token[0].isdigit():
        return token
    token = token.partition("'")[0]
    for suffix in _SUFFIXES:
        if len(token) - len(suffix) >= 4 and token.endswith(suffix):
            return token[: -len(suffix)][:8]
    return token[:8]


# Open words that any opinion may use whatever it is about: they say nothing of this case.
_COMMON = frozenset(
    stem(token)
    for token in """
    action actions affirm affirmed allege alleged amendment analysis appeal appeals appellant appellee application apply applied
    applies argue argued argument arguments authority bring brought case cause challenge challenged circuit claim clause
    conclude conclusion congress consider considered constitution constitutional contend contention convicted conviction court
    decide decision defendant denial denied deny dismiss dismissed district due duty effect eighth eleventh equal erred error
    evidence fact factual federal fifth file filed find finding first follow followed found fourteenth fourth general give given
    government governmental grant granted ground held history hold holding individual intent interpretation issue judge judgment
    jurisdiction jury justice law lawful lawsuit legal legislative legislature lower made make matter motion new ninth one opinion
    order part particular party person petition petitioner plaintiff power precedent precedents present presented principle
    principles private probable procedure proceeding proceedings process proper properly protect protection provide provided
    provision public purpose question raise raised read reason reasonable reasoned record relied relief rely remand remanded remedy
    require required requirement respondent result reversal reverse reversed review right rule ruling said say second section seek
    sentence seventh sixth sought standard state statute statutory suit summary support supreme take taken tenth test text third
    three trial turn two united unreasonable upheld uphold vacate vacated verdict view violate violation whether wrote
    """.split()
)
