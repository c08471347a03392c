import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { text: 'The Company may modify job titles, compensation and benefits from time to time.', expect: true },
  { text: 'Your salary will be reviewed each April.', expect: false },
  { text: 'We may adjust your pay date around public holidays.', expect: false },
];
