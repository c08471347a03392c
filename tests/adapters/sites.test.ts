// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyText } from '#adapters/sites/body-text.ts';
import { siteFor } from '#adapters/sites/index.ts';
import { MissingPart, type SiteThread } from '#adapters/sites/site.ts';
import { addressOf, demoThreads } from '../../demo/mailbox/mailbox.mjs';
import { threadHtml } from '../../demo/mailbox/thread-html.mjs';

const BASE = 'https://mail.google.com/mail/u/0/';
const today = new Date('2026-03-04T12:00:00Z');
const threads = demoThreads(today);
const demo = (key: string) => {
  const thread = threads.find((one) => one.key === key);
  if (thread === undefined) throw new Error(`no demo thread ${key}`);
  return thread;
};
const us = demo('us-offer');
const address = new URL(BASE + addressOf('us-offer'));

const gmail = (() => {
  const site = siteFor(address);
  if (site === undefined) throw new Error('no site for the mail host');
  return site;
})();

function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}
const main = (inside: string) => `<div class="nH" role="main">${inside}</div>`;
const usPage = (change: (html: string) => string = (html) => html) => show(change(main(threadHtml(us))));

function opened(page: Document, url = address): SiteThread {
  const thread = gmail.thread(page, url);
  if (thread === undefined) throw new Error('no thread found');
  return thread;
}

describe('Gmail: an open conversation', () => {
  it('finds the subject, the id and the one message that is open', () => {
    const thread = opened(usPage());
    expect(thread.subject).toBe('Your offer from Halden Robotics');
    expect(thread.id).toMatch(/^thread-f:\d+$/);
    expect(thread.messages).toHaveLength(1);
  });

  it('reads sender, date and text of it', () => {
    const [message] = opened(usPage()).messages;
    expect(message?.from).toEqual({ name: 'Rosa Imhoff', email: 'rosa.imhoff@haldenrobotics.example' });
    expect(message?.sentOn).toBe('2026-03-03');
    expect(message?.mine).toBe(false);
    const { text } = bodyText(message?.body ?? document.body, gmail.isQuote);
    expect(text).toContain('• Base salary of $178,000 per year');
    expect(text.startsWith('Hi Ines,')).toBe(true);
  });

  it('keeps quoted earlier mail apart', () => {
    const [message] = opened(usPage()).messages;
    const { text, regions } = bodyText(message?.body ?? document.body, gmail.isQuote);
    const quoted = regions.filter(({ role }) => role === 'quoted').map(({ start, end }) => text.slice(start, end));
    expect(quoted).toHaveLength(1);
    expect(quoted[0]).toContain('Thank you for today');
    expect(quoted[0]).not.toContain('178,000');
  });

  it('tells what the person wrote from what came in', () => {
    const mine = { ...us, messages: us.messages.slice(0, 2) };
    const [message] = opened(show(main(threadHtml(mine)))).messages;
    expect(message?.mine).toBe(true);
  });

  it('finds the same again, and leaves the page as it was', () => {
    const page = usPage();
    const before = page.body.innerHTML;
    const first = opened(page);
    expect(opened(page).messages.map(({ body }) => body)).toEqual(first.messages.map(({ body }) => body));
    expect(page.body.innerHTML).toBe(before);
  });

  it('goes by the pane in front, not by one that was left', () => {
    const old = `<div class="nH" style="display: none;">${threadHtml(demo('uk-offer'))}</div>`;
    expect(opened(show(old + main(threadHtml(us)))).subject).toBe(us.subject);
    const oldWithRole = `<div class="nH" role="main" style="display: none;">${threadHtml(demo('uk-offer'))}</div>`;
    expect(opened(show(oldWithRole + main(threadHtml(us)))).subject).toBe(us.subject);
  });

  it('reads table rows as lines with bars', () => {
    const [message] = opened(show(main(threadHtml(demo('uk-offer'))))).messages;
    const { text } = bodyText(message?.body ?? document.body, gmail.isQuote);
    expect(text).toContain('Salary | £74,000 per annum, paid monthly\n');
  });
});

describe('Gmail: forms of the page that accounts have had', () => {
  it.each([
    ['a thread box of an earlier year', (html: string) => html.replace('nH a98 iY', 'nH if')],
    ['another thread box', (html: string) => html.replace('nH a98 iY', 'PeIF1d')],
    ['no thread box that is known', (html: string) => html.replace('nH a98 iY', 'xyz')],
    ['ids of one kind alone', (html: string) => html.replaceAll(/ data-legacy-message-id="[^"]*"/g, '')],
    ['ids of the other kind alone', (html: string) => html.replaceAll(/ data-message-id="[^"]*"/g, '')],
    ['a subject without ids', (html: string) => html.replace(/ data-thread-perm-id="[^"]*"/, '')],
    ['an id that reads "undefined"', (html: string) => html.replace(/thread-f:\d+/, 'undefined')],
    ['a message box of another class', (html: string) => html.replaceAll('adn ads', 'qqq')],
    ['a body of another class', (html: string) => html.replaceAll('a3s aiL', 'a3s aXjCH')],
  ])('reads the message with %s', (_what, change) => {
    const [message] = opened(usPage(change)).messages;
    expect(bodyText(message?.body ?? document.body, gmail.isQuote).text).toContain('$178,000');
    expect(opened(document).id).not.toBe('undefined');
  });

  it.each([
    ['4 Mar 2026, 16:41', '2026-03-04'],
    ['Mar 4, 2026, 4:41 PM', '2026-03-04'],
    ['Wed, Mar 4, 2026 at 4:41 PM', '2026-03-04'],
    ['2026-03-04 16:41', '2026-03-04'],
    // Day and month may stand either way round, or the month has a name of another language.
    ['04/03/2026 16:41', undefined],
    ['4. März 2026 um 16:41', undefined],
    ['2026年3月4日 16:41', undefined],
  ])('reads the date %s as %s', (shown, expected) => {
    const [message] = opened(usPage((html) => html.replaceAll('3 Mar 2026, 16:41', shown))).messages;
    expect(message?.sentOn).toBe(expected);
  });
});

describe('Gmail: nothing open, or not readable', () => {
  it('finds no thread in a list', () => {
    expect(gmail.thread(show(main('<table class="F"></table>')), new URL(`${BASE}#inbox`))).toBeUndefined();
    expect(gmail.thread(show(''), new URL(`${BASE}#inbox`))).toBeUndefined();
  });

  it.each([
    ['main', (html: string) => html.replace('role="main"', ''), address.href],
    ['thread', () => main('<div class="else"></div>'), address.href],
    ['thread', () => main('<div class="else"></div>'), `${address.href}?compose=new`],
    [
      'message',
      (html: string) => html.replaceAll(/adn ads|adf ads|role="listitem"|data-[a-z-]*message-id/g, 'x'),
      address.href,
    ],
    ['body', (html: string) => html.replaceAll('a3s aiL', 'zzz').replaceAll('ii gt', 'zzz'), address.href],
  ])('names the part that is missing: %s', (part, change, url) => {
    const page = usPage(change);
    expect(() => gmail.thread(page, new URL(url))).toThrow(MissingPart);
    expect(() => gmail.thread(page, new URL(url))).toThrow(`gmail: ${part} not found`);
  });

  it('carries nothing of the mail in the error', () => {
    const page = usPage((html) => html.replaceAll('a3s aiL', 'zzz').replaceAll('ii gt', 'zzz'));
    try {
      gmail.thread(page, address);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toMatch(/178|Halden|Rosa/);
    }
  });

  it('knows its own host alone', () => {
    for (const url of [
      'https://mail.google.com.evil.example/mail/',
      'https://evil.example/mail.google.com/',
      'https://google.com/',
    ])
      expect(siteFor(new URL(url))).toBeUndefined();
  });
});
