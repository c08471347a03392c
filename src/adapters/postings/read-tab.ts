import { browser } from 'wxt/browser';
import { pageReadingSchema } from '#adapters/postings/page-reading.schema.ts';
import type { PageReading } from '#app/posting.ts';

/**
 * Reads the page in a tab, once, because the person asked: a click on the toolbar, in the menu or a key gives leave for
 * this page alone. Undefined where the browser lets nobody look (its own pages, stores), or gave no leave.
 */
export async function readTab(tabId: number): Promise<PageReading | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-reader.js'] });
    const parsed = pageReadingSchema.safeParse(frame?.result);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
