"""Decisions that an opinion mentions without words of treatment: cited for a proposition, or only in what another says."""

import re

from hub_datasets.cues import Cued
from hub_datasets.tasks.mentions import Authority
from hub_datasets.tasks.opinion import Opinion, Relation, Sentence
from hub_datasets.tasks.readings import LIST
from hub_datasets.tasks.voice import PARTY, own

_BAD_HISTORY = re.compile(
    r"overrul|abrogat|supersed|dissent|plurality|concurring|rev'd|revers|vacat|questioned|criticiz|disapprov|limited|modified|contra",
    re.I,
)
_AFTER = re.compile(
    r"⟦\d+⟧[\])]?,? ?[(\[]?(?:\w+ )?(?:overrul|rev'd|revers|vacat|abrogat|supersed|questioned|criticiz|disapprov|limited|modified|aff'd|affirmed|cert)",
    re.I,
)
_CITED = re.compile(
    rf"[(\[]?(?:(?:See|Accord|See also|E\. ?g\.,|See,? e\. ?g\.|See,? for example|And see),?:? )?(?>{LIST})(?:[;.] (?>{LIST}))*[)\]]?\.?[)\]”\"]?"
)
_CITES = r"(?:rel(?:y|ies|ied|ying)(?: \w+)? (?:up)?on|plac(?:e|es|ed|ing) (?:\w+ )?reliance (?:up)?on|reliance (?:up)?on|cit(?:e|es|ed|ing)(?! no\b)(?: to)?|quot(?:e|es|ed|ing)(?: from)?|invok(?:e|es|ed|ing)|points? to|pointed to|(?:refer|direct)(?:s|red|ed)? (?:us )?to|on the authority of)"
_WHAT = rf"(?:[^⟦;.]{{0,90}}?|[^;.]{{0,40}}?{LIST},? (?:and )?)"
_ARGUES = Cued(
    rf"\b(?:{PARTY})(?:'s|’s|s'|s’|'|’)? (?:(?:(?!\bwe\b)[^⟦;.]){{0,60}}? )?{_CITES} {_WHAT}$"
    rf"|\b(?:{PARTY})(?:'s|’s|s'|s’|'|’)? [^⟦;.]{{0,60}}?(?:argu|conten|assert|insist|urg|maintain|claim|suggest|submit)\w*[^;.]{{0,220}}?\b(?:citing|relying (?:up)?on|and cites?|on the authority of|quoting) {_WHAT}$"
    rf"|\b[A-Z]\w+ (?:\w+ )?(?:argues|contends|asserts|claims|insists|maintains|urges|submits)\b[^;.]{{0,220}}?\b(?:citing|relying (?:up)?on|and cites|quoting) {_WHAT}$",
    "rely|relie|relian|cite|citing|quot|invok|point|refer|direct|authority of",
)
_BELOW = Cued(
    r"\b[Tt]he (?:(?:federal|state|county|United States) )?(?:[Dd]istrict [Cc]ourt|[Tt]rial (?:[Cc]ourt|judge|justice)|[Cc]ourt of [Aa]ppeals?|[Ss]uperior [Cc]ourt|[Cc]ircuit [Cc]ourt|court below|lower court|[Mm]agistrate(?: [Jj]udge)?|[Cc]hancellor|[Bb]oard|[Cc]ommission|judge|referee|[Aa]ppellate [Dd]ivision)"
    rf"(?:[^⟦;.]{{0,90}}?)\b(?:rel(?:ied|ying)(?: \w+)? (?:up)?on|cit(?:ed|ing)|quot(?:ed|ing)|invok(?:ed|ing)|following|applying|based (?:its|his|her) \w+ (?:up)?on|found \w+ in|on the authority of) {_WHAT}$",
    "relied|relying|cited|citing|quot|invok|following|applying|based|found|authority of",
)
_ANSWERED = re.compile(
    r"\b(?:[Tt]h(?:at|is|ese|ose|e) (?:\w+ )?(?:cases?|decisions?|authorit\w+|holdings?|opinions?|precedents?|language)|[Rr]eliance|(?:cited|such|both) (?:cases?|authorit\w+)|cases? (?:cited|relied)"
    r"|dict(?:um|a)|[Ww]e (?:\w+ )?agree|correct(?:ly)?|true|But|(?:not )?persua\w+|distinguish\w*|inapplicable|inapposite|misplaced|misread\w*|in point)\b|There\b|\bthere\b|\bsupports?\b|\bIn[A-Z]"
)
# Why review was granted: "We granted certiorari to resolve a conflict. Compare ⟦1⟧ with ⟦2⟧."
_CONFLICT = Cued(
    r"[Cc]ertiorari|\b(?:Circuits?|Courts? of Appeals)\b[^.;]{0,120}\b(?:divided|split|conflict\w*|disagree\w*|different|contrary)|\bin conflict with|[Bb]ecause the",
    "ertiorari|Circuit|Courts of Appeals|Court of Appeals|in conflict with|ecause the",
)
_CONFLICT_OF = re.compile(
    r"[Cc]ertiorari\b.*\b(?:conflict\w*|split|resolve|disagree\w*|division)|\b(?:conflict\w*|split|disagree\w*|divided|different|contrary)\b.*[Cc]ertiorari",
    re.S,
)
_PROCEDURE = Cued(
    r"\b(?:cases? cited (?:by|in)|earlier decisions|formerly|affirmed|reversed|remanded|certiorari|testified|appealed|filed|moved|pleaded|sued|convicted|indicted|sentenced|awarded|entered|contends?|argues?|asserts?|relies|dissent\w*)\b",
    "case cited|cases cited|earlier decisions|formerly|affirmed|reversed|remanded|certiorari|testified|appealed|filed|moved"
    "|pleaded|sued|convicted|indicted|sentenced|awarded|entered|contend|argue|assert|relies|dissent",
    fold=True,
)


_SAYS = (
    r"(?:argues?|argued|contends?|contended|asserts?|asserted|insists?|insisted|urges?|urged|maintains?|maintained|claims?|claimed|submits?"
    r"|submitted|suggests?|suggested|relies|rely|relied|cites?(?! no\b)|cited|points? (?:out|to)|invokes?|invoked|directs? (?:us|our)|calls? (?:us|our))"
)
# A sentence that is a party's all through: "Petitioner argues that, under ⟦1⟧, …", "Smith also cites ⟦1⟧".
_PARTY_SAYS = re.compile(
    r"(?:\W*(?:In (?:support|making)[^,⟦]{0,80}|First|Second|Third|Finally|Next|Also|Further|Moreover|However|Here|Specifically|Instead|Alternatively"
    r"|Thus|Additionally|In addition|On appeal|For \w+ \w+ \w+),? )?"
    rf"(?:(?:{PARTY})(?:'s|’s|s'|’)?(?: [^⟦;,]{{0,50}}?)??|(?!This|These|Those|That|There|The|It|Some|Other|Many|Such|Most|Several|One|Two|Another|Court|Judge|Justice|Chief)[A-Z][\w’']+(?: and [A-Z]\w+| [A-Z]\w+)*(?: also| further| \w+ly)?) {_SAYS}\b[^;]*$"
)
_COURT_SPEAKS = re.compile(
    r"\b(?:but|however|although|though|whether|correctly|rightly|properly|erroneously|mistakenly|it is true|true|concedes?|[Ww]e (?:do|dis|are|can|find|hold|think|believe|reject|decline|agree))\b"
)
_TAKES_UP = re.compile(
    r"\b(?:[Tt]h(?:at|is|ese|ose|e) (?:\w+ ){0,2}(?:cases?|decisions?|authorit\w+|holdings?|opinions?|precedents?|court)|[Tt]he (?:first|second|latter|former)\b|[Rr]eliance|[Nn]either|[Bb]oth|[Nn]one of|such (?:cases?|authorit\w+)"
    r"|(?:cases?|authorities) (?:cited|relied)|cited|dict(?:um|a)|[Ww]e (?:\w+ )?(?:dis)?agree|correct|true|persua\w+|distinguish\w*|inappli\w+|inapposite|misplaced|misread\w*|in point|support\w*|followed)\b"
    r"|\b[Tt]here(?:in)?\b(?! (?:is|are|was|were|has|have|may|can)\b)|\bIn[A-Z]|^(?:That|It|This|They|But|In that) |^In ⟦"
)
_NEAR = 400  # characters before a mention in which it is told whose it is


def mention(opinion: Opinion, authority: Authority) -> Relation | None:
    """The relation to a decision that is spoken of without words of treatment: by others wherever it is, or cited once."""
    where = opinion.mentions[authority.number]
    doubted = any(map(_BAD_HISTORY.search, authority.remarks))
    anothers = [_anothers(opinion, authority, index, doubted) for index in where]
    if anothers[0] and all(anothers):
        return Relation("NONE", anothers[0], authority, where[0], None)
    if doubted:
        return None
    index = where[0]
    if len(where) != 1 or authority.number in opinion.readings or _is_odd(opinion.sentences[index], authority.number):
        return None
    if _CITED.fullmatch(opinion.sentences[index].text) and index and _proposition(opinion, index):
        return Relation("CITES_POSITIVELY", "citation", authority, index, None)
    return None


def _is_odd(sentence: Sentence, number: int) -> bool:
    """Whether the decision stands in a quotation, or with words of what became of it."""
    at = sentence.text.index(f"⟦{number}⟧")
    return bool(_AFTER.match(sentence.text, at)) or sentence.in_quotes(at)


def _anothers(opinion: Opinion, authority: Authority, index: int, doubted: bool) -> str | None:
    """ "quotation" where a sentence has the decision inside one, "argument" where in a party's mouth, "history" where in a
    lower court's or in the conflict for which review was granted; None where this court may speak of it there or next."""
    sentence, number = opinion.sentences[index], authority.number
    if _is_quoted(sentence, number):
        return "quotation"
    if doubted or _is_odd(sentence, number):
        return None
    at = sentence.text.index(f"⟦{number}⟧")
    left, right = sentence.text[max(0, at - _NEAR) : at], sentence.text[at:]
    after = [s.text for s in opinion.sentences[index + 1 : index + 3]]
    said = "argument" if _ARGUES.search(left) else "history" if _BELOW.search(left) else None
    if said and not _COURT_SPEAKS.search(right):
        answer = re.sub(r"^[^⟦]*(?:⟦\d+⟧[^⟦]{0,12})+", "", right) + " " + " ".join(after)
        if not _ANSWERED.search(answer):
            return said
    if (
        number not in opinion.readings
        and _PARTY_SAYS.match(sentence.text[:at])
        and not sentence.text[:at].endswith("by ")
        and not _COURT_SPEAKS.search(sentence.text)
        and not any(_TAKES_UP.search(text) for text in after)
    ):
        return "argument"
    if _CONFLICT.search(left) and _CONFLICT_OF.search(left + sentence.text[at:]):
        return "history"
    return None


def _is_quoted(sentence: Sentence, number: int) -> bool:
    """Whether each mention of a decision in the sentence stands well inside a quotation of several words."""
    if not (sentence.sure and sentence.quoted):
        return False
    return all(
        any((a < m.start() - 20 or a == 0) and m.end() < b for a, b in sentence.quoted)
        for m in re.finditer(f"⟦{number}⟧", sentence.text)
    )


def _proposition(opinion: Opinion, index: int) -> bool:
    """Whether the sentence before the citation states a proposition of law in the court's own words."""
    before = opinion.sentences[index - 1]
    if before.paragraph != opinion.sentences[index].paragraph or before.mentions or before.quoted:
        return False
    return (
        before.text.endswith(".")
        and len(before.text.split()) >= 10
        and not _PROCEDURE.search(before.text)
        and own(before.text)
    )
