import type { Package } from '#domain/move.ts';
import { grain } from '#engine/plan/concession.ts';
import { isGuarded } from '#engine/plan/guarded.ts';
import { askTerm, type Place, type Table } from '#engine/plan/table.ts';
import { type Figures, isEnough, worthOf } from '#engine/plan/worth.ts';

/** How far packages offered together may differ in worth. */
const EQUAL_WITHIN = 0.015;

/** The part of the gain that moves from the other components to the favoured one. */
const TILT = 0.5;

/** A component with the figure asked for. */
export interface Ask {
  readonly place: Place;
  readonly figure: number;
}

function packageOf(table: Table, asks: readonly Ask[]): Package {
  const figures = new Map(asks.map(({ place, figure }) => [place.field, figure]));
  return {
    asks: asks.map(({ place, figure }) => askTerm(table, place, figure)),
    worth: Math.round(worthOf(table, figures)),
  };
}

/**
 * Two or three sets of asks worth the same to this person: the plain one, and others that lean to one component and
 * take as much worth from the rest. Sets below the walk-away or more than 1.5 % apart are left out.
 */
export function equalPackages(table: Table, asks: readonly Ask[]): readonly Package[] {
  const gains = asks.filter(({ place, figure }) => (figure - place.standing) * place.unit > 0);
  if (gains.length < 2) return [];
  const sets: (readonly Ask[])[] = [asks];
  for (const favoured of gains) {
    if (sets.length === 3) break;
    // Base once asked for is never asked for at more.
    if (favoured.place.field === 'baseSalary' && favoured.place.mine !== undefined) continue;
    const leaning = lean(asks, favoured, gains);
    if (leaning !== undefined && isNew(sets, leaning) && !namesMinimum(table, leaning)) sets.push(leaning);
  }
  const worth = worthOf(table, figuresOf(asks));
  const even = sets.filter(
    (set) =>
      Math.abs(worthOf(table, figuresOf(set)) - worth) <= worth * EQUAL_WITHIN && isEnough(table, figuresOf(set)),
  );
  return even.length < 2 ? [] : even.map((set) => packageOf(table, set));
}

const figuresOf = (asks: readonly Ask[]): Figures => new Map(asks.map(({ place, figure }) => [place.field, figure]));

const namesMinimum = (table: Table, set: readonly Ask[]): boolean =>
  set.some(({ place, figure }) => place.field === 'baseSalary' && isGuarded(figure, table.targets.guarded));

const isNew = (sets: readonly (readonly Ask[])[], set: readonly Ask[]): boolean =>
  !sets.some((each) => each.length === set.length && each.every((ask, at) => ask.figure === set[at]?.figure));

/** Half the gain asked for elsewhere is moved to one component; rounding is settled there too, so that the worth stays. */
function lean(asks: readonly Ask[], favoured: Ask, gains: readonly Ask[]): readonly Ask[] | undefined {
  let freed = 0;
  const others = new Map<Place, number>();
  for (const { place, figure } of gains) {
    if (place === favoured.place) continue;
    const lower = place.item.round(figure - (figure - place.standing) * TILT);
    const kept = Math.min(figure, Math.max(lower, place.standing));
    freed += (figure - kept) * place.unit;
    others.set(place, kept);
  }
  const step = grain(favoured.place, favoured.figure);
  const more = Math.round(freed / favoured.place.unit / step) * step;
  if (more <= 0) return undefined;
  // A lean that more than doubles the gain asked for is no longer an ask people take seriously.
  if (more > favoured.figure - favoured.place.standing) return undefined;
  return asks.map((ask) =>
    ask.place === favoured.place
      ? { place: ask.place, figure: Number((ask.figure + more).toFixed(6)) }
      : { place: ask.place, figure: others.get(ask.place) ?? ask.figure },
  );
}
