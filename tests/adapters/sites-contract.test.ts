// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyText } from '#adapters/sites/body-text.ts';
import { draftText } from '#adapters/sites/draft-text.ts';
import { SITE_HOSTS } from '#adapters/sites/hosts.ts';
import { SITES, siteFor } from '#adapters/sites/index.ts';
import { MissingPart, type Site } from '#adapters/sites/site.ts';
import { SITE_PAGES, type SitePage, showPage, siteHtml } from '../support/site-pages.ts';

function siteOf({ site, url }: SitePage): Site {
  const found = siteFor(new URL(url));
  if (found?.id !== site) throw new Error(`${url} is not read as ${site}`);
  return found;
}
function opened(page: SitePage, html = siteHtml(page)) {
  const site = siteOf(page);
  const shown = showPage(html);
  const thread = site.thread(shown, new URL(page.url));
  if (thread === undefined) throw new Error('no thread found');
  return { site, shown, thread, composes: site.composes(shown, thread) };
}
const named = SITE_PAGES.map((page) => [`${page.site}/${page.file}`, page] as const);

describe.each(named)('%s', (_name, page) => {
  it('has its parts found: subject, sender, date, text, attachments', () => {
    const { site, thread } = opened(page);
    expect(thread.subject).toBe(page.subject);
    const message = thread.messages.find(({ mine }) => !mine);
    expect(message?.from).toEqual(page.sender);
    expect(message?.sentOn).toBe(page.sentOn);
    expect(message?.attachments.map(({ name }) => name)).toEqual(page.attached);
    const { text, regions } = bodyText(message?.body ?? document.body, site.isQuote);
    const quoted = regions
      .filter(({ role }) => role === 'quoted')
      .map(({ start, end }) => text.slice(start, end))
      .join();
    expect(text).toContain(page.says);
    expect(quoted).not.toContain(page.says);
    if (page.quoted !== undefined) expect(quoted).toContain(page.quoted);
    expect(message?.id.length).toBeGreaterThan(3);
    expect(message?.id.length).toBeLessThan(250);
  });

  it('has its replies found, with the bar outside the editor and the signature left out', () => {
    const { site, composes } = opened(page);
    expect(composes).toHaveLength(page.editors);
    for (const { editor, barAfter } of composes) {
      expect(editor.getAttribute('contenteditable')).toBe('true');
      expect(barAfter.ownerDocument).toBe(document);
      expect(barAfter.parentElement?.closest('[contenteditable]')).toBeNull();
      editor.firstElementChild?.prepend('I would like to talk about the salary.');
      const { text } = draftText(editor, site);
      expect(text).toBe('I would like to talk about the salary.');
    }
  });

  it('is left as it was, and read the same at a second look', () => {
    const { site, shown, thread } = opened(page);
    const before = shown.documentElement.outerHTML;
    const again = site.thread(shown, new URL(page.url));
    expect(again?.id).toBe(thread.id);
    expect(again?.messages.map(({ id, body, mine }) => ({ id, body, mine }))).toEqual(
      thread.messages.map(({ id, body, mine }) => ({ id, body, mine })),
    );
    expect(shown.documentElement.outerHTML).toBe(before);
  });

  it('names the part that is missing and nothing of the mail', () => {
    const [what, part] = page.without;
    const site = siteOf(page);
    const shown = showPage(siteHtml(page));
    for (const gone of shown.querySelectorAll(what)) gone.remove();
    try {
      site.thread(shown, new URL(page.url));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(MissingPart);
      expect((error as MissingPart).part).toBe(part);
      expect(JSON.stringify(error) + String(error)).not.toContain(page.sender.name);
    }
    expect(() => site.thread(showPage('<p>…</p>'), new URL(page.url))).toThrow('pane not found');
  });

  it('is found under other class names, by roles, ids and data attributes', () => {
    if (page.site === 'linkedin' || page.site === 'fastmail') return expect(siteHtml(page)).toContain('class=');
    const html = siteHtml(page).replace(/ class="(?!(?:yahoo_quoted|protonmail_quote)")[^"]*"/g, '');
    const { site, thread } = opened(page, html);
    expect(bodyText(thread.messages.find(({ mine }) => !mine)?.body ?? document.body, site.isQuote).text).toContain(
      page.says,
    );
  });
});

describe('every site', () => {
  it.each(SITES.map((site) => [site.id, site] as const))('%s finds nothing on a page of another', (id, site) => {
    for (const page of SITE_PAGES.filter((other) => other.site !== id)) {
      expect(site.knows(new URL(page.url))).toBe(false);
      const list = new URL(site.hosts[0]?.replace('*.', 'my.').replace('*', 'mail/0/') ?? '');
      expect(site.thread(showPage(siteHtml(page)), list)?.messages ?? []).toEqual([]);
    }
  });

  it('is listed with its hosts, and none reaches for every page', () => {
    expect(SITES.map(({ id }) => id).sort()).toEqual(SITE_HOSTS.map(({ id }) => id).sort());
    for (const { hosts } of SITE_HOSTS)
      for (const host of hosts) expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
  });

  it('knows its hosts alone', () => {
    for (const { hosts } of SITES)
      for (const host of hosts) {
        const name = host.replace('https://', '').replace('/*', '').replace('*.', 'my.');
        expect(siteFor(new URL(`https://${name}.evil.example/mail/`))).toBeUndefined();
        expect(siteFor(new URL(`https://evil.example/${name}/mail/0/`))).toBeUndefined();
        expect(siteFor(new URL(`http://${name}/mail/0/`))).toBeUndefined();
      }
  });
});
