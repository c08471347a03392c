import type { Heard } from '#engine/listen/heard.ts';
import { refusalIn } from '#engine/listen/polarity/refusal.ts';
import type { Evidence, StanceRule } from '#engine/listen/stances/stance-rule.ts';

const ASKED =
  "(?:your (?:[\\w'-]{1,16} ){0,3}?(?:request|ask|asks|number|figure|counter\\w*|proposal|terms|conditions|expectations?|wish|wishes|points?|list|suggestion|salary|title|date|target|requirements?|price)|what you(?:'ve| have|'d| had)? (?:asked|wanted|requested|proposed|suggested|were|needed|put)|everything (?:you|on your)|all (?:of )?(?:your|the|three|four|five|two|that|it)|you asked|you wanted|you requested|you suggested|you proposed|you mentioned|you listed|you named|you were|you'd like)";

/** Agreement as the news. */
const AGREES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:approved?|agree[sd]?(?: to)?|accept(?:ed|s)?|granted?|meet|match(?:ed)?|honou?r|accommodate[sd]?|support(?:ed|s)?|okayed|ok'd|fulfil(?:led)?|said yes to|yes to|signed off on|sign off on|cleared|confirmed?|agreeable to|happy with|fine with|on board with|live with|go (?:along )?with|do|give you|get you|got you|made|make|deliver(?:ed)?|backed|endorsed|came through on|came round to|came up to|come up to|come to|go to|get to|got to)\\b[^.;!?]{0,70}\\b${ASKED}`,
  ),
  new RegExp(
    `\\b${ASKED}\\b[^.;!?]{0,60}\\b(?:(?:is|are|was|were|been|has|have|went|came|it's|'s) (?:\\w+ ){0,3}?(?:approved|agreed|accepted|granted|fine|ok|okay|acceptable|through|cleared|good|doable|no problem|not a problem|met|signed off)|works?\\b|fine (?:by|with)|is a (?:go|deal|yes))`,
  ),
  /\b(?:it's|it is|that's|that is|answer is|answer's|is|got|get|gets|have|here's|said|says|a|an|big|definite|resounding|you have|us) (?:a |an |your |our )?(?:big |firm |definite |resounding |clear |easy |happy )?yes\b|^(?:\w+[,!]? )?(?:yes|yep|yeah|yup|sure|absolutely|deal|done|agreed|approved|granted|sold)\b(?=[^?]{0,30}$|[^?]{0,60}\b(?:(?:we|i|you) (?:can|could|will|'ll|have|get)|we'll|you'll|works?|agreed|approved|happy|fine|ok|okay|deal|done|it is|to (?:the|your|all|both))\b)(?![^?]{0,12}(?:\bor\b|i know|i understand|, (?:but|however)| (?:we|i) (?:received|got|saw)))|\byes from (?:us|me|everyone|the)\b|\byes (?:to|on) (?:the|your|all|both|every|that|it|\W?\d)/,
  /\b(?:ok(?:ay)?|all|consider it|it's|that's|and|we're) (?:\w+ )?(?:done|sorted|agreed|approved|a deal|a go)\b(?! (?:moving|negotiat|with|going|when|between|on the \d|last|by))/,
  /\b(?:consent(?:s|ed)|assent(?:s|ed)|acced(?:es|ed)|concur(?:s|red)?|conced(?:es|ed)|acquiesced|gone along|went along|(?:at|on|to|with) your (?:expected|requested|desired|asking|proposed|suggested|preferred) (?:\w+ ){0,2}?(?:ctc|salary|figure|number|rate|price|date|amount|level|title|package|terms)|content to go (?:with|along|ahead)|happy to go (?:with|along|ahead)|content with|(?:can|will|could|'ll) (?:meet|accommodate|agree to|offer|grant|manage|accept|do) (?:both|all|these|those|each|them|everything)\b|(?:fine|happy|ok|okay|cool|good|comfortable) with (?:the|your|that|it|\W?\d)|(?:they|we|i|she|he)(?:'ve| have)? (?:bumped|raised|increased|upped|moved) (?:it|the|your)\b[^.;!?]{0,40}\b(?:like|as|to what) you|sorted)\b(?! (?:if|once|when))/,
  /\b(?:has|have|is|are|was|were|been|got|gets) (?:now |just |all |already |finally |kindly |both )?(?:been )?(?:approved|accepted|granted|agreed to|sanctioned|green-?lit|okayed|ok'd|waved through|signed off|nodded through)\b/,
  /\b(?:no|any|little|without) (?:difficulty|difficulties|objections?|quarrel|reason (?:not|against)|trouble|hesitation|qualms|reservations?)\b(?! (?:finding|reaching|getting|in finding))|\b(?:you win|you've won|fair enough|sold\b|folded|caved|relented|gave in|gave way|came (?:round|around)|twisted (?:his|her|their) arm|talked (?:him|her|them) into|persuaded (?:him|her|them)\b|consider (?:it|both|that|this|them|all|everything) (?:settled|done|agreed|approved|sorted|yours)|it(?:'s| is) (?:all )?yours|you(?:'ve| have) (?:got )?(?:a deal|yourself a deal)|(?:convinced|persuaded) (?:us|me|the \w+)|you shall have|shall be (?:as|so)|(?:is|are) (?:now )?in (?:the (?:letter|contract|offer)|there)?(?=[.,]))/,
  /\bit (?:is|shall be|will be)(?= ?[,.!]|$| and\b| then\b)|\b(?:you're|you are) right\b|\b(?:ok|okay|fine|good|cool|great) (?:w\/|with|by|for) (?:the|us|me|him|her|them|everyone|[a-z]+)\b/,
  /\b(?:\d[\d.,'k]*|that|this|so) (?:it (?:is|shall be|will be)|is fine|works|is a deal|is ok|is okay|works for us|is agreed|is good with us|is doable)\b/,
  /\b(?:(?:i|we|they|she|he|finance|management|hr|the [\w-]{1,20}(?: [\w-]{1,20}){0,2}|[a-z]{3,12})(?:'ve| have| has|'s)?(?: (?:now|just|finally|kindly|happily))? (?:approved|agreed(?: to)?|okayed|ok'd|granted|signed off|accepted|given (?:the|their|us the|it the) (?:green light|go-?ahead|ok|okay|nod|approval|blessing)|said yes|came (?:round|around|through)|come (?:round|around)|gave (?:the|us the|me the|it the|it her|it his|their) (?:green light|go-?ahead|ok|okay|nod|thumbs|blessing)))\b/,
  /\b(?:no objections?|no issues?|not a problem|no problem(?: at all)?|works for (?:us|me|everyone)|(?:fine|good|ok|okay|acceptable|great) (?:by|with|for) (?:us|me|everyone|the \w+)|happy to (?:agree|accommodate|accept|meet|match|honou?r|grant|do (?:that|this|it)|make (?:that|this|it)|confirm that we can)|(?:glad|pleased|delighted|happy) to (?:say|tell|inform|report|share|let you know)\b[^.;!?]{0,60}\b(?:approved|agreed?|accept|yes|support|grant|can (?:do|meet|match|offer)|will (?:support|meet|match|grant)|able to|go ahead|met)|we can (?:do|make) (?:that|this|it)(?: work| happen)?|(?:you've|you have|you) got it|you got it|in full|(?:as|exactly (?:as|what|the \w+)|just (?:as|what)) you (?:\w+ )?(?:requested|asked|wanted|wished|proposed|suggested|named|hoped)|(?:exactly|precisely) (?:what|the (?:number|figure|terms|amount)) you|as (?:per )?(?:you|your) request(?:ed)?|full amount|the whole (?:amount|lot|list)|agreeable|we'll (?:match|meet|do) (?:it|that|the|your))\b/,
];
/** Agreement that is not this: earlier, partial, conditional, or about something else. */
const OTHERWISE: readonly RegExp[] = [
  /\?$/,
  /\b(?:we|you and i|terms) (?:had |have )?(?:agreed|discussed|settled) (?:on|to|upon|in|last|yesterday|today|that|by|over)?\b(?! your)[^.;!?]{0,60}\b(?:on the \d|last week|yesterday|on (?:mon|tues|wednes|thurs|fri)|before|earlier|when)|\b(?:as|terms|everything|points|changes|amount|figures?|package|what) (?:that )?(?:we |was |were |mutually |previously |already |verbally )?(?:agreed|settled|discussed|approved)\b|\bagreed (?:with|between|upon|by) (?:you|us|both)\b|\b(?:the|these|those|our|all) agreed\b|\b(?:you and [\w']+|both sides|parties) (?:have |had )?(?:agreed|settled)|\bonce (?:\w+ ){0,4}(?:approved|agreed|accepted)\b/,
  /\b(?:not|n't|cannot|unable|never|no longer|nor|neither|part of|most of|some of|half|halfway|in the middle|if|unless|until|whether|subject to|before|would need|has to|have to|must|to be|needs?|budget|pending|awaiting|await|hope|hoping|try|see if|see whether|let me|might|maybe|above|beyond|more than|higher than|the (?:best|most|max\w*|furthest) (?:i|we|they|that)|assume|presume|trust|almost|all the way|partly|partially|regret)\b/,
  /\b(?:badge|parking|access|plan|enrol\w*|background|visa|laptop|reimbursement|leave request|meeting|invitation|screening|check (?:is|came)|references?)\b/,
  /\byou (?:said|told|agreed|accepted)\b/,
];
/** "not a problem", "no objection": a no that is a yes. */
const YES_WITH_NO =
  /\b(?:not a (?:problem|issue)|no (?:problem|objections?|issues?)|couldn't be|could not be|can't wait|can live with|don't see (?:a|any|why)|why not|no reason not)\b/;
const HARD_OTHERWISE: readonly RegExp[] = [OTHERWISE[0] ?? /$^/, OTHERWISE[1] ?? /$^/, OTHERWISE[3] ?? /$^/];

/** They agree to what was asked, in full. */
export const acceptAsk: StanceRule = {
  id: 'accept-ask',
  find(heard: Heard): Evidence | undefined {
    for (const { plain, start, end, clauses } of heard.sentences) {
      if (!AGREES.some((pattern) => pattern.test(plain))) continue;
      const yesWithNo = YES_WITH_NO.test(plain);
      const blocked = (yesWithNo ? HARD_OTHERWISE : OTHERWISE).some((pattern) => pattern.test(plain));
      if (!blocked) return { start, end, strength: 'strong' };
      // "It took some arguing and wasn't easy, but the answer is yes": one clause may still say it plainly.
      const clause = clauses.find(
        (one) =>
          AGREES.some((pattern) => pattern.test(one.plain)) &&
          !OTHERWISE.some((pattern) => pattern.test(one.plain)) &&
          refusalIn(one.plain) === undefined,
      );
      if (
        clause !== undefined &&
        !HARD_OTHERWISE.some((pattern) => pattern.test(plain)) &&
        refusalIn(plain) === undefined
      )
        return { start: clause.start, end: clause.end, strength: 'weak' };
    }
    return undefined;
  },
};
