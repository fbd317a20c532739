"""Which decisions a sentence overrules, and which it only says are overruled.

The verb is found first; then what it is said of: its object, or the subject before it, a decision, a list of them, or
"it" and "those cases" that stand for some.

>>> [(r.relation, r.authority) for r in overrulings("To the extent that ⟦0⟧ and ⟦1⟧ hold otherwise, they are overruled.")]
[('OVERRULES', 0), ('OVERRULES', 1)]
>>> [r.relation for r in overrulings("⟦0⟧ is overruled by ⟦1⟧.") + overrulings("Petitioner asks us to overrule ⟦0⟧.")]
['UNSURE', 'UNSURE']
"""

import re
from collections.abc import Iterator

from hub_datasets.tasks.readings import LIST, UNSURE, Antecedents, Reading, no_antecedents, numbers
from hub_datasets.tasks.voice import own

_THOSE = (
    r"(?:[Tt]hat|[Tt]hose|[Tt]hese|[Tt]he (?:latter|former|cited|above|earlier|prior|said)) (?:(?:two|three|four|cited|earlier|prior) )?"
    r"(?:cases?|decisions?|opinions?|holdings?|precedents?|authorit(?:y|ies)|dicta|dictum)"
)
_ACTIVE = re.compile(
    r"\b(?P<w>(?:overrule|overrules|overruling|abrogate|recede from|disavow|repudiate)(?: and (?:no longer adhere to|abandon|disapprove|set aside))?)(?![a-z]),?"
    rf"(?:\s?(?P<gap>[^⟦⟧;:]{{0,170}}?)(?P<ref>{LIST})|\s(?:(?:the|any|all|that|so much of the)[^⟦⟧;:]{{0,60}}?(?:language|holding|rule|dicta|statement|part|portion)s?\b[^⟦⟧;:]{{0,40}}? (?:in|of) )?(?P<back>(?:it|them)(?=[.,;]| (?:to|in|insofar|and|on|here|today|now|as)\b|$)|{_THOSE}))"
)
_GIVES_WAY = r"(?:good law|(?:the |a )?(?:correct |governing |controlling )?(?:law|rule)|controlling|valid|viable|sound|authorit\w+|binding)"
_PASSIVE = re.compile(
    r"\b(?P<w>(?:(?:(?:is|are|is to be|are to be|shall be|will be|be|(?:must|should|ought to|has to|have to)(?: \w+ly)? be)"
    r"(?:,? ?and (?:(?:it|they|hereby|now|accordingly) ){0,2}(?:is|are|be)(?: (?:now|hereby|accordingly|therefore))?,?)?|(?<=, )all)"
    r"(?: ?,? ?(?:now|also|hereby|therefore|thus|accordingly|too|expressly|specifically|explicitly|to that extent|pro tanto|in our opinion|by this opinion|\w+ly|(?:rejected|disapproved|criticized|renounced|modified) and))*,? "
    r"(?:overruled|abrogated|disavowed|repudiated)"
    r"|(?:is|are) (?:\w+ )?(?:rejected|disapproved),? and (?:can|is|are|will|may|should|must) no(?:t| longer) (?:to )?be followed"
    rf"|(?:can(?:not| no longer)|(?:may|should|must|will) no longer|(?:is|are) no longer to) (?:stand|be (?:sustained|supported|followed|considered|regarded|treated|given)(?: \w+){{0,3}})|(?:is|are) not to be followed"
    rf"|(?:is|are) no longer {_GIVES_WAY}))\b"
)
_BACK = re.compile(
    rf"(?P<back>\b(?:[Ii]t|[Tt]hey|[Bb]oth|[Ee]ach|[Tt]he same|[Tt]he (?:case|decision|holding)s?)\b|\b{_THOSE})"
    r"(?:,? (?:insofar|to the extent|so far|in so far)\b[^⟦⟧;:]{0,120},| [^⟦⟧;:]{0,160}?,? and(?:, for [^,]{3,50},)?)?"
    r"(?:,? (?:expressly|hereby|now|therefore|also|too|,))*[ ,]*$"
)
_CONDITION = re.compile(r"\b(?:[Tt]o (?:the|whatever) extent|[Ii]nsofar as|[Ii]n so far as|[Ss]o far as)\b")
# A condition about cases that it names otherwise than by citing them: "to the extent that Reed and our prior cases …, they".
_OWN_SUBJECT = re.compile(
    rf"(?:{_CONDITION.pattern}) (?:that )?(?!(?:it|they|this|that|these|those|such|inconsistent|contrary|in conflict|the (?:same|latter|former|decision|case|opinion|holding)s?)\b)[^⟦]*$"
)
_SUBJECT = re.compile(rf"(?P<ref>{LIST})(?:['’]s?)?(?P<gap>[^⟦⟧;:]{{0,170}}?(?:\(⟦\d+⟧\)[^⟦⟧;:]{{0,60}}?)?)[ ,)\]]*$")
# The verb of a condition: before it stand the decisions that it is about.
_CONDITION_VERB = re.compile(
    r"\b(?:holds?|held|conflicts?|(?:is|are|was|were|may|can|could|might|would|have|has) |suggests?|stands? for|states?|contains?|requires?|express(?:es)?|applies|provided?s?"
    r"|indicates?|extends?|allows?|purports?|impl(?:ies|y)|intimates?|relies|rely|used?|espouses?|support(?:s|ed)?)\b"
)
_OTHER_THING = re.compile(
    r"\b(?:motion|exception|assignment|demurrer|objection|points?(?! \d| of (?:the )?syllabus)|contention|claim|error|plea|complaint|issue|argument|petition|request|ground"
    r"|application|verdict|report|bill|challenge|rehearing|prosecution|statute|act|section|instruction|immunity|conviction|sentence)s?\b"
)
_OF_OTHER_THING = re.compile(
    rf"{_OTHER_THING.pattern}[^.;,]{{0,60}}\b(?:in|of|under|on|upon|from|to|by) (?:\w+ ){{0,3}}$"
)
_OTHER_CLAUSE = re.compile(
    r"\b(?:but|because|although|though|while|since|when|under|pursuant|see|follow|reaffirm|affirm|as (?:we|the) (?:did|held)|(?:said|held|stated|decided) in)\b|\.\s"
)
_HISTORY = re.compile(r",? ?(?:\(?in part\)?,? )?(?:by|in|sub silentio|as recognized|on other grounds)[^⟦]{0,14}⟦")
_US = re.compile(
    r"\b(?:[Ww]e|[Tt]his [Cc]ourt|[Tt]his (?:decision|opinion|holding)|[Oo]ur (?:decision|opinion|holding|reasons)|us|I|[Tt]oday|hereby|necessary|[Tt]herefore|[Aa]ccordingly|must)\b"
)
_CONCLUDES = re.compile(
    r"\b(?:[Ww]e|I|us|[Tt]his [Cc]ourt|conclu\w+|[Ii]t (?:follows|is (?:clear|plain|our|my))|[Oo]ur (?:opinion|judgment|view)|convinced|persuaded|satisfied|[Ss]ince|[Bb]ecause|[Tt]herefore|[Aa]ccordingly)\b"
)
_SAYS = re.compile(
    r"\b(?:(?:we|this [Cc]ourt|it) (?:held|said|stated) that|argues?|contends?|claims?|says|urges?|insists?|asserts?|suggests? that)\b"
)
# Before the verb: another case overrules, in a parenthesis; or it is told of, or weighed, and not done.
_NOT_HERE = re.compile(
    r"\((?![Ww]e)[^()]*$|\b(?:decision|decisions|refusal|reasons? [^;,]{0,40}) (?:to|for) $|\beither\b[^;]*\bor $|^To $"
)
_THIS_OVERRULES = re.compile(
    r"\b(?:[Tt]his (?:[Cc]ourt|decision|opinion|holding|ruling)|[Oo]ur (?:decision|opinion|holding)|[Tt]oday['’]s \w+|which)\b[^,;]*$"
)
_HOLDS = re.compile(
    r"\b[Ww]e (?:\w+ ){0,3}(?:hold|conclude|think|believe|find|feel|acknowledge)\b|\b(?:[Aa]ccordingly|[Tt]herefore|[Tt]oday)\b"
)
_NOT_YET = re.compile(
    r"^(?:even )?if\b|\b(?:question|issue)s?\b.{0,40}\b(?:is|of|whether)\b|\bwhether\b|\b(?:disavow|reject|disagree)\b[^;]*\bthat\b|\bunless\b|\buntil\b|\bwould\b",
    re.I,
)


def overrulings(sentence: str, antecedents: Antecedents = no_antecedents) -> list[Reading]:
    """The readings of a marked sentence: OVERRULES where this court does it here, UNSURE where it is said by or of another."""
    return [*_active(sentence, antecedents), *_passive(sentence, antecedents)]


def _active(sentence: str, antecedents: Antecedents) -> Iterator[Reading]:
    for match in _ACTIVE.finditer(sentence):
        gap = match["gap"] or ""
        left, right = sentence[: match.start()], sentence[match.end() :]
        if _OTHER_THING.search(gap) or _OTHER_CLAUSE.search(gap) or gap.endswith(" that ") or _NOT_HERE.search(left):
            continue
        if match["ref"]:
            meant = numbers(match["ref"])
        elif meant_by := _of_condition(left, match["back"] in ("it",) or match["back"].startswith(("that", "That"))):
            meant = meant_by
        else:
            meant = antecedents(not re.match(r"it$|that ", match["back"]), match.start("back"))
        done = (
            not re.match(r",?(?: \w+){0,2} would\b", right)
            and _US.search(left + right)
            and not sentence.endswith("?")
            and _own(left)
        )
        if match["w"] == "overrules":
            done = done and bool(_THIS_OVERRULES.search(left))
        if match["w"] == "overruling":
            done = done and bool(
                re.match(r"[^⟦]*\btoday\b|[^⟦]*, we (?!\w+ed\b|held|said)", right)
                or re.search(r"\b(?:to|necessity of our|for) $|change in our law and $", left)
            )
        yield from _readings(meant, bool(done), match)


def _passive(sentence: str, antecedents: Antecedents) -> Iterator[Reading]:
    for match in _PASSIVE.finditer(sentence):
        left, right = sentence[: match.start()], sentence[match.end() :]
        one = bool(re.match(r"is\b", match["w"]))
        back = _BACK.search(left)
        if re.search(r"\bnot $", left) or (back and _OF_OTHER_THING.search(left[: back.start("back")])):
            continue
        if back:
            one = one or bool(re.match(r"[Ii]t\b|[Tt]hat |[Tt]he (?:same|case|decision|holding)$", back["back"]))
            meant = _of_condition(left, one)
            if not meant and not _OWN_SUBJECT.search(left):
                meant = antecedents(not one, back.start())
            before = _CONDITION.split(left)[0] if _CONDITION.search(left) else left
        elif (subject := _SUBJECT.search(left)) and not (
            _OTHER_THING.search(subject["gap"][-60:]) or _OF_OTHER_THING.search(left[: subject.start()])
        ):
            meant = numbers(subject["ref"])
            meant = meant[-1:] if one else meant
            before = left[: subject.start()]
            if _SAYS.search(subject["gap"]):
                continue
        else:
            continue
        done = (
            not sentence.endswith("?")
            and not _HISTORY.match(right)
            and not re.match(r",? ?(?:only )?(?:if|unless)\b", right)
        )
        done = (
            done
            and _own(re.sub(r"\b(?:may|might|could|can) (?:be|have|remain)\b", "", before))
            and not _NOT_YET.search(before)
        )
        if re.match(r"(?:should|ought|must|has|have|be|is to|are to)\b", match["w"]):
            done = done and bool(
                _CONCLUDES.search(left)
                or _CONDITION.search(sentence)
                or re.search("hereby|and (?:is|are)|now", match["w"])
            )
        if re.match(r"(?:can|may|should|must|will|is|are) ?(?:not |no )", match["w"]):
            done = done and bool(_CONDITION.search(left) or _HOLDS.search(left + right))
        yield from _readings(meant, done, match)


def _readings(meant: list[int], done: bool, match: re.Match[str]) -> Iterator[Reading]:
    for number in meant:
        yield Reading("OVERRULES" if done else UNSURE, number, *match.span("w"))


def _of_condition(left: str, one: bool) -> list[int]:
    """The decisions that "to the extent that ⟦0⟧ and ⟦1⟧ hold otherwise" is about; of several for "it", the first."""
    if not (found := _CONDITION.search(left)):
        return []
    condition = left[found.end() :]
    first = condition.find("⟦")
    verb = _CONDITION_VERB.search(condition, max(first, 0))
    meant = numbers(condition[: verb.start()] if verb else condition) or numbers(left[: found.start()][-120:])
    return meant[:1] if one else meant


_ACCEPTS = re.compile(
    r"\b(?:requires? us|accept\w* [^,;]{0,50}(?:invitation|suggestion)|invited?) to $|\b(?:reject|disapprove|disagree with|disavow) [^,;]{0,80} and (?=$)"
)


def _own(left: str) -> bool:
    """Whether the verb after `left` is this court's own word: what it rejects beside it is no denial."""
    return own(_ACCEPTS.sub("", left), past=False)
