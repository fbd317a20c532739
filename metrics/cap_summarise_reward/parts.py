"""Reading an IRAC: its four headed parts, however the headings are written."""

import re

from .plaintext import unmarked

PARTS = ("issue", "rule", "application", "conclusion")
_IN_ORDER = list(PARTS)

_NAMES = {
    "issue": r"issues?(?:\(s\))?(?: presented)?|(?:legal )?questions?(?: presented)?|legal issues?",
    "rule": r"(?:legal |governing |applicable )?rules?(?: of law)?|(?:applicable |governing )?law|legal standard",
    "application": r"application(?: of (?:the )?(?:law|rule)s?)?(?: to (?:the )?facts)?|analysis|reasoning|rationale",
    "conclusion": r"conclusion|holding|disposition|outcome|result",
    "other": r"facts?|background|case(?: name)?|citation|procedural (?:history|posture)|summary|word count|notes?",
}
_ANY = "|".join(f"(?P<{part}>{names})" for part, names in _NAMES.items())
# A bullet, a hash, a number or letter; the name, perhaps with another; a colon, dash, bracket, bar or the line's end.
_LINE = re.compile(
    rf"[^\w\n]{{0,12}}(?:(?:\d{{1,2}}|[IVX]{{1,4}}|[IRAC])[^\w\n]{{1,6}})?(?:the )?(?:{_ANY})(?: ?[/&] ?[a-z]{{4,14}})?"
    r"(?: ?\(?\d\)?)?[*_)]{0,4}[ \t]{0,3}(?:[:.\]|]|-{1,2}(?=\s)|(?=\n)|$)[*_|]{0,4}",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"(?:(?<=[.?!:\"*)][ \n])|(?<=\n)|^)[*_]{0,3}(?P<inline>Issue|ISSUE|Rule|RULE|Application|APPLICATION|Analysis|ANALYSIS|Conclusion|CONCLUSION)[*_]{0,3}:[*_]{0,3}"
    r"|(?:(?<=\n)|^)(?P<shouted>ISSUE|RULE|APPLICATION|ANALYSIS|CONCLUSION)(?= \S)"
    r"|[{,]\s{0,20}\"(?P<json>[A-Za-z]{4,11})\"\s{0,5}:\s{0,5}\"?"
    r"|<(?P<tag>[A-Za-z]{4,11})>"
)
# Lines that begin as asked, and how other lines with a heading may: with a word of five letters or more, these.
_AS_ASKED = {f"{part.capitalize()}: ": part for part in PARTS}
_BEGUN_AS_ASKED = frozenset(heading[:5] for heading in _AS_ASKED)
_BEGINNINGS = frozenset(
    "issue legal quest rules gover appli analy reaso ratio concl holdi dispo outco resul facts backg citat proce summa notes".split()
)
_TAG = re.compile(r"</?[A-Za-z]{1,15}>")
_MARKED_UP = re.compile(r"\\(?:text|section|subsection|boxed|fbox)|<(?:b|strong|em|i|u|p|h[1-6])>", re.IGNORECASE)


def read(text: str) -> tuple[dict[str, str], bool]:
    r"""The parts of the last draft in the text, and whether they stand in order.

    >>> read("**Issue:** May he?\n**Rule:** No.\n## Application\nHe did.\n4. CONCLUSION - Affirmed.")
    ({'issue': 'May he?', 'rule': 'No.', 'application': 'He did.', 'conclusion': 'Affirmed.'}, True)
    >>> read('{"issue": "May he?", "rule": "No.", "application": "He did.", "conclusion": "Affirmed."}')[0]["rule"]
    'No.'
    """
    if ("\\" in text or "<" in text) and _MARKED_UP.search(text):
        text = unmarked(text)
    text = text.replace("**", "")
    headings = _on_lines(text)
    names = [part for part, _, _ in headings]
    if names == _IN_ORDER:
        ends = [*[start for _, start, _ in headings[1:]], len(text)]
        return {part: _clean(text[begin:end]) for (part, _, begin), end in zip(headings, ends, strict=True)}, True
    if not set(names).issuperset(PARTS):
        headings = sorted({*headings, *_inline(text)}, key=lambda heading: heading[1:])
    drafts: list[dict[str, list[str]]] = [{}]
    ends = [*(start for _, start, _ in headings[1:]), len(text)]
    for (part, _, begin), end in zip(headings, ends, strict=False):
        others = drafts[-1].keys() - {"issue", "other"}
        if part == "issue" and others and ("issue" in drafts[-1] or len(others) < 3):
            drafts.append({})  # all the others before an issue are one draft, turned about
        drafts[-1].setdefault(part, []).append(text[begin:end])
    draft = next((draft for draft in reversed(drafts) if draft.keys() >= set(PARTS)), drafts[-1])
    found = {part: " ".join(map(_clean, bodies)) for part, bodies in draft.items()}
    order = [part for part in found if part in PARTS]
    return found, order == sorted(order, key=PARTS.index)


def _on_lines(text: str) -> list[tuple[str, int, int]]:
    """Headings that begin a line: part, start, end."""
    found = []
    start = 0
    while True:
        begun = text[start : start + 5]
        if begun in _BEGUN_AS_ASKED and (asked := _AS_ASKED.get(text[start : text.find(" ", start) + 1])):
            found.append((asked, start, start + len(asked) + 1))
        elif not (begun.isalpha() and begun.isascii() and len(begun) == 5) or begun.lower() in _BEGINNINGS:
            match = _LINE.match(text, start)
            if match:
                found.append((match.lastgroup or "", start, match.end()))
        start = text.find("\n", start) + 1
        if not start:
            return found


def _inline(text: str) -> list[tuple[str, int, int]]:
    """Headings within a line, keys of JSON, tags of XML."""
    found = ((str(match[match.lastgroup or 0]).lower(), *match.span()) for match in _INLINE.finditer(text))
    named = (("application" if name == "analysis" else name, start, end) for name, start, end in found)
    return [heading for heading in named if heading[0] in PARTS]


def _clean(body: str) -> str:
    if "<" in body:
        body = _TAG.sub(" ", body)
    if "\\" in body:
        body = body.replace("\\n", " ").replace('\\"', '"')
    body = body.strip(" \t\n\r}*_#,|`-")
    return body.removesuffix('"') if body.count('"') % 2 else body
