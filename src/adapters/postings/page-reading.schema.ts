import { z } from 'zod';
import { PERIODS } from '#domain/fact.ts';

const line = z.string().max(400);

/** What came out of a page is the page's word: bounded and parsed before anything is made of it. */
export const pageReadingSchema = z.object({
  host: z.string().max(300),
  title: z.string().max(1_000),
  selection: z.string().max(400_000),
  text: z.string().max(400_000),
  posting: z
    .object({
      title: line.optional(),
      employer: line.optional(),
      place: line.optional(),
      pay: z
        .object({
          low: z.number().positive().max(1e9),
          high: z.number().positive().max(1e9).optional(),
          currency: z
            .string()
            .regex(/^[A-Z]{3}$/)
            .optional(),
          period: z.enum(PERIODS).optional(),
          from: z.enum(['data', 'words']),
        })
        .optional(),
      hints: z.array(line).max(6),
    })
    .optional(),
});
