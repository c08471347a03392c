import type { Fact } from '#domain/fact.ts';
import type { Exclusion } from '#domain/reading.ts';
import type { ReadContext } from '#engine/read/context.ts';

export interface Findings {
  readonly facts: readonly Fact[];
  readonly excluded: readonly Exclusion[];
}

/** A pass over all that was found, after the field readers. Pure. */
export type Refiner = (findings: Findings, context: ReadContext) => Findings;
