import { mainOfLines } from '#cli/jsonl.ts';
import { mailLine } from '#cli/mail-line.ts';
import { listen } from '#engine/listen/listen.ts';

export const main = (args: readonly string[]): Promise<number> =>
  mainOfLines(args, 'reply', { input: mailLine, answer: (letter) => listen(letter) });
