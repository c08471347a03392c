import type { Fact, FieldId, Term } from '#domain/fact.ts';

/** The facts of one version of an offer, with the letter they stand in. */
export interface OfferVersion {
  readonly documentId: string;
  readonly at: string;
  readonly facts: readonly Fact[];
}

/** A fact with the letter it stands in. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly documentId: string;
}

const values = (fact: Fact): string => {
  const {
    quote: _q,
    start: _s,
    end: _e,
    confidence: _c,
    origin: _o,
    doubt: _d,
    ...rest
  } = fact as unknown as Record<string, unknown>;
  return JSON.stringify(rest);
};

/**
 * The offer in hand: the newest version's terms, and from earlier versions the fields it does not name.
 * A revised offer often states only what changed.
 */
export function offerInHand(versions: readonly OfferVersion[]): PlacedFact[] {
  const named = new Set<FieldId>();
  const placed: PlacedFact[] = [];
  for (const version of [...versions].reverse()) {
    const fresh = version.facts.filter((fact) => !named.has(fact.field));
    for (const fact of fresh) placed.push({ fact, documentId: version.documentId });
    for (const fact of fresh) named.add(fact.field);
  }
  return placed;
}

/** What each later version changed against everything before it. */
export function revisionsOf(
  versions: readonly OfferVersion[],
): { readonly at: string; readonly terms: readonly Term[] }[] {
  return versions.slice(1).map((version, index) => {
    const before = new Set(offerInHand(versions.slice(0, index + 1)).map(({ fact }) => values(fact)));
    return { at: version.at, terms: version.facts.filter((fact) => !before.has(values(fact))) as readonly Term[] };
  });
}
