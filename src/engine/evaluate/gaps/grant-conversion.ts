import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Shares promised as an amount of money, without the day that fixes their number. */
export const grantConversion: GapRule = {
  id: 'grant-conversion',
  field: 'equity',
  find(offer) {
    const open = offer
      .of('equity')
      .some((fact) => fact.value !== undefined && fact.shares === undefined && fact.instrument !== 'option');
    if (!open) return undefined;
    return {
      state: 'vague',
      label: 'Number of shares',
      question: 'The grant is given as an amount. At which price, averaged over which days, is it turned into shares?',
      weight: 26,
    };
  },
};
