import type { FieldId } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import { formatNumber } from '#domain/money/format.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { Goals } from '#domain/situation.ts';
import type { StoryPrivate, StoryTerm } from '#engine/track/story/story.ts';
import { STORY_WORDS } from '#engine/track/story/story-words.ts';

/** The private part of a story: what the person set themselves, and their notes. Only called for when they ticked it. */
export function privateOf(goals: Goals, standing: readonly Entry[], locale: string): StoryPrivate {
  const lines: StoryTerm[] = [];
  for (const name of ['target', 'ideal', 'walkAway'] as const) {
    const figure = goals[name];
    if (figure !== undefined) lines.push({ label: STORY_WORDS[name], shown: formatNumber(figure, locale) });
  }
  for (const { text, met } of goals.mustHaves ?? [])
    lines.push({ label: STORY_WORDS.mustHave, shown: `${text} (${STORY_WORDS.met(met)})` });
  for (const [field, weight] of Object.entries(goals.preferences ?? {}))
    lines.push({ label: STORY_WORDS.weight(labelOf(field as FieldId)), shown: formatNumber(weight ?? 1, locale) });
  for (const term of goals.present ?? [])
    lines.push({ label: STORY_WORDS.now(labelOf(term.field)), shown: showTerm(term, locale) });
  return {
    lines,
    notes: standing.flatMap((entry) =>
      entry.kind === 'note' ? [{ on: entry.at.slice(0, 10), text: entry.text }] : [],
    ),
  };
}
