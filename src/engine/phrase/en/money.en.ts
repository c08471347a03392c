import type { Period } from '#domain/fact.ts';
import { minorDigits, NO_CURRENCY } from '#domain/money/currency.ts';
import { PERIOD_WORDS } from '#domain/money/period.ts';

/** Signs that letters at home in the currency use; the others are written with their code. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  CAD: '$',
  AUD: '$',
  NZD: '$',
  SGD: 'S$',
  HKD: 'HK$',
  EUR: '€',
  GBP: '£',
  INR: '₹',
  JPY: '¥',
};

/** "$198,000", "£62,000", "₹26,00,000", "CHF 120,000", "$34.50"; without a currency the bare number. */
export function moneyText(amount: number, currency: string | undefined): string {
  const digits = Number.isInteger(Number(amount.toFixed(4))) ? 0 : minorDigits(currency ?? 'USD');
  const number = new Intl.NumberFormat(currency === 'INR' ? 'en-IN' : 'en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
  if (currency === undefined || currency === NO_CURRENCY) return number;
  const sign = SIGNS[currency];
  return sign === undefined ? `${currency} ${number}` : `${sign}${number}`;
}

export function payText(amount: number, currency: string | undefined, period: Period = 'year'): string {
  return `${moneyText(amount, currency)} ${PERIOD_WORDS[period]}`;
}

export function numberText(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }).format(value);
}

/** Where the currency is at home, days and dates are written as there. */
export const isAmerican = (currency: string | undefined): boolean => currency === 'USD' || currency === 'CAD';
