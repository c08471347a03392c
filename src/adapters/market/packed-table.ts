import type { PayDistribution, PercentilePoint } from '#domain/money/pay-distribution.ts';

/** One occupation in one area, short enough to keep a hundred thousand of them. */
export interface PackedRow {
  /** Occupation code. */
  readonly c: string;
  /** Index of the period in PERIODS. */
  readonly p: number;
  /** Percentile and pay, in turn. */
  readonly v: readonly number[];
  /** Percentiles above the top code. */
  readonly t?: readonly number[] | undefined;
  /** Mean pay. */
  readonly m?: number | undefined;
  /** People counted. */
  readonly j?: number | undefined;
}

const PERIODS = ['year', 'week', 'hour'] as const;

/** What all rows of an area share. */
export interface AreaHead {
  readonly source: PayDistribution['source'];
  readonly currency: string;
  readonly areaCode: string;
  readonly area: string;
  readonly asOf?: string | undefined;
}

export function packRow(one: PayDistribution): PackedRow {
  return {
    c: one.occupationCode,
    p: PERIODS.indexOf(one.period),
    v: one.points.flatMap(({ percentile, pay }) => [percentile, pay]),
    ...(one.aboveTopCode.length === 0 ? {} : { t: [...one.aboveTopCode] }),
    ...(one.mean === undefined ? {} : { m: one.mean }),
    ...(one.jobs === undefined ? {} : { j: one.jobs }),
  };
}

export function unpackRow(row: PackedRow, head: AreaHead, occupation: string): PayDistribution {
  const points: PercentilePoint[] = [];
  for (let i = 0; i + 1 < row.v.length; i += 2) points.push({ percentile: row.v[i] ?? 0, pay: row.v[i + 1] ?? 0 });
  return {
    source: head.source,
    occupationCode: row.c,
    occupation,
    areaCode: head.areaCode,
    area: head.area,
    currency: head.currency,
    period: PERIODS[row.p] ?? 'year',
    points,
    aboveTopCode: row.t ?? [],
    ...(row.m === undefined ? {} : { mean: row.m }),
    ...(row.j === undefined ? {} : { jobs: row.j }),
    ...(head.asOf === undefined ? {} : { asOf: head.asOf }),
  };
}
