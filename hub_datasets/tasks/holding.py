"""The task `holding`: choose the holding of a case among five.

Kinds: `parenthetical`, what a court says a cited case held; `syllabus`, a part of the Reporter's "Held: …"; `opinion`,
what the court itself says it holds. The four others are holdings of the same kind, from other cases of the same split.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pyarrow as pa

from hub_datasets.at_hand import AtHand
from hub_datasets.case import Case
from hub_datasets.citations import Citation, find
from hub_datasets.corpus import Corpus
from hub_datasets.leakage import runs
from hub_datasets.row import Row, canonical, case_metadata, digest
from hub_datasets.tasks import held
from hub_datasets.tasks.distractors import Chosen, Item, choose
from hub_datasets.tasks.phrase import shares_words

GOLD_BAR = 1.0
CANDIDATES = pa.schema(
    [
        ("case_id", pa.string()),
        ("citing", pa.string()),  # name, citation, year and court
        ("metadata", pa.string()),  # of the case, as JSON
        ("number", pa.int32()),
        ("kind", pa.string()),
        ("text", pa.string()),
        ("passage", pa.list_(pa.string())),  # sentences
        ("keys", pa.list_(pa.string())),  # whose holding it is: its citations, its name with the year
        ("opinion", pa.int32()),  # where a parenthetical's citation stands; null where the holding is the case's own
        ("group", pa.int32()),
        ("cited", pa.string()),
        ("year", pa.int32()),
        ("text_grams", pa.list_(pa.uint64())),  # hashes of runs of 13 words, of the holding and of all that is shown
        ("grams", pa.list_(pa.uint64())),
    ]
)
_SHORTEST_PASSAGE = 30  # words
_STANDING = 0.43  # share of a split's rows whose right choice may be the one that shares most words with the passage
_FEW = 12  # such rows that a block keeps in any case, so that a small corpus has some
_BLOCK = 3000  # holdings among which distractors are sought, so that memory does not grow with the corpus


def extract(case: Case, citations: list[list[Citation]]) -> Iterator[dict[str, Any]]:
    """The holdings that one case states, each with the passage that asks for it."""
    majority = next((i for i, opinion in enumerate(case.opinions) if opinion.text == case.majority), 0)
    notes = (held.parentheticals(note, find(note)) for note in case.opinions[majority].footnotes)
    sources = [(majority, held.parentheticals(case.majority, citations[majority])), *((None, note) for note in notes)]
    sources += [(None, held.syllabus(case)), (None, held.opinion(case))]
    own = [c.cite for c in case.citations] + [_named(case.name, case.year)]
    court = f", {case.court_name.split('. ')[0]}" if case.court_name else ""
    shared = {
        "case_id": case.id,
        "citing": f"{case.name}, {case.citation} ({case.year}{court})",
        "metadata": canonical(case_metadata(case)),
    }
    stated = [
        (place, holding, passage)
        for place, holdings in sources
        for holding in holdings
        if len((passage := " ".join(holding.passage)).split()) >= _SHORTEST_PASSAGE
        and not shares_words(passage, holding.text)
    ]
    hashes = runs([*(holding.text for _, holding, _ in stated), *(passage for *_, passage in stated)])
    told, shown = hashes[: len(stated)], hashes[len(stated) :]
    for number, (place, holding, _) in enumerate(stated):
        about = _cited(holding, place) if holding.cited else {"keys": own, "year": case.year}
        yield {
            **shared,
            "number": number + 1,
            "kind": holding.kind,
            "text": holding.text,
            "passage": list(holding.passage),
            "text_grams": sorted({*told[number].tolist()}),
            "grams": sorted({*told[number].tolist(), *shown[number].tolist()}),
            **about,
        }


def _cited(holding: held.Holding, opinion: int | None) -> dict[str, Any]:
    """Whose holding a parenthetical gives."""
    first = holding.cited[0]
    name, year = _spaced(first.name or ""), first.year
    return {
        "keys": [c.cite for c in holding.cited] + ([_named(name, year)] if year else []),
        "year": year,
        "cited": f"{name}, {first.cite}" + (f" ({year})" if year else ""),
        "opinion": opinion,
        "group": first.group,
    }


def _spaced(name: str) -> str:
    """A name without damage from citations: words run together, a reporter's short title at its end.

    >>> _spaced("GeneralMotors Corp. v. McGee, Del.Supr.")
    'General Motors Corp. v. McGee'
    """
    name = re.sub(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})", " ", re.sub(r", [A-Z][a-z]+\.[A-Z][a-z]+\.,?$", "", name))
    return name if name.count("(") == name.count(")") else re.sub(r"[()]", "", name)


def _named(name: str, year: int) -> str:
    return f"{name.lower()} {year}"


# Where each candidate stands: its split, the keys of whose holding it is, and a hash by which the same words are found.
_PLACED = """
    CREATE OR REPLACE TABLE placed AS
    WITH ordered AS (SELECT line, CAST(row_number() OVER (ORDER BY case_id, number) AS INT) AS n FROM candidates)
    SELECT n, line, kind, hash(lower(text)) AS words,
        s.split, CAST(list_position(['test', 'validation', 'train'], s.split) AS TINYINT) AS rank,
        coalesce(c.year, CAST(citing.date[1:4] AS INT)) AS year,
        list_append(c.keys, coalesce(about.cluster, CASE WHEN c.cited IS NULL THEN s.cluster ELSE c.keys[1] END)) AS keys
    FROM candidates c JOIN ordered USING (line) JOIN splits s USING (case_id)
    JOIN cases citing ON citing.id = c.case_id
    LEFT JOIN resolved r ON r.citing = c.case_id AND r.opinion = c.opinion AND r."group" = c."group"
    LEFT JOIN splits about ON about.case_id = r.cited
"""
# Of the candidates that tell of one case, by any of its keys, those of the test split are kept, then those of validation;
# so where one shows words of another's holding. The least rank of all that have a run of words stands for them: pairs would
# grow as the square of the corpus. One query a table, so that each has all of duckdb's memory.
_KEYS = "CREATE OR REPLACE TABLE keyed AS SELECT line, unnest(keys) AS key FROM placed"
_GRAMS = "CREATE OR REPLACE TABLE {name} AS SELECT line, unnest({grams}) AS key FROM candidates"
_FIRST = """
    CREATE OR REPLACE TABLE first AS
    SELECT key, min(rank) AS rank FROM {by} JOIN placed USING (line) WHERE rank < 3 GROUP BY key
"""
_LOSE = """
    INSERT INTO lost
    SELECT DISTINCT line FROM {of} JOIN first USING (key) JOIN placed USING (line) WHERE placed.rank > first.rank
"""
_POOL = """
    WITH kept AS (
        SELECT n, line, kind, split, year, keys FROM placed WHERE line NOT IN (SELECT line FROM lost)
        QUALIFY row_number() OVER (PARTITION BY split, words ORDER BY n) = 1
    )
    SELECT *, (row_number() OVER (PARTITION BY split, kind ORDER BY year, n) - 1)
        * CAST(ceil(count(*) OVER (PARTITION BY split, kind) / {block}) AS INT) // count(*) OVER (PARTITION BY split, kind) AS block
    FROM kept ORDER BY split, kind, block, n
"""
_SHOWN = ("case_id", "number", "citing", "metadata", "text", "passage", "cited")  # what rows are made of


def compose(corpus: Corpus) -> Iterator[Row]:
    """Rows of the holdings that find four distractors; of those whose right choice stands out, no more than a share."""
    candidates = AtHand(corpus, "holding", _SHOWN)
    pool = _pool(corpus)
    hidden, standing = Counter[str](), Counter[str]()  # rows so far, by split
    for (split, _, _), group in groupby(pool, key=lambda c: (c["split"], c["kind"], c["block"])):
        places = list(group)
        block = [row | place for row, place in zip(candidates.rows([p["line"] for p in places]), places, strict=True)]
        items = [Item(c["text"], tuple(c["passage"]), frozenset([*c["keys"], c["case_id"]]), c["year"]) for c in block]
        chosen = choose(items)
        hidden[split] += sum(one is not None and not one.stands_out for one in chosen)
        room = max(_FEW, int(hidden[split] * _STANDING / (1 - _STANDING)) - standing[split])
        plain = [i for i, one in enumerate(chosen) if one and one.stands_out]
        dropped = set(sorted(plain, key=lambda i: digest("kept", items[i].text))[room:])
        standing[split] += len(plain) - len(dropped)
        for i, one in enumerate(chosen):
            if one and i not in dropped:
                yield _row(block[i], [block[other] for other in one.others], one)


def _pool(corpus: Corpus) -> Iterator[dict[str, Any]]:
    """The candidates that no other split's candidates exclude, in blocks."""
    connection = corpus.connection
    connection.execute(_PLACED)
    connection.execute("CREATE OR REPLACE TABLE lost (line INT)")
    connection.execute(_KEYS)
    for name, grams in (("golds", "text_grams"), ("prompts", "grams")):
        connection.execute(_GRAMS.format(name=name, grams=grams))
    for of, by in (("keyed", "keyed"), ("prompts", "golds"), ("golds", "prompts")):
        connection.execute(_FIRST.format(by=by))
        connection.execute(_LOSE.format(of=of, by=by))
    return corpus.sql(_POOL.format(block=_BLOCK))


def _row(gold: dict[str, Any], others: list[dict[str, Any]], chosen: Chosen) -> Row:
    """The choices in an order that a hash decides."""
    choices = sorted((c["text"] for c in [gold, *others]), key=lambda text: digest(gold["text"], gold["passage"], text))
    answer = "ABCDE"[choices.index(gold["text"])]
    return Row(
        task="holding",
        kind=gold["kind"],
        prompt=_prompt(gold, _passage(gold["passage"], chosen.shown), choices),
        completion=f"Answer: {answer}",
        reference={"choices": choices, "answer": answer},
        case_id=gold["case_id"],
        split=gold["split"],
        metadata={**json.loads(gold["metadata"]), "cited": gold["cited"], "stands_out": chosen.stands_out},
    )


_ASKS = {
    "parenthetical": (
        "The passage below is from {citing}. It cites {cited} and says in a parenthetical what was held there; in place of "
        "those words stands [HOLDING]. “[…]” marks sentences left out.\n\n{passage} (holding that [HOLDING])\n\n"
        "What, according to the passage, was held in {cited}?"
    ),
    "syllabus": (
        "Below is what the reporter's syllabus tells of {citing}, without the holding. “[…]” marks sentences left out.\n\n"
        "{passage}\n\nWhich of these did the court hold in this case?"
    ),
    "opinion": (
        "Below are facts of {citing}, and questions put to the court, in the words of its opinion; what the court decided is "
        "left out. “[…]” marks sentences left out.\n\n{passage}\n\nWhich of these did the court hold in this case?"
    ),
}
_ENDING = "Choose one of the five. You may reason first; end with one line of this form, with the letter of your choice:\nAnswer: <letter>"


def _passage(sentences: list[str], shown: tuple[int, ...]) -> str:
    """The sentences shown, with "[…]" where others stood between them."""
    parts = []
    for before, place in zip((-1, *shown), shown, strict=False):
        parts.append(("[…] " if place != before + 1 and before >= 0 else "") + sentences[place])
    return " ".join(parts)


def _prompt(gold: dict[str, Any], passage: str, choices: list[str]) -> str:
    asked = _ASKS[gold["kind"]].format(citing=gold["citing"], cited=gold["cited"], passage=passage)
    listed = "\n".join(f"{letter}. {choice}" for letter, choice in zip("ABCDE", choices, strict=True))
    return f"{asked}\n\n{listed}\n\n{_ENDING}"
