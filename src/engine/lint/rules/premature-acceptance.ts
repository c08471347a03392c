import { ASKS_FOR_LETTER, HAS_LETTER } from '#engine/lint/draft/signals.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

const RESIGNS =
  /\b(?:i(?:'ve| have|'ll| will|'m|'m going to| am going to|'m about to)?(?: already| just)? ?(?:hand(?:ed|ing)? in my (?:notice|resignation)|resign(?:ed|ing)?|giv(?:e|en|ing) (?:my )?notice|gave (?:my )?notice|quit(?:ting)?|told my (?:boss|manager)))\b/;

/** Accepts before the offer was read in writing, or while an own ask is open. */
export const prematureAcceptance: DraftRule = {
  id: 'premature-acceptance',
  title: 'Accepting too early',
  runs: 'page',
  cost: 'high',
  find(draft) {
    const { stage, agreedVerbally, history } = draft.situation;
    if (agreedVerbally.length > 0 || stage === 'accepted') return [];
    const accepting = draft.acceptances[0] ?? draft.body.find(({ plain }) => RESIGNS.test(plain));
    if (accepting === undefined) return [];
    const own = draft.plain.slice(0, draft.end);
    const isAskOpen =
      history.at(-1)?.by === 'me' ||
      /\b(?:before i (?:sign|accept))\b/.test(own) ||
      draft.asks.some((ask) => ask.figures.length > 0 && ask.sentence !== accepting);
    const refusesLetter =
      /\b(?:without|didn't|don't|no need to|not) (?:even )?(?:need(?:ing)? to |having to )?(?:see|read|reading|seeing|look\w*|the letter|the contract|wait\w*)\b/.test(
        own,
      );
    const hasLetter = !refusesLetter && (stage === 'closing' || HAS_LETTER.test(own));
    if (
      !isAskOpen &&
      (hasLetter || (ASKS_FOR_LETTER.test(own) && !refusesLetter && !/\bsigned\b/.test(accepting.plain)))
    )
      return [];
    return [
      {
        start: accepting.start,
        end: accepting.end,
        message: isAskOpen
          ? 'Accepting while your ask is open leaves nothing to ask with. Wait for their answer first.'
          : 'Once you accept there is nothing left to ask with. Read the whole offer in writing first.',
      },
    ];
  },
};
