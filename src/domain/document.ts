import { z } from 'zod';
import { isCalendarDate } from '#domain/time/calendar-date.ts';

/** Text longer than this is cut before reading: no letter is that long, and time stays bounded. */
export const MAX_TEXT = 400_000;

/** What a stretch of the text is, when whoever produced the text could tell (a mail's DOM, a PDF's layout). */
export const REGION_ROLES = ['quoted', 'signature', 'hidden', 'header', 'footer'] as const;

export const regionSchema = z.object({
  role: z.enum(REGION_ROLES),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Region = Readonly<z.infer<typeof regionSchema>>;

const mailbox = z.object({ name: z.string().max(500).optional(), email: z.string().max(500).optional() });

/** A text to be read, with what is known about where it came from. Plain data; offsets count UTF-16 units. */
export const letterSchema = z.object({
  text: z.string(),
  subject: z.string().max(2_000).optional(),
  from: mailbox.optional(),
  to: z.array(mailbox).max(200).optional(),
  /** The day the letter was written or the mail was sent; relative dates resolve against it. */
  sentOn: z.string().refine(isCalendarDate).nullish(),
  channel: z.enum(['letter', 'email', 'portal', 'chat']).optional(),
  /** Regions whose role is already known. Quoted text is also found by its marks. */
  regions: z.array(regionSchema).max(5_000).optional(),
});
export type Letter = Readonly<z.infer<typeof letterSchema>>;
