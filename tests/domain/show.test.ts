import { describe, expect, it } from 'vitest';
import { FIELD_IDS, type Term } from '#domain/fact.ts';
import { labelOf, showTerm } from '#domain/show.ts';

const CASES: [term: Term, shown: string, locale?: string][] = [
  [{ field: 'baseSalary', amount: 185_000, currency: 'USD', period: 'year' }, '$185,000 a year'],
  [{ field: 'baseSalary', amount: 34.5, currency: 'USD', period: 'hour' }, '$34.50 an hour'],
  [
    { field: 'baseSalary', amount: 80_000, maxAmount: 95_000, currency: 'GBP', period: 'year' },
    '£80,000–£95,000 a year',
  ],
  [{ field: 'baseSalary', amount: 71_500, currency: 'EUR', period: 'year' }, '71.500 € a year', 'de-DE'],
  [{ field: 'baseSalary', amount: 90_000 }, '90,000'],
  [{ field: 'targetBonus', percent: 12.5 }, '12.5%'],
  [{ field: 'targetBonus', maxPercent: 40 }, 'up to 40%'],
  [{ field: 'commission', amount: 60_000, ote: 150_000, currency: 'USD' }, '$60,000, $150,000 on target'],
  [{ field: 'equity', instrument: 'rsu', shares: 1_200, vestYears: 4 }, '1,200 RSUs over 4 years'],
  [
    { field: 'equity', instrument: 'option', shares: 20_000, strike: 1.25, currency: 'USD' },
    '20,000 options at $1.25 each',
  ],
  [{ field: 'equity', instrument: 'rsu', value: 120_000, currency: 'USD' }, '$120,000 in RSUs'],
  [{ field: 'equity', percent: 0.5, instrument: 'option' }, '0.5% of the company in options'],
  [
    { field: 'stipend', amount: 1_200, currency: 'USD', period: 'year', purpose: 'learning' },
    '$1,200 a year (learning)',
  ],
  [{ field: 'pto', unlimited: true }, 'unlimited'],
  [{ field: 'pto', days: 1 }, '1 day'],
  [{ field: 'pto', stated: 'unspecified' }, 'named, no figure'],
  [{ field: 'retirementMatch', percent: 50, upToPercent: 6 }, '50% up to 6% of pay'],
  [{ field: 'probation', months: 6 }, '6 months'],
  [{ field: 'noticePeriod', weeks: 6, days: 1 }, '6 weeks and 1 day'],
  [{ field: 'startDate', date: '2026-04-13' }, 'Apr 13, 2026'],
  [{ field: 'responseDeadline', businessDays: 5 }, '5 business days'],
  [{ field: 'thirteenthSalary', salaries: 2 }, '2 extra salaries'],
  [{ field: 'severance', weeks: 8 }, '8 weeks'],
  [{ field: 'overtime', exempt: true }, 'not paid on top'],
];

describe('a term as it is shown', () => {
  it.each(CASES.map(([term, ...rest]) => ({ term, shown: rest[0], locale: rest[1] })))(
    '$shown',
    ({ term, shown, locale }) => {
      expect(showTerm(term, locale).replaceAll('\u00a0', ' ')).toBe(shown);
    },
  );

  it('never shows a currency sign the letter did not tell', () => {
    expect(showTerm({ field: 'signOnBonus', amount: 10_000 })).toBe('10,000');
  });

  it('has a label for every field and says so when a field carries no value', () => {
    for (const field of FIELD_IDS) {
      expect(labelOf(field)).toMatch(/^\p{Lu}/u);
      expect(showTerm({ field } as Term)).not.toBe('');
    }
  });
});
