import type { Stance } from '#domain/situation.ts';
import type { Heard } from '#engine/listen/heard.ts';

/** The words that show a stance; offsets are into the letter's text. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  /** Strong evidence stands on its own; weak evidence counts where nothing else speaks. */
  readonly strength: 'strong' | 'weak';
}

/** One stance: what in a reply shows it. Which stance wins is decided elsewhere. */
export interface StanceRule {
  readonly id: Stance;
  find(heard: Heard): Evidence | undefined;
}

/** The first sentence that a pattern matches and no exception does. */
export function sentenceWith(
  heard: Heard,
  patterns: readonly RegExp[],
  unless: readonly RegExp[] = [],
  strength: Evidence['strength'] = 'strong',
): Evidence | undefined {
  for (const sentence of heard.sentences) {
    if (!patterns.some((pattern) => pattern.test(sentence.plain))) continue;
    if (unless.some((pattern) => pattern.test(sentence.plain))) continue;
    return { start: sentence.start, end: sentence.end, strength };
  }
  return undefined;
}
