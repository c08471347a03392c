import type { RowReader } from '#adapters/market/oews.ts';
import { figure, payCell } from '#adapters/market/pay-cell.ts';
import type { PayDistribution, PercentilePoint } from '#domain/money/pay-distribution.ts';

/** What the lines above the head of an ASHE sheet say. */
export interface AsheTitle {
  readonly period: PayDistribution['period'];
  readonly asOf?: string;
}

/** "Annual pay - Gross (£) - For all employee jobs: United Kingdom, 2025" → yearly, 2025. */
export function asheTitle(lines: readonly (readonly string[])[], name = ''): AsheTitle {
  const text = `${name} ${lines.flat().join(' ')}`;
  const period = /\bhourly\b/i.test(text) ? 'hour' : /\bweekly\b/i.test(text) ? 'week' : 'year';
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return { period, ...(year === undefined ? {} : { asOf: year }) };
}

const COUNTRY = { code: 'UK', name: 'United Kingdom' } as const;

// e.g. "Scotland, Nurses": tables by region put the region before the occupation.
const REGION =
  /^\s*(North East|North West|Yorkshire and The Humber|East Midlands|West Midlands|East of England|East|London|South East|South West|England and Wales|England|Wales|Scotland|Northern Ireland|Great Britain|United Kingdom)\s*[,:–-]\s*(\S.{0,200})$/i;
// e.g. "E12000001": a row of its own, for all that follows it.
const AREA_CODE = /^[EKNSW]\d{8}$/;

/** Whether a row is the head of an ASHE table: a code, a median and percentiles as numbers. */
export function isAsheHead(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim().toLowerCase());
  return (
    cells.includes('code') && cells.includes('median') && cells.some((cell) => /^(?:10|25|75|90)(?:\.0)?$/.test(cell))
  );
}

/**
 * Rows of the UK Annual Survey of Hours and Earnings by SOC 2020: description, code, number of jobs in thousands, median,
 * mean and percentiles. Figures the office marks as unreliable are left out. Employees only.
 */
export function asheReader(head: readonly string[], title: AsheTitle): RowReader | undefined {
  if (!isAsheHead(head)) return undefined;
  const names = head.map((cell) => cell.trim().toLowerCase());
  const at = (name: string): number => names.indexOf(name);
  const percentiles = names.flatMap((name, index) =>
    /^\d\d(?:\.0)?$/.test(name) ? [[Number.parseInt(name, 10), index] as const] : [],
  );
  const description = Math.max(0, at('description'));
  const [code, median, mean] = [at('code'), at('median'), at('mean')];
  const jobsColumn = names.findIndex((name) => name.includes('thousand') || name.includes('number of jobs'));
  let area: { readonly code: string; readonly name: string } = COUNTRY;
  return (row) => {
    const occupationCode = (row[code] ?? '').trim();
    const label = (row[description] ?? '').trim();
    if (AREA_CODE.test(occupationCode)) area = { code: occupationCode, name: label };
    const inRegion = REGION.exec(label);
    const place = inRegion === null ? area : { code: inRegion[1] ?? '', name: inRegion[1] ?? '' };
    const medianPay = payCell(row[median]);
    if (!/^\d{1,4}$/.test(occupationCode) || typeof medianPay !== 'number') return undefined;
    const points: PercentilePoint[] = [{ percentile: 50, pay: medianPay }];
    for (const [percentile, index] of percentiles) {
      const pay = payCell(row[index]);
      if (typeof pay === 'number' && percentile !== 50) points.push({ percentile, pay });
    }
    const meanPay = mean < 0 ? undefined : figure(row[mean]);
    const thousands = jobsColumn < 0 ? undefined : figure(row[jobsColumn]);
    return {
      source: 'ashe',
      occupationCode,
      occupation: inRegion?.[2] ?? label,
      areaCode: place.code,
      area: place.name,
      currency: 'GBP',
      period: title.period,
      points: points.sort((a, b) => a.percentile - b.percentile),
      aboveTopCode: [],
      ...(meanPay === undefined ? {} : { mean: meanPay }),
      ...(thousands === undefined ? {} : { jobs: Math.round(thousands * 1_000) }),
      ...(title.asOf === undefined ? {} : { asOf: title.asOf }),
    };
  };
}
