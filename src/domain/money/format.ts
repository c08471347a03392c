/** Fraction digits of a currency, as `Intl` knows them (JPY 0, USD 2, KWD 3). */
export function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * An amount in major units as money: "$185,000", "€62,500", "$34.50". Whole amounts carry no fraction.
 * Without a currency the bare number is shown: a guess is not printed as a sign.
 */
export function formatMoney(amount: number, currency: string | undefined, locale = 'en-US'): string {
  const whole = Number.isInteger(amount);
  if (currency === undefined) return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount);
  const digits = whole ? 0 : fractionDigits(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** A rounded amount for a narrow place: "$248k", "€1.2M". */
export function formatMoneyShort(amount: number, currency: string | undefined, locale = 'en-US'): string {
  if (Math.abs(amount) < 10_000) return formatMoney(Math.round(amount), currency, locale);
  const options = { notation: 'compact', maximumFractionDigits: Math.abs(amount) < 1_000_000 ? 0 : 1 } as const;
  const text = new Intl.NumberFormat(
    locale,
    currency === undefined ? options : { ...options, style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
  ).format(amount);
  return text.replace('K', 'k');
}

export function formatNumber(value: number, locale = 'en-US'): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value);
}
