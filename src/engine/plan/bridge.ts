import { isMet } from '#engine/plan/concession.ts';
import { firstFigure } from '#engine/plan/first-figure.ts';
import type { Ask } from '#engine/plan/packages.ts';
import { MOST_ASKS, rankedPlaces } from '#engine/plan/priorities.ts';
import { type Place, placeFor, type Table } from '#engine/plan/table.ts';

/** Of the base gain that is lost, this part is asked for elsewhere. */
const BRIDGED = 0.5;

/** One-time money beyond this part of yearly base is not an ask people take seriously. */
const MOST_SIGN_ON = 0.2;

/**
 * What to ask for once base is fixed: components that can still move, with the lost base carried over to the one-time
 * payment, and components not asked for before in the place of base. Figures already named are only raised by that bridge, once.
 */
export function bridgeAsks(table: Table): readonly Ask[] {
  return rankedPlaces(table)
    .filter((place) => place.field !== 'baseSalary' && (place.mine === undefined || !isMet(place)))
    .map((place) => ({ place, figure: bridged(table, place) }))
    .filter(({ place, figure }) => figure > place.standing)
    .slice(0, MOST_ASKS);
}

function bridged(table: Table, place: Place): number {
  const first = firstFigure(table, place);
  const wanted = place.mine ?? first;
  if (place.field !== 'signOnBonus' || place.myLastStep !== undefined) return wanted;
  const base = placeFor(table, 'baseSalary');
  if (base === undefined || base.mine === undefined) return wanted;
  const lost = Math.max(0, base.mine - base.standing) * table.basis.perYear;
  const most = Math.max(wanted, table.basis.yearly * MOST_SIGN_ON);
  return Math.max(wanted, place.item.round(Math.min(most, wanted + lost * BRIDGED)));
}
