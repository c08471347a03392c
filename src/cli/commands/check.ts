import { z } from 'zod';
import { mainOfLines } from '#cli/jsonl.ts';
import { situationSchema } from '#domain/situation.ts';
import { checkDraft } from '#engine/lint/run.ts';

const input = z.object({ text: z.string(), situation: situationSchema });

export const main = (args: readonly string[]): Promise<number> =>
  mainOfLines(args, 'check', { input, answer: ({ text, situation }) => ({ issues: checkDraft(text, situation) }) });
