import type { Period } from '#domain/fact.ts';

/** A published point of a pay distribution: `percentile` percent earn less than `pay`. */
export interface PercentilePoint {
  readonly percentile: number;
  readonly pay: number;
}

/** Pay in one occupation and one area, as a statistics office publishes it. */
export interface PayDistribution {
  readonly source: 'oews' | 'ashe';
  readonly occupationCode: string;
  readonly occupation: string;
  readonly areaCode: string;
  readonly area: string;
  readonly currency: string;
  readonly period: Extract<Period, 'year' | 'week' | 'hour'>;
  /** Released points in order; points above the top code or not released are missing. */
  readonly points: readonly PercentilePoint[];
  /** Percentiles said to lie above the highest pay the office publishes. */
  readonly aboveTopCode: readonly number[];
  readonly mean?: number;
  /** People counted, where released. */
  readonly jobs?: number;
  /** Month or year the figures refer to, `YYYY-MM` or `YYYY`, where the table or its file name says. */
  readonly asOf?: string;
}
