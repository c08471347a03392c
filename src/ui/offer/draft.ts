import { type FieldId, type Term, termSchema } from '#domain/fact.ts';
import { parseNumber, writeNumber } from '#ui/kit/parse-number.ts';
import { offerWords } from '#ui/words/offer.ts';
import { SHAPES, type Slot } from './shape.ts';

/** A term while it is being written: each value as text. */
export type Draft = Readonly<Record<string, string>>;

export function draftOf(term: Term | undefined, field: FieldId, locale: string, currency?: string): Draft {
  const values = (term ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    SHAPES[field].map(({ key }) => {
      const value = values[key];
      if (typeof value === 'number') return [key, writeNumber(value, locale)];
      if (typeof value === 'boolean') return [key, value ? 'yes' : 'no'];
      if (key === 'currency') return [key, typeof value === 'string' ? value : (currency ?? '')];
      return [key, typeof value === 'string' ? value : ''];
    }),
  );
}

type Slotted = { readonly value: unknown } | { readonly problem: string } | undefined;

function read(slot: Slot, text: string, locale: string): Slotted {
  const bare = text.trim();
  if (bare === '') return undefined;
  if (slot.kind === 'yes') return { value: bare === 'yes' };
  if (slot.key === 'currency') return { value: bare.toUpperCase() };
  if (slot.kind !== 'number') return { value: bare };
  const value = parseNumber(bare, locale);
  return value === undefined ? { problem: offerWords.notNumber } : { value };
}

export type Drafted = { readonly term: Term } | { readonly problems: Readonly<Record<string, string>> };

/** The term a draft says, or what is wrong with which value. Values the form does not show stay as they were. */
export function termOf(draft: Draft, field: FieldId, locale: string, was?: Term): Drafted {
  const slots = SHAPES[field];
  const problems: Record<string, string> = {};
  const values: Record<string, unknown> = { ...was, field };
  let said = 0;
  for (const slot of slots) {
    const got = read(slot, draft[slot.key] ?? '', locale);
    delete values[slot.key];
    if (got === undefined) continue;
    if ('problem' in got) problems[slot.key] = got.problem;
    else {
      values[slot.key] = got.value;
      if (slot.key !== 'currency' && slot.key !== 'period') said++;
    }
  }
  // A currency without an amount says nothing.
  if (said === 0 && field !== 'payFrequency') {
    const first = slots[0]?.key ?? 'text';
    return { problems: { ...problems, [first]: problems[first] ?? offerWords.needsValue } };
  }
  if (Object.keys(problems).length > 0) return { problems };
  delete values.stated;
  const parsed = termSchema.safeParse(values);
  if (parsed.success) return { term: parsed.data };
  const key = String(parsed.error.issues[0]?.path[0] ?? slots[0]?.key ?? '');
  return { problems: { [key]: key === 'date' ? offerWords.notDate : offerWords.needsValue } };
}
