import type { PageReading } from '#app/posting.ts';

/** A site the product can read, and whether it may. */
export interface SiteGrant {
  readonly id: string;
  readonly name: string;
  readonly kind: 'mail' | 'messages' | 'portal' | 'signing';
  /** Match patterns. */
  readonly hosts: readonly string[];
  readonly isGranted: boolean;
}

/** Leave to read a site, given and taken back by the person. */
export interface SiteAccess {
  list(): Promise<readonly SiteGrant[]>;
  /** Must be called in the click itself; false when the person said no. */
  allow(hosts: readonly string[]): Promise<boolean>;
  revoke(hosts: readonly string[]): Promise<boolean>;
}

/** What the toolbar's click lets us do with the page in front, and no other. */
export interface PageTools {
  /** The listed site the page belongs to; undefined for any other page. */
  site(): Promise<SiteGrant | undefined>;
  /** The page's words; undefined where the browser lets nobody look. */
  read(): Promise<PageReading | undefined>;
}
