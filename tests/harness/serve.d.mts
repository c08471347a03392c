import type { Browser } from 'playwright-core';

export interface Screen {
  readonly surface: string;
  readonly state: string;
  readonly tab?: string;
  readonly locale?: string;
}
export const SCREENS: readonly Screen[];
export function openHarness(): Promise<{
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}>;
