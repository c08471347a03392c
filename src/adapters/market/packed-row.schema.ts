import { z } from 'zod';
import type { PackedRow } from '#adapters/market/packed-table.ts';

/** Parses a stored row on its way out. Apart from the packing, so that the import worker need not carry the parser. */
export const packedRowSchema: z.ZodType<PackedRow> = z.object({
  c: z.string(),
  p: z.number().int().min(0).max(2),
  v: z.array(z.number()),
  t: z.array(z.number()).optional(),
  m: z.number().optional(),
  j: z.number().optional(),
});
