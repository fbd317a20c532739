"""Where the case name begins that stands in prose before a citation's volume.

>>> name_before("It was settled in Brown v. Board of Education, ")
(18, 'Brown v. Board of Education')
"""

import re

# Beyond the longest honest name: no more of a text than this is looked at.
_LONGEST = 300
_LONGEST_PARTY = 120
_VERSUS = re.compile(r"[\s,](?:v|vs|versus)\b\.?", re.IGNORECASE)
_DOCKET = re.compile(r",?\s(?:Nos?\. ?)?[0-9]{2,4}-(?:[A-Z]{2}-)?[0-9]{1,5}(?:-[A-Z]{2,3})?$")
_IN_RE = re.compile(r"\b(?:in (?:re|the matter|the interest)|ex parte)\b", re.IGNORECASE)
# Between a name and the volume, in prose: "Roe v. Wade is reported at 410 U.S. 113".
_FILLERS = frozenset(
    ["is", "was", "can", "be", "reported", "cited", "as", "at", "found", "located", "in", "the", "citation"]
)
# In front of a name, though capitalised or small inside one.
_LEADS = frozenset(
    ["see", "in", "cf", "accord", "under", "thus", "so", "therefore", "hence", "also", "compare", "and", ""]
)
_SMALL = frozenset(
    """of the and for in ex rel re parte v vs versus et al on to de la le du von van der den a an by at ux del di da y
    upon with as petitioner appellant appellee plaintiff defendant respondent others another trustee executor
    administrator wife his or /""".split()
)
_EDGES = "\"'(),;.[]#-&*"


def name_before(text: str) -> tuple[int, str]:
    """Where the name that ends a text begins, and the name; "" where it ends in none.

    Its words are capitalised but for those like "of", "et al." and "v.".
    """
    cut = max(0, len(text) - _LONGEST)
    chunk = _without_fillers(text[cut:].rstrip(" \t\n,\"':;(-"))
    begin = max(map(chunk.rfind, '\n":;{}<>|=')) + 1
    end = len(chunk)
    for found in _VERSUS.finditer(chunk, begin):
        end = found.start()
    if end < len(chunk) - _LONGEST_PARTY:
        end = len(chunk)
    named = end < len(chunk) or _IN_RE.search(chunk, begin) is not None
    begin = _run(chunk, begin, end, named and chunk.islower())
    return cut + begin, chunk[begin:]


def _without_fillers(chunk: str) -> str:
    while True:
        head, _, last = chunk.rpartition(" ")
        if last.strip(",") not in _FILLERS:
            break
        chunk = head.rstrip(" ,")
    return _DOCKET.sub("", chunk) if "-" in last and last[-1:].isalnum() else chunk


def _run(chunk: str, begin: int, end: int, lower: bool) -> int:
    """Where the run of a name's words begins that ends at `end`; the beginning where all are in lower case."""
    start = at = end
    starts: list[tuple[int, str]] = []
    while at > begin:
        start = max(begin, chunk.rfind(" ", begin, at) + 1)
        word = chunk[start:at].strip(_EDGES)
        if not lower and word == word.lower() and word not in _SMALL and not word[:1].isdigit() and word:
            break
        starts.append((start, word))
        at = start - 1
    while starts and _leads(chunk, *starts[-1]):
        starts.pop()
    return starts[-1][0] if starts else end


def _leads(chunk: str, start: int, word: str) -> bool:
    return (word in _SMALL or word.lower() in _LEADS) and not _IN_RE.match(chunk, start)
