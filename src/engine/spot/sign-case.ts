/** Texts for one sign: those it must hold in, and those it must not. */
export interface SignCase {
  readonly sign: string;
  readonly holds: readonly string[];
  readonly not: readonly string[];
}
