// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile } from '#adapters/sites/fetch-file.ts';
import { gmailAttachments } from '#adapters/sites/gmail/attachments.ts';
import type { SiteAttachment } from '#adapters/sites/site.ts';

const FILE = 'https://mail.google.com/mail/u/0?ui=2&ik=1&attid=0.1&permmsgid=msg-f:18&view=att&disp=safe&zw';

/** A message with one attachment card. */
function found(card: string, body = ''): readonly SiteAttachment[] {
  document.body.innerHTML = `<div class="adn"><div class="a3s">${body}</div><div class="hq gt"><div class="aQH">${card}</div></div></div>`;
  const [message, text] = [document.querySelector('.adn'), document.querySelector('.a3s')];
  if (!(message instanceof HTMLElement && text instanceof HTMLElement)) throw new Error('no message');
  return gmailAttachments(message, text);
}
const card = (told: string, inside = '') =>
  `<span class="aZo" download_url="${told.replace(/&/g, '&amp;')}">${inside}</span>`;

describe('attachment cards of Gmail', () => {
  it.each([
    ['plain', `application/pdf:Offer%20Letter.pdf:${FILE}`, 'Offer Letter.pdf'],
    ['with the address twice', `application/pdf:a.pdf:https://mail.google.com/mail/u/0/${FILE}`, 'a.pdf'],
    ['with letters of other languages', `application/pdf:Vertrag%20M%C3%BCller.pdf:${FILE}`, 'Vertrag Müller.pdf'],
    ['with a broken name', `application/pdf:100%.pdf:${FILE}`, '100%.pdf'],
    ['of a saved mail', `message/rfc822:offer.eml:${FILE}`, 'offer.eml'],
  ])('%s', (_what, told, name) => {
    expect(found(card(told))).toEqual([{ name, url: FILE }]);
  });
  it('falls back to the link, and asks for the file instead of its preview', () => {
    const link =
      '<a class="aQy" href="https://mail.google.com/mail/u/0?view=att&amp;disp=inline&amp;zw"></a><span class="aV3">Offer.docx</span>';
    expect(found(`<span class="aZo">${link}</span>`)).toEqual([
      { name: 'Offer.docx', url: 'https://mail.google.com/mail/u/0?view=att&disp=safe&zw' },
    ]);
  });
  it.each([
    ['a picture', `image/png:logo.png:${FILE}`],
    ['an address elsewhere', 'application/pdf:a.pdf:https://evil.example/?view=att'],
    ['an address that only looks like it', 'application/pdf:a.pdf:https://mail.google.com.evil.example/?view=att'],
    ['a page of the mail program', 'application/pdf:a.pdf:https://mail.google.com/mail/u/0/?logout'],
    ['an address cut off', 'application/pdf:a.pdf:https://mail.google.com/mail/u/0/https'],
    ['nothing', ''],
  ])('leaves out %s', (_what, told) => {
    expect(found(card(told, '<span class="aV3">a.pdf</span>'))).toEqual([]);
  });
  it('leaves out what the mail itself draws', () => {
    expect(found('', card(`application/pdf:a.pdf:${FILE}`))).toEqual([]);
  });
});

describe('fetching a file of the mail', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answer = (
    change: Partial<{ ok: boolean; url: string; type: string; length: string; bytes: Uint8Array }> = {},
  ) => {
    const { ok = true, url = FILE, type = 'application/pdf', length = '4', bytes = new Uint8Array(4) } = change;
    const asked: unknown[][] = [];
    vi.stubGlobal('fetch', async (...parts: unknown[]) => {
      asked.push(parts);
      return {
        ok,
        url,
        headers: new Headers({ 'content-type': type, 'content-length': length }),
        arrayBuffer: async () => bytes.buffer,
      };
    });
    return asked;
  };
  it('asks once, as the page would, at an address that is new each time', async () => {
    const asked = answer();
    expect(await fetchFile(FILE)).toEqual(new Uint8Array(4));
    expect(asked).toEqual([[expect.stringMatching(/&disp=safe&zw&cacheCounter=\d+$/), { credentials: 'include' }]]);
  });
  it('takes a file from where the mail program keeps it', async () => {
    answer({ url: 'https://mail-attachment.googleusercontent.com/attachment/u/0/?x' });
    expect(await fetchFile(FILE)).toHaveLength(4);
  });
  it.each([
    ['an error', { ok: false }],
    ['a page to sign in', { type: 'text/html; charset=utf-8' }],
    ['a file too large', { length: '26000000' }],
    ['nothing', { bytes: new Uint8Array() }],
    ['another host', { url: 'https://evil.example/x' }],
  ])('takes no %s', async (_what, change) => {
    answer(change);
    expect(await fetchFile(FILE)).toBeUndefined();
  });
});
