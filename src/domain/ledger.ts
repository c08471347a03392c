import { z } from 'zod';
import { letterSchema } from '#domain/document.ts';
import { FIELD_IDS, type FieldId, factSchema, termSchema } from '#domain/fact.ts';
import { MOVE_KINDS } from '#domain/move.ts';
import { forfeitSchema, STANCES } from '#domain/situation.ts';
import { SPOT_KINDS } from '#domain/spotting.ts';
import { isCalendarDate } from '#domain/time/calendar-date.ts';

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
  /** Instant it happened, where that is not when it was entered: a mail that was read later. */
  when: z.iso.datetime().optional(),
};
const documentId = z.string().max(300);

/** A stored text with where it came from. `id` is stable for the same message or file. */
export const documentSchema = z.object({
  id: z.string().min(1).max(300),
  negotiationId: z.string().min(1).max(100),
  receivedAt: z.iso.datetime(),
  threadId: z.string().max(300).optional(),
  siteId: z.string().max(60).optional(),
  /** The person wrote it. */
  mine: z.boolean().optional(),
  letter: letterSchema,
});
export type StoredDocument = Readonly<z.infer<typeof documentSchema>>;

export const negotiationSchema = z.object({
  id: z.string().min(1).max(100),
  createdAt: z.iso.datetime(),
  employer: z.string().max(300).optional(),
  threadIds: z.array(z.string().max(300)).max(500),
  /** Addresses its letters came from, in lower case. */
  senders: z.array(z.string().max(500)).max(200).optional(),
  /** Negotiations that were joined to this one and have no row of their own any more. */
  joined: z.array(z.string().max(100)).max(200).optional(),
});
export type Negotiation = Readonly<z.infer<typeof negotiationSchema>>;

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
    /** The person's own mail it was read from. */
    documentId: documentId.optional(),
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
  /** The person said that a mail that was read says nothing about the terms. */
  z.object({ ...head, kind: z.literal('passed-over'), documentId }),
  /** A day to keep in mind that stands in no letter: a promised answer, a call. */
  z.object({
    ...head,
    kind: z.literal('due'),
    what: z.enum(['answer', 'other']),
    title: z.string().min(1).max(200),
    date: z.string().refine(isCalendarDate),
  }),
  /** What became of a thing to do before the first day; `task` names it, `text` where the person added it. */
  z.object({
    ...head,
    kind: z.literal('task'),
    task: z.string().min(1).max(200),
    state: z.enum(['open', 'done', 'dropped']),
    text: z.string().max(500).optional(),
  }),
  /** Another negotiation was joined to this one; what came with it is named, so that it can be taken apart again. */
  z.object({
    ...head,
    kind: z.literal('joined'),
    from: negotiationSchema,
    documentIds: z.array(documentId).max(5_000),
    entryIds: z.array(z.string().max(100)).max(20_000),
  }),
  /** Letters and threads that did not belong here went to a negotiation of their own. */
  z.object({
    ...head,
    kind: z.literal('split-off'),
    into: z.string().max(100),
    documentIds: z.array(documentId).max(5_000),
  }),
  /** Takes back an earlier entry; both stay on record. */
  z.object({ ...head, kind: z.literal('retracted'), entryId: z.string() }),
]);
export type Entry = Readonly<z.infer<typeof entrySchema>>;
export type EntryKind = Entry['kind'];

/** When what an entry tells of happened. */
export const happenedAt = (entry: Entry): string => entry.when ?? entry.at;
