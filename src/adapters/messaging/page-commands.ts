import { browser } from 'wxt/browser';

/** What the panel may ask of the page in front of the person. */
export type PageCommand =
  | { readonly kind: 'mark'; readonly documentId: string; readonly start: number; readonly end: number }
  | { readonly kind: 'unmark' }
  /** Leave to read these hosts was taken back. */
  | { readonly kind: 'leave'; readonly origins: readonly string[] }
  | { readonly kind: 'insert'; readonly documentId: string; readonly text: string }
  /** Answered with `PageAttachment[]`. */
  | { readonly kind: 'attachments' }
  /** Answered with an `AttachmentPiece`, or nothing when it cannot be had. */
  | { readonly kind: 'attachment'; readonly id: string; readonly from: number };

const NAME = 'page-command';

/** Asks the page script of a tab; undefined when none is there. What comes back is the page's word: check it. */
export async function askPage(tabId: number, command: PageCommand): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { name: NAME, command }, { frameId: 0 });
  } catch {
    // No page script in this tab: the person looks at a page we do not run on.
    return undefined;
  }
}

/** Sends a command to the page script of a tab; false when none is there or it could not be done. */
export const sendPageCommand = async (tabId: number, command: PageCommand): Promise<boolean> =>
  (await askPage(tabId, command)) === true;

/** Tells the page script of a tab that its leave is gone; a tab without one does not answer. */
export const leavePage = (tabId: number, origins: readonly string[]): Promise<unknown> =>
  askPage(tabId, { kind: 'leave', origins });

/** Listens in a page script; returns the function that stops listening. Only our own extension can reach it. */
export function onPageCommand(handler: (command: PageCommand) => Promise<unknown>): () => void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string | undefined },
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return false;
    const { name, command } = message as { name?: unknown; command?: PageCommand };
    if (name !== NAME || command === undefined) return false;
    handler(command).then(respond, () => respond(false));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
