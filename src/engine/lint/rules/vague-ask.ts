import type { DraftRule } from '#engine/lint/rule.ts';

/** Asks for more without a figure or a concrete term, where no figure is on record either. */
export const vagueAsk: DraftRule = {
  id: 'vague-ask',
  title: 'Ask without a figure',
  runs: 'page',
  cost: 'normal',
  find(draft) {
    const { history, employerSaid } = draft.situation;
    const hasOwnFigure = history.some(({ by }) => by === 'me');
    if (hasOwnFigure || employerSaid.fixed.length > 0) return [];
    if (draft.asks.some((ask) => ask.figures.length > 0)) return [];
    const vague = draft.asks.find(
      (ask) => ask.isVague && !/\b(?:how|what|why) (?:is|are|do|does|did|was)\b/.test(ask.sentence.plain),
    );
    const sentence =
      vague?.sentence ??
      draft.body.find(
        ({ plain }) =>
          /\b(?:a |something |much )?(?:better|higher|bigger|improved) (?:number|figure|offer|salary|base|package|deal)\b/.test(
            plain,
          ) &&
          /\b(?:i|you|me)\b/.test(plain) &&
          !/\b(?:than i|for your)\b/.test(plain),
      );
    if (sentence === undefined) return [];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        message: 'More without a figure is easily answered with no. Name one figure and one reason.',
      },
    ];
  },
};
