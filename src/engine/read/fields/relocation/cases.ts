import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'relocation';

export const cases: readonly FieldCase[] = [
  {
    text: 'The Company will reimburse reasonable moving costs up to $85,000 and will gross up any taxes.',
    gives: [{ field, amount: 85000, currency: 'USD', grossedUp: true }],
  },
  {
    text: "An die Kosten Ihres Umzugs leisten wir einen Beitrag von maximal CHF 5'000.",
    gives: [{ field, amount: 5000, currency: 'CHF' }],
  },
  {
    text: 'Prise en charge de vos frais de déménagement à hauteur de 2 500 €.',
    gives: [{ field, amount: 2500, currency: 'EUR' }],
  },
  { text: 'Ayuda de mudanza de hasta 1.500 €.', gives: [{ field, amount: 1500, currency: 'EUR' }] },
  {
    text: 'Relocation. You will receive a lump sum of £6,000. If you resign within 18 months it must be repaid.',
    gives: [{ field, amount: 6000, currency: 'GBP', clawbackMonths: 18 }],
  },
  { text: 'We will provide our standard relocation package.', gives: [{ field, stated: 'unspecified' }] },
  { text: 'Base $120k, sign-on $10k, up to $7.5k relo.', gives: [{ field, amount: 7500 }] },
  { text: 'Annual salary: $72,000. Relocation assistance is not provided.', nothing: true, excluded: ['relocation'] },
  { text: 'Relocation\tNot applicable', nothing: true, excluded: ['relocation'] },
  { text: 'Good Reason means a relocation of your office by more than 50 miles.', nothing: true },
];
