import type { FieldId } from '#domain/fact.ts';
import { grain } from '#engine/plan/concession.ts';
import type { Place, Table } from '#engine/plan/table.ts';
import type { Bargain } from '#engine/rehearse/bargain.ts';
import type { Chance } from '#engine/rehearse/chance.ts';

/** Components an invented employer can talk about: those whose figures can be said and read in a sentence. */
const TALKED_ABOUT: ReadonlySet<FieldId> = new Set<FieldId>([
  'baseSalary',
  'signOnBonus',
  'equity',
  'pto',
  'targetBonus',
  'relocation',
]);

/**
 * How much room there is beyond an offer, drawn at random: on base none with the profile's chance, else 2–18 %; on the
 * sign-on in 65 % of talks 2–12 % of yearly base; on days off in 60 % 1–5; on the bonus in 30 % 1–5 points (or as percents
 * of a sum); on shares and relocation in 65 % 5–40 %. The order follows what recruiters report; the figures are invented.
 */
export function drawBargain(table: Table, noRoom: number, chance: Chance): Bargain {
  const start = new Map<FieldId, number>();
  const limit = new Map<FieldId, number>();
  const unit = new Map<FieldId, number>();
  const cost = new Map<FieldId, number>();
  const grains = new Map<FieldId, number>();
  for (const place of table.places.filter((each) => isTalkedAbout(each, table))) {
    const { field, offered } = place;
    const room = roomOf(place, table, noRoom, chance);
    const step = stepOf(place, offered + room);
    start.set(field, offered);
    limit.set(field, offered + Math.floor(room / step + 1e-9) * step);
    unit.set(field, place.unit);
    cost.set(field, place.cost);
    grains.set(field, step);
  }
  return { start, limit, unit, cost, grain: grains };
}

function isTalkedAbout({ field, term, item }: Place, table: Table): boolean {
  if (!TALKED_ABOUT.has(field)) return false;
  if (term?.field === 'pto' && term.unlimited === true) return false;
  const hasFigure = term !== undefined && item.figure(term) !== undefined;
  return hasFigure || (field === 'signOnBonus' && table.basis.perYear <= 26);
}

function roomOf({ field, offered }: Place, { basis }: Table, noRoom: number, chance: Chance): number {
  switch (field) {
    case 'baseSalary':
      return chance.yes(noRoom) ? 0 : offered * chance.between(0.02, 0.18);
    case 'signOnBonus':
      return chance.yes(0.35) ? 0 : basis.yearly * chance.between(0.02, 0.12);
    case 'pto':
      return chance.yes(0.4) ? 0 : chance.whole(1, 5);
    case 'targetBonus':
      if (chance.yes(0.7)) return 0;
      return offered > 100 ? offered * chance.between(0.05, 0.25) : chance.whole(1, 5);
    default:
      return chance.yes(0.35) ? 0 : offered * chance.between(0.05, 0.4);
  }
}

/** Figures people would name: whole days and points, round money, shares in tens. */
function stepOf(place: Place, most: number): number {
  if (place.field === 'pto' || (place.field === 'targetBonus' && most <= 100)) return 1;
  if (place.field === 'equity' && place.term?.field === 'equity' && place.term.shares !== undefined)
    return most >= 1_000 ? 10 : 1;
  return grain(place, Math.max(most, place.offered));
}
