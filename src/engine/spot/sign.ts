import type { SpotMail } from '#engine/spot/mail.ts';

/** Something in a mail that speaks for or against an offer. */
export interface Sign {
  readonly id: string;
  /** Positive speaks for an offer, negative against. 10 decides alone. */
  readonly weight: number;
  /** Short phrase for the person. */
  readonly why: string;
  holds(mail: SpotMail, text: string): boolean;
}

/** A sign of patterns in the text that counts (the new part, or the forwarded one), or in the subject. */
export function sign(
  id: string,
  weight: number,
  why: string,
  text: readonly RegExp[],
  subject: readonly RegExp[] = [],
): Sign {
  return {
    id,
    weight,
    why,
    holds: (mail, counted) =>
      text.some((pattern) => pattern.test(counted)) || subject.some((pattern) => pattern.test(mail.subject)),
  };
}
