import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'pay-stated',
    holds: [
      'Your base salary is $71,000.',
      '€3,400 gross per month',
      'Vergütung: 17,50 € pro Stunde',
      'INR 9,00,000 per annum',
    ],
    not: ['The range is $70,000 - $90,000 a year.', 'Up to £40,000 a year.', 'The salary is competitive.'],
  },
  {
    sign: 'terms',
    holds: ['There is a probation of three months.', '28 days of holiday', 'You start on 4 May.'],
    not: ['See you on Monday.', 'The parcel arrives soon.'],
  },
  {
    sign: 'several-terms',
    holds: ['Bonus 10%, pension 6%, 25 days of holiday.'],
    not: ['Bonus 10%.', 'Lunch is at noon.'],
  },
];
