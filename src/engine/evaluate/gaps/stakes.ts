import type { FieldId } from '#domain/fact.ts';
import type { OfferTerms } from '#engine/evaluate/offer-terms.ts';

/** Money of a component a year, as a share of base, where the letter tells; one-time money over four years. */
function shareOfBase(field: FieldId, offer: OfferTerms): number | undefined {
  const { base } = offer;
  if (base === undefined || base <= 0) return undefined;
  const most = (amounts: readonly (number | undefined)[]): number | undefined => {
    const known = amounts.filter((amount) => amount !== undefined && amount > 0);
    return known.length === 0 ? undefined : Math.max(...known.map(Number)) / base;
  };
  if (field === 'equity')
    return most(
      offer.of('equity').map((fact) => (fact.value === undefined ? undefined : fact.value / (fact.vestYears || 4))),
    );
  if (field === 'signOnBonus')
    return most(offer.of('signOnBonus').map((fact) => (fact.amount === undefined ? undefined : fact.amount / 4)));
  if (field === 'relocation')
    return most(offer.of('relocation').map((fact) => (fact.amount === undefined ? undefined : fact.amount / 4)));
  if (field === 'retentionBonus')
    return most(offer.of('retentionBonus').map((fact) => (fact.amount === undefined ? undefined : fact.amount / 4)));
  if (field === 'commission')
    return most(
      offer.of('commission').map((fact) => fact.amount ?? (fact.ote === undefined ? undefined : fact.ote - base)),
    );
  if (field === 'targetBonus') {
    return most(
      offer.of('targetBonus').map((fact) => fact.amount ?? ((fact.percent ?? fact.maxPercent ?? 0) / 100) * base),
    );
  }
  return undefined;
}

/** A gap's weight with the money at stake: a large component weighs up to half more, a small one a third less. */
export function weightWithStakes(weight: number, field: FieldId, offer: OfferTerms): number {
  const share = shareOfBase(field, offer);
  if (share === undefined) return weight;
  return Math.round(weight * Math.min(1.5, Math.max(0.67, 0.75 + 1.5 * share)));
}
