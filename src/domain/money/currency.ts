/** ISO 4217 currencies whose smallest unit is not a hundredth. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BHD: 3,
  CLP: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  XAF: 0,
  XOF: 0,
};

/** ISO 4217 code for "no currency": used inside a sum when the letter's currency cannot be told. */
export const NO_CURRENCY = 'XXX';

/** Digits of the smallest unit of a currency (USD 2, JPY 0, KWD 3). */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2;
}
