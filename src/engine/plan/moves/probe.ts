import { type MoveRule, planOf, termsOf } from '#engine/plan/move-rule.ts';
import { because } from '#engine/plan/sentences.ts';
import { notYetAsked, standingAsks } from '#engine/plan/standing-asks.ts';
import { baseIsFixed } from '#engine/plan/stop.ts';

/** Components a question names at most. */
const MOST_NAMED = 4;

/** The first no: find out what is fixed and what is not, before anything is given away. The ask stands. */
export const probe: MoveRule = {
  id: 'probe',
  plan(table) {
    const { employerSaid } = table.situation;
    if (table.asked !== 1 || table.stalls !== 1 || baseIsFixed(table)) return undefined;
    if (employerSaid.fixed.length > 0 || employerSaid.open.length > 0) return undefined;
    const asks = standingAsks(table);
    if (asks.length === 0) return undefined;
    const about = [...asks.map(({ place }) => place.field), ...notYetAsked(table).map((place) => place.field)];
    return planOf({ kind: 'probe', asks: termsOf(table, asks), about: about.slice(0, MOST_NAMED) }, [
      because('A first no is a position, not yet a limit. Ask how the figure is set and where there is room.'),
      because('Your figures stand. Lowering one now would be bidding against yourself.'),
    ]);
  },
};
