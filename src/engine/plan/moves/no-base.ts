import type { Plan } from '#domain/move.ts';
import type { Situation } from '#domain/situation.ts';
import { planOf } from '#engine/plan/move-rule.ts';
import { missing } from '#engine/plan/moves/received.ts';
import { because } from '#engine/plan/sentences.ts';

/** Without a base figure nothing can be weighed or asked for. */
export function withoutBase(situation: Situation): Plan {
  const about = [...new Set(['baseSalary' as const, ...missing(situation)])];
  return planOf({ kind: 'request-details', asks: [], about }, [
    because('The offer names no base pay. Ask for it, and the rest of the package, before you name a figure.'),
  ]);
}
