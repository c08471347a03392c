import type { Fact } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';

type Correction = Extract<Entry, { kind: 'correction' }>;

/**
 * Applies what the person corrected by hand to what was read. A correction names the field and the quote it replaces,
 * so it survives a re-read with better engines: the quote is found again, whatever the reader now makes of it.
 */
export function applyCorrections(facts: readonly Fact[], corrections: readonly Correction[]): Fact[] {
  let result = [...facts];
  for (const correction of corrections) {
    const isTarget = (fact: Fact) =>
      fact.field === correction.field && correction.quote !== undefined && fact.quote === correction.quote;
    const at = result.findIndex(isTarget);
    const replacement =
      correction.fact === null ? [] : [{ ...correction.fact, origin: 'corrected', confidence: 1 } as Fact];
    result = at < 0 ? [...result, ...replacement] : [...result.slice(0, at), ...replacement, ...result.slice(at + 1)];
  }
  return result;
}

/** The corrections of one document that still stand, oldest first. */
export function correctionsOf(entries: readonly Entry[], documentId: string): Correction[] {
  return entries.filter((entry): entry is Correction => entry.kind === 'correction' && entry.documentId === documentId);
}
