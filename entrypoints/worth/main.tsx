import { render } from 'preact';
import { indexedMarketTables } from '#adapters/market/indexed-market-tables.ts';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { MarketDatabase } from '#adapters/storage/market-db.ts';
import { weigh } from '#app/weigh.ts';
import { localDate } from '#domain/time/calendar-date.ts';
import { WorthPage } from '#ui/full-page/worth-page.tsx';

// The offer stands in the address: worth.html#<id>
const asked = decodeURIComponent(location.hash.slice(1));
const market = indexedMarketTables(new MarketDatabase(), () => localDate(new Date()));
const root = document.getElementById('root');
if (root)
  render(
    <WorthPage
      desk={homeDesk()}
      page={pageLink()}
      locale={navigator.language}
      weigh={weigh}
      market={market}
      negotiationId={asked === '' ? undefined : asked}
    />,
    root,
  );
