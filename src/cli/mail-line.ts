import { z } from 'zod';
import { type Letter, letterSchema } from '#domain/document.ts';

/** A letter or mail as a JSON line: `from` may be the header as shown by a mail client. */
export const mailLine: z.ZodType<Letter> = letterSchema.extend({
  from: z.preprocess(
    (value) => (typeof value === 'string' ? parseMailbox(value) : (value ?? undefined)),
    letterSchema.shape.from,
  ),
  subject: z
    .string()
    .max(2_000)
    .nullish()
    .transform((subject) => subject ?? undefined),
  channel: z
    .enum(['letter', 'email', 'portal', 'chat'])
    .nullish()
    .catch(undefined)
    .transform((channel) => channel ?? undefined),
}) as unknown as z.ZodType<Letter>;

/** "Ana Ruiz <ana@firm.example>" or a bare address. */
export function parseMailbox(header: string): { name?: string; email?: string } {
  const match = /^([^<]{0,400})<([^>]{1,400})>/.exec(header.slice(0, 1_000));
  if (match === null)
    return header.includes('@') ? { email: header.trim().slice(0, 500) } : { name: header.trim().slice(0, 500) };
  const name = match[1]?.trim().replace(/^"|"$/g, '') ?? '';
  return { ...(name === '' ? {} : { name }), email: match[2]?.trim() ?? '' };
}
