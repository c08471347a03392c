import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { sizedGrant } from '#engine/evaluate/gaps/sized-grant.ts';

/** Options without a strike. */
export const optionStrike: GapRule = {
  id: 'option-strike',
  field: 'equity',
  find(offer) {
    const open = offer
      .of('equity')
      .some((fact) => fact.instrument === 'option' && sizedGrant(fact) && fact.strike === undefined);
    if (!open) return undefined;
    return {
      state: 'absent',
      label: 'Strike price',
      question: 'What is the strike price, and when was the last valuation of the common stock?',
      weight: 40,
    };
  },
};
