import { useEffect, useState } from 'preact/hooks';
import type { HomeDesk, OfferSummary } from '#app/home-view.ts';
import type { PageTools, SiteAccess, SiteGrant } from '#app/page-tools.ts';
import type { PageReading } from '#app/posting.ts';
import { Button } from '#ui/kit/button.tsx';
import { useDesk } from '#ui/store/context.ts';
import { pageToolWords as words } from '#ui/words/page-tools.ts';
import { PostingCard } from './posting-card.tsx';

export interface PageCardProps {
  readonly tools: PageTools;
  readonly access: Pick<SiteAccess, 'allow'>;
  readonly desk: Pick<HomeDesk, 'record'>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What can be done with the page in front: allow its site, read it as an offer, keep its posting. */
export function PageCard({
  tools,
  access,
  desk,
  today,
  offers,
}: PageCardProps & { readonly offers: readonly OfferSummary[] }) {
  const { store, locale } = useDesk();
  const [site, setSite] = useState<SiteGrant | undefined>(undefined);
  const [page, setPage] = useState<PageReading | 'none' | undefined>(undefined);
  useEffect(() => {
    void tools.site().then(setSite, () => setSite(undefined));
    void tools.read().then(
      (read) => setPage(read ?? 'none'),
      () => setPage('none'),
    );
  }, [tools]);
  const readable = page === undefined || page === 'none' ? undefined : page;
  return (
    <>
      {site && !site.isGranted && (
        <section class="way">
          <h3>{words.allowTitle(site.name)}</h3>
          <p class="small">{words.allowWhy(site.name)}</p>
          <div class="actions">
            <Button onClick={() => void access.allow(site.hosts).then((isGranted) => setSite({ ...site, isGranted }))}>
              {words.allow}
            </Button>
          </div>
        </section>
      )}
      {readable?.posting && (
        <PostingCard
          page={readable}
          offers={offers}
          locale={locale}
          today={today}
          keep={(negotiationId, datum) => desk.record({ negotiationId, entry: { kind: 'evidence', datum } })}
        />
      )}
      {readable && (
        <div class="actions">
          <Button
            onClick={() =>
              void store.session.readText({
                text: readable.selection || readable.text,
                ...(readable.title.trim() === '' ? {} : { subject: readable.title }),
              })
            }
          >
            {words.read}
          </Button>
        </div>
      )}
      {page === 'none' && <p class="small">{words.noPage}</p>}
      {store.session.unread.value && (
        <p class="field-problem" role="alert">
          {words.noTerms}
        </p>
      )}
    </>
  );
}
