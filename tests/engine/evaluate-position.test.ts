import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionIn, positionsOf } from '#engine/evaluate/market-position.ts';
import { officialPosition } from '#engine/evaluate/official-position.ts';
import { payAt, standingInWords, standingOf } from '#engine/evaluate/position.ts';

const points = [
  { percentile: 10, pay: 40_000 },
  { percentile: 25, pay: 50_000 },
  { percentile: 50, pay: 64_000 },
  { percentile: 75, pay: 90_000 },
  { percentile: 90, pay: 130_000 },
];

describe('percentile between published points', () => {
  it('is the published one at a point', () => {
    for (const { percentile, pay } of points) expect(standingOf(pay, points)).toEqual({ kind: 'at', percentile });
  });

  it('is linear in the logarithm of pay between two', () => {
    const middle = Math.sqrt(50_000 * 64_000);
    expect(standingOf(middle, points)).toMatchObject({ kind: 'at', percentile: expect.closeTo(37.5, 9) });
  });

  it('is never extrapolated', () => {
    expect(standingOf(39_999, points)).toEqual({ kind: 'below', percentile: 10, pay: 40_000 });
    expect(standingOf(200_000, points)).toEqual({ kind: 'above', percentile: 90, pay: 130_000 });
    expect(payAt(95, points)).toBeUndefined();
    expect(payAt(5, points)).toBeUndefined();
  });

  it('leaves out points that are not released', () => {
    const released = points.filter(({ percentile }) => percentile !== 90);
    expect(standingOf(95_000, released)).toEqual({ kind: 'above', percentile: 75, pay: 90_000 });
    expect(standingOf(95_000, [])).toBeUndefined();
    expect(standingOf(-1, points)).toBeUndefined();
  });

  it('comes back from pay to percentile and rises with pay', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 90, noNaN: true }),
        fc.double({ min: 10, max: 90, noNaN: true }),
        (a, b) => {
          const [x, y] = [payAt(a, points) ?? 0, payAt(b, points) ?? 0];
          expect(standingOf(x, points)).toMatchObject({ kind: 'at', percentile: expect.closeTo(a, 6) });
          if (a < b) expect(x).toBeLessThanOrEqual(y);
        },
      ),
    );
  });

  it('is said in words', () => {
    const show = (pay: number): string => `${pay}`;
    expect(standingInWords({ kind: 'at', percentile: 61.2 }, show)).toBe('about the 61st percentile');
    expect(standingInWords({ kind: 'at', percentile: 12 }, show)).toBe('about the 12th percentile');
    expect(standingInWords({ kind: 'above', percentile: 90, pay: 130_000 }, show)).toBe(
      'above the 90th percentile (130000)',
    );
  });
});

describe('a base against recorded evidence', () => {
  const query = { base: 72_000, currency: 'EUR', role: 'Hydrologist', place: 'Graz', today: '2026-11-16' } as const;

  it('says where in a range, with source and date', () => {
    const found = positionIn(
      {
        source: 'Posting on the site of the employer',
        kind: 'posted-range',
        low: 68_000,
        high: 82_000,
        currency: 'EUR',
        asOf: '2026-11-01',
      },
      query,
    );
    expect(found).toMatchObject({ place: 'lower-half', difference: -3_000, cautions: [] });
    expect(found.text).toBe(
      '€72,000 is in the lower half of €68,000 to €82,000 (Posting on the site of the employer, 2026-11-01).',
    );
  });

  it('is below or above a range', () => {
    expect(positionIn({ source: 's', low: 75_000, high: 80_000, currency: 'EUR' }, query).place).toBe('below');
    expect(positionIn({ source: 's', low: 50_000, high: 60_000, currency: 'EUR' }, query).place).toBe('above');
    expect(positionIn({ source: 's', median: 72_000, currency: 'EUR' }, query)).toMatchObject({
      place: 'upper-half',
      difference: 0,
    });
  });

  it('says what weakens the evidence', () => {
    const { cautions } = positionIn(
      {
        source: 's',
        kind: 'self-reported',
        median: 70_000,
        currency: 'EUR',
        asOf: '2024-05',
        role: 'Welder',
        place: 'Linz',
        measures: 'total',
      },
      query,
    );
    expect(cautions.join(' ')).toMatch(
      /30 months old.*another role: Welder.*another place: Linz.*total pay.*individuals/,
    );
    expect(positionIn({ source: 's', median: 70_000, currency: 'EUR' }, query).cautions[0]).toContain('not recorded');
  });

  it('never compares across currencies', () => {
    expect(positionIn({ source: 's', median: 70_000, currency: 'CHF' }, query)).toMatchObject({
      place: 'not-comparable',
      difference: undefined,
    });
    expect(positionIn({ source: 's' }, query).place).toBe('not-comparable');
  });

  it('puts the strongest source first', () => {
    const kinds = ['friend', 'official', 'posted-range', 'survey'] as const;
    const sorted = positionsOf(
      kinds.map((kind) => ({ source: kind, kind, median: 1, currency: 'EUR' })),
      query,
    );
    expect(sorted.map(({ datum }) => datum.kind)).toEqual(['posted-range', 'official', 'survey', 'friend']);
  });
});

describe('a base in an official table', () => {
  const table = {
    source: 'oews',
    occupationCode: '47-2111',
    occupation: 'Electricians',
    areaCode: '1',
    area: 'Marlow, MO-IL',
    currency: 'USD',
    period: 'year',
    points: [
      { percentile: 10, pay: 41_810 },
      { percentile: 50, pay: 71_140 },
      { percentile: 75, pay: 89_440 },
    ],
    aboveTopCode: [90],
    asOf: '2025-05',
  } as const;

  it('is placed with occupation, area, office and month', () => {
    const { standing, text, cautions } = officialPosition(table, 80_000, 'USD', '2026-11-16');
    expect(standing).toMatchObject({ kind: 'at', percentile: expect.closeTo(62.82, 1) });
    expect(text).toBe(
      '$80,000 is about the 63rd percentile for Electricians, Marlow, MO-IL (US Bureau of Labor Statistics, OEWS, 2025-05). The median is $71,140.',
    );
    expect(cautions.join(' ')).toContain('90th percentile lies above');
  });

  it('says "above" beyond the highest point and never a number', () => {
    expect(officialPosition(table, 150_000, 'USD', '2026-11-16').text).toContain('above the 75th percentile ($89,440)');
  });

  it('brings hourly tables to a year, and says so', () => {
    const hourly = { ...table, period: 'hour', points: [{ percentile: 50, pay: 30 }], aboveTopCode: [] } as const;
    const { points, cautions } = officialPosition(hourly, 62_400, 'USD', '2026-11-16', { hours: 2_000, days: 250 });
    expect(points).toEqual([{ percentile: 50, pay: 60_000 }]);
    expect(cautions.join(' ')).toContain('by the hour');
  });

  it('says when it is old or in another currency', () => {
    expect(officialPosition({ ...table, asOf: '2023-05' }, 80_000, 'USD', '2026-11-16').cautions[0]).toBe(
      'The figures are of 2023-05.',
    );
    expect(officialPosition(table, 80_000, 'EUR', '2026-11-16')).toMatchObject({ standing: undefined });
  });
});
