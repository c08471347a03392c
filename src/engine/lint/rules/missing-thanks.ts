import { THANKS } from '#engine/lint/draft/signals.ts';
import type { DraftRule } from '#engine/lint/rule.ts';

/** An ask whose greeting and first two sentences show neither thanks nor enthusiasm. */
export const missingThanks: DraftRule = {
  id: 'missing-thanks',
  title: 'No thanks at the start',
  runs: 'page',
  cost: 'normal',
  find(draft) {
    const { stage } = draft.situation;
    const hasAsk = draft.asks.some((ask) => ask.figures.length > 0 || ask.isVague || ask.sentence.kind === 'item');
    if (!hasAsk || stage === 'accepted' || stage === 'closing' || draft.acceptances.length > 0) return [];
    const opening = draft.sentences.slice(0, draft.sentences[0]?.isFrame === true ? 3 : 2);
    const first = draft.body[0];
    // While the first lines are still being typed nothing is missing yet.
    if (
      first === undefined ||
      draft.body.filter(({ isFinished }) => isFinished).length < 2 ||
      opening.some(({ plain }) => THANKS.test(plain))
    )
      return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: 'The first lines set the tone. A word of thanks for the offer costs nothing.',
      },
    ];
  },
};
