import type { PagePosting } from '#app/posting.ts';
import type { Period } from '#domain/fact.ts';

export type PostedPay = NonNullable<PagePosting['pay']>;

const SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  ca$: 'CAD',
  c$: 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
};
const CODES = 'USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|INR|SGD|HKD|JPY|PLN|ZAR|BRL|MXN|AED|ILS';
const MONEY = `(?:(${CODES})\\s?)?((?:US|AU|A|CA|C|NZ|S|HK)?\\$|[£€₹¥])?\\s?(\\d{1,3}(?:[,.' \\u00a0\\u202f]\\d{2,3}){1,3}(?:[.,]\\d{2})?|\\d{1,7}(?:[.,]\\d{1,2})?)\\s?([kK]\\b)?\\s?(€|(?:${CODES})\\b)?`;
const RANGE = new RegExp(`${MONEY}\\s{0,2}(?:[-–—]|to|bis|and|à|/\\s?year\\s?[-–]|a year -)\\s{0,2}${MONEY}`, 'g');
const SINGLE = new RegExp(MONEY, 'g');
const PERIODS: readonly (readonly [Period, RegExp])[] = [
  ['hour', /\b(?:per|an|a|\/)\s?(?:hour|hr)\b|\bhourly\b|\/\s?h(?:ou)?r\b|pro stunde/i],
  ['day', /\b(?:per|a) day\b|\bdaily\b|\/\s?day\b/i],
  ['week', /\b(?:per|a) week\b|\bweekly\b|\/\s?w(?:ee)?k\b/i],
  ['month', /\b(?:per|a) month\b|\bmonthly\b|\/\s?mo(?:nth)?\b|pro monat|im monat/i],
  [
    'year',
    /\b(?:per|a) (?:year|annum)\b|\bannual(?:ly|ized)?\b|\byearly\b|\/\s?y(?:ea)?r\b|\bp\.?\s?a\.?\b|\bper annum\b|jahresgehalt|pro jahr/i,
  ],
];

/** The dollar of a country, where a page shows a bare "$" and says where it is. */
export const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  usa: 'USD',
  'united states': 'USD',
  ca: 'CAD',
  canada: 'CAD',
  au: 'AUD',
  australia: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
};

/**
 * The pay a short statement names: a range, or one figure with its unit. Undefined where it names none, or several
 * that differ: which of them is meant cannot be told.
 */
export function payIn(statement: string, dollar?: string): PostedPay | undefined {
  const text = statement.slice(0, 600);
  const period = PERIODS.find(([, pattern]) => pattern.test(text))?.[0];
  const ranges = [...text.matchAll(RANGE)].flatMap((found) => {
    const [first, second] = [found.slice(1, 6), found.slice(6, 11)];
    const high = figure(second);
    // "$130–160K": the letter stands once and counts for both.
    const low = figure(
      first[3] === undefined && second[3] !== undefined ? [...first.slice(0, 3), second[3], first[4]] : first,
    );
    const currency = currencyOf(first, dollar) ?? currencyOf(second, dollar);
    const hasSign = [first, second].some((one) => one[0] ?? one[1] ?? one[4]);
    return hasSign && low > 0 && high > low && high < low * 8 ? [{ low, high, currency }] : [];
  });
  const single = [...text.matchAll(SINGLE)].flatMap((found) => {
    const parts = found.slice(1, 6);
    return (parts[0] ?? parts[1] ?? parts[4]) && figure(parts) > 0
      ? [{ low: figure(parts), currency: currencyOf(parts, dollar) }]
      : [];
  });
  const named = ranges.length > 0 ? ranges : period === undefined ? [] : single;
  const [pay] = named;
  if (pay === undefined || named.some((other) => JSON.stringify(other) !== JSON.stringify(pay))) return undefined;
  // An unnamed unit is a year where the figure can be nothing else.
  const unit = period ?? (pay.low >= 15_000 ? 'year' : undefined);
  return { ...pay, ...(unit === undefined ? {} : { period: unit }), from: 'words' };
}

type Parts = readonly (string | undefined)[];

function figure([, , digits = '', thousands]: Parts): number {
  // Groups of three are thousands, whatever mark parts them; one or two digits behind the last mark are a fraction.
  const fraction = /[.,](\d{1,2})$/.exec(digits);
  const whole = (fraction === null ? digits : digits.slice(0, fraction.index)).replace(/\D/g, '');
  return Number(`${whole}.${fraction?.[1] ?? 0}`) * (thousands === undefined ? 1 : 1_000);
}

function currencyOf([code, sign, , , behind]: Parts, dollar: string | undefined): string | undefined {
  const named = code ?? (behind === '€' ? 'EUR' : behind);
  return named ?? (sign === '$' ? dollar : sign === undefined ? undefined : SIGNS[sign.toLowerCase()]);
}
