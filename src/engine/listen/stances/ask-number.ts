import { type StanceRule, sentenceWith } from '#engine/listen/stances/stance-rule.ts';

const MONEY = '(?:salar(?:y|ies)|ctc|compensation|pay|earnings?|package|remuneration|wage|income|base|comp)';
const EXPECTED =
  '(?:expect\\w*|look(?:ing)? (?:for|at)|hop(?:e|ing) (?:for|to)|ha(?:d|ve) in mind|want(?:ing)?|need(?:ing)? (?:to|from|in|for|us)|thinking(?: of| about)?|after\\b|aim(?:ing)?|target(?:ing)?|picturing|like to (?:see|be|earn)|be happy|comfortable|work for you|settle)';

/** Asks what the candidate wants, earns, or has been offered elsewhere. */
const ASKS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:what|how much|which|where)\\b[^.;!]{0,60}\\byou(?:'re|'d|'ve|r| are| were| would| did| do| had| have)?\\b[^.;!]{0,24}\\b${EXPECTED}[^.;!]{0,60}\\?`,
  ),
  /\b(?:what|which|how much)\b[^.;!?]{0,30}\b(?:number|figure|salary|amount|range|base|package|total|sum|ctc|compensation|sort of money|kind of money|offer|it)\b[^.;!]{0,40}\b(?:would|could|might|will|did|do|are|were|is|was|makes?|gets?|takes?)\b[^.;!]{0,70}\?/,
  /\bwhat (?:would|will|does|might|'d) it take\b|\bwhat (?:number|figure|amount|salary)\b|\bwhere (?:would|do|did) you (?:need|want|like|have) (?:us |it |this |the \w+ )?to be\b|\bname (?:your|a|the) (?:price|number|figure)\b/,
  /\b(?:what|how much)\b[^.;!?]{0,30}\b(?:are you (?:on|making|earning|paid|getting)|do you (?:earn|make|get|currently)|you(?:'re| are)? (?:currently |presently )?(?:earn\w*|mak(?:e|ing)|paid|on)\b|is your (?:current|present|existing|last)|(?:your )?current employer|they(?:'re| are)? pay\w*)/,
  new RegExp(
    `\\b(?:share|send|tell|upload|provide|let (?:us|me) (?:know|have)|give|confirm|state|disclose|need|require|attach|indicate|specify|forward|email|interested in|know|document|submit|advise|want to (?:know|see|hear)|like to (?:know|see|hear))\\b[^.;!?]{0,60}\\b(?:(?:your|the) (?:[\\w-]{1,14} ){0,3}?)?(?:(?:current|present|existing|last|last drawn|drawn|previous|expected|desired|existing|target|minimum|preferred) (?:and (?:expected|current|desired) )?(?:annual |fixed |gross |base |total |monthly )?${MONEY}|${MONEY} (?:expectations?|requirements?|history|slips?|goals?|range you|you(?:'re| are) (?:looking|hoping|expect))|expectations?(?: (?:on|for|around|regarding|in terms of) (?:${MONEY}|the|money))|(?:expected|desired|target|ideal|preferred) (?:number|figure|range|${MONEY}))`,
  ),
  new RegExp(
    `\\b(?:need|needs|require|requires|requested?|ask(?:s|ed|ing)? (?:for|you|that)|please|kindly|could you|can you|would you|must|have to|confirmation of|proof of|know|state|mention|document)\\b[^.;!?]{0,70}\\b(?:current|present|existing|last[- ]drawn|drawn|previous|expected|desired|preferred) (?:and (?:expected|current|desired) )?(?:annual |fixed |gross |base |total |monthly )?${MONEY}\\b`,
  ),
  /\b(?:what|which)\b[^.;!?]{0,20}\b(?:should|would|could|might) (?:the|your|that|a|it|our) [^.;!?]{0,40}\b(?:say|be|read|look like|have to be|need to be)\b[^.;!]{0,30}\?/,
  new RegExp(
    `\\b(?:indicate|state|name|specify|tell (?:me|us)|advise|let (?:me|us) know)\\b[^.;!?]{0,40}\\b(?:${MONEY}|figure|amount|minimum|number)\\b[^.;!?]{0,24}\\b(?:at which|that|which)?\\s?you(?:'d| would)`,
  ),
  /\b(?:share|send|upload|provide|attach|forward|submit|need|require|see|email)\b[^.;!?]{0,60}\b(?:pay ?slips?|salary slips?|pay ?stubs?|w-?2|p60|form 16|tax return|wage slips?|bank statements?|proof of (?:income|earnings|salary|current))\b/,
  /\b(?:what|which|how much|who|tell (?:me|us)|share|see|send|know|disclose|let us)\b[^.;!?]{0,60}\b(?:the other|another|other|competing|rival|that|their|else(?:where)?|they(?:'ve|'re| have| are)?|them)\b[^.;!?]{0,30}\b(?:offers?(?:ed|ing)?|put (?:on|in|forward)|pay(?:ing)?|figure|number|letter|company|firm|terms|package|on the table|come in at|quoted)\b/,
  /\b(?:is there|do you have|have you got|got|any) (?:a|an|any|some) (?:\w+ )?(?:figure|number|amount|range|salary|target|expectation)\b[^.;!]{0,60}\?/,
  /\b(?:tell|share|disclose|show|let|willing|mind|prepared)\b[^.;!?]{0,40}\b(?:its|their|the|his|her|whose|what) (?:amount|figures?|numbers?|details|terms|level|size|value|base)\b[^.;!]{0,60}\?/,
  /\bwhat(?:'s| is| was|s) (?:the|your) (?:\w+ ){0,2}(?:number|figure|target|ask|price|range|expectation)s?\b[^.;!]{0,40}\?/,
  /\b(?:ballpark|rough (?:idea|figure|number|range)|ball-?park)\b[^.;!?]{0,60}(?:\?|plenty|enough|fine|would|do\b|help|is all)/,
  /\b(?:your|a) (?:number|figure|range|salary expectations?|pay expectations?|expectations?)\b[^.;!]{0,20}\?|\b(?:give|send|tell|drop|throw|shoot|get) (?:me|us) (?:a|an|your|the) (?:\w+ )?(?:number|figure|range|target)\b|\bput a (?:number|figure) on it\b/,
];
const OTHERWISE: readonly RegExp[] = [
  /\bwhat (?:number|figure|phone|room|date|time|day)\b[^.;!?]{0,20}\b(?:can|should|to) (?:i|we) (?:call|reach|ring)\b|\b(?:phone|mobile|telephone|account|passport|social security|room|bank) (?:number|details)\b/,
  /\b(?:why|how (?:did|do) you (?:arrive|get|come)|what(?:'s| is| was| were) (?:behind|the (?:reason|rationale|basis|thinking))|where (?:that|this|it|you) (?:comes?|came|got))\b/,
  /\bwhat (?:do|did) you think\b|\bwhat you(?:'re| are) worth\b|\bwhat we (?:can|could|offer|pay|have)\b/,
  /\bwe (?:cannot|can't|do not|don't|won't) (?:ask|need)\b/,
];

export const askNumber: StanceRule = { id: 'ask-number', find: (heard) => sentenceWith(heard, ASKS, OTHERWISE) };
