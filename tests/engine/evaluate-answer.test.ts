import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '#domain/fact.ts';
import { changesBetween } from '#engine/evaluate/changes.ts';
import { compareOffers } from '#engine/evaluate/compare.ts';
import { convertValuation } from '#engine/evaluate/convert.ts';
import { evidenceOfDistribution, evidenceOfPosting } from '#engine/evaluate/evidence.ts';
import { positionIn } from '#engine/evaluate/market-position.ts';
import { valueOffer } from '#engine/evaluate/value.ts';

const pay = (amount: number, currency = 'USD'): Term => ({ field: 'baseSalary', amount, currency, period: 'year' });

describe('what is owed on leaving', () => {
  const repaid = (term: Term) => valueOffer([pay(90_000), term]).repayments ?? [];

  it('is told month by month for a sign-on and for relocation', () => {
    const [signOn] = repaid({
      field: 'signOnBonus',
      amount: 12_000,
      currency: 'USD',
      clawbackMonths: 24,
      clawbackProRata: true,
    });
    expect(signOn?.months.map(({ amount }) => amount).slice(0, 4)).toEqual([12_000, 11_500, 11_000, 10_500]);
    expect(signOn?.months.at(-1)).toEqual({ month: 24, amount: 0 });
    const [move] = repaid({ field: 'relocation', amount: 8_000, currency: 'USD', clawbackMonths: 12 });
    expect(move).toMatchObject({ field: 'relocation', proRata: undefined });
    expect(move?.months.slice(-2)).toEqual([
      { month: 11, amount: 8_000 },
      { month: 12, amount: 0 },
    ]);
  });

  it('is nothing where nothing is to be repaid, or the sum is in other money', () => {
    expect(repaid({ field: 'signOnBonus', amount: 12_000, currency: 'USD' })).toEqual([]);
    expect(repaid({ field: 'signOnBonus', amount: 12_000, currency: 'CHF', clawbackMonths: 12 })).toEqual([]);
    expect(repaid({ field: 'signOnBonus', amount: -5, currency: 'USD', clawbackMonths: 12 })).toEqual([]);
  });

  it('never rises with time and ends at nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90_000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (amount, months, proRata) => {
          const [table] = repaid({
            field: 'signOnBonus',
            amount,
            currency: 'USD',
            clawbackMonths: months,
            clawbackProRata: proRata,
          });
          const amounts = table?.months.map((row) => row.amount) ?? [];
          expect(amounts[0]).toBe(amount);
          expect(amounts.at(-1)).toBe(0);
          expect(amounts.every((value, at) => at === 0 || value <= (amounts[at - 1] ?? 0))).toBe(true);
        },
      ),
    );
  });
});

describe('the curve of a grant', () => {
  const curves = (grant: Term, assumptions = {}) => valueOffer([pay(90_000), grant], assumptions).vesting ?? [];

  it('is in whole shares where they are counted, in money where only a value is named', () => {
    const [shares] = curves({ field: 'equity', instrument: 'rsu', shares: 1_001, vestYears: 3, cliffMonths: 12 });
    expect(shares).toMatchObject({ unit: 'shares', total: 1_001, assumed: false });
    expect([11, 12, 36].map((month) => shares?.vested[month])).toEqual([0, 334, 1_001]);
    const [value] = curves({
      field: 'equity',
      instrument: 'rsu',
      value: 30_000,
      currency: 'USD',
      vestYears: 2,
      cadence: 'quarter',
    });
    expect(value).toMatchObject({ unit: 'money', total: 30_000 });
    expect([2, 3, 24].map((month) => value?.vested[month])).toEqual([0, 3_750, 30_000]);
  });

  it('is there before a price is known, and says when its length is assumed', () => {
    const silent: Term = { field: 'equity', instrument: 'rsu', shares: 480 };
    expect(curves(silent)).toEqual([]);
    expect(curves(silent, { vestYears: 4 })[0]).toMatchObject({ assumed: true, total: 480 });
    const { items } = valueOffer([pay(90_000), silent], { vestYears: 4, sharePrice: 10 });
    const sources = items.find(({ field }) => field === 'equity')?.inputs.filter(({ name }) => name === 'vestYears');
    expect(sources).toEqual([{ name: 'vestYears', value: 4, source: { kind: 'assumption', isDefault: false } }]);
  });

  it('vests as much each year as the items count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(0, 6, 12),
        (shares, vestYears, cliffMonths) => {
          const valuation = valueOffer(
            [pay(90_000), { field: 'equity', instrument: 'rsu', shares, vestYears, cliffMonths }],
            { sharePrice: 1, horizonYears: 6 },
          );
          const [curve] = valuation.vesting ?? [];
          const at = (month: number) => curve?.vested[Math.min(month, curve.vested.length - 1)] ?? 0;
          for (const { year, equity } of valuation.years) expect(equity).toBe(at(year * 12) - at((year - 1) * 12));
        },
      ),
    );
  });
});

describe('what an assumption moved', () => {
  const facts: readonly Term[] = [
    pay(100_000),
    { field: 'targetBonus', percent: 20 },
    { field: 'signOnBonus', amount: 8_000, currency: 'USD' },
  ];

  it('is told by sum and by part, a year on average', () => {
    const changes = changesBetween(valueOffer(facts), valueOffer(facts, { bonusPayout: 0.75 }));
    expect(changes).toEqual({
      sums: [
        { sum: 'annualised', by: -5_000 },
        { sum: 'firstYear', by: -5_000 },
        { sum: 'annualisedFirm', by: -5_000 },
      ],
      items: [{ label: 'Target bonus', by: -5_000 }],
    });
  });

  it('does not call a longer look more pay', () => {
    const { items } = changesBetween(valueOffer(facts), valueOffer(facts, { horizonYears: 8 }));
    expect(items).toEqual([{ label: 'Sign-on bonus', by: -1_000 }]);
  });

  it('is nothing between equal valuations or across currencies', () => {
    expect(changesBetween(valueOffer(facts), valueOffer(facts))).toEqual({ sums: [], items: [] });
    expect(changesBetween(valueOffer([pay(1_000_00)]), valueOffer([pay(90_000, 'EUR')]))).toEqual({
      sums: [],
      items: [],
    });
  });
});

describe('offers in two currencies', () => {
  const offers = [
    { name: 'Quarry', facts: [pay(100_000)] },
    { name: 'Hafen', facts: [pay(80_000, 'EUR'), { field: 'targetBonus', percent: 10 } as const] },
  ];
  const rate = { from: 'EUR', to: 'USD', rate: 1.1, on: '2026-10-02' };

  it('are subtracted only at a rate of the person’s, which is said with its day', () => {
    expect(compareOffers(offers).offers[1]?.differences).toBeUndefined();
    const { offers: found, notes } = compareOffers(offers, {}, [rate]);
    expect(found[1]?.differences?.[0]).toMatchObject({ base: -12_000, bonus: 8_800, total: -3_200 });
    expect(notes.join(' ')).toContain('1 EUR is taken as 1.1 USD, as you set it for 2026-10-02');
  });

  it('stay apart under a rate that is none', () => {
    for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(compareOffers(offers, {}, [{ ...rate, rate: wrong }]).offers[1]?.differences).toBeUndefined();
  });

  it('add up after conversion, to the smallest unit of the new currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 300_000 }),
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        (amount, by) => {
          const converted = convertValuation(valueOffer([pay(amount), { field: 'targetBonus', percent: 7 }]), {
            from: 'USD',
            to: 'JPY',
            rate: by,
            on: '2026-01-01',
          });
          for (const year of converted.years) {
            expect(Number.isInteger(year.total)).toBe(true);
            expect(year.base + year.bonus).toBe(year.total);
          }
        },
      ),
    );
  });
});

describe('evidence', () => {
  const posting = {
    source: 'Careers page of Harrow Rail',
    title: 'Signal engineer',
    place: 'Leeds',
    seenOn: '2026-09-30',
  };

  it('comes from a posting as a yearly range with its kind', () => {
    const term: Term = { field: 'baseSalary', amount: 25, maxAmount: 31, currency: 'GBP', period: 'hour' };
    expect(evidenceOfPosting({ ...posting, terms: [term], of: 'this-job' }, { hours: 1_950, days: 260 })).toEqual({
      source: 'Careers page of Harrow Rail',
      kind: 'posted-range',
      measures: 'base',
      low: 48_750,
      high: 60_450,
      currency: 'GBP',
      role: 'Signal engineer',
      place: 'Leeds',
      asOf: '2026-09-30',
    });
    expect(evidenceOfPosting({ ...posting, terms: [term], of: 'another-employer' })?.kind).toBe('other');
    expect(evidenceOfPosting({ ...posting, terms: [pay(52_000, 'GBP')], of: 'this-employer' })).toMatchObject({
      kind: 'employer-band',
      median: 52_000,
    });
  });

  it('does not come from a posting without pay', () => {
    expect(evidenceOfPosting({ ...posting, terms: [{ field: 'pto', days: 25 }], of: 'this-job' })).toBeUndefined();
    expect(evidenceOfPosting({ ...posting, terms: [pay(0)], of: 'this-job' })).toBeUndefined();
  });

  it('comes from an official table as its middle half', () => {
    const table = {
      source: 'oews',
      occupationCode: '17-2051',
      occupation: 'Civil Engineers',
      areaCode: '1',
      area: 'Marlow, MO-IL',
      currency: 'USD',
      period: 'hour',
      points: [
        { percentile: 25, pay: 35 },
        { percentile: 50, pay: 45 },
      ],
      aboveTopCode: [75, 90],
      asOf: '2025-05',
    } as const;
    expect(evidenceOfDistribution(table)).toMatchObject({
      kind: 'official',
      low: 72_800,
      median: 93_600,
      place: 'Marlow, MO-IL',
      asOf: '2025-05',
    });
    expect(evidenceOfDistribution(table).high).toBeUndefined();
  });

  it('knows its age however the date is written', () => {
    const cautions = (asOf: string) =>
      positionIn(
        { source: 's', median: 50_000, currency: 'USD', asOf },
        { base: 50_000, currency: 'USD', today: '2026-11-20' },
      ).cautions;
    for (const recent of ['2026-05', 'June 2026', 'Jun 2026', '2026-11-01', 'published 2026'])
      expect(cautions(recent)).toEqual([]);
    for (const old of ['2024', 'March 2024', 'spring 2023', '2024-02-29'])
      expect(cautions(old)[0]).toContain('months old');
    for (const none of ['recently', '', '99', '20261']) expect(cautions(none)[0]).toContain('not recorded');
  });
});

describe('figures in words', () => {
  const facts: readonly Term[] = [
    pay(61_250.5, 'EUR'),
    { field: 'targetBonus', percent: 7.5 },
    { field: 'equity', instrument: 'option', shares: 12_500, strike: 1.25, vestYears: 4 },
    { field: 'relocation', amount: 3_000, currency: 'CHF' },
  ];

  it('are written as the person writes them', () => {
    const german = valueOffer(facts, { sharePrice: 4.5 }, 'de-DE');
    const words = [...german.items.map(({ formula }) => formula), ...german.notes.map(({ text }) => text)]
      .join('\n')
      .replaceAll(/\s/g, ' ');
    for (const written of ['61.250,50 €', '7,5 % of', '12.500 shares × max(0, 4,5 − 1,25)', '3.000 CHF'])
      expect(words).toContain(written);
    expect(words).not.toMatch(/\d,\d{3}\b/);
  });

  it('change nothing but the writing', () => {
    const [english, german] = [valueOffer(facts, { sharePrice: 4.5 }), valueOffer(facts, { sharePrice: 4.5 }, 'de-DE')];
    expect(german.years).toEqual(english.years);
    expect(german.annualised).toBe(english.annualised);
    expect(german.items.map(({ amount }) => amount)).toEqual(english.items.map(({ amount }) => amount));
  });
});

describe('money of another currency inside one offer', () => {
  const facts: readonly Term[] = [
    pay(2_400_000, 'INR'),
    {
      field: 'equity',
      instrument: 'rsu',
      value: 40_000,
      currency: 'USD',
      vestYears: 4,
      quote: 'USD 40,000 in RSUs',
      start: 3,
      end: 21,
    },
    {
      field: 'signOnBonus',
      amount: 1_000,
      currency: 'USD',
      instalments: [
        { afterMonths: 0, amount: 600 },
        { afterMonths: 12, amount: 400 },
      ],
    },
  ];
  const rates = [{ from: 'USD', rate: 83.5, on: '2026-11-02' }];

  it('is counted only at a rate of the person’s, which stands in each input', () => {
    expect(valueOffer(facts).annualised).toBe(2_400_000);
    const { years, items, notes } = valueOffer(facts, { rates });
    expect(years[0]).toMatchObject({ base: 2_400_000, equity: 835_000, signOn: 50_100 });
    expect(years[1]).toMatchObject({ signOn: 33_400 });
    const input = items.find(({ field }) => field === 'equity')?.inputs[0];
    expect(input).toEqual({
      name: 'grant value, at 83.5 for 1 USD (2026-11-02)',
      value: 3_340_000,
      source: { kind: 'letter', quote: 'USD 40,000 in RSUs', start: 3, end: 21 },
    });
    expect(notes.map(({ text }) => text).join(' ')).toContain('as you set it for 2026-11-02');
    expect(notes.map(({ text }) => text).join(' ')).not.toContain('not in the totals');
  });

  it('stays apart without one, or under a rate that is none', () => {
    for (const wrong of [
      [],
      [{ from: 'EUR', rate: 90, on: '2026-11-02' }],
      [{ from: 'USD', rate: -1, on: '2026-11-02' }],
    ])
      expect(valueOffer(facts, { rates: wrong }).annualised).toBe(2_400_000);
  });
});
