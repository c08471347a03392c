import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Equity without a count, a value or a percent. */
export const equityVague: GapRule = {
  id: 'equity-vague',
  field: 'equity',
  find(offer) {
    if (!offer.has('equity')) return undefined;
    const sized = offer
      .of('equity')
      .some((fact) => fact.shares !== undefined || fact.value !== undefined || fact.percent !== undefined);
    if (sized) return undefined;
    return {
      state: 'vague',
      label: 'Size of the grant',
      question: 'How many shares or options is the grant, of which kind, and what is one worth today?',
      weight: 58,
    };
  },
};
