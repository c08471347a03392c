import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

/** The harness page, built once and served, and a browser for it; `close` ends both. */
export async function openHarness() {
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const { port } = server.httpServer.address();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Every screen worth looking at: a surface, its state, its sheet. */
export const SCREENS = [
  ...['offer', 'worth', 'plan', 'say', 'ledger'].map((tab) => ({ surface: 'panel', state: 'offer', tab })),
  { surface: 'panel', state: 'goals', tab: 'plan' },
  { surface: 'panel', state: 'prepared', tab: 'plan', press: 'The days until*|“That is above*|How far they may go' },
  { surface: 'panel', state: 'call', tab: 'say', press: 'Call' },
  { surface: 'panel', state: 'objection', tab: 'say', press: 'Say something else|“That is above our budget.”' },
  { surface: 'panel', state: 'opponents', tab: 'plan', press: 'Rehearse the talk' },
  {
    surface: 'panel',
    state: 'heard',
    tab: 'say',
    press: 'Call',
    write: 'We can go to $192,000, but base is fixed after that. There is some room on the sign-on bonus.',
  },
  {
    surface: 'panel',
    state: 'rehearsing',
    tab: 'plan',
    press: 'Rehearse the talk|Takes their time*|Begin',
    write: 'Sorry to ask, but could you do $190,000? I would accept $186,000.',
  },
  {
    surface: 'panel',
    state: 'rehearsed',
    tab: 'plan',
    press: ['Rehearse the talk', 'Begin', ...Array(9).fill('What would the plan say?|Say it?')].join('|'),
  },
  { surface: 'panel', state: 'german', tab: 'offer', locale: 'de-DE' },
  { surface: 'panel', state: 'german', tab: 'worth', locale: 'de-DE' },
  { surface: 'panel', state: 'scam', tab: 'offer' },
  ...['nothing', 'empty', 'unreadable', 'error'].map((state) => ({ surface: 'panel', state })),
  ...['dropping', 'reading', 'stopped', 'problem', 'scanned', 'attached'].map((file) => ({
    surface: 'panel',
    state: 'nothing',
    file,
    ...(file === 'stopped' ? { press: 'Stop' } : {}),
  })),
  ...['dropping', 'reading', 'problem'].map((file) => ({ surface: 'panel', state: 'offer', tab: 'offer', file })),
  ...['offer', 'german', 'nothing', 'empty', 'unreadable', 'scam'].map((state) => ({ surface: 'popup', state })),
  ...['weighed', 'private', 'absurd'].map((state) => ({ surface: 'panel', state, tab: 'worth' })),
  { surface: 'panel', state: 'weighed', tab: 'worth', locale: 'de-DE' },
  ...['weighed', 'private', 'nothing', 'error'].map((state) => ({ surface: 'worth', state })),
  { surface: 'panel', state: 'closing', tab: 'ledger' },
  { surface: 'story', state: 'closing' },
  { surface: 'story', state: 'nothing' },
  { surface: 'options', state: 'offer' },
  { surface: 'options', state: 'closing' },
  { surface: 'options', state: 'offer', tables: 'none' },
  { surface: 'options', state: 'empty' },
];
