import { figure, payCell } from '#adapters/market/pay-cell.ts';
import type { PayDistribution, PercentilePoint } from '#domain/money/pay-distribution.ts';

/** Turns a row of a table into a distribution; undefined for rows that hold none. */
export type RowReader = (row: readonly string[]) => PayDistribution | undefined;

const PERCENTILES = [
  [10, 'PCT10'],
  [25, 'PCT25'],
  [50, 'MEDIAN'],
  [75, 'PCT75'],
  [90, 'PCT90'],
] as const;

/** Ownership and industry codes that stand for all employers of an area. */
const ALL_INDUSTRIES = '000000';

/**
 * Rows of the US Occupational Employment and Wage Statistics: national, state and metropolitan tables share their columns.
 * Yearly figures; where a job is only paid by the hour, hourly ones. Undefined when the head is of another table.
 */
export function oewsReader(head: readonly string[], asOf?: string): RowReader | undefined {
  const columns = new Map(head.map((name, index) => [name.trim().toUpperCase(), index]));
  if (!columns.has('OCC_CODE') || !columns.has('A_MEDIAN')) return undefined;
  // The national table of earlier years has no columns for an area.
  const national = columns.has('AREA_TITLE') ? undefined : { code: '99', name: 'U.S.' };
  const cell = (row: readonly string[], name: string): string | undefined => {
    const index = columns.get(name);
    return index === undefined ? undefined : row[index];
  };
  return (row) => {
    const code = cell(row, 'OCC_CODE')?.trim() ?? '';
    const industry = cell(row, 'NAICS')?.trim() ?? ALL_INDUSTRIES;
    if (!/^\d\d-\d{4}$/.test(code) || !/^0*$/.test(industry)) return undefined;
    const hourly = cell(row, 'HOURLY')?.trim().toUpperCase() === 'TRUE';
    const letter = hourly ? 'H' : 'A';
    const points: PercentilePoint[] = [];
    const aboveTopCode: number[] = [];
    for (const [percentile, name] of PERCENTILES) {
      const value = payCell(cell(row, `${letter}_${name}`));
      if (value === 'above-top-code') aboveTopCode.push(percentile);
      else if (typeof value === 'number') points.push({ percentile, pay: value });
    }
    if (points.length === 0 && aboveTopCode.length === 0) return undefined;
    const mean = figure(cell(row, `${letter}_MEAN`));
    const jobs = figure(cell(row, 'TOT_EMP'));
    return {
      source: 'oews',
      occupationCode: code,
      occupation: cell(row, 'OCC_TITLE')?.trim() ?? code,
      areaCode: national?.code ?? cell(row, 'AREA')?.trim() ?? '',
      area: national?.name ?? cell(row, 'AREA_TITLE')?.trim() ?? '',
      currency: 'USD',
      period: hourly ? 'hour' : 'year',
      points,
      aboveTopCode,
      ...(mean === undefined ? {} : { mean }),
      ...(jobs === undefined ? {} : { jobs }),
      ...(asOf === undefined ? {} : { asOf }),
    };
  };
}
