import { z } from 'zod';
import { FIELD_IDS, type FieldId, type Term, termSchema } from '#domain/fact.ts';

export const MOVE_KINDS = [
  'thank-and-ask-time',
  'request-details',
  'ask',
  'probe',
  'trade',
  'counter',
  'wait',
  'request-writing',
  'accept',
  'decline',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export const moveSchema = z.object({
  kind: z.enum(MOVE_KINDS),
  asks: z.array(termSchema).max(20).default([]),
  about: z
    .array(z.enum(FIELD_IDS as [FieldId, ...FieldId[]]))
    .max(60)
    .optional(),
  /** What makes this move different from the plain one of its kind. */
  occasion: z
    .enum([
      'extend-deadline',
      'lowball',
      'unemployed',
      'non-negotiable',
      'competing-offer',
      'accepted-too-quickly',
      'confirm-call',
      'loose-ends',
      'benefits',
    ])
    .optional(),
});
/** What to do next. `asks` are terms requested; `about` the components a question is about. */
export type Move = Readonly<z.infer<typeof moveSchema>>;

/** A set of asks; packages offered together are worth the same to the person. `worth` in major units a year, private. */
export interface Package {
  readonly asks: readonly Term[];
  readonly worth: number;
}

/** One sentence saying why, with what it rests on. */
export interface Reason {
  readonly text: string;
  /** True when the sentence holds a private number and may only be shown on our own surfaces. */
  readonly private?: boolean;
}

export interface Plan {
  readonly move: Move;
  readonly packages: readonly Package[];
  readonly reasons: readonly Reason[];
  /** What the move gives up or risks. */
  readonly cost?: Reason;
}
