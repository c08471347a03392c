import type { FieldId, Term } from '#domain/fact.ts';
import { formatMoney } from '#domain/money/format.ts';
import type { MarketDatum, Situation } from '#domain/situation.ts';
import { payEvidence } from '#engine/plan/evidence.ts';
import { type PayBasis, payBasis } from '#engine/plan/pay-basis.ts';

type JustificationKind = 'posted-range' | 'competing-offer' | 'pay-data' | 'forfeited' | 'qualification';

/** One thing on record that could be said for an ask, and whether this ask should lean on it. */
export interface Justification {
  readonly kind: JustificationKind;
  /** The matter in a few words, figures included. */
  readonly text: string;
  /** `say` it in this message, keep it for when they ask, or leave it unsaid. */
  readonly use: 'say' | 'keep' | 'leave';
  readonly why: string;
}

/** Reasons in one message: the strongest ones are weakened by a third. */
const MOST_SAID = 2;

/** Kinds of source from the strongest to the weakest. */
const STRENGTH: Readonly<Record<NonNullable<MarketDatum['kind']>, number>> = {
  'posted-range': 9,
  'employer-band': 8,
  official: 6,
  survey: 4,
  'self-reported': 3,
  other: 2,
  friend: 0,
};

interface Weighed extends Omit<Justification, 'use'> {
  readonly strength: number;
  readonly leave: boolean;
}

const ONE_TIME: ReadonlySet<FieldId> = new Set<FieldId>(['signOnBonus', 'retentionBonus', 'equity']);

/**
 * What is on record, picked and ordered for what is asked: evidence about pay where base is asked for, pay lost by leaving
 * where one-time money is, what the person brings for either. Two at most are said; the rest waits or stays unsaid.
 */
export function justificationFor(
  situation: Situation,
  asks: readonly Term[],
  qualifications: readonly string[],
  locale = 'en-US',
): readonly Justification[] {
  const basis = payBasis(situation.offer);
  const asksBase = asks.some(({ field }) => field === 'baseSalary');
  const asksOneTime = asks.some(({ field }) => ONE_TIME.has(field));
  const money = (amount: number, currency = basis?.currency) => formatMoney(Math.round(amount), currency, locale);
  const all: Weighed[] = [
    ...(basis === undefined ? [] : situation.marketData.map((datum) => payData(datum, basis, asksBase, money))),
    ...rival(situation, basis),
    ...(situation.forfeits ?? []).map(({ what, amount, currency }): Weighed => {
      const lost = amount === undefined ? what : `${what}, ${money(amount, currency ?? basis?.currency)}`;
      return asksOneTime
        ? {
            kind: 'forfeited',
            text: lost,
            strength: 6.5,
            leave: false,
            why: 'A loss with a figure asks to be made whole. It goes with one-time money.',
          }
        : {
            kind: 'forfeited',
            text: lost,
            strength: 1,
            leave: false,
            why: 'It backs one-time money, which this message does not ask for.',
          };
    }),
    ...qualifications.map(
      (text, at): Weighed => ({
        kind: 'qualification',
        text,
        strength: 5 - at * 0.1,
        leave: false,
        why: at === 0 ? 'What you bring is why it is you they pay for.' : 'One result is remembered, a list is not.',
      }),
    ),
  ];
  let said = 0;
  return all
    .sort((a, b) => Number(a.leave) - Number(b.leave) || b.strength - a.strength)
    .map(({ strength, leave, ...each }) => {
      const use = leave ? 'leave' : strength > 1.5 && said < MOST_SAID ? 'say' : 'keep';
      if (use === 'say') said++;
      return { ...each, use };
    });
}

function payData(
  datum: MarketDatum,
  basis: PayBasis,
  asksBase: boolean,
  money: (amount: number, currency?: string) => string,
): Weighed {
  const kind = datum.kind ?? 'other';
  const { low, median, high, source } = datum;
  const range = [low, high].filter((each) => each !== undefined).map((each) => money(each, datum.currency));
  const shown = range.length > 0 ? range.join(' – ') : median === undefined ? '' : money(median, datum.currency);
  const head = {
    kind: kind === 'posted-range' || kind === 'employer-band' ? ('posted-range' as const) : ('pay-data' as const),
    text: shown === '' ? source : `${source}: ${shown}`,
    strength: STRENGTH[kind],
  };
  const top = high ?? median ?? 0;
  if (kind === 'friend')
    return { ...head, leave: true, why: 'Good to know. What someone told you is not yours to quote.' };
  if (datum.measures === 'total') return { ...head, leave: true, why: 'It counts everything, your ask is about base.' };
  if (datum.currency !== undefined && basis.currency !== undefined && datum.currency !== basis.currency)
    return { ...head, leave: true, why: 'It is in another currency.' };
  if (top <= basis.yearly)
    return { ...head, leave: true, why: 'It ends at or below the offer, so it speaks for them.' };
  if (!asksBase)
    return { ...head, strength: 1, leave: false, why: 'It backs base pay, which this message does not ask for.' };
  const why =
    head.kind === 'posted-range'
      ? 'Their own range for the job is the strongest ground there is.'
      : kind === 'official'
        ? 'Official figures can be looked up by anyone.'
        : 'It carries some weight. A posted range or official figures would carry more.';
  return { ...head, leave: false, why };
}

/** The other offer counts, its employer and figure stay unsaid: the figure is often the least one would take. */
function rival(situation: Situation, basis: PayBasis | undefined): Weighed[] {
  if (basis === undefined || situation.competingOffers.length === 0) return [];
  const { rival: best, rivalEmployer } = payEvidence(situation, basis);
  const text = `Your offer from ${rivalEmployer ?? situation.competingOffers[0]?.employer ?? 'elsewhere'}`;
  const isHigher = best !== undefined && best > basis.yearly;
  return [
    {
      kind: 'competing-offer',
      text,
      strength: isHigher ? 7 : 1,
      leave: false,
      why: isHigher
        ? 'Say that you hold another offer and that this is the one you want. Keep its figure to yourself.'
        : 'Its base is not above this one. Mention it only if they ask.',
    },
  ];
}
