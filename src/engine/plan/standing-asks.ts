import { grain, isMet, nextFigure } from '#engine/plan/concession.ts';
import { besideGuarded } from '#engine/plan/guarded.ts';
import { answeredPart, answersInKind } from '#engine/plan/pace.ts';
import type { Ask } from '#engine/plan/packages.ts';
import { MOST_ASKS, rankedPlaces } from '#engine/plan/priorities.ts';
import type { Place, Table } from '#engine/plan/table.ts';

/** What I asked for and have not got, at the figures last named. */
export function standingAsks(table: Table): readonly Ask[] {
  return unmet(table).map((place) => ({ place, figure: place.mine ?? place.standing }));
}

/** Answers without a step after which a component counts as closed while others move. */
const CLOSED_AFTER = 2;
const COARSE = 0.15;

/** The same with the steps that their movement has earned; a component that never moved is let go, the least first. */
export function nextAsks(table: Table): readonly Ask[] {
  const places = unmet(table);
  const closed =
    answersInKind(table) || (table.stalls > 0 && table.everMoved && table.asked > 3)
      ? places.filter((place) => place.refusals >= CLOSED_AFTER + (isCoarse(place) ? 1 : 0))
      : [];
  const gone = closed.length < places.length ? closed.sort((a, b) => atStake(a) - atStake(b))[0] : undefined;
  return places.filter((place) => place !== gone).map((place) => ({ place, figure: stepOf(table, place) }));
}

/** A step down never ends at exactly the least the person would take. */
function stepOf(table: Table, place: Place): number {
  const figure = nextFigure(place, answeredPart(table, place));
  if (place.field !== 'baseSalary' || figure === place.mine) return figure;
  return Math.min(place.mine ?? figure, besideGuarded(figure, table.targets.guarded));
}

/** Days and the like move in whole steps: a figure that stands for long may still be about to move. */
const isCoarse = (place: Place): boolean =>
  grain(place, place.standing) >= ((place.mine ?? 0) - place.standing) * COARSE;

const atStake = (place: Place): number => ((place.mine ?? 0) - place.standing) * place.unit;

function unmet(table: Table) {
  return rankedPlaces(table)
    .filter((place) => place.mine !== undefined && !place.letGo && !isMet(place))
    .slice(0, MOST_ASKS);
}

/** Components that could be asked for and were not yet. */
export function notYetAsked(table: Table) {
  return rankedPlaces(table).filter((place) => place.mine === undefined);
}
