import { render } from 'preact';
import type { ComparableOffer } from '#app/home-view.ts';
import { storyMarkdown } from '#app/story-markdown.ts';
import { weigh } from '#app/weigh.ts';
import { WorthPage } from '#ui/full-page/worth-page.tsx';
import { TABS } from '#ui/store/tab-id.ts';
import { StoryPage } from '#ui/story/story-page.tsx';
import { Options } from '#ui/surfaces/Options.tsx';
import { Panel } from '#ui/surfaces/Panel.tsx';
import { Popup } from '#ui/surfaces/Popup.tsx';
import { NEAR_THE_END, nearTheEnd } from './closing.ts';
import { germanView } from './german-view.ts';
import { memoryKeeping } from './keeping.ts';
import { memoryDesk, memoryPage } from './memory-desk.ts';
import { bringFile, memoryDocuments } from './memory-documents.ts';
import { memoryTables } from './memory-tables.ts';
import { preparedView } from './prepared-view.ts';
import { pressAll } from './press.ts';
import { ENTRIES, fixtureView } from './view.ts';
import { weighedView } from './weighed-view.ts';

/** `?surface=panel&state=offer&tab=worth&theme=dark&locale=de`: one surface over a desk in memory. */
const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? 'offer';
const GOALS = { target: 198_000, ideal: 212_000, walkAway: 186_000 };
const WARNINGS = ['They ask for a fee before you start.', 'The sender’s address is not the company’s.'];

function viewFor() {
  if (state === 'empty') return undefined;
  if (state === 'german') return germanView();
  if (state === 'closing') return nearTheEnd(fixtureView({ goals: GOALS, entries: [...ENTRIES, ...NEAR_THE_END] }));
  if (state === 'goals' || ['opponents', 'rehearsed', 'rehearsing'].includes(state))
    return fixtureView({ goals: GOALS });
  if (state === 'prepared' || state === 'call' || state === 'objection' || state === 'heard')
    return preparedView(GOALS);
  if (state === 'scam') return fixtureView({ spot: { ...fixtureView().spot, warnings: WARNINGS } });
  const weighed = weighedView(state);
  return weighed ?? fixtureView();
}
const OTHERS: readonly ComparableOffer[] =
  asked.get('others') === 'none'
    ? []
    : [
        {
          id: 'elsewhere:1',
          kind: 'elsewhere',
          employer: 'Brightwell Systems',
          terms: [
            { field: 'baseSalary', amount: 196_000, currency: 'USD', period: 'year' },
            { field: 'targetBonus', percent: 12 },
          ],
          assumptions: {},
        },
        {
          id: 'elsewhere:2',
          kind: 'elsewhere',
          employer: 'Nordlicht Energie',
          terms: [{ field: 'baseSalary', amount: 118_000, currency: 'EUR', period: 'year' }],
          assumptions: {},
        },
      ];
const kinds = { nothing: 'nothing', empty: 'nothing', unreadable: 'unreadable', error: 'error' } as const;
const { desk } = memoryDesk(viewFor(), kinds[state as keyof typeof kinds] ?? 'offer', OTHERS);
const { page } = memoryPage(asked.get('reply') !== 'none');

// Chance is only in the draw of an invented employer: the same one each time.
Math.random = () => 0.42;

const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const surface = asked.get('surface') ?? 'panel';
document.body.className = `is-${surface === 'panel' ? 'sidepanel' : surface}`;

const props = {
  desk,
  page,
  locale: asked.get('locale') ?? 'en-US',
  weigh,
  market: memoryTables(asked.get('tables') !== 'none'),
  keeping: memoryKeeping().keeping,
  documents: memoryDocuments(asked.get('file')),
};
const tab = TABS.find((id) => id === asked.get('tab'));
const root = document.getElementById('root');
if (root) {
  if (surface === 'popup') render(<Popup {...props} openPanel={() => undefined} />, root);
  else if (surface === 'worth')
    render(
      <WorthPage {...props} negotiationId={state === 'nothing' || state === 'error' ? undefined : 'halvorsen'} />,
      root,
    );
  else if (surface === 'story')
    render(
      <StoryPage
        {...props}
        negotiationId={state === 'nothing' ? undefined : 'halvorsen'}
        markdown={storyMarkdown}
        print={() => undefined}
      />,
      root,
    );
  else if (surface === 'options')
    render(
      <Options
        {...props}
        version="0.1.0"
        sites={{
          list: async () => [
            { id: 'gmail', name: 'Gmail', kind: 'mail', hosts: ['https://mail.google.com/*'], isGranted: true },
            { id: 'yahoo', name: 'Yahoo Mail', kind: 'mail', hosts: ['https://mail.yahoo.com/*'], isGranted: false },
          ],
          allow: async () => true,
          revoke: async () => true,
        }}
      />,
      root,
    );
  else render(<Panel {...props} tab={tab} />, root);
}
void bringFile(asked.get('file')).then(() => pressAll(asked.get('press') ?? '', asked.get('write') ?? undefined));
