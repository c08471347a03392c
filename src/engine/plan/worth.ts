import type { FieldId } from '#domain/fact.ts';
import type { Table } from '#engine/plan/table.ts';

/** Figures that would replace the standing ones. */
export type Figures = ReadonlyMap<FieldId, number>;

/**
 * What a package is worth to this person in money a year: each component's figure × its money worth × its preference.
 * One-time money is spread over four years; days off count only as far as they exceed the offer, since paid days are
 * inside the salary.
 */
export function worthOf(table: Table, figures: Figures = new Map()): number {
  let total = 0;
  for (const place of table.places) {
    const figure = figures.get(place.field) ?? place.standing;
    total += (place.field === 'pto' ? figure - place.offered : figure) * place.unit;
  }
  return total;
}

/** Worth of the offer with the walk-away figure as its base; undefined when the person set none. */
export function walkAwayWorth(table: Table): number | undefined {
  const { walkAway } = table.targets;
  if (walkAway === undefined) return undefined;
  const offered = new Map(table.places.map((place) => [place.field, place.offered]));
  return worthOf(table, offered.set('baseSalary', walkAway / table.basis.perYear));
}

/** Whether what stands on the table is enough to be taken. */
export function isEnough(table: Table, figures?: Figures): boolean {
  const least = walkAwayWorth(table);
  return least === undefined || worthOf(table, figures) >= least - table.basis.yearly * 1e-5;
}
