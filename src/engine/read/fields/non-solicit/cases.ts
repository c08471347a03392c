import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'nonSolicit';

export const cases: readonly FieldCase[] = [
  {
    text: 'For 12 months after termination you shall not solicit any client or employee of the Company.',
    gives: [{ field: 'nonSolicit', months: 12 }],
  },
  { text: 'A non-solicitation agreement is enclosed.', gives: [{ field: 'nonSolicit', stated: 'unspecified' }] },
  { text: 'We solicit bids for new furniture each year.', nothing: true },
  { text: 'You may not solicit staff of your former employer.', nothing: true },
];
