import { fastmail } from '#adapters/sites/fastmail/site.ts';
import { gmail } from '#adapters/sites/gmail/site.ts';
import { linkedin } from '#adapters/sites/linkedin/site.ts';
import { outlook } from '#adapters/sites/outlook/site.ts';
import { proton } from '#adapters/sites/proton/site.ts';
import type { Site } from '#adapters/sites/site.ts';
import { yahoo } from '#adapters/sites/yahoo/site.ts';

/** Every site, one folder each. */
export const SITES: readonly Site[] = [gmail, outlook, yahoo, proton, fastmail, linkedin];

export const siteFor = (url: URL): Site | undefined => SITES.find((site) => site.knows(url));
