import type { FieldId, Term } from '#domain/fact.ts';

/** A text with what a reader must find in it. Cases are data for tests; no product code imports them. */
export interface FieldCase {
  readonly text: string;
  readonly sentOn?: string;
  readonly subject?: string;
  /**
   * Facts of the field (or of the fields named here), in order: no more and no fewer. Every value given must be equal;
   * `quote`, when given, must be the exact words. Facts of other fields are not looked at.
   */
  readonly gives?: readonly (Term & { readonly quote?: string })[];
  /** The text yields no fact of the field at all. */
  readonly nothing?: true;
  /** Fields said not to be offered. */
  readonly excluded?: readonly FieldId[];
}

/** What a `cases.ts` exports: `export const field = 'pto'` and `export const cases: readonly FieldCase[] = […]`. */
export interface FieldCases {
  readonly field: FieldId;
  readonly cases: readonly FieldCase[];
}
