import type { Unit } from '#engine/read/context.ts';
import { matchesOf } from '#engine/read/gate/in-unit.ts';

/** Currency of the countries offers come from, for "$", "kr" and figures without any mark. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  GB: 'GBP',
  IN: 'INR',
  JP: 'JPY',
  CN: 'CNY',
  CH: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  IL: 'ILS',
  AE: 'AED',
  SA: 'SAR',
  QA: 'QAR',
  ZA: 'ZAR',
  NG: 'NGN',
  KE: 'KES',
  EG: 'EGP',
  TR: 'TRY',
  BR: 'BRL',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PE: 'PEN',
  KR: 'KRW',
  TW: 'TWD',
  TH: 'THB',
  VN: 'VND',
  ID: 'IDR',
  MY: 'MYR',
  PH: 'PHP',
  PK: 'PKR',
  BD: 'BDT',
  LK: 'LKR',
  UA: 'UAH',
  DE: 'EUR',
  AT: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  LU: 'EUR',
  IE: 'EUR',
  PT: 'EUR',
  FI: 'EUR',
  GR: 'EUR',
  EE: 'EUR',
  LV: 'EUR',
  LT: 'EUR',
  SK: 'EUR',
  SI: 'EUR',
  HR: 'EUR',
  MT: 'EUR',
  CY: 'EUR',
  BG: 'EUR',
};
const DOLLAR = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'CLP', 'COP', 'MXN', 'ARS']);
const CODES = new Set(Object.values(CURRENCY_OF));
const CODE = /(?<![A-Za-zÀ-ÖØ-ž])([A-Z]{3})(?![A-Za-zÀ-ÖØ-ž])/g;
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['CAD', /(?:\bC|\bCA|\bCDN)\$/g],
  ['AUD', /(?:\bA|\bAU)\$/g],
  ['NZD', /\bNZ\$/g],
  ['SGD', /\bS\$/g],
  ['HKD', /\bHK\$/g],
  ['USD', /\bUS\$/g],
  ['BRL', /\bR\$/g],
  ['INR', /₹|\b(?:Rs|INR)\.?\s{0,2}\d|\b\d[\d.,]{0,10}\s{0,2}(?:LPA|lpa|lakhs?|Lakhs?|lacs?|crores?|Cr)\b/g],
  ['EUR', /€|\b[Ee]uros?\b/g],
  ['GBP', /£/g],
  ['ZAR', /(?<![A-Za-z])R\s?\d{1,3}(?:[ ,]\d{3})+(?!\d)/g],
  ['JPY', /¥|\b\d\s{0,1}yen\b/g],
  ['ILS', /₪/g],
  ['KRW', /₩/g],
  ['TRY', /₺/g],
  ['UAH', /₴/g],
  ['VND', /₫/g],
  ['PHP', /₱/g],
  ['NGN', /₦/g],
  ['THB', /฿/g],
  ['CHF', /\b(?:Fr\.|SFr\.?)\s{0,2}\d/g],
  ['PLN', /\bzł/g],
];
const BARE_DOLLAR = /(?<![A-Za-zÀ-ÖØ-ž])\$\s{0,2}\d/;

/**
 * ISO 4217 of the letter as a whole: the mark most used, a bare "$" taken as the dollar of the country. Undefined when
 * nothing tells it.
 */
export function currencyOfLetter(units: readonly Unit[], country: string | undefined): string | undefined {
  const counts = new Map<string, number>();
  const count = (code: string, by: number) => counts.set(code, (counts.get(code) ?? 0) + by);
  const own = country === undefined ? undefined : CURRENCY_OF[country];
  let bare = 0;
  for (const { text } of units) {
    if (!/\d/.test(text)) continue;
    // A unit counts once, however many figures it holds: a long list of earlier pay must not decide.
    const here = new Set<string>();
    for (const match of matchesOf(text, CODE)) if (CODES.has(match[1] ?? '')) here.add(match[1] ?? '');
    for (const [code, pattern] of MARKS) if (text.search(pattern) >= 0) here.add(code);
    for (const code of here) count(code, 1);
    if (BARE_DOLLAR.test(text)) bare++;
  }
  if (bare > 0) {
    const named = [...counts]
      .filter(([code, times]) => DOLLAR.has(code) && times > 0)
      .sort((a, b) => b[1] - a[1])[0]?.[0];
    count(own !== undefined && DOLLAR.has(own) ? own : (named ?? 'USD'), bare);
  }
  const [best] = [...counts]
    .filter(([, times]) => times > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] === own ? -1 : b[0] === own ? 1 : 0));
  return best?.[0] ?? own;
}
