"""An opinion cut to a budget of tokens: its beginning, where the facts stand, and its end, where it decides."""

from hub_datasets.sentences import sentences

CHARACTERS = 4  # to a token, about; English opinions have 4.2 to 4.8 under the tokenizers of today's models
CUT = "[…]"
_BEGINNING = 0.65  # of the budget


def excerpt(opinion: str, tokens: int) -> str:
    """The opinion, whole where it fits into so many tokens; else whole sentences of its beginning and of its end, its last
    paragraphs among them, and "[…]" where they were cut apart.

    >>> excerpt("He sued. He was wrong. He lost. He appealed.\\nAffirmed.", 10)
    'He sued. He was wrong.\\n[…]\\nAffirmed.'
    """
    budget = tokens * CHARACTERS
    if len(opinion) <= budget:
        return opinion
    beginning = _whole(opinion[: int(budget * _BEGINNING)], cut_end=True)
    end = _whole(opinion[-int(budget * (1 - _BEGINNING)) :], cut_end=False)
    return f"{beginning}\n{CUT}\n{end}"


def _whole(text: str, cut_end: bool) -> str:
    """The text without the sentence that was cut at its end, or at its beginning."""
    if cut_end:
        last = sentences(text[-2000:])[-1]
        return text[: text.rindex(last)].rstrip()
    first = sentences(text[:2000])[0]
    return text[text.index(first) + len(first) :].lstrip()
