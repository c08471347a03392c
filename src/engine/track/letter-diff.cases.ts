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
    before: [{ field: 'equity', instrument: 'rsu', shares: 900 }],
    after: [{ field: 'equity', instrument: 'rsu', shares: 900, vestYears: 4, ...at }],
    rows: [{ field: 'equity', status: 'kept' }],
  },
  {
    name: 'no limit against a number of days is another thing, neither more nor less',
    before: [{ field: 'pto', unlimited: true }],
    after: [{ field: 'pto', days: 25, ...at }],
    rows: [{ field: 'pto', status: 'changed' }],
  },
  {
    name: 'a repayment clause that nobody spoke of makes the sign-on worse',
    before: [{ field: 'signOnBonus', amount: 14_000, currency: 'EUR' }],
    after: [{ field: 'signOnBonus', amount: 14_000, currency: 'EUR', clawbackMonths: 18, ...at }],
    rows: [{ field: 'signOnBonus', status: 'worse' }],
  },
  {
    name: 'a repayment clause that went is an improvement',
    before: [{ field: 'relocation', amount: 5_500, clawbackMonths: 12 }],
    after: [{ field: 'relocation', amount: 5_500, ...at }],
    rows: [{ field: 'relocation', status: 'improved' }],
  },
  {
    name: 'repayment that no longer shrinks by the month is worse',
    before: [{ field: 'signOnBonus', amount: 8_000, clawbackMonths: 12, clawbackProRata: true }],
    after: [{ field: 'signOnBonus', amount: 8_000, clawbackMonths: 12, ...at }],
    rows: [{ field: 'signOnBonus', status: 'worse' }],
  },
  {
    name: 'repayment at any leaving is worse than at a resignation',
    before: [{ field: 'signOnBonus', amount: 8_000, clawbackMonths: 12, clawbackTrigger: 'resignation' }],
    after: [{ field: 'signOnBonus', amount: 8_000, clawbackMonths: 12, clawbackTrigger: 'any', ...at }],
    rows: [{ field: 'signOnBonus', status: 'worse' }],
  },
  {
    name: 'a guaranteed bonus that turns discretionary is worse at the same percent',
    before: [{ field: 'targetBonus', percent: 10, nature: 'guaranteed' }],
    after: [{ field: 'targetBonus', percent: 10, nature: 'discretionary', ...at }],
    rows: [{ field: 'targetBonus', status: 'worse' }],
  },
  {
    name: 'a bonus that is called discretionary only now is worse',
    before: [{ field: 'targetBonus', percent: 10 }],
    after: [{ field: 'targetBonus', percent: 10, nature: 'discretionary', ...at }],
    rows: [{ field: 'targetBonus', status: 'worse' }],
  },
  {
    name: 'a bonus whose target is named as one is kept',
    before: [{ field: 'targetBonus', percent: 10 }],
    after: [{ field: 'targetBonus', percent: 10, nature: 'target', ...at }],
    rows: [{ field: 'targetBonus', status: 'kept' }],
  },
  {
    name: 'a bonus that lost its figure is worse, one that got one is better',
    before: [
      { field: 'targetBonus', percent: 10 },
      { field: 'pto', stated: 'unspecified' },
    ],
    after: [
      { field: 'targetBonus', stated: 'unspecified', ...at },
      { field: 'pto', days: 27, ...at },
    ],
    rows: [
      { field: 'targetBonus', status: 'worse' },
      { field: 'pto', status: 'improved' },
    ],
  },
  {
    name: 'pay said on the phone without a period is read beside the letter',
    before: [{ field: 'baseSalary', amount: 5_450 }],
    after: [base(5_450, 'month', 'EUR')],
    rows: [{ field: 'baseSalary', status: 'kept' }],
  },
  {
    name: 'yearly pay said on the phone is found in a monthly letter',
    before: [{ field: 'baseSalary', amount: 66_000 }],
    after: [base(5_450, 'month', 'EUR')],
    rows: [{ field: 'baseSalary', status: 'worse' }],
  },
  {
    name: 'options instead of shares are something else',
    before: [{ field: 'equity', instrument: 'rsu', shares: 1_500 }],
    after: [{ field: 'equity', instrument: 'option', shares: 1_500, ...at }],
    rows: [{ field: 'equity', status: 'changed' }],
  },
  {
    name: 'conditions are told apart: one stays, one goes, one comes',
    before: [
      { field: 'contingency', text: 'background check' },
      { field: 'contingency', text: 'references' },
    ],
    after: [
      { field: 'contingency', text: 'drug test', ...at },
      { field: 'contingency', text: 'background check', ...at },
    ],
    rows: [
      { field: 'contingency', status: 'kept' },
      { field: 'contingency', status: 'missing' },
      { field: 'contingency', status: 'new' },
    ],
  },
  {
    name: 'an allowance for one thing does not stand in for another',
    before: [{ field: 'stipend', amount: 900, purpose: 'internet' }],
    after: [{ field: 'stipend', amount: 900, purpose: 'gym', ...at }],
    rows: [
      { field: 'stipend', status: 'missing' },
      { field: 'stipend', status: 'new' },
    ],
  },
  {
    name: 'a probation in weeks is the probation in months',
    before: [{ field: 'probation', months: 3 }],
    after: [{ field: 'probation', weeks: 13, ...at }],
    rows: [{ field: 'probation', status: 'kept' }],
  },
  {
    name: 'cost to company in place of a salary is worse at the same figure',
    before: [base(2_400_000, 'year', 'INR')],
    after: [{ ...base(2_400_000, 'year', 'INR'), costToCompany: true }],
    rows: [{ field: 'baseSalary', status: 'worse' }],
  },
];
