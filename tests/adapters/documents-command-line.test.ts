import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { column, makePdf } from '../support/make-pdf.ts';
import { makeDocx, paragraph } from '../support/make-zip.ts';
import { bombPdf, lockedPdf } from '../support/odd-pdf.ts';

const LETTER = [
  'Dear Ola,',
  'We are pleased to offer you the position of Hydrologist at Lindqvist Water AB.',
  'Your base salary is SEK 46,500 a month.',
];
const letterPdf = makePdf([column(LETTER)]);
const pdfMail = `Subject: Offer\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\n${Buffer.from(letterPdf).toString('base64')}\r\n`;

const folder = mkdtempSync(join(tmpdir(), 'countersign-files-'));
const program = fileURLToPath(new URL('../../tools/countersign.mjs', import.meta.url));
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};
function read(names: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'read', ...names], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

describe('reading files from the command line', { timeout: 60_000 }, () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads every kind of file', () => {
    const html = LETTER.map((line) => `<p>${line}</p>`).join('');
    const { status, stdout, lines } = read([
      put('a.txt', LETTER.join('\n')),
      put('a.md', LETTER.join('\n\n')),
      put('a.html', html),
      put('a.pdf', letterPdf),
      put('a.docx', makeDocx(LETTER.map(paragraph).join(''))),
      put('a.eml', pdfMail),
    ]);
    expect([status, lines]).toEqual([0, []]);
    expect(stdout.match(/46,500 a month/g)?.length).toBeGreaterThanOrEqual(6);
  });
  it.each([
    ['text', LETTER.join('\n')],
    ['a PDF', letterPdf],
    ['a mail', pdfMail],
  ])('reads %s from standard input', (_what, input) => {
    expect(read(['-'], input)).toMatchObject({ status: 0, stdout: expect.stringContaining('46,500 a month') });
  });
  it('says in one line what is wrong with each file, and reads the rest', () => {
    const { status, stdout, lines } = read([
      'missing.pdf',
      put('empty.txt', ''),
      put(
        'binary.txt',
        Uint8Array.from({ length: 300 }, (_, index) => index % 7),
      ),
      put('locked.pdf', lockedPdf([column(LETTER)])),
      put('cut.pdf', letterPdf.slice(0, 600)),
      put('scan.pdf', makePdf([[]])),
      put('bomb.pdf', bombPdf(400)),
      put('cut.docx', makeDocx(paragraph('x')).slice(0, 300)),
      put('good.txt', LETTER.join('\n')),
    ]);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^countersign: missing\.pdf: There is no such file/),
      expect.stringMatching(/^countersign: empty\.txt: The file is empty/),
      expect.stringMatching(/^countersign: binary\.txt: This is not a text file/),
      expect.stringMatching(/^countersign: locked\.pdf: This PDF is locked/),
      expect.stringMatching(/^countersign: cut\.pdf: This PDF is damaged or cut off/),
      expect.stringMatching(/^countersign: scan\.pdf: This PDF is a picture/),
      expect.stringMatching(/^countersign: bomb\.pdf: This PDF unpacks to far more/),
      expect.stringMatching(/^countersign: cut\.docx: This Word file is damaged/),
    ]);
    expect(stdout).toContain('46,500 a month');
  });
});
