r"""Does a sentence name the cited case or its rule, and say what is done with it, in line with the label?

Read are the words: which treatments they assert and which they deny ("does not control" denies FOLLOWS, and so says
DISTINGUISHES), and whether the case is named, or its rule described in the words of the passage.

>>> cited = authority("Swift v. Tyson, 41 U.S. (16 Pet.) 1 (1842)")
>>> judge("The court holds that Swift does not govern a claim under state law.", "DISTINGUISHES", cited, "")
(1.0, 'the reasoning fits')
>>> judge("The court follows Swift here.", "OVERRULES", cited, "")
(0.0, 'the reasoning contradicts the label')
"""

import re
from functools import lru_cache
from typing import NamedTuple

from .labels import LABELS
from .plaintext import plain
from .quotation import letters, unaccented

FEWEST, MOST = 4, 120  # words
_LONGEST = 12 * MOST  # characters that are read of a sentence
ECHO = 0.6  # of the sentence's runs of six words stand in the passage

# Stems of what treatments are called. To assert a hard word of another label contradicts this one (see CONTRARY);
# soft words only show that something is said of the kind.
_HARD = {
    "OVERRULES": "overrul overturn abrogat repudiat disavow",
    "DISTINGUISHES": "distinguish inapplic inapposit",
    "AFFIRMS": "affirm reaffirm uphold upheld",
    "FOLLOWS": "follow control govern binding bound dispositiv",
}
_SOFT = {
    "OVERRULES": "abandon discard reject disapprov depart supersed displac renounc jettison invalidat replac wrong wrongly "
    "mistak erroneous recede undo undoes aside disown discredit withdraw repeal longer",
    "DISTINGUISHES": "differ different difference distinct distinction unlike inapt limit confin narrow contrast "
    "unavailing elsewhere apart separat outside another turn dealt involv",
    "AFFIRMS": "adher sustain confirm endors retain stand remain renew keep preserv maintain reiterat continu valid "
    "approv leav again",
    "FOLLOWS": "appl appli applic adher obey obeys dictat compel requir determin decid adopt rest rel guid extend resolv "
    "settl accept same command answer precedent authorit decisiv result under indistinguish point",
    "CITES_POSITIVELY": "cit support rel invok quot proposition authorit draw drew refer accord illustrat approv agree "
    "mention point lean use back embrac appl appli endors recogni establish consist reliance principle accept borrow favor "
    "favorabl approval positively example help",
    "NONE": "argu party parties contend contention histor procedur quotation mention mere merely nothing only dissent below "
    "recit recount report claim background counsel list passing silent other others urg assert lower litigant incidental",
}
_ENDINGS = "|e|s|es|ed|d|ing|y|ies|ied|ying|led|ling|able|icable|ation|ance|ment|ly|al|ion|ity|er|e's|'s".split("|")
_BIT = {label: 1 << place for place, label in enumerate(LABELS)}
# What it says to deny a treatment.
_DENIAL = {
    "OVERRULES": ("AFFIRMS", "FOLLOWS"),
    "DISTINGUISHES": ("AFFIRMS", "FOLLOWS"),
    "AFFIRMS": ("OVERRULES", "DISTINGUISHES"),
    "FOLLOWS": ("OVERRULES", "DISTINGUISHES"),
    "CITES_POSITIVELY": ("DISTINGUISHES",),
    "NONE": (),
}
# Whose denial says that nothing is done: "does not treat", "takes no position".
_NEUTRAL = "treat treatment address discuss analyz express adopt evaluat weigh consider engag comment say position view opinion"
_CONTRARY = {
    "OVERRULES": _BIT["DISTINGUISHES"] | _BIT["AFFIRMS"] | _BIT["FOLLOWS"],
    "DISTINGUISHES": _BIT["OVERRULES"] | _BIT["AFFIRMS"] | _BIT["FOLLOWS"],
    "AFFIRMS": _BIT["OVERRULES"] | _BIT["DISTINGUISHES"],
    "FOLLOWS": _BIT["OVERRULES"] | _BIT["DISTINGUISHES"],
    "CITES_POSITIVELY": _BIT["OVERRULES"] | _BIT["DISTINGUISHES"],
    "NONE": 0,
}


def _inflected(stems: dict[str, str]) -> dict[str, int]:
    """Each form of each stem, with the bits of the labels that it stands under."""
    forms: dict[str, int] = {}
    for label, words in stems.items():
        for stem in words.split():
            for ending in _ENDINGS:
                forms[stem + ending] = forms.get(stem + ending, 0) | _BIT[label]
    forms.pop("government", None)  # a party
    return forms


_IS_HARD = _inflected(_HARD)
_SAYS = _inflected({label: f"{_HARD.get(label, '')} {_SOFT[label]}" for label in LABELS})
_DENIES = {
    word: sum({_BIT[said] for label in LABELS if bits & _BIT[label] for said in _DENIAL[label]})
    for word, bits in _SAYS.items()
}
for _word in _inflected({"NONE": _NEUTRAL}):
    _SAYS.setdefault(_word, 0)
    _DENIES[_word] = _DENIES.get(_word, 0) | _BIT["NONE"]

_NEGATIONS = frozenset(
    "not n t no far never neither nor cannot without declin declines declined declining refus refuses refused refusing than fails "
    "stops".split()
)
_STOPS = frozenset(". but however instead and yet".split())
# What a word says, and above that whether it is hard.
_ALL, _WIDTH = (1 << len(LABELS)) - 1, len(LABELS)
_MEANS = {word: bits | _IS_HARD.get(word, 0) << _WIDTH for word, bits in _SAYS.items()}
_OF_TREATMENT = frozenset(_MEANS)
_TELLING = _OF_TREATMENT | _NEGATIONS
_REACH = 5  # words before a word of treatment in which a negation denies it
_EITHER_WAY = re.compile(r"\b(\w{1,10}) or \1 not\b")
_SENTENCE_END = re.compile(r"[.?!:\n](?:(?<=[:\n])|(?<=[a-z0-9)]{2}.)\s+(?=[A-Z]))")
_POINTS_BACK = frozenset("it its they their them that this there such both earlier".split())
_TABLE = bytes(
    ord(chr(code).lower() if chr(code).isalnum() else "." if chr(code) in ".,;:" else " ") for code in range(128)
) + bytes(128)

_GENERIC = frozenset(
    "v vs the of and for on in re ex parte rel et al a an by to state states united people commonwealth city county town "
    "village township board bank trust company co corp corporation inc ltd llc railroad railway ry r insurance ins "
    "association assn ass department dept commissioner commission secretary matter estate district school court national "
    "american new first general north south east west attorney director warden".split()
)
_NOUN = frozenset(
    "case decision precedent holding rule doctrine principle authority test standard opinion ruling judgment".split()
)
_PLAIN = frozenset(
    "because rather whether however therefore earlier decision precedent holding doctrine principle standard opinion ruling "
    "judgment present question passage quoted relationship citing context majority before should itself treats treated "
    "treatment defendant plaintiff petitioner respondent appellant appellee evidence statute against before statement".split()
)


class Authority(NamedTuple):
    """The cited decision: distinctive words of its name, and as letters its whole name and its citations."""

    words: frozenset[str]
    forms: tuple[str, ...]


@lru_cache(maxsize=4096)
def authority(cited: str) -> Authority:
    """What names the cited decision.

    >>> authority("United States v. Carroll Towing Co., 159 F.2d 169 (2d Cir. 1947)").forms
    ('unitedstatesvcarrolltowingco', '159f2d169')
    """
    name, *cites = re.split(r",? (?=\d{1,4} [A-Z])", re.sub(r" ?\([^)]*\)", "", plain(cited)))
    words = {word for word in _words(name) if len(word) > 2} - _GENERIC
    return Authority(frozenset(words), tuple(form for form in map(letters, (name, *cites)) if len(form) > 3))


def judge(text: str, label: str, cited: Authority, passage: str) -> tuple[float, str]:
    """The worth of a reasoning under the right label, 0 or 1, and why; passage: its letters."""
    sentence = text.partition("\n\n")[0]
    words = _words(sentence[:_LONGEST])
    breaks = words.count(".")
    count = len(words) - breaks
    if not FEWEST <= count <= MOST:
        return 0.0, "there is no sentence of reasoning" if count < FEWEST else "the reasoning is too long"
    if not _named(words, sentence, cited, passage):
        return 0.0, "the reasoning names neither the case nor its rule"
    said, asserted, denied = _treatments(words)
    may_be_more = ":" in sentence or "?" in sentence or "!" in sentence or "\n" in sentence
    if may_be_more or 0 <= sentence.find(".") < len(sentence) - 1:
        sentences = _SENTENCE_END.split(sentence.strip())
        if len(sentences) > 1:
            said = _said_of_it(sentences, cited, passage)
    own = _BIT[label]
    if denied & own & ~asserted or (asserted & _CONTRARY[label] and not asserted & own):
        return 0.0, "the reasoning contradicts the label"
    if asserted.bit_count() > 2 or (" or " in sentence and _EITHER_WAY.search(sentence)):
        return 0.0, "the reasoning says several things"
    if not said & own:
        return 0.0, "the reasoning does not say what is done with the case"
    if _echoes(words, passage):
        return 0.0, "the reasoning repeats the passage"
    return 1.0, "the reasoning fits"


def _echoes(words: list[str], passage: str) -> bool:
    """Whether more than ECHO of the words' runs of six stand in the passage."""
    starts = range(0, len(words) - 5, 6)
    own, allowed = 0, (1 - ECHO) * len(starts)
    for at in starts:
        own += "".join(words[at : at + 6]).replace(".", "") not in passage
        if own >= allowed:
            return False
    return bool(starts)


def _words(text: str) -> list[str]:
    """The words of a text, small, and "." for each mark between clauses."""
    return unaccented(text).encode().translate(_TABLE).replace(b".", b" . ").decode().split()


def _named(words: list[str], sentence: str, cited: Authority, passage: str) -> bool:
    if not cited.words.isdisjoint(words):
        return True
    flat = letters(sentence)
    if any(form in flat for form in cited.forms):
        return True
    if _NOUN.isdisjoint(words):
        return False
    telling = {word for word in words if len(word) > 5 and word not in _SAYS and word not in _PLAIN}
    shared = sum(word in passage for word in telling)
    return shared >= 3 and 3 * shared >= len(telling)


def _said_of_it(sentences: list[str], cited: Authority, passage: str) -> int:
    """As bits of labels: what is said in sentences that name the case or its rule, or point back to one that does."""
    said, known = 0, False
    for sentence in sentences:
        words = _words(sentence)
        if _named(words, sentence, cited, passage):
            known = True
        elif not known or _POINTS_BACK.isdisjoint(words):
            continue
        said |= _treatments(words)[0]
    return said


def _treatments(words: list[str]) -> tuple[int, int, int]:
    """As bits of labels: what the words say, and which hard words they assert and deny."""
    said = denied = meant = 0
    telling = _TELLING.intersection(words)
    if not _NEGATIONS.isdisjoint(telling):
        words = words.copy()
        for start in [at for at, word in enumerate(words, start=1) if word in _NEGATIONS]:
            for at, word in enumerate(words[start : start + _REACH], start):
                if word in _STOPS:
                    break
                if word in _MEANS and word != "longer":  # "no longer" is a word of its own
                    said |= _DENIES[word]
                    denied |= _IS_HARD.get(word, 0)
                    words[at] = ""
        telling = _OF_TREATMENT.intersection(words)
    for word in telling:
        meant |= _MEANS[word]
    said |= meant & _ALL
    if denied.bit_count() > 1:
        said |= _BIT["NONE"]  # "neither follows nor distinguishes"
    return said, meant >> _WIDTH, denied
