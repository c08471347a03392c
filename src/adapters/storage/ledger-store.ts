import type { z } from 'zod';
import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import type { LedgerStore } from '#app/ports.ts';
import { documentSchema, entrySchema, negotiationSchema } from '#domain/ledger.ts';
import { seal } from '#domain/private.ts';
import { goalsSchema } from '#domain/situation.ts';
import { assumptionPatchSchema } from '#domain/valuation.ts';

function parseAll<T>(schema: z.ZodType<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

function parseOne<T>(schema: z.ZodType<T>, row: unknown): T | undefined {
  return row === undefined ? undefined : parseAll(schema, [row])[0];
}

/** The ledger in IndexedDB. Writes that belong together share one transaction, so a killed worker leaves all or nothing. */
export function indexedLedgerStore(db: LedgerDatabase): LedgerStore {
  const writable = <T>(value: T): never => JSON.parse(JSON.stringify(value)) as never;
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
      parseAll(entrySchema, await db.entries.where('negotiationId').equals(negotiationId).sortBy('at')),
    goals: async (negotiationId) =>
      seal(parseOne(goalsSchema, (await db.privateGoals.get(negotiationId))?.goals) ?? {}),
    keepLetter: ({ negotiation, document, entry }) =>
      db.transaction('rw', db.negotiations, db.documents, db.entries, async () => {
        await db.negotiations.put(writable(negotiation));
        await db.documents.put(writable(document));
        if (entry !== undefined) await db.entries.add(writable(entry));
      }),
    append: async (entry) => void (await db.entries.add(writable(entry))),
    saveGoals: async (negotiationId, goals) => void (await db.privateGoals.put(writable({ negotiationId, goals }))),
    assumptions: async (negotiationId) =>
      parseOne(assumptionPatchSchema, (await db.assumptions.get(negotiationId))?.assumptions) ?? {},
    saveAssumptions: async (negotiationId, assumptions) =>
      void (await db.assumptions.put(writable({ negotiationId, assumptions }))),
    dismissed: async (documentId) => (await db.dismissed.get(documentId)) !== undefined,
    dismiss: async (documentId) => void (await db.dismissed.put({ documentId })),
    erase: (negotiationId) =>
      db.transaction('rw', [db.negotiations, db.documents, db.entries, db.privateGoals, db.assumptions], async () => {
        await db.negotiations.delete(negotiationId);
        await db.documents.where('negotiationId').equals(negotiationId).delete();
        await db.entries.where('negotiationId').equals(negotiationId).delete();
        await db.privateGoals.delete(negotiationId);
        await db.assumptions.delete(negotiationId);
      }),
    eraseEverything: () =>
      db.transaction('rw', db.tables, async () => {
        await Promise.all(db.tables.map((table) => table.clear()));
      }),
  };
}
