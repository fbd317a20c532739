"""What a reading of a marked sentence says, and how the sentence names decisions."""

import re
from collections.abc import Callable
from dataclasses import dataclass

UNSURE = "UNSURE"  # words of treatment that are not this court's own and present ones
# (plural, at) -> the decisions that "those cases" or "that case" would mean at a place of the sentence
Antecedents = Callable[[bool, int], list[int]]

C = r"⟦\d+⟧"
_AND = (
    r"(?:(?:'s|’s)?[,;]? ?[\[(]?(?:and |or |nor |& |as well as |and in |in |and also |both |see also |also "
    r"|and the (?:\w+ )?(?:case|decision|holding)s? (?:of|in) )*(?:the )?)"
)
LIST = rf"{C}[\])]?(?:{_AND}{C}[\])]?)*"
THAT = (
    r"(?:[Tt]hat|[Tt]hose|[Tt]hese|[Tt]he (?:latter|former|cited)) (?:two |three |cited )?"
    r"(?:cases?|decisions?|opinions?|precedents?|authorit(?:y|ies))"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """relation to ⟦authority⟧, or UNSURE; start and end bound the words of treatment in the sentence."""

    relation: str
    authority: int
    start: int
    end: int


def no_antecedents(plural: bool, at: int) -> list[int]:
    """For a sentence that stands alone."""
    return []


def numbers(text: str) -> list[int]:
    """The decisions that a text names, in order.

    >>> numbers("⟦4⟧, ⟦2⟧ and ⟦4⟧")
    [4, 2]
    """
    return list(dict.fromkeys(int(n) for n in re.findall(r"⟦(\d+)⟧", text)))
