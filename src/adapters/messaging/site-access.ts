import { browser } from 'wxt/browser';
import { activeTab } from '#adapters/messaging/page-link.ts';
import { readTab } from '#adapters/postings/read-tab.ts';
import { SITE_HOSTS, siteHostsOf } from '#adapters/sites/hosts.ts';
import type { PageTools, SiteAccess, SiteGrant } from '#app/page-tools.ts';

async function grantOf({ id, name, kind, hosts }: (typeof SITE_HOSTS)[number]): Promise<SiteGrant> {
  return { id, name, kind, hosts, isGranted: await browser.permissions.contains({ origins: [...hosts] }) };
}

/** Leave to read sites, as the browser keeps it. */
export const siteAccess: SiteAccess = {
  list: () => Promise.all(SITE_HOSTS.map(grantOf)),
  allow: (hosts) => browser.permissions.request({ origins: [...hosts] }),
  // Sites that came with the install cannot be given back in Chrome; the browser then says no.
  revoke: (hosts) => browser.permissions.remove({ origins: [...hosts] }).catch(() => false),
};

/** The page in front, for a surface the person opened over it. */
export const pageTools: PageTools = {
  async site() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const known = tab?.url === undefined || !URL.canParse(tab.url) ? undefined : siteHostsOf(new URL(tab.url));
    return known === undefined ? undefined : grantOf(known);
  },
  async read() {
    const tabId = await activeTab();
    return tabId === undefined ? undefined : readTab(tabId);
  },
};
