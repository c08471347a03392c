import type { Reason } from '#domain/move.ts';
import { close } from '#engine/plan/closing.ts';
import { firstFigure } from '#engine/plan/first-figure.ts';
import { type MoveRule, planOf, termsOf } from '#engine/plan/move-rule.ts';
import { type Ask, equalPackages } from '#engine/plan/packages.ts';
import { MOST_ASKS } from '#engine/plan/priorities.ts';
import { because, figure } from '#engine/plan/sentences.ts';
import { nextAsks, notYetAsked } from '#engine/plan/standing-asks.ts';
import { baseIsFixed } from '#engine/plan/stop.ts';
import type { Table } from '#engine/plan/table.ts';

/** A gap worth less than this part of yearly base is not worth another round. */
const PETTY = 0.002;

/** They moved: move a little, less than they did and less than before; where they did not, the figure stands. */
export const counter: MoveRule = {
  id: 'counter',
  plan(table) {
    const asks = withOpened(table, nextAsks(table));
    const gap = asks.reduce((sum, { place, figure: amount }) => sum + (amount - place.standing) * place.unit, 0);
    if (gap < table.basis.yearly * PETTY) {
      return close(table, [because('They have met what you asked for, or nearly. More would be petty.')]);
    }
    const standstill = table.stalls > 0;
    const packages = baseIsFixed(table) || standstill ? equalPackages(table, asks) : [];
    const kind = baseIsFixed(table) || standstill ? 'trade' : 'counter';
    return planOf({ kind, asks: termsOf(table, asks) }, reasonsFor(table, asks), packages);
  },
};

/** Components they opened themselves may still be asked for; where nothing moves early on, others take the free places. */
function withOpened(table: Table, asks: readonly Ask[]): readonly Ask[] {
  const opened = notYetAsked(table)
    .filter((place) => place.open || (table.stalls > 0 && table.asked < 3))
    .map((place) => ({ place, figure: firstFigure(table, place) }))
    .filter(({ place, figure: amount }) => amount > place.standing);
  return [...asks, ...opened].slice(0, MOST_ASKS);
}

function reasonsFor(table: Table, asks: readonly Ask[]): Reason[] {
  const reasons: Reason[] = [];
  for (const { place, figure: amount } of asks) {
    if (place.mine === undefined || amount >= place.mine) continue;
    reasons.push(
      because(
        `They moved to ${figure(table, place, place.standing)}, so you move to ${figure(table, place, amount)}: less than they did.`,
      ),
    );
  }
  if (table.stalls > 0) {
    reasons.push(because('They did not move, so no figure of yours does. Give them other ways to the same worth.'));
  } else if (reasons.length === 0) {
    reasons.push(because('They are still coming up. Thank them for it and keep your figure this time.'));
  }
  return reasons;
}
