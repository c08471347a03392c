import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** An allowance without an amount. */
export const stipendVague: GapRule = {
  id: 'stipend-vague',
  field: 'stipend',
  find(offer) {
    const open = offer.of('stipend').find((fact) => fact.amount === undefined);
    if (open === undefined) return undefined;
    const purpose = open.purpose ?? 'allowance';
    return {
      state: 'vague',
      label: `Amount for ${purpose}`,
      question: `How much is provided for ${purpose}, and how is it paid?`,
      weight: 9,
    };
  },
};
