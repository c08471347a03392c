import { render } from 'preact';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { TABS } from '#ui/store/tab-id.ts';
import { Panel } from '#ui/surfaces/Panel.tsx';

// The sheet to show first may stand in the address: sidepanel.html#say
const asked = location.hash.slice(1);
const tab = TABS.find((each) => each === asked);
const root = document.getElementById('root');
if (root) render(<Panel desk={homeDesk()} page={pageLink()} locale={navigator.language} tab={tab} />, root);
