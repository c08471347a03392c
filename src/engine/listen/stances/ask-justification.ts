import { type StanceRule, sentenceWith } from '#engine/listen/stances/stance-rule.ts';

const REASON =
  '(?:reasons?|reasoning|rationale|justif\\w+|basis|grounds|evidence|argument|arguments|backing|background|thinking|logic|case|data|sources?|surveys?|benchmarks?|numbers behind|proof|explanation|support(?:ing)? (?:documents?|data|material|evidence)|ammunition|something (?:i|we) can (?:use|take|show|point)|breakdown|examples?|bullet points?|details on how)';
const GIVE =
  '(?:give|send|share|provide|offer|need|have|supply|write|put together|let (?:me|us) have|show|submit|help (?:me|us)|see|forward|outline|elaborate|require|want|get|looking for|like|explain|set out|draft|add|back)';

/** Asks why, or what the wish is based on. */
const ASKS: readonly RegExp[] = [
  /\bwhy\b(?! (?:we|i|don't|not|wait)\b)[^.;!]{0,100}\?/,
  /\bhow (?:did|do|have) you (?:\w+ )?(?:arrive|get to|come (?:to|up)|came|work\w* (?:it|that|this) out|calculat\w+|reach|land|settle|derive|justify|see|figure)\b|\bhow (?:was|is) (?:that|this|the \w+|it) (?:calculated|worked out|derived|arrived)/,
  /\bwhat(?:'s| is| was|s| are| were)? (?:the |your )?(?:behind|driving|underlying|prompting|prompted|led|makes?|made|lies behind|basis|reason|reasons|reasoning|rationale|thinking|logic|justifies|would justify|explains?|supports?|argument|case)\b[^.;!]{0,100}/,
  /\bwhat (?:is|are|was|were|'s|did you) (?:this|that|it|your|the|you)\b[^.;!]{0,50}\bbas(?:ed|ing)\b[^.;!]{0,10}\bon\b/,
  /\bwhere (?:does|did|do|is|are) (?:that|this|it|the|you|your|those)\b[^.;!]{0,50}\b(?:com(?:e|es|ing)|came|get|got|from|find|taken)\b|\b(?:know|understand|tell (?:me|us)|see|say|show) (?:\w+ ){0,3}?where (?:that|this|it|the \w+|your \w+)(?: \w+)? (?:comes?|came) from\b/,
  new RegExp(
    `\\b(?:could|can|would|will|please|kindly|may|need|require|might|have to|ask|must|like|want|if you|before)\\b[^.;!]{0,60}\\b${GIVE}\\b[^.;!]{0,60}\\b${REASON}\\b`,
  ),
  new RegExp(
    `\\b(?:need|require|wants?|ask(?:ing)? for|looking for|missing|like|give me|send me|send us|share|provide)\\b[^.;!?]{0,50}\\b(?:${REASON}|to go on|to work with|i can (?:use|take|show|point)|on paper that|a stronger case)\\b`,
  ),
  /\b(?:walk|talk|take) (?:me|us) through\b[^.;!?]{0,60}\b(?:how|why|your|the|what)\b|\bhelp (?:me|us) (?:to )?understand\b|\bmake (?:the|your|a) case\b|\bconvince (?:me|us)\b|\bwhich (?:part|parts|market|surveys?|sources?|data|companies|aspects?|of your)\b[^.;!]{0,100}\?|\b(?:explain|clarify|elaborate on|substantiate|justify|support|back up|document) (?:why|how|the|your|this|that|what)\b[^.;!?]{0,80}/,
  /\b(?:what|which|how|why)\b[^.;!]{0,90}\b(?:warrants?|justif(?:y|ies)|merits?|deserves?|supports?|earns? you)\b[^.;!]{0,60}/,
  /\b(?:point (?:me|us) (?:to|at|towards)|show me|direct (?:me|us) to|link (?:me )?to|what(?:'s| is)|which(?:ever)?|share|send)\b[^.;!?]{0,30}\b(?:surveys?|sources?|data|report|study|figures you|numbers you|benchmark\w*|article|site)\b/,
  /\b(?:could|can|would|please|kindly|send|jot|give|tell|list|write|share|let me have|mail)\b[^.;!?]{0,60}\b(?:achievements?|accomplishments?|impact|sets you apart|stand out|what you(?:'ve| have|'d| would| will)? (?:done|delivered|bring|built|achieved|contributed?)|track record|(?:two|three|few|some|couple of) (?:postings|examples|links|sources|comparables|data points|reasons))\b/,
  /\b(?:set out|state|specify|indicate|lay out|spell out|list|give|outline) (?:the |your |some |any )?(?:grounds|reasons?|arguments?|basis|justification|considerations?)\b/,
  /\b(?:talk|argue|persuade|convince|sell) (?:me|us)\b(?: (?:into|on|of|that|why)| with|[.!]|$)|\bwhat (?:would|do|will|could|can|should|shall|might) (?:we|i|the \w+) (?:get|gain|be getting|see|say|tell|put|show|point)\b[^.;!]{0,100}\?|\b(?:elaborate|expand|substantiate)\b|\b(?:on what|upon what|what) (?:basis|grounds?|evidence|footing)\b/,
  /\b(?:what|how) (?:you(?:'ve| have)?|your \w+|this|that|it) (?:\w+ )?bas(?:ed|ing|es)\b|\b(?:you(?:'ve| have)?|it|this|that)(?:'s| is)? bas(?:ed|ing) (?:this|that|it|your \w+|the \w+)? ?on\b|\bgut feeling\b/,
  /\b(?:may|might|can|could|if) (?:i|we) (?:may )?ask (?:you )?(?:which|why|how|where|what (?:that|this|it|your|is behind|makes))\b|\bwhere you (?:have|had|got|get|took|take|found|find)\b[^.;!]{0,40}\bfrom\b/,
  new RegExp(
    `\\b(?:grateful|obliged|helpful|useful|interested|curious|like|keen|need|want|help)\\b[^.;!?]{0,40}\\b(?:understand|know|learn|hear|see|receive)\\b[^.;!?]{0,40}\\b${REASON}\\b`,
  ),
  /\bwhat (?:makes|would make) (?:this|that|it|you|the|your)\b[^.;!]{0,60}/,
  /\b(?:two or three|a few|some|a couple of|a short) (?:lines|sentences|bullets?|bullet points|paragraphs?|points|examples|note|examples)\b[^.;!?]{0,60}\b(?:on|about|why|that|for|to|how|i)\b/,
];
const OTHERWISE: readonly RegExp[] = [
  /\b(?:i'll|i will|i can|i'd|we'll|let me|to|going to) (?:\w+ )?make (?:the|your|a) case\b|\b(?:let me|i'll|i will|i can|we can|happy to|i'd like to|to|i) (?:explain|clarify|walk you|give you|share|provide|show)\b[^.;!?]{0,40}\b(?:you|why we|how we|our|my|background)\b/,
  /\b(?:that's|that is|this is|which is|here's|here is|reasons?) why\b/,
  /\bcan you share\b[^.;!?]{0,20}\b(?:offer|letter|address|passport)\b|\bbackground (?:check|screening|verification)\b/,
  /\bwhat (?:is|would be|was) (?:the|your) case (?:number|worker)\b|\bin (?:that|this|any|which) case\b|\bjust in case\b/,
  /\bwhat would make (?:this|it|that) (?:an? )?(?:easy|work|yes)|\bwhat (?:number|figure|amount|salary)\b/,
  /\bwe (?:fail|are at a loss|struggle) to understand\b/,
];

export const askJustification: StanceRule = {
  id: 'ask-justification',
  find: (heard) => sentenceWith(heard, ASKS, OTHERWISE),
};
