import { render } from 'preact';
import { browser } from 'wxt/browser';
import { indexedMarketTables } from '#adapters/market/indexed-market-tables.ts';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { MarketDatabase } from '#adapters/storage/market-db.ts';
import { localDate } from '#domain/time/calendar-date.ts';
import { Options } from '#ui/surfaces/Options.tsx';

const { version, content_scripts: scripts = [] } = browser.runtime.getManifest();
const sites = [...new Set(scripts.flatMap((script) => script.matches ?? []))];
const market = indexedMarketTables(new MarketDatabase(), () => localDate(new Date()));
const root = document.getElementById('root');
if (root)
  render(
    <Options
      desk={homeDesk()}
      page={pageLink()}
      locale={navigator.language}
      market={market}
      version={version}
      sites={sites}
    />,
    root,
  );
