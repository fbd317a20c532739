"""bluebook: give the full citation of a case, from the facts of its publication (compose), from a malformed citation
and the record (repair), or from a citation with blanks and the head of the report (complete).

One row a case. The gold is built from the case's own record; a row is given up where the record's name is damaged and no
later case cites it whole, where later cases agree on another year, or where eyecite reads the gold otherwise.
"""

import json
import logging
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any

import pyarrow as pa

from hub_datasets.ampersands import lost_ampersand
from hub_datasets.at_hand import AtHand
from hub_datasets.bluebook_courts import court_words, read_court
from hub_datasets.bluebook_form import Form, cite, forms, nominative
from hub_datasets.bluebook_names import plain_name
from hub_datasets.bluebook_words import abbreviate, all_known, run_together
from hub_datasets.case import Case
from hub_datasets.case_names import clean_name
from hub_datasets.citations import Citation
from hub_datasets.corpus import Corpus
from hub_datasets.row import Row, canonical, case_metadata, digest
from hub_datasets.tasks.bluebook_prompts import Publication, complete, compose_prompt, repair
from metrics.cap_bluebook_reward.names import same_name

GOLD_BAR = 1.0
KINDS = ("compose", "repair", "complete")
CANDIDATES = pa.schema(
    [("case_id", pa.string()), ("year", pa.int32()), ("facts", pa.string()), ("metadata", pa.string())]
)

# How later cases of the corpus cite each case: their names and years for it, equal ones counted.
_LATER = """
    SELECT r.cited AS case_id, c.name, c.year, count(*) AS n FROM resolved r
    JOIN citations c ON c.citing = r.citing AND c.opinion = r.opinion AND c."group" = r."group"
    GROUP BY ALL ORDER BY case_id, n DESC, name, year
"""
_PLACES = "SELECT line, split FROM candidates JOIN splits USING (case_id) ORDER BY case_id"
_SHOWN = ("case_id", "year", "facts", "metadata")
_LONGEST_CAPTION = 900


def extract(case: Case, citations: list[list[Citation]]) -> Iterator[dict[str, Any]]:
    """The facts of publication of a case, where its court and reporters have a form that is known for certain."""
    court = read_court(case.court_name, case.jurisdiction, case.year)
    if court is None or len(case.full_name) > _LONGEST_CAPTION:
        return
    nominatives = [citation.cite for citation in case.citations if citation.kind == "nominative"]
    cites = [citation.cite for citation in case.citations]
    possible = forms(cites, court, case.year, nominatives)
    if not possible:
        return
    text = " ".join((*(opinion.text for opinion in case.opinions), case.syllabus or "", case.counsel or ""))
    name = plain_name(case.name, case.full_name, case.jurisdiction, _words(text) if case.court == "scotus" else None)
    lost = "&" not in text + case.full_name and name is not None and lost_ampersand(name)
    if name and (lost or not _sound(name)):
        name = None
    form = possible[_form(case.id, len(possible), court.place == "U.S.")]
    facts = {
        "name": name,
        "short": case.name,
        "caption": case.full_name,
        "head": case.caption,
        "court_name": case.court_name,
        "court_words": court_words(case.court_name or "", case.jurisdiction),
        "date": case.date,
        "docket": case.docket,
        "cites": cites,
        "nominatives": nominatives,
        "form": possible.index(form),
        "jurisdiction": case.jurisdiction,
    }
    if _eyecite_agrees(form, nominatives):
        yield {
            "case_id": case.id,
            "year": case.year,
            "facts": canonical(facts),
            "metadata": canonical(case_metadata(case)),
        }


_ODD = re.compile(r"[^\w\s.,'&#/-]|\bR\. Co\b|\b[Dd]\.?[Bb]\.?[Aa]\.")


def _sound(name: str) -> bool:
    """Whether a name in full words has no damage, no two words run together, and no abbreviation that is not in the tables."""
    return not _ODD.search(name) and not run_together(name) and all_known(abbreviate(name))


def _form(case_id: str, count: int, supreme: bool) -> int:
    """Which of the possible forms is asked for: of the Supreme Court's mostly the first, as Bluebook will have it."""
    chosen = digest("form", case_id) % (2 * count if supreme else count)
    return chosen if chosen < count else 0


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", text.lower()))


@cache
def _eyecite() -> Any:
    import eyecite

    logging.getLogger("eyecite").setLevel(logging.ERROR)
    return eyecite.get_citations


def _eyecite_agrees(form: Form, nominatives: list[str]) -> bool:
    """Whether eyecite reads volume, reporter, page and year of each place as they are meant.

    Name and court are left out of what it reads: it takes its time over them, and is unsure of them.
    """
    bare = cite("", Form(form.name, form.places, None, form.year), nominatives).removeprefix(", ")
    read = [one for one in _eyecite()(bare) if type(one).__name__ == "FullCaseCitation"]
    found = {(one.groups["volume"], one.corrected_reporter(), one.groups["page"]) for one in read}
    meant = {(one.volume, one.reporter, one.page) for one in form.places}
    years = {one.metadata.year for one in read} - {None}
    return found == meant and years <= {form.year}


def compose(corpus: Corpus) -> Iterator[Row]:
    """One row a case; kind, form, damage and blanks are chosen by hashes of its id."""
    for found in _found(corpus):
        facts, later = json.loads(found["facts"]), found["later"]
        name = facts["name"] or _name_in_later(facts["short"], later)
        if name is None or _other_year(found["year"], later) or _other_name(name, later):
            continue
        court = read_court(facts["court_name"], facts["jurisdiction"], found["year"])
        assert court is not None  # extract has seen to it
        form = forms(facts["cites"], court, found["year"], facts["nominatives"])[facts["form"]]
        publication = Publication(
            case_id=found["case_id"],
            name=abbreviate(name),
            plain=name,
            caption=facts["caption"],
            head=facts["head"],
            court_name=facts["court_words"],
            date=facts["date"],
            docket=facts["docket"],
            form=form,
            nominatives=tuple(facts["nominatives"]),
        )
        kind = KINDS[digest("kind", found["case_id"]) % len(KINDS)]
        prompt, noted = {"compose": compose_prompt, "repair": repair, "complete": complete}[kind](publication)
        gold = cite(publication.name, form, facts["nominatives"])
        yield Row(
            "bluebook",
            kind,
            prompt,
            f"Answer: {gold}",
            _reference(gold, publication.name, form, facts["cites"], facts["nominatives"]),
            found["case_id"],
            found["split"],
            json.loads(found["metadata"]) | {"form": form.name, "cited_by": sum(one["n"] for one in later)} | noted,
        )


def _found(corpus: Corpus) -> Iterator[dict[str, Any]]:
    """The candidates with their splits, and how later cases cite each (`later`)."""
    cited = groupby(corpus.sql(_LATER), key=itemgetter("case_id"))
    case_id, later = next(cited, ("", iter(())))
    for candidate in AtHand(corpus, "bluebook", _SHOWN).at(corpus.sql(_PLACES)):
        while case_id and case_id < candidate["case_id"]:
            case_id, later = next(cited, ("", iter(())))
        yield candidate | {"later": [*later] if case_id == candidate["case_id"] else []}


def _reference(gold: str, name: str, form: Form, cites: list[str], nominatives: list[str]) -> dict[str, Any]:
    first = form.places[0]
    reference: dict[str, Any] = {
        "citation": gold,
        "case_name": name,
        "volume": first.volume,
        "reporter": first.reporter,
        "page": first.page,
        "court": form.court,
        "year": form.year,
        "parallel": [one for one in cites if one != str(first)],
    }
    if first.neutral:
        reference["neutral"] = str(first)
    if early := nominative(first, nominatives):
        reference["nominative"] = f"{early.volume} {early.reporter}"
    return reference


def _name_in_later(short: str, later: list[dict[str, Any]]) -> str | None:
    """The name by which later cases cite a case whose own record has it damaged."""
    names = Counter[str]()
    for one in later:
        if one["name"] and same_name(one["name"], short) and not lost_ampersand(one["name"]) and _sound(one["name"]):
            names[clean_name(one["name"])] += one["n"]
    whole = [name for name in names if "&" in name or " and " in name]
    return min(whole, key=lambda name: (-names[name], name)) if whole else None


def _other_name(name: str, later: list[dict[str, Any]]) -> bool:
    """Whether later cases, two citations or more, name it in no way that begins like this name on both sides."""
    named = [one for one in later if one["name"] and " v. " in one["name"]]
    if sum(one["n"] for one in named) < 2 or " v. " not in name:
        return False
    return not any(_alike(name, one["name"]) for one in named)


def _alike(one: str, other: str) -> bool:
    """Whether each party has a word, or its beginning, in common with the other's, or initials stand for it.

    >>> _alike("Lechmere, Inc. v. National Labor Relations Board", "Lechmere v. NLRB"), _alike("Day v. Roe", "Day v. Day")
    (True, False)
    """
    ours, theirs = ([_WORD.findall(party.lower()) for party in name.split(" v. ", 1)] for name in (one, other))
    return all(
        {word[:3] for word in mine} & {word[:3] for word in yours}
        or any(len(word) < 6 and word.upper() in other for word in yours)
        for mine, yours in zip(ours, theirs, strict=True)
    )


_WORD = re.compile(r"[a-z]{2,}")


def _other_year(year: int, later: list[dict[str, Any]]) -> bool:
    """Whether later cases agree, two or more and none against, that the case was decided in another year."""
    years = Counter[int]()
    for one in later:
        if one["year"]:
            years[one["year"]] += one["n"]
    return year not in years and years.total() > 1 and len(years) == 1
