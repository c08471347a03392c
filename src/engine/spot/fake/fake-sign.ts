import type { SpotMail } from '#engine/spot/mail.ts';

/** A sign that an offer is not what it says. Strengths add up; {@link FAKE} of them decide. */
export interface FakeSign {
  readonly id: string;
  readonly strength: 1 | 2;
  /** A sentence for the person. */
  readonly warning: string;
  /** Worth telling beside an offer that is otherwise sound. */
  readonly standsAlone?: true;
  holds(mail: SpotMail): boolean;
}

/** Strength from which a mail counts as a fake offer. */
export const FAKE = 2;
