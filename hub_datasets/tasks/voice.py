"""Whose word a clause is: this court's own and of the present, or a party's, a lower court's, denied, supposed, past.

>>> own("Defendant insists that "), own("We think that "), own("If ")
(False, True, False)
"""

import re

from hub_datasets.cues import Begun, Cued

# Alternatives by first letter: at most words none of them is tried.
PARTY = (
    r"(?:[Aa](?i:ppell(?:ants?|ees?)|mic(?:us|i)|ttorney general)|[Cc](?i:laimants?|omplainants?|ontestants?|ounsel)"
    r"|[Dd](?i:efendants?)|dissent(?:s|ers|ing (?:opinion|justices?))?|[Hh]e|[Ii](?i:ntervenors?)|J(?:ustice|USTICE) \w+"
    r"|[Ll](?i:ibell?ants?)|[Mm](?i:ovants?)|[Pp](?i:etitioners?|laintiffs?|roponents?|rosecutor)|[Rr](?i:espondents?|elators?)"
    r"|[Ss](?:(?i:olicitor general)|he)|[Tt](?:(?i:he (?:state|government|commonwealth|people|united states|city|county|town"
    r"|board|company|bank|husband|wife|mother|father|employer|insurer|prosecution|carrier|union|department|dissent|majority"
    r"|agency|secretary|commission))|hey))"
)
_COURTS = "(?i:(?:other )?(?:state )?(?:courts|states|jurisdictions))"
BELOW = (
    r"(?:[Aa](?i:ppellate (?:court|division))|[Cc](?i:ourts? of appeals?|ircuit courts?|ourts? below|hancellor"
    r"|ourts? of appeals?[^⟦;,]{0,20} for the \w+ circuit)|[Dd](?i:istrict courts?)|[Hh](?i:is honor|earing officer)"
    r"|[Ll](?i:ower courts?)|[Mm](?i:agistrate(?: judge)?)|[Rr](?i:eferee)|[Ss](?i:uperior courts?)"
    rf"|(?:[Mm](?i:any|ost)|[Oo](?i:ther)|[Ss](?i:ome|everal)) {_COURTS}"
    r"|[Tt](?:(?i:rial (?:courts?|judge|justice)|he judge|he supreme court of [a-z]+|he (?:industrial )?commission)|he ⟦\d+⟧ [Cc]ourt)"
    r"|[A-Z]\w+ Circuit)"
)
_SAYS = (
    r"(?:argu\w+|conten(?:d|ds|ded|ding)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|insist\w*|claim(?:s|ed|ing)?|assert\w*|maintain\w*"
    r"|suggest(?:s|ed|ing)?|submit(?:s|ted)?|say|says|said|rel(?:y|ies|ied|ying)|cit(?:e|es|ed|ing)|invit(?:e|es|ed)|request(?:s|ed)?"
    r"|believ(?:e|es|ed)|posit\w*|attempt(?:s|ed)?|seek(?:s|ing)?|sought|tr(?:y|ies|ied)|points?|pointed|distinguish(?:es|ed)?"
    r"|quot(?:e|es|ed)|conced\w+|held|holds?|holding|found|finds?|finding|conclud(?:e|es|ed|ing)|reason(?:s|ed|ing)|thought|thinks?"
    r"|refus(?:e|es|ed)|declin(?:e|es|ed)|determin(?:e|es|ed)|object(?:s|ed)?|respond(?:s|ed)|repl(?:y|ies|ied)|alleg(?:e|es|ed)"
    r"|advanc(?:e|es|ed)|plac(?:e|es|ed)|view(?:s|ed)|complain(?:s|ed)?|characteri\w+|reads?|interpret(?:s|ed)?|acknowledg(?:e|es|ed)"
    r"|agree[sd]?|disagree[sd]?|would|wants?|overruled|follow(?:s|ed)|adopt(?:s|ed)|appl(?:ies|ied)|ruled|notes?|noted|states?|stated"
    r"|decid(?:e|es|ed)|felt|fe(?:el|els)|deem(?:s|ed)|treat(?:s|ed)|invok(?:e|es|ed)|entered|granted|denied|dismissed)"
)
_OTHERS = re.compile(
    rf"\b(?:{PARTY}|{BELOW})(?:'s|’s|s'|s’|'|’)?,? [^;:]{{0,150}}?\b{_SAYS}\b"
    r"|\b[A-Z]\w+(?:, [^,;]{1,40},)? (?:\w+ ){0,2}(?:argues?|contends?|asserts?|claims?|insists?|urges?|maintains?|suggests?|submits?|says|believes|argued|contended|insisted|urged|asserted|claimed|maintained)(?:(?: \(\w\)|,| [^;,]{0,50})? that\b| ⟦| $)|\b(?:argues?|contends?|asserts?|suggests?) that\b"
    r"|\b[A-Z]\w+ (?:\w+ )?(?:asks?|requests?|urges?|invites?|requested|urged|asked) (?:that )?(?:we|us|this [Cc]ourt)\b"
    r"|\b(?:[Cc]ongress|[Ll]egislature|[Aa]ssembly) (?:\w+ )?(?:inten(?:ds|ded)|meant|sought|enacted|purport\w*)\b"
    r"|\b(?:is|are|was|were|been) (?:\w+ly |also |further |next )?(?:asked|requested|invited|argued|contended|urged|insisted|claimed|asserted|suggested|said|maintained|submitted)\b"
    r"|\b(?:argument|contention|claim|suggestion|submission|theory|position|brief|view|invitation|request|attempt|effort|question|issue)s?(?:, i\. ?e\. ?,)? (?:that|to|is that|is whether|whether|for)\b"
    r"|\b(?:ask|asks|asked|urge|urges|invite|invites|require|requires) (?:us|this [Cc]ourt|that we)\b"
)
_PAST = re.compile(
    r"\b[Ww]e (?:then |there |clearly )?(?:believed|thought|held|concluded|determined|ruled) that\b|"
    r"\b[Ii]n ⟦\d+⟧,? [^;]{0,80}\b(?:the [Cc]ourt|it was|court)\b"
    r"|⟦\d+⟧,?(?:'s|’s)? [^;,]{0,40}\b(?:held|holds|holding|said|concluded|found|rejected|in which|wherein)\b|\b[Tt]he [Cc]ourt(?: there| in ⟦\d+⟧)? \w*ly ?$|\b[Tt]he (?:court|Court|opinion)(?: then| there| also)? $"
)
_RELATIVE = re.compile(
    rf"\b(?:(?:(?:up)?on|to) which|which|that) (?:{PARTY}|{BELOW}|the \w+|\w+)(?: \w+){{0,3}}? (?:rel(?:y|ies|ied)|cit\w+|refer\w*|plac\w+ (?:\w+ )?reliance|invok\w+|points?)(?: (?:up)?on| to)?\b"
    rf"|\b(?:cited|relied (?:up)?on|urged|invoked|quoted) by (?:{PARTY}|{BELOW}|the \w+|\w+)\b"
)
# "We overrule", but not "Petitioner argues that we overrule", nor "…, we should overrule".
_SPEAKS_ITSELF = (
    r"(?<!\bthat )(?<!\brequests )(?<!\basks )(?<!In ⟦\d⟧, )(?<!In ⟦\d\d⟧, )\b(?:[Ww]e|[Tt]his [Cc]ourt)\b(?!['’]s)"
    r"(?! (?:should|must|would|could|can|may|might|ought|need|(?:are|were|is|was|be) (?:\w+ly )?(?:asked|urged|invited|requested|compelled|required|bound|obliged|free)))"
)
_RESET = Begun(
    rf"; (?!(?:and |or )?(?:\(\w+\),? )?that\b)|\b[Bb]ut\b|{_SPEAKS_ITSELF}|\b[Hh]owever,(?! that\b)|\b[Yy]et\b|\b[Ii]t (?:is|seems|appears) (?:clear|plain|obvious|apparent|evident|manifest|to us)\b",
    "; |But|but|We|we|This |this |However|however|Yet|yet|It |it ",
)
_SUPPOSED = re.compile(
    r"\b(?:[Ii]f|[Ww]hether|would|could|might|may|[Uu]nless|[Uu]ntil|[Aa]ssuming|[Ss]uppos(?:e|ing)|assumption|extent to which|arguabl[ey]|perhaps|[Hh]ad (?:we|it|the)|[Ww]ere (?:we|it|the))\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|nor|neither|without|declin\w+|refus\w+|hesitat\w+|unwilling|unnecessary|reject\w*|disagree\w*|rather than|instead of|far from"
    r"|short of|no (?:\w+ ){0,2}?(?:occasion|need|reason|basis|inclination|intention|way)|cannot|hardly|avoid\w*|reluctan\w+|n[’']t)\b(?! only| (?:\w+ ){0,2}doubt| longer)[^,;]{0,60}$"
)
_CLAUSE = re.compile(
    r";|\b[Bb]ut\b|, (?:and|yet|while|although|though|because|since|for|so)\b|—|--"
    r"| and (?=we |accordingly|therefore|hence|so |thus|now |overrule|hold |must |that |the |those |these |this |⟦)|[Tt]o the extent|[Ii]nsofar|[Ii]n so far|[Ss]o far as|[Ii]nasmuch"
)
_ITS_SUBJECT = re.compile(
    rf"\b(?:{PARTY}|{BELOW}|the [A-Z]\w+ Supreme [Cc]ourt|[Ss]upreme [Cc]ourt of [A-Z]\w+)(?: (?:has|have|had))?(?: \w+ly)? $"
)
_ASKS_US = Cued(
    r"\b(?:ask|urge|invite|request|beg|press|implore)(?:s|d|ed|ing)? (?:us|this [Cc]ourt|the [Cc]ourt) [^;]*$",
    " us | this | the court | the Court ",
)
_QUOTES_US = re.compile(r"\[[Ww]\]e\b")  # another court's words
_ASIDE = re.compile(r"\bthat, [^,;]{1,80}, (?=(?:we|this [Cc]ourt)\b)")  # "urges that, in his case, we follow"
_IF = re.compile(r"(?:(?:And|But|Even),? )?(?:[Ii]f|Were|Had) ")
_CONCEDED = re.compile(r"^(?:Although|While|Though|Even though)\b.*,\s*(?:\w+ )?$")


def own(left: str, past: bool = True) -> bool:
    """Whether what follows `left`, the sentence up to there, is the court's own present and unconditional word.

    past: whether a tale of what another decision said ("In ⟦1⟧ the court …") counts against it.
    """
    if _CONCEDED.match(left):
        return True
    if _IF.match(left) or _QUOTES_US.search(left):
        return False
    clause = _CLAUSE.split(left)[-1]
    if _SUPPOSED.search(clause) or _DENIED.search(clause) or _ASKS_US.search(left):
        return False
    if left.endswith(" ") and _ITS_SUBJECT.search(left):
        return False
    heard = _ASIDE.sub("that ", _RELATIVE.sub("", left))
    resets = list(_RESET.finditer(heard))
    heard = heard[resets[-1].start() :] if resets else heard
    return not (_OTHERS.search(heard) or (past and _PAST.search(heard)))
