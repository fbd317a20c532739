"""The text of an opinion apart from its footnotes, and who wrote it.

Sources mark footnotes in three ways: "[fn1]" in the text and before the note; CAP's notes at the end, each opened by
". "; and notes opened by their bare number, whose mark stands glued to a word ("statute.1"). A "[1]" at the head of a
paragraph is none of these: it points to a headnote.
"""

import re

_FN = re.compile(r"^\[fn([\w*†‡]{1,5})\] ?")
_FN_MARK = re.compile(r" ?\[fn[\w*†‡]{1,5}\]")
_KEY = re.compile(r"\[\d{1,3}(?:(?:, ?|[-–])\d{1,3})*\] ?(?=[A-Z“\"(\[]|$)")
_CAP_NOTE = re.compile(r"^\. (?=[^.\s])")
_BARE = re.compile(r"^(\d{1,2}) (?=[A-Z“\"‘'\[(§])")
_GLUED = r"(?<=[a-z.,;:”\"’')\]—])%d(?=\s|$|—|[A-Z][a-z])"


def split_footnotes(text: str) -> tuple[str, tuple[str, ...]]:
    """Body and footnotes of an opinion (normalised, a paragraph a line), marks removed from both.

    >>> split_footnotes("[1] He paid.[fn1]\\nAffirmed.\\n[fn1] In gold.\\nAll of it.")
    ('He paid.\\nAffirmed.', ('In gold.\\nAll of it.',))
    >>> split_footnotes("He paid.1 So we affirm.\\n. In gold.")
    ('He paid. So we affirm.', ('In gold.',))
    """
    lines = text.split("\n")
    if any(_FN.match(line) for line in lines):
        body, notes = _marked(lines)
    elif any(_CAP_NOTE.match(line) for line in lines):
        body, notes = _at_the_end(lines, _CAP_NOTE)
        body = _without_glued(body, len(notes))
    else:
        body, notes = _numbered(lines)
    body, notes = _give_back(body, notes)
    body = [_KEY.sub("", _FN_MARK.sub("", line)).strip() for line in body]
    return "\n".join(line for line in body if line), tuple(_FN_MARK.sub("", note).strip() for note in notes)


def _marked(lines: list[str]) -> tuple[list[str], list[str]]:
    """ "[fn1]" opens a note; lines after it go on with it, until one refers to a note that is yet to come."""
    body: list[str] = []
    notes: list[str] = []
    inside = False
    for i, line in enumerate(lines):
        if found := _FN.match(line):
            notes.append(line[found.end() :])
            inside = True
        elif inside and body and not _resumes(line, lines[i + 1 :]):
            notes[-1] += "\n" + line
        else:
            body.append(line)
            inside = False
    return body, notes


_DECIDES = re.compile(
    r"\b(?:affirmed|reversed|dismissed|remanded|sustained|overruled|ordered|denied|granted|concurs?|concurred|accordingly)\.?$"
)
_LONG_NOTE = 4000


def _give_back(body: list[str], notes: list[str]) -> tuple[list[str], list[str]]:
    """A last note that runs on for pages and ends with the judgment has swallowed the rest of the body."""
    first, _, rest = notes[-1].partition("\n") if notes else ("", "", "")
    if len(rest) > _LONG_NOTE and _DECIDES.search(rest[-200:].lower()):
        return [*body, *rest.split("\n")], [*notes[:-1], first]
    return body, notes


def _resumes(line: str, after: list[str]) -> bool:
    """Whether the body goes on with this line: its marks open notes further on."""
    marks = set(re.findall(r"\[fn([\w*†‡]{1,5})\]", line))
    return bool(marks) and any((found := _FN.match(later)) and found[1] in marks for later in after)


def _at_the_end(lines: list[str], opens: re.Pattern[str]) -> tuple[list[str], list[str]]:
    first = next(i for i, line in enumerate(lines) if opens.match(line))
    notes: list[str] = []
    for line in lines[first:]:
        if opens.match(line):
            notes.append(opens.sub("", line))
        else:
            notes[-1] += "\n" + line
    return lines[:first], notes


def _numbered(lines: list[str]) -> tuple[list[str], list[str]]:
    """Notes opened by 1, 2, 3 … each of whose marks stands in a line before it."""
    starts: list[int] = []
    for i, line in enumerate(lines):
        found = _BARE.match(line)
        number = len(starts) + 1
        if found and int(found[1]) == number and re.search(_GLUED % number, "\n".join(lines[max(0, i - 40) : i])):
            starts.append(i)
    if not starts:
        return lines, []
    trailing = len(starts) * 2 >= len(lines) - starts[0]
    body, notes = [], []
    for i, line in enumerate(lines):
        if i in starts:
            notes.append(_BARE.sub("", line))
        elif trailing and notes:
            notes[-1] += "\n" + line
        else:
            body.append(line)
    return _without_glued(body, len(notes)), notes


def _without_glued(body: list[str], count: int) -> list[str]:
    """The body without the marks 1 … count, in that order."""
    text, at = "\n".join(body), 0
    for number in range(1, count + 1):
        if found := re.compile(_GLUED % number).search(text, at):
            text = text[: found.start()] + text[found.end() :]
            at = found.start()
    return text.split("\n")


_WRITER = re.compile(
    r"^(?:By )?((?:Mr\.|MR\.|Mrs\.|Ms\.)? ?(?:(?:Chief |CHIEF )?(?:Justice|JUSTICE) )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}"
    r"(?:, (?:(?:P|C|A|V)\. ?)*(?:C\. ?)?J(?:\.|ustice|udge)|, (?:\w+ ){0,3}(?:Judge|Justice|Chancellor|Commissioner|C\.))|(?:PER|Per) (?:CURIAM|Curiam))"
)
_VERB = re.compile(r"[,:]? (?:delivered|announced|filed|with whom|for the court|,).*$", re.I)


def author(given: str | None, text: str) -> str | None:
    """Who wrote an opinion: as the source says, else as its first words say.

    >>> author("MR. JUSTICE STONE delivered the opinion of the court.", ""), author(None, "GOODNOW, J.\\nThe road …")
    ('MR. JUSTICE STONE', 'GOODNOW, J.')
    """
    if given:
        return _VERB.sub("", " ".join(given.split())).strip(" :,") or None
    found = _WRITER.match(text)
    return found[1] if found else None


_SEPARATE = re.compile(
    r"^(?:(?:MR\.|Mr\.|Mrs\.|MRS\.) )?(?:(?:Chief|CHIEF|Presiding|Associate) )?(?:(?:Justice|JUSTICE|Judge|JUDGE) )?[A-Z][\w.'’ -]{1,40}"
    r"(?:, (?:(?:P|C|A|V)\. ?)?(?:J{1,2}\.|(?:\w+ ){0,3}(?:Judges?|Justices?))| [JC]\.)?,? ?\(?"
    r"((?:specially |respectfully )?(?:dissent|concur)(?:ing|s|red|ed)\b[^.:\n]{0,120})"
)


def split_opinions(text: str) -> list[dict[str, str | None]]:
    """The opinions of a text that holds all of a case's, as CAP has them: type, author, text.

    >>> opinions = split_opinions("SMITH, J.\\nHe paid.\\nAffirmed.\\nDOE, J., dissenting.\\nHe did not.")
    >>> [opinion["type"] for opinion in opinions]
    ['majority', 'dissent']
    """
    opinions: list[dict[str, str | None]] = []
    lines: list[str] = []
    kind = "majority"
    for line in text.split("\n"):
        found = _SEPARATE.match(line) if lines and len(line) < 200 else None
        if found:
            opinions.append({"type": kind, "author": None, "text": "\n".join(lines)})
            says, lines = found[1].lower(), []
            kind = "dissent" if "dissent" in says and "concur" not in says else "concurrence"
            kind = "concurring-in-part-and-dissenting-in-part" if "dissent" in says and "concur" in says else kind
        lines.append(line)
    opinions.append({"type": kind, "author": None, "text": "\n".join(lines)})
    return opinions
