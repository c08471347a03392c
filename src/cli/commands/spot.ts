import { mainOfLines } from '#cli/jsonl.ts';
import { mailLine } from '#cli/mail-line.ts';
import { spot } from '#engine/spot/spot.ts';

export const main = (args: readonly string[]): Promise<number> =>
  mainOfLines(args, 'spot', { input: mailLine, answer: (letter) => spot(letter) });
