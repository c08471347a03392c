import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { text: 'Should you leave within a year you will repay the cost of your crane operator training.', expect: true },
  { text: 'If you resign, you agree to reimburse the company for all visa and filing fees.', expect: true },
  { text: 'We reimburse training costs of up to 900 euros a year.', expect: false },
];
