"""The words with which courts treat decisions: for each relation its patterns over a marked sentence.

In a pattern the group w holds the words of treatment, ref the decision: their subject where it stands first, else their
object. Each pattern comes with strings one of which stands in whatever it matches: to look for those first is far cheaper.
"""

import re
from collections.abc import Iterator
from itertools import chain

from hub_datasets.tasks.readings import LIST, THAT


def _words(text: str) -> str:
    """One of the words or phrases of a text, which "|" separates."""
    return "(?:" + "|".join(" ".join(part.split()) for part in text.split("|")) + ")"


# --- noun phrases -------------------------------------------------------------------------------------------------------
_SUBJECT = rf"(?P<ref>{LIST}|\b{THAT}|\b[Tt]he case(?! at| before| under| of)|^(?:But |And |Yet )?(?:[Tt]hey|[Bb]oth)(?= (?:are|do|control|govern|remain)\b))"
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
_UNLIKE = _words("distinguishable|distinguished|inapposite")
_NOT_IN_POINT = _words(
    "applicable|controlling|in point|on point|apposite|dispositive|analogous|decisive|pertinent|germane|parallel|comparable"
)
_NO_RULE = (
    rf"(?:inapplicable|unavailing|misplaced|not,? ?{_ADVS}{_NOT_IN_POINT}|of no (?:help|assistance|aid|avail|benefit|application)"
    r"|different|dissimilar|unlike)"
)
_IN_POINT = rf"(?:controlling|dispositive|determinative|decisive|conclusive|on all fours|(?:squarely |directly )?(?:in|on) point|binding(?! only)|indistinguishable|not (?!only){_ADVS}distinguishable)"
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
_OURS = r", (?:we(?! (?:then |there |also |have )?(?:held|found|said|wrote|\w+ed)\b)|this [Cc]ourt(?! (?:in ⟦|(?:then |there |also |has )?(?:held|found|said|\w+ed)\b))|it (?:is|follows|must)|I|the (?:judgment|decree|order|conviction|sentence))\b"
# fmt: off
_TABLE: dict[str, tuple[tuple[str, str], ...]] = {
    "DISTINGUISHES": (
        ("distinguishable|distinguished|inapposite", rf"{_PRONOUN}{_FAR}(?P<w>{_BE} {_ADVS}{_UNLIKE})\b(?! from (?:that of |those (?:of|in) )?⟦)"),
        ("analogous|applicable|apposite|comparable|controlling|decisive|different|dispositive|dissimilar|germane|in point|misplaced|of no |on point|parallel|pertinent|unavailing|unlike", rf"{_SUBJECT}{_MID}(?P<w>{_BE} {_ADVS}{_NO_RULE})\b(?! from (?:that of |those (?:of|in) )?⟦)"),
        ("fferentiated|stinguished", rf"{_SUBJECT}{_MID}(?P<w>(?:may|can|could) {_ADVS}be {_ADVS}(?:distinguished|differentiated))\b"),
        (" not", rf"{_SUBJECT}{_MID}(?P<w>(?:does|do) not,? ?{_ADVS}(?:apply|control|govern|help|aid|avail|assist|support|sustain|dictate|compel|require(?= {_RESULT})))\b"),
        ("applicability|application|bearing|relevance", rf"{_SUBJECT}{_MID}(?P<w>ha(?:s|ve) no (?:application|bearing|relevance|applicability))\b"),
        ("different", rf"{_SUBJECT}{_MID}(?P<w>(?:present|involve|concern|address|deal with|dealt with)(?:s|ed)?,? ?(?:a |an |the )?(?:\w+ly |very |quite |far |altogether )*different)\b"),
        ("differ", rf"{_SUBJECT}{_MID}(?P<w>differs?)\b"),
        (" not ", rf"{_SUBJECT}{_MID}(?P<w>(?:does|do) not {_ADVS}(?:affect|alter|change)) (?:our|this|that|the) (?:\w+ )?(?:conclusion|decision|result|holding|analysis)\b"),
        (" authority|afford|furnish|give|lend|offer|provide", rf"{_SUBJECT}{_MID}(?P<w>(?:(?:lends?|affords?|offers?|provides?|furnish(?:es)?|gives?) (?:\w+ ){{0,4}}?(?:no|little) (?:support|aid|comfort|help|assistance)|(?:is|are) no(?:t| \w+)? authority))\b"),
        ("at issue|before us|implicated|involved|present", rf"{_SUBJECT}{_MID}(?P<w>(?:is|are|was|were) (?:simply )?not {_ADVS}(?:present|at issue|involved|presented|implicated|before us)) (?:here|in (?:this|the (?:present|instant)) case)\b"),
        ("differ|dissimilar|distinguish|unlike", rf"\b(?P<w>distinguish(?:es)? (?:this|the (?:present|instant)|that|the facts|our|it|them|these|those|the)(?: \w+){{0,6}}? from|{_BE} {_ADVS}(?:distinguishable|distinguished|different|dissimilar|unlike)(?: from)?|(?:can|may) {_ADVS}be {_ADVS}distinguished from|differs? {_ADVS}from) {_ANY}{_OBJECT}"),
        ("distinguish", rf"\b[Ww]e {_ADVS}(?P<w>distinguish) {_PATH}{_OBJECT}"),
        ("either", rf"(?P<ref>\b[Nn]either(?: of (?:them|these|those)(?: \w+)?| case| decision| authority)?) (?P<w>(?:controls?|governs?|applies|apply|helps?|is {_ADVS}{_NOT_IN_POINT}))\b"),
        ("either ", rf"\b[Nn]either (?P<ref>{LIST}){_MID}(?P<w>(?:controls?|governs?|applies|apply|helps?|is {_ADVS}{_NOT_IN_POINT}))\b"),
        ("or ", rf"\b[Nn]or (?:is|are) {_PATH}{_OBJECT},? (?P<w>{_ADVS}(?:{_NOT_IN_POINT}|of (?:any )?(?:help|assistance|aid|avail)))\b"),
        ("or do", rf"\b[Nn]or (?:does|do) {_PATH}{_OBJECT},? (?P<w>{_ADVS}(?:apply|control|govern|help|aid|avail|dictate|compel|require))\b"),
        ("analogous|applicable|apposite|comparable|controlling|decisive|different|dispositive|dissimilar|distinguishable|distinguished|germane|in point|misplaced|of no |on point|parallel|pertinent|unavailing|unlike", rf"\b{_FIND} (?:that )?{_PATH}{_OBJECT}{_MID}(?P<w>(?:to be |as )?{_ADVS}(?:{_UNLIKE}|{_NO_RULE}))\b"),
        ("n contrast to|nlike|ontrary to", rf"^(?:(?:However|But|Thus|Moreover|Further|Here|Finally|Also|And|In (?:this|the (?:present|instant)) case),? )?(?P<w>(?:[Uu]nlike|[Ii]n contrast to|[Cc]ontrary to)(?: in)?) (?:the )?(?:\w+ ){{0,5}}?(?:(?:in|of) )?(?P<ref>{LIST})(?=[,;.]|['’]s| (?:cases?|decisions?|where|in which|which|here|this|the)\b| \()(?![^;]*⟦)"),
        (" case ", rf"\b(?:[Tt]his|[Tt]he (?:present|instant)) case (?P<w>is (?:simply |clearly |quite )?(?:not (?:at all )?like|unlike|a far cry from)|(?:presents facts that )?(?:contrasts?|differs?) (?:\w+ly )?(?:to|with|from)(?: those)?(?: in)?) {_PATH}{_OBJECT}"),
        ("nlike", rf"^(?P<w>[Uu]nlike) (?:the )?(?:\w+ ){{0,4}}?(?:here|in (?:this|the (?:present|instant)) case|at bar), (?P<ref>{LIST})"),
        ("issue|point|problem|question", rf"\b(?:[Tt]he (?:\w+ )?(?:question|issue|point|problem)|[Tt]his (?:question|issue|point)|[Tt]hat (?:question|issue)) (?:\w+ ){{0,4}}?(?P<w>was (?:simply )?(?:not|neither|never) (?:an? )?(?:issue|presented|involved|raised|at issue|before the court|decided|considered|discussed|addressed)) (?:in|by) {_PATH}{_OBJECT}"),
        ("here ", rf"\b[Tt]here (?P<w>(?:was|is|were) no(?:thing| \w+ \w+| \w+)?) (?:such )?in {_PATH}{_OBJECT}{_CASE_OF}(?= (?:to|that|which|like|comparable|similar|about|of this kind))"),
        ("eliance ", rf"\b[Rr]eliance (?:\w+ )?(?:up)?on {_PATH}{_OBJECT}{_MID}(?P<w>(?:is|are) {_ADVS}(?:misplaced|unavailing|not well[- ]placed|unwarranted|unjustified))"),
    ),
    "AFFIRMS": (
        ("adhere to|affirm|continue to |re-adopt|readopt|stand by", rf"\b(?P<w>(?:re-?affirm|readopt|adhere to|re-adopt|continue to (?:adhere to|follow)|stand by)) {_PATH}{_OBJECT}"),
        (" still|continue|remain", rf"{_SUBJECT}{_MID}(?P<w>(?:remains?|(?:is|are) still|continues? to be) {_ADVS}(?:good law|the law|valid|viable|sound))\b"),
        ("adhered to|reaffirmed", rf"{_SUBJECT}{_MID}(?P<w>(?:is|are) {_ADVS}(?:reaffirmed|adhered to))\b"),
        ("adhere to|reaffirm", rf"\b[Ww]e (?:\w+ ){{0,3}}?(?P<w>reaffirm|adhere to) {_ITS}"),
        ("abandon|depart|deviat|disavow|disturb|modify|overrul|overturn|question|re-examin|recede from|reconsider|reexamin|repudiat|retreat|revisit", rf"\b(?P<w>{_WILL_NOT}(?!disturb){_LEAVE}) {_IT}"),
        ("abandon|depart|deviat|disavow|disturb|modify|overrul|overturn|question|re-examin|recede from|reconsider|reexamin|repudiat|retreat|revisit", rf"\b(?P<w>{_WILL_NOT}{_LEAVE}) {_PATH}{_OBJECT}"),
    ),
    "FOLLOWS": (
        (" point|binding|conclusive|controlling|decisive|determinative|dispositive|distinguishable|on all fours", rf"{_SUBJECT}{_FAR}(?P<w>(?:is|are) {_ADVS}{_IN_POINT})\b"),
        ("controlling ", rf"{_SUBJECT}{_MID}(?P<w>(?:is|are) {_ADVS}(?:the )?controlling (?:case|authority|precedent|law))\b"),
        ("ontrolling ", rf"\b(?P<w>[Cc]ontrolling (?:case|authority|precedent|decision)s? (?:here )?(?:is|are)) {_PATH}{_OBJECT}"),
        (" point|binding|conclusive|controlling|decisive|determinative|dispositive|distinguishable|on all fours", rf"\b{_FIND} (?:that )?{_PATH}{_OBJECT}{_MID}(?P<w>(?:to be |as )?{_ADVS}{_IN_POINT})\b"),
        ("binding|controlling", rf"{_SUBJECT}{_MID}(?P<w>(?:remains?|(?:is|are) still|continues? to be) {_ADVS}(?:controlling|binding))\b"),
        ("follow", rf"\b[Ww]e (?:must |shall |will |therefore |now )*(?P<w>follow) {_IT}"),
        ("he Court ", rf"\b[Tt]he Court (?P<w>follows|adopts|applies) {_PATH}(?P<ref>{LIST})"),
        ("distinguished", rf"{_SUBJECT}{_MID}(?P<w>(?:cannot|can not) {_ADVS}be {_ADVS}distinguished)\b"),
        ("or can ", rf"\b[Nn]or can {_PATH}{_OBJECT},? (?P<w>be {_ADVS}distinguished)\b"),
        ("answer|bar|compel|control|defeat|dictate|dispose|foreclose|govern|mandate|preclude|require|resolve|settle", rf"{_SUBJECT}{_MID}(?:\w+s [^⟦;.:]{{0,50}} and )?(?P<w>(?:must |should )?{_ADVS}(?:controls?(?! the \w+ of)|governs?|settles?|forecloses?|disposes? of|(?:answers?|resolves?|precludes?|bars?|defeats?)(?= (?:this|the|that|our|both|any|his|her|their|petitioner|respondent|appellant|defendant|plaintiff))|(?:compels?|dictates?|mandates?)(?= {_RESULT})))\b"),
        ("appl", rf"{_SUBJECT}{_MID}(?P<w>(?:is|are) (?:here )?{_ADVS}applicable|appl(?:y|ies)(?: with equal force)?)(?:(?<=applicable),| here| in (?:this|the present|the instant) case| to (?:this|the (?:present|instant)) case| to the facts)"),
        ("answered|bound|compelled|concluded|constrained|controlled|determined|dictated|foreclosed|governed|resolved|ruled|settled", rf"\b(?P<w>(?:are|is|be|feel|am) {_ADVS}(?:controlled|governed|compelled|dictated|foreclosed|bound|settled|ruled|concluded|constrained|determined|answered|resolved) by),? {_ANY}{_OBJECT}"),
        ("adversely to|against|contrary to", rf"\b(?P<w>(?:decided|settled|resolved|answered|determined) (?:adversely to|against|contrary to) (?:\w+(?:'s|s')? ){{1,4}}(?:contention |position |claim )?(?:by|in)) {_PATH}{_OBJECT}"),
        ("adopt|apply|follow", rf"\b(?:[Ww]e|[Tt]his [Cc]ourt|I)\b(?: \w+){{0,4}}? (?P<w>(?:must |shall |will |should |therefore |now |choose to |elect to |simply )*(?:follow|apply)|adopt(?= (?:the|its|that)(?: \w+)? (?:rule|reasoning|holding|rationale|approach|analysis|view|test|standard))) {_PATH}{_OBJECT}"),
        ("Adhering to|Applying|Controlled by|Following|In accordance with|In conformity with|On the authority of|Upon the authority of", rf"(?P<w>^(?:\w+, )?(?:Following|Applying|Adhering to|On the authority of|Upon the authority of|In accordance with|In conformity with|Controlled by)) {_PATH}(?P<ref>{LIST})(?=[^;]{{0,150}}?{_OURS})"),
        (" to rest|answered|concluded|decided|determined|disposed of|foreclosed|passed upon|rejected|resolved|settled", rf"\b(?i:{_SAME}) (?P<w>(?:was|were|is|are|has been|have been) {_ADVS}{_DECIDED})\b[^⟦;.]{{0,50}}? (?:in|by) {_PATH}{_OBJECT}"),
        (" to rest|answered|concluded|decided|determined|disposed of|foreclosed|passed upon|rejected|resolved|settled", rf"\b[Ww]e (?:have )?{_ADVS}(?P<w>{_DECIDED})(?! that (?:the|an?|no)\b) {_SAME}[^⟦;.]{{0,40}}? in {_PATH}{_OBJECT}"),
        (" between th|distinguished from", rf"\b(?P<w>(?:cannot|can not|is not to|are not to) be {_ADVS}distinguished from|no (?:\w+ )?(?:distinction|difference) between (?:this|the (?:present|instant)) case and) {_ANY}{_OBJECT}"),
        (" the ", rf"^(?:(?:Thus|Therefore|Accordingly|Hence|Clearly|And|Here),? )?(?P<w>(?:[Uu]nder|[Tt]ested by|[Mm]easured (?:by|against)|[Jj]udged by|[Aa]pplying)) the (?:\w+ )?(?:rule|rules|principle|principles|doctrine|holding|decision|test|reasoning|authority|standard|analysis)(?:,? (?:announced|laid down|stated|set out|set forth|set down|established|enunciated|adopted|articulated|declared|expressed|of|in|our|this court|court|case|cases|decision|decisions|above))*,? (?P<ref>{LIST})(?:,(?! to \w+)(?! we (?:\w+ed|held|found|said|wrote)\b)| to (?:this|the (?:present|instant)) case| to the facts)"),
        ("here|in th|to th", rf"(?P<ref>\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) (?:same )?(?:result|conclusion|principle|reasoning|rationale|analysis|consideration|logic)s?) (?P<w>(?:is|are) {_ADVS}(?:applicable|controlling|true|required|compelled)|(?:applies|apply|obtains?|controls?|governs?|must (?:follow|obtain|apply)|holds? true)(?: with equal force)?),? {_ADVS}(?:here|in (?:this|the (?:present|instant)) case|to (?:this|the (?:present|instant)) case|to the (?:facts|case) (?:here|at bar|before us))\b"),
        ("because of|by reason of|in view of|light of|under", rf"\b(?:cannot|can not|must|fails?|without merit|no merit|untenable|rejected|not well taken|unavailing|barred)\b[^⟦;]{{0,80}}?(?P<w>\b(?:in (?:the )?light of|in view of|because of|by reason of)) {_PATH}(?P<ref>{LIST})"),
        ("based ", rf"\b(?:we|this [Cc]ourt) (?:hold|conclude|find|determine)\b[^;]{{0,80}}?(?P<w>\bbased (?:up)?on) {_PATH}(?P<ref>{LIST})"),
        ("rely ", rf"\b[Ww]e (?P<w>rely (?:up)?on) {_PATH}(?P<ref>{LIST})"),
        ("reason", rf"\b(?P<w>[Ff]or (?:the |essentially |substantially )*(?:same )?reasons? (?:\w+ )?(?:stated|given|set (?:forth|out)|expressed|discussed|explained|assigned|announced|articulated)(?: \w+){{0,3}}? (?:in|by)) {_PATH}(?P<ref>{LIST})(?=,|[^⟦;]{{0,60}}?\b(?:we|must|is|are|this)\b)"),
        ("adversely to|against|contrary to", rf"\b(?P<w>(?:is|are|was|were) (?:settled|decided|resolved|determined|answered|disposed of|foreclosed|ruled)(?: \w+){{0,3}}? (?:against|adversely to|contrary to) (?:the )?(?:\w+(?:'s|’s|s'|s’) )?(?:contention|position|claim|argument|view)s?),? (?:\w+ ){{0,6}}?(?:by|in) {_PATH}{_OBJECT}"),
        ("compelled|controlled|demanded|dictated|from|mandated|required", rf"\b(?:[Tt]h(?:is|at|e) (?:\w+ )?(?:result|conclusion|holding|rule|principle|answer)|which|it) (?P<w>(?:is|are) (?:therefore |thus )?(?:required|mandated|dictated|compelled|demanded|controlled) by|(?:follows|flows) (?:\w+ly )?from) {_PATH}{_OBJECT}"),
        ("believe|conclude|determine|find|hold|reach|think", rf"\b[Ww]e (?:hold|conclude|find|determine|reach|believe|think)\b[^⟦;.]{{0,40}}(?P<w>,? (?:here,? )?(?:just )?as (?:we|the court) did in) (?P<ref>{LIST}),"),
        ("As required by|Based |Because of|Consistent with|Given|In view of|Pursuant to|Relying |light of", rf"(?P<w>^(?:\w+, )?(?:In (?:the )?light of|In view of|Pursuant to|Consistent with|Based (?:up)?on|Relying (?:up)?on|As required by|Because of|Given)) {_PATH}(?P<ref>{LIST})(?=[^;⟦]{{0,40}}?{_OURS})"),
        ("as required by|because of|following|in accordance with|light of|pursuant to|relying |under the authority of", rf"\b[Ww]e (?:hold|conclude|affirm|reverse|must|find|are|vacate|agree)\b[^⟦;.]{{0,60}}?(?P<w>\b(?:in (?:the )?light of|pursuant to|relying (?:up)?on|as required by|in accordance with|following|under the authority of|because of)) {_PATH}(?P<ref>{LIST})"),
        ("Under", rf"(?P<w>^(?:\w+, )?Under) {_PATH}(?P<ref>{LIST}), (?:then, )?(?=we (?:are bound|are required|hold|conclude)|the (?:judgment|conviction|decree|order) must)"),
        (" indistinguishable from| not | on all fours with|authority|strength|upon |within", rf"\b(?P<w>on (?:the )?(?:strength|authority) of|upon (?:the )?authority of|(?:falls?|comes?) {_ADVS}within|(?:is|are) indistinguishable from|(?:is|are) not {_ADVS}distinguishable from|(?:is|are) on all fours with) {_PATH}{_OBJECT}(?!'s|’s)"),
    ),
}
# fmt: on


_WORDINGS = [(relation, re.compile(pattern)) for relation, table in _TABLE.items() for _, pattern in table]
_CUES = [cues.split("|") for table in _TABLE.values() for cues, _ in table]
# The wordings that each cue may stand for: many share one.
_CUED = {cue: [number for number, cues in enumerate(_CUES) if cue in cues] for cue in chain.from_iterable(_CUES)}


def worded(sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Each place of a sentence that has the words of a relation, with the relation."""
    for number in sorted({number for cue in filter(sentence.__contains__, _CUED) for number in _CUED[cue]}):
        relation, pattern = _WORDINGS[number]
        for match in pattern.finditer(sentence):
            yield relation, match
