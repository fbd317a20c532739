"""The facts of a case, as its opinion tells them: what retrieval asks with and shows, and what the index embeds.

Told by the opening of the majority opinion, less what would give a task away: the names of the parties, sentences that
cite a case, and what the court itself decided.
"""

import re
from functools import lru_cache

from hub_datasets.case import Case
from hub_datasets.citations import find
from hub_datasets.cues import Cued
from hub_datasets.leakage import grams, runs
from hub_datasets.sentences import spans

MAX_WORDS = 180
_LONGEST = 9_000  # characters of the opinion that are read: facts stand at its beginning
_CASES = 500  # of a shard, whose paragraphs are remembered
_ENOUGH = 80  # words of facts after which the first paragraph with reasons ends them

_FACTS_HEADING = re.compile(
    r"^[^a-z\n]{0,12}(?:[IVX]+[.:]? )?(?:statement of (?:the )?)?(?:facts?|(?:factual|procedural|case) (?:and \w+ )?(?:background|history|summary)|background)\b.{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
_LAW_HEADING = re.compile(
    r"^[^a-z\n]{0,8}(?:discussion|analysis|(?:scope and )?standard of (?:appellate )?review|opinion|decision|conclusions? of law|law|issues?\b.{0,40})[.:]?$|^II\.?$|^II\. .{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
_SECTION = re.compile(  # headings, paragraph numbers and editors' notes that stand in the text
    r"^(?:(?:[IVX]{1,5}|[A-H]|[1-9])[.)]?$|[IVX]{1,5}[.)]? (?=[A-Z\"“])|[A-H] (?=(?:In|On|At|The|By|Petitioners?|Respondents?) )"
    r"|(?:\{\d+\}|\[?¶ ?\d+\.?\]?|\[\d+\]) ?|\[EDITORS?['’]? ?S? NOTE[^\]]*\] ?|.{0,80}\bdelivered the (?i:opinion of the court)[.:]? ?)"
    r"|(?<=[.?\"”] )[IVX]{1,4} (?=[A-Z])|\[EDITORS?['’]? ?S? NOTE[^\]]*\] ?",
    re.MULTILINE,
)
_MARK = re.compile(r"\d(?<=[a-z][.,;:?\"”]\d)\d{0,2}(?=\s|$)")  # a footnote's number
# The court's own decision: its verbs after "we" and the like, its orders, and errors that it finds rather than reports.
_DECIDES = Cued(
    r"\b(?:[Ww]e|[Tt]his [Cc]ourt|[Tt]he Court)(?: (?:now|therefore|thus|also|further|must|will|shall|today|accordingly|hereby|do|reluctantly))* "
    r"(?:hold|holds|held|conclude|concludes|affirm|affirms|reverse|reverses|vacate|vacates|remand|dismiss|deny|denies|grant the|agree|disagree|find"
    r"|decide|determine|reject|sustain|overrule|modify|quash|answer|think|believe|are (?:of|not|satisfied|unable|convinced|persuaded|constrained|inclined))\b"
    r"|\b(?:affirm|reverse|reversal|vacate|remand)\b"
    r"|\b(?:is|are|be|must be|should be|hereby|accordingly|therefore|we)[ ,]+(?:affirmed|reversed|vacated|remanded|dismissed|denied|modified|overruled|sustained|quashed|granted|discharged)\b"
    r"|^(?:Affirmed|Reversed|Vacated|Remanded|Dismissed|Modified|Exceptions|Judgment)\b|\b[Ff]or (?:the|these) (?:following )?reasons\b"
    r"|\b[Oo]ur (?:holding|conclusion|decision|judgment)\b|\b[Ii]n our (?:opinion|judgment|view)\b"
    r"|\b(?:was|is|were|no|reversible|prejudicial|constituted|harmless) (?:\w+ )?err(?:or|oneous)\b|\b(?:without|no|is) merit\b|\bwell[- ]taken\b|\bconcluding that\b|\bHeld:|^Held\b",
    "We |we |ourt |ffirm|evers|acat|emand|ismissed|denied|odified|overruled|sustained|quashed|granted|discharged|Exceptions|Judgment"
    "| reasons|ur holding|ur conclusion|ur decision|ur judgment|n our | err| merit|taken|concluding that|Held",
)
_ERRED = re.compile(r"\berred\b")
_SAYS_A_PARTY = re.compile(r"\b(?:argu|conten|claim|assert|assign|alleg|urge|complain|[Ww]hether|question|issue)")
_CITES = Cued(
    r" vs?\. |\b[Ii]d\.|\b[Ss]upra\b|\b[Ii]nfra\b|\b[Ii]bid\b|\bIn re [A-Z]|\bEx parte [A-Z]|\bcert\. denied|^(?:But )?[Ss]ee\b|\bU\. ?S\.,? at \d|^Cf\.|^Accord\b|^(?:App|Tr)\. ",
    " v. | vs. |Id.|id.|upra|nfra|bid|In re |Ex parte |cert. denied|See|see| at |Cf.|Accord|App. |Tr. ",
)
_NO_FACT = Cued(
    r"\b[Aa]mic(?:us|i) [Cc]uriae\b.*\bfiled\b|\bfiled (?:a )?briefs?\b.*\b[Aa]mic(?:us|i) [Cc]uriae|; (?:and )?for (?:the )?[A-Z][^;]{2,120}? by [A-Z]|\bet al\. by [A-Z]|\bopinion of the [Cc]ourt\b|\btook no part\b|\bfiled an? \w+ opinion\b|\b[Pp]art [IVX]+\b",
    "uriae|; for |; and for |et al. by|opinion of the|took no part| opinion|art I|art V|art X",
    start=r"[a-z§]|Argued\b|(?:Mr\. )?(?:Chief )?(?:Justice|JUSTICE) [A-Z]|[A-Z .,'’:;-]{1,80}$|PER CURIAM",
)
_AUTHOR = re.compile(
    r"^(?:[A-Z][\w.'’~-]{2,20},? ){1,4}(?:(?:C\. ?|P\. ?|V\. ?C\. ?)?J\.|JJ\.|C\.|Ch\.|Judge[.:]|Justice[.:]|Commissioner[.:])[:.,—-]{0,2} "
    r"|^[A-Z][A-Z'’.-]+, (?:\w+ ){0,2}(?:Justice|Judge|Chancellor|Commissioner)\b(?:,? for the [Cc]ourt)?[.:,]? "
)
_ASIDE = re.compile(
    r" ?[(\[](?:[^()\[\]]{0,20}\b(?:App|Tr|R|Pet|Brief|Record|Rec|T|CT|RT|Ex|Exh|C)\b\.? [^()\[\]]{0,60}|\d{1,3}|hereinafter[^()\[\]]{0,60})[)\]]"
)


# The question before the court; the same words may be an answer elsewhere (a summary's Issue).
_ASKS = Cued(
    r"\b(?:question|issue|problem)s?\b.*\bwhether\b|\bwhether\b.*\b(?:question|issue)s?\b|\?[\"”)]?$|\b(?:decide|determine|consider|resolve|address|review) whether\b"
    r"|\bis whether\b|^(?:This|These|The) (?:cases?|appeals?) (?:presents?|concerns?|raises?|requires?|involves?) |\b(?:question|issue)s? (?:presented|raised|before us)\b",
    "whether|?| case| appeal|question|issue",
)


def facts(case: Case, max_words: int = MAX_WORDS, asked: bool = True, without: str = "") -> str:
    """At most max_words of the facts, in whole sentences but for the last, which ends with "…" where it is cut.

    asked: with the question that the facts raise. without: no sentence that has 13 words in a row of this text.
    """
    said = grams(without) if without else set()
    kept: list[str] = []
    words = 0
    own = _own_judgment(case.court_name or "")
    for paragraph in _paragraphs(case.majority or case.opinions[0].text):
        told, reasons = _telling(paragraph, own)
        if reasons and words >= _ENOUGH:
            break
        repeated = [not said.isdisjoint(shown.tolist()) for shown in runs(told)] if said else [False] * len(told)
        for sentence, again in zip(told, repeated, strict=True):
            if not again and (asked or not _ASKS.search(sentence)):
                kept.append(sentence)
                words += len(sentence.split())
        if words >= max_words:
            break
    return shorten(" ".join(_nameless(" ".join(kept), case).split()), max_words)


def shorten(text: str, max_words: int) -> str:
    """The text's first words.

    >>> shorten("The dog bit him.", 4), shorten("The dog bit him.", 2)
    ('The dog bit him.', 'The dog…')
    """
    words = text.split()
    return text if len(words) <= max_words else " ".join(words[:max_words]).rstrip(",;:.") + "…"


@lru_cache(maxsize=_CASES)  # facts are asked for by several stages, at different lengths
def _paragraphs(opinion: str) -> list[str]:
    """The paragraphs of the part that tells the facts, as headings bound it."""
    heading = _FACTS_HEADING.search(opinion, 0, _LONGEST)
    text = opinion[heading.end() if heading else 0 :][:_LONGEST]
    law = _LAW_HEADING.search(text, min(len(text), 600))
    return _MARK.sub("", _SECTION.sub("", text[: law.start()] if law else text)).split("\n")


@lru_cache(maxsize=256)
def _own_judgment(court: str) -> re.Pattern[str]:
    """What says that this court, by its title, gave judgment.

    >>> bool(_own_judgment("Court of Appeals of Virginia").search("The Court of Appeals reversed, holding that he may."))
    True
    """
    title = court.rsplit(" of ", 1)[0].removesuffix(" of the") or "Court"
    return re.compile(
        rf"\bThe {re.escape(title)} (?:affirm|revers|vacat|remand|dismiss|modif|held|holds|den)", re.IGNORECASE
    )


@lru_cache(maxsize=8 * _CASES)
def _telling(paragraph: str, own: re.Pattern[str]) -> tuple[list[str], bool]:
    """The sentences of a paragraph that tell facts: none that cites a case, decides, or is a heading; and whether there are
    such, so that the paragraph gives reasons.
    """
    cited = [(c.full_start, c.full_end) for c in find(paragraph)]
    told, reasons = [], bool(cited)
    for begin, end in spans(paragraph):
        sentence = _AUTHOR.sub("", _ASIDE.sub("", paragraph[begin:end])).lstrip("* ")
        if (
            any(a < end and b > begin for a, b in cited)
            or _CITES.search(sentence)
            or _decides(sentence)
            or own.search(sentence)
        ):
            reasons = True
        elif len(sentence.split()) > 3 and not _NO_FACT.search(sentence):
            told.append(sentence)
    return told, reasons


def _decides(sentence: str) -> bool:
    """Whether the sentence tells what this court decided.

    >>> _decides("We affirm."), _decides("The trial court erred."), _decides("He argues that the trial court erred.")
    (True, True, False)
    """
    return bool(_DECIDES.search(sentence) or (_ERRED.search(sentence) and not _SAYS_A_PARTY.search(sentence)))


_ANYONE = frozenset(
    "united states state people commonwealth republic alabama alaska arizona arkansas california colorado connecticut delaware"
    " florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan"
    " minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon"
    " pennsylvania rhode island tennessee texas utah vermont virginia washington wisconsin wyoming district columbia north"
    " south west new the and for inc corp ltd llc bros".split()
)


@lru_cache(maxsize=_CASES)
def _small_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\b[a-z][\w-]+", text))


_NAME_WORD = re.compile(r"[A-Z][\w'’-]{2,}")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")


def _nameless(text: str, case: Case) -> str:
    """The text with the names of the case's parties as initials; states, and words that the opinion also writes small
    (a party's "Bank" or "Railroad"), stay.
    """
    names = {
        _POSSESSIVE.sub("", word).lower() for word in re.findall(r"[^\W\d_][\w'’-]{2,}(?!\.)\b(?!\.)", case.name)
    } - _ANYONE
    if any(map(case.majority.__contains__, names)):
        names -= _small_words(case.majority)

    def initial(word: re.Match[str]) -> str:
        bare = _POSSESSIVE.sub("", word[0])
        return f"{bare[0]}.{word[0][len(bare) :]}" if bare.lower() in names else word[0]

    return _NAME_WORD.sub(initial, text)
