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
  /\b(?:walk|talk|take) (?:me|us) through\b[^.;!?]{0,60}\b(?:how|why|your|the|what)\b|\bhelp (?:me|us) (?:to )?understand\b|\bmake (?:the|your|a) case\b|\bconvince (?:me|us)\b|\bwhich (?:part|parts|surveys?|sources?|data|companies|aspects?|of your)\b[^.;!]{0,100}\?|\b(?:explain|clarify|elaborate on|substantiate|justify|support|back up|document) (?:why|how|the|your|this|that|what)\b[^.;!?]{0,80}/,
  /\bwhat (?:makes|would make) (?:this|that|it|you|the|your)\b[^.;!]{0,60}/,
  /\b(?:two or three|a few|some|a couple of|a short) (?:lines|sentences|bullets?|bullet points|paragraphs?|points|examples|note|examples)\b[^.;!?]{0,60}\b(?:on|about|why|that|for|to|how|i)\b/,
];
const OTHERWISE: readonly RegExp[] = [
  /\b(?:let me|i'll|i will|i can|we can|happy to|i'd like to|to|i) (?:explain|clarify|walk you|give you|share|provide|show)\b[^.;!?]{0,40}\b(?:you|why we|how we|our|my|background)\b/,
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
