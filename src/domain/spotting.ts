/** What a mail or page is, as far as offers go. */
export const SPOT_KINDS = ['offer', 'revised-offer', 'verbal-offer', 'not-offer'] as const;
export type SpotKind = (typeof SPOT_KINDS)[number];

export interface Spotting {
  readonly isOffer: boolean;
  readonly kind: SpotKind;
  /** 0..1. */
  readonly confidence: number;
  /** Signs found, strongest first, each a short phrase for the person. */
  readonly why: readonly string[];
  /** Signs of a fake offer, each a sentence. Empty for an ordinary one. */
  readonly warnings: readonly string[];
}
