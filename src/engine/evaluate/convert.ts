import { add, money, toMajor, zero } from '#domain/money/amount.ts';
import { CERTAINTIES, type Certainty, type Valuation, type ValueYear } from '#domain/valuation.ts';

/** A rate the person set: one unit of `from` is `rate` units of `to`, on a day. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

export function isUsable(conversion: Conversion): boolean {
  return Number.isFinite(conversion.rate) && conversion.rate > 0 && conversion.rate < 1_000_000;
}

/** A valuation in another currency at the person's rate. Columns are converted and added again, so that years add up. */
export function convertValuation(valuation: Valuation, conversion: Conversion): Valuation {
  const { from, to, rate } = conversion;
  if (valuation.currency !== from) return valuation;
  const exact = (amount: number) => money(Number((amount * rate).toPrecision(15)), to);
  const into = (amount: number): number => toMajor(exact(amount));
  const years = valuation.years.map((year): ValueYear => {
    const columns = [year.base, year.bonus, year.signOn, year.equity, year.benefits].map(exact);
    const [base, bonus, signOn, equity, benefits] = columns.map(toMajor);
    return {
      year: year.year,
      base: base ?? 0,
      bonus: bonus ?? 0,
      signOn: signOn ?? 0,
      equity: equity ?? 0,
      benefits: benefits ?? 0,
      total: toMajor(columns.reduce(add, zero(to))),
      byCertainty: Object.fromEntries(
        CERTAINTIES.map((certainty) => [certainty, into(year.byCertainty[certainty])]),
      ) as Record<Certainty, number>,
    };
  });
  return {
    ...valuation,
    currency: to,
    years,
    annualised: into(valuation.annualised),
    annualisedFirm: into(valuation.annualisedFirm),
    oneOff: into(valuation.oneOff),
    guaranteedFirstYear: into(valuation.guaranteedFirstYear),
    firstYear: into(valuation.firstYear),
    ...(valuation.firstYearFirm === undefined ? {} : { firstYearFirm: into(valuation.firstYearFirm) }),
    items: valuation.items.map((item) => ({ ...item, amount: into(item.amount) })),
    scenarios: valuation.scenarios.map((row) => ({
      ...row,
      value: into(row.value),
      exerciseCost: into(row.exerciseCost),
    })),
  };
}
