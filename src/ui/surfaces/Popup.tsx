import './surface.css';
import { useEffect, useState } from 'preact/hooks';
import type { OfferSummary } from '#app/home-view.ts';
import { Button } from '#ui/kit/button.tsx';
import { Mark } from '#ui/kit/mark.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { PageCard, type PageCardProps } from '#ui/page-tools/page-card.tsx';
import { OfferProvider } from '#ui/store/context.ts';
import type { Store } from '#ui/store/create-store.ts';
import type { TabId } from '#ui/store/tab-id.ts';
import { Glance } from '#ui/surfaces/glance.tsx';
import { popupWords } from '#ui/words/popup.ts';
import { shellWords, unreadableWords } from '#ui/words/shell.ts';
import { Broken } from './broken.tsx';
import { Messages } from './messages.tsx';
import { OfferList } from './offer-list.tsx';
import { Surface, type SurfaceProps } from './surface.tsx';

interface Props extends SurfaceProps {
  /** Opens the panel; called inside the click itself, as browsers ask. */
  readonly openPanel: (tab?: TabId) => void;
  /** What the toolbar's click lets us do with the page in front. */
  readonly pageCard?: PageCardProps | undefined;
}

/** The offer at a glance and the two or three things to do next. */
export function Popup({ openPanel, pageCard, ...surface }: Props) {
  return (
    <Surface {...surface}>{(store) => <Content store={store} openPanel={openPanel} pageCard={pageCard} />}</Surface>
  );
}

function Content({ store, openPanel, pageCard }: { readonly store: Store } & Pick<Props, 'openPanel' | 'pageCard'>) {
  const [offers, setOffers] = useState<readonly OfferSummary[]>([]);
  const current = store.session.current.value;
  const known = current !== undefined && current.state !== 'offer' ? current.offers : offers;
  const broken = current === undefined && store.attempts.problem.value !== undefined;
  useEffect(() => store.session.all(setOffers), [store]);
  if (broken) return <Broken />;
  return (
    <main class="popup">
      {current === undefined && <Skeleton label={shellWords.loading} />}
      {current?.state === 'offer' && (
        <OfferProvider value={current.view}>
          <Glance offers={known} openPanel={openPanel} />
        </OfferProvider>
      )}
      {current !== undefined && current.state !== 'offer' && (
        <>
          <header class="start-head">
            <Mark />
            <h1>{current.state === 'unreadable' ? unreadableWords.title : popupWords.start}</h1>
          </header>
          {current.state === 'unreadable' ? (
            <Notice kind="attention">
              <p>{unreadableWords.text(current)}</p>
            </Notice>
          ) : (
            <p class="soft">{popupWords.startLead}</p>
          )}
          {pageCard && <PageCard {...pageCard} offers={known} />}
          {known.length > 0 && <OfferList offers={known} onOpen={(id) => void store.session.open(id)} />}
          <div class="actions">
            <Button look="primary" onClick={() => openPanel()}>
              {popupWords.open}
            </Button>
          </div>
        </>
      )}
      <Messages />
    </main>
  );
}
