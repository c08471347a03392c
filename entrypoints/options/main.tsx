import { render } from 'preact';
import { browser } from 'wxt/browser';
import { reminderControls } from '#adapters/background/reminder-controls.ts';
import { indexedBackups } from '#adapters/backup/indexed-backups.ts';
import { indexedMarketTables } from '#adapters/market/indexed-market-tables.ts';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { siteAccess } from '#adapters/messaging/site-access.ts';
import { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { MarketDatabase } from '#adapters/storage/market-db.ts';
import { indexedSettingsStore } from '#adapters/storage/settings-store.ts';
import { announceImport } from '#adapters/storage/tab-memory.ts';
import { localDate } from '#domain/time/calendar-date.ts';
import { Options } from '#ui/surfaces/Options.tsx';

const db = new LedgerDatabase();
const now = () => new Date().toISOString();
const announce = () => announceImport(now());
const keeping = {
  backups: indexedBackups({ db, now, announce }),
  reminders: reminderControls(indexedSettingsStore(db), announce),
};
const { version } = browser.runtime.getManifest();
const market = indexedMarketTables(new MarketDatabase(), () => localDate(new Date()));
const root = document.getElementById('root');
if (root)
  render(
    <Options
      desk={homeDesk()}
      page={pageLink()}
      locale={navigator.language}
      market={market}
      keeping={keeping}
      version={version}
      sites={siteAccess}
    />,
    root,
  );
