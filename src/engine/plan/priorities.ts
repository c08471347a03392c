import { firstFigure } from '#engine/plan/first-figure.ts';
import type { Place, Table } from '#engine/plan/table.ts';

/** Things asked for in one message: more look equally unimportant. */
export const MOST_ASKS = 4;

/**
 * Whether a component can be asked for: not called fixed, wanted, and on the table — named in the letter, opened by
 * the employer, ranked high by the person, or usual although unnamed (a sign-on beside a yearly salary).
 */
export function isAskable(table: Table, place: Place): boolean {
  if (place.fixed || place.preference <= 0) return false;
  if (place.field === 'baseSalary') return table.targets.ask !== undefined;
  if (place.term?.field === 'pto' && place.term.unlimited === true) return false;
  const isKnown = place.standing > 0 || (place.term !== undefined && place.item.figure(place.term) !== undefined);
  if (place.item.besideTheirs === true && !isKnown) return false;
  // An order of everything gives each part some weight: only what stands high in it is asked for unnamed.
  if (place.term !== undefined || place.open || (table.goals.preferences?.[place.field] ?? 0) > 1) return true;
  const salaried = table.basis.perYear <= 26;
  return salaried && place.item.unnamed;
}

/** What an ask would add a year to this person, times how readily employers give there: the order of asking. */
function rankOf(table: Table, place: Place): number {
  const gain = Math.max(0, firstFigure(table, place) - place.standing) * place.unit;
  return gain * (place.open ? 1 : place.item.give);
}

/** The components to ask for, base first, then by what they would bring. */
export function rankedPlaces(table: Table): readonly Place[] {
  const rank = new Map(table.places.map((place) => [place.field, rankOf(table, place)]));
  const base = (place: Place): number => (place.field === 'baseSalary' ? 1 : 0);
  return table.places
    .filter((place) => isAskable(table, place))
    .sort((a, b) => base(b) - base(a) || (rank.get(b.field) ?? 0) - (rank.get(a.field) ?? 0));
}
