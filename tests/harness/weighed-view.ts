import type { NegotiationView, ShownFact } from '#app/home-view.ts';
import { weigh } from '#app/weigh.ts';
import type { Fact, Term } from '#domain/fact.ts';
import type { Assumptions } from '#domain/valuation.ts';
import { FACTS } from './letter.ts';
import { fixtureView } from './view.ts';

const termsOf = (facts: readonly ShownFact[]) => facts.map(({ fact }) => fact as Term);

function withEquity(term: Term, extra: readonly Term[] = []): readonly ShownFact[] {
  const shown = (one: Term): ShownFact => ({
    documentId: 'd1',
    label: one.field,
    shown: '',
    fact: { quote: '', start: 0, end: 0, confidence: 0.9, origin: 'corrected', ...one } as unknown as Fact,
  });
  return [...FACTS.filter(({ fact }) => fact.field !== 'equity'), ...[term, ...extra].map(shown)];
}

function view(facts: readonly ShownFact[], assumptions: Partial<Assumptions>, more: Partial<NegotiationView> = {}) {
  return fixtureView({ facts, valuation: weigh.value(termsOf(facts), assumptions), ...more });
}

/** The fixture offer as the engine weighs it: with listed shares, with options of a private company, with figures that cannot be right. */
export function weighedView(state: string): NegotiationView | undefined {
  if (state === 'weighed')
    return view(
      FACTS,
      { sharePrice: 42 },
      {
        goals: {
          walkAway: 186_000,
          target: 198_000,
          mustHaves: [{ text: 'Two days a week from home', met: true }, { text: 'No travel in July' }],
          present: [
            { field: 'baseSalary', amount: 171_000, currency: 'USD', period: 'year' },
            { field: 'targetBonus', percent: 10 },
          ],
        },
      },
    );
  if (state === 'private')
    return view(
      withEquity(
        { field: 'equity', instrument: 'option', shares: 24_000, strike: 1.85, vestYears: 4, cliffMonths: 12 },
        [
          {
            field: 'equity',
            instrument: 'rsu',
            value: 60_000,
            currency: 'USD',
            schedule: [5, 15, 40, 40].map((percent, at) => ({ afterMonths: (at + 1) * 12, percent })),
            doubleTrigger: true,
          },
          { field: 'signOnBonus', amount: 30_000, currency: 'USD', clawbackMonths: 24, clawbackProRata: true },
        ],
      ),
      {
        sharePrice: 6.2,
        commonPrice: 2.1,
        fullyDilutedShares: 18_000_000,
        companyValue: 400_000_000,
        exits: [60_000_000, 150_000_000],
        preferences: 45_000_000,
        investorShare: 0.46,
        dilutionRounds: [0.2, 0.15],
        listed: false,
      },
      { goals: { target: 198_000, ideal: 212_000, walkAway: 186_000 } },
    );
  if (state === 'absurd')
    return view(
      withEquity({ field: 'equity', instrument: 'option', shares: 10_000, strike: 30, percent: 0.4, vestYears: 0 }, [
        { field: 'targetBonus', percent: 300 },
        { field: 'relocation', amount: -4_000, currency: 'USD' },
        { field: 'stipend', amount: 900, currency: 'EUR', period: 'year', purpose: 'learning' },
      ]),
      { sharePrice: 12, fullyDilutedShares: 5_000_000 },
    );
  return undefined;
}
