import type { MarketDatum, Situation } from '#domain/situation.ts';
import { type PayBasis, payBasis } from '#engine/plan/pay-basis.ts';

/** What recorded evidence says about the yearly base. */
export interface PayEvidence {
  /** Highest base the posting or the employer's own band names: not to be passed. */
  readonly ceiling?: number;
  /** Upper part of the strongest evidence. */
  readonly upper?: number;
  readonly middle?: number;
  /** Yearly base of the best recorded competing offer in the same currency. */
  readonly rival?: number;
  readonly rivalEmployer?: string;
  /** Posted range, employer band, official statistics or a written competing offer. */
  readonly strong: boolean;
  readonly source?: string;
}

const RANK = ['posted-range', 'employer-band', 'official', 'survey', 'self-reported', 'other', 'friend'] as const;
type Kind = (typeof RANK)[number];

/** The kind of a source that was recorded without one, told from its name. */
function kindOf({ kind, source }: MarketDatum): Kind {
  if (kind !== undefined) return kind;
  if (/\bpost(?:ed|ing)\b|\bjob ad|\badvert|\blisting\b|\bvacancy\b/i.test(source)) return 'posted-range';
  if (/\bbands?\b|\bpay scale\b|\bgrade\b/i.test(source)) return 'employer-band';
  if (/\bBLS\b|\bOEWS\b|\bONS\b|\bASHE\b|\bofficial\b|\bstatistic/i.test(source)) return 'official';
  if (/\bsurvey\b|\breport\b|\bguide\b/i.test(source)) return 'survey';
  return 'other';
}

const usable = (datum: MarketDatum, basis: PayBasis): boolean =>
  datum.measures !== 'total' &&
  (datum.currency === undefined || basis.currency === undefined || datum.currency === basis.currency);

/** A figure outside a third to three times the offer is in another unit or for another job. */
const near = (figure: number | undefined, offered: number): number | undefined =>
  figure !== undefined && figure > offered / 3 && figure < offered * 3 ? figure : undefined;

export function payEvidence(situation: Situation, basis: PayBasis): PayEvidence {
  const data = situation.marketData
    .filter((datum) => usable(datum, basis))
    .map((datum) => ({ kind: kindOf(datum), datum }))
    .sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  const ceilings = data.flatMap(({ kind, datum }) => {
    const high = near(datum.high, basis.yearly);
    return high !== undefined && (kind === 'posted-range' || kind === 'employer-band') ? [high] : [];
  });
  // A letter that gives a range names its own maximum.
  const stated = near((basis.term.maxAmount ?? 0) * basis.perYear, basis.yearly);
  if (stated !== undefined && stated > basis.yearly) ceilings.push(stated);
  const best = data.find(({ datum }) => near(datum.high ?? datum.median, basis.yearly) !== undefined);
  const rivals = situation.competingOffers.flatMap((offer) => {
    const theirs = payBasis(offer.facts);
    if (theirs === undefined || (theirs.currency ?? basis.currency) !== (basis.currency ?? theirs.currency)) return [];
    const yearly = near(theirs.yearly, basis.yearly);
    return yearly === undefined ? [] : [{ yearly, employer: offer.employer }];
  });
  const rival = rivals.sort((a, b) => b.yearly - a.yearly)[0];
  const upper = best === undefined ? undefined : near(best.datum.high ?? best.datum.median, basis.yearly);
  const middle = best === undefined ? undefined : middleOf(best.datum, basis.yearly);
  const official = best !== undefined && RANK.indexOf(best.kind) <= RANK.indexOf('official');
  return {
    ...(ceilings.length === 0 ? {} : { ceiling: Math.min(...ceilings) }),
    ...(upper === undefined ? {} : { upper }),
    ...(middle === undefined ? {} : { middle }),
    ...(rival === undefined ? {} : { rival: rival.yearly, rivalEmployer: rival.employer }),
    ...(best === undefined ? {} : { source: best.datum.source }),
    strong: official || (rival !== undefined && rival.yearly > basis.yearly),
  };
}

function middleOf({ low, median, high }: MarketDatum, offered: number): number | undefined {
  return near(median ?? (low !== undefined && high !== undefined ? (low + high) / 2 : undefined), offered);
}
