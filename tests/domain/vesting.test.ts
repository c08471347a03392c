import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleOf } from '#domain/equity/grant.ts';
import {
  lengthOf,
  type VestingSchedule,
  vestedUnits,
  vestingCurve,
  vestingInYear,
  yearlyTable,
} from '#domain/equity/vesting.ts';

const even = (
  months: number,
  cliffMonths: number,
  cadence: 'month' | 'quarter' | 'half-year' | 'year',
): VestingSchedule => ({
  kind: 'even',
  months,
  cliffMonths,
  cadence,
});
const anySchedule: fc.Arbitrary<VestingSchedule> = fc.oneof(
  fc
    .record({
      months: fc.integer({ min: 1, max: 120 }),
      cliffMonths: fc.integer({ min: 0, max: 60 }),
      cadence: fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const, 'year' as const),
    })
    .map(({ months, cliffMonths, cadence }) => even(months, cliffMonths, cadence)),
  fc
    .array(fc.record({ afterMonths: fc.integer({ min: 0, max: 96 }), percent: fc.integer({ min: 1, max: 60 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((tranches): VestingSchedule => ({ kind: 'table', tranches })),
);

describe('vesting', () => {
  it('gives nothing before the cliff and a quarter on the anniversary', () => {
    const schedule = even(48, 12, 'month');
    const after = [0, 11, 12, 13, 24, 47, 48, 60].map((month) => vestedUnits(4_800, schedule, month));
    expect(after).toEqual([0, 0, 1_200, 1_300, 2_400, 4_700, 4_800, 4_800]);
  });

  it('follows the pace after the cliff', () => {
    const vestedAt = (cadence: 'quarter' | 'half-year' | 'year') =>
      [12, 14, 15, 18, 24].map((month) => vestedUnits(1_600, even(48, 12, cadence), month));
    expect(vestedAt('quarter')).toEqual([400, 400, 500, 600, 800]);
    expect(vestedAt('half-year')).toEqual([400, 400, 400, 600, 800]);
    expect(vestedAt('year')).toEqual([400, 400, 400, 400, 800]);
  });

  it('knows back-loaded tables with half-years', () => {
    const schedule = yearlyTable([5, 15, 40, 40], [3, 4]);
    expect([12, 24, 29, 30, 36, 42, 48].map((month) => vestedUnits(1_000, schedule, month))).toEqual([
      50, 200, 200, 400, 600, 800, 1_000,
    ]);
  });

  it('knows front-loaded tables', () => {
    const schedule = yearlyTable([38, 32, 20, 10]);
    expect([1, 2, 3, 4].map((year) => vestingInYear(1_000, schedule, year))).toEqual([380, 320, 200, 100]);
  });

  it('never falls, and ends at the grant', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 0, max: 10_000_000 }), (schedule, units) => {
        const curve = vestingCurve(units, schedule, Math.max(1, lengthOf(schedule)));
        curve.forEach((value, month) => {
          expect(value).toBeGreaterThanOrEqual(month === 0 ? 0 : (curve[month - 1] ?? 0));
          expect(Number.isInteger(value)).toBe(true);
        });
        expect(curve.at(-1)).toBe(units);
      }),
    );
  });

  it('has years that add up to the grant', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 0, max: 1_000_000 }), (schedule, units) => {
        const years = Math.ceil(Math.max(1, lengthOf(schedule)) / 12);
        const parts = Array.from({ length: years }, (_, index) => vestingInYear(units, schedule, index + 1));
        // What vests on the first day belongs to no year's end; the running total holds it.
        expect(parts.reduce((a, b) => a + b, 0) + vestedUnits(units, schedule, 0)).toBe(units);
      }),
    );
  });
});

describe('the schedule a grant states', () => {
  it('is monthly after a cliff and yearly without one', () => {
    expect(scheduleOf({ field: 'equity', vestYears: 4, cliffMonths: 12 }).schedule).toEqual(even(48, 12, 'month'));
    expect(scheduleOf({ field: 'equity', vestYears: 3 }).schedule).toEqual(even(36, 0, 'year'));
    expect(scheduleOf({ field: 'equity', vestYears: 4, cadence: 'quarter' }).schedule).toEqual(even(48, 0, 'quarter'));
  });

  it('is unknown when the letter is silent, unless the person says', () => {
    expect(scheduleOf({ field: 'equity', shares: 100 }).schedule).toBeUndefined();
    expect(scheduleOf({ field: 'equity', shares: 100 }, 4).schedule).toEqual(even(48, 0, 'year'));
  });

  it('vests all at once where only one date is named', () => {
    const { schedule } = scheduleOf({ field: 'equity', cliffMonths: 36 });
    expect(schedule === undefined ? [] : [35, 36].map((month) => vestedUnits(900, schedule, month))).toEqual([0, 900]);
  });

  it('doubts what cannot be', () => {
    expect(scheduleOf({ field: 'equity', vestYears: 0 }).doubts).toHaveLength(1);
    expect(scheduleOf({ field: 'equity', vestYears: 400 }).schedule).toBeUndefined();
    expect(scheduleOf({ field: 'equity', vestYears: 1, cliffMonths: 24 }).doubts[0]).toContain(
      'longer than the vesting',
    );
    expect(scheduleOf({ field: 'equity', schedule: [{ afterMonths: 12, percent: 50 }] }).doubts[0]).toContain('50 %');
  });
});
