import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, until } from '../../demo/open-browser.mjs';
import { siteHtml } from '../support/site-pages.ts';
import { browserPath, extensionFolder } from './support/extension.ts';

interface Api {
  readonly runtime: { getManifest(): Record<string, unknown> };
  readonly permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> };
  readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
}
const offer = siteHtml({ site: 'portals', file: 'offer' });

describe('pages it has no leave for', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser({
      executablePath: browserPath('chromium'),
      extension: extensionFolder('chrome-mv3'),
      hosts: ['my.greenhouse.io', 'careers.example', 'mail.yahoo.com'],
      pageFor: () => offer,
    });
  });
  afterAll(() => browser.close());
  const ask = <T>(what: (api: Api) => Promise<T> | T): Promise<T> =>
    browser.worker.evaluate(`(${what.toString()})(chrome)`) as Promise<T>;

  it('asks for mail hosts alone at the install, and for no tabs, cookies or every page', async () => {
    const { origins, permissions } = await ask((api) => api.permissions.getAll());
    expect(origins.sort()).toEqual([
      'https://mail.google.com/*',
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
    ]);
    expect(permissions).toEqual(
      expect.arrayContaining(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']),
    );
    for (const broad of ['tabs', 'cookies', 'history', 'webRequest', 'downloads'])
      expect(permissions).not.toContain(broad);
    expect(JSON.stringify(await ask((api) => api.runtime.getManifest()))).not.toMatch(
      /<all_urls>|\*:\/\/|"https:\/\/\*\/\*"/,
    );
    expect(await ask((api) => api.scripting.getRegisteredContentScripts())).toEqual([]);
  });

  it('has a key for reading the page', async () =>
    expect((await ask((api) => api.commands.getAll())).map(({ name }) => name)).toContain('read-page'));

  it.each(['https://my.greenhouse.io/offer/3', 'https://mail.yahoo.com/d/folders/1', 'https://careers.example/offer'])(
    '%s: does not look',
    async (url) => {
      await browser.page.goto(url);
      await browser.page.waitForLoadState('load');
      expect(await browser.page.evaluate(() => document.querySelectorAll('countersign-surface').length)).toBe(0);
    },
  );

  it('lists every site in the options, those of the install as allowed', async () => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await until('the list', async () => (await page.getByRole('button', { name: /^Allow / }).count()) > 0);
    expect(await page.getByRole('button', { name: /^Allow / }).count()).toBe(15);
    expect(await page.getByRole('button', { name: /^Take back / }).count()).toBe(2);
    await page.close();
  });
});
