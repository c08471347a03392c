// Leads through the demo mailbox: drives the mail and the panel, tells what is seen, and takes pictures.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boxOf, callInShadow, clickInShadow, findInShadow, shadowRoots } from '../inside-shadow.mjs';
import { addressOf, demoThreads, mailboxPages } from '../mailbox/mailbox.mjs';
import { openBrowser, until } from '../open-browser.mjs';

const MAIL_WIDTH = 1040;
const PANEL_WIDTH = 400;
const HEIGHT = 900;

export const hasClass = (name) => (element) => (element.attributes.class ?? '').split(' ').includes(name);

export class Guide {
  constructor(browser, out, print) {
    this.browser = browser;
    this.mail = browser.page;
    this.out = out;
    this.print = print;
    this.pictures = [];
  }

  static async open({ executablePath, extension, out, theme = 'light', print = console.log }) {
    const browser = await openBrowser({
      executablePath,
      extension,
      pageFor: mailboxPages(demoThreads(new Date())),
      colorScheme: theme,
      viewport: { width: MAIL_WIDTH, height: HEIGHT },
    });
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const guide = new Guide(browser, out, print);
    await guide.mail.goto(`https://mail.google.com/mail/u/0/?theme=${theme}#inbox`);
    await guide.mail.locator('.zA').first().waitFor();
    return guide;
  }

  close = () => this.browser.close();

  tell(line) {
    this.print(`   ${line}`);
  }

  async show(key) {
    await this.mail.evaluate(() => {
      location.hash = '#inbox';
    });
    await until('the page without the last mail', async () => (await this.pills()).length === 0);
    await this.mail.evaluate((hash) => {
      location.hash = hash;
    }, addressOf(key));
    await this.mail.locator('[role="main"] .hP').waitFor();
  }

  async pills() {
    return (await shadowRoots(this.mail)).flatMap(({ elements }) =>
      elements.filter(hasClass('line')).map(({ text }) => text),
    );
  }

  /** An element of ours and all that is in it. */
  async inside(name) {
    for (const { elements } of await shadowRoots(this.mail)) {
      const at = elements.findIndex(hasClass(name));
      if (at >= 0) return elements.slice(at);
    }
    return [];
  }

  pill = () => until('a pill', async () => (await this.pills()).at(-1));
  click = (name) => clickInShadow(this.mail, hasClass(name));

  async hover(name) {
    const element = await until(name, () => findInShadow(this.mail, hasClass(name)));
    const box = await until(`the place of ${name}`, () => boxOf(this.mail, element.nodeId));
    await this.mail.mouse.move(box.x, box.y);
    await this.settle(this.mail);
  }

  /** Picks in the bar under the reply the move whose title begins so. */
  async pickMove(beginning) {
    const select = await until('the list of moves', () =>
      findInShadow(this.mail, ({ name, attributes }) => name === 'select' && attributes['aria-label'] === 'Next move'),
    );
    const picked = await callInShadow(
      this.mail,
      select.nodeId,
      `function () {
        const option = [...this.options].find(({ text }) => text.startsWith(${JSON.stringify(beginning)}));
        if (option === undefined) return undefined;
        this.value = option.value;
        this.dispatchEvent(new Event('change', { bubbles: true }));
        return option.text;
      }`,
    );
    await this.settle(this.mail);
    return picked;
  }

  /** The panel, as a tab behind the mail: the mail stays the active tab, as beside a real panel. */
  async panel() {
    if (this.panelPage === undefined) {
      this.panelPage = await this.surface('sidepanel.html', PANEL_WIDTH, HEIGHT);
    }
    return this.panelPage;
  }

  async surface(file, width, height) {
    const page = await this.browser.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`chrome-extension://${this.browser.extensionId}/${file}`);
    await this.mail.bringToFront();
    await page.reload();
    return page;
  }

  async sheet(name) {
    const panel = await this.panel();
    await panel.getByRole('tab', { name }).click();
    await panel.getByRole('tab', { name, selected: true }).waitFor();
    await this.settle(panel);
    return panel;
  }

  /** Brings the newest message and an open reply into view. */
  toEnd = () => this.mail.evaluate(() => document.querySelector('.bkK').scrollTo(0, 1e6));

  /** Waits until what moves has come to rest. */
  async settle(page) {
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
  }

  /** A picture of the mail and, once it was opened, the panel beside it. */
  async picture(name) {
    await this.settle(this.mail);
    const mail = await this.mail.screenshot();
    const panel = await this.panelPage?.screenshot();
    await this.save(name, panel === undefined ? mail : await this.beside(mail, panel));
  }

  async save(name, bytes) {
    const file = join(this.out, `${name}.png`);
    writeFileSync(file, bytes);
    this.pictures.push(file);
  }

  async beside(mail, panel) {
    const page = await this.browser.context.newPage();
    const width = MAIL_WIDTH + PANEL_WIDTH + 1;
    await page.setViewportSize({ width, height: HEIGHT });
    const source = (bytes) => `data:image/png;base64,${bytes.toString('base64')}`;
    await page.setContent(
      `<body style="margin:0;display:flex;background:#8888"><img src="${source(mail)}" width="${MAIL_WIDTH}" style="margin-right:1px"><img src="${source(panel)}" width="${PANEL_WIDTH}"></body>`,
    );
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const joined = await page.screenshot();
    await page.close();
    await this.mail.bringToFront();
    return joined;
  }
}
