import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A 13th salary beside a yearly base: inside it or on top. */
export const thirteenthInside: GapRule = {
  id: 'thirteenth-inside',
  field: 'thirteenthSalary',
  find(offer) {
    if (!offer.has('thirteenthSalary') || !offer.of('baseSalary').some((fact) => (fact.period ?? 'year') === 'year'))
      return undefined;
    if (offer.of('baseSalary').some((fact) => fact.instalments !== undefined)) return undefined;
    return {
      state: 'vague',
      label: '13th salary',
      question: 'Is the 13th salary inside the yearly base or paid on top of it?',
      weight: 30,
    };
  },
};
