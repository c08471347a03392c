import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'stipend';

export const cases: readonly FieldCase[] = [
  {
    text: 'Basic salary: AED 18,000 per month\nHousing allowance: AED 7,000 per month\nTransport allowance: AED 2,000 per month',
    gives: [
      { field, amount: 7000, currency: 'AED', period: 'month', purpose: 'housing allowance' },
      { field, amount: 2000, currency: 'AED', period: 'month', purpose: 'transport allowance' },
    ],
  },
  {
    text: 'Base rate: $41.22/hr. Night differential: $6.00/hr. Weekend differential $4/hr.',
    gives: [
      { field, amount: 6, currency: 'USD', period: 'hour', purpose: 'night differential' },
      { field, amount: 4, currency: 'USD', period: 'hour', purpose: 'weekend differential' },
    ],
  },
  {
    text: "We'll also give you £400 towards setting up your home office.",
    gives: [{ field, amount: 400, currency: 'GBP', purpose: 'home office' }],
  },
  {
    text: 'Homeoffice-Pauschale 40 € monatlich, dazu 30 Tage Urlaub.',
    gives: [{ field, amount: 40, currency: 'EUR', period: 'month' }],
  },
  { text: 'Tickets restaurant de 9 € par jour.', gives: [{ field, amount: 9, currency: 'EUR', period: 'day' }] },
  { text: 'Plus de transporte: 120 € mensuales.', gives: [{ field, amount: 120, currency: 'EUR', period: 'month' }] },
  {
    text: 'Component | Monthly (INR) | Annual (INR)\nBasic | 75,000 | 9,00,000\nHRA | 37,500 | 4,50,000\nSpecial Allowance | 56,250 | 6,75,000',
    gives: [
      { field, amount: 37500, currency: 'INR', period: 'month', purpose: 'hra' },
      { field, amount: 56250, currency: 'INR', period: 'month', purpose: 'special allowance' },
    ],
  },
  {
    text: 'Your rate is $48 per hour, with a one-time $7,500 housing stipend.',
    gives: [{ field, amount: 7500, period: 'once' }],
  },
  {
    text: 'We will make $250,000 in start-up funds available, of which $150,000 comes from the college.',
    gives: [{ field, amount: 250000 }],
  },
  { text: 'You may claim up to $75 a month for phone and internet.', gives: [{ field, amount: 75, period: 'month' }] },
  { text: 'We will reimburse reasonable business expenses incurred on behalf of the company.', nothing: true },
  { text: 'The company will lend you $40,000 as a housing loan.', nothing: true },
  { text: 'Base salary: $90,000. Signing bonus: $5,000.', nothing: true },
  {
    text: 'Night premium: £1.90 per hour',
    gives: [{ field: 'stipend', amount: 1.9, currency: 'GBP', period: 'hour' }],
  },
  {
    text: 'Car allowance: €500 per month\nTuition is reimbursed in part.',
    gives: [
      { field: 'stipend', amount: 500, period: 'month' },
      { field: 'stipend', stated: 'unspecified', purpose: 'tuition' },
    ],
  },
  { text: 'Parking is $90 a month at your own cost.', nothing: true },
  {
    text: 'We also give everyone £600 a year for courses.',
    gives: [{ field: 'stipend', amount: 600, period: 'year', purpose: 'courses' }],
  },
];
