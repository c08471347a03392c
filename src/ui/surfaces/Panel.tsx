import './surface.css';
import { useEffect } from 'preact/hooks';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { Tabs } from '#ui/kit/tabs.tsx';
import { LedgerTab } from '#ui/ledger/ledger-tab.tsx';
import { OfferTab } from '#ui/offer/offer-tab.tsx';
import { PlanTab } from '#ui/plan/plan-tab.tsx';
import { SayTab } from '#ui/say/say-tab.tsx';
import { OfferProvider } from '#ui/store/context.ts';
import type { Store } from '#ui/store/create-store.ts';
import { TABS, type TabId } from '#ui/store/tab-id.ts';
import { shellWords, tabNames } from '#ui/words/shell.ts';
import { WorthTab } from '#ui/worth/worth-tab.tsx';
import { Broken } from './broken.tsx';
import { DropZone } from './drop-zone.tsx';
import { IntakeStatus } from './intake-status.tsx';
import { Messages } from './messages.tsx';
import { OfferHeader } from './offer-header.tsx';
import { Start } from './start.tsx';
import { Surface, type SurfaceProps } from './surface.tsx';

interface Props extends SurfaceProps {
  /** Sheet asked for from elsewhere: the popup, a shortcut. */
  readonly tab?: TabId | undefined;
}

const SHEETS = { offer: OfferTab, worth: WorthTab, plan: PlanTab, say: SayTab, ledger: LedgerTab };

/** The workspace beside the mail. */
export function Panel({ tab, ...surface }: Props) {
  return <Surface {...surface}>{(store) => <Workspace store={store} tab={tab} />}</Surface>;
}

function Workspace({ store, tab }: { readonly store: Store; readonly tab: TabId | undefined }) {
  useEffect(() => {
    if (tab !== undefined) store.goTo(tab);
  }, [store, tab]);
  const current = store.session.current.value;
  const Sheet = SHEETS[store.tab.value];
  return (
    <DropZone>
      <IntakeStatus />
      {current === undefined && store.attempts.problem.value === undefined && (
        <main class="sheet">
          <Skeleton label={shellWords.loading} rows={9} />
        </main>
      )}
      {current?.state === 'offer' && (
        <OfferProvider value={current.view}>
          <Tabs
            head={<OfferHeader />}
            label={shellWords.sheets}
            tabs={TABS.map((id) => ({ id, label: tabNames[id] }))}
            current={store.tab.value}
            onSelect={store.goTo}
          >
            <Sheet key={current.view.negotiationId} />
          </Tabs>
        </OfferProvider>
      )}
      {current !== undefined && current.state !== 'offer' && <Start current={current} />}
      {current === undefined && store.attempts.problem.value ? <Broken /> : <Messages />}
    </DropZone>
  );
}
