import type { NegotiationView } from '#app/home-view.ts';

/** The day the offer is looked at: as the desk says, else the last day anything happened. */
export function todayOf(view: NegotiationView): string {
  return view.situation.today ?? view.entries.at(-1)?.at.slice(0, 10) ?? view.document.sentOn ?? '1970-01-01';
}

/** Yearly base pay that the valuation counts; undefined while there is none. */
export function baseOf(valuation: NegotiationView['valuation']): number | undefined {
  return valuation.items.find((item) => item.field === 'baseSalary' && item.year === 1 && item.counted !== false)
    ?.amount;
}

export function placeOf(view: NegotiationView): string | undefined {
  return view.facts.flatMap(({ fact }) => (fact.field === 'location' && fact.text !== undefined ? [fact.text] : []))[0];
}
