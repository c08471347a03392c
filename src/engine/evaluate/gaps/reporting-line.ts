import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** No word to whom the role reports. */
export const reportingLine: GapRule = {
  id: 'reporting-line',
  field: 'manager',
  find(offer) {
    if (!offer.absent('manager') || !offer.has('title')) return undefined;
    return { state: 'absent', label: 'Reporting line', question: 'Who does the role report to?', weight: 4 };
  },
};
