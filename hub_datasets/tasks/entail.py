"""entail: how does a citing opinion treat a decision that it cites? The words of treatment are masked.

extract reads each majority opinion (relations.py, below.py) and yields a candidate for each decision whose relation can
be told and shown (passage.py); compose keeps each cited decision in one split and no label above its share (balance.py).
"""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from hub_datasets.at_hand import AtHand
from hub_datasets.case import Case, Opinion
from hub_datasets.citations import Citation
from hub_datasets.corpus import Corpus
from hub_datasets.row import Row, canonical, case_metadata, digest
from hub_datasets.tasks.balance import choose
from hub_datasets.tasks.below import affirmed_below, earlier_stages
from hub_datasets.tasks.opinion import Relation, read_opinion, with_footnotes
from hub_datasets.tasks.passage import Passage, Passages
from hub_datasets.tasks.relations import of_opinion

GOLD_BAR = 1.0
CANDIDATES = pa.schema(
    [
        *(
            (name, pa.string())
            for name in ("case_id", "citing", "cited", "name", "label", "relation", "context", "quote")
        ),
        *((name, pa.list_(pa.string())) for name in ("cites", "evidence")),
        ("metadata", pa.string()),
        ("signal", pa.bool_()),
        ("rank", pa.uint64()),
    ]
)
_SHOWN = ("case_id", "citing", "cited", "name", "label", "relation", "context", "quote", "evidence", "metadata")
_SAME_SENTENCE = 3  # rows of one sentence where it only cites
_SAME_DECISION, _APART = 2, 15  # rows of one decision that an opinion treats in several places, so many sentences apart


def extract(case: Case, citations: list[list[Citation]]) -> Iterator[dict[str, Any]]:
    """Candidates of the case's majority opinions."""
    for opinion, found in zip(case.opinions, citations, strict=True):
        if opinion.type == "majority" and found:
            yield from _of_opinion(case, opinion, found)


def _of_opinion(case: Case, opinion: Opinion, citations: list[Citation]) -> Iterator[dict[str, Any]]:
    text, found, body = with_footnotes(opinion.text, citations, opinion.footnotes)
    read = read_opinion(text, found, (case.name, case.full_name), body)
    relations = list(of_opinion(read))
    outcome = case.disposition.outcome if case.disposition else None
    if outcome == "affirmed" and (below := affirmed_below(read, case.name, case.citation, case.year)):
        relations = [*(relation for relation in relations if relation.authority != below.authority), below]
    elif outcome not in ("affirmed", "mixed", None):
        relations += earlier_stages(read)
    if not relations:
        return
    remarks = [(c.full_end - 1 - len(c.parenthetical), c.full_end - 1) for c in found if c.parenthetical]
    passages = Passages(read, text, remarks)
    made: Counter[int] = Counter()
    places: dict[int, list[int]] = {}  # of each decision: the sentences that its rows are made of
    for relation in relations:
        taken = places.setdefault(relation.authority.number, [])
        if len(taken) == _SAME_DECISION or any(abs(relation.sentence - place) < _APART for place in taken):
            continue
        if relation.words is None and made[relation.sentence] == _SAME_SENTENCE:
            continue
        if shown := passages.of(relation):
            made[relation.sentence] += 1
            taken.append(relation.sentence)
            yield _candidate(case, relation, shown)


def _candidate(case: Case, relation: Relation, shown: Passage) -> dict[str, Any]:
    authority = relation.authority
    name = authority.name or case.name
    year = f" ({authority.year})" if authority.year else ""
    return {
        "case_id": case.id,
        "citing": f"{case.name}, {case.citation} ({case.year})",
        "cited": f"{name}, {', '.join(authority.cites[:3])}{year}",
        "name": name,
        "label": relation.label,
        "relation": relation.how,
        "context": shown.context,
        "quote": shown.quote,
        "cites": list(authority.cites),
        "evidence": list(shown.evidence),
        "metadata": canonical(case_metadata(case, relation=relation.how, masked=list(shown.hidden))),
        "signal": "see " in shown.context.lower(),
        "rank": digest(case.citation, authority.cites, shown.context),
    }


def compose(corpus: Corpus) -> Iterator[Row]:
    """The rows, in the order of case and cited decision."""
    candidates = AtHand(corpus, "entail", _SHOWN)
    choose(corpus)
    chosen = corpus.sql("SELECT line, split FROM entail_chosen JOIN entail_pool USING (n) ORDER BY n")
    yield from map(_row, candidates.at(chosen))


def _row(found: dict[str, Any]) -> Row:
    return Row(
        task="entail",
        kind="masked",
        prompt=_PROMPT.format(**found),
        completion=f'Relationship: {found["label"]}\nEvidence: "{found["quote"]}"\nReasoning: {_reasoning(found)}',
        reference={name: found[name] for name in ("label", "context", "citing", "cited", "evidence")},
        case_id=found["case_id"],
        split=found["split"],
        metadata=json.loads(found["metadata"]),
    )


_REASONING = {
    "OVERRULES": "The court overrules {name}, in whole or in part, and no longer lets it stand as law.",
    "DISTINGUISHES": "The court distinguishes {name} and holds it inapplicable to this case.",
    "AFFIRMS": "The court reaffirms {name} and lets the precedent stand.",
    "FOLLOWS": "The court follows {name} and applies it as controlling its own result.",
    "CITES_POSITIVELY": "The court cites {name} in support of the proposition that it states.",
    "argument": "The court does nothing with {name}, which stands only in a party's argument.",
    "history": "The court does nothing with {name}, which stands only in the procedural history.",
    "quotation": "The court does nothing with {name}, which stands only inside a quotation.",
}


def _reasoning(found: dict[str, Any]) -> str:
    if found["label"] == "AFFIRMS" and found["relation"] == "history":
        return f"The court affirms the judgment in {found['name']}, the decision below."
    return _REASONING[found["relation"] if found["label"] == "NONE" else found["label"]].format(name=found["name"])


_PROMPT = """How does the court treat an earlier decision? Below is a passage of its opinion. The words that would say so are \
replaced by [MASK], and so are some other words.

The opinion: {citing}
The decision cited: {cited}

Passage:
{context}

Choose the relation of this court to the decision cited:
OVERRULES: it overrules the decision, in whole or in part.
DISTINGUISHES: it holds the decision inapplicable to this case.
AFFIRMS: it affirms that very judgment, or expressly reaffirms the precedent.
FOLLOWS: it applies the decision as controlling its own result.
CITES_POSITIVELY: it cites the decision in support of a proposition.
NONE: the decision stands only in a party's argument, in procedural history or inside a quotation.

You may reason first. End with three lines: the relation, a quotation of 5 to 60 words from the passage that bears on it, \
and one sentence that names the decision and says what is done with it.
Relationship: <one of the six>
Evidence: "<quotation>"
Reasoning: <a sentence>"""
