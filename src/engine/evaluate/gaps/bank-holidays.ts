import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** UK days off without a word whether bank holidays are inside. */
export const bankHolidays: GapRule = {
  id: 'bank-holidays',
  field: 'holidays',
  find(offer) {
    if (!offer.inside('GB', 'IE') || !offer.valued('pto') || offer.has('holidays')) return undefined;
    return {
      state: 'absent',
      label: 'Bank holidays',
      question: 'Are bank holidays inside the holiday allowance or on top of it?',
      weight: 12,
    };
  },
};
