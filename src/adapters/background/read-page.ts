import { browser } from 'wxt/browser';
import { openPanel } from '#adapters/background/open-panel.ts';
import { readTab } from '#adapters/postings/read-tab.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import { createHomeDesk } from '#app/home-desk.ts';

const ID = 'read-page';

/** "Read this as an offer" in the context menu and on a key. Both give leave for the page in front and no other. */
export function offerToReadPages(dependencies: () => DeskDependencies): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      { id: ID, title: 'Read this as an offer', contexts: ['page', 'selection', 'frame'] },
      // Made before: an update finds it there.
      () => void browser.runtime.lastError,
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) start(tab.id, selectionText);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === ID && tab?.id !== undefined) start(tab.id, undefined);
  });

  /** The panel opens in the turn of the click, as browsers ask; the page is read beside it. */
  function start(tabId: number, selected: string | undefined): void {
    void openPanel(tabId);
    void readPage(dependencies(), tabId, selected);
  }
}

export async function readPage(deps: DeskDependencies, tabId: number, selected?: string): Promise<void> {
  const page = await readTab(tabId);
  // The selection of the page keeps its lines; the menu's own word for it does not.
  const text = page?.selection || selected || page?.text || '';
  const subject = page?.title.trim();
  const answer =
    text.trim() === '' ? undefined : await createHomeDesk(deps).readText({ text, ...(subject ? { subject } : {}) });
  if (answer === undefined || 'problem' in answer)
    await deps.tabs.set(tabId, { kind: 'unreadable', siteId: 'page', missing: page === undefined ? 'text' : 'terms' });
  else
    await deps.tabs.set(tabId, {
      kind: 'document',
      documentId: answer.view.document.id,
      negotiationId: answer.view.negotiationId,
    });
  await deps.announce();
}
