import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  { sign: 'pay', holds: ['Your salary is €44,000.', '$21 an hour'], not: ['The salary is good.', 'It costs $21.'] },
  {
    sign: 'terms',
    holds: ['€44,000 a year, 28 days of leave, three months of probation, full-time.'],
    not: ['It costs $21.'],
  },
  { sign: 'labels', holds: ['Position: Baker\nSalary: $40,000'], not: ['The baker is paid well.'] },
  { sign: 'no-job-words', holds: ['Nice weather today.'], not: ['The job is in Leeds.'] },
  {
    sign: 'pay-range',
    holds: ['It pays $60,000 - $75,000.', 'up to £500 a day', 'Gehalt von 50 bis 60'],
    not: ['It pays $60,000.', '2025-26'],
  },
  {
    sign: 'deal',
    holds: ['Role: Picker, £12.10 per hour, full-time, 25 days of leave. Please accept by Friday.'],
    not: ['Role: Picker, £12.10 per hour, full-time, 25 days of leave. Pick a slot for your interview by Friday.'],
  },
];
