import { lengthOf, type VestingSchedule, vestingCurve } from '#domain/equity/vesting.ts';
import { money, toMajor } from '#domain/money/amount.ts';
import type { ValueInput, VestingCurve } from '#domain/valuation.ts';
import { assumed, stated, type ValueContext } from '#engine/evaluate/components/component.ts';
import type { Grant } from '#engine/evaluate/components/equity-grant.ts';

/** Whether the length of vesting is the person's assumption because the letter names none. */
function isAssumed(context: ValueContext, grant: Grant): boolean {
  const silent = grant.vestYears === undefined && grant.cliffMonths === undefined && grant.schedule === undefined;
  return silent && context.assumptions.vestYears !== undefined;
}

/** What the placing of a grant in years rests on. */
export function vestingInputs(context: ValueContext, grant: Grant): readonly ValueInput[] {
  const { schedule, vestYears, cliffMonths } = grant;
  if (schedule !== undefined && schedule.length > 0) {
    const rows = schedule.slice(0, 12).map((row) => `${row.percent} % after ${row.afterMonths} months`);
    return [stated(grant, 'vesting table', rows.join(', '))];
  }
  if (isAssumed(context, grant)) return [assumed(context, 'vestYears', context.assumptions.vestYears ?? 0)];
  return [
    ...(vestYears === undefined ? [] : [stated(grant, 'vesting years', vestYears)]),
    ...(cliffMonths === undefined ? [] : [stated(grant, 'cliff months', cliffMonths)]),
  ];
}

/** The curve of a grant in whole shares, or in money where only a value is stated; nothing for a bare percent. */
export function vestingOf(
  context: ValueContext,
  grant: Grant,
  schedule: VestingSchedule | undefined,
  label: string,
): readonly VestingCurve[] {
  if (schedule === undefined) return [];
  const months = Math.ceil(lengthOf(schedule));
  const common = { label, assumed: isAssumed(context, grant) } as const;
  if (grant.shares !== undefined) {
    const total = Math.round(grant.shares);
    return [{ ...common, unit: 'shares', total, vested: vestingCurve(total, schedule, months) }];
  }
  if (grant.value === undefined || grant.value <= 0) return [];
  const { currency } = context;
  const { minor } = money(grant.value, currency);
  const vested = vestingCurve(minor, schedule, months).map((part) => toMajor({ currency, minor: part }));
  return [{ ...common, unit: 'money', total: grant.value, vested }];
}
