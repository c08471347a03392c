import type { Fact, FieldId, Term } from '#domain/fact.ts';
import type { Watch } from '#domain/gap.ts';
import type { OfferTerms } from '#engine/evaluate/offer-terms.ts';
import type { UsState } from '#engine/evaluate/us-state.ts';

/** What a rule looks at: the terms, the letter's text, and the days that matter. */
export interface WatchView {
  readonly offer: OfferTerms;
  readonly text: string;
  readonly sentOn: string | undefined;
  readonly today: string;
  /** The day the law of the letter is looked up for: when it was written, else today. */
  readonly on: string;
  readonly state: UsState | undefined;
  readonly warnings: readonly string[];
}

export type FoundWatch = Omit<Watch, 'id' | 'field'>;

/** One term to be careful with. Information and a question, never a verdict on what the law allows. */
export interface WatchRule {
  readonly id: string;
  readonly field: FieldId;
  find(view: WatchView): FoundWatch | readonly FoundWatch[] | undefined;
}

/** Offsets of the fact in the letter, when it has any. */
export function placeOf(fact: Term | undefined): { start?: number; end?: number } {
  return fact?.start === undefined || fact.end === undefined || fact.end <= fact.start
    ? {}
    : { start: fact.start, end: fact.end };
}

/** Offsets of the first match of a pattern. */
export function placeIn(text: string, pattern: RegExp): { start: number; end: number } | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** A letter, and whether the rule speaks up; `says` must occur in the title, the reason or the question. */
export interface WatchCase {
  readonly facts?: readonly (Term & Partial<Fact>)[];
  readonly text?: string;
  readonly sentOn?: string;
  readonly today?: string;
  readonly country?: string;
  readonly spotWarnings?: readonly string[];
  readonly expect: boolean;
  readonly says?: string;
}
