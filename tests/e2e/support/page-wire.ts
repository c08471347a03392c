import type { CDPSession, Page } from 'playwright-core';

/** A message between the page script and the background, with the answer it got. */
export interface Exchange {
  readonly message: { readonly type?: string; readonly data?: unknown };
  /** What came back; undefined where the background had nothing to say. */
  readonly answer?: { readonly res?: unknown; readonly err?: unknown };
  readonly failed?: string;
}

/** Runs in the world of the page script: notes what it sends, what it gets, and what is sent to it. */
const TAP = `(() => {
  if (globalThis.tapped) return;
  globalThis.tapped = { sent: [], received: [] };
  for (const api of new Set([globalThis.browser, globalThis.chrome])) {
    if (!api?.runtime?.sendMessage) continue;
    const send = api.runtime.sendMessage.bind(api.runtime);
    // The page script calls with a callback; the browser answers that with undefined and sets lastError when it failed.
    api.runtime.sendMessage = (message, callback) => {
      const entry = { message };
      const done = (answer) => {
        entry.answer = answer;
        if (api.runtime.lastError) entry.failed = api.runtime.lastError.message;
        tapped.sent.push(entry);
        callback?.(answer);
      };
      return callback ? send(message, done) : send(message).then((answer) => (done(answer), answer));
    };
    break;
  }
  (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => { tapped.received.push(message); });
})()`;

/** A listener in the world of the page script, over the devtools protocol: no page can do this. */
export class PageWire {
  #context: number | undefined;

  private constructor(private readonly session: CDPSession) {}

  static async open(page: Page): Promise<PageWire> {
    const session = await page.context().newCDPSession(page);
    const wire = new PageWire(session);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Countersign') wire.#context = context.id;
    });
    session.on('Runtime.executionContextsCleared', () => {
      wire.#context = undefined;
    });
    await session.send('Runtime.enable');
    return wire;
  }

  get isReady(): boolean {
    return this.#context !== undefined;
  }

  /** Value of an expression in the page script's world; promises are awaited. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(this.#context === undefined ? {} : { contextId: this.#context }),
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  tap = (): Promise<void> => this.run(TAP);
  sent = (): Promise<readonly Exchange[]> => this.run('tapped.sent');
  received = (): Promise<readonly unknown[]> => this.run('tapped.received');

  /** Answers to `readMessage` so far. */
  async readings(): Promise<readonly Exchange[]> {
    return (await this.sent()).filter(({ message }) => message.type === 'page:readMessage');
  }
}
