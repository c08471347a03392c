// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { siteFor } from '#adapters/sites/index.ts';
import { type PageSight, watchPage } from '#adapters/sites/watch-page.ts';
import { addressOf, type DemoThread, demoThreads } from '../../demo/mailbox/mailbox.mjs';
import { threadHtml } from '../../demo/mailbox/thread-html.mjs';

const threads = demoThreads(new Date('2026-03-04T12:00:00Z'));
const us = threads.find(({ key }) => key === 'us-offer') as DemoThread;
const site = siteFor(new URL('https://mail.google.com/mail/u/0/'));

/** A window of the mail host: its address is what we say it is. */
const place = { href: 'https://mail.google.com/mail/u/0/#inbox' };
const mailWindow = new Proxy(window, {
  get: (target, name) => {
    if (name === 'location') return place;
    const value = Reflect.get(target, name);
    return typeof value === 'function' ? value.bind(target) : value;
  },
});

let stop: AbortController;
let sights: PageSight[];
let missing: string[];
let readableAgain: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  document.body.innerHTML = '<div role="main"><table class="F"></table></div>';
  place.href = 'https://mail.google.com/mail/u/0/#inbox';
  stop = new AbortController();
  sights = [];
  missing = [];
  readableAgain = 0;
  if (site === undefined) throw new Error('no site');
  watchPage({
    site,
    document,
    window: mailWindow,
    signal: stop.signal,
    onSight: (sight) => sights.push(sight),
    onMissing: (part) => missing.push(part),
    onReadable: () => readableAgain++,
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Lets mutation records arrive and the page fall quiet. */
async function settle(milliseconds = 1_500): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}
const last = () => sights.at(-1);
const main = () => document.querySelector('[role="main"]') as HTMLElement;
function go(hash: string, html: string): void {
  place.href = `https://mail.google.com/mail/u/0/${hash}`;
  main().innerHTML = html;
  window.dispatchEvent(new Event('hashchange'));
}

describe('watching a mail page', () => {
  it('sees a list, then a thread, then the list again', async () => {
    await settle();
    expect(last()?.thread).toBeUndefined();
    go(addressOf('us-offer'), threadHtml(us));
    await settle();
    expect(last()?.thread?.messages).toHaveLength(1);
    go('#inbox', '<table class="F"></table>');
    await settle();
    expect(last()?.thread).toBeUndefined();
  });

  it('sees a message that is unfolded, by its class alone', async () => {
    go(addressOf('us-offer'), threadHtml(us));
    await settle();
    const folded = document.querySelector('.kv') as HTMLElement;
    folded.querySelector('.adf')?.classList.replace('adf', 'adn');
    folded
      .querySelector('.gs')
      ?.insertAdjacentHTML('beforeend', '<div class="ii gt"><div class="a3s">Earlier.</div></div>');
    await settle();
    const seen = sights.length;
    folded.classList.replace('kv', 'h7');
    await settle();
    expect(sights.length).toBeGreaterThan(seen);
    expect(last()?.thread?.messages).toHaveLength(2);
  });

  it('sees a message that comes in later', async () => {
    go(addressOf('us-offer'), threadHtml(us));
    await settle();
    const { messages, ...rest } = us;
    const longer = threadHtml({ ...rest, messages: [...messages, ...us.later] });
    const list = document.createElement('div');
    list.innerHTML = longer;
    const newest = [...list.querySelectorAll('[role="listitem"]')].at(-1);
    if (newest) document.querySelector('[role="list"]')?.append(newest);
    await settle();
    expect(last()?.thread?.messages).toHaveLength(2);
  });

  it('takes no look at a page in which the person only writes', async () => {
    main().innerHTML = '<div contenteditable="true"><p>Dear</p></div>';
    await settle();
    const seen = sights.length;
    document.querySelector('p')?.append(' Rosa');
    await settle();
    expect(sights).toHaveLength(seen);
  });

  it('looks within a second at a page that never falls quiet', async () => {
    await settle();
    const seen = sights.length;
    for (let step = 0; step < 30; step++) {
      main().append(document.createElement('i'));
      await settle(60);
    }
    expect(sights.length).toBeGreaterThan(seen);
  });

  it('waits for a page that is loading before it calls a part missing, and says so once', async () => {
    go(addressOf('us-offer'), '<div class="else"></div>');
    await settle(3_000);
    expect(missing).toEqual([]);
    await settle(12_000);
    main().append(document.createElement('i'));
    await settle(12_000);
    expect(missing).toEqual(['thread']);
    expect(last()?.thread).toBeUndefined();
    expect(readableAgain).toBe(0);
  });

  it('tells when the page that could not be read is left', async () => {
    go(addressOf('us-offer'), '<div class="else"></div>');
    await settle(12_000);
    go('#inbox', '<table class="F"></table>');
    await settle();
    expect(readableAgain).toBe(1);
  });

  it('ends with its signal', async () => {
    await settle();
    const seen = sights.length;
    stop.abort();
    go(addressOf('us-offer'), threadHtml(us));
    await settle(5_000);
    expect(sights).toHaveLength(seen);
  });
});
