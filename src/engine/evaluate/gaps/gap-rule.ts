import type { FieldId, Term } from '#domain/fact.ts';
import type { Gap } from '#domain/gap.ts';
import type { OfferTerms } from '#engine/evaluate/offer-terms.ts';

/** One thing an offer may leave open. The weight is about the money at stake: 100 the base, 1 a formality. */
export interface GapRule {
  readonly id: string;
  readonly field: FieldId;
  find(offer: OfferTerms): Pick<Gap, 'state' | 'label' | 'question' | 'weight'> | undefined;
}

/** An offer, and whether the rule finds its gap in it. */
export interface GapCase {
  readonly facts: readonly Term[];
  readonly excluded?: readonly { readonly field: FieldId }[];
  readonly country?: string;
  readonly expect: 'vague' | 'absent' | 'nothing';
}
