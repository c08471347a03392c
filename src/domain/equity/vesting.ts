import { share } from '#domain/money/round.ts';

export type Cadence = 'month' | 'quarter' | 'half-year' | 'year';

const STEP: Readonly<Record<Cadence, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** Part of a grant that vests at one moment; percents of a table add up to 100. */
export interface Tranche {
  readonly afterMonths: number;
  readonly percent: number;
}

/** When a grant vests: at an even pace after an optional cliff, or by a table. */
export type VestingSchedule =
  | { readonly kind: 'even'; readonly months: number; readonly cliffMonths: number; readonly cadence: Cadence }
  | { readonly kind: 'table'; readonly tranches: readonly Tranche[] };

/** Yearly percents as a table (38/32/20/10); years in `halved` vest in two halves, six months apart (5/15/40/40). */
export function yearlyTable(percents: readonly number[], halved: readonly number[] = []): VestingSchedule {
  return {
    kind: 'table',
    tranches: percents.flatMap((percent, index): Tranche[] => {
      const end = (index + 1) * 12;
      if (!halved.includes(index + 1)) return [{ afterMonths: end, percent }];
      return [
        { afterMonths: end - 6, percent: percent / 2 },
        { afterMonths: end, percent: percent / 2 },
      ];
    }),
  };
}

/** The months after which the whole grant has vested. */
export function lengthOf(schedule: VestingSchedule): number {
  if (schedule.kind === 'even') return Math.max(schedule.months, schedule.cliffMonths);
  return schedule.tranches.reduce((last, tranche) => Math.max(last, tranche.afterMonths), 0);
}

/** Part vested after whole months of service, as `part` of `whole`; never falls, and ends at the whole. */
export function vestedPart(schedule: VestingSchedule, monthsServed: number): { part: number; whole: number } {
  if (schedule.kind === 'table') {
    const whole = schedule.tranches.reduce((total, tranche) => total + tranche.percent, 0);
    const part = schedule.tranches
      .filter((tranche) => tranche.afterMonths <= monthsServed)
      .reduce((total, tranche) => total + tranche.percent, 0);
    return { part, whole };
  }
  const { months, cliffMonths, cadence } = schedule;
  if (monthsServed < cliffMonths || monthsServed <= 0) return { part: 0, whole: months };
  if (monthsServed >= months) return { part: months, whole: months };
  const steps = Math.floor((monthsServed - cliffMonths) / STEP[cadence]) * STEP[cadence];
  return { part: Math.min(months, cliffMonths + steps), whole: months };
}

/**
 * Whole units (shares, or cents of a grant given in money) vested after `monthsServed` months. The running
 * total is rounded, so that tranches, being differences of it, add up to the grant.
 */
export function vestedUnits(units: number, schedule: VestingSchedule, monthsServed: number): number {
  const { part, whole } = vestedPart(schedule, monthsServed);
  return whole === 0 ? 0 : share(units, part, whole);
}

/** Units vesting in a year of service (1-based). */
export function vestingInYear(units: number, schedule: VestingSchedule, year: number): number {
  return vestedUnits(units, schedule, year * 12) - vestedUnits(units, schedule, (year - 1) * 12);
}

/** Vested units at the end of each month from 0 to `months`, for a curve. */
export function vestingCurve(units: number, schedule: VestingSchedule, months: number): readonly number[] {
  return Array.from({ length: months + 1 }, (_, month) => vestedUnits(units, schedule, month));
}
