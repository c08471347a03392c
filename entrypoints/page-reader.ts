import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPosting } from '#adapters/postings/read-posting.ts';
import { bodyText } from '#adapters/sites/body-text.ts';
import type { PageReading } from '#app/posting.ts';

/** Put into a page when the person asks to have it read. Looks once, answers, and leaves nothing behind. */
export default defineUnlistedScript((): PageReading => {
  const main = document.querySelector<HTMLElement>('main, [role="main"], article') ?? document.body;
  return {
    host: location.hostname,
    title: document.title.slice(0, 1_000),
    selection: (document.getSelection()?.toString() ?? '').trim().slice(0, 400_000),
    text: bodyText(main, () => false).text,
    posting: readPosting(document, location.hostname),
  };
});
