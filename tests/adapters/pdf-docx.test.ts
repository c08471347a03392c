import { describe, expect, it } from 'vitest';
import { nodeLibraries } from '#adapters/documents/node-libraries.ts';
import { readDocument } from '#adapters/documents/read-document.ts';
import { column, makePdf, type PdfText } from '../support/make-pdf.ts';
import { makeDocx, makeZip, paragraph, table } from '../support/make-zip.ts';

const pdf = async (pages: readonly (readonly PdfText[])[]) =>
  (await readDocument('letter.pdf', makePdf(pages), nodeLibraries)).letter.text;
const long = 'We are pleased to offer you the position of Hydrologist at Lindqvist Water, based in our office in';

describe('PDF', () => {
  it('joins the lines of a paragraph and keeps paragraphs apart', async () => {
    const text = await pdf([
      [
        ...column([long, 'Uppsala, from 1 September 2026 on.']),
        ...column(['Your base salary is SEK 46,500 a month.'], 72, 640),
      ],
    ]);
    expect(text).toContain('office in Uppsala, from 1 September 2026 on.\n');
    expect(text).toContain('\nYour base salary is SEK 46,500 a month.');
  });
  it('undoes hyphenation at the end of a line', async () => {
    expect(await pdf([column([`${long} Upp-`, 'sala and the sum of a year is as agreed between us.'])])).toContain(
      'office in Uppsala and',
    );
  });
  it('keeps table cells apart', async () => {
    const rows = [
      ['Base salary', '$88,000 a year'],
      ['Target bonus', '8 %'],
    ].flatMap(([left = '', right = ''], index) => [
      { text: left, x: 72, y: 600 - index * 16 },
      { text: right, x: 320, y: 600 - index * 16 },
    ]);
    expect(await pdf([rows])).toContain('Base salary | $88,000 a year\nTarget bonus | 8 %');
  });
  it('leaves out headers, footers and page numbers that repeat', async () => {
    const page = (number: number, line: string): PdfText[] => [
      { text: 'Lindqvist Water AB, confidential', x: 72, y: 765 },
      ...column([line]),
      { text: `Page ${number} of 3`, x: 280, y: 30 },
    ];
    const text = await pdf([
      page(1, 'The first page says one thing.'),
      page(2, 'The second says another.'),
      page(3, 'The third ends it.'),
    ]);
    expect(text).not.toMatch(/confidential|Page \d/);
    expect(text).toContain('The third ends it.');
  });
  it('reads two columns one after the other', async () => {
    const words = (side: string) =>
      Array.from({ length: 10 }, (_, index) => `${side} column line ${index} with some words`);
    const text = await pdf([[...column(words('Left'), 60), ...column(words('Right'), 330)]]);
    expect(text.indexOf('Left column line 9')).toBeLessThan(text.indexOf('Right column line 0'));
  });
  it.each([
    ['a page without text', makePdf([[]]), /picture without text/],
    ['a file cut in the middle', makePdf([column([long])]).slice(0, 60), /cut off/],
    ['a web page with a wrong name', new TextEncoder().encode('<p>hello</p>'), /something else/],
  ])('says so of %s', async (_name, bytes, message) => {
    await expect(readDocument('letter.pdf', bytes, nodeLibraries)).rejects.toThrow(message);
  });
  it('reads a file of 200 pages up to its bound', async () => {
    const text = await pdf(
      Array.from({ length: 200 }, (_, index) => column([`This is sheet ${index} of a long file.`])),
    );
    expect(text).toContain('This is sheet 59 ');
    expect(text).not.toContain('This is sheet 60 ');
  });
});

describe('Word', () => {
  it('keeps paragraphs and tables', async () => {
    const bytes = makeDocx(
      paragraph('Dear Ola,') +
        table([
          ['Base', '€ 54.000'],
          ['Leave', '30 days'],
        ]),
    );
    expect((await readDocument('letter.docx', bytes, nodeLibraries)).letter.text).toBe(
      'Dear Ola,\nBase | € 54.000\nLeave | 30 days\n',
    );
  });
  it.each([
    ['a bomb', 'a.docx', makeZip({ 'word/document.xml': 'x' }, 0x7fffffff), /unpacks to far more/],
    ['a zip that is no letter', 'a.docx', makeZip({ 'a.txt': 'x' }), /no text in it/],
    ['a cut file', 'a.docx', makeDocx(paragraph('x')).slice(0, 300), /damaged/],
    ['another packed file', 'a.zip', makeZip({ 'a.txt': 'x' }), /packed file/],
    ['an old Word file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /old Word file/],
  ])('refuses %s with what to do', async (_name, name, bytes, message) => {
    await expect(readDocument(name, bytes, nodeLibraries)).rejects.toThrow(message);
  });
});
