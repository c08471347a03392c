import { browser } from 'wxt/browser';
import { sendPageCommand } from '#adapters/messaging/page-commands.ts';

/** The tab in front of a surface, and the page script in it. */
export interface TabLink {
  tabId(): Promise<number | undefined>;
  mark(documentId: string, start: number, end: number): Promise<void>;
  unmark(): Promise<void>;
  insert(documentId: string, text: string): Promise<boolean>;
  onChange(listener: () => void): () => void;
}

export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function send(command: Parameters<typeof sendPageCommand>[1]): Promise<boolean> {
  const tabId = await activeTab();
  return tabId !== undefined && sendPageCommand(tabId, command);
}

/**
 * A surface's link to the active tab. `onChange` fires when another tab comes to the front
 * and when the background has new things to show (it counts them up in session storage).
 */
export function pageLink(): TabLink {
  return {
    tabId: activeTab,
    mark: async (documentId, start, end) => void (await send({ kind: 'mark', documentId, start, end })),
    unmark: async () => void (await send({ kind: 'unmark' })),
    insert: (documentId, text) => send({ kind: 'insert', documentId, text }),
    onChange(listener) {
      const changed = (_changes: unknown, area: string) => {
        if (area === 'session') listener();
      };
      browser.storage.onChanged.addListener(changed);
      browser.tabs.onActivated.addListener(listener);
      return () => {
        browser.storage.onChanged.removeListener(changed);
        browser.tabs.onActivated.removeListener(listener);
      };
    },
  };
}
