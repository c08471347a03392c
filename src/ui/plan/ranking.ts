import type { FieldId } from '#domain/fact.ts';
import type { Goals } from '#domain/situation.ts';

/** Components most people trade, in the order shown before anyone has ranked them. */
const COMMON: readonly FieldId[] = [
  'baseSalary',
  'equity',
  'signOnBonus',
  'targetBonus',
  'pto',
  'workMode',
  'startDate',
  'relocation',
  'severance',
];

export interface Ranking {
  /** What matters, most important first. */
  readonly cared: readonly FieldId[];
  /** Below the line. */
  readonly left: readonly FieldId[];
}

const TOP = 2;
const LAST = 0.5;

export function rankingOf(preferences: Goals['preferences'], inOffer: readonly FieldId[]): Ranking {
  const weights = preferences ?? {};
  const fields = [...new Set([...COMMON, ...inOffer.filter((field) => field === 'commission' || field === 'stipend')])];
  const weight = (field: FieldId) => weights[field] ?? 1;
  const cared = fields.filter((field) => weight(field) > 0);
  // The sort is stable: without weights the common order stays.
  return {
    cared: cared.toSorted((a, b) => weight(b) - weight(a)),
    left: fields.filter((field) => weight(field) === 0),
  };
}

/** Places as weights: the top counts double, the last half, what is below the line nothing; 1 is money worth. */
export function preferencesOf({ cared, left }: Ranking): NonNullable<Goals['preferences']> {
  const step = cared.length > 1 ? (TOP - LAST) / (cared.length - 1) : 0;
  const weights: Partial<Record<FieldId, number>> = {};
  for (const [at, field] of cared.entries()) weights[field] = Math.round((TOP - at * step) * 100) / 100;
  for (const field of left) weights[field] = 0;
  return weights;
}

/** One place up or down; the line is a place of its own. */
export function moved(ranking: Ranking, field: FieldId, by: -1 | 1): Ranking {
  const line = [...ranking.cared, undefined, ...ranking.left];
  const from = line.indexOf(field);
  const to = from + by;
  if (from < 0 || to < 0 || to >= line.length) return ranking;
  line.splice(to, 0, ...line.splice(from, 1));
  const border = line.indexOf(undefined);
  const named = (part: readonly (FieldId | undefined)[]) => part.filter((each): each is FieldId => each !== undefined);
  return { cared: named(line.slice(0, border)), left: named(line.slice(border + 1)) };
}
