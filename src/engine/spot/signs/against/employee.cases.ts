import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'employee',
    holds: [
      'In recognition of a strong year your salary will rise to £40,000.',
      'Your payslip for May is ready.',
      'This amends your contract of 3 May.',
      'Congratulations on your promotion; your promotion takes effect in May.',
    ],
    not: ['Your salary will be £40,000.', 'You are eligible for a merit increase each year.'],
  },
];
