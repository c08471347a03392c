import { type VestingSchedule, vestingInYear } from '#domain/equity/vesting.ts';
import { money } from '#domain/money/amount.ts';
import { assumed, type Line, show, type ValueContext, yearsOf } from '#engine/evaluate/components/component.ts';

/** Grants on top of the letter, as the person assumes them: one each year, each vesting evenly. */
export function refreshers(context: ValueContext): readonly Line[] {
  const { refresherValue, refresherFromYear: first, refresherVestYears: years } = context.assumptions;
  if (refresherValue === undefined || refresherValue <= 0) return [];
  const grant = money(refresherValue, context.currency);
  const schedule: VestingSchedule = { kind: 'even', months: years * 12, cliffMonths: 0, cadence: 'year' };
  return yearsOf(context).flatMap((year): Line[] => {
    const running = Array.from({ length: Math.max(0, year - first + 1) }, (_, i) => year - (first + i) + 1);
    const minor = running.reduce(
      (total, age) => total + (age > years ? 0 : vestingInYear(grant.minor, schedule, age)),
      0,
    );
    if (minor === 0) return [];
    const amount = { currency: context.currency, minor };
    return [
      {
        field: 'equity',
        label: 'Refresher grants, assumed',
        column: 'equity',
        year,
        amount,
        certainty: 'discretionary',
        recurring: true,
        cash: false,
        counted: true,
        formula: `A grant of ${show(context, grant)} each year from year ${first}, vesting over ${years} years: ${show(context, amount)} in year ${year}`,
        inputs: [
          assumed(context, 'refresherValue', refresherValue),
          assumed(context, 'refresherFromYear', first),
          assumed(context, 'refresherVestYears', years),
        ],
      },
    ];
  });
}
