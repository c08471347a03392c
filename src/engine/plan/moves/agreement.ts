import { close } from '#engine/plan/closing.ts';
import { isMet } from '#engine/plan/concession.ts';
import { type MoveRule, termsOf } from '#engine/plan/move-rule.ts';
import { because } from '#engine/plan/sentences.ts';
import { stillUnwritten } from '#engine/plan/unwritten.ts';

/** They agreed, or the talk has reached its end: paper first, then yes. */
export const agreement: MoveRule = {
  id: 'agreement',
  plan(table) {
    const { situation } = table;
    const { stance } = situation.employerSaid;
    const yes = stance === 'accept-ask';
    if (situation.stage !== 'closing' && !yes && stance !== 'written-confirmation') return undefined;
    const why = [
      because(yes ? 'They agreed to what you asked for. There is nothing left to ask.' : 'The terms are settled.'),
    ];
    const unnamed = table.places.filter((place) => place.mine !== undefined && !isMet(place));
    if (yes && situation.agreedVerbally.length === 0 && unnamed.length > 0 && table.rounds.at(-1)?.theirs.size === 0) {
      // A yes without figures agrees to my own: they are what the letter has to say.
      return stillUnwritten(
        termsOf(
          table,
          unnamed.map((place) => ({ place, figure: place.mine ?? place.standing })),
        ),
        why,
      );
    }
    return close(table, why, yes || stance === 'written-confirmation');
  },
};
