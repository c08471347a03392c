import type { Term } from '#domain/fact.ts';

/** A grant whose size is told in some way. */
export function sizedGrant(fact: Term<'equity'>): boolean {
  return fact.shares !== undefined || fact.value !== undefined || fact.percent !== undefined;
}
