import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import type { DerivedStore } from '#app/ports.ts';

/** What was derived, beside what it was derived from. */
export function indexedDerivedStore(db: LedgerDatabase): DerivedStore {
  return {
    reading: async (key) => (await db.readings.get(key))?.value,
    keepReading: (key, negotiationId, value) =>
      db.transaction('rw', db.readings, db.negotiations, async () => {
        // An erasure may have come first; nothing of it is brought back.
        if ((await db.negotiations.get(negotiationId)) === undefined) return;
        const stale = (await db.readings.where('negotiationId').equals(negotiationId).primaryKeys()).filter(
          (each) => each !== key && subjectOf(each) === subjectOf(key),
        );
        await db.readings.bulkDelete(stale);
        await db.readings.put({ key, negotiationId, value: JSON.parse(JSON.stringify(value)) });
      }),
    edit: async (negotiationId) => (await db.summaries.get(negotiationId))?.edit ?? 0,
    async summaries() {
      const rows = await db.summaries.toArray();
      return new Map(rows.flatMap(({ negotiationId, made }) => (made === undefined ? [] : [[negotiationId, made]])));
    },
    keepSummary: (negotiationId, edit, version, value) =>
      db.transaction('rw', db.summaries, db.negotiations, async () => {
        const row = await db.summaries.get(negotiationId);
        if ((row?.edit ?? 0) !== edit || (await db.negotiations.get(negotiationId)) === undefined) return;
        await db.summaries.put({ negotiationId, edit, made: { version, value: JSON.parse(JSON.stringify(value)) } });
      }),
  };
}

/** A key is "version hash document": the document is what it is about. */
const subjectOf = (key: string) => key.split(' ').slice(2).join(' ');
