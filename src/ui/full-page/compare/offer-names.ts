import type { ComparableOffer } from '#app/home-view.ts';
import { compareWords } from '#ui/words/compare.ts';

/** A name for each offer that is told from all others: the employer, the role where two share one, else a number. */
export function namesOf(offers: readonly ComparableOffer[]): ReadonlyMap<string, string> {
  const plain = (offer: ComparableOffer) =>
    offer.kind === 'present' ? compareWords.stay : (offer.employer ?? offer.role ?? compareWords.unnamed);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const offer of offers) {
    const name = plain(offer);
    const longer = offer.role === undefined || offer.kind === 'present' ? name : `${name}, ${offer.role}`;
    let chosen = taken.has(name) ? longer : name;
    for (let n = 2; taken.has(chosen); n++) chosen = `${longer} (${n})`;
    taken.add(chosen);
    names.set(offer.id, chosen);
  }
  return names;
}
