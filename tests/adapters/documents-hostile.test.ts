import { describe, expect, it } from 'vitest';
import { kindOf } from '#adapters/documents/document-kind.ts';
import { guardZip } from '#adapters/documents/docx/zip-guard.ts';
import { htmlToText } from '#adapters/documents/html/html-to-text.ts';
import { TextBuilder } from '#adapters/documents/html/text-builder.ts';
import { nodeLibraries } from '#adapters/documents/node-libraries.ts';
import { readDocument } from '#adapters/documents/read-document.ts';
import { column, makePdf } from '../support/make-pdf.ts';
import { makeDocx, makeZip, paragraph } from '../support/make-zip.ts';
import { lockedPdf, packedPdf } from '../support/odd-pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const wide = (text: string) => [...text].map((char) => `${char}\0`).join('');
const LETTER = 'Your base salary is SEK 46,500 a month.';

describe('what a file is', () => {
  it.each([
    ['stdin.txt', makePdf([column([LETTER])]), 'pdf'],
    ['stdin.txt', makeDocx(paragraph(LETTER)), 'docx'],
    ['stdin.txt', bytes('Received: from a\r\nFrom: a@b.example\r\n\r\nHello'), 'eml'],
    ['stdin.txt', bytes('  <!DOCTYPE html><p>x'), 'html'],
    ['mail.eml', bytes('From: a@b.example\r\n\r\nHello'), 'eml'],
    ['page.HTM', bytes('<p>x'), 'html'],
    ['offer.md', bytes('# Offer'), 'text'],
    ['letter.txt', bytes('From: Ana\nTo: Ola\n\nDear Ola,'), 'text'],
    ['letter', bytes('Dear Ola: welcome'), 'text'],
  ])('%s is told by what is in it', (name, content, kind) => {
    expect(kindOf(name, content)).toBe(kind);
  });
  it.each([
    [
      'a locked Word file',
      'a.docx',
      latin1(`\u00d0\u00cf\u0011\u00e0${wide('EncryptedPackage')}`),
      /locked with a password/,
    ],
    ['an Outlook message', 'a.msg', latin1('\u00d0\u00cf\u0011\u00e0'), /\.msg/],
    ['an OpenDocument file', 'a.odt', makeZip({ mimetype: 'x', 'content.xml': '<x/>' }), /OpenDocument/],
    ['an RTF file', 'a.rtf', bytes('{\\rtf1 x'), /RTF/],
    ['a picture', 'offer.pdf', latin1('\u00ff\u00d8\u00ff\u00e0'), /picture/],
    ['a page named as Word', 'a.docx', bytes('<p>x</p>'), /something else/],
  ])('%s is refused with what to do', (_what, name, content, message) => {
    expect(() => kindOf(name, content)).toThrow(message);
  });
});

describe('a zip that lies', () => {
  /** One entry whose table of contents claims a size of its own. */
  const lying = (name: string, unpacked: number, claimed: number) => {
    const zip = makeZip({ [name]: 'x'.repeat(unpacked) });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 46 < zip.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, claimed, true);
    return zip;
  };
  it('about what it unpacks to is refused before a library opens it', async () => {
    await expect(guardZip(lying('word/document.xml', 9_000_000, 10))).rejects.toThrow(/unpacks to far more/);
    await expect(guardZip(lying('word/document.xml', 5_000, 10))).rejects.toThrow(/damaged/);
  });
  it('in its packed data is damaged', async () => {
    const zip = makeZip({ 'word/document.xml': 'hello hello hello hello' });
    zip[30 + 'word/document.xml'.length] = 0xff;
    await expect(guardZip(zip)).rejects.toThrow(/damaged/);
  });
  it('with a password is told so', async () => {
    const zip = makeDocx(paragraph('x'));
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 46 < zip.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    await expect(guardZip(zip)).rejects.toThrow(/password/);
  });
  it('is let through when it tells the truth', async () => {
    await expect(guardZip(makeDocx(paragraph('x'.repeat(1_000_000))))).resolves.toBeUndefined();
  });
});

describe('a PDF that is odd', () => {
  it('and locked says so', async () => {
    await expect(readDocument('a.pdf', lockedPdf([column([LETTER])]), nodeLibraries)).rejects.toThrow(/password/);
  });
  it('but packed reads as any other', async () => {
    const drawn = bytes(`BT /F1 11 Tf 72 700 Td (${LETTER}) Tj ET`);
    expect((await readDocument('a.pdf', packedPdf(drawn), nodeLibraries)).letter.text).toBe(LETTER);
  });
  it('names the pages without text', async () => {
    const { notes } = await readDocument('a.pdf', makePdf([column([LETTER]), [], []]), nodeLibraries);
    expect(notes).toEqual([expect.stringContaining('page 2, 3')]);
  });
});

describe('a mail with attachments', () => {
  const base64 = (content: Uint8Array) => Buffer.from(content).toString('base64');
  const mail = (attached: Uint8Array, end = '--b--', head = 'filename="letter.pdf"', type = 'application/pdf') =>
    bytes(
      `From: a@b.example\r\nSubject: Offer\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the letter.\r\n--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; ${head}\r\n\r\n${base64(attached)}\r\n${end}\r\n`,
    );
  const read = (content: Uint8Array) => readDocument('a.eml', content, nodeLibraries);
  it.each([
    ['PDF', makePdf([column([LETTER])]), 'filename="letter.pdf"', 'application/pdf'],
    ['PDF without a name', makePdf([column([LETTER])]), 'x=y', 'application/pdf'],
    ['Word file', makeDocx(paragraph(LETTER)), 'filename="letter.docx"', 'application/octet-stream'],
  ])('reads the %s in it after its text', async (_what, attached, head, type) => {
    const { letter, notes } = await read(mail(attached, '--b--', head, type));
    expect(letter.text).toMatch(/^See the letter\.\s+Your base salary is SEK 46,500 a month\.\s*$/);
    expect(notes).toEqual([]);
  });
  it('tells of one that cannot be read', async () => {
    const { letter, notes } = await read(mail(lockedPdf([column([LETTER])])));
    expect(letter.text).toBe('See the letter.');
    expect(notes).toEqual([expect.stringMatching(/^Attachment “letter\.pdf”: .*password/)]);
  });
  it('tells when it is cut off', async () => {
    expect((await read(mail(makePdf([column([LETTER])]), ''))).notes).toEqual([expect.stringContaining('cut off')]);
  });
});

describe('HTML under construction', () => {
  it('cuts in the middle of a part and goes on', () => {
    const text = new TextBuilder();
    for (const part of ['abc', 'def', 'ghi']) text.add(part);
    expect(text.cut(4)).toBe('efghi');
    expect([text.length, text.last, String(text)]).toEqual([4, 'd', 'abcd']);
    expect(text.cut(0)).toBe('abcd');
    expect([text.length, text.last]).toEqual([0, '']);
  });
  it('keeps the place of what is hidden in a table row', () => {
    const { text, regions } = htmlToText(
      '<table><tr><td>Base</td><td>€ 54.000<span style="display:none"> was € 90.000</span></td></tr></table>',
    );
    expect(regions.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['was € 90.000']);
  });
  it('grows linearly', () => {
    const time = (times: number) => {
      const html = '<p>We offer you <b>$95,000</b> a year.</p><table><tr><td>Base</td><td>1</td></tr></table>'.repeat(
        times,
      );
      const started = process.cpuUsage();
      htmlToText(html);
      return process.cpuUsage(started).user;
    };
    time(500);
    expect(Math.min(time(4_000), time(4_000))).toBeLessThan(20 * Math.min(time(400), time(400), time(400)) + 20_000);
  });
});
