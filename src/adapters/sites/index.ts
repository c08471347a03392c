import { gmail } from '#adapters/sites/gmail/site.ts';
import type { Site } from '#adapters/sites/site.ts';

/** Every site, one folder each. */
export const SITES: readonly Site[] = [gmail];

export const siteFor = (url: URL): Site | undefined => SITES.find((site) => site.knows(url));
