import { z } from 'zod';
import { mainOfLines } from '#cli/jsonl.ts';
import { termSchema } from '#domain/fact.ts';
import { assumptionPatchSchema } from '#domain/valuation.ts';
import { valueOffer } from '#engine/evaluate/value.ts';

const input = z.object({ facts: z.array(termSchema).max(1_000), assumptions: assumptionPatchSchema.optional() });

export const main = (args: readonly string[]): Promise<number> =>
  mainOfLines(args, 'value', { input, answer: ({ facts, assumptions }) => valueOffer(facts, assumptions) });
