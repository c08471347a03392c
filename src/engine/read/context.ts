import type { Letter } from '#domain/document.ts';
import type { Fact, FieldId, Span } from '#domain/fact.ts';
import type { Exclusion, Reading } from '#domain/reading.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import type { Signature } from '#engine/read/gate/signature.ts';

/**
 * What every field reader is handed: the letter cut into units, and every figure in it recognised once.
 * A reader looks at the figures of a unit and at the words around them; it never scans the whole text itself.
 */

/** A sentence, a list item, a table row or a heading. Offsets are into the letter's text. */
export interface Unit {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case with typographic quotes, dashes and spaces made plain; same length, same offsets. */
  readonly plain: string;
  /** Tells at a glance which patterns cannot match in `plain`. */
  readonly signature: Signature;
  readonly kind: 'sentence' | 'item' | 'row' | 'heading';
  /** Only `body` units hold facts; the others are kept so that a reader can see what surrounds them. */
  readonly role: 'body' | 'quoted' | 'signature' | 'hidden' | 'superseded';
  /** Heading or label the unit stands under ("Base Salary", "Equity"), in plain form; '' when none. */
  readonly section: string;
  /** Cells of a table row or the label and value of a "Label: value" line, as offsets. */
  readonly cells?: readonly { readonly start: number; readonly end: number }[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** Index of the unit it stands in. */
  readonly unit: number;
}

export interface MoneyMention extends Place {
  readonly kind: 'money';
  readonly amount: number;
  /** Upper end of a range "$80,000–$95,000". */
  readonly maxAmount?: number;
  /** ISO 4217, or undefined when neither the figure nor the letter tells it. */
  readonly currency: string | undefined;
  /** Currency stands at the figure itself (symbol, code, word), not taken from the letter as a whole. */
  readonly marked: boolean;
  /** "per year", "/hr", "p.a.", "monthly" beside the figure, or the unit named in a table header. */
  readonly period?: Fact<'baseSalary'>['period'];
  readonly limit?: 'up-to' | 'at-least' | 'about';
}
export interface PercentMention extends Place {
  readonly kind: 'percent';
  readonly percent: number;
  readonly maxPercent?: number;
  readonly limit?: 'up-to' | 'at-least' | 'about';
}
export interface CountMention extends Place {
  readonly kind: 'count';
  readonly count: number;
  readonly maxCount?: number;
}
export interface DurationMention extends Place {
  readonly kind: 'duration';
  readonly amount: number;
  readonly maxAmount?: number;
  readonly unitName: 'year' | 'month' | 'week' | 'day' | 'business-day' | 'hour';
}
export interface DateMention extends Place {
  readonly kind: 'date';
  /** Resolved against the letter's own date; undefined when it cannot be ("in March", without a year known). */
  readonly date: CalendarDate | undefined;
  /** Day and month are certain, the year was inferred. */
  readonly inferredYear?: boolean;
  readonly time?: string;
}
export type Mention = MoneyMention | PercentMention | CountMention | DurationMention | DateMention;

export interface ReadContext {
  readonly letter: Letter;
  readonly text: string;
  readonly units: readonly Unit[];
  /** All figures in order of their start; each is recognised once. */
  readonly mentions: readonly Mention[];
  /** The figures of one unit, in order. */
  mentionsIn(unit: Unit): readonly Mention[];
  readonly language: Reading['language'];
  readonly currency: string | undefined;
  readonly country: string | undefined;
  /** The letter's own date: `sentOn`, or the date in its head. */
  readonly sentOn: CalendarDate | undefined;
  /** Quote and offsets of a stretch, trimmed of white space at both ends. */
  span(start: number, end: number): Span;
}

/** What a reader found: facts, and components said not to be offered. */
export interface FieldFinds {
  readonly facts: readonly Fact[];
  readonly excluded?: readonly Exclusion[];
}

/** One folder, one reader: `fields/<field>/field.ts`, with `cases.ts` beside it. */
export interface FieldReader {
  readonly id: FieldId;
  /** `facts` holds what readers earlier in the list found, so that a figure is not taken twice. */
  read(context: ReadContext, facts: readonly Fact[]): FieldFinds;
}
