import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the panel beside the tab. Must be reached in the same turn as the person's click.
 * Firefox does not let a click inside a page open its sidebar; the answer is then false and the page says what to do.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    if (browser.sidePanel !== undefined) {
      await browser.sidePanel.open({ tabId });
      return true;
    }
    const sidebar = (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
    if (sidebar === undefined) return false;
    await sidebar.open();
    return true;
  } catch {
    return false;
  }
}
