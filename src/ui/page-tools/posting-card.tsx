import { useState } from 'preact/hooks';
import { clipped, offersFor, type PostingMatch } from '#app/clip-posting.ts';
import type { OfferSummary } from '#app/home-view.ts';
import type { PageReading } from '#app/posting.ts';
import { formatMoney } from '#domain/money/format.ts';
import type { MarketDatum } from '#domain/situation.ts';
import { Button } from '#ui/kit/button.tsx';
import { pageToolWords as words } from '#ui/words/page-tools.ts';

export type ParsedOf = PostingMatch['of'];

interface Props {
  readonly page: PageReading;
  readonly offers: readonly OfferSummary[];
  readonly locale: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly keep: (negotiationId: string, datum: MarketDatum) => Promise<unknown>;
}

/** The posting on the page, and the offers it can back. Nothing is kept until the person says for which. */
export function PostingCard({ page, offers, locale, today, keep }: Props) {
  const [kept, setKept] = useState<string | undefined>(undefined);
  const { posting } = page;
  if (posting === undefined) return null;
  const { pay } = posting;
  const money = (amount: number) => formatMoney(amount, pay?.currency, locale);
  const figures = pay === undefined ? [] : [pay.low, pay.high].flatMap((one) => (one === undefined ? [] : money(one)));
  const matches = offersFor(posting, offers).slice(0, 3);
  const datumFor = (match: PostingMatch) => clipped(page, match.of, today);
  const isUsable = matches.some((match) => datumFor(match) !== undefined);
  return (
    <section class="way posting">
      <h3>{words.posting}</h3>
      <p>{[posting.title, posting.employer, posting.place].filter(Boolean).join(' · ')}</p>
      {pay && <p class="figure">{[figures.join(' – '), pay.period && `/ ${pay.period}`].filter(Boolean).join(' ')}</p>}
      {offers.length === 0 && <p class="small">{words.noOffer}</p>}
      {offers.length > 0 && !isUsable && <p class="small">{words.noPay}</p>}
      {isUsable &&
        matches.map((match) => {
          const { offer, of } = match;
          const datum = datumFor(match);
          return (
            <div key={offer.negotiationId} class="actions">
              <Button
                onClick={() => datum && void keep(offer.negotiationId, datum).then(() => setKept(offer.negotiationId))}
              >
                {words.keep(offer.employer ?? offer.role ?? '')}
              </Button>
              <span class="small">{kept === offer.negotiationId ? words.kept : words.of[of]}</span>
            </div>
          );
        })}
    </section>
  );
}
