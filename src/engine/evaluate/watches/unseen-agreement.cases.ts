import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    text: 'You will be asked to sign our standard confidentiality agreement on your first day.',
    expect: true,
    says: 'standard confidentiality agreement',
  },
  { text: "Your employment is subject to the Company's Employee Handbook as amended.", expect: true },
  { text: 'Please sign the enclosed copy of our standard invention agreement.', expect: false },
  { text: 'We look forward to working with you.', expect: false },
  { text: 'Benefits are in the employee handbook, which you received by mail.', expect: false },
  { text: 'We reached an agreement on your salary.', expect: false },
];
