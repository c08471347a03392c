import type { Term } from '#domain/fact.ts';
import type { Assumptions, Valuation, ValueYear } from '#domain/valuation.ts';

/** Terms, assumptions, and what the valuation must give, to the cent. */
export interface ValueCase {
  readonly name: string;
  readonly facts: readonly Term[];
  readonly assumptions?: Partial<Assumptions>;
  readonly totals?: Partial<
    Pick<
      Valuation,
      'currency' | 'annualised' | 'annualisedFirm' | 'oneOff' | 'guaranteedFirstYear' | 'firstYear' | 'firstYearFirm'
    >
  >;
  readonly years?: Readonly<Record<number, Partial<ValueYear>>>;
  /** Words that must occur in a question, a note, a doubt, a formula. */
  readonly asks?: string;
  readonly notes?: string;
  readonly doubts?: string;
  readonly formula?: string;
  /** Scenario rows: label part → value. */
  readonly scenarios?: Readonly<Record<string, number>>;
}
