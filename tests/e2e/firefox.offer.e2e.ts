import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../demo/open-browser.mjs';
import { FirefoxMailbox } from './support/firefox.ts';

describe('an offer in Firefox', () => {
  let mailbox: FirefoxMailbox;
  beforeAll(async () => {
    mailbox = await FirefoxMailbox.open();
  });
  afterAll(() => mailbox.close());
  const hosts = () => mailbox.page.evaluate(() => document.querySelectorAll('countersign-surface').length);

  it('has a pill with role, base, worth and days left', async () => {
    await mailbox.show('us-offer');
    const line = await until('the pill', async () => (await mailbox.texts('line'))[0]);
    expect(line).toContain('Senior Software Engineer');
    expect(line).toContain('$178,000 base');
    expect(line).toMatch(/≈ \$\d{3}k a year/);
    expect(line).toMatch(/reply/);
  });

  it('says how the panel is opened, since a page’s click cannot open it here', async () => {
    await mailbox.click('open');
    const note = await until('the note', async () => (await mailbox.texts('note'))[0]);
    expect(note).toContain('Countersign button in the toolbar');
  });

  it('has a bar under the reply that puts a wording above the signature', async () => {
    await mailbox.page.click('[role="main"] .ams.bkH');
    await until('the bar', async () => (await mailbox.texts('bar'))[0]);
    await mailbox.click('insert');
    const text = await until('the text', () =>
      mailbox.page.evaluate(() => {
        const written = document.querySelector('[contenteditable]')?.textContent ?? '';
        return /thank/i.test(written) ? written : undefined;
      }),
    );
    expect(text.search(/thank/i)).toBeLessThan(text.indexOf('--'));
    expect(text.match(/\+1 303 555 0114/g)).toHaveLength(1);
    const draft = await until('the saved draft', () =>
      mailbox.page.evaluate(() => (window as unknown as { demo: { draft: string } }).demo.draft),
    );
    expect(draft).toMatch(/thank/i);
    expect(draft).not.toMatch(/countersign/i);
  });

  it('can be undone there', async () => {
    await mailbox.page.focus('[contenteditable]');
    const written = () => mailbox.page.evaluate(() => document.querySelector('[contenteditable]')?.textContent ?? '');
    const fresh = '-- Ines Calloway+1 303 555 0114';
    const plain = async () => (await written()).replace(/\s+/g, ' ').trim();
    for (let step = 0; step < 60 && (await plain()) !== fresh; step++) {
      await mailbox.page.keyboard.down('Control');
      await mailbox.page.keyboard.press('z');
      await mailbox.page.keyboard.up('Control');
    }
    expect(await plain()).toBe(fresh);
  });

  it('is not sent by us', async () => {
    expect(await mailbox.page.evaluate(() => (window as unknown as { demo: { sent: string[] } }).demo.sent)).toEqual(
      [],
    );
  });

  it('goes with everything else when the mail is left', async () => {
    await mailbox.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await until('a clean page', async () => (await hosts()) === 0);
  });

  it('is told for the other two too, and can be put away', async () => {
    await mailbox.show('uk-offer');
    await until('the pill', async () => (await mailbox.texts('line'))[0]?.includes('£74,000'));
    await mailbox.show('startup-offer');
    await until('the pill', async () => (await mailbox.texts('line'))[0]?.includes('$148,000'));
    await mailbox.click('close');
    await until('no pill', async () => (await hosts()) === 0);
  });

  it.each(['rejection', 'interview', 'card', 'friend'])('leaves %s alone', async (key) => {
    await mailbox.show(key);
    // The offer after it shows that the one before had its turn.
    await mailbox.show('us-offer');
    await until('the pill', async () => (await mailbox.texts('line'))[0]?.includes('$178,000'));
    expect(await hosts()).toBe(1);
  });

  it('asks nothing of the network but the mail page', () => {
    const others = mailbox.asked
      .filter((url) => new URL(url).hostname === 'mail.google.com')
      .filter((url) => !new URL(url).pathname.startsWith('/mail/'));
    expect(others).toEqual([]);
  });
});
