import { type MoveRule, planOf } from '#engine/plan/move-rule.ts';
import { because } from '#engine/plan/sentences.ts';
import { stillUnwritten } from '#engine/plan/unwritten.ts';

/** After the yes: the paper, then the loose ends; nothing is asked for again. */
export const accepted: MoveRule = {
  id: 'accepted',
  plan({ situation }) {
    if (situation.stage !== 'accepted') return undefined;
    if (situation.circumstances?.acceptedTooEarly === true) {
      return planOf({ kind: 'probe', asks: [], about: ['reviewDate', 'startDate'], occasion: 'accepted-too-quickly' }, [
        because('You have said yes. Asking again for pay costs trust and seldom brings money.'),
        because(
          'If something about the job itself has changed, say that, ask what is possible, and leave the choice to them.',
        ),
        because('An early pay review, in writing, is the usual way to come back to it.'),
      ]);
    }
    if (situation.agreedVerbally.length > 0) return stillUnwritten(situation.agreedVerbally, []);
    return planOf({ kind: 'wait', asks: [], about: ['startDate', 'contingency'], occasion: 'loose-ends' }, [
      because('The offer is accepted. Start date, checks and papers for the first day are what is left.'),
    ]);
  },
};
