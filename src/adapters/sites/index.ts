import { GRANTED } from '#adapters/sites/granted.ts';
import { INSTALLED } from '#adapters/sites/installed.ts';
import type { Site } from '#adapters/sites/site.ts';

/** Every site. `hosts.ts` lists their hosts. */
export const SITES: readonly Site[] = [...INSTALLED, ...GRANTED];

export const siteFor = (url: URL): Site | undefined => SITES.find((site) => site.knows(url));
