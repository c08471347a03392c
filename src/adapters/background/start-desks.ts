import { browser } from 'wxt/browser';
import { isOwnSurface, isPageScript } from '#adapters/background/callers.ts';
import { openPanel } from '#adapters/background/open-panel.ts';
import { offerToReadPages } from '#adapters/background/read-page.ts';
import { followGrants } from '#adapters/background/site-scripts.ts';
import { startReminders } from '#adapters/background/start-reminders.ts';
import { onToolbar } from '#adapters/background/toolbar.ts';
import { HOME_SERVICE } from '#adapters/messaging/home-desk.ts';
import { PAGE_SERVICE } from '#adapters/messaging/page-desk.ts';
import { serveService } from '#adapters/messaging/serve.ts';
import { indexedDerivedStore } from '#adapters/storage/derived-store.ts';
import { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { indexedLedgerStore } from '#adapters/storage/ledger-store.ts';
import { indexedSettingsStore } from '#adapters/storage/settings-store.ts';
import { announceChange, sessionTabMemory } from '#adapters/storage/tab-memory.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import { homeDeskSchemas, pageDeskSchemas } from '#app/desk.schema.ts';
import { createHomeDesk } from '#app/home-desk.ts';
import type { HomeDesk } from '#app/home-view.ts';
import { createPageDesk } from '#app/page-desk.ts';
import type { PageDesk } from '#app/page-view.ts';
import { localDate } from '#domain/time/calendar-date.ts';

/** The connection alone is kept between calls; a stopped worker opens another. */
const db = new LedgerDatabase();
/** Called after every change; set once reminders run. */
let afterChange = (): void => undefined;

function dependencies(): DeskDependencies {
  const now = () => new Date().toISOString();
  return {
    store: indexedLedgerStore(db),
    derived: indexedDerivedStore(db),
    settings: indexedSettingsStore(db),
    version: browser.runtime.getManifest().version,
    tabs: onToolbar(sessionTabMemory),
    clock: { now, today: () => localDate(new Date()) },
    ids: { next: () => crypto.randomUUID() },
    locale: navigator.language,
    async announce() {
      afterChange();
      await announceChange(now());
    },
  };
}

/**
 * Registers both services. Everything is built anew for each call, so the worker may be stopped at any moment:
 * what matters is in IndexedDB, what belongs to a tab in session storage.
 */
export function startDesks(): void {
  afterChange = startReminders(dependencies, db);
  // Our own pages import backups and set reminders without the background; they announce it in the same place.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && 'importedAt' in changes) afterChange();
  });
  followGrants();
  offerToReadPages(dependencies);
  serveService<PageDesk>({
    name: PAGE_SERVICE,
    schemas: pageDeskSchemas,
    allows: isPageScript,
    serviceFor({ tabId = -1 }) {
      const deps = dependencies();
      return {
        ...createPageDesk(deps, tabId),
        async openPanel() {
          const isOpen = await openPanel(tabId);
          // A panel that was open before looks again: the click may have been for an attachment.
          await deps.announce();
          return isOpen;
        },
      };
    },
  });
  serveService<HomeDesk>({
    name: HOME_SERVICE,
    schemas: homeDeskSchemas,
    allows: isOwnSurface,
    serviceFor: () => createHomeDesk(dependencies()),
  });
  browser.tabs.onRemoved.addListener((tabId) => void sessionTabMemory.set(tabId, undefined));
}
