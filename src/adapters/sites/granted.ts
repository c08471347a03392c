import { fastmail } from '#adapters/sites/fastmail/site.ts';
import { linkedin } from '#adapters/sites/linkedin/site.ts';
import { PORTALS } from '#adapters/sites/portals/sites.ts';
import { proton } from '#adapters/sites/proton/site.ts';
import { SIGNING } from '#adapters/sites/signing/sites.ts';
import type { Site } from '#adapters/sites/site.ts';
import { yahoo } from '#adapters/sites/yahoo/site.ts';

/** Sites that are read once the person has allowed them. */
export const GRANTED: readonly Site[] = [yahoo, proton, fastmail, linkedin, ...PORTALS, ...SIGNING];
