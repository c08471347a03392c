import type { Term } from '#domain/fact.ts';
import type { Move, Package, Plan, Reason } from '#domain/move.ts';
import type { Ask } from '#engine/plan/packages.ts';
import { askTerm, type Table } from '#engine/plan/table.ts';

/** One way to go on. Rules are tried in order; the first that answers decides. */
export interface MoveRule {
  readonly id: string;
  plan(table: Table): Plan | undefined;
}

export function planOf(move: Move, reasons: readonly Reason[], packages: readonly Package[] = []): Plan {
  return { move, packages, reasons };
}

export function termsOf(table: Table, asks: readonly Ask[]): Term[] {
  return asks.map(({ place, figure }) => askTerm(table, place, figure));
}
