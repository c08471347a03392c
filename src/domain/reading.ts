import type { Fact, FieldId, Span } from '#domain/fact.ts';

/** A component the letter says is not part of the offer ("no relocation assistance"). */
export interface Exclusion extends Span {
  readonly field: FieldId;
}

/** Everything read from one letter. What could not be told is left out. */
export interface Reading {
  readonly facts: readonly Fact[];
  readonly excluded: readonly Exclusion[];
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'other';
  /** ISO 4217 of the letter as a whole, when it can be told. */
  readonly currency: string | undefined;
  /** ISO 3166 alpha-2 of the employer's seat or the place of work, when it can be told. */
  readonly country: string | undefined;
  /** Stretches that were not read as the offer, with the reason (quoted mail, hidden text). */
  readonly ignored: readonly { readonly start: number; readonly end: number; readonly why: string }[];
}
