import { z } from 'zod';
import { moveSchema } from '#domain/move.ts';
import { OBJECTION_IDS } from '#domain/objection.ts';
import { goalsSchema, situationSchema } from '#domain/situation.ts';

export const TONES = ['warm', 'plain', 'brief'] as const;
export type Tone = (typeof TONES)[number];
export const MEDIA = ['email', 'phone'] as const;
export type Medium = (typeof MEDIA)[number];

export const wordingRequestSchema = z.object({
  situation: situationSchema,
  goals: goalsSchema.optional(),
  move: moveSchema,
  tone: z.enum(TONES).optional(),
  medium: z.enum(MEDIA).optional(),
  /** An objection of theirs that the text is to answer; what was asked for stands. */
  objection: z.enum(OBJECTION_IDS).optional(),
  /** What the person entered about themselves; quoted as given, never invented. */
  qualifications: z.array(z.string().max(500)).max(20).optional(),
});
export type WordingRequest = Readonly<z.infer<typeof wordingRequestSchema>>;

/** One part of what is said on a call, in the order of the talk. `stop` and `if` are told to the person, not said. */
export interface ScriptPart {
  readonly part: 'opening' | 'say' | 'ask' | 'close' | 'stop' | 'if';
  readonly text: string;
}

/** A text the person can send or say. */
export interface Wording {
  readonly id: string;
  readonly tone: Tone;
  readonly subject?: string;
  readonly text: string;
  /** For a call: the same text in its parts. */
  readonly script?: readonly ScriptPart[];
}
