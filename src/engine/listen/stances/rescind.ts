import type { Heard } from '#engine/listen/heard.ts';
import { type Evidence, type StanceRule, sentenceWith } from '#engine/listen/stances/stance-rule.ts';
import { isTimed } from '#engine/listen/words/timed.ts';

const OFFER =
  '(?:offers?|jobs?|roles?|positions?|vacanc(?:y|ies)|posts?|opportunit(?:y|ies)|appointments?|requisition|req)';
const TAKE =
  '(?:rescind\\w*|withdraw\\w*|withdrew|revok\\w+|retract\\w*|pull(?:ed|ing)?|cancel\\w*|void\\w*|terminat\\w+|nullif\\w+|annul\\w*|tak(?:e|en|ing) (?:back|away)|took back)';

/** Somebody takes the offer away, or says that it is gone. */
const TAKEN: readonly RegExp[] = [
  new RegExp(`\\b${TAKE}\\b(?: (?!your\\b)[\\w'-]{1,14}){0,5} ${OFFER}\\b`),
  new RegExp(
    `\\b${OFFER}\\b[^.;!?]{0,80}\\b(?:is|are|was|be|been|being|stands?|has|have|hereby|now|treated as|considered)(?: [\\w-]{1,12}){0,2} ${TAKE}\\b`,
  ),
  /\b(?:decided|forced|obliged|chosen|regret|agreed|have|had|need|going) (?:\w+ )?to (?:rescind|withdraw|revoke|retract|pull (?:it|the plug|out))\b/,
  /\b(?:filled|closed|cancell?ed|frozen|eliminated|given away|scrapped|axed) (?:the|this|that|your) (?:role|job|position|post|vacancy|slot|requisition|req)\b|\b(?:once more|again|one more time|another (?:word|email|request|push|call))\b[^.;!?]{0,50}\band (?:you|we|i|it|the offer|that)(?:'ll|'re|'s| can| will| are| is)\b|\b(?:back on the (?:job )?market|keep looking|look elsewhere)\b/,
  /\bpull(?:ed|ing)? the plug\b|\b(?:we|they|i|the \w+)(?:'re|'m| are| am| is| will be| have to| has to|'ll have to) (?:\w+ )?(?:withdraw(?:ing|n)?|rescind(?:ing)?|pulling out|backing out|revoking|retracting)(?=[.,;!]|$| (?:it|this|from|with))|\b(?:start|restart|re-?open|relaunch|resume|begin|go back to)\w* (?:the|our) (?:search|recruitment|hiring|process)\b(?! committee)/,
  /\b(?:offers?|which|it|position|role|job)\b[^.;!?]{0,30}\bno longer (?:stands?|exists?|holds?|applies|valid|available|open|binding|on the table|in (?:force|effect))\b|\b(?:no|isn't (?:a|any)|no longer (?:a|any|have a|have the)) (?:job|role|position|post|opening|vacancy|opportunity|headcount|offer)\b[^.;!?]{0,20}\b(?:to offer|any ?more|any longer|left|for you|at this time|available)\b/,
  /\b(?:funding|budget|headcount|funds|approval|project|contract|grant)\b[^.;!?]{0,40}\b(?:fell|fallen|falls) through\b|\b(?:funding|budget|headcount|project) (?:\w+ ){0,4}?(?:has|have|had|was|were|is|been) (?:\w+ )?(?:pulled|cut|withdrawn|lost|cancelled|scrapped|axed|frozen|eliminated)\b/,
  /\b(?:treat|regard|view|consider|take|interpret)\w* (?:your|this|the|that|it)\b[^.;!?]{0,50}\bas (?:a )?(?:rejection|refusal|withdrawal|decline|declining|no\b)/,
  /\b(?:lead|leads|result|end|mean|means) (?:to|in) (?:the |a |our )?(?:withdrawal|cancellation|revocation|rescission|retraction|end|loss) of\b/,
  new RegExp(
    `\\b(?:the|this|that|our|your) ${OFFER}\\b[^.;!?]{0,40}\\b(?:is|are|'s) (?:now |therefore |hereby |sadly )?(?:off the table|gone|no longer (?:available|valid|open|on the table|standing|in effect)|void|null|dead|filled|closed|not going ahead)`,
  ),
  new RegExp(
    `\\b${OFFER} (?:has|have) (?:now |since |already |unfortunately )?(?:been )?(?:filled|eliminated|closed|lapsed|frozen|scrapped|cut|axed|gone to)`,
  ),
];
/** They go on without the candidate. */
const WITHOUT_YOU: readonly RegExp[] = [
  /\b(?:mov(?:e|ed|ing)|go(?:ing|ne)?|proceed(?:ing)?|continu(?:e|ing)|work(?:ing)?|push(?:ing)?|head(?:ing)?|press(?:ing)?|went) (?:back |on |forwards? |ahead )?(?:to |with |in )(?:\w+ ){0,2}?(?:other|another|second|different|alternative|next|backup|back-up|runner|reserve|previous|remaining)[ -](?:\w+ )?(?:candidates?|applicants?|finalists?|person|choice|option|up|directions?|people|one)\b/,
  /\b(?:go|going|gone|went|proceed(?:ing)?|mov(?:e|ed|ing) (?:on|forward|ahead)) with (?:someone|somebody|another|a different|the (?:other|next|second))\b/,
  /\b(?:approach|contact|invite|turn(?:ing)? to|reach(?:ing)? out to|going back to|go back to|call|appoint|hire|select)\w* (?:to )?(?:the|our|another|a) (?:second|other|next|reserve|runner|different|alternative|backup|third)[- ]?(?:\w+ )?(?:candidate|choice|applicant|finalist|person|up)\b/,
  /\b(?:offer(?:ed|ing)?|giv(?:e|en|ing)|award(?:ed|ing)?)\b[^.;!?]{0,30}\bto (?:someone|somebody|another|the (?:other|next|second|runner)|a different)/,
  /\b(?:no longer|not) (?:be )?(?:able to|in a position to|going to|prepared to|willing to|be|going|wish to|want to|intend to)?\s?(?:proceed|proceeding|mov(?:e|ing) (?:forward|ahead)|go(?:ing)? (?:ahead|forward|further)|tak(?:e|ing) (?:this|your|it|things|matters) (?:\w+ )?(?:further|forward)|pursu\w+|extend\w* (?:you )?(?:an|the|this) offer|hir(?:e|ing)|honou?r (?:the|this|our) offer|offer(?:ing)? you|progress\w* (?:with )?(?:your|this))(?! (?:on|with) (?:the|this|that|your) (?:increase|request|change))/,
  /\b(?:don't|do not|won't|will not|shall not|shan't|not to) (?:take|pursue|carry|progress) (?:this|it|things|matters|your (?:application|candidacy|appointment|hire))(?: any)?(?: further| forward| ahead| on)?\b|\bbest (?:for (?:both|all|everyone)|if we)\b[^.;!?]{0,60}\b(?:don't|stop|end|leave|part|go|not)\b/,
  /\b(?:unable to (?:proceed|move forward|go ahead) with (?:your|the|this|hiring))|\b(?:decided|chosen|opted|prefer|best|think it's best|better) (?:\w+ )?(?:not to (?:proceed|move|go|continue|take)|to (?:part|end|stop|close|leave it|go in|go a|call it))/,
  /\b(?:leave it (?:there|here|at that)|good luck with (?:everything|it all|your)|can't have (?:someone|somebody|a person)|(?:positions|expectations|views|ideas|wishes) (?:\w+ ){0,5}?(?:irreconcilable|too far apart|incompatible)|too far apart|(?:no longer|not) (?:\w+ )?(?:wish|want|intend|plan|able|prepared) to (?:pursue|continue|proceed|employ|hire|engage)|part(?:ing)? (?:ways|company)|(?:go|going|gone|went|take|taking) (?:in )?a different direction|change of heart|chang(?:ed|e|ing) (?:our|my|his|her|their) minds?|call(?:ing)? it (?:a day|quits)|consider (?:your|the) (?:application|candidacy) (?:closed|withdrawn))\b/,
  /\b(?:it|this|things) (?:didn't|did not|hasn't|won't|will not|isn't going to|is not going to|does(?:n't| not)) (?:quite |seem to be |be )?(?:work(?:ing)?(?: out)?|a (?:good )?(?:fit|match))\b|\bnot (?:the|a) (?:right|good) (?:fit|match)\b/,
  /\b(?:wish(?:ing)? you (?:every|all|the|much|well|good|continued|success|luck)[^.;!?]{0,60}\b(?:search|finding|elsewhere|future|endeavou?rs|wherever|next|career|position|luck)|(?:best of luck|good luck|all the best) (?:with|in|for|on) (?:your|the|finding) (?:\w+ )?(?:search|hunt|job|career|future|next|endeavou?rs|elsewhere)|hope you find|find what you(?:'re| are) looking for)/,
];
/** The same verbs said of other things, or denied, or left to the candidate. */
const OTHERWISE: readonly RegExp[] = [
  /\b(?:withdr\w+|rescind\w*|cancel\w*|pull\w*|revok\w+|terminat\w+|chang\w+) (?:\w+ ){0,3}?(?:clause|invitation|invite|meeting|email|message|mail|appointment for|requirement|condition|non-?compete|draft|call|interview|subscription|request|strings|numbers?|data|reports?|together)\b/,
  /\b(?:invitation|meeting|calendar|message|email|mail|booking|subscription|ticket)\b[^.;!?]{0,60}\b(?:rescind\w*|withdrawn|cancel\w*|revoked)\b/,
  /\b(?:no intention|not (?:going to|planning to|here to|trying to|about to)|won't|wouldn't|never|not|nobody is|no one is|don't want to|hate to|without) (?:of )?(?:\w+ )?(?:withdraw|rescind|pull|revok|retract|cancel)/,
  /\b(?:you|candidates?|either party|employee) (?:may|can|could|wish to|want to|decide to|choose to|would like to|should)\b[^.;!?]{0,30}\b(?:withdraw|cancel|rescind|revoke)/,
  /\bwhere(?:ver)? (?:it|this) (?:didn't|doesn't) work\b|\bif (?:it|that|this|friday|monday|tuesday|wednesday|thursday|\d)[^.;!?]{0,20} (?:doesn't|does not) work\b|\btim(?:e|ing)\b[^.;!?]{0,20}\bwork\b/,
];

/** The offer is taken away, or will be because of the negotiating. What lapses with the clock is not this. */
export const rescind: StanceRule = {
  id: 'rescind',
  find(heard: Heard): Evidence | undefined {
    for (const [index, sentence] of heard.sentences.entries()) {
      const before = heard.sentences[index - 1]?.plain ?? '';
      const lapses =
        isTimed(sentence.plain) ||
        (/^(?:after|otherwise|if not|failing|past|then)\b/.test(sentence.plain) && isTimed(before));
      const found = sentenceWith({ ...heard, sentences: [sentence] }, [...TAKEN, ...WITHOUT_YOU], OTHERWISE);
      if (found === undefined) continue;
      if (lapses && isConditional(sentence.plain) && !ASKING_AGAIN.test(sentence.plain)) continue;
      return found;
    }
    return undefined;
  },
};

/** The condition is the negotiating itself, not the clock. */
const ASKING_AGAIN =
  /\b(?:one more|once more|again|another|any (?:further|more|other|additional)|further|keep|continue)\b[^.;!?]{0,40}\b(?:change|request|ask|demand|email|question|list|counter|negotiat\w+|revision|word|salary|money|time|point)/;

const isConditional = (plain: string): boolean =>
  /\b(?:if|unless|otherwise|after (?:that|which|then|this)|failing|by (?:then|that)|past|will|'ll|would|in case|should you)\b/.test(
    plain,
  );
