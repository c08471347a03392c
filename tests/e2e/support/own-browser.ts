import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { until } from '../../../demo/open-browser.mjs';
import { browserPath, extensionFolder } from './extension.ts';

/** A Chromium whose process is ours to kill, on a profile that outlives it. */
export class OwnBrowser {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    private readonly extensionId: string,
  ) {}

  static async start(profile: string): Promise<OwnBrowser> {
    const extension = extensionFolder('chrome-mv3');
    const portFile = join(profile, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    const process = spawn(
      browserPath('chromium'),
      [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
    await until('the port', () => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'), 30_000);
    const port = readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const worker = await until('the extension', () => browser.contexts()[0]?.serviceWorkers()[0], 30_000);
    return new OwnBrowser(process, browser, new URL(worker.url()).host);
  }

  async surface(file: string): Promise<Page> {
    const context = this.browser.contexts()[0];
    if (context === undefined) throw new Error('the browser has no window');
    const page = await context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${file}`);
    return page;
  }

  /** As the system does when memory runs out: no word of warning, nothing flushed. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await gone;
    await this.browser.close().catch(() => undefined);
  }
}

export function freshProfile(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'countersign-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
