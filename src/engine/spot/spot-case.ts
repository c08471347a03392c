import type { SpotKind } from '#domain/spotting.ts';

/** A mail or page the spotter is tried on: what it is, and what a reader sees. Persons and firms are invented. */
export interface SpotCase {
  readonly name: string;
  readonly kind: SpotKind;
  /** It pretends to be an offer: at least one warning must be given. */
  readonly fake?: true;
  readonly subject?: string;
  /** `Name <address>`, as a mail client shows it. Absent for a page. */
  readonly from?: string;
  readonly text: string;
}
