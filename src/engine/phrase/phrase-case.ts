/** A request as it comes over the line, and what its wordings must and must not hold. */
export interface PhraseCase {
  readonly name: string;
  /** Input of the request's schema. */
  readonly request: object;
  /** Whether this tactic is the one to choose. */
  readonly isChosen: boolean;
  /** Words in every wording. */
  readonly holds?: readonly string[];
  /** Words in none of them. */
  readonly lacks?: readonly string[];
}
