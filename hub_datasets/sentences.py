"""Sentences of legal prose, by nupunkt."""

from functools import lru_cache

import nupunkt


@lru_cache(maxsize=10_000)  # several stages, one after the other over a shard, ask for the same paragraphs
def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence, without the blanks around it.

    >>> [text[a:b] for text in ["See Roe v. Wade, 410 U.S. 113. We agree."] for a, b in spans(text)]
    ['See Roe v. Wade, 410 U.S. 113.', 'We agree.']
    """
    found = []
    for start, end in nupunkt.sent_spans(text):
        sentence = text[start:end]
        bare = sentence.strip()
        if bare:
            begin = start + len(sentence) - len(sentence.lstrip())
            found.append((begin, begin + len(bare)))
    return tuple(found)


def sentences(text: str) -> list[str]:
    """The sentences themselves."""
    return [text[start:end] for start, end in spans(text)]
