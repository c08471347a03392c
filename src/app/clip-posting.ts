import type { OfferSummary } from '#app/home-view.ts';
import type { PagePosting, PageReading } from '#app/posting.ts';
import { factsOf, type Term } from '#domain/fact.ts';
import type { MarketDatum } from '#domain/situation.ts';
import { evidenceOfPosting, type ParsedPosting } from '#engine/evaluate/evidence.ts';

const words = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .replace(/\b(?:inc|llc|ltd|limited|gmbh|ag|plc|corp|co|bv|sas|sa|senior|sr|junior|jr|the|of|and)\b/g, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const isSame = (one: string | undefined, other: string | undefined): boolean => {
  const [a, b] = [words(one), words(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
};

export interface PostingMatch {
  readonly offer: OfferSummary;
  readonly of: ParsedPosting['of'];
}

/** The offers a posting can back, the nearest first: this very job, another of this employer, another employer's. */
export function offersFor(posting: PagePosting, offers: readonly OfferSummary[]): readonly PostingMatch[] {
  const order = ['this-job', 'this-employer', 'another-employer'];
  return offers
    .map((offer): PostingMatch => {
      const isEmployer = isSame(offer.employer, posting.employer);
      const isRole = isSame(offer.role, posting.title);
      return { offer, of: isEmployer ? (isRole ? 'this-job' : 'this-employer') : 'another-employer' };
    })
    .sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of));
}

/** A posting as evidence for an offer; undefined when it names no pay, or a pay whose unit it leaves open. */
export function clipped(
  { posting, host }: Pick<PageReading, 'posting' | 'host'>,
  of: ParsedPosting['of'],
  seenOn: string,
): MarketDatum | undefined {
  const pay = posting?.pay;
  if (posting === undefined || pay?.period === undefined) return undefined;
  const term = {
    field: 'baseSalary',
    amount: pay.low,
    period: pay.period,
    ...(pay.high === undefined ? {} : { maxAmount: pay.high }),
    ...(pay.currency === undefined ? {} : { currency: pay.currency }),
  } as Term;
  if (factsOf<'baseSalary', Term>([term], 'baseSalary').length === 0) return undefined;
  const source = [posting.employer, posting.title, host].filter((part) => part !== undefined).join(', ');
  return evidenceOfPosting({ source, title: posting.title, place: posting.place, terms: [term], seenOn, of });
}
