import { browser } from 'wxt/browser';
import type { TabMemory } from '#app/ports.ts';

const UNREAD = 'Countersign: this page could not be read';

/** Tab memory that also says on the toolbar's icon when the page in front could not be read. */
export const onToolbar = (tabs: TabMemory): TabMemory => ({
  get: (tabId) => tabs.get(tabId),
  async set(tabId, state) {
    await tabs.set(tabId, state);
    if (tabId < 0) return;
    const isUnread = state?.kind === 'unreadable';
    try {
      // Nothing of its own lets the tab show what holds for all: the days left.
      await browser.action.setBadgeText({ tabId, text: isUnread ? '!' : (null as unknown as string) });
      await browser.action.setTitle({ tabId, title: isUnread ? UNREAD : '' });
      if (isUnread) await browser.action.setBadgeBackgroundColor({ tabId, color: '#b07a00' });
    } catch {
      // The tab was closed meanwhile.
    }
  },
});
