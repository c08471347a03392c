import { type Entry, type EntryKind, happenedAt } from '#domain/ledger.ts';

/** Entries that were not taken back, in the order they happened. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const gone = new Set(entries.flatMap((entry) => (entry.kind === 'retracted' ? [entry.entryId] : [])));
  return entries
    .filter((entry) => entry.kind !== 'retracted' && !gone.has(entry.id))
    .toSorted((a, b) => happenedAt(a).localeCompare(happenedAt(b)));
}

export function standingOf<K extends EntryKind>(entries: readonly Entry[], kind: K) {
  return standing(entries).filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
}
