import type { BrowserContext, Page, Worker } from 'playwright-core';

export const MAILBOX: string;

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Every address a page asked the network for. */
  readonly requests: string[];
  close(): Promise<void>;
}

export function openBrowser(options: {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly pageFor: (url: URL) => string | undefined;
  /** Host names that are served; every other is refused. */
  readonly hosts?: readonly string[];
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}): Promise<OpenBrowser>;

/** Asks a condition again until it holds; ends with what was awaited. */
export function until<T>(what: string, condition: () => Promise<T> | T, timeoutMs?: number): Promise<NonNullable<T>>;
