import { z } from 'zod';
import { closeDeskSchemas } from '#app/close-desk.schema.ts';
import type { NewEntry } from '#app/home-view.ts';
import { letterSchema } from '#domain/document.ts';
import { FIELD_IDS, type FieldId, factSchema } from '#domain/fact.ts';
import { entrySchema } from '#domain/ledger.ts';
import { MOVE_KINDS, moveSchema } from '#domain/move.ts';
import { OBJECTION_IDS } from '#domain/objection.ts';
import { goalsSchema } from '#domain/situation.ts';
import { isCalendarDate } from '#domain/time/calendar-date.ts';
import { assumptionPatchSchema } from '#domain/valuation.ts';
import { MEDIA, TONES } from '#domain/wording.ts';

/** A schema for every argument that crosses a boundary, one a method. Mail content is hostile: every text is bounded. */

const id = z.string().min(1).max(300);
const nothing = z.unknown().transform(() => undefined);
const offset = z.number().int().nonnegative();
const field = z.enum(FIELD_IDS as [FieldId, ...FieldId[]]);
/** The desk cuts what it reads; this only keeps a message from being absurd. */
const mailText = z.string().max(12_000_000);

export const pageDeskSchemas = {
  readMessage: z.object({
    siteId: z.string().min(1).max(60),
    messageId: id,
    threadId: id.optional(),
    subject: z
      .string()
      .max(5_000)
      .transform((text) => text.slice(0, 1_000))
      .optional(),
    from: z.object({ name: z.string().max(500).optional(), email: z.string().max(500).optional() }).optional(),
    sentOn: z.string().refine(isCalendarDate).optional(),
    text: mailText,
    regions: z
      .array(z.object({ role: z.enum(['quoted', 'signature', 'hidden']), start: offset, end: offset }))
      .max(5_000)
      .optional(),
    mine: z.boolean().optional(),
  }),
  threadClosed: nothing,
  unreadable: z.object({ siteId: z.string().max(60), missing: z.string().max(200) }),
  dismiss: id,
  openPanel: nothing,
  reviewDraft: z.object({ documentId: id, text: z.string().max(200_000) }),
  inserted: z.object({ documentId: id, wordingId: id }),
} as const;

/** An entry without the head the desk gives it. */
const newEntry: z.ZodType<NewEntry> = z.record(z.string(), z.unknown()).transform((given, context): NewEntry => {
  const head = { id: 'new', at: '2000-01-01T00:00:00Z', negotiationId: 'new' };
  const parsed = entrySchema.safeParse({ ...given, ...head });
  if (!parsed.success) {
    context.addIssue({ code: 'custom', message: parsed.error.issues[0]?.message ?? 'not an entry' });
    return z.NEVER;
  }
  const { id: _id, at: _at, negotiationId: _negotiationId, ...entry } = parsed.data;
  return entry as NewEntry;
}) as unknown as z.ZodType<NewEntry>;

export const homeDeskSchemas = {
  ...closeDeskSchemas,
  current: z
    .number()
    .int()
    .nullish()
    .transform((tabId) => tabId ?? undefined),
  offers: nothing,
  open: id,
  readText: letterSchema.extend({
    text: mailText,
    name: z.string().max(500).optional(),
    attachedTo: z.object({ siteId: z.string().min(1).max(60), messageId: id, threadId: id.optional() }).optional(),
  }),
  correct: z.object({
    negotiationId: id,
    documentId: id,
    field,
    quote: z.string().max(20_000).optional(),
    fact: factSchema.nullable(),
  }),
  saveGoals: z.object({ negotiationId: id, goals: goalsSchema, from: goalsSchema.optional() }),
  record: z.object({ negotiationId: id, entry: newEntry, entryId: z.string().min(1).max(100).optional() }),
  revalue: z.object({
    negotiationId: id,
    assumptions: assumptionPatchSchema,
    from: assumptionPatchSchema.optional(),
  }),
  comparable: nothing,
  wordings: z.object({
    negotiationId: id,
    move: moveSchema.optional(),
    kind: z.enum(MOVE_KINDS).optional(),
    tone: z.enum(TONES).optional(),
    medium: z.enum(MEDIA).optional(),
    objection: z.enum(OBJECTION_IDS).optional(),
  }),
  hear: z.object({ negotiationId: id, words: z.string().min(1).max(20_000) }),
  checkDraft: z.object({ negotiationId: id, text: z.string().max(200_000) }),
  erase: id,
  eraseEverything: nothing,
} as const;
