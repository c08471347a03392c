import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../demo/open-browser.mjs';
import { column, makePdf } from '../support/make-pdf.ts';
import { makeDocx, makeZip, paragraph, table } from '../support/make-zip.ts';
import { bombPdf, lockedPdf } from '../support/odd-pdf.ts';
import { isClass, Mailbox } from './support/mailbox.ts';

const LETTER = [
  'Dear Ola Nyström,',
  'We are pleased to offer you the position of Hydrologist at Lindqvist Water AB.',
  'Your base salary is SEK 46,500 a month and you have 30 days of annual leave.',
  'Please let us know your decision by 14 December 2026.',
];
const letterPdf = makePdf([column(LETTER)]);
const buffer = (bytes: Uint8Array) => Buffer.from(bytes);
const text = (content: string) => new TextEncoder().encode(content);
const base64 = (bytes: Uint8Array) => buffer(bytes).toString('base64');

const mailWithPdf = text(
  [
    'From: Karin Holm <karin@lindqvist.example>',
    'Subject: Your letter',
    'Date: Tue, 24 Nov 2026 09:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello Ola, the letter is attached.',
    '--b1',
    'Content-Type: application/pdf; name="letter.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="letter.pdf"',
    '',
    ...(base64(letterPdf).match(/.{1,76}/g) ?? []),
    '--b1--',
    '',
  ].join('\r\n'),
);

const READABLE: readonly (readonly [string, Uint8Array])[] = [
  ['letter.pdf', letterPdf],
  [
    'letter.docx',
    makeDocx(
      LETTER.map(paragraph).join('') +
        table([
          ['Notice period', 'three months'],
          ['Probation', 'six months'],
        ]),
    ),
  ],
  ['letter.eml', mailWithPdf],
  ['letter.html', text(LETTER.map((line) => `<p>${line}</p>`).join(''))],
  ['letter.txt', text(LETTER.join('\n\n'))],
];

const UNREADABLE: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ['a locked PDF', 'locked.pdf', lockedPdf([column(LETTER)]), /locked with a password/],
  ['a scanned PDF', 'scan.pdf', makePdf([[]]), /picture without text/],
  ['a PDF that is cut off', 'cut.pdf', letterPdf.slice(0, 700), /end is missing/],
  ['a PDF bomb', 'bomb.pdf', bombPdf(400), /unpacks to far more/],
  ['a Word bomb', 'bomb.docx', makeZip({ 'word/document.xml': 'x' }, 0x7fffffff), /unpacks to far more/],
  ['a picture', 'scan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /This is a picture/],
  ['a text that is no offer', 'note.txt', text('Milk, eggs, bread.'), /No term of an offer/],
];

describe('a letter brought as a file', () => {
  let mailbox: Mailbox;
  let panel: Page;
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    panel = await mailbox.surface('sidepanel.html');
  });
  afterAll(() => mailbox.close());

  const choose = (name: string, bytes: Uint8Array) =>
    panel.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: buffer(bytes) });
  const drop = (name: string, bytes: Uint8Array, types: readonly string[] = ['dragover', 'drop']) =>
    panel.evaluate(
      ([fileName, content, events]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], fileName));
        for (const type of events)
          document
            .querySelector('.panel')
            ?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, base64(bytes), types] as const,
    );
  const toStart = async () => {
    await panel.getByRole('button', { name: 'All offers' }).click();
    await panel.locator('input[type=file]').waitFor({ state: 'attached' });
  };
  const isShown = () => panel.getByRole('heading', { name: 'Hydrologist' }).waitFor();

  it.each(READABLE)('is read: %s', async (name, bytes) => {
    await choose(name, bytes);
    await isShown();
    await panel.getByText(`“${name}” was read.`).waitFor();
    await toStart();
  });

  it.each(UNREADABLE)('is refused with what to do: %s', async (_what, name, bytes, message) => {
    const started = performance.now();
    await choose(name, bytes);
    await panel.locator('.notice-danger', { hasText: message }).waitFor();
    expect(performance.now() - started).toBeLessThan(20_000);
    await panel.locator('.intake-ended').getByRole('button', { name: 'Close' }).click();
    await panel.locator('.notice-danger').waitFor({ state: 'detached' });
  });

  it('of 200 pages is read up to its bound, and says so', async () => {
    const sheets = Array.from({ length: 199 }, (_, index) => column([`Sheet ${index} of the handbook.`]));
    await choose('handbook.pdf', makePdf([column(LETTER), ...sheets]));
    await isShown();
    await panel.getByText('This file has 200 pages. The first 60 were read.').waitFor();
  });

  it('can be dropped on the panel while an offer is shown', async () => {
    await drop('dropped.pdf', letterPdf, ['dragover']);
    await panel.getByText('Drop the letter here').waitFor();
    await drop('dropped.pdf', letterPdf);
    await panel.getByText('“dropped.pdf” was read.').waitFor();
    expect(await panel.getByText('Drop the letter here').count()).toBe(0);
  });

  it('shows how far it is, can be stopped, and tried again', async () => {
    await toStart();
    const dense = Array.from({ length: 600 }, (_, index) => `${index} ${LETTER[1]}`);
    const slow = makePdf(Array.from({ length: 60 }, () => column(dense)));
    await choose('slow.pdf', slow);
    await until('progress', () => panel.locator('progress[max]').count());
    // At once: a click that waits for the page to be still could come after the end.
    await panel.getByRole('button', { name: 'Stop' }).dispatchEvent('click');
    await panel.getByText('“slow.pdf” was stopped').waitFor();
    await until('no worker', () => panel.workers().length === 0);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('“slow.pdf” was read.').waitFor();
  });

  it('asks nothing of the network', () => {
    expect(mailbox.browser.requests.filter((url) => !url.startsWith('https://mail.google.com/mail/'))).toEqual([]);
  });

  it('leaves no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});

describe('a letter attached to a mail', () => {
  const FILE =
    'https://mail.google.com/mail/u/0?ui=2&ik=1f1&attid=0.1&permmsgid=msg-f:185&th=19b&view=att&disp=safe&zw';
  const attachedPdf = makePdf([
    column([
      'Dear Ines Calloway,',
      'Tidepool Labs, Inc. confirms your employment as Founding Data Engineer.',
      'Your notice period is two months. You have 27 days of paid vacation a year.',
      'Your salary is $148,000 a year.',
    ]),
  ]);
  let mailbox: Mailbox;
  const asked: string[] = [];
  let answer: { status: number; contentType: string; body: Buffer };
  beforeAll(async () => {
    mailbox = await Mailbox.open();
    answer = { status: 200, contentType: 'application/pdf', body: buffer(attachedPdf) };
    await mailbox.browser.context.route(/[?&]view=att\b/, async (route) => {
      asked.push(route.request().url());
      await route.fulfill(answer);
    });
  });
  afterAll(() => mailbox.close());

  /** Puts an attachment's card below the open message, as the mail program does once the file is scanned. */
  const attach = (name: string, url: string) =>
    mailbox.page.evaluate(
      ([fileName, address]) => {
        const cards = document.createElement('div');
        cards.className = 'hq gt';
        cards.innerHTML = '<div class="aQH"><span class="aZo"><span class="aV3"></span></span></div>';
        const card = cards.querySelector('.aZo');
        if (card) card.setAttribute('download_url', `application/pdf:${encodeURIComponent(fileName)}:${address}`);
        document.querySelector('[role="main"] .h7 .gs')?.append(cards);
      },
      [name, url] as const,
    );
  const readButton = (name: string) =>
    until(`the button for ${name}`, () =>
      mailbox.inShadow((each) => isClass('read')(each) && each.text.includes(name)),
    );

  it('is offered in the line of the pill, letters only', async () => {
    await mailbox.show('startup-offer');
    await mailbox.pill();
    await attach('logo.png', FILE);
    await attach('Offer Letter – Inès.pdf', `https://mail.google.com/mail/u/0/${FILE}`);
    await readButton('Offer Letter – Inès.pdf');
    expect(await mailbox.inShadow(({ text: shown }) => shown.includes('logo.png'))).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is read by one click and joins the offer of its mail', async () => {
    expect(await mailbox.click('read')).toBe(true);
    await until('the file to be asked for', () => asked.length > 0);
    const panel = await mailbox.surface('sidepanel.html');
    await panel.getByRole('heading', { name: 'Founding Data Engineer' }).waitFor();
    await panel.locator('.fact-button', { hasText: '27' }).waitFor();
    await panel.locator('.fact-button', { hasText: '42,000' }).waitFor();
    await panel.getByRole('button', { name: 'All offers' }).click();
    await panel.locator('.offer-link').first().waitFor();
    expect(await panel.locator('.offer-link').count()).toBe(1);
    await panel.close();
  });

  it('was asked for at the mail program’s own address alone', () => {
    expect(asked.every((url) => url.startsWith(`${FILE}&cacheCounter=`))).toBe(true);
    expect(mailbox.browser.requests.filter((url) => !url.startsWith('https://mail.google.com/mail/'))).toEqual([]);
  });

  it('is offered in the panel where the mail itself is no offer', async () => {
    await mailbox.show('interview');
    await mailbox.page.getByRole('heading', { name: 'Second interview on Thursday' }).waitFor();
    await attach('contract.pdf', FILE);
    const panel = await mailbox.surface('sidepanel.html');
    await panel.getByRole('button', { name: 'Read contract.pdf' }).waitFor();
    answer = { status: 200, contentType: 'text/html', body: Buffer.from('<p>Sign in</p>') };
    await panel.getByRole('button', { name: 'Read contract.pdf' }).click();
    await panel.locator('.notice-danger', { hasText: 'did not hand the file over' }).waitFor();
    answer = { status: 200, contentType: 'application/pdf', body: buffer(attachedPdf) };
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('heading', { name: 'Founding Data Engineer' }).waitFor();
  });

  it('leaves no complaint in any console', () => expect(mailbox.faults).toEqual([]));
});
