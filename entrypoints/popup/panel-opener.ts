import { browser } from 'wxt/browser';
import type { TabId } from '#ui/store/tab-id.ts';

interface Sidebar {
  open(): Promise<void>;
  setPanel(details: { panel: string }): Promise<void>;
}

/**
 * Opens the panel at a sheet. The window is looked up beforehand: browsers open a panel only inside the
 * click itself, and waiting for an answer would leave it.
 */
export async function panelOpener(): Promise<(tab?: TabId) => void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const sidebar = (browser as { sidebarAction?: Sidebar }).sidebarAction;
  return (sheet) => {
    const path = sheet === undefined ? 'sidepanel.html' : `sidepanel.html#${sheet}`;
    if (sidebar !== undefined) {
      void sidebar.setPanel({ panel: path });
      void sidebar.open().then(() => window.close());
    } else if (windowId !== undefined) {
      if (tab?.id !== undefined) void browser.sidePanel.setOptions({ tabId: tab.id, path, enabled: true });
      void browser.sidePanel.open(tab?.id === undefined ? { windowId } : { tabId: tab.id }).then(() => window.close());
    }
  };
}
