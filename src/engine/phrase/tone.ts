import { TONES, type Tone } from '#domain/wording.ts';
import type { ByTone, Pool } from '#engine/phrase/pick.ts';

/** Wordings of one tone. */
const A_TONE = 3;

/** A wording to write: its tone, and how far to turn through the lines on offer so that no two are alike. */
export interface Variant {
  readonly tone: Tone;
  readonly turn: number;
}

/** One of each tone, or several of the one asked for. */
export function variantsOf(tone: Tone | undefined): readonly Variant[] {
  if (tone === undefined) return TONES.map((each, turn) => ({ tone: each, turn }));
  const first = TONES.indexOf(tone);
  return Array.from({ length: A_TONE }, (_, at) => ({ tone, turn: first + at }));
}

export function poolFor(lines: Pool | ByTone, tone: Tone): Pool {
  return Array.isArray(lines) ? (lines as Pool) : (lines as ByTone)[tone];
}
