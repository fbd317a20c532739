"""Decisions that stand only in the history of another: "⟦1⟧, aff'd, ⟦2⟧".

>>> from hub_datasets.citations import find
>>> from hub_datasets.tasks.opinion import read_opinion
>>> text = "So it is. See Roe v. Doe, 9 F.3d 1 (2d Cir. 1994), aff'd on other grounds, 512 U.S. 1 (1995)."
>>> opinion = read_opinion(text, find(text))
>>> [(in_history(opinion, a) or a).label for a in opinion.marked.authorities[1:]]
['NONE']
"""

import re
from dataclasses import replace

from hub_datasets.tasks.mentions import Authority
from hub_datasets.tasks.opinion import Opinion, Relation

_BECAME = (
    r"(?:aff['’]?[dg]|affirm(?:ed|ing)|rev['’]?[dg]|revers(?:ed|ing)|vacat(?:ed|ing)|modif(?:ied|ying)|overruled|abrogated)\b\.?"
    r"(?:[,. ]+(?:and|on|other|another|grounds?|in|relevant|part|sub|nom|per|curiam|mem|by|an?|equally|divided|court|en|banc"
    r"|after|reh['’]g|rehearing|remanded|remand|rev['’]d|aff['’]d|as|to|unanimously|\([^()]{0,25}\)))*[,. ]*\(?"
)
_FORMER = re.compile(rf"⟦(\d+)⟧[\])]?[,;.]? ?[(\[]?{_BECAME}$")


def in_history(opinion: Opinion, authority: Authority) -> Relation | None:
    """NONE where the opinion names a decision in one place only, to say what became of another one; a decision without a
    name there goes by that other's."""
    if len(opinion.mentions[authority.number]) != 1:
        return None
    (index,) = opinion.mentions[authority.number]
    text = opinion.sentences[index].text
    before, *others = text.split(f"⟦{authority.number}⟧")[:-1]
    former = _FORMER.search(before)
    if others or not former:
        return None
    name = authority.name or opinion.marked.authorities[int(former[1])].name
    return Relation("NONE", "history", replace(authority, name=name), index, None) if name else None
