import type { Period, Term } from '#domain/fact.ts';
import { factsOf } from '#domain/fact.ts';
import type { PayDistribution } from '#domain/money/pay-distribution.ts';
import { periodsPerYear, type WorkYear } from '#domain/money/period.ts';
import type { MarketDatum } from '#domain/situation.ts';
import { yearlyPoints } from '#engine/evaluate/official-position.ts';
import { payAt } from '#engine/evaluate/position.ts';

const FULL_TIME: WorkYear = { hours: 2_080, days: 260 };

/** A job posting as read from a page: terms of the pay it names, and where it stood. */
export interface ParsedPosting {
  /** Whose posting it is, or the site it stands on. */
  readonly source: string;
  readonly title?: string | undefined;
  readonly place?: string | undefined;
  /** `baseSalary` terms; a range is `amount` to `maxAmount`. */
  readonly terms: readonly Term[];
  /** Day it was seen, `YYYY-MM-DD`. */
  readonly seenOn?: string | undefined;
  /** Whether it is for this very job, another one of this employer, or another employer's. */
  readonly of: 'this-job' | 'this-employer' | 'another-employer';
}

const KIND_OF = { 'this-job': 'posted-range', 'this-employer': 'employer-band', 'another-employer': 'other' } as const;

/** A posting's pay as evidence, brought to a year; undefined when it names no usable figure. */
export function evidenceOfPosting(posting: ParsedPosting, work: WorkYear = FULL_TIME): MarketDatum | undefined {
  const pay = factsOf<'baseSalary', Term>(posting.terms, 'baseSalary').find(
    (term) => term.amount !== undefined && term.amount > 0,
  );
  if (pay?.amount === undefined) return undefined;
  const period: Period = pay.period ?? 'year';
  const yearly = (amount: number): number => Math.round(amount * periodsPerYear(period, work) * 100) / 100;
  const low = yearly(pay.amount);
  const top = pay.maxAmount === undefined ? undefined : yearly(pay.maxAmount);
  const range = top === undefined || top <= low ? { median: low } : { low, high: top };
  return {
    source: posting.source.slice(0, 300),
    kind: KIND_OF[posting.of],
    measures: 'base',
    ...range,
    ...(pay.currency === undefined ? {} : { currency: pay.currency }),
    ...(posting.title === undefined ? {} : { role: posting.title.slice(0, 300) }),
    ...(posting.place === undefined ? {} : { place: posting.place.slice(0, 300) }),
    ...(posting.seenOn === undefined ? {} : { asOf: posting.seenOn }),
  };
}

const OFFICE: Readonly<Record<PayDistribution['source'], string>> = {
  oews: 'US Bureau of Labor Statistics, OEWS',
  ashe: 'UK Office for National Statistics, ASHE',
};

/** An official distribution as evidence: from its 25th to its 75th percentile around the median, a year. */
export function evidenceOfDistribution(distribution: PayDistribution, work: WorkYear = FULL_TIME): MarketDatum {
  const points = yearlyPoints(distribution, work);
  const at = (percentile: number): number | undefined => {
    const pay = payAt(percentile, points);
    return pay === undefined ? undefined : Math.round(pay);
  };
  const [low, median, high] = [at(25), at(50), at(75)];
  return {
    source: `${OFFICE[distribution.source]}, 25th to 75th percentile`,
    kind: 'official',
    measures: 'base',
    role: distribution.occupation.slice(0, 300),
    place: distribution.area.slice(0, 300),
    currency: distribution.currency,
    ...(low === undefined ? {} : { low }),
    ...(median === undefined ? {} : { median }),
    ...(high === undefined ? {} : { high }),
    ...(distribution.asOf === undefined ? {} : { asOf: distribution.asOf }),
  };
}
