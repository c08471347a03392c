import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

const CUSTOMARY: readonly string[] = [
  'EU',
  'GB',
  'IE',
  'DE',
  'AT',
  'CH',
  'FR',
  'ES',
  'IT',
  'NL',
  'BE',
  'PT',
  'IN',
  'AU',
  'NZ',
  'SG',
  'PL',
  'SE',
  'DK',
  'NO',
  'FI',
];

/** No notice period where contracts usually have one. */
export const noticeAbsent: GapRule = {
  id: 'notice-absent',
  field: 'noticePeriod',
  find(offer) {
    if (!offer.absent('noticePeriod') || offer.country === undefined || !CUSTOMARY.includes(offer.country))
      return undefined;
    return {
      state: 'absent',
      label: 'Notice period',
      question: 'What is the notice period, during and after probation?',
      weight: 9,
    };
  },
};
