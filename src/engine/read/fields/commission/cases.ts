import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'commission';

export const cases: readonly FieldCase[] = [
  {
    text: "You'll earn a base of $95K plus commissions, for an OTE of $190K at 100% of your $1.2M annual quota. During your 4-month ramp you will get a non-recoverable draw of $6,000/month.",
    gives: [
      { field, ote: 190000, currency: 'USD', quota: 1200000, rampMonths: 4 },
      { field, amount: 6000, drawRecoverable: false },
    ],
  },
  {
    text: 'On-target earnings are £110,000, of which your variable at target is £50,000, paid as commission every quarter.',
    gives: [{ field, ote: 110000, amount: 50000, currency: 'GBP' }],
  },
  {
    text: 'Ihr Zieleinkommen liegt bei 78.000 € im Jahr.',
    gives: [{ field, ote: 78000, currency: 'EUR' }],
  },
  {
    text: 'You receive a recoverable draw of $2,500 per month against commissions for six months.',
    gives: [{ field, amount: 2500, drawRecoverable: true }],
  },
  {
    text: 'Jahreszielgehalt: 92.000 € brutto, davon 80 % fix und 20 % variabel',
    gives: [{ field, ote: 92000, currency: 'EUR' }],
  },
  {
    text: 'Base Salary: $120,000\nOn-Target Commission: $80,000\nOTE: $200,000',
    gives: [{ field, ote: 200000, amount: 80000, currency: 'USD' }],
  },
  { text: 'You will be paid a commission of 8% on net sales you close.', gives: [{ field, stated: 'unspecified' }] },
  { text: 'Our filings with the Securities and Exchange Commission are public.', nothing: true },
  { text: 'Cause includes the commission of a felony and any breach of a provision of this letter.', nothing: true },
  { text: 'Your variable pay is 12% of base salary.', nothing: true },
  {
    text: 'OTE: $180,000\nCommission: 8% of net sales up to quota',
    gives: [
      { field: 'commission', ote: 180_000 },
      { field: 'commission', stated: 'unspecified' },
    ],
  },
];
