import { mainOfLines } from '#cli/jsonl.ts';
import { wordingRequestSchema } from '#domain/wording.ts';
import { phrase } from '#engine/phrase/compose.ts';

export const main = (args: readonly string[]): Promise<number> =>
  mainOfLines(args, 'phrase', { input: wordingRequestSchema, answer: (request) => ({ variants: phrase(request) }) });
