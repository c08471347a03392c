import { bodyOnly } from '#engine/read/refiners/body-only.ts';
import { dropOverlap } from '#engine/read/refiners/drop-overlap.ts';
import { mergeRepeats } from '#engine/read/refiners/merge-repeats.ts';
import { notInForce } from '#engine/read/refiners/not-in-force.ts';
import type { Refiner } from '#engine/read/refiners/refiner.ts';
import { wholeClause } from '#engine/read/refiners/whole-clause.ts';

/**
 * In order: what is no part of the letter goes first; one figure is given to one field before repeats are merged; quotes
 * are widened last.
 */
export const REFINERS: readonly Refiner[] = [bodyOnly, notInForce, dropOverlap, mergeRepeats, wholeClause];
