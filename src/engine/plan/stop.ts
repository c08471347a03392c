import { daysBetween, isCalendarDate } from '#domain/time/calendar-date.ts';
import type { Table } from '#engine/plan/table.ts';
import { placeFor } from '#engine/plan/table.ts';

/** My messages with an ask after which the talk is long enough. */
const MOST_ROUNDS = 8;

export type StopReason = 'final' | 'frustration' | 'rescind' | 'repetition' | 'rounds' | 'deadline';

/** Why to ask for nothing more; undefined while it is worth going on. */
export function stopReason(table: Table): StopReason | undefined {
  const { employerSaid, today, deadline } = table.situation;
  if (employerSaid.stance === 'rescind') return 'rescind';
  if (employerSaid.final || employerSaid.stance === 'final') return 'final';
  if (employerSaid.stance === 'frustration') return 'frustration';
  if (table.asked >= MOST_ROUNDS) return 'rounds';
  if (
    table.asked > 0 &&
    today !== undefined &&
    deadline !== undefined &&
    isCalendarDate(today) &&
    isCalendarDate(deadline)
  ) {
    if (daysBetween(today, deadline) <= 0) return 'deadline';
  }
  if (employerSaid.stance === 'deadline-pressure' && table.asked >= 2) return 'deadline';
  if (table.stalls >= stallsAllowed(table)) return 'repetition';
  return undefined;
}

/** A first no is not the last word; the same answer again and again is. */
function stallsAllowed(table: Table): number {
  const firm = table.situation.employerSaid.stance === 'firm-no';
  return table.everMoved || firm ? 2 : 3;
}

/** Whether base was called fixed, by name or with everything else. */
export function baseIsFixed(table: Table): boolean {
  return placeFor(table, 'baseSalary')?.fixed === true;
}
