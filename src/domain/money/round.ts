/** A fraction of whole numbers; the denominator is above zero. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The decimal a number prints as, as an exact fraction: 12.5 → 125/10, 0.1 → 1/10 (not the binary neighbour). */
export function ratioOf(value: number): Ratio {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number');
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

export function product(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** The nearest whole number to a fraction; a half goes away from zero. */
export function roundRatio({ numerator, denominator }: Ratio): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (n * 2n + d) / (d * 2n);
  return negative ? -rounded : rounded;
}

/** `part ÷ whole` of a whole number, rounded to a whole number. */
export function share(total: number, part: number, whole: number): number {
  if (whole === 0) return 0;
  const p = ratioOf(part);
  const w = ratioOf(whole);
  const numerator = BigInt(total) * p.numerator * w.denominator;
  return Number(roundRatio({ numerator, denominator: p.denominator * w.numerator }));
}
