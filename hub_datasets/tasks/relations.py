"""The relation of an opinion to each decision it cites, from all that its sentences say of it.

>>> from hub_datasets.citations import find
>>> text = "Counsel cites Roe v. Wade, 410 U.S. 113 (1973). That case is distinguishable. It concerned another statute."
>>> [(r.label, r.authority.name) for r in relations(text, find(text))]
[('DISTINGUISHES', 'Roe v. Wade')]
"""

import re
from collections.abc import Iterable, Iterator

from hub_datasets.citations import Citation
from hub_datasets.tasks.history import in_history
from hub_datasets.tasks.mentioned import mention
from hub_datasets.tasks.mentions import Authority
from hub_datasets.tasks.opinion import Opinion, Relation, read_opinion
from hub_datasets.tasks.readings import UNSURE, Reading

_PLAINEST = re.compile(r"(?:\w+ ){0,4}?(?:overrule|distinguish|reaffirm|adhere|follow|control|govern)")
_RANK = ("OVERRULES", "DISTINGUISHES", "AFFIRMS", "FOLLOWS")


def relations(text: str, citations: Iterable[Citation], own_names: Iterable[str] = ()) -> Iterator[Relation]:
    """The relation to each decision of which it can be told."""
    return of_opinion(read_opinion(text, citations, own_names))


def of_opinion(opinion: Opinion) -> Iterator[Relation]:
    """The relation to each decision of which it can be told, in the order in which they are first cited; where several
    sentences say it, once for each."""
    for authority in opinion.marked.authorities:
        if authority.number not in opinion.mentions:
            continue
        if told := in_history(opinion, authority):
            yield told
        elif authority.name:
            if treated := _treatment(opinion, authority):
                yield from treated
            elif mentioned := mention(opinion, authority):
                yield mentioned


def _treatment(opinion: Opinion, authority: Authority) -> list[Relation]:
    readings = [(index, r) for index, r in opinion.readings.get(authority.number, []) if r.relation != UNSURE]
    said = {r.relation for _, r in readings}
    if said == {"AFFIRMS", "FOLLOWS"} and all("adher" in words for words in _words(opinion, readings, "AFFIRMS")):
        said = {"FOLLOWS"}  # "we adhere to ⟦1⟧, and it controls this case"
    if not said or (len(said) > 1 and "OVERRULES" not in said):
        return []
    label = next(relation for relation in _RANK if relation in said)
    plain = [(i, r) for i, r in readings if r.relation == label]
    plain.sort(key=lambda place: not _PLAINEST.match(opinion.sentences[place[0]].text, place[1].start))
    starts = [opinion.sentences[index].start for index, _ in plain]
    return [
        Relation(label, "treatment", authority, index, (start + reading.start, start + reading.end))
        for start, (index, reading) in zip(starts, plain, strict=True)
    ]


def _words(opinion: Opinion, readings: list[tuple[int, Reading]], relation: str) -> list[str]:
    return [opinion.sentences[i].text[r.start : r.end] for i, r in readings if r.relation == relation]
