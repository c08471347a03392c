import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'fee',
    holds: [
      'You need to pay the registration fee of $90 first.',
      'Kindly deposit a refundable security amount of Rs 5,000.',
      'The letter is sent after payment of uniform charges.',
    ],
    not: [
      'We pay the visa fee for you.',
      'If you leave within a year you must repay the bonus of $5,000.',
      'Pay is by direct deposit.',
    ],
  },
  {
    sign: 'passed-on',
    holds: [
      'We mail you a check to buy your equipment from our vendor.',
      'Buy gift cards and send me the codes.',
      'You receive parcels at your home and print new labels.',
      'You accept payments from our customers into your account.',
    ],
    not: ['Bring a voided check for direct deposit.', 'A laptop is sent to your home.'],
  },
  {
    sign: 'pay-out-of-line',
    holds: ['Data entry clerk, $45 per hour.', 'Rating hotels 40 minutes a day, $250 daily.'],
    not: ['Data entry clerk, $17 per hour.', 'Surgeon, $250 per hour.'],
  },
];
