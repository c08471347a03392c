/**
 * The step people round pay to: 500 from 50k, 1,000 from 200k, 250 from 10k, 50 from 2,000; hourly pay to quarters.
 * Above 100k it follows the magnitude, so yen and rupees come out as sensibly as dollars.
 */
export function roundingStep(amount: number): number {
  const size = Math.abs(amount);
  if (size < 1) return 0.01;
  const magnitude = 10 ** Math.floor(Math.log10(size) + 1e-9);
  const lead = size / magnitude;
  if (magnitude >= 100_000) return lead >= 2 ? magnitude / 100 : magnitude / 200;
  if (magnitude >= 10_000) return lead >= 5 ? 500 : 250;
  if (magnitude >= 1_000) return lead >= 5 ? 100 : lead >= 2 ? 50 : 10;
  if (magnitude >= 100) return lead >= 5 ? 5 : 2;
  return magnitude >= 10 ? 0.25 : 0.05;
}

const clean = (value: number): number => Number(value.toFixed(6));

/** The nearest figure people would name. */
export function roundNearest(amount: number, step = roundingStep(amount)): number {
  return clean(Math.round(amount / step) * step);
}

/** The round figure at or below, for bounds that must hold. */
export function roundDown(amount: number, step = roundingStep(amount)): number {
  return clean(Math.floor(amount / step + 1e-9) * step);
}

/** The round figure at or above. */
export function roundUp(amount: number, step = roundingStep(amount)): number {
  return clean(Math.ceil(amount / step - 1e-9) * step);
}
