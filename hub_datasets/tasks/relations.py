"""The relation of an opinion to each decision it cites, from all that its sentences say of it.

>>> from hub_datasets.citations import find
>>> text = "Counsel cites Roe v. Wade, 410 U.S. 113 (1973). That case is distinguishable. It concerned another statute."
>>> [(r.label, r.authority.name) for r in relations(text, find(text))]
[('DISTINGUISHES', 'Roe v. Wade')]
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from hub_datasets.citations import Citation, find
from hub_datasets.sentences import spans
from hub_datasets.tasks.mentions import TOKEN, Authority, Marked, mark
from hub_datasets.tasks.readings import LIST, UNSURE, Reading
from hub_datasets.tasks.treatment import read_sentence
from hub_datasets.tasks.voice import PARTY, own


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the marked text: its bounds there, its paragraph, the decisions it mentions, and which of its
    characters stand inside quotation marks; sure where the paragraph's marks are in pairs."""

    start: int
    end: int
    paragraph: int
    mentions: tuple[int, ...]
    quoted: tuple[tuple[int, int], ...]
    sure: bool
    text: str
    part: int  # 0 for the body of the opinion, another number for each footnote

    def in_quotes(self, at: int) -> bool:
        return any(a <= at < b for a, b in self.quoted)


@dataclass(frozen=True, slots=True)
class Relation:
    """label: of the contract; how: treatment, history, citation, argument or quotation; sentence: which one says so;
    words: the words of treatment, as places of the marked text, None where there are none."""

    label: str
    how: str
    authority: Authority
    sentence: int
    words: tuple[int, int] | None


@dataclass(slots=True)
class Opinion:
    """An opinion read sentence by sentence."""

    marked: Marked
    sentences: list[Sentence]
    mentions: dict[int, list[int]] = field(default_factory=dict)  # authority -> sentences
    readings: dict[int, list[tuple[int, Reading]]] = field(default_factory=dict)  # authority -> (sentence, reading)


_SIGNED = re.compile(
    r"\b(?:(?:concur|dissent)(?:s|ring|ing)?|CONCUR(?:S|RING)?|DISSENT(?:S|ING)?|Concur(?:ring)?|Dissent(?:ing)?)\b"
)
_SIGNER = re.compile(
    r"\bJJ?\b|\bJustices?\b|\bJUSTICES?\b|\bJudges?\b|\b(?:[Aa]ll|ALL|WE|We|I)\b|[A-Z]{4}|^\W*(?:CONCUR|DISSENT)"
)


def own_text(text: str) -> str:
    """The opinion up to its signatures: what follows "Smith, J., dissents" is another's opinion.

    >>> own_text("We affirm.\\nSMITH, C.J., and DOE, J., concur.\\nROE, J. (dissenting)\\nI would reverse.")
    'We affirm.'
    """
    at = 0
    for paragraph in text.split("\n"):
        if (
            len(paragraph) < 160
            and _SIGNED.search(paragraph)
            and _SIGNER.search(paragraph)
            and not re.search(r"\d [A-Z][\w.]{1,9} ?(?:2d|3d)? \d", paragraph)
        ):
            return text[:at].rstrip("\n")
        at += len(paragraph) + 1
    return text


def read_opinion(
    text: str, citations: Iterable[Citation], own_names: Iterable[str] = (), body: int | None = None
) -> Opinion:
    """Mark the opinion and read each sentence of it; `body` is where its footnotes begin, a paragraph each."""
    marked = mark(text, citations, own_names)
    opinion = Opinion(marked, list(_sentences(marked, len(text) if body is None else body)))
    for index, sentence in enumerate(opinion.sentences):
        for number in sentence.mentions:
            opinion.mentions.setdefault(number, []).append(index)

        def antecedents(plural: bool, at: int, index: int = index) -> list[int]:
            return _antecedents(opinion.sentences, index, plural, at)

        for reading in read_sentence(sentence.text, antecedents):
            if not sentence.in_quotes(reading.start):
                opinion.readings.setdefault(reading.authority, []).append((index, reading))
    return opinion


def _sentences(marked: Marked, body: int) -> Iterator[Sentence]:
    at = 0
    for number, paragraph in enumerate(marked.text.split("\n")):
        part = 0 if marked.original(at) < body else number
        quoted, sure = _quotations(paragraph)
        for a, b in spans(paragraph):
            inside = tuple((max(q, a) - a, min(r, b) - a) for q, r in quoted if q < b and r > a)
            mentions = tuple(dict.fromkeys(int(m[1]) for m in TOKEN.finditer(paragraph, a, b)))
            yield Sentence(at + a, at + b, number, mentions, inside, sure, paragraph[a:b], part)
        at += len(paragraph) + 1


_QUOTE = re.compile(r"[“”\"]")


def _quotations(paragraph: str) -> tuple[list[tuple[int, int]], bool]:
    """The stretches of a paragraph inside double quotation marks, one left open running to its end, and whether all
    marks open and close in turn.

    >>> _quotations('He said "no" and left.'), _quotations('5" of "snow')
    (([(8, 12)], True), ([(1, 7)], False))
    """
    found, opened, sure = [], -1, True
    for match in _QUOTE.finditer(paragraph):
        at = match.start()
        before, after = paragraph[max(0, at - 2) : at].lstrip("\n"), paragraph[at + 1 : at + 2]
        if before[-1:] in "`'‘":  # a quotation within a quotation: the mark before the single one decides
            before = before[:-1]
        opens = match[0] == "“" or (match[0] == '"' and (not before or before[-1] in " ([—-") and after.strip() != "")
        sure = sure and opens == (opened < 0)
        if opened < 0:
            opened = at
        else:
            found.append((opened, match.end()))
            opened = -1
    if opened >= 0:
        found.append((opened, len(paragraph)))
        sure = sure and opened < 3  # a quotation of several paragraphs opens each of them anew
    return found, sure


def with_footnotes(text: str, citations: list[Citation], footnotes: Iterable[str]) -> tuple[str, list[Citation], int]:
    """The opinion up to its signatures with its footnotes after it, a paragraph each; the citations of all; where the
    footnotes begin."""
    text = own_text(text)
    found = [citation for citation in citations if citation.full_end <= len(text)]
    body = len(text) + 1
    groups = max((citation.group for citation in found), default=0) + 1
    for footnote in footnotes:
        note = " ".join(footnote.split())
        shift, last = len(text) + 1, groups
        for citation in find(note):
            places = {name: getattr(citation, name) + shift for name in ("start", "end", "full_start", "full_end")}
            found.append(replace(citation, **places, group=citation.group + groups))
            last = citation.group + groups + 1
        text, groups = f"{text}\n{note}", last
    return text, found, body


def _antecedents(sentences: list[Sentence], index: int, plural: bool, at: int) -> list[int]:
    """What "that case" (or, plural, "those cases") means: decisions named before it in its sentence, else in one of the
    two sentences before; none where it may mean several."""
    here = [int(m[1]) for m in TOKEN.finditer(sentences[index].text, 0, at)]
    if here:
        return list(dict.fromkeys(here)) if plural else here if len(set(here)) == 1 else []
    for back in range(index - 1, max(-1, index - 3), -1):
        if numbers := sentences[back].mentions:
            if plural or len(numbers) == 1:
                return list(numbers)
            subject = re.match(r"(?:(?:In|The case of|But|And|However,|Thus,) )?⟦(\d+)⟧", sentences[back].text)
            return [int(subject[1])] if subject else []
    return []


_PLAINEST = re.compile(r"(?:\w+ ){0,4}?(?:overrule|distinguish|reaffirm|adhere|follow|control|govern)")
_RANK = ("OVERRULES", "DISTINGUISHES", "AFFIRMS", "FOLLOWS")


def relations(text: str, citations: Iterable[Citation], own_names: Iterable[str] = ()) -> Iterator[Relation]:
    """The relation to each decision of which it can be told."""
    return of_opinion(read_opinion(text, citations, own_names))


def of_opinion(opinion: Opinion) -> Iterator[Relation]:
    """The relation to each decision of which it can be told, in the order in which they are first cited; where several
    sentences say it, once for each."""
    for authority in opinion.marked.authorities:
        if authority.name and authority.number in opinion.mentions:
            if treated := _treatment(opinion, authority):
                yield from treated
            elif mentioned := _mention(opinion, authority):
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


_BAD_HISTORY = re.compile(
    r"overrul|abrogat|supersed|dissent|plurality|concurring|rev'd|revers|vacat|questioned|criticiz|disapprov|limited|modified|contra",
    re.I,
)
_AFTER = re.compile(
    r"⟦\d+⟧[\])]?,? ?[(\[]?(?:\w+ )?(?:overrul|rev'd|revers|vacat|abrogat|supersed|questioned|criticiz|disapprov|limited|modified|aff'd|affirmed|cert)",
    re.I,
)
_CITED = re.compile(
    rf"[(\[]?(?:(?:See|Accord|See also|E\. ?g\.,|See,? e\. ?g\.|See,? for example|And see),?:? )?{LIST}(?:[;.] {LIST})*[)\]]?\.?[)\]”\"]?"
)
_CITES = r"(?:rel(?:y|ies|ied|ying)(?: \w+)? (?:up)?on|plac(?:e|es|ed|ing) (?:\w+ )?reliance (?:up)?on|reliance (?:up)?on|cit(?:e|es|ed|ing)(?: to)?|quot(?:e|es|ed|ing)(?: from)?|invok(?:e|es|ed|ing)|points? to|pointed to|(?:refer|direct)(?:s|red|ed)? (?:us )?to|on the authority of)"
_WHAT = rf"(?:[^⟦;.]{{0,90}}?|[^;.]{{0,40}}?{LIST},? (?:and )?)"
_ARGUES = re.compile(
    rf"\b(?:{PARTY})(?:'s|’s|s'|s’|'|’)? (?:[^⟦;.]{{0,60}}? )?{_CITES} {_WHAT}$"
    rf"|\b(?:{PARTY})(?:'s|’s|s'|s’|'|’)? [^⟦;.]{{0,60}}?(?:argu|conten|assert|insist|urg|maintain|claim|suggest|submit)\w*[^;.]{{0,220}}?\b(?:citing|relying (?:up)?on|and cites?|on the authority of|quoting) {_WHAT}$"
    rf"|\b[A-Z]\w+ (?:\w+ )?(?:argues|contends|asserts|claims|insists|maintains|urges|submits)\b[^;.]{{0,220}}?\b(?:citing|relying (?:up)?on|and cites|quoting) {_WHAT}$"
)
_BELOW = re.compile(
    r"\b[Tt]he (?:(?:federal|state|county|United States) )?(?:[Dd]istrict [Cc]ourt|[Tt]rial (?:[Cc]ourt|judge|justice)|[Cc]ourt of [Aa]ppeals?|[Ss]uperior [Cc]ourt|[Cc]ircuit [Cc]ourt|court below|lower court|[Mm]agistrate(?: [Jj]udge)?|[Cc]hancellor|[Bb]oard|[Cc]ommission|judge|referee|[Aa]ppellate [Dd]ivision)"
    rf"(?:[^⟦;.]{{0,90}}?)\b(?:rel(?:ied|ying)(?: \w+)? (?:up)?on|cit(?:ed|ing)|quot(?:ed|ing)|invok(?:ed|ing)|following|applying|based (?:its|his|her) \w+ (?:up)?on|found \w+ in|on the authority of) {_WHAT}$"
)
_ANSWERED = re.compile(
    r"\b(?:[Tt]h(?:at|is|ese|ose|e) (?:\w+ )?(?:cases?|decisions?|authorit\w+|holdings?|opinions?|precedents?|language)|[Rr]eliance|(?:cited|such|both) (?:cases?|authorit\w+)|cases? (?:cited|relied)"
    r"|dict(?:um|a)|[Ww]e (?:\w+ )?agree|correct|(?:not )?persua\w+|distinguish\w*|inapplicable|inapposite|misplaced|misread\w*|in point)\b|There\b|\bthere\b|\bsupports?\b|\bIn[A-Z]"
)
# Why review was granted: "We granted certiorari to resolve a conflict. Compare ⟦1⟧ with ⟦2⟧."
_CONFLICT = re.compile(
    r"[Cc]ertiorari|\b(?:Circuits?|Courts? of Appeals)\b[^.;]{0,120}\b(?:divided|split|conflict\w*|disagree\w*|different|contrary)|\bin conflict with|[Bb]ecause the"
)
_CONFLICT_OF = re.compile(
    r"[Cc]ertiorari\b.*\b(?:conflict\w*|split|resolve|disagree\w*|division)|\b(?:conflict\w*|split|disagree\w*|divided|different|contrary)\b.*[Cc]ertiorari",
    re.S,
)
_PROCEDURE = re.compile(
    r"\b(?:affirmed|reversed|remanded|certiorari|testified|appealed|filed|moved|pleaded|sued|convicted|indicted|sentenced|awarded|entered|contends?|argues?|asserts?|relies|dissent\w*)\b",
    re.I,
)


_NEAR = 400  # characters before a mention in which it is told whose it is


def _mention(opinion: Opinion, authority: Authority) -> Relation | None:
    """The relation to a decision that is spoken of without words of treatment, and in one place only."""
    where = opinion.mentions[authority.number]
    if all(_is_quoted(opinion.sentences[index], authority.number) for index in where):
        return Relation("NONE", "quotation", authority, where[0], None)
    if len(where) != 1 or any(_BAD_HISTORY.search(remark) for remark in authority.remarks):
        return None
    index = where[0]
    sentence = opinion.sentences[index]
    at = sentence.text.index(f"⟦{authority.number}⟧")
    if _AFTER.match(sentence.text, at) or sentence.in_quotes(at):
        return None
    left, answer = (
        sentence.text[max(0, at - _NEAR) : at],
        " ".join(s.text for s in opinion.sentences[index + 1 : index + 3]),
    )
    if not _ANSWERED.search(re.sub(r"^[^⟦]*(?:⟦\d+⟧[^⟦]{0,12})+", "", sentence.text[at:]) + " " + answer):
        if _ARGUES.search(left):
            return Relation("NONE", "argument", authority, index, None)
        if _BELOW.search(left):
            return Relation("NONE", "history", authority, index, None)
    if _CONFLICT.search(left) and _CONFLICT_OF.search(left + sentence.text[at:]):
        return Relation("NONE", "history", authority, index, None)
    if authority.number in opinion.readings:
        return None
    if _CITED.fullmatch(sentence.text) and index and _proposition(opinion, index):
        return Relation("CITES_POSITIVELY", "citation", authority, index, None)
    return None


def _is_quoted(sentence: Sentence, number: int) -> bool:
    """Whether each mention of a decision in the sentence stands well inside a quotation of several words."""
    return sentence.sure and all(
        any((a < m.start() - 20 or a == 0) and m.end() < b for a, b in sentence.quoted)
        for m in re.finditer(f"⟦{number}⟧", sentence.text)
    )


def _proposition(opinion: Opinion, index: int) -> bool:
    """Whether the sentence before the citation states a proposition of law in the court's own words."""
    before = opinion.sentences[index - 1]
    if before.paragraph != opinion.sentences[index].paragraph or before.mentions or before.quoted:
        return False
    return (
        len(before.text.split()) >= 10
        and before.text.endswith(".")
        and not _PROCEDURE.search(before.text)
        and own(before.text)
    )
