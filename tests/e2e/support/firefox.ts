import { type Browser, launch, type Page } from 'puppeteer-core';
import { addressOf, type DemoThread, demoThreads, mailboxPages } from '../../../demo/mailbox/mailbox.mjs';
import { until } from '../../../demo/open-browser.mjs';
import { browserPath, extensionFolder } from './extension.ts';
import { startMailProxy } from './mail-proxy.ts';

/** A node as the browser writes it down for a remote end, closed shadow roots included. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType?: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ readonly result: { readonly result: { readonly value: RemoteNode[] } } }>;
}

export interface SeenElement {
  readonly sharedId: string;
  readonly classes: readonly string[];
  readonly text: string;
}

const textOf = ({ value }: RemoteNode): string =>
  value?.nodeType === 3
    ? (value.nodeValue ?? '')
    : value?.localName === 'style'
      ? ''
      : (value?.children ?? []).map(textOf).join('');

function* elementsOf(node: RemoteNode): Generator<SeenElement> {
  if (node.value?.nodeType === 1 && node.sharedId !== undefined)
    yield {
      sharedId: node.sharedId,
      classes: (node.value.attributes?.class ?? '').split(' '),
      text: textOf(node).trim(),
    };
  for (const child of node.value?.children ?? []) yield* elementsOf(child);
}

/** Firefox with the built extension on the demo mailbox, served under the mail host's name by a proxy on loopback. */
export class FirefoxMailbox {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    /** Every address the browser asked for. */
    readonly asked: readonly string[],
    private readonly stopProxy: () => Promise<void>,
  ) {}

  static async open(threads: readonly DemoThread[] = demoThreads(new Date())): Promise<FirefoxMailbox> {
    const pages = mailboxPages(threads);
    const proxy = await startMailProxy((url) => {
      const body = url.hostname === 'mail.google.com' ? pages(url) : undefined;
      return body === undefined ? undefined : { body };
    });
    const browser = await launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
      },
    });
    await browser.installExtension(extensionFolder('firefox-mv3'));
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 860 });
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    return new FirefoxMailbox(browser, page, proxy.asked, () => proxy.close());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stopProxy();
  }

  async show(key: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, addressOf(key));
    await until(`the mail ${key}`, () => this.page.evaluate(() => document.querySelector('.a3s') !== null));
  }

  /** What stands in our closed shadow roots. */
  async seen(): Promise<readonly SeenElement[]> {
    const { connection } = this.browser as unknown as { connection: Connection };
    const { result } = await connection.send('script.evaluate', {
      expression: '[...document.querySelectorAll("countersign-surface")]',
      target: { context: (this.page.mainFrame() as unknown as { _id: string })._id },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
    });
    return result.result.value.flatMap((host) =>
      host.value?.shadowRoot ? [...elementsOf(host.value.shadowRoot)] : [],
    );
  }

  find = async (name: string): Promise<SeenElement | undefined> =>
    (await this.seen()).find(({ classes }) => classes.includes(name));
  texts = async (name: string): Promise<readonly string[]> =>
    (await this.seen()).filter(({ classes }) => classes.includes(name)).map(({ text }) => text);

  /** Clicks with the real mouse. */
  async click(name: string): Promise<void> {
    const element = await until(name, () => this.find(name));
    const { connection } = this.browser as unknown as { connection: Connection };
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration:
        '(element) => { element.scrollIntoView({ block: "center" }); const { x, y, width, height } = element.getBoundingClientRect(); return [x + width / 2, y + height / 2]; }',
      arguments: [{ sharedId: element.sharedId }],
      target: { context: (this.page.mainFrame() as unknown as { _id: string })._id },
      awaitPromise: false,
    });
    const [x = 0, y = 0] = result.result.value.map(({ value }) => value as unknown as number);
    await this.page.mouse.click(x, y);
  }
}
