/**
 * What a sentence of a draft does, told by its grammar: a modal or a verb of wanting, and what it is about.
 * Each pattern is bounded and reads plain text (lower case, plain quotes).
 */

/** "could you", "would it be possible", "is there room", "I'd like", "I'm asking for", "the base should be", "please add". */
export const REQUEST =
  /\b(?:(?:could|can|would|may|might) (?:you|we|i|it|there|the|that|this|us|a|an|[$€£])|would [$€£]?\d|is (?:that|this|there|it)\b[^.?!]{0,60}\?|(?:is there|are there|do you have|have you got|got|any) (?:any |some |still )?(?:room|flexib\w*|wiggle|way|chance|scope|possib\w*|leeway|give|budget)|i(?:'d| would| should| do|'m|'ve| was| am| have)? ?(?:still )?(?:like|love|want|wish|propose|suggest|request|need|expect|picture|asking|ask|looking for|hoping|thinking|after|wonder|require|prefer)|(?:should|must|has to|have to|needs to|need to|ought to) (?:be|come|go|get)|please (?:increase|raise|add|match|make|update|adjust|include|change|consider|bring|bump|see)|as long as (?:we|you|it)|let's (?:say|make|settle|do)|granting|what i(?:'d| would| am)|my (?:ask|request|list|target|expectation|number)|get(?:ting)? (?:to|the|us)|settle on|throw in|how about|what about|would work|be possible|how does)\b/;

/** Asks for words, time or paper and not for better terms. */
export const NOT_FOR_TERMS =
  /\b(?:send|share|forward|resend|email|mail|let me know|tell me|confirm|clarif|explain|walk me through|talk me through|help me understand|extend|more time|time to|until|by (?:monday|tuesday|wednesday|thursday|friday)|half an hour|a (?:quick )?(?:call|chat|minute|meeting)|find (?:a|some|half)|speak|hear|look at it|review|think (?:it )?(?:over|about)|details?\b|range you|budgeted|in writing|the letter|ask for at|bring on|next steps|questions?|where i|who should)\b/;

/** Wants more of something without saying how much. */
export const WANTS_MORE =
  /\b(?:more|higher|better|improve\w*|increase\w*|raise\w*|bump\w*|up a (?:bit|little)|a bit up|wiggle|room|flexib\w+|leeway|sweeten\w*|do (?:any )?better|go up|move (?:up|the|on)|come up|boost\w*|something extra|a little extra|negotia\w+|adjust\w*|stretch|top up|closer)\b/;

export const ACCEPTS =
  /\b(?:i(?:'d| would)? (?:am |do |hereby |gladly |happily |formally |officially )?accept(?! (?:if|once|when|as soon|only|the invit|the calendar|your invit|any|anything|less|a lower))|i(?:'m| am) (?:very |so |really |absolutely )?(?:happy|delighted|thrilled|glad|pleased|excited|honou?red) to (?:accept|sign|say yes|go ahead|join you)|i(?:'ve| have) (?:decided to accept|signed|accepted (?:the|your) (?:offer|job|position))|accept(?:ing)? (?:the|your|this) (?:offer|position|job|role|terms)|count me in|sign me up|you(?:'ve| have) got (?:a deal|yourself)|it's a (?:yes|deal)|(?:^|[\s,!])yes!+|deal!|let's do (?:it|this)|where do i sign|what to sign|consider (?:it|this) (?:done|a yes)|i(?:'ll| will) (?:take (?:it|the (?:job|offer|role|position))|sign (?:it |the (?:letter|offer|contract) )?(?:today|now|right away|tonight|straight away|immediately)|accept)|i(?:'m| am) in(?=[.!\s]*$|[.!,;])|my answer is yes|i say yes|glad to go ahead|happy to go ahead)/;

/** "once", "if", "as soon as": a readiness that depends on something. */
export const CONDITIONAL =
  /\b(?:if|once|when|as soon as|after|provided|subject to|pending|assuming|before i (?:sign|accept|can)|as long as|ready to accept|able to accept|love to accept|like to accept|in a position to accept)\b/;

/** Says or shows that the paper is asked for. */
export const ASKS_FOR_LETTER =
  /\b(?:(?:send|share|email|mail|forward|get|receive|have|see|issue|prepare|provide|update|revise|reflect|put|confirm)\b[^.?!]{0,80}\b(?:letter|contract|agreement|in writing|written|paperwork|document|offer)\b|(?:revised|updated|new|amended|written|formal|final) (?:offer|letter|contract|agreement|version|copy)|in writing|once i have (?:the|it)|documented)/;

/** The letter was read or is being returned. */
export const HAS_LETTER =
  /\b(?:(?:read|reviewed|been through|gone through|looked (?:over|through)|went through|received|signed|countersigned|attached|enclosed|returning)\b[^.?!]{0,60}\b(?:letter|contract|agreement|offer|copy|document|terms|it\b)|signed (?:copy|letter|offer|contract)|(?:letter|contract|agreement)(?: is| was)? (?:signed|attached|arrived|enclosed))/;

export const THANKS =
  /\b(?:thank|thanks|grateful|appreciat\w*|excit\w*|delight\w*|thrill\w*|(?:couldn't|could not) be happier|happy|glad|pleased|love[dl]?|lovely|keen|enthusias\w*|wonderful|fantastic|great (?:news|to|talking|speaking|meeting|call|team)|enjoyed|hono[u]?red|looking forward|smil\w*|dream|impressed|amazing|overjoyed|eager|fan of|first choice|cheers for|much obliged|ecstatic|stoked|over the moon|made my (?:day|week))\b/;

export const REASON =
  /\b(?:because|since|given|considering|in view of|in light of|in the light of|based on|on the (?:basis|strength) of|due to|owing to|as (?:i|it|my|the|you|we|those|they)\b|after (?:\w+ )?(?:years|\d+)|with (?:my|the|over|more than|\w+ years|seven|a|two|three|on-call)|for (?:\w+ )?years|years?\b|experience|qualif\w+|certif\w+|degree|market|survey|research|data|median|average|benchmark|posting|posted|advertis\w+|range (?:for|in|was)|glassdoor|levels|competing|another (?:offer|company|firm)|offer from|other offer|forfeit\w*|give up|giving up|leav\w+ behind|walking (?:away from|past)|unvested|vest\w*|commut\w+|quot\w+|track record|results?|revenue|pipeline|led|built|ran\b|run\b|managed|delivered|deliver|opened|grew|grown|saved|launched|speak\w*|bilingual|fluent|responsib\w+|scope|duties|on-?call|reports\b|so (?:that|i|it|my|[$€£])|which\b|reflect\w*|relocat\w+|cost of living|rent|loan|mortgage|daycare|childcare|baby|kids|family|bills|current(?:ly)?|making \W?\d|earn\w*|skills?|background|expertise|value i|that's the (?:job|role)|previous|comparable|colleagues?|equal|parity|inflation|travel|shift|overtime|hours)\b|:\s/;
