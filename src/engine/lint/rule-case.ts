import type { Term } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';

/** A draft with what a rule must say of it. Cases are data for tests; no code imports them. */
export interface RuleCase {
  readonly text: string;
  readonly situation?: Partial<Situation>;
  /** The exact words found; absent when the rule must stay silent. */
  readonly quote?: string;
  /** The whole draft after the fix is applied. */
  readonly fixed?: string;
}

/** An offer of a yearly base and, where given, more. */
export const offerOf = (amount: number, currency = 'EUR', ...more: readonly Term[]): Term[] => [
  { field: 'baseSalary', amount, currency, period: 'year' },
  ...more,
];

export const mine = (amount: number, field: Term['field'] = 'baseSalary') => ({ by: 'me', field, amount }) as const;
export const theirs = (amount: number, field: Term['field'] = 'baseSalary') => ({ by: 'them', field, amount }) as const;
