import { add, type Money, over, sum, toMajor, zero } from '#domain/money/amount.ts';
import { CERTAINTIES, type Certainty, type ValueYear } from '#domain/valuation.ts';
import type { Column, Line } from '#engine/evaluate/components/component.ts';

/** Not to be relied on: left out of the "firm" totals. */
const HOPED_FOR: readonly Certainty[] = ['speculative', 'discretionary'];

export interface Totals {
  readonly years: readonly ValueYear[];
  readonly annualised: number;
  readonly annualisedFirm: number;
  readonly oneOff: number;
  readonly guaranteedFirstYear: number;
  readonly firstYear: number;
  readonly firstYearFirm: number;
}

function totalOf(currency: string, lines: readonly Line[]): Money {
  return sum(
    currency,
    lines.map((line) => line.amount),
  );
}

function yearOf(currency: string, lines: readonly Line[], year: number): ValueYear {
  const mine = lines.filter((line) => line.year === year);
  const column = (name: Column): Money =>
    totalOf(
      currency,
      mine.filter((line) => line.column === name),
    );
  const byCertainty = Object.fromEntries(
    CERTAINTIES.map((certainty) => [
      certainty,
      toMajor(
        totalOf(
          currency,
          mine.filter((line) => line.certainty === certainty),
        ),
      ),
    ]),
  ) as Record<Certainty, number>;
  const columns = {
    base: column('base'),
    bonus: column('bonus'),
    signOn: column('signOn'),
    equity: column('equity'),
    benefits: column('benefits'),
  };
  const total = Object.values(columns).reduce(add, zero(currency));
  return {
    year,
    base: toMajor(columns.base),
    bonus: toMajor(columns.bonus),
    signOn: toMajor(columns.signOn),
    equity: toMajor(columns.equity),
    benefits: toMajor(columns.benefits),
    total: toMajor(total),
    byCertainty,
  };
}

/** Adds up what is counted, in smallest units of one currency. */
export function totalsOf(currency: string, lines: readonly Line[], horizonYears: number): Totals {
  const counted = lines.filter((line) => line.counted && line.year >= 1 && line.year <= horizonYears);
  const firm = counted.filter((line) => !HOPED_FOR.includes(line.certainty));
  const first = (list: readonly Line[]): readonly Line[] => list.filter((line) => line.year === 1);
  const major = (list: readonly Line[]): number => toMajor(totalOf(currency, list));
  return {
    years: Array.from({ length: horizonYears }, (_, index) => yearOf(currency, counted, index + 1)),
    annualised: toMajor(over(totalOf(currency, counted), horizonYears)),
    annualisedFirm: toMajor(over(totalOf(currency, firm), horizonYears)),
    oneOff: major(counted.filter((line) => !line.recurring)),
    guaranteedFirstYear: major(first(counted).filter((line) => line.cash && line.certainty === 'guaranteed')),
    firstYear: major(first(counted)),
    firstYearFirm: major(first(firm)),
  };
}
