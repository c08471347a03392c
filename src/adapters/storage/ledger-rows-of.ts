import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { negotiationSchema } from '#domain/ledger.ts';

interface Move {
  readonly documentIds: readonly string[];
  readonly entryIds: readonly string[];
  readonly to: string;
}

/** Writes to the rows of a negotiation, each as one transaction that also counts as an edit. */
export function rowsOf(db: LedgerDatabase) {
  /** What was derived before this write is stale from here on. */
  async function touch(negotiationId: string): Promise<void> {
    const row = await db.summaries.get(negotiationId);
    await db.summaries.put({ negotiationId, edit: (row?.edit ?? 0) + 1 });
  }

  return {
    write: (negotiationId: string, work: () => Promise<void>): Promise<void> =>
      db.transaction('rw', db.tables, async () => {
        await work();
        await touch(negotiationId);
      }),

    /** Whether an entry that is stored is the one handed in again; the instant of entering may differ. */
    isSameEntry(stored: object, again: object): boolean {
      const plain = (entry: object) => {
        const { at: _at, ...rest } = entry as Readonly<Record<string, unknown>>;
        return JSON.stringify(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b)));
      };
      return plain(stored) === plain(again);
    },

    refile: ({ documentIds, entryIds, to }: Move): Promise<void> =>
      db.transaction('rw', db.tables, async () => {
        const touched = new Set([to]);
        for (const table of [db.documents, db.entries] as const) {
          const ids = table === db.documents ? documentIds : entryIds;
          await table
            .where('id')
            .anyOf([...ids])
            .modify((row: { negotiationId: string }) => {
              touched.add(row.negotiationId);
              row.negotiationId = to;
            });
        }
        for (const id of touched) await touch(id);
      }),

    /** Everything of a negotiation and of those joined to it, what was derived included. */
    erase: (negotiationId: string): Promise<void> =>
      db.transaction('rw', db.tables, async () => {
        const parsed = negotiationSchema.safeParse(await db.negotiations.get(negotiationId));
        const ids = [negotiationId, ...(parsed.success ? (parsed.data.joined ?? []) : [])];
        const documentIds = await db.documents.where('negotiationId').anyOf(ids).primaryKeys();
        await db.dismissed.bulkDelete(documentIds);
        await db.negotiations.bulkDelete(ids);
        for (const table of [db.documents, db.entries, db.readings, db.reminded])
          await table.where('negotiationId').anyOf(ids).delete();
        for (const table of [db.privateGoals, db.assumptions, db.summaries]) await table.bulkDelete(ids);
      }),
  };
}
