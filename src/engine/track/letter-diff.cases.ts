import type { Fact, Term } from '#domain/fact.ts';
import type { DiffRow } from '#engine/track/letter-diff.ts';

const at = { quote: '', start: 0, end: 0, confidence: 1 };
const base = (amount: number, period: 'year' | 'month' = 'year', currency = 'USD') =>
  ({ field: 'baseSalary', amount, period, currency, ...at }) as const;

/** Terms before, facts after, and what became of each field. */
export const DIFF_CASES: readonly {
  readonly name: string;
  readonly before: readonly Term[];
  readonly after: readonly Fact[];
  readonly rows: readonly Pick<DiffRow, 'field' | 'status'>[];
}[] = [
  {
    name: 'the same pay said by the month is kept',
    before: [base(120_000)],
    after: [base(10_000, 'month')],
    rows: [{ field: 'baseSalary', status: 'kept' }],
  },
  {
    name: 'more base is improved',
    before: [base(120_000)],
    after: [base(126_500)],
    rows: [{ field: 'baseSalary', status: 'improved' }],
  },
  {
    name: 'another currency is not compared as a number',
    before: [base(90_000)],
    after: [base(95_000, 'year', 'EUR')],
    rows: [{ field: 'baseSalary', status: 'changed' }],
  },
  {
    name: 'an agreed sign-on that the letter forgot is missing',
    before: [base(80_000), { field: 'signOnBonus', amount: 6_000, currency: 'USD' }],
    after: [base(80_000)],
    rows: [
      { field: 'baseSalary', status: 'kept' },
      { field: 'signOnBonus', status: 'missing' },
    ],
  },
  {
    name: 'a longer repayment clause outweighs the same amount',
    before: [{ field: 'signOnBonus', amount: 6_000, currency: 'USD', clawbackMonths: 12 }],
    after: [{ field: 'signOnBonus', amount: 6_000, currency: 'USD', clawbackMonths: 24, ...at }],
    rows: [{ field: 'signOnBonus', status: 'worse' }],
  },
  {
    name: 'more money does not hide a longer repayment clause',
    before: [{ field: 'signOnBonus', amount: 6_000, currency: 'USD', clawbackMonths: 12 }],
    after: [{ field: 'signOnBonus', amount: 9_000, currency: 'USD', clawbackMonths: 24, ...at }],
    rows: [{ field: 'signOnBonus', status: 'worse' }],
  },
  {
    name: 'a non-compete that was not there is new',
    before: [],
    after: [{ field: 'nonCompete', months: 9, ...at }],
    rows: [{ field: 'nonCompete', status: 'new' }],
  },
  {
    name: 'a shorter vesting is improved',
    before: [{ field: 'equity', instrument: 'rsu', shares: 900, vestYears: 4 }],
    after: [{ field: 'equity', instrument: 'rsu', shares: 900, vestYears: 3, ...at }],
    rows: [{ field: 'equity', status: 'improved' }],
  },
  {
    name: 'a later start is changed, neither better nor worse',
    before: [{ field: 'startDate', date: '2026-03-02' }],
    after: [{ field: 'startDate', date: '2026-04-01', ...at }],
    rows: [{ field: 'startDate', status: 'changed' }],
  },
  {
    name: 'two stipends are paired by what they are for',
    before: [
      { field: 'stipend', amount: 500, purpose: 'home office' },
      { field: 'stipend', amount: 1_200, purpose: 'learning' },
    ],
    after: [
      { field: 'stipend', amount: 1_500, purpose: 'learning', ...at },
      { field: 'stipend', amount: 500, purpose: 'home office', ...at },
    ],
    rows: [
      { field: 'stipend', status: 'kept' },
      { field: 'stipend', status: 'improved' },
    ],
  },
  {
    name: 'a value that only one letter states says nothing',
    before: [{ field: 'pto', unlimited: true }],
    after: [{ field: 'pto', days: 25, ...at }],
    rows: [{ field: 'pto', status: 'kept' }],
  },
];
