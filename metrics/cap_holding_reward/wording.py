"""What the words around a letter make of it: the answer, an assertion, a rejection, or a mere mention.

The tables were written from how models phrase a choice; `stance` looks letters up in them.
"""

import re

ANNOUNCED, ASSERTED, NAMED, REJECTED = 3, 2, 0, -1

_TOKEN = re.compile(
    r"i\.e\.?|(?:is|that's) why|rul(?:e|es|ed|ing) out|second thoughts?|without (?:a |any )?doubt"
    r"|no doubt(?: about it)?|(?:i'll|i will|i'd|i would|let's|we) (?:take|put)|(?:was|were) (?:about|going) to|wanted to"
    r"|all things considered|(?:majority|this court|supreme court) held"
    r"|[a-z]+(?:'[a-z]+)?|[éè]|[.,;!?\n:=¬≠✓✅☑✔❌✗✘→]|[-=]>"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Between what decides and the letter: "the answer is clearly | option C".
_FILLER = _words(
    "option options choice choices letter statement candidate the my a an definitely clearly certainly probably "
    "likely most indeed simply just really only again obviously undoubtedly best correct right holding both "
    "either perhaps maybe ,"
)
_CONNECTORS = _words(": = => -> →")
_PLURALS = _words("options choices")
_ANSWER = _words("answer ans response")
_HEADING = _words("the my final correct best") | {"\n"}
_BE = _words("is was be remains becomes being its it's that's answer's es ist est é è")
_MAYBE = _words("could might may can")
_MODALS = _MAYBE | {"would"}
_OTHER_PEOPLE = _words("one some someone somebody reader readers others people many student students critic skeptic")
_MORE = _words("or also plus")
_VERDICTS = _words("final conclusion verdict solution decision")
_CHOOSING = _words(
    "choose chose chosen choosing select selected selecting pick picked picking prefer favor favour favors vote "
    "say guess answer submit adopt mark mean meant conclude leaving leaves match matches support supports fits "
    "indicates recommend suggest suggests propose endorse identify circle enter then so thus therefore hence ergo namely finally ultimately overall consequently accordingly final that "
    "i.e. i.e but however yet instead rather actually no yes wait correction edit reflection sorry elimination "
    "tentatively ok okay"
) | {"second thought", "second thoughts", "no doubt", "no doubt about it"}
_CHOOSING |= {"without doubt", "without a doubt", "without any doubt", "all things considered"}
_CHOOSING |= {"majority held", "this court held", "supreme court held"}
_LEAVING = _words("leaves leave leaving left")
_CHOOSING |= {
    f"{who} {verb}" for who in ("i'll", "i will", "i'd", "i would", "let's", "we") for verb in ("take", "put")
}
_TOWARD = _words("with for on to in by at toward towards upon")
_GOING = _words(
    "go going went gone stick sticking stay agree settle settled settling land landed opt opting vote bet betting lean "
    "leaning leaned leans point points pointing change changed changing switch switching switched down confident "
    "consistent captured reflected stated answered given found named set described corresponds correspond "
    "summarized summarised expressed aligns align revise revised revising lock locking locked commit committed proposition "
    "cites cited leaves leaving"
)
_NEGATIONS = _words(
    "not isn't aren't wasn't can't cannot don't doesn't didn't won't wouldn't couldn't shouldn't never neither "
    "nor none except without wrong incorrect incorrectly false reject rejected rejecting eliminate eliminated "
    "eliminating exclude excluded excluding dismiss dismissed discard discarded dropped struck worst least impossible refuse refused refusing avoid "
    "opposite ¬ ≠"
) | {"rule out", "rules out", "ruled out", "ruling out"}
_ELIMINATED = frozenset(
    word for word in _NEGATIONS if word.startswith(("elim", "excl", "reject", "rul", "dis", "without"))
)
_NONE = _words("none nothing")
_ALL = _words("anything everything all any every each other others none")
_CONDITIONS = _words("if although while unless")
_FORCED = _words("had must forced pressed")
# What keeps a sentence from being a commitment, and is no rejection either.
_ASIDE = _CONDITIONS | _words(
    "first initial initially draft originally almost nearly tempted tempting instinct glance impression earlier "
    "previously second runner next backup alternative alternatives others trap distractor distractors how hard "
    "hardly doubt whether why consider considered weigh between unlike than suppose confidence"
)
_ASIDE |= {"was about to", "was going to", "were about to", "were going to", "wanted to"}
# "Grade: A", "Exhibit: C": what else is called by a letter.
_OTHER_LETTERS = _words(
    "grade score rating exhibit schedule appendix part section class level tier version team plan vitamin table annex count "
    "claim group type category point figure"
)
_NEUTRAL = _NEGATIONS | _ASIDE
_RIGHT_MARKS, _WRONG_MARKS = _words("✓ ✅ ☑ ✔"), _words("❌ ✗ ✘")
_BREAKS = _words(". ; : ! ? but however yet") | {"\n"}
_COMMA = _words(",")
# One of these is in a longer heading of an answer: "The option that fits best: C".
_TELLING = _ANSWER | _BE | _CHOOSING | _VERDICTS | _words("option choice letter holding correct right best final fits")

_QUALIFIED = r"""[)\]"']*(?:[ ]\([^)\n]{0,80}\))?"""
_ADVERB = r"(?!hardly|scarcely|barely|rarely|unlikely|supposedly|allegedly)\w{1,12}ly"
_REJECTION = re.compile(
    rf"""{_QUALIFIED}(?:[ :?*|(>=-]{{0,4}}(?:no|incorrect|false|wrong)(?![a-z]|[ \t]+[a-z])|[ :-]{{0,3}}[❌✗✘]
    |(?:[ ](?:is|are|was|were|seems?|would[ ]be|must[ ]be|has[ ]to[ ]be|(?:can|could|may)[ ]be))?
     (?:[ ](?:{_ADVERB}|both|all|each|also|just))?
     (?:[ ](?:hardly|scarcely|barely|incorrect|wrong|false|untenable|ruled[ ]out|eliminated|excluded|rejected)\b
     |(?:[ ]not|n't|[ ]can't[ ]be|[ ]cannot[ ]be)[ ](?:the[ ]|a[ ])?
      (?:correct|right|answer|best|holding|supported|accurate|it|valid|true|so)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
_ASSERTION = re.compile(
    rf"""{_QUALIFIED}(?:[ :?*|(>=-]{{0,4}}(?:yes|correct|true|right)(?![a-z?]|[ \t]+[a-z])|[ :-]{{0,3}}[✓✅✔☑]
    |,?[ ](?:it[ ](?:is|must[ ]be|has[ ]to[ ]be)\b|wins\b|all[ ]the[ ]way\b|for[ ]sure\b|is[ ]it\b
     |(?:is|are|was|seems?|appears?|looks?|remains|(?:must|has[ ]to|should)[ ]be
       |(?:could|may|might|would)[ ](?:also|equally)[ ]be)
      (?:[ ](?:to[ ]be|{_ADVERB}|thus|then|therefore|hence|the|our|my|a|also|both|most|more|single|only|clear|still|indeed)){{0,4}}
      [ ](?:correct|right|best|better|answers?|accurate|precise|faithful|apt|exact|stronger|superior|closest|closer|strongest|holding|match|fit|winner|choice|pick)\b
      (?![ ](?:that|in|about|as|on|to[ ]the|insofar|if|only|described|but|so[ ]far|with|when|at
       |(?:(?:wrong|other|second)[ ])?(?:alternatives?|distractors?|competitors?|rivals?|runners?))\b)
     |is[ ]what[ ]the[ ](?:court|majority)[ ](?:held|decided|said)
     |(?:as[ ])?the[ ](?:only[ ]|most[ ])?(?:correct|right|best|answer|accurate|likely|one)\b
     |(?:best|most[ ]accurately|most[ ]closely|correctly|accurately|precisely|exactly|properly)
      [ ](?:captures?|states?|reflects?|describes?|matches|fits|expresses|tracks|summari[sz]es|represents|restates)\b
     |states[ ](?:this|it|exactly|best|what|precisely|the[ ](?:holding|rule[ ]with))\b
     |(?:captures?|matches|fits|reflects|tracks|restates|expresses)
      [ ](?:this|it|that|exactly|best|what|precisely|the[ ](?:holding|rule[ ]with|court|excerpt))\b
     |(?:is[ ])?(?:spot[ ]on|on[ ]point|dead[ ]on)\b|(?:nails[ ]it|hits[ ]the[ ]mark|prevails|holds[ ]up|has[ ]it|gets[ ]my[ ]vote)\b
     |(?:also|equally)[ ](?:works|fits|correct|right)\b|(?:is|does)(?=[.!]?\s*(?:\n|$))))""",
    re.IGNORECASE | re.VERBOSE,
)
# Of a second choice it says that it stands as well.
_ALSO = re.compile(
    rf"{_QUALIFIED} (?:(?:is|are|was|seems|(?:could|may|might|would) be) (?:also|equally|just as|likewise) (?:an? |the )?"
    r"(?:right|correct|good|possible|valid|acceptable|defensible|answer|best)\b"
    r"|(?:also|equally|likewise) (?:works|fits)\b"
    r"|(?:works|fits|(?:is|(?:could|may|might|would) be) (?:right|correct|possible)),? (?:too|as well|also)\b)",
    re.IGNORECASE,
)
_CONCESSION = re.compile(r"[^.;\n]{0,120}\b(?:but|however|except|though it|although it)\b", re.IGNORECASE)
_LAST = re.compile(r"[^\w\s]{0,4}[ \t]*(?:\n|\Z)")
_PREDICATE = re.compile(
    r"[)\]\"']{0,2} [a-z](?:(?!,? (?:and |while |whereas )?the (?:others?|rest)\b)[^.;!?\n]){0,200}"
)
_PRAISE = re.compile(
    r"\b(?:right|correct\w*|best|better|most|accurate\w*|only|support\w*|follows|holding|held|match\w*|fits|faithful\w*"
    r"|precise\w*|narrowest|captures|reflects|answers?|the one|remains|directly|exactly|final|survives|works|consistent"
    r"|aligns|relie[sd]|tracks|restates|states the)\b",
    re.IGNORECASE,
)
_BLAME = re.compile(
    r"n't\b|\b(?:not|no|never|too|fail\w*|mis\w+|over\w+|under\w+|ignore\w*|omit\w*|wrong\w*|incorrect\w*"
    r"|distractor|trap|tempting|unlikely|less|least|dissent\w*|reject\w*|eliminat\w+|exclud\w+|irrelevant|close"
    r"|plausible|attractive|contra\w+|unsupported|unrelated|inconsistent|but|though|although|however|if|whether|had"
    r"|unless|first|initial\w*|than|says|second\w*|part\w*|half|out|beside|opposite|lack\w*|weak\w*|broad\w*"
    r"|narrow|absolute|true|worst|last|poor\w*|bad|doubtful|questionable|dubious|avoid|discard\w*|skip|drop\w*|beware|hardly|scarcely|could|may|might|possibl\w+)\b",
    re.IGNORECASE,
)
# The letter stands by itself: the words after it are no part of what it names.
_APART = re.compile(
    r"""[^\w\s.,;:!?-]{0,4}(?:\s*$|[.,;:!]|\s*\n|\s*[-(/<>|→]|\s+(?![A-E]\b(?!\ [a-z]))[A-Z"'(]
    |\s+(?:because|since|as|for|and|but|which|with|here|over|rather|instead|not|though|although|given|due|based|almost
     |best|well|\w{1,12}ly)\b)""",
    re.VERBOSE,
)


def stance(before: str, text: str, end: int) -> int:
    """What the words before a letter, and the text after its end, make of it.

    >>> stance("My answer is ", "C.", 1) == ANNOUNCED, stance("I would go with ", "C.", 1) == ASSERTED
    (True, True)
    >>> stance("It is not ", "C.", 1) == REJECTED, stance("Option ", "C says that", 1) == NAMED
    (True, True)
    """
    words = _TOKEN.findall(before.lower())
    paused = bool(words) and words[-1] == ","
    connected = new_line = False
    while words and (words[-1] in _FILLER or words[-1] in _CONNECTORS or (words[-1] == "\n" and not connected)):
        word = words.pop()
        if word == "\n":
            new_line = True
        elif word in _CONNECTORS:
            connected = True
        elif connected and word in _PLURALS:
            return NAMED  # the heading of a list
    heading = words[-1:] and words[-1] in _ANSWER and (len(words) == 1 or words[-2] in _HEADING)
    if new_line and not connected and not heading:
        words = []
    all_but = words[-1:] in (["but"], ["than"], ["except"]) and not _ALL.isdisjoint(words[-4:-1])
    if all_but and not _NONE.isdisjoint(words[-4:-1]):
        return REJECTED if _REJECTION.match(text, end) else ASSERTED
    if _REJECTION.match(text, end):
        return ASSERTED if all_but else REJECTED
    if all_but:
        return REJECTED
    said = _said(words, connected, new_line)
    if said == NAMED and paused and _LAST.match(text, end) and _NEUTRAL.isdisjoint(_since(words, _BREAKS)):
        return ASSERTED
    if said == ASSERTED and not _APART.match(text, end):
        said = NAMED
    if said != NAMED:
        return said
    also = _ALSO.match(text, end)
    if not also and not _ASSERTION.match(text, end):
        return said
    sentence = _since(words, _BREAKS)
    if not _NEGATIONS.isdisjoint(_since(sentence, _COMMA)):
        return REJECTED
    if also:
        return ASSERTED
    return NAMED if not _ASIDE.isdisjoint(sentence) or _CONCESSION.match(text, end) else ASSERTED


def favored(before: str, text: str, end: int) -> bool:
    """Whether the letter is the subject of a sentence that speaks well of it, and in no way ill.

    >>> favored("", "C has it right.", 1), favored("", "C is the best reading of the dissent.", 1)
    (True, False)
    """
    words = _TOKEN.findall(before.lower())
    while words and words[-1] in _FILLER:
        words.pop()
    if not _NEGATIONS.isdisjoint(_since(words, _BREAKS)):
        return False
    only = "only" in before[-14:].lower()
    if not only and words and words[-1] not in _BREAKS and before.rstrip()[-1:] != ",":
        return False
    sentence = _PREDICATE.match(text, end)
    return bool(sentence and (only or _PRAISE.search(sentence[0])) and not _BLAME.search(sentence[0]))


def apart(text: str, end: int) -> bool:
    """Whether the letter that ends here stands by itself, no part of a name or a sentence."""
    return _APART.match(text, end) is not None


def negated(before: str) -> bool:
    """Whether the sentence so far denies what is to follow."""
    return not _NEGATIONS.isdisjoint(_since(_TOKEN.findall(before.lower()), _BREAKS))


def _said(words: list[str], connected: bool, new_line: bool) -> int:
    """What the words before a letter alone make of it; they end in what decides."""
    last = words[-1] if words else ""
    if last in _NEGATIONS:
        return REJECTED
    if words[-2:] == ["ans", "."]:
        return ANNOUNCED
    if last in _MORE and (len(words) == 1 or words[-2] in _BREAKS):
        return ASSERTED  # one more, as a second thought
    if words[-2:-1] == ["\n"] and last in _RIGHT_MARKS | _WRONG_MARKS:
        return ASSERTED if last in _RIGHT_MARKS else REJECTED
    if connected and last in _OTHER_LETTERS:
        return NAMED
    sentence = [*_since(words[:-1], _BREAKS), last]
    clause = _since(sentence, _COMMA)
    toward = last in _TOWARD and (not _GOING.isdisjoint(clause[-6:-1]) or words[-2:] == ["left", "with"])
    decides = (connected and not new_line) or last in _BE or last in _CHOOSING or toward
    if connected and not new_line and len(sentence) > 4 and _TELLING.isdisjoint(sentence):
        return NAMED  # the heading of something else
    if not decides and not (new_line and not _ANSWER.isdisjoint(clause)):
        return NAMED
    if not (_NEGATIONS - _ELIMINATED if last in _LEAVING else _NEGATIONS).isdisjoint(clause):
        return REJECTED
    if last in _CHOOSING and not _MODALS.isdisjoint(clause) and not _OTHER_PEOPLE.isdisjoint(clause):
        return NAMED
    if words[-2:] == ["so", "is"]:
        return ASSERTED if words[-3:-2] == ["and"] else NAMED
    aside = (_ASIDE - _ALL if last in _LEAVING else _ASIDE).intersection(sentence)
    if aside and not (aside <= _CONDITIONS and (connected or not _FORCED.isdisjoint(sentence))):
        return NAMED
    if connected and last in _VERDICTS:
        return ANNOUNCED
    if (connected or new_line or last in _BE) and not _ANSWER.isdisjoint(clause) and _MAYBE.isdisjoint(clause):
        return ANNOUNCED
    return ASSERTED


def _since(words: list[str], breaks: frozenset[str]) -> list[str]:
    """The words after the last of the breaks."""
    for at in range(len(words) - 1, -1, -1):
        if words[at] in breaks:
            return words[at + 1 :]
    return words
