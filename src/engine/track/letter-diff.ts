import type { Fact, FieldId, Period, Term } from '#domain/fact.ts';
import { COMPARED, type Direction } from '#engine/track/term-direction.ts';

/** What became of one term from one letter (or from what was agreed) to the next. */
export type DiffStatus = 'kept' | 'improved' | 'worse' | 'changed' | 'missing' | 'new';

export interface DiffRow {
  readonly field: FieldId;
  readonly status: DiffStatus;
  readonly before?: Term;
  readonly after?: Fact;
}

const PER_YEAR: Readonly<Record<Period, number>> = {
  year: 1,
  month: 12,
  semimonth: 24,
  biweek: 26,
  week: 52,
  day: 260,
  hour: 2080,
};

/** A value as it is compared: pay by the year, so that the same pay said in another period is kept. */
function comparable(term: Term, name: string): number | string | undefined {
  const value = (term as Readonly<Record<string, unknown>>)[name];
  if (typeof value === 'string') return value.trim().toLowerCase();
  if (typeof value !== 'number') return undefined;
  return term.field === 'baseSalary' && name === 'amount' && term.period !== undefined
    ? value * PER_YEAR[term.period]
    : value;
}

function statusOf(before: Term, after: Fact): DiffStatus {
  let status: DiffStatus = 'kept';
  const currency = (term: Term) => (term as { currency?: string }).currency;
  const [from, to] = [currency(before), currency(after as Term)];
  if (from !== undefined && to !== undefined && from !== to) return 'changed';
  for (const [name, direction] of COMPARED[before.field] ?? []) {
    const old = comparable(before, name);
    const now = comparable(after as Term, name);
    if (old === undefined || now === undefined || same(old, now)) continue;
    const change = changeOf(old, now, direction);
    // One value that got worse outweighs another that got better: the person has to see it.
    if (change === 'worse' || status === 'kept') status = change;
  }
  return status;
}

function same(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= Math.abs(a) * 0.0005 : a === b;
}

function changeOf(old: number | string, now: number | string, direction: Direction): DiffStatus {
  if (direction === 'neutral') return 'changed';
  return now > old === (direction === 'up') ? 'improved' : 'worse';
}

/** How alike two terms of a field are, for pairing several grants or stipends. */
function likeness(a: Term, b: Term): number {
  const text = (term: Term) =>
    `${(term as { purpose?: string }).purpose ?? ''} ${(term as { instrument?: string }).instrument ?? ''} ${term.field === 'contingency' ? (term.text ?? '') : ''}`.toLowerCase();
  const words = new Set(text(a).split(/\W+/).filter(Boolean));
  return text(b)
    .split(/\W+/)
    .filter((word) => words.has(word)).length;
}

/**
 * Compares a letter with what came before, term by term. `before` may be an earlier letter's facts or the terms agreed.

 */
export function diffLetters(before: readonly Term[], after: readonly Fact[]): DiffRow[] {
  const left = [...after];
  const rows: DiffRow[] = before.map((term) => {
    const candidates = left.filter((fact) => fact.field === term.field);
    const best = candidates.sort((a, b) => likeness(term, b as Term) - likeness(term, a as Term))[0];
    if (best === undefined || (term.field === 'contingency' && likeness(term, best as Term) === 0)) {
      return { field: term.field, status: 'missing', before: term };
    }
    left.splice(left.indexOf(best), 1);
    return { field: term.field, status: statusOf(term, best), before: term, after: best };
  });
  return [...rows, ...left.map((fact): DiffRow => ({ field: fact.field, status: 'new', after: fact }))];
}
