import type { Term } from '#domain/fact.ts';
import type { Plan, Reason } from '#domain/move.ts';
import { planOf } from '#engine/plan/move-rule.ts';
import { because, listOf } from '#engine/plan/sentences.ts';

/** Asks for a letter that holds what was agreed. */
export function stillUnwritten(agreed: readonly Term[], why: readonly Reason[]): Plan {
  const fields = [...new Set(agreed.map((term) => term.field))];
  return planOf({ kind: 'request-writing', asks: [...agreed], about: fields }, [
    ...why,
    because(`Agreed, but not in the letter yet: ${listOf(fields)}.`),
    because('A letter that replaces earlier promises wipes out what was only said. Say yes once it is there.'),
  ]);
}
