import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ComparableOffer } from '#app/home-view.ts';
import type { Comparison, Conversion } from '#app/weigh.ts';
import type { Term } from '#domain/fact.ts';
import type { Valuation } from '#domain/valuation.ts';
import { useOffer } from '#ui/store/context.ts';
import { namesOf } from './offer-names.ts';

/** What stands side by side and how it is measured. */
export interface Choice {
  /** Id of the offer the others are measured against; undefined: the job held now, else this offer. */
  readonly first: string | undefined;
  /** Offers left out. */
  readonly without: ReadonlySet<string>;
  readonly rates: readonly Conversion[];
}

export interface SideBySide {
  readonly offers: readonly ComparableOffer[];
  readonly names: ReadonlyMap<string, string>;
  readonly first: ComparableOffer | undefined;
  readonly comparison: Comparison | undefined;
}

/** Loads what can be compared and values it again whenever an assumption moves. */
export function useComparison(valuation: Valuation, choice: Choice): SideBySide {
  const { store, view, weigh, locale } = useOffer();
  const [offers, setOffers] = useState<readonly ComparableOffer[]>([]);
  useEffect(() => {
    let isHere = true;
    void store.comparable((found) => isHere && setOffers(found));
    return () => {
      isHere = false;
    };
  }, [store, view]);
  const names = useMemo(() => namesOf(offers), [offers]);
  const own = `negotiation:${view.negotiationId}`;
  const first =
    offers.find(({ id }) => id === choice.first) ??
    offers.find(({ kind }) => kind === 'present') ??
    offers.find(({ id }) => id === own);
  const comparison = useMemo(() => {
    if (weigh === undefined || first === undefined) return undefined;
    const chosen = [first, ...offers.filter((offer) => offer !== first && !choice.without.has(offer.id))];
    const { horizonYears } = valuation.assumptions;
    return weigh.compare(
      chosen.map((offer) => ({
        name: names.get(offer.id) ?? offer.id,
        facts: offer.id === own ? view.facts.map(({ fact }) => fact as Term) : offer.terms,
        assumptions: offer.id === own ? valuation.assumptions : offer.assumptions,
      })),
      { horizonYears },
      choice.rates,
      locale,
    );
  }, [weigh, first, offers, names, own, view, valuation, choice, locale]);
  return { offers, names, first, comparison };
}
