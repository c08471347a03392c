import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A full-time figure without the share that is worked. */
export const fullTimeHours: GapRule = {
  id: 'full-time-hours',
  field: 'workingHours',
  find(offer) {
    if (!offer.of('baseSalary').some((fact) => fact.fullTimeEquivalent === true)) return undefined;
    const hours = offer.of('workingHours');
    if (hours.some((fact) => fact.ftePercent !== undefined || (fact.hoursPerWeek ?? 0) >= 35)) return undefined;
    return {
      state: 'vague',
      label: 'Hours behind the full-time figure',
      question: 'The salary is quoted for full time. How many hours a week is that, and how many will I work?',
      weight: 55,
    };
  },
};
