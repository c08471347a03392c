import { render } from 'preact';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { pageTools, siteAccess } from '#adapters/messaging/site-access.ts';
import { localDate } from '#domain/time/calendar-date.ts';
import { Popup } from '#ui/surfaces/Popup.tsx';
import { panelOpener } from './panel-opener.ts';

const desk = homeDesk();
const pageCard = { tools: pageTools, access: siteAccess, desk, today: localDate(new Date()) };
const root = document.getElementById('root');
if (root)
  void panelOpener().then((openPanel) =>
    render(
      <Popup desk={desk} page={pageLink()} locale={navigator.language} openPanel={openPanel} pageCard={pageCard} />,
      root,
    ),
  );
