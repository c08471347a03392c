import type { ShownFact } from '#app/home-view.ts';
import type { Fact, Term } from '#domain/fact.ts';

/** An invented offer. Every quote of the fixture is found in it. */
export const LETTER = `Dear Maren,

We are delighted to offer you the position of Staff Engineer, Perception at Halvorsen Robotics, based in our Boulder office two days a week, reporting to Tomasz Wierzba.

Your base salary will be $185,000 per year, paid semi-monthly. You will receive a sign-on bonus of $20,000, which must be repaid if you resign within 12 months. You are eligible for the annual bonus plan with a target of 15% of base salary. We will recommend a grant of 1,200 restricted stock units, vesting over four years with a one-year cliff.

You are eligible for our generous time-off policy and our 401(k) plan. The company pays 85% of medical premiums. We do not provide relocation assistance for this role.

Your start date is April 13, 2026. For 12 months after leaving you agree not to work for a competitor in Colorado. This offer is contingent on a background check.

Please let us know by Friday, March 13.

Warm regards,
Ines Okafor`;

function fact(term: Term, quote: string, label: string, shown: string, extra: Partial<Fact> = {}): ShownFact {
  const start = Math.max(0, LETTER.indexOf(quote));
  return {
    documentId: 'd1',
    label,
    shown,
    fact: { ...term, quote, start, end: start + quote.length, confidence: 0.95, origin: 'read', ...extra } as Fact,
  };
}

const USD = { currency: 'USD' } as const;
export const FACTS: readonly ShownFact[] = [
  fact(
    { field: 'title', text: 'Staff Engineer, Perception' },
    'the position of Staff Engineer, Perception',
    'Title',
    'Staff Engineer, Perception',
  ),
  fact({ field: 'employer', text: 'Halvorsen Robotics' }, 'Halvorsen Robotics', 'Employer', 'Halvorsen Robotics'),
  fact({ field: 'workMode', text: 'hybrid' }, 'based in our Boulder office two days a week', 'Work mode', 'hybrid'),
  fact({ field: 'manager', text: 'Tomasz Wierzba' }, 'reporting to Tomasz Wierzba', 'Manager', 'Tomasz Wierzba'),
  fact(
    { field: 'baseSalary', amount: 185_000, ...USD, period: 'year' },
    'Your base salary will be $185,000 per year',
    'Base salary',
    '$185,000 a year',
  ),
  fact(
    { field: 'signOnBonus', amount: 20_000, ...USD, clawbackMonths: 12 },
    'You will receive a sign-on bonus of $20,000, which must be repaid if you resign within 12 months.',
    'Sign-on bonus',
    '$20,000',
  ),
  fact(
    { field: 'targetBonus', percent: 15 },
    'You are eligible for the annual bonus plan with a target of 15% of base salary.',
    'Target bonus',
    '15%',
  ),
  fact(
    { field: 'equity', instrument: 'rsu', shares: 1_200, vestYears: 4, cliffMonths: 12 },
    'We will recommend a grant of 1,200 restricted stock units, vesting over four years with a one-year cliff.',
    'Equity',
    '1,200 RSUs over 4 years',
    {
      confidence: 0.6,
      doubt: '“Recommend” leaves the grant to the board. It is a promise only once the board approves it.',
    } as Partial<Fact>,
  ),
  fact(
    { field: 'pto', stated: 'unspecified' },
    'You are eligible for our generous time-off policy',
    'Vacation',
    'named, no figure',
  ),
  fact({ field: 'retirementMatch', stated: 'unspecified' }, 'our 401(k) plan', '401(k) match', 'named, no figure'),
  fact(
    { field: 'health', employerPercent: 85 },
    'The company pays 85% of medical premiums.',
    'Health insurance',
    '85% paid',
  ),
  fact({ field: 'startDate', date: '2026-04-13' }, 'Your start date is April 13, 2026.', 'Start date', 'Apr 13, 2026'),
  fact(
    { field: 'responseDeadline', date: '2026-03-13' },
    'Please let us know by Friday, March 13.',
    'Reply by',
    'Mar 13, 2026',
  ),
  fact(
    { field: 'nonCompete', months: 12 },
    'For 12 months after leaving you agree not to work for a competitor in Colorado.',
    'Non-compete',
    '12 months',
  ),
  fact(
    { field: 'contingency', text: 'background check' },
    'This offer is contingent on a background check.',
    'Condition',
    'background check',
  ),
];
