"""Where a text mentions the letters of choices: "C", "(C)", "A, B and D", and not the "A" of "A plaintiff"."""

import re
from collections.abc import Iterator

# A letter ends here: it is no part of a word, an initial, a citation, a possessive.
_ENDS = r"(?![A-Za-z0-9_+#&\u0300-\u036f]|['-][A-Za-z0-9]|\.[A-Za-z]\b|\. [F-Z]\.|\. ?\d{4}|/[a-z])"
# What follows an "A" that is an article: a word that is none of these.
_NOUN = (
    r" (?!(?:is|are|was|were|be|appears|seems|looks|remains|must|should|would|could|may|does|doesn't|isn't|has|had|comes"
    r"|says|fails|goes|because|since|it|over|rather than|best \w+s|(?:most )?\w+ly \w+s|also|given the|based on"
    r"|(?:and|or|nor|but) (?:not )?(?:option |choice )?\(?[B-E]\b"
    r"|(?:states|captures|reflects|describes|fits|matches|survives|wins|aligns|works|gets it|has it|provides|follows"
    r"|mentions)(?!'))\b)[a-z]"
)
# What stands between the letters of one mention.
_JOINED = (
    r"(?![,;]?(?: and)? (?:[Oo]ption |[Cc]hoice |[Ll]etter )?\(?[A-E]\)? [a-z]+s\b)"  # "C, and D fails" are two mentions
    r"""[)\]}"'?]{0,2}(?: ?\(?\d{1,3}(?:\.\d)? ?%\)?)?"""
    r"""(?:\s?[,/&;+|]{1,2}|-(?=\(?[A-E]\b)| - (?=\(?[A-E]\)?[^\w ]{0,2}(?:\n|\Z))|(?<=[)\]}"'])\s?(?=[(\["'])| (?=[A-E](?: [A-E]){0,4}[^\w ]{0,2}(?:\n|\Z))"""
    r"|,?\s{0,3}\(?\b(?:and/or|and|or(?: else)?|else|nor|through|to|versus|vs\.?|plus|as well as|along with|together with|but also)\b)"
    r"""\s{0,3}(?:or |and )?[(\["'{]{0,2}(?:both |also |maybe |perhaps |possibly |alternatively,? |the )?"""
    r"""(?:(?:[Oo]ption|[Cc]hoice|[Aa]nswer|[Ll]etter)s? )?[(\["'{]{0,2}"""
)
_MENTION = re.compile(
    rf"(?<![A-Za-z0-9_/&+!~])(?<![A-Za-z0-9]['.-])(?<![0-9)]\()(?<![F-Z]\. )[A-E]{_ENDS}"
    rf"(?:{_JOINED}(?:[B-E]|A(?!{_NOUN})|(?<=or )A|(?<=and )A){_ENDS})*"
)
_BEFORE_NOUN = re.compile(_NOUN)
_IN_SENTENCE = re.compile(r"[A-Za-z0-9,] ?[(\"']?\Z")
_LETTER = re.compile(r"(?<![A-Za-z])[A-E](?![A-Za-z])")
_SMALL = re.compile(r"(?<![A-Za-z0-9_.'&-])(?<![A-Za-z0-9]\()[b-e](?![A-Za-z0-9_'&-]|\.[a-z])")
_SMALL_A = re.compile(r"a(?=[)\]\"'.,:;!]*(?:\s*\Z|\n|[.)])| (?:is|was|because|since)\b)(?<![A-Za-z0-9_]a)")
_CALLED = re.compile(
    r"(?:\A\W{0,3}|\b(?:answer|option|choice|letter)(?: is| choice| option)?\W{1,3}|\()\Z", re.IGNORECASE
)


def _signs(letters: str) -> bytes:
    """A table from each character to "?" for these letters, "x" for others and digits, a blank for all else."""
    return bytes(ord("?" if chr(i) in letters else "x" if chr(i).isalnum() else " ") for i in range(128)) + b"x" * 128


_CAPITALS, _SMALLS, _ANY = _signs("ABCDE"), _signs("bcde"), _signs("ABCDEbcde")


def _lone(text: str, signs: bytes) -> Iterator[int]:
    """Where letters of the table stand by themselves; five times as fast as a pattern."""
    mapped = f" {text} ".encode("ascii", "replace").translate(signs)
    at = mapped.find(b" ? ")
    while at >= 0:
        yield at
        at = mapped.find(b" ? ", at + 2)


def silent(text: str, small: bool = False) -> bool:
    """Whether an ASCII text has no capital letter A to E, nor a small one if asked, by itself.

    >>> silent("The court affirmed."), silent("Not (A)."), silent("not c"), silent("not c", small=True)
    (True, False, True, False)
    """
    return text.isascii() and next(_lone(text, _ANY if small else _CAPITALS), None) is None


def mentions(text: str) -> Iterator[re.Match[str]]:
    """The mentions of letters, without the "A" that may be an article: before a noun, where a sentence may begin.

    >>> [found[0] for found in mentions("A plaintiff lost. (B) or C fits, not A or D; see U.S.C. and Part A-1.")]
    ['B) or C', 'A or D']
    """
    end = 0
    for start in _lone(text, _CAPITALS):
        if start < end or not (found := _MENTION.match(text, start)):
            continue
        end = found.end()
        if not before_noun(found) or _IN_SENTENCE.search(text, max(0, start - 3), start):
            yield found


def before_noun(mention: re.Match[str]) -> bool:
    """Whether the mention is an "A" before a noun, or what may be one."""
    return mention[0] == "A" and _BEFORE_NOUN.match(mention.string, mention.end()) is not None


def letters_of(mention: re.Match[str]) -> set[str]:
    """The letters of a mention."""
    return set(_LETTER.findall(mention[0])) if len(mention[0]) > 1 else {mention[0]}


def raised(text: str) -> str:
    """The text with small letters that stand as choices made capital.

    >>> raised("a fee is due, so c. the answer is a.")
    'a fee is due, so C. the answer is A.'
    """
    small = [at for at in _lone(text, _SMALLS) if _SMALL.match(text, at)]
    for found in _SMALL_A.finditer(text):
        if _CALLED.search(text, max(0, found.start() - 20), found.start()):
            small.append(found.start())
    if not small:
        return text
    signs = list(text)
    for at in small:
        signs[at] = signs[at].upper()
    return "".join(signs)
