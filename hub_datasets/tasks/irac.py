"""The gold of a summary: a Reporter's or court's own points set in four parts.

Issue: the question, as the summary or the opinion puts it, else the point decided put as a question. Rule: the most
general of the points. Application: the points that tell most of this case. Conclusion: the disposition.
"""

import re

from hub_datasets.case import Case
from hub_datasets.facts import facts
from hub_datasets.sentences import sentences
from hub_datasets.tasks.points import Summary
from hub_datasets.tasks.question import as_question, question_put, question_reviewed

_RULE_WORDS = 80
_OPENING = 12_000  # characters of the opinion in which its question is looked for
_THIS = 3  # how specific a sentence must be to be of this case alone
_SHARED, _MANY_SHARED = 4, 8  # words of a sentence that stand in the facts too
_ENOUGH = 30  # words of Rule and Application together that make a summary worth having

# What tells that a sentence speaks of this case and not of law at large.
_THIS_CASE = tuple(
    re.compile(words)
    for words in (
        r"\b(?:was|were|did|had)\b",
        r"\b(?:[Hh]eld|err|erred|(?:not|no|was|is) error|properly|correctly|rightly|(?:in)?sufficient to (?:sustain|support)|excessive|failed)\b",
        r"\b(?:[Hh]ere|[Uu]nder the circumstances|(?:this|instant|present) (?:case|record|action|proceeding)|case at bar|in question)\b",
    )
)
_THESE_PARTIES = re.compile(
    r"(?<![Aa] )\b(?:[Pp]etitioner|[Rr]espondent|[Aa]ppellant|[Aa]ppellee|[Pp]laintiff|[Dd]efendant|[Rr]elator|[Cc]laimant|[Ii]nsured|[Cc]omplainant|[Tt]estator|[Dd]ecedent|[Dd]eceased)s?\b"
    r"|\b(?:trial (?:court|judge)|[Dd]istrict [Cc]ourt|[Ss]uperior [Cc]ourt|[Cc]ircuit [Cc]ourt|Court of Appeals|below|(?:the|this) (?:jury|verdict|record|evidence|indictment|complaint|decree|judgment|ordinance))\b"
)
# The commonplaces of appellate review and of construction.
_ON_REVIEW = re.compile(
    r"\b(?:appellate court|sufficiency of the evidence|(?:appellate|standard of|scope of) review|reviewing|questions? of law|abuse of discretion|(?:not )?be (?:disturbed|reversed|set aside|considered) on appeal|legislative intent|clearly erroneous"
    r"|statutory (?:construction|interpretation|language)|construing a statute|summary judgment is|genuine issue|directed verdict)\b",
    re.IGNORECASE,
)
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
_WORD = re.compile(r"[a-z]{5,}")


def irac(case: Case, summary: Summary, most_words: int) -> str | None:
    """The four parts, each on a line, at most most_words in all; None where the summary does not fill them."""
    conclusion = conclude(case, summary.order)
    points = [[_begun(sentence) for sentence in point] for point in summary.points]
    numbered = [(p, s, sentence) for p, point in enumerate(points) for s, sentence in enumerate(point)]
    sound = [entry for entry in numbered if len(entry[2].split()) <= _RULE_WORDS and not _LEADS_ON.match(entry[2])]
    firsts = [sentence for _, s, sentence in sound if s == 0] or [sentence for _, _, sentence in sound[:1]]
    if conclusion is None or not firsts or _contradicts(summary, case):
        return None
    specific = _specific(case, [sentence for _, _, sentence in numbered])
    rule = (
        firsts[0]
        if summary.background
        else min(
            firsts,
            key=lambda sentence: (
                bool(_ON_REVIEW.search(sentence)),
                specific[sentence] >= _THIS,
                not _NORM.search(sentence),
                firsts.index(sentence),
            ),
        )
    )
    issue = (
        question_put(summary.background)
        or question_reviewed(summary.background)
        or question_put(sentences(case.majority[:_OPENING]))
        or _decided(firsts, rule, specific, case)
    )
    if issue is None:
        return None
    left = most_words - sum(len(part.split()) for part in (issue, rule, conclusion)) - 4
    rest = [entry for entry in numbered if entry[2] != rule]
    if sum(len(sentence.split()) for _, _, sentence in rest) < _ENOUGH:  # a short syllabus: the facts that it tells
        rest = [(-1, at, sentence) for at, sentence in enumerate(map(_begun, summary.background), start=1)] + rest
        specific |= {sentence: 0 for _, _, sentence in rest if sentence not in specific}
    application = _fill(rest, specific, left)
    if not application or (
        not summary.background and max(specific[sentence] for sentence in (rule, *application)) < _THIS
    ):
        return None
    if len(rule.split()) + sum(len(sentence.split()) for sentence in application) < _ENOUGH:
        return None
    return f"Issue: {issue}\nRule: {rule}\nApplication: {' '.join(application)}\nConclusion: {conclusion}"


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


def _specific(case: Case, points: list[str]) -> dict[str, int]:
    """How much each sentence speaks of this case: 2 for each sort of words that say so or a party's name, 1 for words
    that may: of parties and courts, of the facts.
    """
    told = set(_WORD.findall(facts(case, 300).lower()))
    parties = set(re.findall(r"[A-Z][a-z]{2,}", case.name)) - {"State", "People", "Commonwealth", "United", "States"}
    scores = {}
    for point in points:
        shared = len(told & set(_WORD.findall(point.lower())))
        scores[point] = (
            2 * sum(1 for words in _THIS_CASE if words.search(point))
            + 2 * bool(parties & set(re.findall(r"[A-Z][a-z]{2,}", point)))
            + bool(_THESE_PARTIES.search(point))
            + (shared >= _SHARED)
            + 2 * (shared >= _MANY_SHARED)
        )
        if _ON_REVIEW.search(point):
            scores[point] = min(1, scores[point])
    return scores


def _decided(firsts: list[str], rule: str, specific: dict[str, int], case: Case) -> str | None:
    """The most specific point as a question; the rule where there is no other."""
    ordered = sorted(
        firsts,
        key=lambda sentence: (
            sentence == rule,
            not _NORM.search(sentence),
            -specific[sentence],
            firsts.index(sentence),
        ),
    )
    for sentence in ordered:
        question = as_question(sentence, case.majority)
        if question:
            return question
    return None


def _fill(rest: list[tuple[int, int, str]], specific: dict[str, int], words: int) -> list[str]:
    """As many of the sentences as go into so many words, the first of each point and the most specific before others,
    in their order; one that leads on from another only with it.
    """
    chosen: set[int] = set()
    order = sorted(range(len(rest)), key=lambda i: (rest[i][1] > 0, -specific[rest[i][2]], i))
    for i in order:
        sentence = rest[i][2]
        if _LEADS_ON.match(sentence) and not (i - 1 in chosen and rest[i - 1][0] == rest[i][0]):
            continue
        if len(sentence.split()) <= words:
            chosen.add(i)
            words -= len(sentence.split())
    return [rest[i][2] for i in sorted(chosen)]


_ENDING = 1000  # characters at the end of an opinion in which its order stands
_ACTS = re.compile(r"\b(affirm|reverse|vacate)(?:d|ed)?\b", re.IGNORECASE)
_DONE = {"affirm": "affirmed", "reverse": "reversed", "vacate": "vacated"}
_FIRST_INSTANCE = re.compile(
    r"\b(?:District Court|Chancery|Common Pleas|Probate|Orphans|Circuit Court(?! of Appeals))\b|\bSuperior Court(?! of (?:Pennsylvania|Delaware))"
)


def conclude(case: Case, order: str | None = None) -> str | None:
    """The disposition in a sentence that names the case.

    None where it is unknown, where it is said of a judgment below and the court is one of first instance, and where
    its parts are not told.
    """
    disposition = case.disposition
    if disposition is None:
        return None
    back = ", and the case was remanded" if disposition.remanded else ""
    outcome = disposition.outcome
    if outcome == "mixed":
        told = order or case.majority[-_ENDING:]
        acts = list(dict.fromkeys(_DONE[act.lower()] for act in _ACTS.findall(told)))
        if len(acts) < 2:
            return None
        outcome = " and ".join(f"{act} in part" for act in acts[:2])
    if outcome == "dismissed":
        return f"The proceeding in {case.name} was dismissed{back}."
    if outcome in ("denied", "granted"):
        return f"The application in {case.name} was {outcome}{back}."
    if outcome == "answered":
        return f"The certified question in {case.name} was answered{back}."
    if outcome == "enforced" and "enforc" not in (order or "").lower():
        return None  # elsewhere the word is said of contracts
    if outcome == "other" or _FIRST_INSTANCE.search(case.court_name or ""):
        return None
    below = "order" if outcome == "enforced" else "judgment"
    return f"In {case.name} the {below} below was {outcome}{back}."
