"""What one sentence says of the decisions it names.

A sentence comes as `mentions.mark` writes it, with ⟦n⟧ for the nth decision cited. Words of treatment spoken by a party
or a court below, denied, supposed or told of the past (`voice.own`) come as UNSURE: no treatment by this court, but the
decision is not cited in plain support either.

>>> [(r.relation, r.authority) for r in read_sentence("We think ⟦0⟧ is distinguishable, and overrule ⟦1⟧ and ⟦2⟧.")]
[('DISTINGUISHES', 0), ('OVERRULES', 1), ('OVERRULES', 2)]
>>> [r.relation for r in read_sentence("Petitioner asks us to overrule ⟦0⟧.")]
['UNSURE']
>>> [r.relation for r in read_sentence("We decline to overrule ⟦0⟧.")]
['AFFIRMS']
"""

import re

from hub_datasets.tasks.overruling import overrulings
from hub_datasets.tasks.readings import LIST, THAT, UNSURE, Antecedents, Reading, no_antecedents, numbers
from hub_datasets.tasks.voice import own


def _words(text: str) -> str:
    """One of the words or phrases of a text, which "|" separates."""
    return "(?:" + "|".join(" ".join(part.split()) for part in text.split("|")) + ")"


# --- noun phrases -------------------------------------------------------------------------------------------------------
_SUBJECT = rf"(?P<ref>{LIST}|\b{THAT}|\b[Tt]he case(?! at| before| under| of)|^(?:But |And |Yet )?(?:[Ii]t|[Tt]hey|[Bb]oth)(?= (?:is|are|do|does|controls?|governs?|remains?)\b))"
_PRONOUN = rf"(?P<ref>{LIST}|\b{THAT}|\b(?:[Ii]t|[Tt]hey|[Bb]oth|[Tt]he case|the same|same)\b)"
_IT = r"(?P<ref>\b(?:it|them)\b)(?: here| today| now)?(?=[.,;]|$)"
_ITS = r"(?P<ref>\b(?:it|them|its (?:holding|principle|rule|reasoning|teaching)|that (?:rule|principle))\b)(?: here| today| now)?(?=[.,;]|$)"
_OBJECT = rf"(?P<ref>{LIST}|{THAT})"
_KIND = _words(
    "case|cases|decision|decisions|opinion|opinions|holding|holdings|ruling|rulings|judgment|doctrine|precedent|precedents"
    "|authority|authorities|principle|principles|reasoning|rationale|language|teaching|teachings|dictum|dicta|analysis|test"
    "|rule|rules|line of cases|line of decisions|progeny|court|situation|facts"
)
# What may stand between a decision and the verb that it is the subject of.
_ASIDE = _words(
    "supra|infra|ante|however|therefore|thus|also|too|then|accordingly|moreover|likewise|similarly|consequently|hence|clearly"
    "|plainly|factually|readily|easily|quite|itself|all|both|each|here|now|we think|we believe|we hold|we conclude"
    "|and its progeny|and similar cases|and like cases|and other cases|cited above|at bar"
) + (
    rf"|{_KIND}|(?:so )?(?:\w+ly )?(?:cited|relied (?:up)?on|urged|invoked|referred to) by (?:the )?(?:counsel for )?(?:the )?\w+(?: \w+)?"
    r"|(?:up)?on which (?:the )?\w+(?: \w+)? (?:so )?(?:\w+ly )?(?:rel(?:y|ies|ied)|depends?|places? (?:\w+ )?reliance)"
    r"|which (?:the )?\w+(?: \w+)? (?:cites?|relies on|invokes?)|on (?:its|the|their) (?:own )?facts"
    r"|(?:to(?! hold)|so far as|insofar as|to the extent|in so far as|to whatever extent) [^⟦⟧;.:]{1,110}"
    r"|which|in (?:this|that) (?:regard|respect)|in (?:the )?(?:instant|present) case|in (?:its|their) facts"
)
_MID = rf"(?:'s|’s|s’|s')?(?:[ ,(]+(?:{_ASIDE})[),]*)*[ ,]+"
# The same with a clause about the decision: "⟦1⟧, where the lease had expired, is distinguishable".
_FAR = rf"(?:{_MID}|(?:'s|’s)?,? (?:supra, )?(?:where|in which|which|a case|decided|wherein|cited|relied|upon which|on which|involving|holding) [^⟦⟧;.:]{{1,160}}?,? )"
# What may stand between a verb and the decision that is its object.
_PATH = (
    "(?:"
    + _words(
        "the|our|its|their|that|this|those|of|in|from|on|upon|by|as|to|down|so much|part|portion|parts|portions|both|any|such"
        "|case|cases|court's|Court's|Court’s|court’s|prior|previous|earlier|recent|own|same|settled|well-settled|general|old"
        "|former|long-standing|broad|contrary|express|clear|governing|controlling|basic|fundamental|familiar|traditional"
        "|majority|leading|second|first|rigid|announced|laid|stated|set|out|forth|established|enunciated|adopted|articulated"
        "|declared|applied|followed|expressed|recognized|reached|made|used|contained|found|pronounced|court|Court|supreme|and"
        "|decision|decisions|holding|holdings|reasoning|rule|rules|principle|principles|doctrine|opinion|opinions|precedent"
        "|precedents|rationale|analysis|approach|test|standard|standards|view|views|teaching|teachings|logic|language|authority"
        "|line|interpretation|construction|conclusion|conclusions|result|ruling|rulings|judgment|law|lead|dictates|mandate"
        "|command|guidance|statement|statements|dictum|dicta|progeny|procedure|method|formula|course|path|example|reading"
        "|requirement|requirements|proposition|a|facts|situation|circumstances|issue|question|statute|at|involved|presented"
    )
    + "[ ,]+|[A-Z][\\w'’.]+ )*"
)
# The same, looser, for verbs that say enough themselves.
_ANY = r"(?:[A-Za-z][\w'’.-]*,? ){0,14}?(?:(?:in|of|by|the|from|case) )?"
_ADV = _words(
    "now|here|also|hereby|therefore|thus|then|again|today|further|too|so|both|all|quite|hence|in our opinion|in our view"
    "|in our judgment|we think|we believe|to that extent|in part|pro tanto|of course|at once|no doubt|indeed|rather|very|far"
)
_ADVS = rf"(?:,? ?(?:{_ADV}|[a-z]+ly),? )*"
_BE = (
    r"(?:is|are|is to be|are to be|seems?(?: to be)?|appears? to be|shall be|will be|(?:must|should|ought to|has to|have to|needs to)(?:,? (?:now|also|\w+ly|therefore|thus),?)? be"
    r"(?:,? and (?:(?:it|they|hereby|now|accordingly) ){0,2}(?:is|are|be)(?: (?:now|hereby|accordingly|therefore))?)?),?"
)
_FIND = _words("find|deem|consider|regard|hold|think|believe|conclude")

# --- words of treatment -------------------------------------------------------------------------------------------------
# The group w holds the words of treatment, ref the decision: their subject where it stands first, else their object.
_UNLIKE = _words("distinguishable|distinguished|inapposite")
_NOT_IN_POINT = _words(
    "applicable|controlling|in point|on point|apposite|dispositive|analogous|decisive|pertinent|germane|parallel|comparable"
)
_NO_RULE = (
    rf"(?:inapplicable|unavailing|misplaced|not,? ?{_ADVS}{_NOT_IN_POINT}|of no (?:help|assistance|aid|avail|benefit|application)"
    r"|different|dissimilar|unlike)"
)
_IN_POINT = rf"(?:controlling|dispositive|determinative|decisive|conclusive|on all fours|(?:squarely |directly )?(?:in|on) point|binding(?! only)|indistinguishable|not {_ADVS}distinguishable)"
_LEAVE = (
    r"(?:overrul\w+|depart\w*(?: here)? from|abandon\w*|reconsider\w*|disturb\w*|retreat\w* from|reexamin\w+|re-examin\w+|overturn\w*"
    r"|revisit\w*|repudiat\w+|recede from|disavow\w*|deviat\w+ from|question|modify)"
)
_WILL_NOT = (
    r"(?:declin\w+|refus\w+|(?:see|find|perceive|know of|is|discern) no (?:\w+ )?(?:reason|cause|occasion|basis|justification|ground|need)s?"
    r"|(?:are|am) (?:not (?:\w+ )?(?:inclined|prepared|persuaded|disposed|convinced)|unwilling|unpersuaded)|do not(?= depart))"
    r"(?: \w+(?:'s|’s|s')? (?:invitation|request|suggestion|argument)s?)?(?: for us)? (?:to |for )?(?:now |here )?"
)
_CASE_OF = r"(?: case| decision)?"
_RESULT = (
    r"(?:affirmance|reversal|(?:a|the|this|that|our|an) (?:\w+ )?(?:result|conclusion|holding|answer|outcome|disposition|decision|reversal"
    r"|affirmance|finding|issue|question|matter|case|determination)|that (?:we|the|this)|us to|here|this)"
)
_QUESTION = r"(?:question|issue|argument|contention|claim|point|proposition|problem|challenge|objection|attack|complaint|matter)s?"
_SAME = rf"(?:this|these|that|the (?:\w+ )?(?:same|identical|precise|very|exact)|an? (?:\w+ )?(?:identical|similar|virtually identical|nearly identical|almost identical)|such an?|similar|identical) (?:\w+ ){{0,3}}?{_QUESTION}"
_DECIDED = r"(?:considered and rejected|considered and decided|decided|settled|resolved|answered|rejected|determined|disposed of|foreclosed|(?:put|laid) to rest|passed upon|concluded)"
_OURS = r", (?:we(?! (?:then |there |also |have )?(?:held|found|said|\w+ed)\b)|this [Cc]ourt|it (?:is|follows|must)|I|the (?:judgment|decree|order|conviction|sentence))\b"
_TABLE: dict[str, tuple[str, ...]] = {
    "DISTINGUISHES": (
        rf"{_PRONOUN}{_FAR}(?P<w>{_BE} {_ADVS}{_UNLIKE})\b(?! from ⟦)",
        rf"{_SUBJECT}{_MID}(?P<w>{_BE} {_ADVS}{_NO_RULE})\b(?! from ⟦)",
        rf"{_SUBJECT}{_MID}(?P<w>(?:may|can|could) {_ADVS}be {_ADVS}(?:distinguished|differentiated))\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:does|do) not,? ?{_ADVS}(?:apply|control|govern|help|aid|avail|assist|support|sustain|dictate|compel|require (?:a|that|the|us|any|such|reversal)))\b",
        rf"{_SUBJECT}{_MID}(?P<w>ha(?:s|ve) no (?:application|bearing|relevance|applicability))\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:present|involve|concern|address|deal with|dealt with)(?:s|ed)?,? ?(?:a |an |the )?(?:\w+ly |very |quite |far |altogether )*different)\b",
        rf"{_SUBJECT}{_MID}(?P<w>differs?)\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:does|do) not {_ADVS}(?:affect|alter|change)) (?:our|this|that|the) (?:\w+ )?(?:conclusion|decision|result|holding|analysis)\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:(?:lends?|affords?|offers?|provides?|furnish(?:es)?|gives?) (?:\w+ ){{0,4}}?(?:no|little) (?:support|aid|comfort|help|assistance)|(?:is|are) no(?:t| \w+)? authority))\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:is|are|was|were) (?:simply )?not {_ADVS}(?:present|at issue|involved|presented|implicated|before us)) (?:here|in (?:this|the (?:present|instant)) case)\b",
        rf"\b(?P<w>distinguish(?:es|ed|able)? (?:this|the (?:present|instant)|that|the facts|our|it|them|these|those|the)(?: \w+){{0,6}}? from|{_BE} {_ADVS}(?:distinguishable|distinguished|different|dissimilar|unlike)(?: from)?|(?:can|may) {_ADVS}be {_ADVS}distinguished from|differs? {_ADVS}from) {_ANY}{_OBJECT}",
        rf"\b[Ww]e {_ADVS}(?P<w>distinguish) {_PATH}{_OBJECT}",
        rf"(?P<ref>\b[Nn]either(?: of (?:them|these|those)(?: \w+)?| case| decision| authority)?) (?P<w>(?:controls?|governs?|applies|apply|helps?|is {_ADVS}{_NOT_IN_POINT}))\b",
        rf"\b[Nn]either (?P<ref>{LIST}){_MID}(?P<w>(?:controls?|governs?|applies|apply|helps?|is {_ADVS}{_NOT_IN_POINT}))\b",
        rf"\b[Nn]or (?:is|are) {_PATH}{_OBJECT},? (?P<w>{_ADVS}(?:{_NOT_IN_POINT}|of (?:any )?(?:help|assistance|aid|avail)))\b",
        rf"\b[Nn]or (?:does|do) {_PATH}{_OBJECT},? (?P<w>{_ADVS}(?:apply|control|govern|help|aid|avail|dictate|compel|require))\b",
        rf"\b{_FIND} (?:that )?{_PATH}{_OBJECT}{_MID}(?P<w>(?:to be |as )?{_ADVS}(?:{_UNLIKE}|{_NO_RULE}))\b",
        rf"^(?:(?:However|But|Thus|Moreover|Further|Here|Finally|Also|And|In (?:this|the (?:present|instant)) case),? )?(?P<w>(?:[Uu]nlike|[Ii]n contrast to|[Cc]ontrary to)(?: in)?) (?:the )?(?:\w+ ){{0,5}}?(?:(?:in|of) )?(?P<ref>{LIST})(?![^⟦;]{{0,200}}, ⟦)",
        rf"\b(?:[Tt]his|[Tt]he (?:present|instant)) case (?P<w>is (?:simply |clearly |quite )?(?:not (?:at all )?like|unlike|a far cry from)|(?:presents facts that )?(?:contrasts?|differs?) (?:\w+ly )?(?:to|with|from)(?: those)?(?: in)?) {_PATH}{_OBJECT}",
        rf"^(?P<w>[Uu]nlike) (?:the )?(?:\w+ ){{0,4}}?(?:here|in (?:this|the (?:present|instant)) case|at bar), (?P<ref>{LIST})",
        rf"\b(?:[Tt]he (?:\w+ )?(?:question|issue|point|problem)|[Tt]his (?:question|issue|point)|[Tt]hat (?:question|issue)) (?:\w+ ){{0,4}}?(?P<w>was (?:simply )?(?:not|neither|never) (?:an? )?(?:issue|presented|involved|raised|at issue|before the court|decided|considered|discussed|addressed)) (?:in|by) {_PATH}{_OBJECT}",
        rf"\b[Tt]here (?P<w>(?:was|is|were) no(?:thing| \w+ \w+| \w+)?) (?:such )?in {_PATH}{_OBJECT}{_CASE_OF}(?= (?:to|that|which|like|comparable|similar|about|of this kind))",
        rf"\b[Rr]eliance (?:\w+ )?(?:up)?on {_PATH}{_OBJECT}{_MID}(?P<w>(?:is|are) {_ADVS}(?:misplaced|unavailing|not well[- ]placed|unwarranted|unjustified))",
    ),
    "AFFIRMS": (
        rf"\b(?P<w>(?:re-?affirm|readopt|adhere to|re-adopt|continue to (?:adhere to|follow)|stand by|reiterate)) {_PATH}{_OBJECT}",
        rf"{_SUBJECT}{_MID}(?P<w>(?:remains?|(?:is|are) still|continues? to be) {_ADVS}(?:good law|the law|valid|viable|sound))\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:is|are) {_ADVS}(?:reaffirmed|adhered to))\b",
        rf"\b[Ww]e (?:\w+ ){{0,3}}?(?P<w>reaffirm|adhere to) {_ITS}",
        rf"\b(?P<w>{_WILL_NOT}{_LEAVE}) {_IT}",
        rf"\b(?P<w>{_WILL_NOT}{_LEAVE}) {_PATH}{_OBJECT}",
    ),
    "FOLLOWS": (
        rf"{_SUBJECT}{_FAR}(?P<w>(?:is|are) {_ADVS}{_IN_POINT})\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:is|are) {_ADVS}(?:the )?controlling (?:case|authority|precedent|law))\b",
        rf"\b(?P<w>[Cc]ontrolling (?:case|authority|precedent|decision)s? (?:here )?(?:is|are)) {_PATH}{_OBJECT}",
        rf"\b{_FIND} (?:that )?{_PATH}{_OBJECT}{_MID}(?P<w>(?:to be |as )?{_ADVS}{_IN_POINT})\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:remains?|(?:is|are) still|continues? to be) {_ADVS}(?:controlling|binding))\b",
        rf"\b[Ww]e (?:must |shall |will |therefore |now )*(?P<w>follow) {_IT}",
        rf"\b[Tt]he Court (?P<w>follows|adopts|applies) {_PATH}(?P<ref>{LIST})",
        rf"{_SUBJECT}{_MID}(?P<w>(?:cannot|can not) {_ADVS}be {_ADVS}distinguished)\b",
        rf"\b[Nn]or can {_PATH}{_OBJECT},? (?P<w>be {_ADVS}distinguished)\b",
        rf"{_SUBJECT}{_MID}(?:\w+s [^⟦;.:]{{0,50}} and )?(?P<w>(?:must |should )?{_ADVS}(?:controls?(?! the \w+ of)|governs?|settles?|forecloses?|disposes? of|(?:answers?|resolves?|precludes?|bars?|defeats?)(?= (?:this|the|that|our|both|any|his|her|their|petitioner|respondent|appellant|defendant|plaintiff))|(?:compels?|dictates?|mandates?|requires?|demands?)(?= {_RESULT})))\b",
        rf"{_SUBJECT}{_MID}(?P<w>(?:is|are) (?:here )?{_ADVS}applicable|appl(?:y|ies)(?: with equal force)?)(?:(?<=applicable),| here| in (?:this|the present|the instant) case| to (?:this|the (?:present|instant)) case| to the facts)",
        rf"\b(?P<w>(?:(?:are|is|feel|am) {_ADVS}(?:controlled|governed|compelled|dictated|foreclosed|bound|settled|ruled|concluded|constrained|determined|answered|resolved)|controlled|governed|compelled|foreclosed) by),? {_ANY}{_OBJECT}",
        rf"\b(?P<w>(?:decided|settled|resolved|answered|determined) (?:adversely to|against|contrary to) (?:\w+(?:'s|s')? ){{1,4}}(?:contention |position |claim )?(?:by|in)) {_PATH}{_OBJECT}",
        rf"\b(?:[Ww]e|[Tt]his [Cc]ourt|I)\b(?: \w+){{0,4}}? (?P<w>(?:must |shall |will |should |therefore |now |choose to |elect to |simply )*(?:follow|apply)|adopt(?= (?:the|its|that)(?: \w+)? (?:rule|reasoning|holding|rationale|approach|analysis|view|test|standard))) {_PATH}{_OBJECT}",
        rf"(?P<w>^(?:\w+, )?(?:Following|Applying|Adhering to|On the authority of|Upon the authority of|In accordance with|In conformity with|Controlled by)) {_PATH}(?P<ref>{LIST})(?=[^;]{{0,150}}?{_OURS})",
        rf"\b(?i:{_SAME}) (?P<w>(?:was|were|is|are|has been|have been) {_ADVS}{_DECIDED})\b[^⟦;.]{{0,50}}? (?:in|by) {_PATH}{_OBJECT}",
        rf"\b[Ww]e (?:have )?{_ADVS}(?P<w>{_DECIDED}) {_SAME}[^⟦;.]{{0,40}}? in {_PATH}{_OBJECT}",
        rf"\b(?P<w>(?:cannot|can not|is not to|are not to) be {_ADVS}distinguished from|no (?:\w+ )?(?:distinction|difference) between (?:this|the (?:present|instant)) case and) {_ANY}{_OBJECT}",
        rf"^(?:(?:Thus|Therefore|Accordingly|Hence|Clearly|And|Here),? )?(?P<w>(?:[Uu]nder|[Tt]ested by|[Mm]easured (?:by|against)|[Jj]udged by|[Aa]pplying)) the (?:\w+ )?(?:rule|rules|principle|principles|doctrine|holding|decision|test|reasoning|authority|standard|analysis)(?:,? (?:announced|laid down|stated|set out|set forth|set down|established|enunciated|adopted|articulated|declared|expressed|of|in|our|this court|court|case|cases|decision|decisions|above))*,? (?P<ref>{LIST})(?:,| to (?:this|the (?:present|instant)) case| to the facts)",
        rf"(?P<ref>\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) (?:same )?(?:result|conclusion|principle|rule|reasoning|rationale|analysis|consideration|logic)s?) (?P<w>(?:is|are) {_ADVS}(?:applicable|controlling|true|required|compelled)|(?:applies|apply|obtains?|controls?|governs?|must (?:follow|obtain|apply)|holds? true)(?: with equal force)?),? {_ADVS}(?:here|in (?:this|the (?:present|instant)) case|to (?:this|the (?:present|instant)) case|to the (?:facts|case) (?:here|at bar|before us))\b",
        rf"^(?:(?:Thus|Therefore|Accordingly|And|But),? )?(?P<w>(?:Here|In (?:this|the (?:present|instant)) case),? (?:just )?as in|Like|As with) (?:the |our |those )?(?:\w+ ){{0,4}}?(?:(?:in|of) )?(?P<ref>{LIST}),",
        rf"^In (?P<ref>{LIST}),? (?P<w>(?:just )?as (?:here|in (?:this|the present|the instant) case)),",
        rf"\b(?:cannot|can not|must|fails?|without merit|no merit|untenable|rejected|not well taken|unavailing|barred)\b[^⟦;]{{0,80}}?(?P<w>\b(?:in (?:the )?light of|in view of|under|because of|by reason of)) {_PATH}(?P<ref>{LIST})",
        rf"\b(?:we|this [Cc]ourt) (?:hold|conclude|find|determine)\b[^;]{{0,80}}?(?P<w>\bbased (?:up)?on) {_PATH}(?P<ref>{LIST})",
        rf"\b[Ww]e (?P<w>rely (?:up)?on) {_PATH}(?P<ref>{LIST})",
        rf"\b(?P<w>[Ff]or (?:the |essentially |substantially )*(?:same )?reasons? (?:\w+ )?(?:stated|given|set (?:forth|out)|expressed|discussed|explained|assigned|announced|articulated)(?: \w+){{0,3}}? (?:in|by)) {_PATH}(?P<ref>{LIST})(?=,|[^⟦;]{{0,60}}?\b(?:we|must|is|are|this)\b)",
        rf"^(?P<w>(?:Similarly|Similar) to|Just as in|Like) (?:the \w+ (?:in|of) )?(?P<ref>{LIST}), (?=(?:here|so here|we (?:hold|conclude|find|must|are|believe|think)|this case|the (?:defendant|plaintiff|petitioner|respondent|appell|present|instant)\w*\b))",
        rf"\b(?P<w>(?:is|are|was|were) (?:settled|decided|resolved|determined|answered|disposed of|foreclosed|ruled)(?: \w+){{0,3}}? (?:against|adversely to|contrary to) (?:the )?(?:\w+(?:'s|’s|s'|s’) )?(?:contention|position|claim|argument|view)s?),? (?:\w+ ){{0,6}}?(?:by|in) {_PATH}{_OBJECT}",
        rf"\b(?:[Tt]h(?:is|at|e) (?:\w+ )?(?:result|conclusion|holding|rule|principle|answer)|which|it) (?P<w>(?:is|are) (?:therefore |thus )?(?:required|mandated|dictated|compelled|demanded|controlled) by|(?:follows|flows) (?:\w+ly )?from) {_PATH}{_OBJECT}",
        rf"(?P<w>^(?:\w+, )?Under) {_PATH}(?P<ref>{LIST}), (?:then, |therefore, |thus, )?(?=(?:these|those|this|that|his|her|their|petitioner|respondent|appell\w+|defendant|plaintiff)\b[^;⟦]{{0,80}}?\b(?:is|are|was|were|must|cannot|does|do|did|has|have|fails?)\b)",
        rf"(?P<w>^As in) (?P<ref>{LIST}), (?=(?:here|so here|we (?:hold|conclude|find|must|are|believe|think|reject|decline|affirm|reverse)|this|the (?:defendant|plaintiff|petitioner|respondent|appell|state|evidence|statute|trial))\b)",
        rf"\b[Ww]e (?:hold|conclude|find|determine|reach|believe|think)\b[^⟦;.]{{0,40}}(?P<w>,? (?:here,? )?(?:just )?as (?:we did |the court did )?in) (?P<ref>{LIST}),",
        rf"(?P<w>^(?:\w+, )?(?:In (?:the )?light of|In view of|Pursuant to|Consistent with|Based (?:up)?on|Relying (?:up)?on|As required by|Because of|Given)) {_PATH}(?P<ref>{LIST})(?=[^;⟦]{{0,40}}?, (?:we|this [Cc]ourt|the (?:judgment|decree|order|conviction|sentence))\b)",
        rf"\b[Ww]e (?:hold|conclude|affirm|reverse|must|find|are|vacate|agree)\b[^⟦;.]{{0,60}}?(?P<w>\b(?:in (?:the )?light of|pursuant to|relying (?:up)?on|as required by|in accordance with|following|under the authority of|because of)) {_PATH}(?P<ref>{LIST})",
        rf"(?P<w>^(?:\w+, )?Under) {_PATH}(?P<ref>{LIST}), (?:then, )?(?=we (?:must|are bound|are required|hold|conclude)|the (?:judgment|conviction|decree|order) must)",
        rf"\b(?P<w>on (?:the )?(?:strength|authority) of|upon (?:the )?authority of|(?:falls?|comes?) {_ADVS}within|(?:is|are) indistinguishable from|(?:is|are) not {_ADVS}distinguishable from|(?:is|are) on all fours with) {_PATH}{_OBJECT}(?!'s|’s)",
    ),
}
_PATTERNS = [(relation, re.compile(pattern)) for relation, patterns in _TABLE.items() for pattern in patterns]
_CUES = re.compile(
    r"support|sustain|not like|contrast|a far cry|no such|was not|was never|were no|was no|reasons? |imilar|ettled|mandated|follows|flows|precludes|bars? |defeats|rejected|disapproved|so is|so are|can no longer|[Nn]either|[Nn]or |remains|affect|alter|change|lends?|affords?|offers?|provides?|furnish|gives?|authority|not present|at issue|involved|implicated|merit|untenable|barred|under|rely|here|ere,? as|as in|s in ⟦|Like|As with|same|this case|instant case|present case|at bar|before us|decided|rejected|disposed|put to|laid to|passed upon|ested by|easured|udged|applying|cannot be|can not be|not to be|no \w*\s?(?:distinction|difference)|reiterate|remains?|still|continue|light of|view of|ursuant|onsistent|ased (?:up)?on|elying|ecause of|iven|answers|overrul|abrogat|reced|disavow|repudiat|no longer|cannot|distinguish|inapposite|inapplicab|unavailing|misplaced|of no |not |has no |have no |differ|dissimilar|nlike|ontrary to|n contrast"
    r"|affirm|adher|Adher|readopt|stand by|declin|refus|no \w*\s?(?:reason|cause|occasion|basis|justification|ground|need)|unwilling|unpersuaded|ontrol|dispos|determinat|decisive|conclusive|fours|point|binding|applicable|appl(?:y|ies)|adopt"
    r"|govern|compel|dictat|mandat|settle|foreclos|require|demand|bound|ruled|resolved|answered|concluded|constrained|ollow|pplying|authority of|strength of|accordance|conformity|within|Under|unwarranted|unjustified|adversely|against"
)
_REFERS = re.compile(
    rf"\b{THAT}|\b[Tt]he case\b|^(?:But |And |Yet )?(?:[Ii]t|[Tt]hey|[Bb]oth)\b|\b[Nn]either\b|\b(?:follow|overrule|reaffirm|adhere to) (?:it|them|its)\b|(?:same|[Tt]h(?:at|is|ese|ose)) (?:result|conclusion|principle|rule|reasoning|rationale|analysis|consideration|logic)|\b(?:[Ii]t|[Tt]hey|[Bb]oth|same)\b.*(?:overruled|abrogated|disavowed|distinguish|inapposite)"
)
# Before a decision: it is not the subject of what follows, but stands in another phrase ("the rule under ⟦1⟧ is …").
_NO_SUBJECT = re.compile(
    r"(?:\b(?:[Ii]n|[Uu]nder|by|of|to|for|from|with|than|like|as in|[Ss]ee|citing|quoting|both|at|and in|[Aa]ccord|[Cc]f\.)|[(\[]) $"
)
_OF_IT = re.compile(
    r"(?:holding|decision|case|rule|language|portion|opinion|reasoning|part|dicta|dictum|statement|principle|doctrine|facts|situation|rationale|analysis|question|[Rr]eliance|much|contrary|test|court|said|policy|concern|expressed|announced|laid down|stated|forth)s? (?:\w+ ){0,3}(?:of|in|from|to|on|upon) $"
)
_CONTROLS = re.compile(
    r"\b(?:it|its \w+|they|which|that (?:case|decision|rule)) (?:controls?|governs?|is (?:controlling|dispositive)|are controlling)\b"
)

_OVERRULES = re.compile("verrul|abrogat|reced|disavow|repudiat|no longer|cannot|followed")
_RECOGNIZES = re.compile(r"^(?:Recognizing|Noting|Finding|Concluding|Holding|Believing|Stating|Acknowledging) that $")
_THEIR_COURT = re.compile(r"[^;]{0,40}, the (?!Court\b)[^,;]{0,60}?(?:[Cc]ourt|[Jj]udge|[Cc]ommission|[Bb]oard)")
_AS_DISCUSSED = re.compile(r", as (?:\w+ ){0,2}\w+ed\b")
_ADHERENCE = re.compile(r"\b(?:adherence|validity|vitality|correctness|soundness|continued)\b")
_LONGEST = 1500  # characters of a sentence; what is longer is a list, or text without full stops


def read_sentence(sentence: str, antecedents: Antecedents = no_antecedents) -> list[Reading]:
    """What a marked sentence says of decisions."""
    if len(sentence) > _LONGEST or not (_CUES.search(sentence) and ("⟦" in sentence or _REFERS.search(sentence))):
        return []
    found = overrulings(sentence, antecedents) if _OVERRULES.search(sentence) else []
    for relation, pattern in _PATTERNS:
        for match in pattern.finditer(sentence):
            start, end = match.span("w")
            left = sentence[: match.start()]
            if (
                "which" not in match[0]
                and match.start() == match.start("ref")
                and _NO_SUBJECT.search(left)
                and not _OF_IT.search(left)
            ):
                continue
            if "⟦" in match["ref"]:
                meant_by = numbers(match["ref"])
            else:
                meant_by = antecedents(
                    bool(
                        re.match(
                            r"(?:But |And |Yet )?(?:[Tt]h[oe]se|[Tt]hey|[Tt]hem|them|[Bb]oth|[Nn]either)|.*s$",
                            match["ref"],
                        )
                    ),
                    match.start("ref"),
                )
            if _AS_DISCUSSED.search(sentence[end : max(end, match.start("ref"))]):
                continue
            meant = relation if _meant(sentence, relation, match, left) else UNSURE
            if (
                meant == "AFFIRMS"
                and "adhere" in match["w"]
                and (_CONTROLS.search(sentence[match.end() :]) or "Supreme Court" in match[0])
            ):
                meant = "FOLLOWS"
            found += (Reading(meant, number, start, end) for number in meant_by)
    return _best(found)


def _meant(sentence: str, relation: str, match: re.Match[str], left: str) -> bool:
    """Whether the court itself says this, of the present, and means it."""
    right = sentence[match.end() :]
    if match.start("w") < match.start("ref"):
        left = sentence[: match.start("w")]
    if _RECOGNIZES.search(left) and _THEIR_COURT.match(right):
        return False
    if sentence.endswith("?") or re.match(r",? ?(?:only )?(?:if|unless)\b", right):
        return False
    if relation == "AFFIRMS":
        left = re.sub(r"\b(?:invitation|request|suggestion)s? to", "", left)
        if match.start("w") < match.start("ref") and not re.search(
            r"\b(?:[Ww]e|[Tt]his [Cc]ourt|I|us|[Tt]here)\b", left
        ):
            return False
    if relation == "DISTINGUISHES" and "at issue" in match["w"] and _ADHERENCE.search(left):
        return False
    if relation == "FOLLOWS" and match["w"].startswith("Like") and re.match(r"[^;]{0,80}?\b(?:not|no|never)\b", right):
        return False
    if relation == "FOLLOWS" and (re.search(r"\bnor\b", match["ref"]) or re.search(r"\b[Nn]either (?:\w+ )?$", left)):
        return False
    return own(left)


def _best(found: list[Reading]) -> list[Reading]:
    """One reading for each decision and place: of readings that overlap, the one whose words are longest."""
    kept: list[Reading] = []
    for reading in sorted(found, key=lambda r: (r.start - r.end, r.start, r.relation == UNSURE, r.authority)):
        if not any(k.authority == reading.authority and k.start < reading.end and reading.start < k.end for k in kept):
            kept.append(reading)
    return sorted(kept, key=lambda r: (r.start, r.authority))
