import type { Refiner } from '#engine/read/refiners/refiner.ts';
import { unitAt } from '#engine/read/unit-at.ts';

/** Who makes the offer is often named below the signature only. */
const ALSO_SIGNED = new Set(['employer', 'manager']);

/** Drops what stands in quoted mail, hidden text, struck-out lines or a signature. */
export const bodyOnly: Refiner = ({ facts, excluded }, context) => {
  const holds = (start: number, field: string) => {
    const role = unitAt(context, start)?.role;
    return role === 'body' || (role === 'signature' && ALSO_SIGNED.has(field));
  };
  return {
    facts: facts.filter((fact) => holds(fact.start, fact.field)),
    excluded: excluded.filter((exclusion) => holds(exclusion.start, exclusion.field)),
  };
};
