import { z } from 'zod';
import { FIELD_IDS, type FieldId, termSchema } from '#domain/fact.ts';
import { MOVE_KINDS } from '#domain/move.ts';
import { STANCES } from '#domain/situation.ts';

const id = z.string().min(1).max(300);
const field = z.enum(FIELD_IDS as [FieldId, ...FieldId[]]);
const component = z.union([field, z.literal('all')]);
const terms = z.array(termSchema).max(50);
const words = z.string().max(20_000).optional();

/** What can be confirmed of a mail, as the person left it. */
const confirmed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask'), move: z.enum(MOVE_KINDS), terms, words }),
  z.object({
    kind: z.literal('answer'),
    stance: z.enum(STANCES),
    terms,
    fixed: z.array(component).max(60),
    open: z.array(component).max(60),
    words,
  }),
]);

/** Arguments of the methods for closing and keeping. */
export const closeDeskSchemas = {
  confirm: z.object({ negotiationId: id, documentId: id, entry: confirmed }),
  join: z.object({ negotiationId: id, otherId: id }),
  split: z.object({ negotiationId: id, documentIds: z.array(id).min(1).max(5_000) }),
  part: z.object({ negotiationId: id, entryId: id }),
  story: z.object({ negotiationId: id, withPrivate: z.boolean() }),
  strays: z.unknown().transform(() => undefined),
  unreadable: z.unknown().transform(() => undefined),
} as const;
