import type { CDPSession, Page } from 'playwright-core';
import { until } from '../../../demo/open-browser.mjs';

/** Stops the extension's worker as the browser does when it is idle, over the devtools protocol. */
export class WorkerControl {
  #status = '';

  private constructor(private readonly session: CDPSession) {}

  static async open(page: Page): Promise<WorkerControl> {
    const session = await page.context().newCDPSession(page);
    const control = new WorkerControl(session);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.find(({ scriptURL }) => scriptURL.startsWith('chrome-extension://'));
      if (own !== undefined) control.#status = own.runningStatus;
    });
    await session.send('ServiceWorker.enable');
    await until('the worker to be known', () => control.#status !== '');
    return control;
  }

  get isRunning(): boolean {
    return this.#status === 'running';
  }

  /** Ends the worker wherever it is: starting, running, or not there. A message that waits may start another at once. */
  kill = async (): Promise<void> => {
    await this.session.send('ServiceWorker.stopAllWorkers');
  };

  async stop(): Promise<void> {
    await until('the worker to run', () => this.isRunning);
    await this.session.send('ServiceWorker.stopAllWorkers');
    await until('the worker to be gone', () => this.#status === 'stopped');
  }
}
