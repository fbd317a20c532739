"""A case: one normalised record, whatever source it came from.

`from_cap` reads the per-case JSON of static.case.law (and the older API's). What a source lacks is recovered from the
text or stays None; nothing is invented.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hub_datasets.case_names import clean_name
from hub_datasets.courts import court_alone, court_id
from hub_datasets.disposition import Disposition, read_disposition
from hub_datasets.head_matter import read_head_matter
from hub_datasets.opinions import author, split_footnotes
from hub_datasets.reporters import canonical_cite, is_early, is_neutral


# A reason why a record cannot be used; the build counts records by it.
class UnusableRecord(ValueError):
    """The record is no case that tasks can be made from; its message is the reason."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """type: majority, concurrence, dissent …; text: paragraphs separated by newlines, footnotes apart."""

    type: str
    author: str | None
    text: str
    footnotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReporterCitation:
    """cite in standard form ("410 U.S. 113"); kind: official, parallel, neutral or nominative."""

    cite: str
    kind: str


@dataclass(frozen=True, slots=True)
class Case:
    """One decision. `name` as citations give it, `full_name` as its caption does; `date` as precise as known
    (1854, 1854-05, 1854-05-17); `court` a courts-db id, `court_name` in the source's words (courts.court_alone); `record`
    the source record (file:line, of a build within its source)."""

    id: str
    name: str
    full_name: str
    citations: tuple[ReporterCitation, ...]
    court: str | None
    court_name: str | None
    jurisdiction: str | None
    date: str
    docket: str | None
    parties: tuple[str, ...]
    caption: str
    syllabus: str | None
    headnotes: tuple[str, ...]
    counsel: str | None
    opinions: tuple[Opinion, ...]
    disposition: Disposition | None
    record: str
    digest: bool

    @property
    def citation(self) -> str:
        """The official citation, else the first there is."""
        return self.citations[0].cite

    @property
    def year(self) -> int:
        return int(self.date[:4])

    @property
    def majority(self) -> str:
        """The text of the opinion that decided the case; empty where there is none."""
        return deciding_text(self.opinions)

    def to_dict(self) -> dict[str, Any]:
        """Plain lists and dicts, as the shards keep them."""
        return _fields(self) | {
            "citations": [_fields(citation) for citation in self.citations],
            "opinions": [_fields(opinion) for opinion in self.opinions],
            "disposition": self.disposition and _fields(self.disposition),
        }

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> "Case":
        """The inverse of to_dict."""
        return cls(
            **{
                **row,
                "citations": tuple(ReporterCitation(**c) for c in row["citations"]),
                "parties": tuple(row["parties"]),
                "headnotes": tuple(row["headnotes"]),
                "opinions": tuple(
                    Opinion(o["type"], o["author"], o["text"], tuple(o["footnotes"])) for o in row["opinions"]
                ),
                "disposition": Disposition(**row["disposition"]) if row["disposition"] else None,
            }
        )


def _fields(record: Any) -> dict[str, Any]:
    """The fields of a dataclass with slots; dataclasses.asdict copies each value, which takes ten times as long."""
    return {name: getattr(record, name) for name in record.__slots__}


DECIDING = ("majority", "plurality", "unanimous", "per curiam", "lead", "on-the-merits")
# How CAP's sources call the types of opinions, where it is not the name used here.
_TYPES = {"concurring-in-part-and-dissenting-in-part": "dissent in part", "on_the_merits": "on-the-merits"}


def deciding_text(opinions: Iterable[Opinion]) -> str:
    """The text of the opinion that decided the case; empty where there is none."""
    deciding = [opinion for opinion in opinions if opinion.type in DECIDING]
    # A statement of the case, which no judge signs, may be printed as an opinion before the opinion.
    signed = (opinion for opinion in deciding if opinion.author)
    return next(signed, max(deciding, key=lambda o: len(o.text))).text if deciding else ""


def from_cap(record: Mapping[str, Any], where: str) -> Case:
    """The case of one per-case CAP JSON record; `where` says which record it was (file:line).

    Raises UnusableRecord, with the reason, where there is no name, citation, date or opinion.
    """
    body = record.get("casebody") or {}
    body = body.get("data", body)  # the older API wraps it with a status
    if not isinstance(body, Mapping):
        raise UnusableRecord("casebody is not JSON (HTML or XML body)")
    jurisdiction = _words(record.get("jurisdiction"), "name_long") or _words(record.get("jurisdiction"))
    citations = _citations(record.get("citations") or [], jurisdiction)
    date = str(record.get("decision_date") or "")
    name = clean_name(tidy(record.get("name_abbreviation") or record.get("name") or ""))
    opinions = tuple(_opinion(entry) for entry in body.get("opinions") or [] if (entry.get("text") or "").strip())
    attorneys = tuple(normalise(entry) for entry in body.get("attorneys") or [] if entry)
    head = read_head_matter(normalise(body.get("head_matter") or ""), attorneys)
    if head.opinion and not deciding_text(opinions):
        opinions = (_opinion({"type": "plurality", "text": head.opinion}), *opinions)
    if not name:
        raise UnusableRecord("no name")
    if not citations:
        raise UnusableRecord("no citation in a known reporter")
    if not re.fullmatch(r"(?:1[6-9]|20)\d\d(?:-\d\d){0,2}", date):
        raise UnusableRecord("no decision date")
    if not opinions:
        raise UnusableRecord("no opinion")
    court = _words(record.get("court"))
    return Case(
        id=str(record.get("id") or citations[0].cite),
        name=name,
        full_name=tidy(_MARK.sub("", record.get("name") or name)),
        citations=citations,
        court=court_id(court, jurisdiction, int(date[:4])),
        court_name=court and court_alone(court),
        jurisdiction=jurisdiction,
        date=_fuller_date(date, head.caption),
        docket=_docket(record.get("docket_number"), head.caption),
        parties=tuple(tidy(party) for party in body.get("parties") or [] if party),
        caption=_MARK.sub("", head.caption),
        syllabus=head.syllabus,
        headnotes=head.headnotes,
        counsel=tidy(head.counsel or "") or None,
        opinions=opinions,
        disposition=read_disposition(deciding_text(opinions), head.syllabus),
        record=where,
        digest=bool(record.get("digest")),
    )


def _words(entry: Any, key: str = "name") -> str | None:
    """The source's words for a court or a jurisdiction, whether an object or a plain string."""
    words = entry.get(key) if isinstance(entry, Mapping) else entry
    return tidy(words) or None if isinstance(words, str) else None


_MARK = re.compile(r" ?\[(?:fn[^\]\s]{0,5}|\*{1,3})\]")


def _citations(entries: Iterable[Any], jurisdiction: str | None) -> tuple[ReporterCitation, ...]:
    """The citations in standard form, the official one first; those in no reporter of cases are left out."""
    found: dict[str, ReporterCitation] = {}
    for entry in entries:
        entry = (
            entry if isinstance(entry, Mapping) else {"cite": str(entry), "type": "parallel" if found else "official"}
        )
        cite = canonical_cite(tidy(entry.get("cite") or ""), jurisdiction)
        if cite:
            kind = (
                "neutral" if is_neutral(cite) else "nominative" if is_early(cite) else entry.get("type") or "parallel"
            )
            found.setdefault(cite, ReporterCitation(cite, kind))
    return tuple(sorted(found.values(), key=lambda citation: citation.kind != "official"))


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_DECIDED = re.compile(
    r"(?:decided|filed|delivered|released|decision|announced|rendered|dated?)\W{1,3}(?:on |the |this |opinion )?"
    rf"(?:{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? |(?P<day_first>\d{{1,2}}) {_MONTH.replace('month', 'month_after')},? )"
    r"(?P<year>(?:1[6-9]|20)\d\d)",
    re.I,
)


def _fuller_date(date: str, caption: str) -> str:
    """The date with its month and day, where the source lacks them and the caption says on which the case was decided.

    >>> _fuller_date("1906", "BEASLEY v. SURLES. (Filed 20 March, 1906.)")
    '1906-03-20'
    """
    if len(date) == 10:
        return date
    for found in _DECIDED.finditer(caption):
        month = _MONTHS.index((found["month"] or found["month_after"])[:3].capitalize()) + 1
        fuller = f"{found['year']}-{month:02d}-{int(found['day'] or found['day_first']):02d}"
        if fuller.startswith(date):
            return fuller
    return date


_DOCKET = re.compile(r"^\W*((?:Nos?\.|Docket|Record No\.|Case No\.|File No\.) ?[^\n]{1,80}?)\.?$", re.M)


def _docket(given: Any, caption: str) -> str | None:
    """The docket number: the source's, else the caption's."""
    if given and tidy(str(given)):
        return tidy(str(given))
    found = _DOCKET.search(caption)
    return found[1] if found else None


def _opinion(entry: Mapping[str, Any]) -> Opinion:
    """One opinion, its footnotes apart from the text and their marks removed."""
    text, footnotes = split_footnotes(normalise(entry.get("text") or ""))
    kind = entry.get("type") or "majority"
    return Opinion(_TYPES.get(kind, kind), author(entry.get("author"), text), text, footnotes)


_HYPHENED = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def normalise(text: str) -> str:
    """Unicode normalised (NFC), words hyphenated at line ends joined, blanks collapsed; paragraphs stay lines.

    >>> normalise("The  ap-\\npellee\\n\\n paid.")
    'The appellee\\npaid.'
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).replace("\r\n", "\n").replace("\r", "\n")
    text = _HYPHENED.sub("", text) if "-\n" in text else text
    return "\n".join(line for line in (" ".join(raw.split()) for raw in text.split("\n")) if line)


def tidy(text: str) -> str:
    """One line of text without surplus blanks."""
    return " ".join(normalise(text).split())
