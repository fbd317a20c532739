"""The gold of a summary: a Reporter's or court's own points set in four parts.

Issue: the question, as the summary or the opinion puts it, else the point decided put as a question. Rule: the most
general of the points. Application: the points that bear most on this case. Conclusion: the disposition.
"""

import re
from dataclasses import dataclass

from hub_datasets.case import Case
from hub_datasets.sentences import sentences
from hub_datasets.tasks.bearing import OF_THIS_CASE, bearings, on_review
from hub_datasets.tasks.outcome import conclude
from hub_datasets.tasks.points import Summary
from hub_datasets.tasks.question import as_question, question_put, question_reviewed

_RULE_WORDS = 80
_OPENING = 12_000  # characters of the opinion in which its question is looked for
_CATCH_LINE = 3  # dashes of a line of catchwords: "Parties — Resident alien — Right to sue — …"
_ENOUGH = 30  # words of Rule and Application together that make a summary worth having

_NORM = re.compile(
    r"\b(?:is|are|may|must|can|cannot|shall|will|should|held|entitled|liable|sufficient|insufficient|err(?:ed|or)|valid|invalid|void|bound|does|do|properly|violates?)\b"
)
_LEADS_ON = re.compile(
    r"^(?:This|That|These|Those|Such|It|They|He|She|His|Her|Its|Their|Nor|But|And|Both|Neither|Either|Each|The (?:latter|former|same|other)|There being|Rather|Instead|If so|So)\b"
)
_LINK = re.compile(
    r"^(?:(?:Moreover|Besides|Again|Thus|However|Furthermore|Further|In addition|Additionally|Also|Finally|Therefore|Accordingly|Hence|Nevertheless|Nonetheless|Similarly|Likewise|Indeed|"
    r"First|Second|Third|Fourth|Fifth|Lastly|In short|In sum|Consequently|On the other hand|For example|For instance|In any event|In contrast|By contrast|As a result|Moreover still|Second[ly]*|Third[ly]*|"
    r"Held|Here|That is|Under these circumstances|In particular|Specifically),? |(?:Held|held),? (?:that )?)"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of a summary: of which point, in which place of it, and how much it bears on the case."""

    point: int
    place: int
    text: str
    bearing: int

    @property
    def size(self) -> int:
        return len(self.text.split())

    @property
    def leads_on(self) -> bool:
        """Whether it cannot be understood without the sentence before it."""
        return bool(_LEADS_ON.match(self.text))


def irac(case: Case, summary: Summary, most_words: int) -> str | None:
    """The four parts, each on a line, at most most_words in all; None where the summary does not fill them."""
    conclusion = conclude(case, summary.order)
    said = _said(case, summary)
    sound = [sentence for sentence in said if sentence.size <= _RULE_WORDS and not sentence.leads_on]
    firsts = [sentence for sentence in sound if sentence.place == 0] or sound[:1]
    if conclusion is None or not firsts or _contradicts(summary, case):
        return None
    # "Held" is followed by the main point; headnotes stand in any order.
    rule = firsts[0] if summary.background else min(firsts, key=_particular)
    issue = (
        question_put(summary.background)
        or question_reviewed(summary.background)
        or question_put(sentences(case.majority[:_OPENING]))
        or _decided(firsts, rule, case)
    )
    if issue is None:
        return None
    rest = [sentence for sentence in said if sentence != rule]
    if sum(sentence.size for sentence in rest) < _ENOUGH:  # a short syllabus: the facts that it tells
        rest = [Said(-1, place, _begun(fact), 0) for place, fact in enumerate(summary.background, start=1)] + rest
    left = most_words - sum(len(part.split()) for part in (issue, rule.text, conclusion)) - 4
    application = _fill(rest, left)
    if not application or sum(sentence.size for sentence in (rule, *application)) < _ENOUGH:
        return None
    if not summary.background and max(sentence.bearing for sentence in (rule, *application)) < OF_THIS_CASE:
        return None
    told = " ".join(sentence.text for sentence in application)
    return f"Issue: {issue}\nRule: {rule.text}\nApplication: {told}\nConclusion: {conclusion}"


def _said(case: Case, summary: Summary) -> list[Said]:
    """All sentences of the summary's points, in order."""
    points = [[_begun(s) for s in point if s.count(" — ") < _CATCH_LINE] for point in summary.points]
    bearing = bearings(case, [sentence for point in points for sentence in point])
    return [
        Said(number, place, sentence, bearing[sentence])
        for number, point in enumerate(points)
        for place, sentence in enumerate(point)
    ]


def _particular(sentence: Said) -> tuple[bool, bool, bool]:
    """What makes a sentence less of a rule."""
    return on_review(sentence.text), sentence.bearing >= OF_THIS_CASE, not _NORM.search(sentence.text)


_SAYS_OUTCOME = re.compile(r"\b(affirmed|reversed|vacated|modified|dismissed)\.?$", re.IGNORECASE)


def _contradicts(summary: Summary, case: Case) -> bool:
    """Whether a headnote that ends with an outcome ends with another than the case's: one of them was read wrongly."""
    said = {
        found[1].lower() for point in summary.points for sentence in point if (found := _SAYS_OUTCOME.search(sentence))
    }
    return (
        bool(said) and not summary.background and case.disposition is not None and case.disposition.outcome not in said
    )


def _begun(sentence: str) -> str:
    """A sentence without the word that links it to the one before.

    >>> _begun("Moreover, the search was lawful.")
    'The search was lawful.'
    """
    bare = _LINK.sub("", sentence)
    return bare[:1].upper() + bare[1:]


def _decided(firsts: list[Said], rule: Said, case: Case) -> str | None:
    """The point that bears most on the case as a question; the rule where there is no other."""
    ordered = sorted(
        firsts,
        key=lambda said: (said == rule, on_review(said.text), not _NORM.search(said.text), -said.bearing),
    )
    return next((question for said in ordered if (question := as_question(said.text, case.majority))), None)


def _fill(rest: list[Said], words: int) -> list[Said]:
    """As many of the sentences as go into so many words, the first of each point and those that bear most on the case
    before others, in their order; one that leads on from another only with it.
    """
    chosen: set[int] = set()
    for i in sorted(range(len(rest)), key=lambda i: (rest[i].place > 0, -rest[i].bearing, i)):
        follows = i - 1 in chosen and rest[i - 1].point == rest[i].point
        if (follows or not rest[i].leads_on) and rest[i].size <= words:
            chosen.add(i)
            words -= rest[i].size
    return [rest[i] for i in sorted(chosen)]
