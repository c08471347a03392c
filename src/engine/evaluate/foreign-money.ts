import type { Term } from '#domain/fact.ts';
import type { Assumptions } from '#domain/valuation.ts';

type Rate = NonNullable<Assumptions['rates']>[number];

/** The rate a term was brought over at; kept beside the term, since no letter states it. */
const RATES = new WeakMap<Term, Rate>();

/** Keys that hold money of the term's own currency. */
const MONEY_KEYS = new Set(['amount', 'maxAmount', 'value', 'strike', 'ote', 'quota']);

function brought(term: Term, rate: Rate, currency: string): Term {
  const times = (value: unknown) => (typeof value === 'number' ? Number((value * rate.rate).toPrecision(15)) : value);
  const entries = Object.entries(term).map(([key, value]): [string, unknown] => {
    if (key === 'currency') return [key, currency];
    if (key === 'instalments' && Array.isArray(value))
      return [key, value.map((part) => ({ ...part, amount: times(part.amount) }))];
    return [key, MONEY_KEYS.has(key) ? times(value) : value];
  });
  const whole = Object.fromEntries(entries) as Term;
  RATES.set(whole, rate);
  return whole;
}

/** Terms in the currency of the offer, as far as the person set a rate; all others stay as they are. */
export function broughtOver(
  terms: readonly Term[],
  currency: string | undefined,
  rates: readonly Rate[] | undefined,
): readonly Term[] {
  if (currency === undefined || rates === undefined) return terms;
  return terms.map((term) => {
    const own = 'currency' in term ? term.currency : undefined;
    const rate = own === currency ? undefined : rates.find(({ from }) => from === own);
    return rate === undefined ? term : brought(term, rate, currency);
  });
}

export function rateOf(term: Term): Rate | undefined {
  return RATES.get(term);
}
