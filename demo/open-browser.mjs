// Opens Chromium with the built extension and the demo mailbox under Gmail's real address.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export const MAILBOX = 'https://mail.google.com/mail/u/0/#inbox';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * Starts a browser with a fresh profile. `pageFor(url)` gives the page for an address of one of `hosts`;
 * every other address is refused, and `requests` lists what was asked of the network.
 */
export async function openBrowser({
  executablePath,
  extension,
  pageFor,
  hosts = ['mail.google.com'],
  headless = true,
  colorScheme = 'light',
  profile,
  viewport = { width: 1280, height: 860 },
}) {
  const userDataDir = profile ?? mkdtempSync(join(tmpdir(), 'countersign-'));
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless: false,
    viewport,
    colorScheme,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...FLAGS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const requests = [];
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    requests.push(url.href);
    const body = hosts.includes(url.hostname) ? pageFor(url) : undefined;
    await (body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    worker,
    extensionId,
    requests,
    async close() {
      await context.close();
      if (profile === undefined) rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}

/** Asks a condition again until it holds; ends with what was awaited. */
export async function until(what, condition, timeoutMs = 15_000) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
