import { type StanceRule, sentenceWith } from '#engine/listen/stances/stance-rule.ts';

const THING =
  '(?:offers?|figure|number|position|answer|word|revision|proposal|numbers|package|terms|salary|price|say|increase|adjustment|move|round|attempt|improvement|concession|change|amount|ctc|decision on (?:salary|pay|compensation|this|the))';
const MORE = '(?:further|more|additional|second|other|subsequent|third|new|another)';

/** The negotiation is said to be over. */
const OVER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:final|last|last and final|best and final|best and last)(?: (?:and|possible|best|our))? ?${THING}\\b`,
  ),
  /\b(?:best and final|last and final|final and best|best & final|final offer|last word|final answer)\b/,
  /\b(?:is|are|that's|it's|as|this is|consider (?:it|this|that)|considered|be|treated as) (?:\w+ )?final(?=[.,;!)]|$| (?:and|now|from|as|on|for us|:))/,
  new RegExp(
    `\\bno ${MORE} (?:(?!time\\b|information|details|documents|notice|questions?|steps?|action|paperwork|interviews?|delays?)\\w+ )?(?:revision|change|negotiation|adjustment|movement|discussion|increase|improvement|amendment|concession|round|move|counter|room|flexib|offer|iteration|modification|step (?:up|on)|talks?|correspondence|request|review|bargaining|haggl|edits)`,
  ),
  /\b(?:not|n't|cannot|never|without|neither|nothing)\b[^.;!?]{0,50}\b(?:any |be )?(?:further|again|any more|anymore|another (?:round|revision|change|time|counter|move)|(?:a|any) (?:third|second|fourth|further|additional|other) (?:time|round|revision|change|counter|move|adjustment))\b/,
  /\b(?:(?:accept|take) (?:it |this )?or (?:decline|leave|refuse|reject)\b|where (?:it|this|that) (?:ends|stops|stands for good)|given you (?:everything|all|the most)|(?:everything|all)(?: that)? (?:we|i)(?: have|'ve got|'ve| had| can give| can do)(?= got|[.,;!]|$| to (?:give|offer)| for you)|no more after (?:this|that)|(?:ok |okay |right |and )?last one\b|negotiat\w+ (?:against|with) (?:myself|ourselves|himself|herself)|all (?:we|i) have(?: got)? to give|(?:won't|will not|not) be (?:coming|going) back (?:with|for|again|to)|to be (?:conclusive|final|definitive|the last)|conclusive(?:ly)?|definitive (?:offer|answer|position)|(?:does not|do not|don't|doesn't) (?:intend|wish|propose|plan) to (?:enter|engage|continue|discuss|negotiate|debate|correspond)|(?:further|continued|more) (?:correspondence|discussion|negotiation|debate|back[- ]and[- ]forth) (?:on|about|over|will|is|won't|would))\b/,
  /\bno (?:third|fourth|second) (?!interview|thoughts|opinion|page|copy|round of interviews)\w+|\d[^.;!?]{0,40},? (?:and that's (?:that|it)|done|full stop|period|final|end of (?:story|discussion))(?=[.!,]|$)|\bclosure of\b[^.;!?]{0,40}\b(?:discussion|negotiation|compensation|matter)|\b(?:that's|that is) (?:that|final|the end)\b/,
  /\bas (?:far|high) as (?:we|i|it|they|the \w+)(?:'re| are| can| will|'ll| am|'m)? ?(?:able to |going to |willing to |prepared to )?(?:go|goes|stretch|stretches|push|gets?|take it|move)\b/,
  /\b(?:take it or leave it|take (?:the|it|that|this)\b[^.;!?]{0,20}\bor leave|(?:yours )?to take or (?:to )?leave)\b/,
  /\b(?:done|finished|through) (?:haggling|negotiating|bargaining|moving (?:on (?:the|this|salary|pay|base|money|numbers)|numbers)|going back and forth)\b|\b(?:send|ask|push|make) me (?:back|again|to go)\b[^.;!?]{0,60}\b(?:won't|will not)\b|\b(?:that|this|it)(?:'s| is| will be| has to be) (?:\w+ )?(?:my|our|the) (?:last|final|absolute (?:best|max\w*|limit)|very best|bottom line)\b|\b(?:answer|decision|position|offer|figure|number)\b[^.;!?]{0,20}\b(?:will|is|would) (?:not|n't) (?:going to )?(?:change|be different|move)\b[^.;!?]{0,30}\b(?:whatever|however|no matter|regardless|again)|\b(?:consider|treat|regard|take) (?:this|it|that|the \w+) (?:\w+ ){0,2}?as (?:our|the|my) (?:best|last|final|closing)\b|\b(?:we(?:'re| are)|i(?:'m| am)|that's us|that's me|i think we're|have|has|were) (?:now |all |well |truly |officially |about )?(?:done|finished|through) (?:moving|negotiat\w+|going|discuss\w+|with (?:the|this|any) (?:negotiat\w+|back|discussion|haggling|numbers)|haggling|talking|bargaining|adjusting|changing|on (?:this|the|salary|pay|comp))/,
  /\b(?:negotiations?|discussions?|talks?|conversation|matter|subject|topic|bargaining|book|door|chapter|question)\b[^.;!?]{0,50}\b(?:(?:is|are|as|be|now) (?:now |hereby |therefore |completely )?(?:closed|over|concluded|finished|at an end|ended|complete|settled|shut)|(?:has|have|must|will|should|needs? to|comes?|came) (?:now |to )?(?:come to an |an )?(?:end|ended|closed|concluded|stop))/,
  /\b(?:clos(?:e|ing) (?:the|this|our|any) (?:negotiations?|discussions?|matter|book|door|subject|topic)|end of the (?:road|line|negotiations?|discussion|conversation|story)|end (?:the|this|our) (?:negotiations?|discussion))\b/,
  /\b(?:there(?:'s| is)|there isn't|i have|we have|i've got|we've got|have) (?:simply |absolutely |just |really )?(?:nothing|not anything) (?:more|further|left|else)(?: (?:i|we|that|to|on|in))?\b/,
  /\bthere (?:isn't|is no|won't be|will be no|is not|will not be) (?:a |an )?(?:third|second|next|another|more|further|fourth|fifth|other)\b(?! (?:interview|step|candidate|stage|question|person|way|option))/,
  /\b(?:drawn|drawing|draw) (?:the|a|our) line\b|\b(?:line in the sand|exhausted (?:all|every|our|my)|played (?:all|our|my last)|out of (?:moves|cards|road|options)|that(?:'s| is) (?:it|all|everything|the lot|where (?:we|i|it) (?:stop|end|land|finish)s?)(?: from (?:us|me)| there is| now)?(?=[.,;!]|$))/,
  /\b(?:will|shall|is|are|can) (?:not|no longer) be (?:amended|revised|changed|improved|increased|reopened|renegotiated|entertained|considered|negotiated) (?:again|further|any further|any more|anymore)\b|\bno longer (?:negotiating|negotiable|open (?:to|for) (?:negotiation|discussion))\b|\b(?:won't|will not|not going to|can't) (?:be )?(?:go(?:ing)? (?:back|up) again|reopen\w*|revisit\w*|move again|moving again|go(?:ing)? any (?:further|higher))\b/,
];
const OTHERWISE: readonly RegExp[] = [
  /\b(?:not|isn't|is not|wasn't|n't|never|far from|before (?:the|a|any|we)|until (?:the|a)|if|whether|is (?:this|that|it)) (?:\w+ ){0,3}(?:best and final|final|last|over|closed|done)\b/,
  /\bfinal (?:approval|version|step|interview|round of|stage|copy|paycheck|sign-?off|signature|check|year|draft|letter|contract|document|exam|settlement|details|paperwork|decision (?:rests|lies|is with|maker|by|from|from|on your|soon|next|tomorrow|will|has not)|form|say (?:rests|lies|is|on|over|in|belongs)|review|invoice|hurdle|candidate|call|confirmation|go-ahead)\b/,
  /\?$/,
  /\b(?:any|no) (?:further|other|more|additional) (?:questions?|information|details|documents?|steps?|action|notice|help|queries|delay)\b/,
  /\b(?:asks?|asked|say|said|raised|explained|explain|told|ask|repeat\w*|went|been) (?:\w+ ){0,5}again\b|\bagain\b[^.;!?]{0,10}\b(?:soon|thank|congrat)/,
  /\bnot (?:closed|shut|slamm)|\bhaven't (?:closed|shut)|\bdoor (?:is )?(?:not|n't|still)/,
  /\b(?:won't|not|n't) (?:bother|trouble|hear|contact|write|email|call|keep|see|take)\b[^.;!?]{0,30}\b(?:again|further|anymore|any more)\b/,
  /\bnothing (?:further|more|else) (?:you |is |for you|needed|required|to (?:do|sign|fill|worry))/,
  /\bwait\b|\bdelay/,
];

export const final: StanceRule = {
  id: 'final',
  find: (heard) => sentenceWith(heard, OVER, OTHERWISE),
};
