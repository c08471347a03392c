import type { Goals, MarketDatum, Situation } from '#domain/situation.ts';
import { clean, hasDoubleMeaning } from '#engine/phrase/clean.ts';
import type { Secrets } from '#engine/phrase/secrets.ts';
import { type PayBasis, payBasis } from '#engine/plan/pay-basis.ts';

/** A recorded figure for comparable work that is above the offer. Yearly, major units. */
export interface MarketEvidence {
  readonly source: string;
  readonly figure: number;
  readonly of: 'median' | 'high';
  readonly isPosted: boolean;
}

const RANK = ['posted-range', 'employer-band', 'official', 'survey', 'self-reported', 'other'] as const;

/** A source that carries figures of its own cannot be named without repeating them. */
const HAS_FIGURES = /[$€£₹¥%]|\d{5,}|\d[.,]\d{3}|\d\s?k\b/i;

/** The strongest recorded figure that supports a higher base. What a friend said is not quoted. */
export function marketEvidence(situation: Situation, secrets: Secrets): MarketEvidence | undefined {
  const basis = payBasis(situation.offer);
  if (basis === undefined) return undefined;
  const rank = ({ kind }: MarketDatum): number => RANK.indexOf((kind ?? 'other') as (typeof RANK)[number]);
  return [...situation.marketData]
    .filter((datum) => rank(datum) >= 0 && datum.measures !== 'total' && datum.currency === basis.currency)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((datum) => supporting(datum, basis, secrets))[0];
}

function supporting(datum: MarketDatum, basis: PayBasis, secrets: Secrets): MarketEvidence[] {
  const source = clean(datum.source, 90);
  if (source === undefined || HAS_FIGURES.test(source)) return [];
  const isPosted = datum.kind === 'posted-range' || datum.kind === 'employer-band';
  const supports = (figure: number | undefined): figure is number =>
    figure !== undefined && figure > basis.yearly && figure < basis.yearly * 3 && !secrets.isPrivate(figure);
  const { median, high } = datum;
  const found: MarketEvidence[] = [];
  if (!isPosted && supports(median)) found.push({ source, figure: median, of: 'median', isPosted });
  if (supports(high)) found.push({ source, figure: high, of: 'high', isPosted });
  return found;
}

/** Present pay, private needs and claims beside the point are told otherwise or not at all. */
const NOT_A_REASON =
  /\b(?:salary|salaries|wages?|ctc|(?:current|present|my) (?:pay|package|comp|compensation)|(?:i|i'm|currently|now) (?:currently |now )?(?:earn|earning|make|making|paid|on)|offers?|offered|rent|mortgage|loans?|debts?|bills|afford|baby|pregnan\w+|tuition|minimum|at least|lowest|market|glassdoor|payscale|insult\w*|sorry|or else|unless)\b/i;
const PRIVATE_SOUNDING = /\b(?:kids?|child|children|childcare|daycare|day care|nursery|famil\w+|household|wedding)\b/i;
const HAS_MONEY =
  /[$€£₹¥]|\b(?:usd|eur|gbp|chf|inr|cad|aud)\b|\d{5,}|\d[.,]\d{3}|\d\s?(?:k|m|lakhs?|crores?|million|thousand)\b/i;

/**
 * What the person wrote about themselves, as given. A line that names what they are paid or need is not used as a
 * reason; one with money in it waits until there is no other, since beside an ask a second sum is misread.
 */
export function usableQualifications(
  given: readonly string[],
  goals: Goals | undefined,
  isFresh: boolean,
): readonly string[] {
  const lines = given.flatMap((text) => clean(text, 120) ?? []).filter((text) => !NOT_A_REASON.test(text));
  const privateNumbers = [goals?.target, goals?.walkAway, goals?.ideal].filter((each) => each !== undefined);
  const isSafe = (text: string): boolean =>
    !PRIVATE_SOUNDING.test(text) && !privateNumbers.some((each) => text.replace(/[^\d]/g, '').includes(String(each)));
  const plain = lines.filter((text) => isSafe(text) && !HAS_MONEY.test(text));
  const withMoney = lines.filter((text) => isSafe(text) && HAS_MONEY.test(text) && isFresh);
  return [...plain.filter((text) => !hasDoubleMeaning(text)), ...plain.filter(hasDoubleMeaning), ...withMoney];
}
