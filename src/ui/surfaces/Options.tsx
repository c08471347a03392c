import './surface.css';
import type { SiteAccess } from '#app/page-tools.ts';
import { Mark } from '#ui/kit/mark.tsx';
import { Section } from '#ui/kit/section.tsx';
import { AsideList } from '#ui/settings/aside-list.tsx';
import { Data } from '#ui/settings/data.tsx';
import { DefaultList } from '#ui/settings/default-list.tsx';
import { MarketData } from '#ui/settings/market-data.tsx';
import { Reminders } from '#ui/settings/reminders.tsx';
import { SiteList } from '#ui/settings/site-list.tsx';
import { settingsWords } from '#ui/words/settings.ts';
import { Messages } from './messages.tsx';
import { Surface, type SurfaceProps } from './surface.tsx';

interface Props extends SurfaceProps {
  readonly version: string;
  /** The pages it may read. */
  readonly sites: SiteAccess;
}

/** What it may read, what it keeps, how to be rid of it, what it assumes. */
export function Options({ version, sites, ...surface }: Props) {
  return (
    <Surface {...surface}>
      {() => (
        <main class="sheet options">
          <header class="start-head">
            <Mark />
            <h1>{settingsWords.title}</h1>
            <p>{settingsWords.lead}</p>
          </header>
          <Section title={settingsWords.privacyTitle}>
            <p>{settingsWords.privacy}</p>
          </Section>
          <SiteList sites={sites} />
          <Data />
          <AsideList />
          <Reminders />
          <MarketData />
          <DefaultList />
          <Section title={settingsWords.about}>
            <p>{settingsWords.version(version)}</p>
            <p class="soft">{settingsWords.helper}</p>
          </Section>
          <Messages />
        </main>
      )}
    </Surface>
  );
}
