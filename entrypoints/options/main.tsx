import { render } from 'preact';
import { browser } from 'wxt/browser';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { Options } from '#ui/surfaces/Options.tsx';

const { version, content_scripts: scripts = [] } = browser.runtime.getManifest();
const sites = [...new Set(scripts.flatMap((script) => script.matches ?? []))];
const root = document.getElementById('root');
if (root)
  render(
    <Options desk={homeDesk()} page={pageLink()} locale={navigator.language} version={version} sites={sites} />,
    root,
  );
