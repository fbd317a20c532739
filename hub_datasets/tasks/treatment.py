"""What one sentence says of the decisions it names.

A sentence comes as `mentions.mark` writes it, with ⟦n⟧ for the nth decision cited. Words of treatment spoken by a party
or a court below, denied, supposed or told of the past (`voice.own`) come as UNSURE: no treatment by this court, but the
decision is not cited in plain support either.

>>> [(r.relation, r.authority) for r in read_sentence("We think ⟦0⟧ is distinguishable, and overrule ⟦1⟧ and ⟦2⟧.")]
[('DISTINGUISHES', 0), ('OVERRULES', 1), ('OVERRULES', 2)]
>>> [r.relation for r in read_sentence("Petitioner asks us to overrule ⟦0⟧.")]
['UNSURE']
>>> [r.relation for r in read_sentence("We decline to overrule ⟦0⟧.")]
['AFFIRMS']
"""

import re

from hub_datasets.cues import Cued
from hub_datasets.tasks.overruling import overrulings
from hub_datasets.tasks.readings import THAT, UNSURE, Antecedents, Reading, no_antecedents, numbers
from hub_datasets.tasks.voice import PARTY, own
from hub_datasets.tasks.wordings import worded

_REFERS = Cued(
    rf"\b{THAT}|\b[Tt]he case\b|\b[Nn]either\b|\b(?:follow|overrule|reaffirm|adhere to) (?:it|them|its)\b|(?:same|[Tt]h(?:at|is|ese|ose)) (?:result|conclusion|principle|rule|reasoning|rationale|analysis|consideration|logic)",
    "case|decision|opinion|precedent|authorit|either|follow |overrule |reaffirm |adhere to |result|conclusion|principle|rule"
    "|reasoning|rationale|analysis|consideration|logic",
    start=r"(?:But |And |Yet )?(?:[Ii]t|[Tt]hey|[Bb]oth)\b",
)
_IT = re.compile(r"\b(?:[Ii]t|[Tt]hey|[Bb]oth|same)\b")
_OF_IT_SAID = ("overruled", "abrogated", "disavowed", "distinguish", "inapposite")
# Before a decision: it is not the subject of what follows, but stands in another phrase ("the rule under ⟦1⟧ is …").
_NO_SUBJECT = re.compile(
    r"(?:\b(?:[Ii]n|[Uu]nder|by|of|to|for|from|with|than|like|as in|[Ss]ee|citing|quoting|both|at|and in|distinguish(?:ed|ing)?|overruled?|follow(?:ed)?|apply|cited|quoted|[Aa]ccord|[Cc]f\.) |[(\[] ?)$"
)
_OF_IT = re.compile(
    r"(?:holding|decision|case|rule|language|portion|opinion|reasoning|part|dicta|dictum|statement|principle|doctrine|facts|situation|rationale|analysis|question|[Rr]eliance|much|contrary|test|court|said|policy|concern|expressed|announced|laid down|stated|forth)s? (?:\w+ ){0,3}(?:of|in|from|to|on|upon) $"
)
_CONTROLS = re.compile(
    r"\b(?:it|its \w+|they|which|that (?:case|decision|rule)) (?:controls?|governs?|is (?:controlling|dispositive)|are controlling)\b"
)

_OVERRULES = ("verrul", "abrogat", "reced", "disavow", "repudiat", "no longer", "cannot", "followed")
_RECOGNIZES = re.compile(r"^(?:Recognizing|Noting|Finding|Concluding|Holding|Believing|Stating|Acknowledging) that $")
_THEIR_COURT = re.compile(r"[^;]{0,40}, the (?!Court\b)[^,;]{0,60}?(?:[Cc]ourt|[Jj]udge|[Cc]ommission|[Bb]oard)")
_AS_DISCUSSED = re.compile(r", as (?:\w+ ){0,2}\w+ed\b")
_ADHERENCE = re.compile(r"\b(?:adherence|validity|vitality|correctness|soundness|continued)\b")
# "Although ⟦1⟧ is distinguishable, it stands for …"; "⟦1⟧, wherein the cases cited are distinguished".
_THOUGH = re.compile(r"(?:\w+, )?(?:[Aa]lthough|[Ww]hile|[Tt]hough|[Ee]ven though) (?:[^,]|(?<=⟧),)*$")
_OF_ITS_OWN_CASES = re.compile(r"⟦\d+⟧,? (?:wherein|where|in which) .* are \w+$")
_ANOTHER_CASE = re.compile(r"(?:⟧|\b[Tt]hat case|\b[Tt]hose cases)[^,;]{0,30}$")  # "⟦1⟧ is distinguishable from ⟦2⟧"
_BY_ANOTHER_THING = re.compile(
    r"\b(?:laws? of|statutes?|sections?|[Cc]ode|Act|[Cc]onstitution|Rules? \d+|provisions)\b|§|\b[Ss]ee\b|[,;] $"
)  # "governed by the law of the forum, ⟦1⟧"
_SINGULAR = re.compile(r"(?:is|does|has|was|\w+[^s]s)\b")
_SO_FAR = re.compile(r"\b(?:[Tt]o (?:the|whatever) extent|[Ii]nsofar as|[Ii]n so far as|[Ss]o far as)(?: that)? $")
# Before "on the authority of ⟦1⟧": another court acted on it, or it was done before.
_TOLD = re.compile(
    r"\b(?:was|were|been|had) [^,;]{0,40}$|\b(?:[Cc]ourt|[Cc]ircuit|[Jj]udge|[Dd]ivision|[Dd]epartment|nevertheless|it|he|they) \w+ed [^,;]{0,40}$|\b[Ww]e (?:held|found|said|\w+ed) [^,;]{0,60}$"
)
_THEY_DID = re.compile(rf",? that (?:{PARTY})\b")  # "on the authority of ⟦1⟧ that the plaintiff sued"
# Characters of a sentence: a shorter one is a bare citation, a longer one a list, or text without full stops.
_SHORTEST, _LONGEST = 10, 1500


def read_sentence(sentence: str, antecedents: Antecedents = no_antecedents) -> list[Reading]:
    """What a marked sentence says of decisions."""
    if not _SHORTEST <= len(sentence) <= _LONGEST or not ("⟦" in sentence or _refers(sentence)):
        return []
    found = overrulings(sentence, antecedents) if any(map(sentence.__contains__, _OVERRULES)) else []
    for relation, match in worded(sentence):
        start, end = match.span("w")
        left = sentence[: match.start()]
        if (
            ("which" not in match[0] or "⟦" not in match["ref"])
            and match.start() == match.start("ref")
            and _NO_SUBJECT.search(left)
            and not _OF_IT.search(left)
        ):
            continue
        if "⟦" in match["ref"]:
            meant_by = numbers(match["ref"])
            if match.start() == match.start("ref") and _SINGULAR.match(match["w"]) and not _shares(match, left):
                meant_by = meant_by[-1:]  # "By the test of ⟦1⟧, ⟦2⟧ is distinguishable"
        else:
            meant_by = antecedents(
                bool(
                    re.match(
                        r"(?:But |And |Yet )?(?:[Tt]h[oe]se|[Tt]hey|[Tt]hem|them|[Bb]oth|[Nn]either)|.*s$",
                        match["ref"],
                    )
                ),
                match.start("ref"),
            )
        if _AS_DISCUSSED.search(sentence[end : max(end, match.start("ref"))]):
            continue
        meant = relation if _meant(sentence, relation, match, left) else UNSURE
        if (
            meant == "AFFIRMS"
            and "adhere" in match["w"]
            and (_CONTROLS.search(sentence[match.end() :]) or "Supreme Court" in match[0])
        ):
            meant = "FOLLOWS"
        found += (Reading(meant, number, start, end) for number in meant_by)
    return _best(found)


def _shares(match: re.Match[str], left: str) -> bool:
    """Whether a singular verb is said of all the decisions before it: "the rule of ⟦1⟧ and ⟦2⟧ is …"."""
    return bool(_OF_IT.search(left)) and bool(re.search(r"\b(?:and|or|nor)\b", match["ref"]))


def _refers(sentence: str) -> bool:
    """Whether a sentence that names no decision may speak of one."""
    return bool(_REFERS.search(sentence) or (any(map(sentence.__contains__, _OF_IT_SAID)) and _IT.search(sentence)))


def _meant(sentence: str, relation: str, match: re.Match[str], left: str) -> bool:
    """Whether the court itself says this, of the present, and means it."""
    right = sentence[match.end() :]
    if match.start("w") < match.start("ref"):
        left = sentence[: match.start("w")]
    if _RECOGNIZES.search(left) and _THEIR_COURT.match(right):
        return False
    if sentence.endswith("?") or re.match(r",? ?(?:only )?(?:if|unless)\b", right):
        return False
    if _SO_FAR.search(left):
        return False
    if relation == "AFFIRMS":
        left = re.sub(r"\b(?:invitation|request|suggestion)s? to", "", left)
        if match.start("w") < match.start("ref") and not re.search(
            r"\b(?:[Ww]e|[Tt]his [Cc]ourt|I|us|[Tt]here)\b", left
        ):
            return False
    if relation == "DISTINGUISHES" and match["w"].endswith("from") and _ANOTHER_CASE.search(left):
        return False
    if (
        relation == "FOLLOWS"
        and match["w"].endswith(" by")
        and _BY_ANOTHER_THING.search(sentence, match.end("w"), match.start("ref"))
    ):
        return False
    if relation in ("DISTINGUISHES", "FOLLOWS") and (
        _THOUGH.match(left + match[0]) or _OF_ITS_OWN_CASES.match(match[0])
    ):
        return False
    if relation == "DISTINGUISHES" and "at issue" in match["w"] and _ADHERENCE.search(left):
        return False
    if relation == "FOLLOWS" and "authority of" in match["w"] and (_TOLD.search(left) or _THEY_DID.match(right)):
        return False
    if relation == "FOLLOWS" and (re.search(r"\bnor\b", match["ref"]) or re.search(r"\b[Nn]either (?:\w+ )?$", left)):
        return False
    return own(left)


def _best(found: list[Reading]) -> list[Reading]:
    """One reading for each decision and place: of readings that overlap, the one whose words are longest."""
    kept: list[Reading] = []
    for reading in sorted(found, key=lambda r: (r.start - r.end, r.start, r.relation == UNSURE, r.authority)):
        if not any(k.authority == reading.authority and k.start < reading.end and reading.start < k.end for k in kept):
            kept.append(reading)
    return sorted(kept, key=lambda r: (r.start, r.authority))
