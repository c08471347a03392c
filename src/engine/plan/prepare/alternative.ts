import type { Term } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';
import { payBasis } from '#engine/plan/pay-basis.ts';

/** What the person has without this offer, by yearly base. */
export interface Alternative {
  readonly yearlyBase: number;
  readonly from: 'offer' | 'present';
  readonly employer?: string;
}

/** The best real alternative on record in the offer's currency: another offer held, or the job held now. */
export function bestAlternative(situation: Situation, present: readonly Term[] = []): Alternative | undefined {
  const basis = payBasis(situation.offer);
  if (basis === undefined) return undefined;
  const yearly = (terms: readonly Term[]): number | undefined => {
    const own = payBasis(terms);
    const isSame = own !== undefined && (own.currency ?? basis.currency) === (basis.currency ?? own.currency);
    return isSame ? own.yearly : undefined;
  };
  const found: Alternative[] = situation.competingOffers.flatMap(({ employer, facts }) => {
    const yearlyBase = yearly(facts);
    return yearlyBase === undefined ? [] : [{ yearlyBase, from: 'offer' as const, employer }];
  });
  const staying = yearly(present);
  if (staying !== undefined) found.push({ yearlyBase: staying, from: 'present' });
  return found.sort((a, b) => b.yearlyBase - a.yearlyBase)[0];
}
