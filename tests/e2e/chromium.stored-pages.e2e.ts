import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type DemoThread, demoThreads } from '../../demo/mailbox/mailbox.mjs';
import { threadHtml } from '../../demo/mailbox/thread-html.mjs';
import { until } from '../../demo/open-browser.mjs';
import { storedPages } from '../support/stored-pages.ts';
import { Mailbox } from './support/mailbox.ts';

const pages = storedPages('gmail');
const offer = demoThreads(new Date()).find(({ isOffer }) => isOffer) as DemoThread;
const pathOf = (url: string) => new URL(url).pathname;

describe.runIf(pages.length > 0)('stored pages in a browser', () => {
  let mailbox: Mailbox;
  let shown = '';
  beforeAll(async () => {
    mailbox = await Mailbox.open({ pageFor: () => shown });
  });
  afterAll(() => mailbox.close());

  const conversations = pages.filter(({ kind }) => kind === 'conversation');

  it.each(conversations)('$name: told for what it is', async (page) => {
    shown = page.html;
    await mailbox.page.goto(`https://mail.google.com${pathOf(page.url)}?page=${page.name}${new URL(page.url).hash}`);
    const wire = await mailbox.wire();
    // The page is read anew, now that somebody listens.
    await mailbox.page.evaluate(() => {
      const body = document.querySelector('.h7 .a3s');
      body?.replaceWith(body.cloneNode(true));
    });
    await until('the mail to be judged', async () => (await wire.readings()).length > 0);
    const title = page.expect.facts?.find(({ field }) => field === 'title')?.value;
    const base = page.expect.facts?.find(({ field }) => field === 'baseSalary')?.amount;
    if (page.expect.offer === true) {
      const pill = await mailbox.pill();
      expect(pill).toContain(title);
      expect(pill).toContain(base?.toLocaleString('en-US'));
    } else {
      expect((await wire.readings()).at(-1)?.answer).toEqual({});
      expect(await mailbox.pills()).toEqual([]);
      expect(await mailbox.bars()).toEqual([]);
    }
  });

  it.each(pages.filter(({ kind }) => kind !== 'conversation'))('$name: nothing is shown', async (page) => {
    shown = page.html;
    await mailbox.page.goto(`https://mail.google.com${pathOf(page.url)}?page=${page.name}#inbox`);
    // An offer is opened beside it: its pill shows that the page script had its look, and is the only one.
    await mailbox.page.evaluate(
      ([html = '', hash = '']) => {
        document.body.insertAdjacentHTML('beforeend', `<div role="main">${html}</div>`);
        location.hash = hash;
      },
      [threadHtml(offer), addressOf(offer.key)],
    );
    await mailbox.pill();
    expect((await mailbox.leftovers()).hosts).toBe(1);
  });

  it('leave no complaint of ours in any console', () =>
    expect(mailbox.faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([]));
});
