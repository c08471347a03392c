import { browser } from 'wxt/browser';
import { leavePage } from '#adapters/messaging/page-commands.ts';
import { OPTIONAL_HOSTS } from '#adapters/sites/hosts.ts';

const ID = 'granted-sites';
const FILE = '/content-scripts/granted.js';

/** Sites the person has allowed beyond those that come with the install. */
async function granted(): Promise<string[]> {
  const has = await Promise.all(OPTIONAL_HOSTS.map((host) => browser.permissions.contains({ origins: [host] })));
  return OPTIONAL_HOSTS.filter((_host, index) => has[index]);
}

/** Page scripts follow the person's leave: registered when a site is allowed, gone when it is taken back. */
export function followGrants(): void {
  browser.runtime.onInstalled.addListener(() => void inTurn(register));
  browser.runtime.onStartup.addListener(() => void inTurn(register));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void inTurn(() => added(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void inTurn(() => removed(origins)));
}

let last: Promise<unknown> = Promise.resolve();
/** One change after another: two registrations at a time would meet each other. */
const inTurn = (work: () => Promise<unknown>) => {
  last = last.then(work).catch(() => {});
  return last;
};

async function register(): Promise<void> {
  const matches = await granted();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: [FILE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** A page that is open already is read without loading it anew. */
async function added(origins: readonly string[]): Promise<void> {
  await register();
  const urls = origins.filter((origin) => OPTIONAL_HOSTS.includes(origin));
  if (urls.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: urls }))
    if (id !== undefined)
      await browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }).catch(() => {});
}

async function removed(origins: readonly string[]): Promise<void> {
  await register();
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await leavePage(id, origins);
}
