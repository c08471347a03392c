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
  'SG',
  'PL',
];

/** No probation where contracts usually have one. */
export const probationAbsent: GapRule = {
  id: 'probation-absent',
  field: 'probation',
  find(offer) {
    if (!offer.absent('probation') || offer.country === undefined || !CUSTOMARY.includes(offer.country))
      return undefined;
    return {
      state: 'absent',
      label: 'Probation',
      question: 'Is there a probation period, and what changes when it ends?',
      weight: 7,
    };
  },
};
