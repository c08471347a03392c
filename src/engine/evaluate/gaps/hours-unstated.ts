import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Hourly pay without the hours. */
export const hoursUnstated: GapRule = {
  id: 'hours-unstated',
  field: 'workingHours',
  find(offer) {
    const hourly = offer.of('baseSalary').some((fact) => fact.period === 'hour');
    const yearly = offer.of('baseSalary').some((fact) => fact.period === 'year');
    if (!hourly || yearly || offer.valued('workingHours')) return undefined;
    return {
      state: 'absent',
      label: 'Hours a week',
      question: 'How many hours a week are guaranteed at this rate?',
      weight: 50,
    };
  },
};
