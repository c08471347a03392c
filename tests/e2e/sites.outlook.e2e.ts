import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInShadow, findInShadow, shadowRoots } from '../../demo/inside-shadow.mjs';
import { type OpenBrowser, openBrowser, until } from '../../demo/open-browser.mjs';
import { siteHtml } from '../support/site-pages.ts';
import { browserPath, extensionFolder } from './support/extension.ts';
import { isClass } from './support/mailbox.ts';

const html = siteHtml({ site: 'outlook', file: 'conversation' });
const GROUNDS = { light: ['#ffffff', '#1b1b1b'], dark: ['#1f1f1f', '#eeeeee'] } as const;
const shown = (theme: keyof typeof GROUNDS) =>
  html.replace('GROUND', GROUNDS[theme][0]).replace('INK', GROUNDS[theme][1]);
const ADDRESS = '/mail/0/inbox/id/AQQkOfferConversation01';
const shots = process.env.COUNTERSIGN_SHOTS;

describe('Outlook on the web', () => {
  let browser: OpenBrowser;
  let body = shown('light');
  beforeAll(async () => {
    browser = await openBrowser({
      executablePath: browserPath('chromium'),
      extension: extensionFolder('chrome-mv3'),
      hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com'],
      pageFor: () => body,
    });
  });
  afterAll(() => browser.close());
  const lines = async (name: string) =>
    (await shadowRoots(browser.page)).flatMap(({ elements }) => elements.filter(isClass(name)).map(({ text }) => text));

  it.each(['outlook.live.com', 'outlook.office.com', 'outlook.office365.com'])(
    '%s: one pill with the terms',
    async (host) => {
      await browser.page.goto(`https://${host}${ADDRESS}`);
      const pill = await until('the pill', async () => (await lines('line'))[0]);
      expect(pill).toContain('Process Engineer');
      expect(pill).toContain('£61,500');
      expect(await lines('line')).toHaveLength(1);
    },
  );

  it('has a bar outside the editor, and a wording goes in at the caret with the signature left in place', async () => {
    await until('the bar', async () => (await lines('bar'))[0]);
    await browser.page.locator('[contenteditable] .elementToProof').click();
    await browser.page.keyboard.type('Dear Owen,');
    const isInsert = ({ name, text }: { name: string; text: string }) => name === 'button' && text === 'Insert';
    expect(await clickInShadow(browser.page, isInsert)).toBe(true);
    const draft = async () => (await browser.page.locator('[contenteditable]').textContent()) ?? '';
    await until(
      'the wording',
      async () => (await draft()).replace('Dear Owen,', '').replace('Mara Lindqvist', '').trim().length > 40,
    );
    expect(await draft()).toContain('Dear Owen,');
    expect(await browser.page.locator('#Signature').textContent()).toBe('Mara Lindqvist');
    expect(
      await browser.page.evaluate(() => document.querySelector('[contenteditable] countersign-surface')),
    ).toBeNull();
    await browser.page.locator('[contenteditable]').press('Control+z');
    await until('undo', async () => !(await draft()).includes('Dear Owen,') || (await draft()).length < 200);
  });

  it.each(['light', 'dark'] as const)('stands on a %s ground', async (theme) => {
    body = shown(theme);
    await browser.page.goto(`https://outlook.live.com${ADDRESS}?${theme}`);
    await until('the pill', async () => (await lines('line'))[0]);
    await until('the bar', async () => (await lines('bar'))[0]);
    const surface = await findInShadow(browser.page, isClass('surface'));
    expect(surface?.attributes.class).toBe(theme === 'dark' ? 'surface dark' : 'surface');
    if (shots !== undefined) {
      mkdirSync(shots, { recursive: true });
      await browser.page.screenshot({ path: `${shots}/outlook-${theme}.png`, fullPage: true });
    }
  });

  it('is left without a trace of ours when the pill is closed', async () => {
    expect(await clickInShadow(browser.page, isClass('close'))).toBe(true);
    await until('no surface', async () => (await lines('line')).length === 0);
  });

  it('is read once by the script that is put into any page on request, and left as it was', async () => {
    await browser.page.goto(`https://outlook.live.com${ADDRESS}?once`);
    await browser.page.waitForLoadState('load');
    const before = await browser.page.content();
    const read = await browser.worker.evaluate(async () => {
      const api = (
        globalThis as unknown as {
          chrome: {
            tabs: { query(of: object): Promise<{ id: number }[]> };
            scripting: { executeScript(of: object): Promise<{ result: { text: string; host: string } }[]> };
          };
        }
      ).chrome;
      const [tab] = await api.tabs.query({ active: true });
      const [frame] = await api.scripting.executeScript({ target: { tabId: tab?.id }, files: ['/page-reader.js'] });
      return frame?.result;
    });
    expect(read?.host).toBe('outlook.live.com');
    expect(read?.text).toContain('Salary | £61,500 per annum');
    expect(await browser.page.content()).toBe(before);
  });

  it('says on the toolbar that a mail cannot be read', async () => {
    body = html
      .replaceAll('UniqueMessageBody', 'Other')
      .replaceAll('role="document"', '')
      .replace('docking_Init', 'x')
      .replace('role="textbox"', '');
    await browser.page.goto(`https://outlook.live.com${ADDRESS}?changed`);
    const badge = () =>
      browser.worker.evaluate(async () => {
        const api = (
          globalThis as unknown as {
            chrome: {
              tabs: { query(of: object): Promise<{ id: number }[]> };
              action: { getBadgeText(of: object): Promise<string> };
            };
          }
        ).chrome;
        const [tab] = await api.tabs.query({ active: true });
        return api.action.getBadgeText({ tabId: tab?.id });
      });
    await until('the badge', async () => (await badge()) === '!', 20_000);
    expect(await lines('line')).toEqual([]);
  });
});
