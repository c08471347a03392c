import { type MoveRule, planOf, termsOf } from '#engine/plan/move-rule.ts';
import { because } from '#engine/plan/sentences.ts';
import { standingAsks } from '#engine/plan/standing-asks.ts';

/** They ask for a number or for the reason of one: the ask stands, unchanged, with its reason. */
export const answerQuestion: MoveRule = {
  id: 'answer-question',
  plan(table) {
    const { stance } = table.situation.employerSaid;
    if (stance !== 'ask-number' && stance !== 'ask-justification') return undefined;
    const asks = standingAsks(table);
    if (asks.length === 0) return undefined;
    const why =
      stance === 'ask-number'
        ? 'They want a number. Name the one you have named; what you earn now or are offered elsewhere is not asked for here.'
        : 'They ask what it rests on. Give the reason and the same figure: a question is not a no.';
    return planOf({ kind: 'ask', asks: termsOf(table, asks) }, [because(why)]);
  },
};
