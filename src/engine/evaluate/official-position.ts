import { formatMoney } from '#domain/money/format.ts';
import type { PayDistribution, PercentilePoint } from '#domain/money/pay-distribution.ts';
import { periodsPerYear, type WorkYear } from '#domain/money/period.ts';
import { payAt, type Standing, standingInWords, standingOf } from '#engine/evaluate/position.ts';

const OFFICES: Readonly<Record<PayDistribution['source'], string>> = {
  oews: 'US Bureau of Labor Statistics, OEWS',
  ashe: 'UK Office for National Statistics, ASHE',
};

/** How a yearly base stands in an official distribution, with what it rests on. */
export interface OfficialPosition {
  readonly standing: Standing | undefined;
  /** Released points brought to a year. */
  readonly points: readonly PercentilePoint[];
  readonly text: string;
  readonly cautions: readonly string[];
}

/** Published points × periods a year; yearly tables stay as they are. */
export function yearlyPoints(distribution: PayDistribution, work: WorkYear): readonly PercentilePoint[] {
  const count = periodsPerYear(distribution.period, work);
  return distribution.points.map(({ percentile, pay }) => ({ percentile, pay: Math.round(pay * count * 100) / 100 }));
}

function cautionsOn(distribution: PayDistribution, today: string): string[] {
  const cautions: string[] = [];
  const { asOf, aboveTopCode, period } = distribution;
  const year = Number(asOf?.slice(0, 4));
  if (asOf === undefined || !Number.isFinite(year)) cautions.push('The month of the table is not known.');
  else if (Number(today.slice(0, 4)) - year >= 2) cautions.push(`The figures are of ${asOf}.`);
  if (period === 'hour') cautions.push('Published by the hour; a year is taken at the hours set in the assumptions.');
  if (aboveTopCode.length > 0)
    cautions.push(`The ${aboveTopCode.join('th, ')}th percentile lies above what the office publishes.`);
  cautions.push('Base-type pay of employees: no shares and no sign-on.');
  return cautions;
}

/** Percentile of a yearly base among the released points, never beyond them; source, occupation, area and date are said. */
export function officialPosition(
  distribution: PayDistribution,
  base: number,
  currency: string | undefined,
  today: string,
  work: WorkYear = { hours: 2_080, days: 260 },
  locale?: string,
): OfficialPosition {
  const points = yearlyPoints(distribution, work);
  const cautions = cautionsOn(distribution, today);
  const show = (pay: number): string => formatMoney(Math.round(pay), distribution.currency, locale);
  const date = distribution.asOf === undefined ? '' : `, ${distribution.asOf}`;
  const where = `${distribution.occupation}, ${distribution.area} (${OFFICES[distribution.source]}${date})`;
  if (currency !== undefined && currency !== distribution.currency) {
    return {
      standing: undefined,
      points,
      text: `${where} is in ${distribution.currency}, the offer in ${currency}.`,
      cautions,
    };
  }
  const standing = standingOf(base, points);
  const median = payAt(50, points);
  const middle = median === undefined ? '' : ` The median is ${show(median)}.`;
  const place = standing === undefined ? 'cannot be placed' : `is ${standingInWords(standing, show)}`;
  return { standing, points, text: `${show(base)} ${place} for ${where}.${middle}`, cautions };
}
