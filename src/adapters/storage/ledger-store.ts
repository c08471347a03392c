import type { z } from 'zod';
import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { rowsOf } from '#adapters/storage/ledger-rows-of.ts';
import { unreadableRows } from '#adapters/storage/unreadable-rows.ts';
import type { LedgerStore } from '#app/ports.ts';
import { documentSchema, entrySchema, happenedAt, negotiationSchema } from '#domain/ledger.ts';
import { seal } from '#domain/private.ts';
import { goalsSchema } from '#domain/situation.ts';
import { assumptionPatchSchema } from '#domain/valuation.ts';

/** What can be understood; the rest stays stored and is shown by `unreadable`. */
function parseAll<T>(schema: z.ZodType<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

function parseOne<T>(schema: z.ZodType<T>, row: unknown): T | undefined {
  return row === undefined ? undefined : parseAll(schema, [row])[0];
}

/** Parsed on the way in as well: what could not be read again is refused while the person can still see why. */
const writable = (schema: z.ZodType, value: unknown): never => JSON.parse(JSON.stringify(schema.parse(value))) as never;

/** The ledger in IndexedDB. Writes that belong together share one transaction, so a killed worker leaves all or nothing. */
export function indexedLedgerStore(db: LedgerDatabase): LedgerStore {
  const rows = rowsOf(db);
  return {
    negotiations: async () => parseAll(negotiationSchema, await db.negotiations.toArray()),
    negotiation: async (id) => parseOne(negotiationSchema, await db.negotiations.get(id)),
    negotiationOfThread: async (threadId) =>
      parseOne(negotiationSchema, await db.negotiations.where('threadIds').equals(threadId).first()),
    document: async (id) => parseOne(documentSchema, await db.documents.get(id)),
    documents: async (negotiationId) =>
      parseAll(documentSchema, await db.documents.where('negotiationId').equals(negotiationId).toArray()).sort((a, b) =>
        a.receivedAt.localeCompare(b.receivedAt),
      ),
    entries: async (negotiationId) =>
      parseAll(entrySchema, await db.entries.where('negotiationId').equals(negotiationId).sortBy('at')).sort((a, b) =>
        happenedAt(a).localeCompare(happenedAt(b)),
      ),
    goals: async (negotiationId) =>
      seal(parseOne(goalsSchema, (await db.privateGoals.get(negotiationId))?.goals) ?? {}),
    keepLetter: ({ negotiation, document, entry }) =>
      rows.write(negotiation.id, async () => {
        await db.negotiations.put(writable(negotiationSchema, negotiation));
        await db.documents.put(writable(documentSchema, document));
        if (entry !== undefined) await db.entries.add(writable(entrySchema, entry));
      }),
    append: (entry) =>
      rows.write(entry.negotiationId, async () => {
        const row = writable(entrySchema, entry);
        const known = await db.entries.get(entry.id);
        // Asked for again because the first answer was lost on the way: it is there already.
        if (known !== undefined && rows.isSameEntry(known, row)) return;
        await db.entries.add(row);
      }),
    saveNegotiation: (negotiation) =>
      rows.write(
        negotiation.id,
        async () => void (await db.negotiations.put(writable(negotiationSchema, negotiation))),
      ),
    refile: (move) => rows.refile(move),
    removeRow: (id) => rows.write(id, () => db.negotiations.delete(id)),
    // Dexie follows native promises through a transaction only from a function that is itself async.
    together: (work) => db.transaction('rw', db.tables, async () => await work()),
    unreadable: (negotiationId) => unreadableRows(db, negotiationId),
    saveGoals: (negotiationId, goals) =>
      rows.write(negotiationId, async () => {
        await db.privateGoals.put({ negotiationId, goals: writable(goalsSchema, goals) });
      }),
    assumptions: async (negotiationId) =>
      parseOne(assumptionPatchSchema, (await db.assumptions.get(negotiationId))?.assumptions) ?? {},
    saveAssumptions: (negotiationId, assumptions) =>
      rows.write(negotiationId, async () => {
        await db.assumptions.put({ negotiationId, assumptions: writable(assumptionPatchSchema, assumptions) });
      }),
    dismissed: async (documentId) => (await db.dismissed.get(documentId)) !== undefined,
    dismiss: async (documentId) => void (await db.dismissed.put({ documentId })),
    erase: (negotiationId) => rows.erase(negotiationId),
    eraseEverything: () =>
      db.transaction('rw', db.tables, async () => {
        await Promise.all(db.tables.map((table) => table.clear()));
      }),
  };
}
