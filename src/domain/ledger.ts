import { z } from 'zod';
import { letterSchema } from '#domain/document.ts';
import { FIELD_IDS, type FieldId, factSchema, termSchema } from '#domain/fact.ts';
import { MOVE_KINDS } from '#domain/move.ts';
import { forfeitSchema, STANCES } from '#domain/situation.ts';
import { SPOT_KINDS } from '#domain/spotting.ts';

/**
 * The ledger is a list of entries that only grows; a correction is a new entry.
 * Everything shown is derived from it, so nothing that was confirmed can be lost by an update.
 */

const fieldId = z.enum(FIELD_IDS as [FieldId, ...FieldId[]]);
const who = z.enum(['me', 'them']);

const head = {
  id: z.string().min(1).max(100),
  negotiationId: z.string().min(1).max(100),
  /** Instant the entry was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
};

export const entrySchema = z.discriminatedUnion('kind', [
  /** A version of the offer was read. Facts are derived from the stored letter again when engines improve. */
  z.object({ ...head, kind: z.literal('letter'), documentId: z.string(), spot: z.enum(SPOT_KINDS) }),
  /** The person set a value by hand (`fact`), or said that what was read is wrong (`fact: null`). */
  z.object({
    ...head,
    kind: z.literal('correction'),
    documentId: z.string(),
    field: fieldId,
    /** Quote of the fact that is corrected; absent when a missing fact is added. */
    quote: z.string().optional(),
    fact: factSchema.nullable(),
  }),
  /** An ask that was sent or said. */
  z.object({
    ...head,
    kind: z.literal('ask'),
    move: z.enum(MOVE_KINDS),
    terms: z.array(termSchema).max(50),
    words: z.string().max(20_000).optional(),
  }),
  /** What the employer answered, read from their mail or entered by hand. */
  z.object({
    ...head,
    kind: z.literal('answer'),
    documentId: z.string().optional(),
    stance: z.enum(STANCES),
    terms: z.array(termSchema).max(50),
    fixed: z.array(z.union([fieldId, z.literal('all')])).max(60),
    open: z.array(z.union([fieldId, z.literal('all')])).max(60),
    words: z.string().max(20_000).optional(),
  }),
  /** Something agreed or promised in talk: who said it and their words. */
  z.object({
    ...head,
    kind: z.literal('promise'),
    by: z.string().max(300),
    terms: z.array(termSchema).max(50),
    words: z.string().max(5_000),
    on: z.string().max(40).optional(),
  }),
  z.object({
    ...head,
    kind: z.literal('competing-offer'),
    employer: z.string().max(300),
    terms: z.array(termSchema).max(100),
  }),
  z.object({
    ...head,
    kind: z.literal('evidence'),
    datum: z.object({
      source: z.string().max(300),
      role: z.string().max(300).optional(),
      place: z.string().max(300).optional(),
      low: z.number().optional(),
      median: z.number().optional(),
      high: z.number().optional(),
      currency: z.string().max(3).optional(),
      asOf: z.string().max(40).optional(),
      kind: z
        .enum(['posted-range', 'employer-band', 'official', 'survey', 'self-reported', 'friend', 'other'])
        .optional(),
      measures: z.enum(['base', 'total']).optional(),
    }),
  }),
  z.object({ ...head, kind: z.literal('qualification'), text: z.string().max(500) }),
  /** Pay that would be lost by leaving the present job. */
  z.object({ ...head, kind: z.literal('forfeit'), forfeit: forfeitSchema }),
  z.object({
    ...head,
    kind: z.literal('decision'),
    decision: z.enum(['accepted', 'declined', 'withdrawn-by-employer', 'reopened']),
  }),
  z.object({ ...head, kind: z.literal('note'), by: who.optional(), text: z.string().max(20_000) }),
  /** Takes back an earlier entry; both stay on record. */
  z.object({ ...head, kind: z.literal('retracted'), entryId: z.string() }),
]);
export type Entry = Readonly<z.infer<typeof entrySchema>>;
export type EntryKind = Entry['kind'];

/** A stored text with where it came from. `id` is stable for the same message or file. */
export const documentSchema = z.object({
  id: z.string().min(1).max(300),
  negotiationId: z.string().min(1).max(100),
  receivedAt: z.iso.datetime(),
  threadId: z.string().max(300).optional(),
  siteId: z.string().max(60).optional(),
  letter: letterSchema,
});
export type StoredDocument = Readonly<z.infer<typeof documentSchema>>;

export const negotiationSchema = z.object({
  id: z.string().min(1).max(100),
  createdAt: z.iso.datetime(),
  employer: z.string().max(300).optional(),
  threadIds: z.array(z.string().max(300)).max(500),
});
export type Negotiation = Readonly<z.infer<typeof negotiationSchema>>;
