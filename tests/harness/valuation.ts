import {
  type Assumptions,
  assumptionsSchema,
  type InputSource,
  type Valuation,
  type ValueItem,
  type ValueYear,
} from '#domain/valuation.ts';
import { LETTER } from './letter.ts';

function letter(quote: string): InputSource {
  const start = LETTER.indexOf(quote);
  return { kind: 'letter', quote, start, end: start + quote.length };
}
const assumed = (isDefault: boolean): InputSource => ({ kind: 'assumption', isDefault });

/** Arithmetic for the fixture only: the real one lives in the engine. */
export function fixtureValuation(change: Partial<Assumptions> = {}): Valuation {
  const assumptions = assumptionsSchema.parse({ sharePrice: 42, ...change });
  const base = 185_000;
  const bonus = Math.round(base * 0.15 * assumptions.bonusPayout);
  const price = (assumptions.sharePrice ?? 42) * (1 + assumptions.priceChange);
  const years = Array.from({ length: assumptions.horizonYears }, (_, index): ValueYear => {
    const year = index + 1;
    const signOn = year === 1 ? 20_000 : 0;
    const equity = year <= 4 ? Math.round(300 * price) : 0;
    return {
      year,
      base,
      bonus,
      signOn,
      equity,
      benefits: 1_500,
      total: base + bonus + signOn + equity + 1_500,
      byCertainty: {
        guaranteed: base + signOn,
        'at-target': bonus,
        'market-dependent': equity,
        speculative: 0,
        discretionary: 1_500,
      },
    };
  });
  const items = years.flatMap((each): ValueItem[] => [
    {
      field: 'baseSalary',
      label: 'Base salary',
      year: each.year,
      amount: each.base,
      certainty: 'guaranteed',
      recurring: true,
      formula: '$185,000 a year × 1',
      inputs: [{ name: 'Base salary', value: 185_000, source: letter('Your base salary will be $185,000 per year') }],
    },
    {
      field: 'signOnBonus',
      label: 'Sign-on bonus',
      year: each.year,
      amount: each.signOn,
      certainty: 'guaranteed',
      recurring: false,
      formula: '$20,000, paid once',
      inputs: [{ name: 'Sign-on bonus', value: 20_000, source: letter('a sign-on bonus of $20,000') }],
    },
    {
      field: 'targetBonus',
      label: 'Target bonus',
      year: each.year,
      amount: each.bonus,
      certainty: 'at-target',
      recurring: true,
      formula: `$185,000 × 15% × ${assumptions.bonusPayout}`,
      inputs: [
        { name: 'Target', value: '15%', source: letter('a target of 15% of base salary') },
        {
          name: 'Share of target paid',
          value: assumptions.bonusPayout,
          source: assumed(assumptions.bonusPayout === 1),
        },
      ],
    },
    {
      field: 'equity',
      label: 'RSUs vesting',
      year: each.year,
      amount: each.equity,
      certainty: 'market-dependent',
      recurring: true,
      formula: `1,200 ÷ 4 years × $${price.toFixed(2)}`,
      inputs: [
        { name: 'Units', value: 1_200, source: letter('1,200 restricted stock units') },
        { name: 'Share price', value: price, source: assumed(false) },
      ],
    },
    {
      field: 'stipend',
      label: 'Home office stipend',
      year: each.year,
      amount: each.benefits,
      certainty: 'discretionary',
      recurring: true,
      formula: '$1,500 a year',
      inputs: [{ name: 'Stipend', value: 1_500, source: { kind: 'corrected' } }],
    },
  ]);
  const all = years.reduce((sum, year) => sum + year.total, 0);
  return {
    currency: 'USD',
    years,
    annualised: all / years.length,
    annualisedFirm: all / years.length - 1_500,
    oneOff: 20_000,
    guaranteedFirstYear: 205_000,
    firstYear: years[0]?.total ?? 0,
    items,
    scenarios: [
      {
        label: 'Price falls by 30%',
        sharePrice: price * 0.7,
        value: 35_280,
        exerciseCost: 0,
        formula: '1,200 × $29.40',
      },
      { label: 'Price stays', sharePrice: price, value: 50_400, exerciseCost: 0, formula: '1,200 × $42.00' },
      {
        label: 'Price rises by 30%',
        sharePrice: price * 1.3,
        value: 65_520,
        exerciseCost: 0,
        formula: '1,200 × $54.60',
      },
    ],
    questions: [{ field: 'retirementMatch', text: 'What does the 401(k) plan match, and up to which share of pay?' }],
    notes: [
      { field: 'signOnBonus', text: 'The sign-on bonus is repayable in full if you leave within 12 months.' },
      { field: 'equity', text: 'The grant waits for board approval. Until then it is not a right.' },
    ],
    assumptions,
  };
}
