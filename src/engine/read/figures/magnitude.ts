/** What a letter or word after a number multiplies it by: "185k", "1.2 crore", "1,5 Mio.", "24 LPA". */
export interface Magnitude {
  readonly factor: number;
  readonly length: number;
  /** The word belongs to one country's way of counting and names its currency with it. */
  readonly currency?: string;
  /** "LPA": lakhs per annum. */
  readonly perYear?: boolean;
}

const PATTERN =
  /^(?:(k)(?![a-zß-ž\d])|( ?(?:thousand|tsd\.?|mille|mil|tausend)|k(?=[€£]|eur|usd|chf|gbp)| ?t(?=€|eur)| k(?= ?(?:usd|eur|gbp|cad|inr|base|per|a year|sign|\/|,|\.|$)))(?![a-zß-ž\d])|( ?(?:lpa|lacs? p\.?a\.?|lakhs? p\.?a\.?)|l ?pa|l\/pa)(?![a-zß-ž\d])|( ?(?:lakhs?|lacs?)|l)(?![a-zß-ž\d])|( ?(?:crores?|cr)\.?)(?![a-zß-ž\d])|( ?(?:millions?|millionen|millones|mio\.?|mill?n\.?)|mm|m)(?![a-zß-ž\d-])|( ?(?:billions?|bn|milliarden?|mrd\.?)|b)(?![a-zß-ž\d]))/;

const INDIAN = { currency: 'INR' } as const;

/** The magnitude written from where a number ends. */
export function magnitudeAt(after: string): Magnitude | undefined {
  const match = PATTERN.exec(after);
  if (match === null) return undefined;
  const length = match[0].length;
  if (match[1] !== undefined || match[2] !== undefined) return { factor: 1_000, length };
  if (match[3] !== undefined) return { factor: 100_000, length, ...INDIAN, perYear: true };
  if (match[4] !== undefined) return { factor: 100_000, length, ...INDIAN };
  if (match[5] !== undefined) return { factor: 10_000_000, length, ...INDIAN };
  return { factor: match[6] === undefined ? 1_000_000_000 : 1_000_000, length };
}
