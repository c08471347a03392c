import type { FieldId } from '#domain/fact.ts';

/** What lies between an offer and the most an employer would give. Figures in the unit of a history. */
export interface Bargain {
  /** Figures as offered. */
  readonly start: ReadonlyMap<FieldId, number>;
  /** Figures at most; the person does not know them. */
  readonly limit: ReadonlyMap<FieldId, number>;
  /** Worth of one unit to the person in money a year, preference included. */
  readonly unit: ReadonlyMap<FieldId, number>;
  /** Cost of one unit to the employer in money a year. */
  readonly cost: ReadonlyMap<FieldId, number>;
  /** The smallest step a figure is changed by; hundreds of money and whole days and points where none is given. */
  readonly grain?: ReadonlyMap<FieldId, number>;
}

/** Worth of figures to the person, counted from the offer, in money a year. */
export function gainOf({ start, unit }: Bargain, figures: ReadonlyMap<FieldId, number>): number {
  let gain = 0;
  for (const [field, from] of start) gain += ((figures.get(field) ?? from) - from) * (unit.get(field) ?? 0);
  return gain;
}
