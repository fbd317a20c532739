r"""Which case of a list is meant: by its id, by a citation, or by its name.

>>> listed = pool((("90011", "Roe v. Wade", "410 U.S. 113, 93 S. Ct. 705"), ("90022", "In re Gault", "387 U.S. 1")))
>>> [listed.find(text) for text in ("[90022]", "see 93 S.Ct. 705 (1973)", "Gault (1967)", "Roe vs. Wade", "Wade v. Roe")]
['90022', '90011', '90022', '90011', None]
"""

import re
from functools import lru_cache
from typing import NamedTuple

from .names import Parties, parties, same

BRACKET = re.compile(r"\[\s{0,3}(?:case |id)?[ :#]{0,3}([^\[\]\n]{1,64}?)\s{0,3}\]", re.IGNORECASE)
CITATION = re.compile(
    r"(\d(?<![\w.].)\d{0,3})[ -]{1,2}([A-Za-z](?:[\w.'&() ]{0,40}?[\w.)])??)[ -]{1,2}(\d{1,5})(?![\w]|\.\d)"
)
_NOT_REPORTER = re.compile(r"\([^)]*\)|[^a-z0-9]")
_TOKEN = re.compile(r"\w[\w-]{0,63}")
_SURE = 5  # letters of an id that is no year, page or number of an item
_LIKE_ID = re.compile(r"[\w-]{0,40}\d[\w-]{0,40}")
_BEFORE_ID = re.compile(r"(?:case|id|no|number|candidate|[#:.\s])*", re.IGNORECASE)


Listed = tuple[tuple[str, str, str], ...]  # id, name, citations


class Pool(NamedTuple):
    """The cases that an answer may name: ids by their casefolded form, and the cases of the list.

    An open pool, one without a list, takes any id on trust: there, whether a case exists is not known. Most answers give
    ids, so citations and names are read when one is asked for.
    """

    ids: dict[str, str]
    cases: Listed

    @property
    def open(self) -> bool:
        """Whether there is no list."""
        return not self.cases

    def by_id(self, text: str) -> list[str | None]:
        """The ids that a text gives in brackets, in order (None for one that is unknown), or else bare."""
        if "[" in text:
            found = [self._known(part.strip()) for name in BRACKET.findall(text) for part in name.split(",")]
            if found:
                return found
        tokens = _TOKEN.findall(text.casefold())
        if not tokens or (self.ids.keys().isdisjoint(tokens) and not self.open):
            return []
        bare: list[str | None] = [self.ids[token] for token in tokens if len(token) >= _SURE and token in self.ids]
        if bare or not _BEFORE_ID.fullmatch(text.casefold().rpartition(tokens[-1])[0]):
            return bare
        alone = self._known(tokens[-1])
        return [alone] if alone else []

    def _known(self, name: str) -> str | None:
        return self.ids.get(name.casefold()) or (name if self.open and _LIKE_ID.fullmatch(name) else None)

    def by_citation(self, text: str) -> list[str]:
        """The cases whose citations a text gives, in order."""
        keys = _keys(text)
        citations = _citations(self.cases) if keys else {}
        return [citations[key] for key in keys if key in citations]

    def by_name(self, text: str) -> str | None:
        """The one case whose name a text gives."""
        written = parties(text)
        if not self.cases or not all(written):
            return None
        names = _names(self.cases)
        if written in names.by_parties:
            return names.by_parties[written]
        near = set[int]().union(*(names.by_start.get(word[:2], ()) for side in written for word in side))
        found = [names.listed[place][0] for place in near if same(written, names.listed[place][1])]
        return found[0] if len(found) == 1 else None

    def find(self, text: str) -> str | None:
        """The first case that a text names."""
        ids = [case_id for case_id in self.by_id(text) if case_id]
        return ids[0] if ids else self.by_words(text)

    def by_words(self, text: str) -> str | None:
        """The first case that a text cites, or else names."""
        return next(iter(self.by_citation(text)), None) or self.by_name(text)


@lru_cache(maxsize=4096)
def pool(cases: Listed, more_ids: tuple[str, ...] = ()) -> Pool:
    """The pool of these cases, and of cases of which the id alone is known."""
    return Pool({case_id.casefold(): case_id for case_id in (*(case[0] for case in cases), *more_ids)}, cases)


@lru_cache(maxsize=4096)
def _citations(cases: Listed) -> dict[str, str]:
    """The cases by their citations. One that two cases share is a citation of neither."""
    citations: dict[str, str] = {}
    shared = set()
    for case_id, _, cited in cases:
        for key in _keys(cited):
            if citations.setdefault(key, case_id) != case_id:
                shared.add(key)
    return {key: case_id for key, case_id in citations.items() if key not in shared}


class _Names(NamedTuple):
    listed: list[tuple[str, Parties]]
    by_parties: dict[Parties, str | None]  # None where two cases have one name
    by_start: dict[str, set[int]]  # places in `listed`, by the first two letters of the words of a name


@lru_cache(maxsize=4096)
def _names(cases: Listed) -> _Names:
    listed = [(case_id, parties(name)) for case_id, name, _ in cases if name.strip()]
    by_parties: dict[Parties, str | None] = {}
    by_start: dict[str, set[int]] = {}
    for place, (case_id, name) in enumerate(listed):
        by_parties[name] = None if name in by_parties else case_id
        for side in name:
            for word in side:
                by_start.setdefault(word[:2], set()).add(place)
    return _Names(listed, by_parties, by_start)


def _keys(text: str) -> tuple[str, ...]:
    """The citations of a text as keys: volume, reporter and page, "5us137" of "5 U. S. (1 Cranch) 137"."""
    return _keys_of_few_words(text) if len(text) < 200 else _all_keys(text)


def _all_keys(text: str) -> tuple[str, ...]:
    return tuple(
        [
            f"{int(volume)}{_NOT_REPORTER.sub('', reporter.lower())}{int(page)}"
            for volume, reporter, page in CITATION.findall(text)
        ]
    )


_keys_of_few_words = lru_cache(maxsize=8192)(_all_keys)  # answers cite the same cases again and again
