import { render } from 'preact';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { Popup } from '#ui/surfaces/Popup.tsx';
import { panelOpener } from './panel-opener.ts';

const root = document.getElementById('root');
if (root)
  void panelOpener().then((openPanel) =>
    render(<Popup desk={homeDesk()} page={pageLink()} locale={navigator.language} openPanel={openPanel} />, root),
  );
