import { z } from 'zod';
import type { LedgerTable } from '#adapters/storage/migrations/ledger-rows.ts';
import { documentSchema, entrySchema, negotiationSchema } from '#domain/ledger.ts';
import { goalsSchema } from '#domain/situation.ts';
import { assumptionPatchSchema } from '#domain/valuation.ts';

const key = z.string().min(1).max(300);

/** What a row of each table has to be. */
export const ROW_SCHEMAS: Readonly<Record<LedgerTable, z.ZodType>> = {
  negotiations: negotiationSchema,
  documents: documentSchema,
  entries: entrySchema,
  privateGoals: z.object({ negotiationId: key, goals: goalsSchema }),
  assumptions: z.object({ negotiationId: key, assumptions: assumptionPatchSchema }),
  dismissed: z.object({ documentId: key }),
  // What a setting holds is judged where it is used: one that cannot be understood counts as not set.
  settings: z.object({ key, value: z.unknown() }),
};

/** What is wrong with a row, in a few words; undefined when it can be understood. */
export function faultOf(table: LedgerTable, row: unknown): string | undefined {
  const parsed = ROW_SCHEMAS[table].safeParse(row);
  if (parsed.success) return undefined;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).join('.');
  return path === '' ? (issue?.message ?? 'not understood') : `${path}: ${issue?.message ?? 'not understood'}`;
}
