import type { DeskDependencies } from '#app/dependencies.ts';
import type { ComparableOffer } from '#app/home-view.ts';
import { loadCase, type OfferCase } from '#app/offer-case.ts';
import { factsOf, type Term } from '#domain/fact.ts';
import type { Assumptions } from '#domain/valuation.ts';
import { standingEntries } from '#engine/track/standing.ts';

function offerOf(offerCase: OfferCase, assumptions: Partial<Assumptions>): ComparableOffer {
  const terms = offerCase.placed.map(({ fact }) => fact as Term);
  const employer = factsOf(terms, 'employer')[0]?.text ?? offerCase.negotiation.employer;
  const role = factsOf(terms, 'title')[0]?.text;
  return {
    id: `negotiation:${offerCase.negotiation.id}`,
    kind: 'offer',
    terms,
    assumptions,
    ...(employer === undefined ? {} : { employer }),
    ...(role === undefined ? {} : { role }),
  };
}

/** Offers recorded by hand, each once: the same employer noted beside several negotiations is one offer, the newest wins. */
function elsewhereOf(cases: readonly OfferCase[]): readonly ComparableOffer[] {
  const found = new Map<string, ComparableOffer>();
  for (const { entries } of cases)
    for (const entry of standingEntries(entries))
      if (entry.kind === 'competing-offer')
        found.set(entry.employer.toLowerCase(), {
          id: `elsewhere:${entry.id}`,
          kind: 'elsewhere',
          employer: entry.employer,
          terms: entry.terms,
          assumptions: {},
        });
  return [...found.values()];
}

/** What can stand side by side: the job held now first, then every offer read, then those recorded by hand. */
export async function comparableOffers(deps: DeskDependencies): Promise<readonly ComparableOffer[]> {
  const { store } = deps;
  const all = await store.negotiations();
  const loaded = await Promise.all(
    all.map(async ({ id }) => ({ offerCase: await loadCase(deps, id), assumptions: await store.assumptions(id) })),
  );
  const cases = loaded.flatMap(({ offerCase, assumptions }) =>
    offerCase === undefined ? [] : [{ offerCase, assumptions }],
  );
  const present = cases.findLast(({ offerCase }) => (offerCase.goals.present ?? []).length > 0)?.offerCase.goals
    .present;
  const read = cases.map(({ offerCase, assumptions }) => offerOf(offerCase, assumptions));
  const names = new Set(read.flatMap(({ employer }) => (employer === undefined ? [] : [employer.toLowerCase()])));
  return [
    ...(present === undefined
      ? []
      : [{ id: 'present', kind: 'present', terms: present, assumptions: {} } satisfies ComparableOffer]),
    ...read,
    ...elsewhereOf(cases.map(({ offerCase }) => offerCase)).filter(
      ({ employer }) => employer === undefined || !names.has(employer.toLowerCase()),
    ),
  ];
}
