/** Yearly limits of US workplace plans, in dollars. */
export interface RetirementLimits {
  readonly validFrom: string;
  readonly validTo: string;
  /** What an employee may defer. */
  readonly deferral: number;
  readonly catchUp50: number;
  readonly catchUp60to63: number;
  /** Employee and employer together. */
  readonly totalAdditions: number;
  /** Pay counted at most. */
  readonly payCounted: number;
  readonly source: string;
}

const RETIREMENT_LIMITS: readonly RetirementLimits[] = [
  {
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    deferral: 23_500,
    catchUp50: 7_500,
    catchUp60to63: 11_250,
    totalAdditions: 70_000,
    payCounted: 350_000,
    source: 'IRS limits for 2025',
  },
  {
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    deferral: 24_500,
    catchUp50: 8_000,
    catchUp60to63: 11_250,
    totalAdditions: 72_000,
    payCounted: 360_000,
    source: 'IRS cost-of-living adjustments for 2026',
  },
];

/** The limits of a day, or the last known ones, said to be so. */
export function limitsOn(date: string | undefined): { limits: RetirementLimits; current: boolean } | undefined {
  const latest = RETIREMENT_LIMITS.at(-1);
  if (latest === undefined) return undefined;
  const match =
    date === undefined ? undefined : RETIREMENT_LIMITS.find((l) => l.validFrom <= date && date <= l.validTo);
  return { limits: match ?? latest, current: match !== undefined || date === undefined };
}
