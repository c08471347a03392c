import { browser } from 'wxt/browser';
import type { Sender } from '#adapters/messaging/serve.ts';

/** Told apart by the sender the browser vouches for, never by anything in the message. */

/** One of our own pages: panel, popup, options. */
export function isOwnSurface(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** A page script of ours in the top frame of a tab. */
export function isPageScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isOwnSurface(sender);
}
