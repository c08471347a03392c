import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** US relocation money without a word on tax. */
export const relocationTax: GapRule = {
  id: 'relocation-tax',
  field: 'relocation',
  find(offer) {
    if (
      !offer.inside('US') ||
      !offer.of('relocation').some((fact) => fact.amount !== undefined && fact.grossedUp === undefined)
    )
      return undefined;
    return {
      state: 'absent',
      label: 'Tax on relocation money',
      question: 'Is the relocation money grossed up for tax?',
      weight: 12,
    };
  },
};
