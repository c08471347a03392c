import { gmail } from '#adapters/sites/gmail/site.ts';
import { outlook } from '#adapters/sites/outlook/site.ts';
import type { Site } from '#adapters/sites/site.ts';

/** Sites that come with the install. */
export const INSTALLED: readonly Site[] = [gmail, outlook];
