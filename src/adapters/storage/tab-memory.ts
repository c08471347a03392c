import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { TabMemory, TabState } from '#app/ports.ts';

const stateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), documentId: z.string(), negotiationId: z.string() }),
  z.object({ kind: z.literal('unreadable'), siteId: z.string(), missing: z.string() }),
]);

const key = (tabId: number) => `tab:${tabId}`;

/** Session storage of the browser: outlives the worker, ends with the session, closed to page scripts. */
export const sessionTabMemory: TabMemory = {
  async get(tabId) {
    const stored = await browser.storage.session.get(key(tabId));
    const parsed = stateSchema.safeParse(stored[key(tabId)]);
    return parsed.success ? (parsed.data as TabState) : undefined;
  },
  async set(tabId, state) {
    if (state === undefined) await browser.storage.session.remove(key(tabId));
    else await browser.storage.session.set({ [key(tabId)]: state });
  },
};

/** Tells open surfaces that there is something new; they listen to session storage. */
export async function announceChange(at: string): Promise<void> {
  await browser.storage.session.set({ changedAt: at });
}

/** The same, from one of our own pages that wrote by itself: the background looks again too. */
export async function announceImport(at: string): Promise<void> {
  await browser.storage.session.set({ changedAt: at, importedAt: at });
}
