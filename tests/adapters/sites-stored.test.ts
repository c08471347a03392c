// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyText } from '#adapters/sites/body-text.ts';
import { siteFor } from '#adapters/sites/index.ts';
import { MissingPart } from '#adapters/sites/site.ts';
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
