/** What a US state says on non-competes, as far as it was known at `asOf`. Information with its date, not a verdict. */
export interface NonCompeteLaw {
  readonly state: string;
  /** First and last day the line holds as known; without an end it holds until something newer is known. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Yearly pay below which the clause is restricted. */
  readonly below?: number;
  /** The rule as a clause that follows the state's name. */
  readonly rule: string;
  readonly asOf: string;
  readonly source: string;
}

const ALMOST_ALL = 'does not let employers hold most employees to a non-compete';
const TEAMED = { asOf: '2026-07', source: 'teamed.global, 1 Jul 2026' };

const NON_COMPETE_LAWS: readonly NonCompeteLaw[] = [
  { state: 'CA', rule: ALMOST_ALL, ...TEAMED },
  { state: 'MN', rule: ALMOST_ALL, ...TEAMED },
  { state: 'ND', rule: ALMOST_ALL, ...TEAMED },
  { state: 'OK', rule: ALMOST_ALL, ...TEAMED },
  {
    state: 'WA',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    below: 126_858.83,
    rule: 'restricts non-competes below a yearly pay, and from 30 June 2027 rules out nearly all of them, older ones too',
    asOf: '2026-06',
    source: 'Cooley, 29 Jun 2026; ESHB 1155',
  },
  {
    state: 'WA',
    validFrom: '2027-06-30',
    rule: 'rules out nearly all non-competes from 30 June 2027, older ones too',
    asOf: '2026-06',
    source: 'Cooley, 29 Jun 2026; ESHB 1155',
  },
  {
    state: 'CO',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    below: 130_014,
    rule: 'restricts non-competes below a yearly pay',
    asOf: '2026-01',
    source: 'Epstein Becker Green',
  },
  {
    state: 'DC',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    below: 162_164,
    rule: 'restricts non-competes below a yearly pay',
    asOf: '2026-01',
    source: 'Epstein Becker Green',
  },
  {
    state: 'OR',
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    below: 116_427,
    rule: 'restricts non-competes below a yearly pay',
    asOf: '2025-01',
    source: 'messaslaw.com',
  },
  {
    state: 'VA',
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    below: 76_081.2,
    rule: 'restricts non-competes for lower-paid workers',
    asOf: '2025-01',
    source: 'messaslaw.com',
  },
  {
    state: 'VA',
    validFrom: '2026-07-01',
    below: 76_081.2,
    rule: 'restricts non-competes for lower-paid workers (pay figure of 2025), and since 1 July 2026 also after a dismissal without cause unless severance is provided',
    asOf: '2026-07',
    source: 'messaslaw.com; hrcompliancecompass.com',
  },
  {
    state: 'IL',
    validFrom: '2024-01-01',
    validTo: '2026-12-31',
    below: 75_000,
    rule: 'restricts non-competes below a yearly pay',
    asOf: '2026-01',
    source: 'faircompetitionlaw.com',
  },
  {
    state: 'ME',
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    below: 62_600,
    rule: 'restricts non-competes below a yearly pay',
    asOf: '2025-01',
    source: 'messaslaw.com',
  },
  {
    state: 'RI',
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    below: 39_125,
    rule: 'restricts non-competes below a yearly pay and for overtime-eligible staff',
    asOf: '2025-01',
    source: 'messaslaw.com',
  },
  {
    state: 'MD',
    validFrom: '2024-01-01',
    validTo: '2024-12-31',
    below: 46_800,
    rule: 'restricts non-competes below $22.50 an hour',
    asOf: '2024-01',
    source: 'faircompetitionlaw.com',
  },
  {
    state: 'NH',
    below: 30_160,
    rule: 'restricts non-competes below $14.50 an hour',
    asOf: '2024-01',
    source: 'faircompetitionlaw.com',
  },
  {
    state: 'MA',
    rule: 'does not allow non-competes for overtime-eligible staff',
    asOf: '2024-01',
    source: 'faircompetitionlaw.com',
  },
  {
    state: 'NV',
    rule: 'does not allow non-competes for staff paid by the hour',
    asOf: '2024-01',
    source: 'faircompetitionlaw.com',
  },
  {
    state: 'TN',
    validFrom: '2026-07-01',
    below: 70_000,
    rule: 'restricts non-competes below a yearly pay; above it, up to two years is presumed reasonable',
    asOf: '2026-07',
    source: 'hrcompliancecompass.com',
  },
  {
    state: 'FL',
    validFrom: '2025-07-01',
    rule: 'is among the strictest on employees, above all on those paid over twice the county average',
    asOf: '2025-07',
    source: 'lockabylaw.com (CHOICE Act)',
  },
];

/** The line for a state on a day; `current` is false when only an older one is known. */
export function nonCompeteLaw(state: string, on: string): { law: NonCompeteLaw; current: boolean } | undefined {
  const lines = NON_COMPETE_LAWS.filter(
    (law) => law.state === state && (law.validFrom === undefined || law.validFrom <= on),
  );
  const valid = lines.findLast((law) => law.validTo === undefined || on <= law.validTo);
  if (valid !== undefined) return { law: valid, current: true };
  const older = lines.at(-1);
  return older === undefined ? undefined : { law: older, current: false };
}
