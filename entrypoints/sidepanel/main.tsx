import { render } from 'preact';
import { calendarOf } from '#adapters/calendar/calendar.ts';
import { workerReader } from '#adapters/documents/worker-reader.ts';
import { indexedMarketTables } from '#adapters/market/indexed-market-tables.ts';
import { tabAttachments } from '#adapters/messaging/attachments.ts';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { MarketDatabase } from '#adapters/storage/market-db.ts';
import { weigh } from '#app/weigh.ts';
import { localDate } from '#domain/time/calendar-date.ts';
import { TABS } from '#ui/store/tab-id.ts';
import { Panel } from '#ui/surfaces/Panel.tsx';

// The sheet to show first may stand in the address: sidepanel.html#say
const asked = location.hash.slice(1);
const tab = TABS.find((each) => each === asked);
const market = indexedMarketTables(new MarketDatabase(), () => localDate(new Date()));
const keeping = { calendar: calendarOf(() => new Date()) };
const documents = { reader: workerReader, attachments: tabAttachments };
const root = document.getElementById('root');
if (root)
  render(
    <Panel
      desk={homeDesk()}
      page={pageLink()}
      locale={navigator.language}
      weigh={weigh}
      market={market}
      documents={documents}
      keeping={keeping}
      tab={tab}
    />,
    root,
  );
