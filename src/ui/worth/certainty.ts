import { CERTAINTIES, type Certainty, type ValueYear } from '#domain/valuation.ts';

export interface Part {
  readonly certainty: Certainty;
  readonly amount: number;
  /** 0..1 of the longest bar. */
  readonly share: number;
}

/** A year's parts as shares of the best year; what is nothing is left out. */
export function partsOf(year: ValueYear, longest: number): readonly Part[] {
  return CERTAINTIES.map((certainty) => {
    const amount = Math.max(0, year.byCertainty[certainty]);
    return { certainty, amount, share: longest > 0 ? amount / longest : 0 };
  }).filter((part) => part.amount > 0);
}

/** The certainties that occur, in their order. */
export function certaintiesIn(years: readonly ValueYear[]): readonly Certainty[] {
  return CERTAINTIES.filter((certainty) => years.some((year) => year.byCertainty[certainty] > 0));
}
