import type { Situation } from '#domain/situation.ts';
import { clean } from '#engine/phrase/clean.ts';
import type { Secrets } from '#engine/phrase/secrets.ts';

/** Pay lost by leaving, as it may be said. */
export interface Forfeited {
  readonly what: string;
  readonly amount?: number;
}

/** Words that own up to present pay: there the whole entry stays unsaid. */
const PRESENT_PAY = /\b(?:salary|salaries|wages?|ctc|base|earn\w*|i make|making|rent|mortgage|loans?)\b/i;
const HAS_FIGURE = /\d/;
/** Beside an offer from elsewhere these read as talk about that offer. */
const OF_ANOTHER = /\b(?:another|other|second|rival|competing|elsewhere|offer\w*)\b/i;

/**
 * The largest recorded loss in the offer's currency, else one without a figure. Its words carry no figure of their own
 * and no present pay.
 */
export function forfeitedPay(
  { forfeits = [], competingOffers }: Situation,
  currency: string | undefined,
  secrets: Secrets,
): Forfeited | undefined {
  const usable = forfeits.flatMap(({ what, amount, currency: own }) => {
    const words = clean(what, 90);
    if (words === undefined || PRESENT_PAY.test(words) || HAS_FIGURE.test(words)) return [];
    if (competingOffers.length > 0 && OF_ANOTHER.test(words)) return [];
    const isForeign = own !== undefined && currency !== undefined && own !== currency;
    const sized = amount !== undefined && !isForeign && !secrets.isPrivate(amount);
    return [{ what: words, ...(sized ? { amount } : {}) }];
  });
  return usable.sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))[0];
}
