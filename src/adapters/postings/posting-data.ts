import { DOLLARS, type PostedPay, payIn } from '#adapters/postings/pay-statement.ts';
import { number, plain } from '#adapters/postings/plain.ts';
import type { PagePosting } from '#app/posting.ts';
import type { Period } from '#domain/fact.ts';

/** Properties of a schema.org JobPosting, however the page writes them. */
export type Properties = Readonly<Record<string, unknown>>;

const UNITS: Readonly<Record<string, Period>> = {
  YEAR: 'year',
  MONTH: 'month',
  WEEK: 'week',
  DAY: 'day',
  HOUR: 'hour',
};
const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const code = (value: unknown) =>
  typeof value === 'string' && /^[A-Za-z]{3}$/.test(value.trim()) ? value.trim().toUpperCase() : undefined;

/** https://schema.org/JobPosting as the product's posting; undefined when it has not even a title. */
export function postingOf(data: Properties): Omit<PagePosting, 'hints'> | undefined {
  const title = plain(data.title) ?? plain(data.name);
  if (title === undefined) return undefined;
  const employer = first(data.hiringOrganization);
  const { place, country } = placeOf(first(data.jobLocation));
  const pay = payOf(data, DOLLARS[country?.toLowerCase() ?? '']);
  return {
    title,
    employer: isObject(employer) ? (plain(employer.name) ?? plain(employer.legalName)) : plain(employer),
    place,
    pay,
  };
}

function placeOf(location: unknown): { place?: string | undefined; country?: string | undefined } {
  if (!isObject(location)) return { place: plain(location) };
  const address = first(location.address);
  if (!isObject(address)) return { place: plain(address) ?? plain(location.name) };
  const country = isObject(address.addressCountry) ? plain(address.addressCountry.name) : plain(address.addressCountry);
  const parts = [plain(address.addressLocality), plain(address.addressRegion), country].filter(Boolean);
  return { place: [...new Set(parts)].join(', ') || undefined, country };
}

function payOf(data: Properties, dollar: string | undefined): PostedPay | undefined {
  const salary = first(data.baseSalary) ?? first(data.estimatedSalary);
  if (salary === undefined || salary === null) return undefined;
  const beside = code(data.salaryCurrency);
  const makePay = (low?: number, high?: number, unit?: unknown, currency?: string): PostedPay | undefined => {
    const bottom = low ?? high;
    if (bottom === undefined) return undefined;
    const [from, to] = high === undefined ? [bottom, undefined] : [Math.min(bottom, high), Math.max(bottom, high)];
    const period =
      UNITS[
        String(unit ?? data.salaryUnit ?? '')
          .toUpperCase()
          .replace(/^.*\//, '')
      ];
    return { low: from, high: to === from ? undefined : to, currency: currency ?? beside, period, from: 'data' };
  };
  if (!isObject(salary)) return makePay(number(salary)) ?? withCurrency(payIn(plain(salary) ?? '', dollar), beside);
  const currency = code(salary.currency);
  const value = first(salary.value) ?? salary;
  if (!isObject(value)) return makePay(number(value), undefined, salary.unitText, currency);
  const [low, high] = [number(value.minValue), number(value.maxValue)];
  return makePay(
    low ?? number(value.value) ?? number(value.price),
    high,
    value.unitText ?? salary.unitText,
    currency ?? code(value.currency),
  );
}

const withCurrency = (pay: PostedPay | undefined, currency: string | undefined) =>
  pay === undefined ? undefined : { ...pay, currency: currency ?? pay.currency };
