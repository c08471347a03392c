import type { Page, Worker } from 'playwright-core';
import { clickInShadow, findInShadow, type ShadowElement, shadowRoots } from '../../../demo/inside-shadow.mjs';
import { addressOf, type DemoThread, demoThreads, mailboxPages } from '../../../demo/mailbox/mailbox.mjs';
import { type OpenBrowser, openBrowser, until } from '../../../demo/open-browser.mjs';
import { browserPath, extensionFolder } from './extension.ts';
import { PageWire } from './page-wire.ts';

const HOME = 'https://mail.google.com/mail/u/0/';

/** What the demo page tells of itself. */
interface DemoWindow {
  demo: {
    sent: string[];
    keys: string[];
    draft: string;
    deliver(index?: number): void;
    reply(): void;
  };
}

export interface MailboxOptions {
  readonly threads?: readonly DemoThread[];
  readonly pageFor?: (url: URL) => string | undefined;
  readonly theme?: 'light' | 'dark';
}

/** Chromium with the built extension on the demo mailbox. `faults` collects what any page or worker complained of. */
export class Mailbox {
  readonly faults: string[] = [];

  private constructor(readonly browser: OpenBrowser) {
    browser.context.on('console', (message) => {
      if (message.type() === 'error' && !/ERR_FAILED|ERR_BLOCKED/.test(message.text()))
        this.faults.push(message.text());
    });
    browser.context.on('weberror', (error) => this.faults.push(error.error().message));
  }

  static async open({ threads = demoThreads(new Date()), pageFor, theme = 'light' }: MailboxOptions = {}) {
    const browser = await openBrowser({
      executablePath: browserPath('chromium'),
      extension: extensionFolder('chrome-mv3'),
      pageFor: pageFor ?? mailboxPages(threads),
    });
    const mailbox = new Mailbox(browser);
    await mailbox.page.goto(`${HOME}?theme=${theme}#inbox`);
    return mailbox;
  }

  get page(): Page {
    return this.browser.page;
  }

  close = () => this.browser.close();

  /** Listens in on the page script; done before a mail is opened. */
  async wire(): Promise<PageWire> {
    const wire = await PageWire.open(this.page);
    await until('the page script', () => wire.isReady);
    await wire.tap();
    return wire;
  }

  /** Opens a mail by its address, as a click in the list does. */
  async show(key: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, addressOf(key));
    await until(`the mail ${key}`, () => this.page.evaluate(() => document.querySelector('.a3s') !== null));
  }

  async back(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await until('the list', () => this.page.evaluate(() => document.querySelector('.zA') !== null));
  }

  deliver = () => this.page.evaluate(() => (window as unknown as DemoWindow).demo.deliver());
  keys = () => this.page.evaluate(() => (window as unknown as DemoWindow).demo.keys);
  sent = () => this.page.evaluate(() => (window as unknown as DemoWindow).demo.sent);
  draft = () => this.page.evaluate(() => (window as unknown as DemoWindow).demo.draft);

  /** Lines of the pills on the page, in page order. */
  async pills(): Promise<readonly string[]> {
    const roots = await shadowRoots(this.page);
    return roots.flatMap(({ elements }) => elements.filter(isClass('line')).map(({ text }) => text));
  }

  async bars(): Promise<readonly string[]> {
    const roots = await shadowRoots(this.page);
    return roots.flatMap(({ elements }) => elements.filter(isClass('bar')).map(({ text }) => text));
  }

  pill = (): Promise<string> => until('a pill', async () => (await this.pills())[0]);
  bar = (): Promise<string> => until('the bar of a reply', async () => (await this.bars())[0]);
  inShadow = (matches: (element: ShadowElement) => boolean) => findInShadow(this.page, matches);
  click = (className: string): Promise<boolean> => clickInShadow(this.page, isClass(className));

  /** Everything of ours that is in the page: hosts, styles, highlights. */
  leftovers = () =>
    this.page.evaluate(() => ({
      hosts: document.querySelectorAll('countersign-surface').length,
      marks: CSS.highlights.size,
      styles: [...document.querySelectorAll('style')].filter((style) => style.textContent?.includes('countersign'))
        .length,
    }));

  async reply(): Promise<void> {
    await this.page.locator('[role="main"] .ams.bkH').click();
    await until('an editor', () => this.page.locator('[contenteditable]').count());
  }

  editorText = () =>
    this.page
      .locator('[contenteditable]')
      .allInnerTexts()
      .then(([text = '']) => text);

  /** The worker as it runs now; a stopped one starts again at the next message. */
  worker(): Worker {
    const worker = this.browser.context.serviceWorkers().at(-1);
    if (worker === undefined) throw new Error('no worker runs');
    return worker;
  }

  /** A surface of ours in a tab behind the mail, so that the mail stays the active tab. */
  async surface(file: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.setViewportSize({ width: 400, height: 860 });
    await page.goto(`chrome-extension://${this.browser.extensionId}/${file}`);
    await this.page.bringToFront();
    await page.reload();
    return page;
  }
}

export const isClass =
  (name: string) =>
  ({ attributes }: ShadowElement): boolean =>
    (attributes.class ?? '').split(' ').includes(name);
