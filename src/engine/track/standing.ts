import type { Entry } from '#domain/ledger.ts';

/** The entries that were not taken back, in the order they were made. */
export function standingEntries(entries: readonly Entry[]): Entry[] {
  const retracted = new Set(entries.flatMap((entry) => (entry.kind === 'retracted' ? [entry.entryId] : [])));
  return entries.filter((entry) => entry.kind !== 'retracted' && !retracted.has(entry.id));
}
