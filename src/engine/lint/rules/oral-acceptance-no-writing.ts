import { ASKS_FOR_LETTER } from '#engine/lint/draft/signals.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

/** Accepts terms that were agreed in talk without asking for the letter that states them. */
export const oralAcceptanceNoWriting: DraftRule = {
  id: 'oral-acceptance-no-writing',
  title: 'Accepting without the letter',
  runs: 'page',
  cost: 'high',
  find(draft) {
    if (draft.situation.agreedVerbally.length === 0) return [];
    const accepting = draft.acceptances[0];
    if (accepting === undefined || ASKS_FOR_LETTER.test(draft.plain.slice(0, draft.end))) return [];
    return [
      {
        start: accepting.start,
        end: accepting.end,
        message: 'What you agreed stands in no letter yet. Ask for the updated letter before you accept.',
      },
    ];
  },
};
