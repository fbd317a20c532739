"""The words of one sentence that disposes of a case."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hub_datasets.cues import Cued


@dataclass(frozen=True, slots=True)
class Words:
    """outcomes: what the sentence does, in its order; remanded: whether it sends the case back; in_part: whether it does
    what it does in part; implied: whether it says so without a word for it ("No error.")."""

    outcomes: tuple[str, ...]
    remanded: bool
    in_part: bool
    implied: bool = False


# What is done (participle, verb) with a judgment, writ or motion.
_WORDS = {
    "affirmed": ("affirmed|upheld|confirmed|sustained and affirmed", "affirm|uphold|confirm"),
    "reversed": ("reversed", "reverse"),
    "vacated": ("vacated|quashed|set aside|annulled|avoided", "vacate|quash|set aside|annul"),
    "modified": ("modified|reformed|amended, and as amended|as so amended|as thus amended|as amended", "modify|reform"),
    "dismissed": ("dismissed", "dismiss"),
    "denied": ("denied|refused", "deny|refuse"),
    "granted": (
        "granted|made absolute|made permanent|made peremptory",
        "grant|issue|allow",
    ),
    "enforced": ("enforced", "enforce"),
    "answered": ("answered", "answer"),
    "other": ("remanded|disbarred|reprimanded|censured|certified", "remand|disbar|reprimand|censure|certify"),
}
_DONE = "|".join(done for done, _ in _WORDS.values())
_DISPOSING = tuple(word for words in _WORDS.values() for word in "|".join(words).split("|"))
_JUDGMENT = (
    r"(?:judge?ments?|decrees?|orders?|decisions?|convictions?|sentences?|verdicts?|rulings?|awards?|determinations?|actions?|causes?|cases?"
    r"|matters?|(?<!of )appeals?(?! court)|writs?|petitions?|questions?|applications?|motions?|certiorari|mandamus|prohibition|habeas corpus|relief|probation"
    r"|complaints?|bills?|proceedings?|suits?|denial|dismissal|injunctions?|same|it|reports?|nonsuit|libels?|decision and order"
    r"|respondents?|disbarment|enforcement|permission|leave|bail|injunctive relief|information|indictment|finding|findings|opinion|title|ballot title)"
)
_COURT = r"(?:court of appeals|appellate (?:court|division)|(?:trial|lower|district|circuit|superior|juvenile|probate|chancery|family) (?:court|judge)|courts? below|board|commission(?:er)?|chancellor)"
_ADVERBS = (
    r"(?:,? ?(?:hereby|therefore|accordingly|thus|also|further|in all things|in all respects|in every respect|each|both|severally|respectively"
    r"|hence|consequently|now|so|unanimously|properly|in its entirety|and it is|and they are|and (?:the same )?(?:hereby )?(?:is|are)(?: hereby)?|to be|likewise|wholly|reluctantly|ordered),? ?){0,3}"
)
_BE = r"(?:(?:is|are|(?<!cannot )(?<!not )(?<!may )(?<!can )(?<!might )be)(?:[:,]? ?[—–-]+)?|must be|should be|will be|shall be|ought to be|must stand|will stand|stands|has to be)"
_UNDONE = r"(?:(?<!from )which|that (?!the\b)|who|was|were|had been|why|unless|whether)"
_OF_WRITS = {"denied", "granted", "enforced", "answered"}
_DONE_TO_WRITS = "|".join(done for outcome, (done, _) in _WORDS.items() if outcome in _OF_WRITS)
_DONE_TO_JUDGMENTS = "|".join(done for outcome, (done, _) in _WORDS.items() if outcome not in _OF_WRITS)
_WRIT = (
    r"(?:writs?|petitions?|motions?|applications?|requests?|certiorari|mandamus|prohibition|habeas corpus|relief|injunction|appeals?|leave|bail"
    r"|enforcement|questions?|rule|judgment|prayer|demand|admission|reinstatement|orders?|fees)"
)
_PASSIVE = re.compile(
    rf"\b(?:{_JUDGMENT}|{_COURT})\b(?:(?!\b{_UNDONE}\b|, if\b)[^;]){{0,240}}?\b{_BE}{_ADVERBS} ?(?:{_DONE_TO_JUDGMENTS})\b"
    rf"|\b{_JUDGMENT}\b(?:, which [^;]{{0,160}}?,| (?:that|which) (?:was|were) [^;]{{0,120}}?)? {_BE}{_ADVERBS} ?(?:{_DONE_TO_JUDGMENTS})\b"
    rf"|\b{_WRIT}\b(?:(?!\b{_UNDONE}\b|, if\b)[^;]){{0,160}}?\b{_BE}{_ADVERBS} ?(?:{_DONE_TO_WRITS})\b",
    re.I,
)
# What is done often with other things than cases needs its object.
_OBJECT = rf"(?=[^.;]{{0,80}}\b{_JUDGMENT}\b)"
_DO_NOW = rf"(?:(?:affirm|reverse|vacate|quash|annul|remand|dismiss|disbar|reprimand)s?(?![a-z])|(?:uphold|confirm|modify|reform|set aside|deny|refuse|grant|issue|allow|enforce|answer|certify|censure)s?(?![a-z]){_OBJECT})"
_ACTIVE = re.compile(
    rf"\b(?:we|I|this court|(?<=, )the court)(?: \w+ly| ?,? (?:therefore|thus|accordingly|must|shall|will|now|hereby|also|further|likewise|hence|do|then|so|too|and|are (?:constrained|compelled|required|obliged|bound) to|have (?:no choice but )?to|are of (?:the )?opinion that we should),?)* (?:{_DO_NOW})"
    rf"|\b(?:and|we) (?:now|therefore|accordingly|thus|consequently) {_DO_NOW}|\b(?:we|I|part|and) ?(?-i:AFFIRM|REVERSE|VACATE|REMAND|DISMISS|DENY|GRANT)\b",
    re.I,
)
_BARE = re.compile(
    rf"^[\W\d]*(?:per curiam\W+)?(?:(?:(?:(?!was |had |which |that |who )[\w’']+ ){{0,5}}?)(?:the )?(?:final |interlocutory |foregoing |peremptory |original |both |all |defendant'?s? |plaintiff'?s? |petitioner'?s? )*{_JUDGMENT}(?: (?!(?:be|been|is|are|was|were|has|have|had|would|can|could|should|may|since|because|that|which|who|if)\b)[\w.,’'&()-]+){{0,30}}? )?(?P<done>[\"“]?(?:{_DONE}))(?=[\W\d]*$|[.,;:]|\s(?:and|with|in|as|at|by|on|for|without|but|to|upon|from|per|accordingly)\b)",
    re.I,
)
_ELLIPTIC = re.compile(
    rf"\b(?:overruled|sustained|reversed|vacated|granted|denied|affirmed|error),? and (?:that )?(?:the|its|this|his)? ?{_JUDGMENT}\b[^.;]{{0,80}}?\b(?:{_DONE_TO_JUDGMENTS})\b",
    re.I,
)
_MIGHT = re.compile(r"\b(?:should|must|will|shall)\b")
_IF = re.compile(r"\b(?:if|unless)\b", re.I)
_UNLESS = re.compile(
    r"\b(?:if|unless|whether|when|where|until|once|after|before|because|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|contend(?:s|ed|ing)?|seek(?:s|ing)?|why|mov(?:es|ed)"
    r"|pray(?:s|ed|ing)?|request(?:s|ed|ing)?|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|suggest(?:s|ed|ing)?|dissent\w*|would|agree with the majority|agree that|in order that|denied that|even though)\b[^,;]{0,40}$",
    re.I,
)
_NARRATED = re.compile(
    r"\b(?:was|were|had|has been|have been|the (?:trial |district |circuit |superior )?court (?!of)|judge|jury|he|she|they|(?<=of )appeals) (?:\w+ly )?$",
    re.I,
)

# Steps taken after the decision, that a report prints below it.
_LATER = re.compile(
    r"\b(?:re-?hearing|re-?argument|reconsideration|petitions? (?:for|to) (?:review|transfer|appeal|certif\w+)|leave to appeal|petition for (?:a )?(?:writ of )?certiorari)\b"
    r"[^.]*\b(?:denied|refused|granted|dismissed|overruled)\b|^\W*(?:cert(?:iorari)?|review|transfer|application for writ of error|writ of error)[.,]? (?:denied|refused|granted)\b(?!;)",
    re.I,
)

_JUDGED = re.compile(r"\bjudgments?\b[^;]* (?:is|are) (?:affirmed|reversed|vacated)\b")

# What some states say, and the outcome that it has.
_FORMS: tuple[tuple[str, Cued], ...] = (
    (
        "affirmed",
        Cued(
            r"\bexceptions?\b[^.;]{0,80}\boverruled\b|\bassignments? of error (?:is|are|be) (?:\w+ )?overruled\b|\bjudgment (?:for (?:the )?\w+ )?(?:up)?on the verdict\b"
            r"|(?:^\W*(?:\w+ )?|\b(?:we find|there is|there was|trial,?|is|and) )no (?:prejudicial |reversible )?error\b(?! (?:in|of|by|on) )|^\W*no (?:prejudicial |reversible )?error (?:in|of)\b"
            r"|\b(?:judgment|decree|order|verdict|ruling|conviction|sentence)s?\b[^.;]{0,60}\b(?:must|will|shall|should|to) stand\b|\baffirmance\b[^.;]{0,20}\b(?:is|be) (?:ordered|entered)|\blet (?:the )?judgment be entered on the verdict\b",
            "overruled|on the verdict|error|stand|affirmance",
            fold=True,
        ),
    ),
    (
        "reversed",
        Cued(
            r"\bexceptions?\b[^.;]{0,80}\bsustained\b|\bappeal (?:is |be )?(?:hereby )?sustained\b|^\W*error(?: and remanded)?\W*$|\bthere is error\b"
            r"|\bnew trial\b[^.;]{0,12}(?:is|be|must be|will be|should be|shall be) (?:hereby )?(?:granted|ordered|awarded|had)\b|\bremanded\b[^.;]{0,80}\bfor (?:a )?new trial\b|^\W*judgment arrested\b|^\W*(?:judgment reversed,? )?new trial(?: granted| ordered| awarded)?\W*$"
            r"|\bvenire(?: facias)? de novo\b|\bthere must be a new trial\b|\b(?:is|are) entitled to a (?:new trial|trial de novo)\W*$|\b(?:we|must) (?:\w+ )?(?:grant|order|award) (?:the \w+ |him |her |them )?a new trial\b",
            "sustained|error|new trial|trial de novo|arrested|venire",
            fold=True,
        ),
    ),
    (
        "denied",
        Cued(
            r"\brules?\b(?: to show cause)? (?:is |are |must be |be )?(?:hereby )?discharged\b|\b(?:we|and) (?:\w+ )?discharge the (?:rule|order to show cause)\b|\bbill (?:is |be )?dismissed with costs\b"
            r"|^\W*motions? (?:for [\w ]{3,30} )?overruled\b|\bwrit\b[^.;]{0,40}\b(?:is |be |should be |must be )?(?:hereby )?(?:annulled|dissolved)\b|\bpermanent writ denied\b",
            "discharge|dismissed with costs|overruled|writ",
            fold=True,
        ),
    ),
    (
        "granted",
        Cued(
            r"\brules? (?:is |be |are )?(?:hereby )?(?:made )?absolute\b|\bwrits? (?:is |are |be |must be )?(?:hereby )?sustained\b|\binjunction to issue\b|^\W*motions? (?:for [\w ]{3,30} )?sustained\b|\b(?:let (?:a|the) (?:peremptory )?writ|writs?[^.;]{0,60}(?:shall|will|must|should|may|to)) (?:be )?issue\b|\bwrits?\b[^.;]{0,60}\b(?:is |are |be )?(?:hereby )?(?:awarded|issued|allowed)\W*$",
            "absolute|writ|injunction to issue|sustained",
            fold=True,
        ),
    ),
    (
        "answered",
        Cued(
            r"\bwe (?:\w+ )?answer\b[^.;]{0,60}\b(?:affirmative|negative|yes|no)\b|^\W*the answers? to the (?:\w+ )?questions?\b|\banswer(?:ed)? (?:each |both |all |the |this |these |to |of )*(?:first |second |third )?(?:certified |reported )?(?:law )?questions?\b(?! presented| (?:is|whether))"
            r"|\b(?:certified |reported )?questions?\b[^.;]{0,80}\b(?:is|are|must be|should be)(?: \w+)? answered\b|^\W*(?:certified )?questions?\b[^.;]{0,40}\banswered\b",
            "answer",
            fold=True,
        ),
    ),
    (
        "other",
        Cued(
            r"\b(?:is|be|are) (?:hereby )?(?:\w+ly )?(?:disbarred|suspended (?:from|for|indefinitely)|reprimanded|censured)\b|\b(?:judgment|decree) (?:is |be )?(?:accordingly|for (?:the )?\w+)\W*$|^\W*(?:judgment|decree) for (?:the )?(?:plaintiff|defendant|demandant|tenant|complainant|petitioner|respondent|state)|^\W*demurrers? (?:overruled|sustained)\b|\bdemurrers?\b[^.;]{0,30} (?:is|are|must|should)\b[^.;]{0,20} (?:overruled|sustained)\b|\bcase discharged\b"
            r"|\bdecree accordingly\b|\b(?:judgment|decree)\b[^.;]{0,40} (?:will|shall|must|may|should|is to|to) be (?:entered|rendered)\b",
            "disbarred|suspended|reprimanded|censured|judgment|decree|demurrer|case discharged",
            fold=True,
        ),
    ),
)
_GLUED = re.compile(
    r"\b(judgments?|orders?|decrees?|trial|part)(is|are|be|granted|ordered|affirmed|reversed|and)\b", re.I
)
_REMANDED = re.compile(
    r"\bremand(?:ed|s)?\b|\bfurther proceedings\b|\bnew trial\b|\bvenire(?: facias)? de novo\b|\bsen[dt] back\b|\b(?:reversed|vacated|quashed)\b[^.;]{0,40}\bwith (?:directions?|instructions?)\b",
    re.I,
)
_NOT_REMANDED = re.compile(
    r"\b(?:no|without) (?:a )?(?:remand|new trial|further proceedings)\b|\b(?:den\w+|refus\w+|motions? for|entitled to|overrul\w+|granting|ordering|awarding|grant of|order for) (?:\w+ ){0,4}new trial\b|,? (?:which|that) (?:had )?remanded[^,.;]*",
    re.I,
)
_AS_MODIFIED = re.compile(r"\bas (?:so |thus )?(?:modified|amended|reformed)\b", re.I)
_OTHERWISE = re.compile(
    r"\b(?:in|on|as to) all other (?:respects|issues|matters|points|grounds)\b|\botherwise,? (?:we )?(?:is )?affirm",
    re.I,
)
_IN_PART = re.compile(r"\bin part\b|\bin (?:all )?other respects\b|\botherwise (?:is )?affirmed\b|\bpartially\b", re.I)
_HITS = {
    outcome: re.compile(
        rf"(?<![A-Za-z])(?:{done})\b|(?:\b(?:and|we|I|part|(?:constrained|compelled|required|obliged|bound) to|must|therefore|accordingly|thus|hereby|will|shall|now|court|but|then)\b|[,;])(?: \w+ly)?\s?(?:{do})s?\b",
        re.I,
    )
    for outcome, (done, do) in _WORDS.items()
}
_MOTION = re.compile(
    r"\b(?:motions?|petitions?|orders?|decisions?) (?:to|for) \w+|\b(?:directions?|instructions?|leave|directed|ordered) (?:\w+ ){0,4}to \w+",
    re.I,
)
# Inside a sentence that disposes, what others did: "the judgment, which affirmed …, is reversed".
_OTHERS_DID = re.compile(
    rf"\b(?:which|that|who|having|was|were|had|been|has|have|court|appeals|he|she|they|properly|judge|jury) (?:\w+ly )?(?:{_DONE})\b|\b(?:affirm|revers|deny|grant|dismiss|vacat|remand|modify|refus|set)ing\b",
    re.I,
)


_REVIEWED = r"(?:court of appeals|appellate (?:division|court)|district court of appeal|ICA|court of special appeals|intermediate court)"
# What is reviewed is reversed, so that what it had reversed stands again.
_FIRST = r"(?:trial|district|circuit|superior|county|chancery|probate|special term|municipal) (?:court|judge|term)|board|commission|engineer|director|department|agency|commissioner|referee|hearing officer|magistrate|tribunal|chancellor|appeals tribunal"
_FIRST_JUDGMENT = re.compile(
    rf"\brevers(?:e|ed|es)\b[^.]{{0,120}}\band\b(?: that)?[^.]{{0,40}}\b(?:judgment|decision|order|decree|award|findings?|determination)s? (?:of|by) (?:the )?[\w ]{{0,30}}(?:{_FIRST})\b[^.]{{0,60}}\b(?:affirmed|reinstated|confirmed)\b"
    rf"|\b{_REVIEWED}\b[^.]{{0,60}}\b(?:reversed|vacated)\b[^.]{{0,160}}\b(?:affirmed|reinstated)\b"
    rf"|\b(?:reverse|reversed|vacate|vacated)\b[^.]{{0,80}}\b{_REVIEWED}\b[^.]{{0,80}}\band (?:\w+ )?(?:affirm|reinstate)\b"
    rf"|\b(?:district|circuit|superior) court\b[^.]{{0,30}}\breversed\b[^.]{{0,40}}\b(?:{_FIRST})\b[^.]{{0,30}}\b(?:affirmed|reinstated)\b",
    re.I,
)


def dispositive(sentence: str, line: bool = False) -> Words | None:
    """What a sentence does with the case; None where it does nothing.

    line: it is a reporter's line of decision, which names the decision reviewed ("219 F. 3d 115, reversed and remanded.").

    >>> dispositive("The judgment of the Court of Appeals is affirmed in part and reversed in part.")
    Words(outcomes=('affirmed', 'reversed'), remanded=False, in_part=True, implied=False)
    >>> dispositive("The Court of Appeals affirmed the judgment.") is None
    True
    """
    if _inside_quotation(sentence):
        return None
    text = _GLUED.sub(r"\1 \2", " ".join(sentence.split()))
    if line:
        start, forms = _line_start(text), []
    elif _LATER.search(text) and not _JUDGED.search(text):
        return None
    else:
        start, forms = _start(text), list(_forms(text))
    starts = [*([] if start is None else [start]), *(at for at, _ in forms)]
    if not starts:
        return None
    outcomes = [] if start is None else _hits(text[start:])
    implied = not set(outcomes) - {"other"}
    if implied:
        outcomes = [*dict.fromkeys(outcome for _, outcome in forms)] or outcomes
    elif any(outcome == "answered" for _, outcome in forms):
        outcomes = ["answered", *outcomes]
    if "affirmed" in outcomes and _AS_MODIFIED.search(text):
        outcomes.append("modified")
    rest = text[min(starts) :]
    remanded = bool(_REMANDED.search(_NOT_REMANDED.sub(" ", rest)))
    in_part = bool(_IN_PART.search(rest) or _OTHERWISE.search(text))
    return Words(tuple(outcomes), remanded, in_part, implied) if outcomes else None


_LINE = re.compile(rf"(?:^|[,;:.)\d] ?|\b{_JUDGMENT} )(?:{_DONE})\b", re.I)
_OF_A_COURT = re.compile(rf"\W*(?:\w+ ){{0,3}}?{_JUDGMENT}(?: appealed from| below)?(?: \w+)? (?:of|by|in|from) ", re.I)
_NOUN_LAST = re.compile(r"\b(?:judgment|order|decree|conviction|sentence|decision)s? $", re.I)
_TOLD = re.compile(
    rf"\b(?:the|which|court|(?<=of )appeals|we|he|she|it|they|was|were|had) (?:\w+ )?(?:{_DONE})\b", re.I
)


def _inside_quotation(sentence: str) -> bool:
    """Whether a quotation runs into the sentence or out of it."""
    return sentence.count('"') % 2 == 1 or sentence.count("“") != sentence.count("”")


def _line_start(text: str) -> int | None:
    found = _LINE.search(text)
    return None if found is None or _TOLD.search(text) else found.start()


def _start(text: str) -> int | None:
    """Where the sentence begins to dispose, None where it does not."""
    plain = text.casefold()
    if not any(map(plain.__contains__, _DISPOSING)):
        return None
    starts = []
    for form in (_PASSIVE, _ACTIVE, _ELLIPTIC):
        starts += [found.start() for found in form.finditer(text) if not _supposed(text, found)][:1]
    if (found := _BARE.match(text)) and (
        _OF_A_COURT.match(found[0]) or _NOUN_LAST.search(text[: found.start("done")]) or not _TOLD.search(found[0])
    ):
        starts.append(found.start("done"))
    return min(starts, default=None)


def _supposed(text: str, found: re.Match[str]) -> bool:
    """Whether a disposition is only asked for, or made to depend on something."""
    before = text[: found.start()]
    return bool(_UNLESS.search(before) or (_IF.search(before) if _MIGHT.search(found[0]) else _IF.search(before[-80:])))


def _forms(text: str) -> Iterator[tuple[int, str]]:
    for outcome, form in _FORMS:
        found = form.search(text)
        if found and not _UNLESS.search(text[: found.start()]) and not _NARRATED.search(text[: found.start()]):
            yield found.start(), outcome


def _hits(text: str) -> list[str]:
    text = _OTHERS_DID.sub(" ", _MOTION.sub(" ", text))
    found = sorted((hit.start(), outcome) for outcome, word in _HITS.items() for hit in word.finditer(text))
    outcomes = dict.fromkeys(outcome for _, outcome in found)
    if _FIRST_JUDGMENT.search(text):
        outcomes.pop("affirmed", None)
    return list(outcomes)
