import type { Fact } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import { standingOf } from './standing.ts';

type Correction = Extract<Entry, { kind: 'correction' }>;

const values = ({ quote: _quote, start: _start, end: _end, confidence: _sure, origin: _origin, ...rest }: Fact) =>
  JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => a.localeCompare(b)));

/** The newest standing correction at the place of a fact. */
export function lastCorrection(entries: readonly Entry[], at: Fact): Correction | undefined {
  return standingOf(entries, 'correction').findLast(
    (entry) => entry.field === at.field && (entry.quote ?? '') === at.quote,
  );
}

/** The correction that made a fact what it is. Facts added by hand have no quote and are told apart by their values. */
export function correctionOf(entries: readonly Entry[], fact: Fact): Correction | undefined {
  if (fact.quote !== '') return lastCorrection(entries, fact);
  return standingOf(entries, 'correction').findLast(
    (entry) => entry.quote === undefined && entry.fact !== null && values(entry.fact) === values(fact),
  );
}
