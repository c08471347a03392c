import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Relocation money that has to be paid back on leaving early. */
export const relocationClawback: WatchRule = {
  id: 'relocation-clawback',
  field: 'relocation',
  find({ offer }) {
    const fact = offer.of('relocation').find((one) => (one.clawbackMonths ?? 0) > 0);
    if (fact === undefined) return undefined;
    return {
      title: `Relocation money repayable for ${fact.clawbackMonths} months`,
      why: 'You would have spent it on the move by then. Check whether the amount falls with time and which endings count.',
      question: 'Does the repayment of the relocation money fall with each month, and does it apply only if I resign?',
      weight: 42,
      ...placeOf(fact),
    };
  },
};
