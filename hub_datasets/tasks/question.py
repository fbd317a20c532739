"""The question before a court: as it is put somewhere, or made of what was decided."""

import re
from collections.abc import Iterable

_WHETHER = r"(?:simply |thus |therefore |then |as to |one of |the question (?:of )?)?(whether .+)"
_PUT = re.compile(
    rf"\b(?:questions?|issues?|problem|inquiry)\b[^.;:?]{{0,90}}?(?:\bis\b|\bwas\b|\barises\b|\bbecomes\b|\bof\b|\bquestion\b|\bissue\b|:|,|—)[ ,:—]{{0,3}}{_WHETHER}"
    rf"|\b(?:we|us|certiorari|granted|asked|called upon|required)\b[^.;:?]{{0,40}} (?:to|must|shall) (?:now |first |here |then )?(?:decide|determine|consider|resolve|review|address|settle)(?: the (?:question|issue)s?)?(?: of)? {_WHETHER}",
    re.IGNORECASE,
)
_HELD_BELOW = re.compile(
    r"\b(?:holding|held|concluding|concluded|ruling|ruled|reasoning|reasoned|finding|determined|determining),?"
    r"(?: inter alia,)?(?: in (?:relevant|pertinent) part,)? that (.+)",
    re.IGNORECASE,
)
_SPACED = re.compile(r"\bU\. S\.(?: C\.)?")
_AND_THEN = re.compile(
    r",? (?:but|and|and thus|and so) (?:that court |the court |it |the (?:[A-Z]\w+ ){1,4}(?:of Appeals )?)?(?:later |then |also |thus )?"
    r"(?:held|holding|concluded|concluding|found|finding|reasoned|ruled|confirmed|also|further|affirmed|reversed|remanded|vacated|granted|denied|dismissed)\b.*"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|may|might|must|shall|will|would|can|cannot|could|does|do|did|should|\w+ed|\w{3,}s)\b"
)
_BROKEN = re.compile(
    r" v\. |\d U\. ?S\.(?! ?C)|\b[Ss]upra\b|\b[Ii]d\.|[\[*]|[.?] [A-Z]|\b(?:of|the|a|an|to|in|and|or|by|with|for|under|No|Art|St)$"
)
_BY_PRONOUN = re.compile(
    r"whether (?:or not )?(?:he|she|it|they|this|that|such|these|those|his|her|its|their)\b", re.IGNORECASE
)
_MOST, _FEWEST = 50, 6


def question_put(sentences: Iterable[str]) -> str | None:
    """The question that one of the sentences puts.

    >>> question_put(["The question presented is whether a deed without a seal is good.", "It is."])
    'Whether a deed without a seal is good.'
    """
    for sentence in sentences:
        flat = _SPACED.sub(lambda found: found[0].replace(" ", ""), " ".join(sentence.split()))
        if (put := _PUT.search(flat)) and (asked := _whole(next(filter(None, put.groups())))):
            return f"W{asked[1:]}"
    return None


def question_reviewed(background: Iterable[str]) -> str | None:
    """What the court below held last, as a question.

    >>> question_reviewed(["He sued.", "The Court of Appeals reversed, holding that no duty was owed, and remanded."])
    'Whether the court below was right to hold that no duty was owed.'
    """
    held = None
    for sentence in background:
        if (below := _HELD_BELOW.search(" ".join(sentence.split()))) and (
            clause := _whole(_AND_THEN.sub("", below[1]))
        ):
            held = f"Whether the court below was right to hold that {clause}"
    return held


def _whole(clause: str) -> str | None:
    """The clause as the end of a sentence, where it can be one."""
    clause = re.sub(r"[.?!]?[\"”)]*$", "", clause.strip()).rstrip(",;: ")
    if clause.count("(") > clause.count(")"):
        clause += ")"
    if clause.count('"') % 2 or clause.count("“") > clause.count("”"):
        clause += '"' if clause.count('"') % 2 else "”"
    if _BY_PRONOUN.match(clause):
        return None
    fits = 4 <= len(clause.split()) <= _MOST and clause.count("(") == clause.count(")")
    return f"{clause}." if fits and _FINITE.search(clause) and not _BROKEN.search(clause) else None


_OPENS = re.compile(
    r"^(?:.{0,200}\b(?:it is|was|and|is) )?(?:[Hh]eld)(?:[,:] ?(?:that )?| that | (?=there))|^(?:The (?:court|Court) (?:held|holds) that )"
    r"|^(?:There is no merit (?:to|in)|The Court rejects|This Court rejects|Rejected is) .{0,60}?\b(?:contention|argument|claim|view|assertion) that "
)
_HEADLINE = re.compile(
    r"(?<!\bbe)(?<!\bis)(?<!\bwas)(?<!\bare)(?<!\bwere)(?<!\bbeen)(?<!\bit)(?<!\band)(?<!ourt)(?<!\bhad)(?<!\bhas)(?<!\bhave),? held,? (?:not )?(?=\w)"
)
_REJECTED = re.compile(
    r"^.{0,80}?\b(?:contention|argument|claim|view|assertion)s? that (.{30,}?) (?:is|are|must be|lacks?) (?:rejected|unpersuasive|unavailing|misplaced|without merit|merit)\b.*"
)
_CONCEDES = re.compile(
    r"^(?:Although|While|Because|Since|Even (?:if|though)|Given|Under) [^.]*?, (?=(?:the|an?|no|neither|this|petitioners?|respondents?|[A-Z][\w’']+) )"
)
_REASON = re.compile(r",? (?:because|since|inasmuch as)\b.*")
_AND_SO = re.compile(r", and (?:therefore |thus |so |hence )?(?:it|they|he|she|we) .*")  # a question asks one thing
_FUNCTION = frozenset(
    "a an the in on at by for from of to under upon where when if any either one this that these those such there it its his her their all no each every as with without after before during until unless only once while whether both another".split()
)
_TURNS = (
    (
        re.compile(r"\b(is|are|was|were|has|have|had|may|must|should|shall|will|would|could|might|need|can|do) not\b"),
        r"\1",
    ),
    (re.compile(r"\bcannot\b"), "can"),
    (re.compile(r"\bdid not\b"), "did"),
    (re.compile(r"\bdoes not ([a-z]+)\b"), lambda found: _third_person(found[1])),
    (re.compile(r"^No\b(?= [a-z])"), "any"),
    (re.compile(r"\bno\b(?= [a-z])"), "any"),
    (re.compile(r"\b([Nn])either\b"), lambda found: "either"),
    (re.compile(r"\bnor\b"), "or"),
    (re.compile(r"\bnever\b"), "ever"),
)


def as_question(point: str, opinion: str) -> str | None:
    """A point decided, as the question that it answers: without its negation, so that it does not tell the answer.

    opinion: tells which first words are names and keep their capital.

    >>> as_question("The statute does not apply to minors who were married.", "the statute")
    'Whether the statute applies to minors who were married.'
    >>> as_question("Because the pleading was late, the court may not allow the amendment.", "")
    'Whether the court may allow the amendment.'
    >>> as_question("No duty was owed to the plaintiff by the railroad.", "")
    'Whether any duty was owed to the plaintiff by the railroad.'
    """
    point = _REJECTED.sub(r"\1.", point)
    text = _CONCEDES.sub("", _AND_SO.sub("", _REASON.sub("", _OPENS.sub("", point))).rstrip("."))
    text, headlines = _HEADLINE.subn(" is to be held ", text, count=1)  # "Evidence held sufficient", as reporters write
    if (
        not _FEWEST <= len(text.split()) <= _MOST
        or " (1)" in text
        or text.startswith(("As ", "Although ", "While ", "Because ", "Since ", "Even "))
    ):
        return None
    for negation, positive in () if headlines else _TURNS:
        turned = negation.sub(positive, text, count=1)
        if turned != text:
            cut = re.sub(r", (?:but|and) .*", "", turned)  # "is not this, but that" would tell the answer
            text = cut if _FINITE.search(cut) else turned
            break
    first = re.match(r"[^\W\d_]+", text)
    if first and (first[0].lower() in _FUNCTION or not re.search(rf"[a-z,] {first[0]}\b", opinion)):
        text = text[0].lower() + text[1:]
    return f"Whether {text}."


def _third_person(verb: str) -> str:
    """
    >>> _third_person("apply"), _third_person("reach"), _third_person("have"), _third_person("bar")
    ('applies', 'reaches', 'has', 'bars')
    """
    if verb == "have":
        return "has"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
