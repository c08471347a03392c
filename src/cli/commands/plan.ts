import { z } from 'zod';
import { mainOfLines } from '#cli/jsonl.ts';
import { goalsSchema, situationSchema } from '#domain/situation.ts';
import { planMove } from '#engine/plan/next-move.ts';

const input = z.object({ situation: situationSchema, goals: goalsSchema });

export const main = (args: readonly string[]): Promise<number> =>
  mainOfLines(args, 'plan', { input, answer: ({ situation, goals }) => planMove(situation, goals) });
