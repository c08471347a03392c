import type { Place, Table } from '#engine/plan/table.ts';

/** The figure a component is first asked for with. */
export function firstFigure(table: Table, place: Place): number {
  if (place.field === 'baseSalary') return table.targets.ask ?? place.standing;
  return place.item.ask(place.standing, table.basis);
}
