import type { Fact, FieldId, Term } from '#domain/fact.ts';
import { pairTerms } from '#engine/track/pair-terms.ts';
import { BURDENS, COMPARED, INCIDENTAL } from '#engine/track/term-direction.ts';
import { type Tone, type ValueChange, valueChanges } from '#engine/track/value-changes.ts';

/** What became of one term from one letter (or from what was agreed) to the next. */
export type DiffStatus = 'kept' | 'improved' | 'worse' | 'changed' | 'missing' | 'new';

export interface DiffRow {
  readonly field: FieldId;
  readonly status: DiffStatus;
  /** What it means for the person. */
  readonly tone: Tone;
  readonly before?: Term;
  readonly after?: Fact;
  /** The values that differ, most telling first. */
  readonly values: readonly ValueChange[];
}

/**
 * Compares a letter with what came before, term by term. `before` may be an earlier letter's facts or the terms agreed.
 * One value that got worse outweighs another that got better: the person has to see it.
 */
export function diffLetters(before: readonly Term[], after: readonly Fact[]): DiffRow[] {
  const { pairs, left, right } = pairTerms(before, after as readonly Term[] as (Term & Fact)[]);
  const rows = new Map<Term, DiffRow>();
  for (const [term, fact] of pairs) rows.set(term, paired(term, fact));
  for (const term of left)
    rows.set(term, { field: term.field, status: 'missing', tone: toneOfMissing(term), before: term, values: [] });
  return [
    ...before.flatMap((term) => rows.get(term) ?? []),
    ...right.map(
      (fact): DiffRow => ({ field: fact.field, status: 'new', tone: toneOfNew(fact), after: fact, values: [] }),
    ),
  ];
}

function paired(before: Term, after: Fact): DiffRow {
  const values = valueChanges(before, after as Term, COMPARED[before.field] ?? []);
  const head = { field: before.field, before, after, values };
  if (values.length === 0) return { ...head, status: 'kept', tone: 'neutral' };
  if (values.some(({ tone }) => tone === 'worse')) return { ...head, status: 'worse', tone: 'worse' };
  if (values.some(({ tone }) => tone === 'neutral')) return { ...head, status: 'changed', tone: 'neutral' };
  return { ...head, status: 'improved', tone: 'better' };
}

const toneOfMissing = ({ field }: Term): Tone =>
  BURDENS.includes(field) ? 'better' : INCIDENTAL.includes(field) ? 'neutral' : 'worse';
const toneOfNew = ({ field }: Term): Tone =>
  BURDENS.includes(field) ? 'worse' : INCIDENTAL.includes(field) || field === 'startDate' ? 'neutral' : 'better';

/** Fields a short mail may name and still state only what changed. */
const FEW = 4;

/** Whether a letter states the whole offer again, or only what changed: then nothing it leaves out is missing. */
export function isWholeLetter(before: readonly Term[], after: readonly Fact[]): boolean {
  const fields = (terms: readonly { readonly field: FieldId }[]) =>
    new Set(terms.map(({ field }) => field).filter((field) => !INCIDENTAL.includes(field)));
  const [old, now] = [fields(before), fields(after)];
  return now.size >= Math.min(old.size, FEW) && now.size * 2 >= old.size;
}
