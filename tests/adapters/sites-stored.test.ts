// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyText } from '#adapters/sites/body-text.ts';
import { findParts } from '#adapters/sites/find-part.ts';
import { siteFor } from '#adapters/sites/index.ts';
import { MissingPart } from '#adapters/sites/site.ts';
import { showPage } from '../support/site-pages.ts';
import { type StoredPage, storedPages } from '../support/stored-pages.ts';

const pages = storedPages('gmail');

function parse({ html }: StoredPage): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe.runIf(pages.length > 0)('Gmail: stored pages', () => {
  it.each(pages.filter(({ kind }) => kind === 'conversation'))('$name: what is open is found', (page) => {
    const url = new URL(page.url);
    const site = siteFor(url);
    const document = parse(page);
    const thread = site?.thread(document, url);
    const open = (page.expect.messages ?? []).filter(({ state }) => state === 'expanded');
    expect(thread?.subject).toBe(page.expect.subject);
    expect(thread?.messages.map(({ from }) => from)).toEqual(open.map(({ sender }) => sender));
    for (const [index, message] of (thread?.messages ?? []).entries()) {
      const { text, regions } = bodyText(message.body, (element) => site?.isQuote(element) === true);
      const quoted = regions
        .filter(({ role }) => role === 'quoted')
        .map(({ start, end }) => text.slice(start, end))
        .join('\n');
      const expected = open[index]?.body;
      expect(text.startsWith(expected?.startsWith ?? '')).toBe(true);
      for (const words of expected?.contains ?? []) expect(text).toContain(words);
      for (const words of expected?.quoted ?? []) expect(quoted).toContain(words);
      for (const words of expected?.contains ?? []) expect(quoted).not.toContain(words);
    }
    const editors = (page.expect.compose ?? []).reduce((sum, { editableCount = 0 }) => sum + editableCount, 0);
    expect(thread === undefined ? 0 : site?.composes(document, thread).length).toBe(editors);
  });

  it.each(pages.filter(({ kind }) => kind !== 'conversation'))('$name: a part alone makes no thread', (page) => {
    const url = new URL(page.url);
    try {
      expect(siteFor(url)?.thread(parse(page), url)?.messages ?? []).toEqual([]);
    } catch (error) {
      // The address says that a thread is open, and the part of the page does not hold one.
      expect(error).toBeInstanceOf(MissingPart);
    }
  });
});

/** What the stored pages of the other mail programs say stands in them. */
describe.each(['outlook', 'yahoo', 'proton', 'linkedin'])('%s: stored pages', (name) => {
  const stored = storedPages(name).filter(({ kind }) => kind !== 'job-posting');
  it.runIf(stored.length > 0)('are read as they say', () => {
    for (const page of stored) {
      const url = new URL(page.url);
      const site = siteFor(url);
      const shown = showPage(page.html);
      const expected = (page.expect.messages ?? []).filter(({ state }) => state !== 'collapsed');
      const thread = expected.length === 0 ? undefined : site?.thread(shown, url);
      const texts = (thread?.messages ?? []).map(({ body, mine }) => ({
        text: bodyText(body, (element) => site?.isQuote(element) === true).text,
        direction: mine ? 'sent' : 'received',
      }));
      if (page.kind === 'messaging') {
        const said = (expected as unknown as { text: string; direction: string }[]).filter(({ text }) => text !== '');
        expect(texts.filter(({ text }) => text !== '')).toEqual(
          said.map(({ text, direction }) => ({ text, direction })),
        );
        expect(thread === undefined ? 0 : site?.composes(shown, thread).length).toBe(1);
        continue;
      }
      expect(texts, page.name).toHaveLength(expected.length);
      for (const [index, message] of expected.entries()) {
        for (const words of message.body?.contains ?? []) expect(texts[index]?.text).toContain(words);
        const sender = message.sender;
        if (sender?.email !== undefined) expect(thread?.messages[index]?.from?.email).toBe(sender.email);
        if (sender?.name) expect(thread?.messages[index]?.from?.name).toBe(sender.name);
      }
      if (page.expect.subject !== undefined) expect(thread?.subject).toBe(page.expect.subject);
      if (page.kind === 'compose') expect(findParts(shown, site?.parts.editor ?? [])).toHaveLength(1);
    }
  });
});
