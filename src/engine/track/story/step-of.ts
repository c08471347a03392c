import type { Term } from '#domain/fact.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { Component } from '#domain/situation.ts';
import { ASKED_NAMES, DECISION_NAMES, STANCE_NAMES } from '#domain/talk-names.ts';
import type { TalkEvent } from '#engine/track/events.ts';
import type { StoryStep } from '#engine/track/story/story.ts';
import { STORY_WORDS } from '#engine/track/story/story-words.ts';

const shown = (terms: readonly Term[], locale: string) =>
  terms.map((term) => `${labelOf(term.field)}: ${showTerm(term, locale)}`);
const named = (components: readonly Component[]) =>
  components.map((each) => (each === 'all' ? STORY_WORDS.everything : labelOf(each))).join(', ');
const holds = (fixed: readonly Component[], open: readonly Component[]) => [
  ...(fixed.length === 0 ? [] : [STORY_WORDS.fixed(named(fixed))]),
  ...(open.length === 0 ? [] : [STORY_WORDS.open(named(open))]),
];
const said = (words: string | undefined) => (words === undefined || words.trim() === '' ? {} : { words: words.trim() });

/** An event as a step of the talk; undefined for what is told elsewhere in the story, and for notes, which are private. */
export function stepOf(event: TalkEvent, locale: string): StoryStep | undefined {
  const on = event.at.slice(0, 10);
  if ('revision' in event) return undefined;
  if ('reply' in event) {
    const { stance, proposes, fixed, open, quote } = event.reply;
    const lines = [...shown(proposes as readonly Term[], locale), ...holds(fixed, open)];
    return { on, by: 'them', title: STANCE_NAMES[stance], lines, ...said(quote), unconfirmed: true };
  }
  const { entry } = event;
  switch (entry.kind) {
    case 'ask':
      return {
        on,
        by: 'me',
        title: ASKED_NAMES[entry.move],
        lines: shown(entry.terms, locale),
        ...said(entry.words),
        ...(entry.id.startsWith('read:') ? { unconfirmed: true as const } : {}),
      };
    case 'answer':
      return {
        on,
        by: 'them',
        title: STANCE_NAMES[entry.stance],
        lines: [...shown(entry.terms, locale), ...holds(entry.fixed, entry.open)],
        ...said(entry.words),
      };
    case 'promise': {
      const day = entry.on ?? on;
      return {
        on: day,
        by: 'them',
        title: STORY_WORDS.promised(entry.by),
        lines: shown(entry.terms, locale),
        ...said(entry.words),
      };
    }
    case 'decision':
      return {
        on,
        by: entry.decision === 'withdrawn-by-employer' ? 'them' : 'me',
        title: DECISION_NAMES[entry.decision],
        lines: [],
      };
    default:
      return undefined;
  }
}
