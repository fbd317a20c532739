"""Holdings as opinions and syllabi state them: where they stand, and the passage that asks for each.

Three places: a parenthetical says what a cited case held, a syllabus what the court held, "we hold that" what the
opinion itself holds. `phrase.standing_alone` gives all of them one form, so that no choice of a row looks like the gold.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hub_datasets.case import Case
from hub_datasets.citations import Citation
from hub_datasets.cues import Begun
from hub_datasets.rights import summary_kind
from hub_datasets.sentences import sentences, spans
from hub_datasets.tasks.phrase import OF_LAW, alike, readable, shares_words, standing_alone, words


@dataclass(frozen=True, slots=True)
class Holding:
    """passage: the sentences shown before the question, the holding not among them; cited: the citations (parallel
    ones together) of the case that a parenthetical explains."""

    kind: str
    text: str
    passage: tuple[str, ...]
    cited: tuple[Citation, ...] = ()


_PARENTHETICAL = re.compile(r"\(holding,? (?:(?:also|further|instead|inter alia),? )?that ")
_HISTORY = re.compile(r"\b(?:rev['’]d|reversed|vacated|overruled|abrogated|superseded|disapproved)\b", re.I)
_AGAINST = re.compile(r"\b(?:contra|but see|but cf\.?|rejecting)\W", re.I)
# A cited name whose beginning was run together with what stands before.
_CUT_OFF = re.compile(r"(?:Corp|Co|Inc|Ltd|LLC)\b\.?")
_COURT_AND_YEAR = re.compile(r"[\s,\d¶&–-]*(?:\([^()]*\)\s*)*")
_SHORT_FORM = re.compile(
    r"([A-Z][\w.'’&-]+)(?:,? supra)?, ?(?:(?:\d+ [A-Z][\w. ]{1,12}?,? )?at [\d–, -]+|supra)[\s,\dn.]*$"
)
_IBID = re.compile(r"(?:(?!\bat \d|\bsupra\b).)*\b[Ii]d\.,? (?:at [\d–, -]+)?", re.S)
# What closes the citation before, such as the end of its date.
_CLOSED = re.compile(r"^[\"”’)\];,. ]*[)\];][;,. ]*|^(?:[A-Z][\w.]+ )?(?:\d{1,2}, )?(?:1[6-9]|20)\d\d\)[;,. ]*")
_PASSAGE_WORDS = 170


def parentheticals(text: str, citations: list[Citation]) -> Iterator[Holding]:
    """The holdings that a text gives of the cases it cites: "Roe v. Wade, 410 U.S. 113 (1973) (holding that …)".

    Left out: those that quote or cite another case inside, or stand beside a reversal or *contra*.
    """
    for found in _PARENTHETICAL.finditer(text):
        end = _closing(text, found.start())
        cited = _explained(text, found.start(), citations)
        if end is None or not cited or cited[0].name is None or _CUT_OFF.match(cited[0].name):
            continue
        start = (
            cited[0].full_start
            if cited[0].full_start < found.start() <= cited[-1].full_end + 60
            else found.start() - 40
        )
        beside = text[max(0, start) : found.start()] + text[end : end + 40]
        if _HISTORY.search(beside) or _AGAINST.search(text[max(0, start - 24) : start]):
            continue
        holding = standing_alone(text[found.end() : end - 1])
        if holding is not None:
            yield Holding("parenthetical", holding, _before(text, start, found.start(), holding), cited)


def _closing(text: str, opening: int) -> int | None:
    depth = 0
    for position in range(opening, min(len(text), opening + 1200)):
        depth += {"(": 1, ")": -1}.get(text[position], 0)
        if depth == 0:
            return position + 1
    return None


def _explained(text: str, at: int, citations: list[Citation]) -> tuple[Citation, ...]:
    """The citations that a parenthetical at `at` explains; of "Roe, 410 U.S., at 150", the earlier one in full."""
    last = None
    for citation in citations:
        if citation.full_start >= at:
            break
        last = citation
    if last and (last.full_end >= at or _COURT_AND_YEAR.fullmatch(text[last.full_end : at])):
        return tuple(c for c in citations if c.group == last.group)
    if last and at - last.full_end < 500 and _IBID.fullmatch(text[last.full_end : at]):
        return tuple(c for c in citations if c.group == last.group)
    short = _SHORT_FORM.search(text[max(0, at - 80) : at].replace("\n", " "))
    if not short:
        return ()
    name = re.compile(rf"\b{re.escape(short[1])}\b")
    full = {c.group for c in citations if c.full_start < at and c.name and name.search(c.name)}
    return tuple(c for c in citations if c.group in full) if len(full) == 1 else ()


def _before(text: str, cited: int, at: int, holding: str) -> tuple[str, ...]:
    """The passage that ends at `at`, whole sentences, without those that share words with the holding; empty where the
    sentence that cites, with the citation that begins at `cited`, does."""
    begin = max(0, at - _PASSAGE_WORDS * 9)
    window = text[begin:at].replace("\n", " ")
    starts = [start for start, _ in spans(window)][1 if begin > 0 else 0 :]
    starts = [start for start in starts if start <= max(0, cited - begin)]  # full stops in a citation end no sentence
    parts = [_CLOSED.sub("", window[a:b].strip()) for a, b in zip(starts, [*starts[1:], len(window)], strict=False)]
    if not parts or shares_words(parts[-1], holding):
        return ()
    kept = [parts[-1]]
    length = len(parts[-1].split())
    for part in reversed(parts[:-1]):
        length += len(part.split())
        if length > _PASSAGE_WORDS:
            break
        if (clean := readable(part)) and not shares_words(part, holding):
            kept.append(clean)
    return tuple(reversed(kept))


_HELD = re.compile(r"(?:^|(?<=[\s.;—]))(?:Held|HELD)(?: ?[:.,;]| that\b)", re.MULTILINE)
_CAPTION_END = re.compile(r"(?:Decided|Filed) [A-Z][a-z]+\.? \d{1,2}, \d{4}[*†]*\.? |^Syllabus\s")
_PART = re.compile(r"(?:^|(?<=\s))(\d{1,2})\. (?=[\"“]?[A-Z§])")
_ENOUGH = 45  # words of facts; with fewer in the syllabus the opinion's are shown


def syllabus(case: Case) -> Iterator[Holding]:
    """The holdings of a syllabus in the public domain, one for each numbered part of "Held: 1. … 2. …"; the passage is its facts.

    Where each numbered headnote has facts and a "Held" of its own, they go together.
    """
    head = (case.syllabus or "").replace("\n", " ") if summary_kind(case) else ""
    helds = list(_HELD.finditer(head))
    if len(helds) == 1:
        dated = list(_CAPTION_END.finditer(head[: helds[0].start()][:900]))
        facts = head[dated[-1].end() if dated else 0 : helds[0].start()]
        stated = [(facts, part) for part in numbered(head[helds[0].end() :])]
    else:
        stated = [
            (note[: found.start()], note[found.end() :]) for note in numbered(head) if (found := _HELD.search(note))
        ]
    seen: list[str] = []
    for facts, part in stated:
        first = [sentence for sentence in sentences(part)[:1] if not _THAT_SUBJECT.match(sentence)]
        holding = standing_alone(re.sub(r"^[\s,:]*(?:[Tt]hat,? )?", "", first[0]), sentence=True) if first else None
        if holding is None or _parties(case) & set(words(holding)) or any(alike(holding, earlier) for earlier in seen):
            continue
        seen.append(holding)
        passage = _told(facts, holding)
        if sum(len(sentence.split()) for sentence in passage) < _ENOUGH:
            passage = _told(case.majority[:9000].replace("\n", " "), holding)
        yield Holding("syllabus", holding, passage)


# "That the application contained such claims does not render it void": without "that" no sentence is left.
_THAT_SUBJECT = re.compile(r"[\s,:]*That [^,;]*\b(?:\w+ed|was|were|had|is|are)\b[^,;]* does\b")


def _parties(case: Case) -> set[str]:
    """The words that name the parties."""
    return {word for word in words(case.name) if len(word) > 3 and word not in OF_LAW}


def numbered(text: str) -> list[str]:
    """The parts of "1. … 2. …", in order; the whole where it is not numbered.

    >>> numbered("1. It is void. See 5 U. S. 2. 2. No duty lies.")
    ['It is void. See 5 U. S. 2.', 'No duty lies.']
    """
    starts: list[re.Match[str]] = []
    for found in _PART.finditer(text):
        if int(found[1]) == len(starts) + 1:
            starts.append(found)
    if not starts or starts[0].start() > 3:
        return [text.strip()]
    ends = [later.start() for later in starts[1:]] + [len(text)]
    return [text[start.end() : end].strip() for start, end in zip(starts, ends, strict=True)]


_ADVERBS = r"(?:,? ?(?:now|therefore|thus|also|further|accordingly|today|hereby|simply|must|then|instead|again|only|likewise|as a matter of law),? ?)?"
_THAT = rf"(?:,? ?{_ADVERBS} ?that |(?= (?:there|where|when|if) ))"
_WE_HOLD = Begun(
    rf"\b(?:[Ww]e {_ADVERBS}(?:conclude and )?hold(?: and conclude)?|[Oo]ur holding is|[Tt]he Court {_ADVERBS}holds){_THAT}",
    "We |we |Our holding|our holding|The Court |the Court ",
)
_WE_CONCLUDE = Begun(rf"\b[Ww]e (?:{_ADVERBS}conclude|are (?:\w+ )?of (?:the )?opinion){_THAT}", "We |we ")
_NOT_HELD = re.compile(
    r"\b(?:if|were|unless|should|that|whether|until|before|because|although|when|as|not|cannot|do|to|did|nor|would|what|which|so) $",
    re.I,
)
_FACT_WORDS, _QUESTION_WORDS, _OPENING = 150, 70, 9000
_OF_ONE_OPINION = 4


def opinion(case: Case) -> Iterator[Holding]:
    """The holdings that the majority states as its own, "We hold that …", then "We conclude that …"; the passage is the facts of the case and the last questions put before the court answers."""
    text = case.majority
    stated = [*_stated(text, _WE_HOLD), *_stated(text, _WE_CONCLUDE)]
    seen: list[str] = []
    for at, holding in stated:
        if (
            len(seen) == _OF_ONE_OPINION
            or _parties(case) & set(words(holding))
            or any(alike(holding, earlier) for earlier in seen)
        ):
            continue
        seen.append(holding)
        facts = _told(text[:_OPENING].replace("\n", " "), holding)
        questions = _questions(text[max(0, at - 4000) : at].replace("\n", " "), holding)
        yield Holding("opinion", holding, (*facts, *(question for question in questions if question not in facts)))


def _stated(text: str, words: Begun) -> Iterator[tuple[int, str]]:
    """Where the words of holding stand, and the holding that follows them."""
    for found in words.finditer(text):
        if _NOT_HELD.search(text[max(0, found.start() - 20) : found.start()]) or _quoted(text, found.start()):
            continue
        clause = sentences(text[found.end() : found.end() + 900].split("\n")[0])[:1]
        if clause and (holding := standing_alone(clause[0])):
            yield found.start(), holding


def _quoted(text: str, at: int) -> bool:
    """Does a quotation stand open at `at`, in its paragraph?"""
    paragraph = text[text.rfind("\n", 0, at) + 1 : at]
    if paragraph.count("“") > paragraph.count("”"):
        return True
    last = paragraph.rfind('"')
    return (
        last >= 0
        and paragraph[last + 1 : last + 2].strip() != ""
        and not paragraph[max(0, last - 1) : last].strip(" ([")
    )


_DECIDES = re.compile(
    r"\b(?:[Ww]e|I|[Tt]his [Cc]ourt) (?:\w+ ){0,2}(?:holds?|held|conclude|affirm|reverse|vacate|find|agree|reject|remand|disagree|decide|determine|think|believe|are of|sustain|overrule"
    r"|deny|answer|grant|dismiss|modify|reaffirm|announce|adopt)\b|\b[Oo]ur (?:answer|conclusion|holding|decision) is\b|\bnew rule\b[^.]*\bannounce"
    r"|\b(?:is|are|must be|should be) (?:hereby |therefore |accordingly )?(?:affirmed|reversed|vacated|remanded|dismissed|entitled to (?:a new trial|relief|reversal))\b|\b(?:Affirmed|Reversed|AFFIRMED|REVERSED)\b"
)
_QUESTION = re.compile(
    r"\b(?:question|issue|contention)s?\b[^.]{0,60}\b(?:is|are|whether)\b|\bwhether\b[^.]*\?"
    r"|\bto (?:decide|consider|determine|resolve|review) (?:the question )?whether\b|\b(?:contends?|argues?|claims|asserts?|maintains?|urges?|complains?) that\b"
)


_LEANS_BACK = re.compile(r"(?:He|She|They|It|His|Her|Their|Its|Both|This|These|Those|Such)\b")


def _told(text: str, holding: str) -> tuple[str, ...]:
    """The first sentences of a text that decide nothing and share no run of words with the holding; the first of them does
    not begin with a pronoun, whose noun may stand in one that was left out."""
    kept: list[str] = []
    words = 0
    for sentence in sentences(text):
        clean = readable(sentence)
        if clean is None or _DECIDES.search(clean) or shares_words(clean, holding):
            continue
        if not kept and _LEANS_BACK.match(clean):
            continue
        words += len(clean.split())
        if words > _FACT_WORDS:
            break
        kept.append(clean)
    return tuple(kept)


def _questions(text: str, holding: str) -> list[str]:
    """The last two sentences of a text that put a question or a party's contention."""
    found: list[str] = []
    for sentence in reversed(sentences(text)[1:]):
        clean = readable(sentence)
        if clean and _QUESTION.search(clean) and not _DECIDES.search(clean) and len(clean.split()) <= _QUESTION_WORDS:
            if not shares_words(clean, holding):
                found.insert(0, clean)
            if len(found) == 2:
                break
    return found
