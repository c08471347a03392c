import type { Term } from '#domain/fact.ts';
import type { OfferTerms } from '#engine/evaluate/offer-terms.ts';

/** An advance on commission: not pay on top of it. */
export function isDraw(fact: Term<'commission'>): boolean {
  if (fact.drawRecoverable !== undefined) return true;
  return fact.ote === undefined && /\b(?:draw|advance|provisionsvorschuss|vorschuss|avance)\b/i.test(fact.quote ?? '');
}

/** The commission plan of an offer: a draw is none, and neither is the sum of base and a yearly bonus. */
export function variablePlan(offer: OfferTerms): readonly Term<'commission'>[] {
  const bonus = offer.valued('targetBonus');
  return offer
    .of('commission')
    .filter((fact) => !isDraw(fact) && (fact.amount !== undefined || (fact.ote !== undefined && !bonus)));
}
