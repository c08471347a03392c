import { z } from 'zod';
import { moveSchema } from '#domain/move.ts';
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
  /** What the person entered about themselves; quoted as given, never invented. */
  qualifications: z.array(z.string().max(500)).max(20).optional(),
});
export type WordingRequest = Readonly<z.infer<typeof wordingRequestSchema>>;

/** A text the person can send or say. */
export interface Wording {
  readonly id: string;
  readonly tone: Tone;
  readonly subject?: string;
  readonly text: string;
}
