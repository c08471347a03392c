import { describe, expect, it } from 'vitest';
import { htmlToText } from '#adapters/documents/html/html-to-text.ts';
import { nodeLibraries } from '#adapters/documents/node-libraries.ts';
import { readDocument } from '#adapters/documents/read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const inRegion = (html: string, role: string) => {
  const { text, regions } = htmlToText(html);
  return regions.filter((region) => region.role === role).map(({ start, end }) => text.slice(start, end).trim());
};

describe('HTML to text', () => {
  it.each([
    ['blocks stand on lines of their own', '<p>Dear Ana,</p><p>we are glad.</p>', 'Dear Ana,\nwe are glad.\n'],
    ['inline marks do not break a figure', 'base of <b>$9</b><i>5,000</i> a year', 'base of $95,000 a year'],
    ['white space is folded', '  a \n\t b&nbsp; c ', 'a b c'],
    [
      'table rows have bars',
      '<table><tr><td>Base</td><td>€ 61.000</td></tr><tr><td>Leave</td><td>28 days</td></tr></table>',
      'Base | € 61.000\nLeave | 28 days\n',
    ],
    [
      'a table that only lays out the page keeps its lines',
      `<table><tr><td></td><td><p>Dear Ana,</p><p>${'word '.repeat(60)}</p></td></tr></table>`,
      `Dear Ana,\n${'word '.repeat(60).trim()}\n`,
    ],
    ['list items have a bullet', '<ul><li>One</li><li>Two</li></ul>', '• One\n• Two\n'],
    ['scripts and styles are not text', '<style>p{}</style><p>x</p><script>alert(1)</script>', 'x\n'],
    ['entities are characters', '&pound;40&#8239;000 &amp; more', '£40 000 & more'],
  ])('%s', (_name, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });
  it.each([
    '<div class="gmail_quote">On Monday you wrote: 90k</div>',
    '<blockquote type="cite">90k</blockquote>',
    '<div id="divRplyFwdMsg">From: me 90k</div>',
  ])('marks quoted mail: %s', (html) => {
    expect(inRegion(`<p>New words.</p>${html}`, 'quoted').join()).toContain('90k');
  });
  it.each([
    '<span style="display:none">$1</span>',
    '<span style="font-size: 0px">$1</span>',
    '<p hidden>$1</p>',
    '<div style="position:absolute; left:-9999px">$1</div>',
    '<div style="opacity:0">$1</div>',
  ])('marks what a reader would not see: %s', (html) => {
    expect(inRegion(`<p>Seen.</p>${html}`, 'hidden')).toEqual(['$1']);
  });
  it('does not call visible text hidden', () => {
    expect(inRegion('<p style="font-size: 0.9em; opacity: 0.8; width:100px">Seen</p>', 'hidden')).toEqual([]);
  });
  it('reads through 2,000 nested elements', () => {
    expect(htmlToText(`${'<div>'.repeat(2_000)}deep${'</div>'.repeat(2_000)}`).text.trim()).toBe('deep');
  });
  it('gives up on nesting no mail has and keeps what came before', () => {
    expect(htmlToText(`<p>first</p>${'<div>'.repeat(1_000_000)}deep`).text.trim()).toBe('first');
  });
});

describe('reading a file', () => {
  it('reads a mail with its head', async () => {
    const mail =
      'From: Noor Haddad <noor@kestrel.example>\r\nSubject: Your offer\r\nDate: Tue, 03 Mar 2026 09:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBase: £51,000\r\n';
    expect((await readDocument('offer.eml', bytes(mail), nodeLibraries)).letter).toMatchObject({
      subject: 'Your offer',
      sentOn: '2026-03-03',
      from: { name: 'Noor Haddad', email: 'noor@kestrel.example' },
      text: 'Base: £51,000',
    });
  });
  it('reads the HTML part of a mail when there is no plain one', async () => {
    const mail =
      'Subject: Offer\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Base <b>€ 58.000</b></p><div class="gmail_quote">old € 1</div>\r\n';
    const { letter } = await readDocument('offer.EML', bytes(mail), nodeLibraries);
    expect(letter.text).toContain('Base € 58.000');
    expect(letter.regions?.[0]?.role).toBe('quoted');
  });
  it('tells UTF-16 and Windows-1252 text', async () => {
    expect(
      (await readDocument('a.txt', new Uint8Array([0xff, 0xfe, 0xac, 0x20, 0x35, 0x00]), nodeLibraries)).letter.text,
    ).toBe('€5');
    expect((await readDocument('a.txt', new Uint8Array([0x80, 0x35]), nodeLibraries)).letter.text).toBe('€5');
  });
  it.each([
    ['an empty file', 'a.txt', new Uint8Array(), /empty/],
    ['only white space', 'a.txt', bytes(' \n\t '), /no text/],
    ['a binary file', 'a.txt', new Uint8Array(400).map((_, i) => i % 7), /not a text file/],
    ['a file that is far too large', 'a.txt', new Uint8Array(25_000_001), /larger than 25 MB/],
  ])('refuses %s with what to do', async (_name, name, content, message) => {
    await expect(readDocument(name, content, nodeLibraries)).rejects.toThrow(message);
  });
});
