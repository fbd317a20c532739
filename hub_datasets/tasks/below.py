"""The decision below: the judgment under review, and the sentence in which this court affirms it.

>>> from hub_datasets.citations import find
>>> from hub_datasets.tasks.opinion import read_opinion
>>> text = "Roe sued. The Court of Appeals reversed. 9 F.3d 1 (CA5 1994). We granted certiorari, and now affirm."
>>> relation = affirmed_below(read_opinion(text, find(text)), "Roe v. Doe", "512 U.S. 1", 1995)
>>> relation.label, relation.authority.cites
('AFFIRMS', ('9 F.3d 1',))
"""

import re
from collections.abc import Iterator

from hub_datasets.tasks.mentions import Authority
from hub_datasets.tasks.opinion import Opinion, Relation

_COURT = (
    r"(?:[Cc]ourts? of (?:[A-Z]\w+ )?[Aa]ppeals?|Appellate (?:Division|Court)|Circuit|court below|Supreme (?:Judicial )?Court of \w+|[A-Z]\w+ Supreme Court"
    r"|Superior Court|[Dd]istrict [Cc]ourt|[Tt]rial court|[Pp]anel|Court of Special Appeals|Intermediate Court|Commonwealth Court|en banc)"
)
_ACTED = r"(?:affirmed|reversed|vacated|held|remanded|concluded|rejected|agreed|disagreed|granted|dismissed|ruled|denied|found|reasoned|upheld|modified|set aside|entered|gave|awarded|sustained|overruled|enjoined|approved)"
_BELOW = re.compile(
    rf"\b{_COURT}\b[^;]{{0,200}}?\b{_ACTED}\b|\b{_ACTED} by the [^;]{{0,30}}{_COURT}|\b(?:It|it|[Tt]he (?:court|panel)) {_ACTED}\b|\b(?:opinion|decision|judgment) (?:of the {_COURT} )?is reported"
)
_REVIEW = re.compile(
    r"\b(?:[Cc]ertiorari|rehearing|[Rr]eview|leave to appeal|[Pp]etition|stay|appeal dismissed|[Pp]robable jurisdiction)\b"
)
_WE_AFFIRM = re.compile(
    r"\b(?:[Ww]e|[Tt]his [Cc]ourt) (?:(?:\w+ly|now|therefore|thus|must|also|will|agree and)\b,? ){0,3}(?P<w>affirm)\b(?! that)"
    r"|\b(?:[Aa]ccordingly|[Tt]herefore|and|and now),? (?:we )?(?P<w2>affirm)\b(?! that)"
    r"|\b(?:judgment|decision|order|decree|opinion)s?\b[^;⟦]{0,90}\b(?:is|are|must be|should be)(?: \w+){0,2} (?P<w3>affirmed|AFFIRMED|Affirmed)\b"
    r"|^(?:Judgment |Decree |Order )?(?P<w4>[Aa]ffirmed)\b"
)
# Affirmed in part, or another judgment than the court of appeals': the district court's, an agency's.
_NOT_ALL = re.compile(
    r"\b(?:in part|revers\w+|vacat\w+|modif\w+)\b|\b(?:judgment|decision|order|decree|convictions?|sentences?|denial|grant)s? (?:and \w+ )?(?:of|by) the (?:\w+ )?"
    r"(?:[Dd]istrict|[Tt]rial|[Cc]ircuit|[Ss]uperior|[Bb]oard|[Cc]ommission|[Ll]ower)\b|\b(?:[Dd]istrict|[Tt]rial|[Cc]ircuit|[Ss]uperior) court['’]s|[Bb]oard['’]s"
)


def affirmed_below(opinion: Opinion, own_name: str, own_cite: str, year: int) -> Relation | None:
    """The relation to the decision below of a case whose outcome is "affirmed"; None where it is not cited for certain,
    or where no sentence affirms it."""
    found = [
        a
        for a in opinion.marked.authorities
        if a.number in opinion.mentions and _is_below(opinion, a, own_name, own_cite, year)
    ]
    if not found:
        return None
    authority = found[-1]
    first = opinion.mentions[authority.number][0]
    places = [
        *range(first, min(first + 5, len(opinion.sentences))),
        *reversed(range(first + 5, len(opinion.sentences))),
    ]
    for index in places:
        sentence = opinion.sentences[index]
        if match := _WE_AFFIRM.search(sentence.text):
            if (
                sentence.in_quotes(match.start())
                or _NOT_ALL.search(sentence.text)
                or (
                    _FEDERAL.search(sentence.text)
                    and not _CIRCUIT_REPORTER.search(authority.cites[0])
                    and "U.S." in own_cite
                )
            ):
                continue
            group = next(name for name in ("w", "w2", "w3", "w4") if match[name])
            a, b = match.span(group)
            return Relation("AFFIRMS", "history", authority, index, (sentence.start + a, sentence.start + b))
    return None


def earlier_stages(opinion: Opinion) -> Iterator[Relation]:
    """Decisions of a trial court earlier in the same suit, which stand in the procedural history only."""
    for authority in opinion.marked.authorities:
        if (
            authority.name
            or len(opinion.mentions.get(authority.number, ())) != 1
            or not _TRIAL_REPORTER.search(authority.cites[0])
        ):
            continue
        index = opinion.mentions[authority.number][0]
        sentence = opinion.sentences[index]
        words = (
            sentence.text
            if len(sentence.text.split()) > 6 or not index
            else f"{opinion.sentences[index - 1].text} {sentence.text}"
        )
        if _TRIAL.search(words) and not sentence.quoted:
            yield Relation("NONE", "history", authority, index, None)


_FEDERAL = re.compile(r"\bthe (?:United States )?Courts? of Appeals\b(?! of)")
_REGIONAL = re.compile(r"(?:A|P|F|N\.E|N\.W|S\.E|S\.W|So|M\.J)\.(?: ?\dd)?$")
_CIRCUIT_REPORTER = re.compile(r" (?:F\.|F\.2d|F\.3d) \d")
_HIGHEST = re.compile(r"F\.R\.D\.|B\.R\.|U\.S\.|S\. Ct\.|L\. Ed")
_TRIAL_REPORTER = re.compile(r" (?:F\. Supp\.(?: 2d| 3d)?|B\.R\.|F\.R\.D\.) \d")
_TRIAL = re.compile(rf"\b(?:[Dd]istrict|[Bb]ankruptcy|[Tt]rial) [Cc]ourt\b[^;]{{0,200}}?\b{_ACTED}\b")


def _is_below(opinion: Opinion, authority: Authority, own_name: str, own_cite: str, year: int) -> bool:
    if authority.year is None or not year - (8 if authority.name else 4) <= authority.year <= year:
        return False
    if bool(_CIRCUIT_REPORTER.search(own_cite)) != bool(_TRIAL_REPORTER.search(authority.cites[0])) or _HIGHEST.search(
        authority.cites[0]
    ):
        return False
    reporter = _reporter(own_cite)
    if reporter and not _REGIONAL.search(reporter) and reporter in map(_reporter, authority.cites):
        return False  # the court's own reporter: an order in this case, no decision below
    if authority.name is not None and not same_parties(authority.name, own_name):
        return False
    if authority.name is None and not re.search(
        r" (?:F\. Supp\.(?: 2d| 3d)?|F\.|F\.2d|F\.3d|M\.J\.|So\.|So\. 2d|P\.2d|P\.3d|N\.[EW]\.2d|S\.[EW]\.2d|A\.2d|Cal\. (?:3d|4th)|Cal\. App\. .*|[A-Z]\w+\.) \d+$",
        authority.cites[0],
    ):
        return False
    index = opinion.mentions[authority.number][0]
    sentence = opinion.sentences[index]
    words = (
        sentence.text
        if len(sentence.text.split()) > 6 or not index
        else f"{opinion.sentences[index - 1].text} {sentence.text}"
    )
    return bool(_BELOW.search(words)) and not (authority.name is None and _REVIEW.search(words))


def _reporter(cite: str) -> str:
    """The reporter of a citation, nothing where it has none.

    >>> _reporter("225 Kan. 845"), _reporter("2009-NMCA-050")
    ('Kan.', '')
    """
    found = re.fullmatch(r"\d+ (.+) \S+", cite)
    return found[1] if found else ""


def same_parties(one: str, other: str) -> bool:
    """Whether two case names are of the same parties, though one may be shortened.

    >>> same_parties("State v. Smith", "State v. SMITH"), same_parties("State v. Smith", "Doe v. Smith")
    (True, False)
    >>> same_parties("North Hospital v. Roe", "South Hospital v. Roe")
    False
    """
    sides = [
        [{w for w in re.findall(r"[a-z]{3,}", side.lower())} for side in name.split(" v. ")] for name in (one, other)
    ]
    if len(sides[0]) != len(sides[1]):
        return False
    turned = list(reversed(sides[1])) if len(sides[1]) == 2 else sides[1]
    return any(all(map(_alike, sides[0], other)) for other in (sides[1], turned))


def _alike(one: set[str], other: set[str]) -> bool:
    """Whether two parties have more than half of the shorter one's words in common."""
    return 2 * len(one & other) > min(len(one), len(other))
